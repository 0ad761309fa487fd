// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/directoryfields.h"

#include "core/providers/agency.h"
#include "core/providers/provider.h"
#include "core/providers/specialty.h"

namespace enlace {

namespace {

/// Asked for only once somebody was told that there is such a name.
Field anotherField()
{
    Field field =
        yesNoField("isAnotherEdit",
                   QT_TRANSLATE_NOOP("Field", "It is another one of the same name"), "is_another");
    field.isAsked = [](const QJsonObject &record) {
        return record.value(anotherColumn()).toInteger() != 0;
    };
    return field;
}

QList<FieldOption> specialtyOptions(const char *column, bool withNone)
{
    QList<FieldOption> options;
    if (withNone) // "none" is an empty text, not null
        options.append({{{QLatin1String(column), QString::fromLatin1("")}}, [] {
                            return QCoreApplication::translate(
                                "Field", QT_TRANSLATE_NOOP("Field", "not known"));
                        }});
    for (const Specialty &each : specialties())
        options.append({{{QLatin1String(column), QLatin1String(each.code)}},
                        [code = QString::fromLatin1(each.code)] { return specialtyLabel(code); }});
    return options;
}

Field several(Field field, QList<FieldOption> options)
{
    field.kind = FieldKind::Several;
    field.isHalf = false;
    field.options = std::move(options);
    return field;
}

/// The languages of the county without "not noted", which no list holds.
QList<FieldOption> spokenOptions() { return languageOptions("languages").mid(1); }

Fields reachFields()
{
    return {
        inSection(lineField("phoneEdit", QT_TRANSLATE_NOOP("Field", "P&hone"), "phone"),
                  QT_TRANSLATE_NOOP("Field", "How to reach them")),
        lineField("faxEdit", QT_TRANSLATE_NOOP("Field", "Fax"), "fax"),
        lineField("hoursEdit", QT_TRANSLATE_NOOP("Field", "Best hours to call"), "hours"),
        lineField("languageLineEdit", QT_TRANSLATE_NOOP("Field", "Language line"), "language_line"),
        whole(lineField("portalEdit", QT_TRANSLATE_NOOP("Field", "Web page"), "portal")),
        whole(lineField("addressEdit", QT_TRANSLATE_NOOP("Field", "Address"), "address")),
        lineField("cityEdit", QT_TRANSLATE_NOOP("Field", "City"), "city"),
        lineField("countyEdit", QT_TRANSLATE_NOOP("Field", "County"), "county"),
        lineField("zipEdit", QT_TRANSLATE_NOOP("Field", "ZIP"), "zip"),
        dayField("verifiedOnEdit", QT_TRANSLATE_NOOP("Field", "Made sure on"), "verified_on"),
        textField("noteEdit", QT_TRANSLATE_NOOP("Field", "No&te"), "note")};
}

} // namespace

QString anotherColumn() { return QStringLiteral("is_another"); }

Fields providerFields()
{
    const QStringList asked{QString(keyOf(AcceptingPatients::Yes)),
                            QString(keyOf(AcceptingPatients::No))};
    return Fields{
               whole(lineField("name", QT_TRANSLATE_NOOP("Field", "&Name"), "name")),
               anotherField(),
               choiceField("kind", QT_TRANSLATE_NOOP("Field", "&Kind"), "kind",
                           enumOptions<ProviderKind>("kind")),
               withHint(lineField("npi", QT_TRANSLATE_NOOP("Field", "N&PI"), "npi"),
                        QT_TRANSLATE_NOOP("Field", "Ten digits; the last is checked.")),
               choiceField("specialty", QT_TRANSLATE_NOOP("Field", "&Specialty"), "specialty",
                           specialtyOptions("specialty", true)),
               choiceField("treats", QT_TRANSLATE_NOOP("Field", "&Whom it sees"), "treats",
                           enumOptions<Treats>("treats")),
               numberField("ageFrom", QT_TRANSLATE_NOOP("Field", "Lowest age"), "age_from"),
               numberField("ageUntil", QT_TRANSLATE_NOOP("Field", "Highest age"), "age_until"),
               several(
                   lineField("languages", QT_TRANSLATE_NOOP("Field", "Lan&guages"), "languages"),
                   spokenOptions()),
               inSection(choiceField("accepting", QT_TRANSLATE_NOOP("Field", "New &patients"),
                                     "accepting", enumOptions<AcceptingPatients>("accepting")),
                         QT_TRANSLATE_NOOP("Field", "New patients and the wait")),
               askedWhile(dayField("acceptingAsOf", QT_TRANSLATE_NOOP("Field", "As of"),
                                   "accepting_as_of"),
                          "accepting", asked),
               askedWhile(lineField("acceptingSaidBy", QT_TRANSLATE_NOOP("Field", "Who said so"),
                                    "accepting_said_by"),
                          "accepting", asked),
               askedWhile(lineField("acceptingReason",
                                    QT_TRANSLATE_NOOP("Field", "Why it is closed"),
                                    "accepting_reason"),
                          "accepting", {QString(keyOf(AcceptingPatients::No))}),
               askedWhile(dayField("acceptingRecheckOn", QT_TRANSLATE_NOOP("Field", "Ask again on"),
                                   "accepting_recheck_on"),
                          "accepting", asked),
               numberField("waitDays", QT_TRANSLATE_NOOP("Field", "Wait in days"), "wait_days"),
               dayField("waitAsOf", QT_TRANSLATE_NOOP("Field", "Wait as of"), "wait_as_of"),
               choiceField("ccsPanel", QT_TRANSLATE_NOOP("Field", "&CCS panel"), "ccs_panel",
                           enumOptions<CcsPanel>("ccs_panel"))} +
           reachFields() + archiveFields();
}

Fields agencyFields(const QList<NamedChoice> &parents)
{
    return Fields{
               whole(lineField("name", QT_TRANSLATE_NOOP("Field", "&Name"), "name")),
               anotherField(),
               choiceField("kind", QT_TRANSLATE_NOOP("Field", "&Kind"), "kind",
                           enumOptions<AgencyKind>("kind")),
               withHint(lineField("npi", QT_TRANSLATE_NOOP("Field", "N&PI"), "npi"),
                        QT_TRANSLATE_NOOP("Field", "Ten digits; the last is checked.")),
               whole(choiceField(
                   "parent", QT_TRANSLATE_NOOP("Field", "Part &of"), "parent_id",
                   namedOptions("parent_id", parents, QT_TRANSLATE_NOOP("Field", "none")))),
               dayField("activeFrom", QT_TRANSLATE_NOOP("Field", "In being since"), "active_from"),
               dayField("activeUntil", QT_TRANSLATE_NOOP("Field", "Until (last day)"),
                        "active_until")} +
           reachFields() + archiveFields();
}

Fields contractFields(const QList<NamedChoice> &networks)
{
    return Fields{choiceField(
                      "network", QT_TRANSLATE_NOOP("Field", "Net&work"), "network_id",
                      namedOptions("network_id", networks, QT_TRANSLATE_NOOP("Field", "choose"))),
                  dayField("from", QT_TRANSLATE_NOOP("Field", "&From"), "from_on"),
                  dayField("until", QT_TRANSLATE_NOOP("Field", "&Until"), "until_on"),
                  textField("note", QT_TRANSLATE_NOOP("Field", "No&te"), "note")} +
           archiveFields();
}

} // namespace enlace
