// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/access/staffrepository.h"
#include "core/base/datetext.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace enlace::cli {

namespace {

// Not called tr: lupdate would read tr(QT_TRANSLATE_NOOP(…)) as a call of QObject::tr and pass it
// over.
QString inWords(const char *text, int count = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, count);
}

QString nameOf(const DeadlineRow &row)
{
    return row.surnames.isEmpty() ? row.givenNames
                                  : row.surnames + QLatin1String(", ") + row.givenNames;
}

QJsonObject jsonOf(const DeadlineRow &row, Language language)
{
    const Deadline &deadline = row.deadline;
    QJsonObject object{{QStringLiteral("id"), deadline.id.text()},
                       {QStringLiteral("child"), deadline.child.text()},
                       {QStringLiteral("name"), nameOf(row)},
                       {QStringLiteral("kind"), QString(keyOf(deadline.kind))},
                       {QStringLiteral("due_on"), deadline.dueOn.toString(Qt::ISODate)},
                       {QStringLiteral("counted_on"), deadline.rawOn.toString(Qt::ISODate)},
                       {QStringLiteral("rule"), deadline.ruleId},
                       {QStringLiteral("words"), row.title(language)},
                       {QStringLiteral("unconfirmed"), deadline.isUnconfirmed},
                       {QStringLiteral("owner"), QString(keyOf(deadline.owner))},
                       {QStringLiteral("coordinator"), row.coordinator}};
    if (!row.about.isEmpty())
        object.insert(QStringLiteral("about"), row.about);
    return object;
}

QJsonObject jsonOf(const EquipmentLook &look)
{
    QJsonObject object{{QStringLiteral("id"), look.equipment.id.text()},
                       {QStringLiteral("name_en"), look.nameEnglish},
                       {QStringLiteral("name_es"), look.nameSpanish},
                       {QStringLiteral("step"), QString(keyOf(look.open.event.step))},
                       {QStringLiteral("phase"), QString(keyOf(look.phase))},
                       {QStringLiteral("since"), look.open.event.span.from.toString(Qt::ISODate)},
                       {QStringLiteral("days"), look.days},
                       {QStringLiteral("stalled"), look.isStalled},
                       {QStringLiteral("holder"), QString(keyOf(look.holder))},
                       {QStringLiteral("holder_name"), look.holderName},
                       {QStringLiteral("phone"), look.phone},
                       {QStringLiteral("tell_en"), look.english.text},
                       {QStringLiteral("tell_es"), look.spanish.text}};
    if (look.nextDate)
        object.insert(QStringLiteral("next_date"), look.nextDate->toString(Qt::ISODate));
    if (!look.next.isEmpty())
        object.insert(QStringLiteral("next_step"), QString(keyOf(look.next.first())));
    return object;
}

void tell(Console &console, const EquipmentLook &look, QDate today)
{
    const Language language = console.language();
    console.answer(QStringLiteral("  %1").arg(look.name(language)));
    const auto line = [&console](const char *name, const QString &words) {
        if (!words.isEmpty())
            console.answer(QStringLiteral("    %1 %2").arg(inWords(name), words));
    };
    line(QT_TRANSLATE_NOOP("Cli", "Step:"),
         look.isStalled
             ? inWords(QT_TRANSLATE_NOOP("Cli", "%1, stalled")).arg(label(look.open.event.step))
             : label(look.open.event.step));
    line(QT_TRANSLATE_NOOP("Cli", "Since:"), shortDate(look.open.event.span.from, language, today));
    line(QT_TRANSLATE_NOOP("Cli", "Who has it:"),
         look.holderName.isEmpty() ? label(look.holder) : look.holderName);
    line(QT_TRANSLATE_NOOP("Cli", "Call:"), look.phone);
    line(QT_TRANSLATE_NOOP("Cli", "Next:"),
         look.next.isEmpty() ? QString() : label(look.next.first()));
    console.answer(QStringLiteral("    en: %1").arg(look.english.text));
    console.answer(QStringLiteral("    es: %1").arg(look.spanish.text));
}

} // namespace

void deadlinesOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("until"),
         inWords(QT_TRANSLATE_NOOP("Cli", "Only what is due until this day, as 2026-12-31.")),
         QStringLiteral("day")});
    parser.addOption({QStringLiteral("owner"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "Only of the children whom this person "
                                                       "coordinates, by sign-in name.")),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("mine"), inWords(QT_TRANSLATE_NOOP("Cli", "Only my children."))});
    parser.addOption({QStringLiteral("limit"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "At most so many.")),
                      QStringLiteral("number"), QStringLiteral("200")});
}

