// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

using HouseholdMemberId = Id<struct HouseholdMemberTag>;

/// What one family page shows together. Its children may have different parents and different
/// homes; a parent may belong to two families.
struct Family
{
    FamilyId id = FamilyId::make();
    int revision = 0;
    QString name; ///< the heading, without the word "family": "Ortega Luna"
    /// How often to touch base, when the family asked for a rhythm of its own; else the tier's.
    std::optional<int> touchBaseDays;
    QString priority; ///< what matters most to the family, in its words
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Family &) const = default;
};

enum class HousingStatus {
    NotAsked,
    Housed,
    DoubledUp,
    Motel,
    Shelter,
    Street,
    FosterHome,
    Facility
};

template <>
struct EnumText<HousingStatus>
{
    static constexpr auto context = "HousingStatus";
    static constexpr EnumEntry<HousingStatus> entries[] = {
        {HousingStatus::NotAsked, "not_asked", QT_TRANSLATE_NOOP("HousingStatus", "Not asked yet")},
        {HousingStatus::Housed, "housed", QT_TRANSLATE_NOOP("HousingStatus", "Home of their own")},
        {HousingStatus::DoubledUp, "doubled_up",
         QT_TRANSLATE_NOOP("HousingStatus", "Staying with relatives or friends")},
        {HousingStatus::Motel, "motel", QT_TRANSLATE_NOOP("HousingStatus", "Hotel or motel")},
        {HousingStatus::Shelter, "shelter", QT_TRANSLATE_NOOP("HousingStatus", "Shelter")},
        {HousingStatus::Street, "street", QT_TRANSLATE_NOOP("HousingStatus", "No fixed address")},
        {HousingStatus::FosterHome, "foster_home",
         QT_TRANSLATE_NOOP("HousingStatus", "Foster home")},
        {HousingStatus::Facility, "facility",
         QT_TRANSLATE_NOOP("HousingStatus", "Hospital or care facility")},
    };
};

/// A home, or the lack of one.
struct Household
{
    HouseholdId id = HouseholdId::make();
    int revision = 0;
    FamilyId family;
    QString name; ///< how the family tells its homes apart; empty when there is one
    HousingStatus housing = HousingStatus::NotAsked;
    QString street; ///< empty when there is no address
    QString city;
    QString state = QStringLiteral("CA");
    QString zip;
    QString county;
    QString reachAt; ///< where to find the family when there is no address
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Household &) const = default;
};

/// "318 Main St, Unit B, Santa Ana, CA 92701" as the post office writes it; reachAt without one.
[[nodiscard]] QString addressLine(const Household &household);

/// How a child's living in a home is ordered. Legal custody is a Guardianship's authority.
enum class PhysicalCustody { NotStated, Full, Shared, Visits };

template <>
struct EnumText<PhysicalCustody>
{
    static constexpr auto context = "PhysicalCustody";
    static constexpr EnumEntry<PhysicalCustody> entries[] = {
        {PhysicalCustody::NotStated, "not_stated",
         QT_TRANSLATE_NOOP("PhysicalCustody", "Not stated")},
        {PhysicalCustody::Full, "full", QT_TRANSLATE_NOOP("PhysicalCustody", "Lives here")},
        {PhysicalCustody::Shared, "shared",
         QT_TRANSLATE_NOOP("PhysicalCustody", "Lives here part of the time")},
        {PhysicalCustody::Visits, "visits", QT_TRANSLATE_NOOP("PhysicalCustody", "Visits")},
    };
};

/// Who lives where, and when. A child of divorced parents has two at a time.
struct HouseholdMember
{
    HouseholdMemberId id = HouseholdMemberId::make();
    int revision = 0;
    PersonId person;
    HouseholdId household;
    FamilyId family;              ///< the household's
    std::optional<ChildId> child; ///< when the person is a child we serve
    PhysicalCustody physicalCustody = PhysicalCustody::NotStated;
    /// '1' for each day here and '0' for each elsewhere, Monday first: 7 for every week, 14 for two
    /// weeks in turn, of which the first is the week of span.from. Empty when not stated.
    QString days;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const HouseholdMember &) const = default;
};

/// Is the person in this home on that day? Where no days are stated: every day of the span, unless
/// the person only visits.
[[nodiscard]] bool livesThereOn(const HouseholdMember &member, QDate day);

} // namespace enlace
