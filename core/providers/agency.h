// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/providers/directory.h"

namespace enlace {

/// What kind of organization it is. "mtu" is a Medical Therapy Unit.
enum class AgencyKind {
    Plan,
    HealthNetwork,
    County,
    CountyOffice,
    TherapyUnit,
    Vendor,
    Clinic,
    Hospital,
    TherapyAgency,
    Pharmacy,
    School,
    RegionalCenter,
    CommunityOrganization,
    Other,
};

template <>
struct EnumText<AgencyKind>
{
    static constexpr auto context = "AgencyKind";
    static constexpr EnumEntry<AgencyKind> entries[] = {
        {AgencyKind::Plan, "plan", QT_TRANSLATE_NOOP("AgencyKind", "Health plan")},
        {AgencyKind::HealthNetwork, "health_network",
         QT_TRANSLATE_NOOP("AgencyKind", "Health network")},
        {AgencyKind::County, "county", QT_TRANSLATE_NOOP("AgencyKind", "County")},
        {AgencyKind::CountyOffice, "county_office",
         QT_TRANSLATE_NOOP("AgencyKind", "County office")},
        {AgencyKind::TherapyUnit, "mtu",
         QT_TRANSLATE_NOOP("AgencyKind", "Medical Therapy Unit (MTU)")},
        {AgencyKind::Vendor, "vendor", QT_TRANSLATE_NOOP("AgencyKind", "Equipment vendor")},
        {AgencyKind::Clinic, "clinic", QT_TRANSLATE_NOOP("AgencyKind", "Clinic")},
        {AgencyKind::Hospital, "hospital", QT_TRANSLATE_NOOP("AgencyKind", "Hospital")},
        {AgencyKind::TherapyAgency, "therapy_agency",
         QT_TRANSLATE_NOOP("AgencyKind", "Therapy agency")},
        {AgencyKind::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("AgencyKind", "Pharmacy")},
        {AgencyKind::School, "school", QT_TRANSLATE_NOOP("AgencyKind", "School or district")},
        {AgencyKind::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("AgencyKind", "Regional Center")},
        {AgencyKind::CommunityOrganization, "community_organization",
         QT_TRANSLATE_NOOP("AgencyKind", "Community organization")},
        {AgencyKind::Other, "other", QT_TRANSLATE_NOOP("AgencyKind", "Other organization")},
    };
};

/// Any organization: what a child's network, unit, vendor or school points at, and whose staff uses
/// Enlace. Networks merge and are renamed: one that ends names its successor and stays.
struct Agency
{
    AgencyId id;
    AgencyKind kind = AgencyKind::Other;
    QString name;
    QString nameFolded; ///< set by the repository
    std::optional<AgencyId> parent;
    std::optional<QString> npi; ///< ten digits; several sites may share one
    Place place;
    ContactLines contact;
    QStringList serviceCounties; ///< English names; empty when nobody has said

    /// What this network calls the coordinator, e.g. "Personal care coordinator"; empty when it has
    /// no name of its own. In the two languages of the interface.
    QString coordinatorTitleEnglish;
    QString coordinatorTitleSpanish;

    std::optional<QDate> activeFrom;
    std::optional<QDate> activeUntil; ///< the last day
    std::optional<AgencyId> successor;

    std::optional<QDate> verifiedOn; ///< day on which somebody last made sure of these details
    QString note;
    Provenance provenance;
    Archived archived;
    int revision = 0;

    [[nodiscard]] bool isActiveOn(QDate day) const
    {
        return !archived.at && (!activeFrom || *activeFrom <= day) &&
               (!activeUntil || day <= *activeUntil);
    }
    /// The network's own title in the language; that of the other language rather than none.
    [[nodiscard]] QString coordinatorTitle(Language language) const;

    bool operator==(const Agency &) const = default;
};

using CountyModelId = Id<struct CountyModelTag>;

/// Who serves the CCS children of a county.
enum class CountyModelKind { WholeChildModel, ClassicCcs, KaiserWholeChildModel };

template <>
struct EnumText<CountyModelKind>
{
    static constexpr auto context = "CountyModelKind";
    static constexpr EnumEntry<CountyModelKind> entries[] = {
        {CountyModelKind::WholeChildModel, "wcm",
         QT_TRANSLATE_NOOP("CountyModelKind", "Whole Child Model (county plan)")},
        {CountyModelKind::ClassicCcs, "classic",
         QT_TRANSLATE_NOOP("CountyModelKind", "Classic CCS (county)")},
        {CountyModelKind::KaiserWholeChildModel, "kaiser",
         QT_TRANSLATE_NOOP("CountyModelKind", "Whole Child Model (Kaiser)")},
    };
};

/// A model in force in a county; a county may have two at once.
struct CountyModel
{
    CountyModelId id;
    AgencyId county;
    CountyModelKind kind = CountyModelKind::ClassicCcs;
    std::optional<AgencyId> plan;
    std::optional<QDate> from; ///< none: it has begun, the day is not confirmed
    std::optional<QDate> until;
    bool isConfirmed = false; ///< read in a source that can be named, in provenance.sourceDetail
    Provenance provenance;
    int revision = 0;

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!from || *from <= day) && (!until || day <= *until);
    }
    bool operator==(const CountyModel &) const = default;
};

/// What a form shows beside its fields; empty when the organization can be saved.
[[nodiscard]] QList<Error> validate(const Agency &agency);
/// Without spaces around its name and number; an empty line is no number.
[[nodiscard]] Agency tidied(Agency agency);

} // namespace enlace
