// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"

namespace enlace {

/// While somebody is away, with the names of both.
struct CoverLook
{
    StaffCover cover;
    QString name;   ///< of who is away
    QString byName; ///< of who stands in

    bool operator==(const CoverLook &) const = default;
};

/// What a coordinator has in hand, and for when somebody stands in.
struct DeskLook
{
    StaffId staff;
    QString name;
    int leads = 0;             ///< children whose lead they are today
    int backups = 0;           ///< and whose back-up
    QList<CoverLook> away;     ///< today or later, the earliest first
    QList<CoverLook> standsIn; ///< for whom, likewise

    bool operator==(const DeskLook &) const = default;
};

/// Who is away from when until when, and who reaches their children meanwhile. Everybody says it of
/// themselves, a supervisor of the own team. Thread: the Reading's.
class CoverRepository
{
public:
    explicit CoverRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// One's own desk, and those of the team that one supervises, by name.
    [[nodiscard]] Result<QList<DeskLook>> desks();
    [[nodiscard]] Result<StaffCover> find(const StaffCoverId &id);
    /// New or changed. Errors: Forbidden, Invalid (see StaffRepository::saveCover(); whoever stands
    /// in is no coordinator of the agency; days that are past), Conflict.
    Result<StaffCover> save(Work &work, const StaffCover &cover);
    /// Back sooner, or not away at all: it ends yesterday, and one that has not begun is taken out.
    Result<> end(Work &work, const StaffCover &cover);

private:
    Reading &m_reading;
};

} // namespace enlace
