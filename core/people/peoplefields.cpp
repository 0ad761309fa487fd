// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peoplefields.h"

#include "core/people/phonenumber.h"

namespace enlace {

namespace {

Field line(const char *name, const char *words, const char *of, bool isHalf = true)
{
    return {.name = name, .words = words, .columns = {of}, .isHalf = isHalf};
}

Field text(const char *name, const char *words, const char *of, const char *hint = "")
{
    return {.name = name, .words = words, .kind = FieldKind::Text, .columns = {of}, .hint = hint};
}

Field day(const char *name, const char *words, const char *of)
{
    return {.name = name, .words = words, .kind = FieldKind::Day, .columns = {of}, .isHalf = true};
}

Field yesNo(const char *name, const char *words, const char *of)
{
    return {
        .name = name, .words = words, .kind = FieldKind::YesNo, .columns = {of}, .isHalf = true};
}

Field choice(const char *name, const char *words, const char *of, QList<FieldOption> options)
{
    return {.name = name,
            .words = words,
            .kind = FieldKind::Choice,
            .columns = {of},
            .options = std::move(options),
            .isHalf = true};
}

template <TextEnum E>
Field choice(const char *name, const char *words, const char *of)
{
    return choice(name, words, of, enumOptions<E>(of));
}

template <class Choices>
QList<FieldOption> among(const char *of, const Choices &choices)
{
    QList<FieldOption> options;
    for (const FamilyChoices::Choice &each : choices)
        options.append({{{QString::fromLatin1(of), each.id.toString(QUuid::WithoutBraces)}},
                        [name = each.name] { return name; }});
    return options;
}

/// The same field, asked for only while the record is not yet written down.
Field onlyOfNew(Field field)
{
    field.isAsked = [](const QJsonObject &record) {
        return record.value(QLatin1String("revision")).toInteger() == 0;
    };
    return field;
}

/// The same field as the first of a section.
Field beginning(const char *section, Field field)
{
    field.section = section;
    return field;
}

} // namespace

Fields familyFields()
{
    Field days{.name = "touchBaseDays",
               .words = QT_TRANSLATE_NOOP("Field", "Touch base every so many days"),
               .kind = FieldKind::Number,
               .columns = {"touch_base_days"},
               .hint = QT_TRANSLATE_NOOP("Field", "Empty: as the need tier says.")};
    return Fields{
               line("name", QT_TRANSLATE_NOOP("Field", "Name of the family's page"), "name", false),
               text("priority",
                    QT_TRANSLATE_NOOP("Field", "What would make the biggest difference"),
                    "priority",
                    QT_TRANSLATE_NOOP("Field", "In the family's words. Ask at each review.")),
               days} +
           archiveFields();
}

const char *newPhoneColumn() { return "new_phone"; }

Fields childFields()
{
    QList<FieldOption> sexes{noOption({"sex"}, QT_TRANSLATE_NOOP("Field", "not noted"))};
    sexes += enumOptions<Sex>("sex");
    return Fields{
               onlyOfNew(
                   line("givenNames", QT_TRANSLATE_NOOP("Field", "First names"), "given_names")),
               onlyOfNew(line("surnames", QT_TRANSLATE_NOOP("Field", "Last names"), "surnames")),
               onlyOfNew(choice("spokenLanguage", QT_TRANSLATE_NOOP("Field", "Speaks"),
                                "spoken_language", languageOptions("spoken_language"))),
               choice("sex", QT_TRANSLATE_NOOP("Field", "Sex"), "sex", sexes),
               day("birthDate", QT_TRANSLATE_NOOP("Field", "Date of birth"), "birth_date"),
               line("county", QT_TRANSLATE_NOOP("Field", "County of the case"), "county"),
               text("strengths", QT_TRANSLATE_NOOP("Field", "What works well, and hopes"),
                    "strengths"),
               text("toldAhead", QT_TRANSLATE_NOOP("Field", "What people should know before"),
                    "told_ahead",
                    QT_TRANSLATE_NOOP("Field", "Needs and preferences, so that nobody has to ask "
                                               "again.")),
               text("coverageOrder", QT_TRANSLATE_NOOP("Field", "Who pays, in order"),
                    "coverage_order",
                    QT_TRANSLATE_NOOP("Field", "Other health coverage first; CCS pays last.")),
               beginning(QT_TRANSLATE_NOOP("Field", "When the child is no longer served"),
                         day("movedAwayOn", QT_TRANSLATE_NOOP("Field", "Moved away on"),
                             "moved_away_on")),
               day("lostEligibilityOn", QT_TRANSLATE_NOOP("Field", "No longer eligible since"),
                   "lost_eligibility_on"),
               day("diedOn", QT_TRANSLATE_NOOP("Field", "Died on"), "died_on")} +
           archiveFields();
}

Fields personFields(const FamilyChoices &choices)
{
    QList<FieldOption> homes{
        noOption({"mail_to_id"}, QT_TRANSLATE_NOOP("Field", "where they live"))};
    homes += among("mail_to_id", choices.homes);
    Field phone =
        onlyOfNew(line("phone", QT_TRANSLATE_NOOP("Field", "Phone"), newPhoneColumn(), false));
    phone.hint = QT_TRANSLATE_NOOP("Field", "It also tells whether the person is on record "
                                            "already.");
    return Fields{
               line("givenNames", QT_TRANSLATE_NOOP("Field", "First names"), "given_names"),
               line("surnames", QT_TRANSLATE_NOOP("Field", "Last names"), "surnames"),
               phone,
               choice("spokenLanguage", QT_TRANSLATE_NOOP("Field", "Speaks"), "spoken_language",
                      languageOptions("spoken_language")),
               choice("writtenLanguage", QT_TRANSLATE_NOOP("Field", "Reads"), "written_language",
                      languageOptions("written_language")),
               choice<Answer>("interpreter", QT_TRANSLATE_NOOP("Field", "Wants an interpreter"),
                              "interpreter"),
               choice<Literacy>("literacy", QT_TRANSLATE_NOOP("Field", "Takes in what is written"),
                                "literacy"),
               choice<PaperFormat>("paperFormat",
                                   QT_TRANSLATE_NOOP("Field", "Format of printed papers"),
                                   "paper_format"),
               line("email", QT_TRANSLATE_NOOP("Field", "E-mail"), "email"),
               beginning(
                   QT_TRANSLATE_NOOP("Field", "How to reach them safely"),
                   choice<ContactWay>("by", QT_TRANSLATE_NOOP("Field", "Reach by"), "contact_by")),
               line("bestTime", QT_TRANSLATE_NOOP("Field", "Best time"), "best_time"),
               choice<Answer>("messageAllowed", QT_TRANSLATE_NOOP("Field", "May a message be left"),
                              "message_allowed"),
               choice<Answer>("mailAllowed", QT_TRANSLATE_NOOP("Field", "May a letter be sent"),
                              "mail_allowed"),
               choice("mailTo", QT_TRANSLATE_NOOP("Field", "Letters to"), "mail_to_id", homes),
               text("contactNote", QT_TRANSLATE_NOOP("Field", "What else to mind"),
                    "contact_note")} +
           archiveFields();
}

Fields phoneFields()
{
    return Fields{
               line("number", QT_TRANSLATE_NOOP("Field", "Number"), "number"),
               line("extension", QT_TRANSLATE_NOOP("Field", "Extension"), "extension"),
               choice<PhoneKind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of telephone"), "kind"),
               choice<Answer>("callAllowed", QT_TRANSLATE_NOOP("Field", "May we call here"),
                              "call_allowed"),
               yesNo("isPreferred", QT_TRANSLATE_NOOP("Field", "Preferred"), "is_preferred"),
               line("note", QT_TRANSLATE_NOOP("Field", "Note"), "note", false)} +
           archiveFields();
}

Fields householdFields()
{
    return Fields{
               line("name", QT_TRANSLATE_NOOP("Field", "What the family calls this home"), "name"),
               choice<HousingStatus>("housing", QT_TRANSLATE_NOOP("Field", "Housing"), "housing"),
               line("street", QT_TRANSLATE_NOOP("Field", "Street and number"), "street", false),
               line("city", QT_TRANSLATE_NOOP("Field", "City"), "city"),
               line("zip", QT_TRANSLATE_NOOP("Field", "ZIP code"), "zip"),
               line("state", QT_TRANSLATE_NOOP("Field", "State"), "state"),
               line("county", QT_TRANSLATE_NOOP("Field", "County"), "county"),
               text("reachAt", QT_TRANSLATE_NOOP("Field", "Where to find them without an address"),
                    "reach_at")} +
           archiveFields();
}

Fields guardianshipFields(const FamilyChoices &choices)
{
    return Fields{choice("child", QT_TRANSLATE_NOOP("Field", "Child"), "child_id",
                         among("child_id", choices.children)),
                  choice("person", QT_TRANSLATE_NOOP("Field", "Person"), "person_id",
                         among("person_id", choices.grownUps)),
                  choice<Relation>("relation", QT_TRANSLATE_NOOP("Field", "Is to the child"),
                                   "relation"),
                  choice<LegalAuthority>("authority", QT_TRANSLATE_NOOP("Field", "By what right"),
                                         "authority"),
                  yesNo("mayConsent", QT_TRANSLATE_NOOP("Field", "May consent to care"),
                        "may_consent"),
                  yesNo("isPrimary", QT_TRANSLATE_NOOP("Field", "First to call"), "is_primary"),
                  day("from", QT_TRANSLATE_NOOP("Field", "Since"), "from_on"),
                  day("until", QT_TRANSLATE_NOOP("Field", "Last day"), "until_on"),
                  text("note", QT_TRANSLATE_NOOP("Field", "Note"), "note")} +
           archiveFields();
}

Fields tierFields()
{
    Field until = day("until", QT_TRANSLATE_NOOP("Field", "Last day"), "until_on");
    until.isAsked = [](const QJsonObject &record) {
        return record.value(QLatin1String("revision")).toInteger() != 0;
    };
    return Fields{choice<Tier>("tier", QT_TRANSLATE_NOOP("Field", "Need tier"), "tier"),
                  day("from", QT_TRANSLATE_NOOP("Field", "From"), "from_on"), until,
                  text("reason", QT_TRANSLATE_NOOP("Field", "Why"), "reason",
                       QT_TRANSLATE_NOOP("Field", "The tier sets how often to touch base, unless "
                                                  "the family asked for a rhythm of its own."))} +
           archiveFields();
}

QJsonObject withTidyNumber(QJsonObject phone)
{
    const QString number = QStringLiteral("number");
    const QString extension = QStringLiteral("extension");
    const auto parsed = parsePhone(phone.value(number).toString());
    if (!parsed)
        return phone;
    phone.insert(number, parsed->number);
    if (!parsed->extension.isEmpty())
        phone.insert(extension, parsed->extension);
    return phone;
}

} // namespace enlace
