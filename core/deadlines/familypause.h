// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace enlace {

using FamilyPauseId = Id<struct FamilyPauseTag>;

enum class PauseReason { Moved, Hospital, AskedForQuiet, Other };

template <>
struct EnumText<PauseReason>
{
    static constexpr auto context = "PauseReason";
    static constexpr EnumEntry<PauseReason> entries[] = {
        {PauseReason::AskedForQuiet, "asked_for_quiet",
         QT_TRANSLATE_NOOP("PauseReason", "The family asked for quiet")},
        {PauseReason::Hospital, "hospital", QT_TRANSLATE_NOOP("PauseReason", "In the hospital")},
        {PauseReason::Moved, "moved", QT_TRANSLATE_NOOP("PauseReason", "Moving")},
        {PauseReason::Other, "other", QT_TRANSLATE_NOOP("PauseReason", "Another reason")},
    };
};

/// A family that is left in peace: every line of every child of it is silent. It always has a day
/// on which it comes back by itself, also where it waits for an event, so that nobody is forgotten.
struct FamilyPause
{
    FamilyPauseId id = FamilyPauseId::make();
    int revision = 0;
    FamilyId family;
    PauseReason reason = PauseReason::AskedForQuiet;
    QString event; ///< what would end it before its day, in words; may be empty
    QDate from;
    QDate until;                  ///< the first day on which the family is work again
    std::optional<QDate> endedOn; ///< a person ended it, or another one took its place
    Origin origin;

    [[nodiscard]] bool holdsOn(QDate day) const { return !endedOn && from <= day && day < until; }
    bool operator==(const FamilyPause &) const = default;
};

/// Days; whoever needs longer looks at the family again in between.
inline constexpr int longestPause = 180;

/// Everything wrong with a pause that is to begin today. Field: "until".
[[nodiscard]] QList<Error> validate(const FamilyPause &pause, QDate today);

} // namespace enlace
