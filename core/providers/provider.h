// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/providers/directory.h"

namespace enlace {

enum class ProviderKind { Person, Site };

template <>
struct EnumText<ProviderKind>
{
    static constexpr auto context = "ProviderKind";
    static constexpr EnumEntry<ProviderKind> entries[] = {
        {ProviderKind::Person, "person", QT_TRANSLATE_NOOP("ProviderKind", "Person")},
        {ProviderKind::Site, "site", QT_TRANSLATE_NOOP("ProviderKind", "Clinic or office")},
    };
};

/// Whom the provider sees.
enum class Treats { Children, Adults, AllAges, Unknown };

template <>
struct EnumText<Treats>
{
    static constexpr auto context = "Treats";
    static constexpr EnumEntry<Treats> entries[] = {
        {Treats::Children, "children", QT_TRANSLATE_NOOP("Treats", "Children")},
        {Treats::Adults, "adults", QT_TRANSLATE_NOOP("Treats", "Adults")},
        {Treats::AllAges, "all_ages", QT_TRANSLATE_NOOP("Treats", "All ages")},
        {Treats::Unknown, "unknown", QT_TRANSLATE_NOOP("Treats", "Not known")},
    };
};

enum class AcceptingPatients { Yes, No, Unknown };

template <>
struct EnumText<AcceptingPatients>
{
    static constexpr auto context = "AcceptingPatients";
    static constexpr EnumEntry<AcceptingPatients> entries[] = {
        {AcceptingPatients::Yes, "yes",
         QT_TRANSLATE_NOOP("AcceptingPatients", "Accepts new patients")},
        {AcceptingPatients::No, "no",
         QT_TRANSLATE_NOOP("AcceptingPatients", "Not taking new patients")},
        {AcceptingPatients::Unknown, "unknown",
         QT_TRANSLATE_NOOP("AcceptingPatients", "Nobody has asked")},
    };
};

/// Accepted individually by the state CCS program. (Hospitals and special care centers are
/// approved, not paneled.)
enum class CcsPanel { Paneled, NotPaneled, Applied, Unknown };

template <>
struct EnumText<CcsPanel>
{
    static constexpr auto context = "CcsPanel";
    static constexpr EnumEntry<CcsPanel> entries[] = {
        {CcsPanel::Paneled, "paneled", QT_TRANSLATE_NOOP("CcsPanel", "CCS paneled")},
        {CcsPanel::NotPaneled, "not_paneled", QT_TRANSLATE_NOOP("CcsPanel", "Not CCS paneled")},
        {CcsPanel::Applied, "applied", QT_TRANSLATE_NOOP("CcsPanel", "Applied to the CCS panel")},
        {CcsPanel::Unknown, "unknown", QT_TRANSLATE_NOOP("CcsPanel", "CCS panel not known")},
    };
};

/// Whether new patients are taken, and who said so when.
struct Accepting
{
    AcceptingPatients state = AcceptingPatients::Unknown;
    std::optional<QDate> asOf; ///< day it was said; required unless nobody has asked
    QString saidBy;            ///< "front desk", "network's list of Nov 2026"
    QString reason;            ///< why it is closed
    std::optional<QDate> recheckOn;

    bool operator==(const Accepting &) const = default;
};

/// The wait for the next appointment offered.
struct Wait
{
    std::optional<int> days; ///< calendar days; none when nobody has said
    std::optional<QDate> asOf;
    QString saidBy;

    bool operator==(const Wait &) const = default;
};

/// Somebody, or a site, that cares for children: a doctor, a therapist, a dentist's office.
struct Provider
{
    ProviderId id;
    ProviderKind kind = ProviderKind::Person;
    QString name;               ///< as it is written, with Dr. or Dra. when it is
    QString nameFolded;         ///< providerNameKey(name), set by the repository
    std::optional<QString> npi; ///< ten digits; of one provider at a time
    QString specialty;          ///< taxonomy code (see specialty.h), or empty
    QStringList otherSpecialties;
    Treats treats = Treats::Unknown;
    std::optional<int> ageFrom;  ///< years; youngest patient taken
    std::optional<int> ageUntil; ///< years; oldest patient taken
    QStringList languages;       ///< BCP 47 tags, spoken with patients
    Accepting accepting;
    Wait wait;
    CcsPanel ccsPanel = CcsPanel::Unknown;
    std::optional<QDate> ccsPanelAsOf;
    Answer takesMediCalDental = Answer::NotAsked;
    Answer offersSedation = Answer::NotAsked; ///< dentists: sedation or general anesthesia
    Place place;
    ContactLines contact;
    std::optional<QDate> verifiedOn; ///< day on which somebody last made sure of these details
    QString note;
    Provenance provenance;
    Archived archived;
    int revision = 0;

    bool operator==(const Provider &) const = default;
};

/// What a form shows beside its fields; empty when the provider can be saved.
[[nodiscard]] QList<Error> validate(const Provider &provider);
/// Without spaces around its name and number; an empty line is no number.
[[nodiscard]] Provider tidied(Provider provider);

/// The folded name without a title in front or a degree behind ("Dra. Lucía Peña, MD" and "Lucia
/// Pena" are one key): to find and to sort by.
[[nodiscard]] QString providerNameKey(const QString &name);

/// Nothing when it is a National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn
/// check digit over 80840 and the others (CMS). Otherwise what is wrong, for the field "npi".
[[nodiscard]] std::optional<Error> npiProblem(QStringView npi);

} // namespace enlace
