// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"

#include <QString>

namespace enlace {

/// As the card or the roster states it; other words may follow in a later version.
enum class Sex { Female, Male };

template <>
struct EnumText<Sex>
{
    static constexpr auto context = "Sex";
    static constexpr EnumEntry<Sex> entries[] = {
        {Sex::Female, "female", QT_TRANSLATE_NOOP("Sex", "Female")},
        {Sex::Male, "male", QT_TRANSLATE_NOOP("Sex", "Male")},
    };
};

/// A child we serve: what is true of the child besides being a Person. There is no field for
/// immigration status, place of birth or social security number.
struct Child
{
    ChildId id = ChildId::make();
    int revision = 0;
    PersonId person;
    FamilyId family;
    QDate birthDate;
    std::optional<Sex> sex;
    QString county;                        ///< the county that holds the case
    std::optional<AgencyId> mtu;           ///< Medical Therapy Unit
    std::optional<ProviderId> primaryCare; ///< primary care provider
    std::optional<AgencyId> medicalHome;   ///< the practice that leads care
    std::optional<QDate> diedOn;
    std::optional<QDate> movedAwayOn;       ///< first day elsewhere
    std::optional<QDate> lostEligibilityOn; ///< first day without
    QString strengths;     ///< what works well, hopes (N-15), in the family's words
    QString toldAhead;     ///< needs and preferences to be told before a visit (N-13)
    QString coverageOrder; ///< who pays first, second, last (Z-04)
    Origin origin;         ///< origin.agency: the child's home agency
    std::optional<QDateTime> archivedAt;
    QString archivedReason;
    std::optional<ChildId> mergedInto; ///< this was a second record of that child

    bool operator==(const Child &) const = default;
};

/// Why nothing more is sent to this family or asked of it for this child.
enum class StopReason { Died, MovedAway, LostEligibility, Archived };

template <>
struct EnumText<StopReason>
{
    static constexpr auto context = "StopReason";
    static constexpr EnumEntry<StopReason> entries[] = {
        {StopReason::Died, "died", QT_TRANSLATE_NOOP("StopReason", "Died")},
        {StopReason::MovedAway, "moved_away", QT_TRANSLATE_NOOP("StopReason", "Moved away")},
        {StopReason::LostEligibility, "lost_eligibility",
         QT_TRANSLATE_NOOP("StopReason", "No longer eligible")},
        {StopReason::Archived, "archived", QT_TRANSLATE_NOOP("StopReason", "Archived")},
    };
};

/// The reason, if any, why no reminder and no letter may go out for this child on that day. A death
/// counts from the moment it is known, a planned move or an end of eligibility from its day.
[[nodiscard]] std::optional<StopReason> stopReason(const Child &child, QDate today);
[[nodiscard]] inline bool stopsReminders(const Child &child, QDate today)
{
    return stopReason(child, today).has_value();
}

/// Whole years on that day; a child born on February 29 has the birthday on March 1 of other years.
/// Negative before birth.
[[nodiscard]] int ageOn(QDate birthDate, QDate day);

/// "17 years", "8 months", "3 weeks" in the language of the interface; half years are not told.
[[nodiscard]] QString ageText(QDate birthDate, QDate day);

} // namespace enlace
