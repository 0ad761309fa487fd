// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/origin.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace enlace {

using PersonPhoneId = Id<struct PersonPhoneTag>;
using PersonIdentifierId = Id<struct PersonIdentifierTag>;

/// How a person takes in what is written.
enum class Literacy { NotAsked, Reads, PlainWords, Listens };

template <>
struct EnumText<Literacy>
{
    static constexpr auto context = "Literacy";
    static constexpr EnumEntry<Literacy> entries[] = {
        {Literacy::NotAsked, "not_asked", QT_TRANSLATE_NOOP("Literacy", "Not asked yet")},
        {Literacy::Reads, "reads", QT_TRANSLATE_NOOP("Literacy", "Reads")},
        {Literacy::PlainWords, "plain_words", QT_TRANSLATE_NOOP("Literacy", "Wants plain words")},
        {Literacy::Listens, "listens",
         QT_TRANSLATE_NOOP("Literacy", "Wants it read aloud or explained")},
    };
};

/// The form in which paper must come (WIC and Section 1557 alternative formats).
enum class PaperFormat { Standard, LargePrint, Audio, Braille, Electronic };

template <>
struct EnumText<PaperFormat>
{
    static constexpr auto context = "PaperFormat";
    static constexpr EnumEntry<PaperFormat> entries[] = {
        {PaperFormat::Standard, "standard", QT_TRANSLATE_NOOP("PaperFormat", "Standard print")},
        {PaperFormat::LargePrint, "large_print", QT_TRANSLATE_NOOP("PaperFormat", "Large print")},
        {PaperFormat::Audio, "audio", QT_TRANSLATE_NOOP("PaperFormat", "Audio")},
        {PaperFormat::Braille, "braille", QT_TRANSLATE_NOOP("PaperFormat", "Braille")},
        {PaperFormat::Electronic, "electronic",
         QT_TRANSLATE_NOOP("PaperFormat", "Electronic text")},
    };
};

enum class ContactWay { Any, Call, TextMessage, Email, Letter, Visit };

template <>
struct EnumText<ContactWay>
{
    static constexpr auto context = "ContactWay";
    static constexpr EnumEntry<ContactWay> entries[] = {
        {ContactWay::Any, "any", QT_TRANSLATE_NOOP("ContactWay", "Any way")},
        {ContactWay::Call, "call", QT_TRANSLATE_NOOP("ContactWay", "Call")},
        {ContactWay::TextMessage, "text", QT_TRANSLATE_NOOP("ContactWay", "Text message")},
        {ContactWay::Email, "email", QT_TRANSLATE_NOOP("ContactWay", "E-mail")},
        {ContactWay::Letter, "letter", QT_TRANSLATE_NOOP("ContactWay", "Letter")},
        {ContactWay::Visit, "visit", QT_TRANSLATE_NOOP("ContactWay", "Visit")},
    };
};

/// How to reach a person, and how it is safe to. A message on a shared phone or a letter to the
/// wrong home can do harm, so what nobody asked about counts as no.
struct ContactPreferences
{
    ContactWay by = ContactWay::Any;
    QString bestTime;
    Answer messageAllowed = Answer::NotAsked; ///< may a message be left?
    Answer mailAllowed = Answer::NotAsked;    ///< may a letter be sent?
    std::optional<HouseholdId> mailTo;        ///< the home to write to; none: where they live
    QString note;

    bool operator==(const ContactPreferences &) const = default;
};

/// A person once, whatever they are to whom: a child, a mother of children in two families, a
/// caregiver.
struct Person
{
    PersonId id = PersonId::make();
    int revision = 0;
    FamilyId family;    ///< whose page first recorded the person
    QString givenNames; ///< as the person writes them
    /// As the person writes them: one surname, two, a particle, a hyphen. Never split by guess.
    QString surnames;
    QString chosenName; ///< the name to call them by, when it is not the legal one
    QString pronouns;
    /// The label of chosenName and pronouns: they may be told to fewer people than the rest.
    Sensitivity chosenNameLabel = Sensitivity::General;
    QString spokenLanguage;  ///< BCP 47 tag, see languagetag.h; empty when not known
    QString writtenLanguage; ///< BCP 47 tag; empty when not known
    Answer interpreter = Answer::NotAsked;
    Literacy literacy = Literacy::NotAsked;
    PaperFormat paperFormat = PaperFormat::Standard;
    ContactPreferences contact;
    QString email;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;
    std::optional<PersonId> mergedInto; ///< this was a second record of that person

