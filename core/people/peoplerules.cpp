// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peoplerules.h"

#include "core/people/conditionwords.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/search/folding.h"

#include <QRegularExpression>

namespace enlace {

namespace {

void needText(QList<Error> &problems, const QString &text, const char *complaint, const char *field)
{
    if (text.trimmed().isEmpty())
        problems.append(invalid(field, complaint));
}

void needSpan(QList<Error> &problems, const DateSpan &span)
{
    if (!span.from.isValid())
        problems.append(invalid(
            "from",
            QT_TRANSLATE_NOOP("Error", "The first day is missing. Say from when it holds.")));
    else if (!span.isValid())
        problems.append(invalid(
            "until",
            QT_TRANSLATE_NOOP("Error", "The last day is before the first. Check the two dates.")));
}

void needOrder(QList<Error> &problems, const std::optional<QDate> &from,
               const std::optional<QDate> &until, const char *field)
{
    if (from && until && *until < *from)
        problems.append(invalid(
            field,
            QT_TRANSLATE_NOOP("Error", "The last day is before the first. Check the two dates.")));
}

void needLanguage(QList<Error> &problems, const QString &tag, const char *field)
{
    if (!tag.isEmpty() && !isLanguageTag(tag))
        problems.append(invalid(
            field,
            QT_TRANSLATE_NOOP("Error", "This language is not known. Choose it from the list.")));
}

} // namespace

QList<Error> validate(const Person &person)
{
    QList<Error> problems;
    // One name of either kind is enough: there are people with one name only.
    if (person.givenNames.trimmed().isEmpty() && person.surnames.trimmed().isEmpty())
        problems.append(invalid(
            "givenNames", QT_TRANSLATE_NOOP("Error", "The name is missing. Write at least one.")));
    needLanguage(problems, person.spokenLanguage, "spokenLanguage");
    needLanguage(problems, person.writtenLanguage, "writtenLanguage");
    static const QRegularExpression email(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    if (!person.email.isEmpty() && !email.match(person.email).hasMatch())
        problems.append(invalid(
            "email", QT_TRANSLATE_NOOP("Error", "This is not an e-mail address. Check it, or leave "
                                                "it empty.")));
    return problems;
}

QList<Error> validate(const PersonPhone &phone)
{
    QList<Error> problems;
    const auto parsed = parsePhone(phone.number);
    if (!parsed || parsed->number != phone.number)
        problems.append(invalid(
            "number",
            QT_TRANSLATE_NOOP("Error", "This is not a telephone number. Write it with its area "
                                       "code: 714-555-0157.")));
    return problems;
}

QList<Error> validate(const PersonIdentifier &identifier)
{
    QList<Error> problems;
    if (identifier.system == IdentifierSystem::Cin) {
        if (auto problem = cinProblem(identifier.value))
            problems.append(*problem);
    } else {
        needText(
            problems, identifier.value,
            QT_TRANSLATE_NOOP("Error", "The number is missing. Write it, or take the row out."),
            "value");
    }
    needOrder(problems, identifier.from, identifier.until, "until");
    return problems;
}

QList<Error> validate(const Family &family)
{
    QList<Error> problems;
    needText(problems, family.name,
             QT_TRANSLATE_NOOP("Error", "The family needs a name for its page."), "name");
    if (family.touchBaseDays && (*family.touchBaseDays < 1 || *family.touchBaseDays > 366))
        problems.append(invalid(
            "touchBaseDays",
            QT_TRANSLATE_NOOP("Error", "Choose between 1 and 366 days from one contact to the "
                                       "next.")));
    return problems;
}

QList<Error> validate(const Household &household)
{
    QList<Error> problems;
    static const QRegularExpression zip(QStringLiteral("\\A[0-9]{5}(-[0-9]{4})?\\z"));
    if (!household.zip.isEmpty() && !zip.match(household.zip).hasMatch())
        problems.append(invalid(
            "zip",
            QT_TRANSLATE_NOOP("Error", "A ZIP code has five digits, or nine with a hyphen.")));
    // Without an address somebody must still be able to find the family.
    if (household.housing == HousingStatus::Street && household.street.isEmpty())
        needText(problems, household.reachAt,
                 QT_TRANSLATE_NOOP("Error", "Without an address, say where the family can be "
                                            "found or who takes messages."),
                 "reachAt");
    return problems;
}

QList<Error> validate(const HouseholdMember &member)
{
    QList<Error> problems;
    needSpan(problems, member.span);
    static const QRegularExpression days(QStringLiteral("\\A(?:[01]{7}|[01]{14})?\\z"));
    if (!days.match(member.days).hasMatch())
        problems.append(invalid(
            "days",
            QT_TRANSLATE_NOOP("Error", "Choose the days of one week, or of two weeks in turn.")));
    return problems;
}

QList<Error> validate(const Child &child, QDate today)
{
    QList<Error> problems;
    if (!child.birthDate.isValid()) {
        problems.append(
            invalid("birthDate", QT_TRANSLATE_NOOP("Error", "The birth date is missing.")));
        return problems;
    }
    if (child.birthDate > today)
        problems.append(invalid(
            "birthDate",
            QT_TRANSLATE_NOOP("Error", "The birth date is in the future. Check the year.")));
    // People stay with us a while after 21 (appeals, equipment still owed); nobody for so long.
    if (ageOn(child.birthDate, today) > 30)
        problems.append(
            invalid("birthDate",
                    QT_TRANSLATE_NOOP(
                        "Error", "By this birth date the person is over 30. Check the year.")));
    if (child.diedOn && (*child.diedOn < child.birthDate || *child.diedOn > today))
        problems.append(invalid(
            "diedOn",
            QT_TRANSLATE_NOOP("Error", "This day cannot be right. Check it against the birth date "
                                       "and today.")));
    return problems;
}

QList<Error> validate(const Guardianship &guardianship)
{
    QList<Error> problems;
    needSpan(problems, guardianship.span);
    if (guardianship.mayConsent && guardianship.authority == LegalAuthority::None)
        problems.append(invalid(
            "mayConsent",
            QT_TRANSLATE_NOOP("Error", "Someone without legal authority cannot consent to care. "
                                       "Choose the authority, or take the consent out.")));
    return problems;
}

QList<Error> validate(const Coordination &coordination)
{
    QList<Error> problems;
    needSpan(problems, coordination.span);
    return problems;
}

QList<Error> validate(const NeedTier &tier)
{
    QList<Error> problems;
    needSpan(problems, tier.span);
    return problems;
}

QList<Error> validate(const NetworkMembership &membership)
{
    QList<Error> problems;
    needSpan(problems, membership.span);
    return problems;
}

QList<Error> validate(const ProgramStatus &status)
{
    QList<Error> problems;
    needSpan(problems, status.span);
    return problems;
}

QList<Error> validate(const Condition &condition)
{
    QList<Error> problems;
    const auto code = icd10Of(condition.code);
    if (!code || *code != condition.code)
        problems.append(invalid(
            "code",
            QT_TRANSLATE_NOOP("Error", "A diagnosis code looks like G80.1. Check it, or search for "
                                       "it by its words.")));
    needOrder(problems, condition.onsetOn, condition.resolvedOn, "resolvedOn");
    return problems;
}

QList<Error> validate(const Allergy &allergy)
{
    QList<Error> problems;
    needText(problems, allergy.substance, QT_TRANSLATE_NOOP("Error", "Say what the allergy is to."),
             "substance");
    return problems;
}

QList<Error> validate(const Medication &medication)
{
    QList<Error> problems;
    needText(problems, medication.name, QT_TRANSLATE_NOOP("Error", "The medication needs a name."),
             "name");
    needOrder(problems, medication.startedOn, medication.stoppedOn, "stoppedOn");
    return problems;
}

QList<Error> validate(const BrandConstraint &constraint)
{
    QList<Error> problems;
    needText(problems, constraint.item,
             QT_TRANSLATE_NOOP("Error", "Say for which item the brand matters."), "item");
    needText(problems, constraint.brand, QT_TRANSLATE_NOOP("Error", "Say which brand it must be."),
             "brand");
    return problems;
}

QString normalizedCin(QStringView text)
{
    QString cin;
    for (const QChar c : text)
        if (!c.isSpace() && c != QLatin1Char('-'))
            cin += c.toUpper();
    static const QRegularExpression card(QStringLiteral("\\A([0-9]{8}[A-Z])[0-9]{5}\\z"));
    const auto match = card.match(cin);
    return match.hasMatch() ? match.captured(1) : cin;
}

std::optional<Error> cinProblem(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{8}[A-Z]\\z"));
    if (shape.match(text.toString()).hasMatch())
        return std::nullopt;
    return invalid("value",
                   QT_TRANSLATE_NOOP("Error", "A CIN has eight digits and a letter: 91234567A. "
                                              "Check it against the Medi-Cal card."));
}

std::optional<ProtectedMention> protectedMention(QStringView text)
{
    static const QRegularExpression social(
        QStringLiteral("(?<![0-9])[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}(?![0-9])"));
    if (social.match(text.toString()).hasMatch())
        return ProtectedMention::SocialSecurity;

    struct Phrase
    {
        const char *folded; ///< begins at a word's beginning
        ProtectedMention mention;
    };
    static constexpr Phrase phrases[] = {
        {"social security num", ProtectedMention::SocialSecurity},
        {"numero de seguro social", ProtectedMention::SocialSecurity},
        {"undocumented", ProtectedMention::Immigration},
        {"indocumentad", ProtectedMention::Immigration},
        {"sin papeles", ProtectedMention::Immigration},
        {"immigration", ProtectedMention::Immigration},
        {"inmigra", ProtectedMention::Immigration},
        {"migratori", ProtectedMention::Immigration},
        {"green card", ProtectedMention::Immigration},
        {"tarjeta verde", ProtectedMention::Immigration},
        {"deport", ProtectedMention::Immigration},
        {"daca", ProtectedMention::Immigration},
        {"asylum", ProtectedMention::Immigration},
        {"asilo", ProtectedMention::Immigration},
        {"visa ", ProtectedMention::Immigration},
        {"citizen", ProtectedMention::Immigration},
        {"ciudadan", ProtectedMention::Immigration},
        {"birthplace", ProtectedMention::Birthplace},
        {"place of birth", ProtectedMention::Birthplace},
        {"born in ", ProtectedMention::Birthplace},
        {"lugar de nacimiento", ProtectedMention::Birthplace},
        {"nacio en ", ProtectedMention::Birthplace},
        {"nacido en ", ProtectedMention::Birthplace},
        {"nacida en ", ProtectedMention::Birthplace},
    };
    const QString words = QLatin1Char(' ') + folded(text) + QLatin1Char(' ');
    for (const Phrase &phrase : phrases)
        if (words.contains(QLatin1Char(' ') + QLatin1String(phrase.folded)))
            return phrase.mention;
    return std::nullopt;
}

QString protectedMentionText(ProtectedMention mention)
{
    switch (mention) {
    case ProtectedMention::Immigration:
        return QCoreApplication::translate(
            "ProtectedMention", "This note seems to speak of immigration status. Enlace does not "
                                "keep it: please take it out.");
    case ProtectedMention::Birthplace:
        return QCoreApplication::translate(
            "ProtectedMention", "This note seems to say where someone was born. Enlace does not "
                                "keep it: please take it out.");
    case ProtectedMention::SocialSecurity:
        return QCoreApplication::translate(
            "ProtectedMention", "This note seems to hold a social security number. Enlace does not "
                                "keep it: please take it out.");
    }
    return {};
}

} // namespace enlace
