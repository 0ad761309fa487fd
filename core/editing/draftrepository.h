// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/editing/draft.h"

#include <QList>

#include <chrono>

namespace enlace {

class Reading;
class Work;

/// Drafts of the person of the Reading; of anybody else's it tells that there is one, and whose.
/// They stand in the store, encrypted as everything in it is, and in no audit: nothing was said
/// yet. Thread: the Reading's.
class DraftRepository
{
public:
    explicit DraftRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Keeps it instead of the one before. Invalid when its text is none that an engine keeps.
    Result<> keep(Work &work, const Draft &draft);
    /// Nothing to say when there is none.
    Result<> drop(Work &work, const QString &form, const RecordRef &record);
    /// The newest first. One whose record this person may no longer read, or to which nothing may
    /// be added any more, is not among them. At most `limit`.
    [[nodiscard]] Result<QList<Draft>> ofFamily(const FamilyId &family, const QStringList &forms,
                                                int limit = 20);
    /// The same, of the directory.
    [[nodiscard]] Result<QList<Draft>> ofDirectory(const QStringList &forms, int limit = 20);

    /// Who else types into a record that stands: whoever has a draft of it and typed within
    /// `typistLasts`. The latest first. Nobody when this person may not read the record.
    [[nodiscard]] Result<QList<Typist>> typistsAt(const RecordRef &record);
    /// After so long without a key, nobody is said to be typing any more.
    static constexpr std::chrono::minutes typistLasts{10};

private:
    [[nodiscard]] Result<QList<Draft>> of(const std::optional<FamilyId> &family,
                                          const QStringList &forms, int limit);
    [[nodiscard]] Result<bool> mayStillSee(const Draft &draft);

    Reading &m_reading;
};

} // namespace enlace
