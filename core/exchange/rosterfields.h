// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace enlace {

/// What a column of a roster can hold. The key names it in remembered mappings and in JSON.
enum class RosterField {
    Cin,
    CcsNumber,
    ChildSurnames,
    ChildGivenNames,
    ChildFullName,
    BirthDate,
    Sex,
    SpokenLanguage,
    WrittenLanguage,
    Interpreter,
    GuardianName,
    GuardianRelation,
    Phone,
    OtherPhone,
    Address,
    City,
    Zip,
    County,
    HealthNetwork,
    PcpName,
    PcpNpi,
    EligibleFrom,
    EligibleUntil,
    Conditions,
    Tier,
};

template <>
struct EnumText<RosterField>
{
    static constexpr auto context = "RosterField";
    static constexpr EnumEntry<RosterField> entries[] = {
        {RosterField::Cin, "cin", QT_TRANSLATE_NOOP("RosterField", "Client Index Number (CIN)")},
        {RosterField::CcsNumber, "ccs_number", QT_TRANSLATE_NOOP("RosterField", "CCS number")},
        {RosterField::ChildSurnames, "child_surnames",
         QT_TRANSLATE_NOOP("RosterField", "Child's last names")},
        {RosterField::ChildGivenNames, "child_given_names",
         QT_TRANSLATE_NOOP("RosterField", "Child's first names")},
        {RosterField::ChildFullName, "child_full_name",
         QT_TRANSLATE_NOOP("RosterField", "Child's name as “Last names, First names”")},
        {RosterField::BirthDate, "birth_date", QT_TRANSLATE_NOOP("RosterField", "Date of birth")},
        {RosterField::Sex, "sex", QT_TRANSLATE_NOOP("RosterField", "Sex")},
        {RosterField::SpokenLanguage, "spoken_language",
         QT_TRANSLATE_NOOP("RosterField", "Spoken language")},
        {RosterField::WrittenLanguage, "written_language",
         QT_TRANSLATE_NOOP("RosterField", "Written language")},
        {RosterField::Interpreter, "interpreter",
         QT_TRANSLATE_NOOP("RosterField", "Interpreter needed")},
        {RosterField::GuardianName, "guardian_name",
         QT_TRANSLATE_NOOP("RosterField", "Parent or guardian")},
        {RosterField::GuardianRelation, "guardian_relation",
         QT_TRANSLATE_NOOP("RosterField", "Parent's or guardian's relation")},
        {RosterField::Phone, "phone", QT_TRANSLATE_NOOP("RosterField", "Phone")},
        {RosterField::OtherPhone, "other_phone", QT_TRANSLATE_NOOP("RosterField", "Other phone")},
        {RosterField::Address, "address", QT_TRANSLATE_NOOP("RosterField", "Street address")},
        {RosterField::City, "city", QT_TRANSLATE_NOOP("RosterField", "City")},
        {RosterField::Zip, "zip", QT_TRANSLATE_NOOP("RosterField", "ZIP code")},
        {RosterField::County, "county", QT_TRANSLATE_NOOP("RosterField", "County")},
        {RosterField::HealthNetwork, "health_network",
         QT_TRANSLATE_NOOP("RosterField", "Health network")},
        {RosterField::PcpName, "pcp_name",
         QT_TRANSLATE_NOOP("RosterField", "Primary care provider")},
        {RosterField::PcpNpi, "pcp_npi",
         QT_TRANSLATE_NOOP("RosterField", "Primary care provider's NPI")},
        {RosterField::EligibleFrom, "eligible_from",
         QT_TRANSLATE_NOOP("RosterField", "CCS eligible from")},
        {RosterField::EligibleUntil, "eligible_until",
         QT_TRANSLATE_NOOP("RosterField", "CCS eligible until")},
        {RosterField::Conditions, "conditions",
         QT_TRANSLATE_NOOP("RosterField", "Diagnoses (ICD-10)")},
        {RosterField::Tier, "tier", QT_TRANSLATE_NOOP("RosterField", "Need tier")},
    };
};

/// Which column holds what; a column without a field is not used.
struct ColumnMapping
{
    QList<std::optional<RosterField>> columns;

    [[nodiscard]] bool holds(RosterField field) const { return columns.contains(field); }
    bool operator==(const ColumnMapping &) const = default;
};

/// The field that a heading names, in English or Spanish, however it is written ("DOB",
/// "Fecha de nacimiento", "FechaNac", "MEMBER_LAST_NAME"); nothing when it names none.
[[nodiscard]] std::optional<RosterField> fieldOfHeading(QStringView heading);

/// Each column's field by its heading. A field is given to the first column that names it; phones
/// and diagnoses to all.
[[nodiscard]] ColumnMapping suggestedMapping(const QStringList &headings);

/// May several columns hold this field?
[[nodiscard]] bool isRepeatable(RosterField field);

/// Fields without which no child can be told from another and that `mapping` lacks: names and the
/// date of birth.
[[nodiscard]] QList<RosterField> missingFields(const ColumnMapping &mapping);

/// The same for two files with the same headings in the same order, whatever their capitals and
/// signs: under it a mapping is remembered. 64 hexadecimal digits; holds nothing personal.
[[nodiscard]] QString headingSignature(const QStringList &headings);

/// "cin ccs_number - birth_date …", one word per column, and back; unknown words mean "not used".
[[nodiscard]] QString mappingText(const ColumnMapping &mapping);
[[nodiscard]] ColumnMapping mappingFromText(QStringView text);

} // namespace enlace