Exit deadlinesCommand(Console &console)
{
    DeadlineFilter filter;
    if (const QString until = console.options().value(QStringLiteral("until")); !until.isEmpty()) {
        filter.dueUntil = QDate::fromString(until, Qt::ISODate);
        if (!filter.dueUntil->isValid())
            return console.usage(inWords(
                QT_TRANSLATE_NOOP("Cli", "That date does not exist. Example: 2026-12-31.")));
    }
    bool isNumber = false;
    const int limit = console.options().value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return console.usage(inWords(QT_TRANSLATE_NOOP("Cli", "--limit takes a number from 1.")));
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    if (console.options().isSet(QStringLiteral("mine")))
        filter.coordinators = {store->actor.staff};
    const auto session = console.session(*store);
    if (!session)
        return console.fail(session.error());
    if (const QString owner = console.options().value(QStringLiteral("owner")); !owner.isEmpty()) {
        const auto staff = (*session)->read(
            [&](Reading &reading) { return StaffRepository(reading).bySignInName(owner); });
        if (!staff)
            return console.fail(staff.error());
        if (!*staff)
            return console.usage(
                inWords(QT_TRANSLATE_NOOP("Cli", "Nobody signs in here as %1.")).arg(owner));
        filter.coordinators = {(*staff)->id};
    }
    const auto rows = (*session)->read(
        [&](Reading &reading) { return DeadlineRepository(reading).page(filter, {}, limit); });
    if (!rows)
        return console.fail(rows.error());
    // Written down before anything is shown.
    const auto noted = (*session)->read([&](Reading &reading) -> Result<int> {
        QSet<ChildId> read;
        for (const DeadlineRow &row : *rows) {
            if (read.contains(row.deadline.child))
                continue;
            read.insert(row.deadline.child);
            ENLACE_TRY(reading.noteRead(RecordRef::to(RecordKind::Child, row.deadline.child),
                                        row.deadline.child, row.deadline.family));
        }
        return DeadlineRepository(reading).unseen(filter).map(
            [](const UnseenLines &unseen) { return unseen.hidden; });
    });
    if (!noted)
        return console.fail(noted.error());
    QJsonArray list;
    for (const DeadlineRow &row : *rows) {
        list.append(jsonOf(row, console.language()));
        if (console.wantsJson())
            continue;
        const QString about = row.aboutIn(console.language());
        const QString what = row.title(console.language()) +
                             (about.isEmpty() ? QString() : QLatin1String(": ") + about);
        console.answer(
            QStringLiteral("%1  %2  %3  (%4%5)  %6")
                .arg(shortDate(row.deadline.dueOn, console.language(), console.clock().today()),
                     nameOf(row), what, row.deadline.ruleId,
                     row.deadline.isUnconfirmed ? inWords(QT_TRANSLATE_NOOP("Cli", ", unconfirmed"))
                                                : QString(),
                     label(row.deadline.owner)));
    }
    if (console.wantsJson())
        console.answer(
            QJsonObject{{QStringLiteral("deadlines"), list}, {QStringLiteral("hidden"), *noted}});
    else if (rows->isEmpty())
        console.say(inWords(QT_TRANSLATE_NOOP("Cli", "Nothing is due.")));
    if (*noted > 0 && !console.wantsJson())
        console.say(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n line(s) not shown: specially protected"),
                            *noted));
    return Exit::Done;
}

void equipmentOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("born"),
         inWords(QT_TRANSLATE_NOOP("Cli", "The child's date of birth, as 2015-08-13.")),
         QStringLiteral("day")});
    parser.addOption({QStringLiteral("cin"), inWords(QT_TRANSLATE_NOOP("Cli", "The child's CIN.")),
                      QStringLiteral("number")});
}

Exit equipmentCommand(Console &console)
{
    EquipmentQuestion question;
    question.name = console.operands().mid(1).join(QLatin1Char(' '));
    question.cin = console.options().value(QStringLiteral("cin"));
    if (const QString born = console.options().value(QStringLiteral("born")); !born.isEmpty()) {
        question.birthDate = QDate::fromString(born, Qt::ISODate);
        if (!question.birthDate->isValid())
            return console.usage(inWords(
                QT_TRANSLATE_NOOP("Cli", "That date does not exist. Example: 2026-12-31.")));
    }
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    const auto session = console.session(*store);
    if (!session)
        return console.fail(session.error());
    // Looking at a child's equipment is a reading of the child, and written down before it is
    // shown.
    const auto answers = (*session)->read([&](Reading &reading) -> Result<QList<EquipmentAnswer>> {
        ENLACE_ASSIGN(const QList<EquipmentAnswer> found,
                      EquipmentRepository(reading).ask(question));
        for (const EquipmentAnswer &answer : found)
            ENLACE_TRY(
                reading.noteRead(RecordRef::to(RecordKind::Child, answer.child), answer.child, {}));
        return found;
    });
    if (!answers)
        return console.fail(answers.error());
    QJsonArray list;
    for (const EquipmentAnswer &answer : *answers) {
        QJsonArray items;
        if (!console.wantsJson())
            console.answer(QStringLiteral("%1, %2").arg(
                answer.childName, shortDate(answer.birthDate, console.language())));
        for (const EquipmentLook &look : answer.equipment.items) {
            items.append(jsonOf(look));
            if (!console.wantsJson())
                tell(console, look, console.clock().today());
        }
        if (!console.wantsJson() && answer.equipment.hidden > 0)
            console.answer(
                inWords(QT_TRANSLATE_N_NOOP("Cli", "  %n protected item(s) are not shown."),
                        answer.equipment.hidden));
        list.append(QJsonObject{{QStringLiteral("child"), answer.child.text()},
                                {QStringLiteral("name"), answer.childName},
                                {QStringLiteral("born"), answer.birthDate.toString(Qt::ISODate)},
                                {QStringLiteral("items"), items},
                                {QStringLiteral("hidden"), answer.equipment.hidden}});
    }
    if (console.wantsJson())
        console.answer(QJsonObject{{QStringLiteral("children"), list}});
    else if (answers->isEmpty())
        console.say(inWords(QT_TRANSLATE_NOOP("Cli", "No child matches.")));
    return answers->isEmpty() ? Exit::Found : Exit::Done;
}

} // namespace enlace::cli