    bool operator==(const Person &) const = default;
};

/// "Sofía De la Cruz Ibáñez": the legal name in the order in which it is said.
[[nodiscard]] QString fullName(const Person &person);
/// "De la Cruz Ibáñez, Sofía": for lists, which are ordered by surname.
[[nodiscard]] QString listName(const Person &person);
/// What the child is called: the chosen name where the reader may know it, else the given names.
[[nodiscard]] QString calledName(const Person &person, bool mayKnowChosenName);

enum class PhoneKind { Mobile, Home, Work, Relative, Other };

template <>
struct EnumText<PhoneKind>
{
    static constexpr auto context = "PhoneKind";
    static constexpr EnumEntry<PhoneKind> entries[] = {
        {PhoneKind::Mobile, "mobile", QT_TRANSLATE_NOOP("PhoneKind", "Mobile")},
        {PhoneKind::Home, "home", QT_TRANSLATE_NOOP("PhoneKind", "Home")},
        {PhoneKind::Work, "work", QT_TRANSLATE_NOOP("PhoneKind", "Work")},
        {PhoneKind::Relative, "relative",
         QT_TRANSLATE_NOOP("PhoneKind", "Someone who takes messages")},
        {PhoneKind::Other, "other", QT_TRANSLATE_NOOP("PhoneKind", "Other")},
    };
};

struct PersonPhone
{
    PersonPhoneId id = PersonPhoneId::make();
    int revision = 0;
    PersonId person;
    FamilyId family;
    QString number;    ///< E.164, see phonenumber.h
    QString extension; ///< digits, usually empty
    PhoneKind kind = PhoneKind::Mobile;
    bool isPreferred = false;
    Answer callAllowed = Answer::NotAsked; ///< No: never call here (a father at his work)
    QString note;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const PersonPhone &) const = default;
};

/// Whose number it is. There is no entry for a social security number, and there must never be one.
enum class IdentifierSystem { Cin, Ccs, School, RegionalCenter, MedicalRecord, PlanMember, Other };

template <>
struct EnumText<IdentifierSystem>
{
    static constexpr auto context = "IdentifierSystem";
    static constexpr EnumEntry<IdentifierSystem> entries[] = {
        {IdentifierSystem::Cin, "cin",
         QT_TRANSLATE_NOOP("IdentifierSystem", "Client Index Number (CIN)")},
        {IdentifierSystem::Ccs, "ccs", QT_TRANSLATE_NOOP("IdentifierSystem", "CCS case number")},
        {IdentifierSystem::School, "school", QT_TRANSLATE_NOOP("IdentifierSystem", "School")},
        {IdentifierSystem::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("IdentifierSystem", "Regional Center")},
        {IdentifierSystem::MedicalRecord, "medical_record",
         QT_TRANSLATE_NOOP("IdentifierSystem", "Medical record number")},
        {IdentifierSystem::PlanMember, "plan_member",
         QT_TRANSLATE_NOOP("IdentifierSystem", "Health plan member number")},
        {IdentifierSystem::Other, "other", QT_TRANSLATE_NOOP("IdentifierSystem", "Other")},
    };
};

/// The number by which one system knows a person. Its days are often not known.
struct PersonIdentifier
{
    PersonIdentifierId id = PersonIdentifierId::make();
    int revision = 0;
    PersonId person;
    FamilyId family;
    IdentifierSystem system = IdentifierSystem::Cin;
    QString value;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< last day on which it held
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const PersonIdentifier &) const = default;
};

} // namespace enlace
