// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/custodykeeping.h"

#include "core/editing/recordcolumns.h"
#include "core/people/peopletables.h"
#include "ui/people/peoplecards.h"

#include <QCoreApplication>

namespace enlace {

namespace {

constexpr QLatin1String rhythm("rhythm");
constexpr QLatin1String days("days");

// What "rhythm" says.
constexpr QLatin1String everyDay("every_day");
constexpr QLatin1String eachWeek("each_week");
constexpr QLatin1String twoWeeks("two_weeks");

QString columnOf(int day) { return QStringLiteral("day%1").arg(day); }

Field dayOf(int day)
{
    static const char *const names[] = {"day0", "day1", "day2", "day3",  "day4",  "day5",  "day6",
                                        "day7", "day8", "day9", "day10", "day11", "day12", "day13"};
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("Field", "Monday"),    QT_TRANSLATE_NOOP("Field", "Tuesday"),
        QT_TRANSLATE_NOOP("Field", "Wednesday"), QT_TRANSLATE_NOOP("Field", "Thursday"),
        QT_TRANSLATE_NOOP("Field", "Friday"),    QT_TRANSLATE_NOOP("Field", "Saturday"),
        QT_TRANSLATE_NOOP("Field", "Sunday")};
    Field field = yesNoField(names[day], words[day % 7], names[day]);
    field.isHalf = true;
    field = askedWhile(std::move(field), "rhythm",
                       day < 7 ? QStringList{QString(eachWeek), QString(twoWeeks)}
                               : QStringList{QString(twoWeeks)});
    if (day == 0)
        field.section = QT_TRANSLATE_NOOP("Field", "Which days, in the week of the first day");
    else if (day == 7)
        field.section = QT_TRANSLATE_NOOP("Field", "Which days, in the week after it");
    return field;
}

QList<FieldOption> whoOptions(const FamilyChoices &choices)
{
    QList<FieldOption> options;
    for (const FamilyChoices::ChildChoice &child : choices.children)
        options.append({{{QStringLiteral("person_id"), child.person.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("child_id"), child.id.toString(QUuid::WithoutBraces)}},
                        [name = child.name] { return name; }});
    for (const FamilyChoices::Choice &grownUp : choices.grownUps)
        options.append({{{QStringLiteral("person_id"), grownUp.id.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("child_id"), QJsonValue(QJsonValue::Null)}},
                        [name = grownUp.name] { return name; }});
    return options;
}

QList<FieldOption> homeOptions(const FamilyChoices &choices)
{
    QList<FieldOption> options;
    for (const FamilyChoices::Choice &home : choices.homes)
        options.append({{{QStringLiteral("household_id"), home.id.toString(QUuid::WithoutBraces)}},
                        [name = home.name] { return name; }});
    return options;
}

QList<FieldOption> rhythmOptions()
{
    const auto option = [](QLatin1String key, const char *words) {
        return FieldOption{{{rhythm, QString(key)}},
                           [words] { return QCoreApplication::translate("Field", words); }};
    };
    return {option(everyDay, QT_TRANSLATE_NOOP("Field", "Every day, or not stated")),
            option(eachWeek, QT_TRANSLATE_NOOP("Field", "The same days of each week")),
            option(twoWeeks, QT_TRANSLATE_NOOP("Field", "Two weeks in turn"))};
}

/// The days as they are told in the history.
Field daysTold()
{
    Field field = lineField("days", QT_TRANSLATE_NOOP("Field", "Days"), "days");
    field.isTyped = false;
    field.told = [](const QJsonObject &record) {
        const auto member = withColumns(HouseholdMember{}, record);
        return member ? daysText(*member) : QString();
    };
    return field;
}

} // namespace

Fields custodyFields(const FamilyChoices &choices)
{
    Fields fields{
        choiceField("who", QT_TRANSLATE_NOOP("Field", "Who"), "person_id", whoOptions(choices)),
        choiceField("home", QT_TRANSLATE_NOOP("Field", "Home"), "household_id",
                    homeOptions(choices)),
        choiceField("physicalCustody", QT_TRANSLATE_NOOP("Field", "Lives there how"),
                    "physical_custody", enumOptions<PhysicalCustody>("physical_custody")),
        choiceField("rhythm", QT_TRANSLATE_NOOP("Field", "On which days"), "rhythm",
                    rhythmOptions()),
        dayField("from", QT_TRANSLATE_NOOP("Field", "First day"), "from_on"),
        withHint(dayField("until", QT_TRANSLATE_NOOP("Field", "Last day"), "until_on"),
                 QT_TRANSLATE_NOOP("Field", "For holidays write one more line, with both days: for "
                                            "as long as it lasts it counts before the others."))};
    fields[0].columns.append(QStringLiteral("child_id"));
    fields[1].isHalf = fields[3].isHalf = false; // long words
    for (int day = 0; day < 14; ++day)
        fields.append(dayOf(day));
    fields.append(daysTold());
    return fields + archiveFields();
}

QJsonObject withDaysApart(QJsonObject member)
{
    const QString together = member.value(days).toString();
    member.insert(rhythm, QString(together.isEmpty()     ? everyDay
                                  : together.size() == 7 ? eachWeek
                                                         : twoWeeks));
    for (int day = 0; day < 14; ++day)
        member.insert(columnOf(day),
                      day < together.size() && together.at(day) == QLatin1Char('1') ? 1 : 0);
    return member;
}

QJsonObject withDaysTogether(QJsonObject member)
{
    const QString said = member.value(rhythm).toString();
    if (said.isEmpty())
        return member; // not from the form
    QString together;
    const int count = said == eachWeek ? 7 : said == twoWeeks ? 14 : 0;
    for (int day = 0; day < count; ++day)
        together += QLatin1Char(member.value(columnOf(day)).toInt() != 0 ? '1' : '0');
    member.insert(days, together);
    return member;
}

} // namespace enlace
