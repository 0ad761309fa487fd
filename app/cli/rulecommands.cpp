// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "core/rules/rulerepository.h"
#include "core/rules/rulewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace enlace::cli {

namespace {

/// A rule file is words, not data: larger than this it is something else.
constexpr qint64 mostRuleBytes = 8 * 1024 * 1024;

QString inWords(const char *text, int count = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, count);
}

/// "2026-11-21", or "2026-11-21T14:30" by the county's clock.
std::optional<When> whenOf(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate);
        day.isValid() && !text.contains(QLatin1Char('T')))
        return When::on(day);
    const QDateTime typed = QDateTime::fromString(text, Qt::ISODate);
    if (!typed.isValid())
        return {};
    if (typed.timeSpec() != Qt::LocalTime)
        return When::exactly(typed);
    return When::exactly(QDateTime(typed.date(), typed.time(), countyTimeZone()));
}

RuleFacts factsOf(const QCommandLineParser &options)
{
    RuleFacts facts;
    facts.network = options.value(QStringLiteral("network"));
    facts.plan = options.value(QStringLiteral("plan"));
    facts.county = options.value(QStringLiteral("county"));
    facts.itemGroup = options.value(QStringLiteral("item-group"));
    facts.tier = options.value(QStringLiteral("tier"));
    facts.programs = options.values(QStringLiteral("program"));
    return facts;
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const Explanation &why, Language language)
{
    QJsonObject object{{QStringLiteral("rule"), why.rule.id},
                       {QStringLiteral("title"), why.rule.title.in(language)},
                       {QStringLiteral("from"), why.trigger.day.toString(Qt::ISODate)},
                       {QStringLiteral("raw"), why.due.raw.toString(Qt::ISODate)},
                       {QStringLiteral("due"), why.due.due.toString(Qt::ISODate)},
                       {QStringLiteral("moved"), why.due.isMoved()},
                       {QStringLiteral("version_from"), dayJson(why.rule.effectiveFrom)},
                       {QStringLiteral("version_until"), dayJson(why.rule.effectiveUntil)},
                       {QStringLiteral("kind"), QString(keyOf(why.rule.kind))},
                       {QStringLiteral("source"), why.rule.source},
                       {QStringLiteral("confidence"), QString(keyOf(why.rule.confidence))},
                       {QStringLiteral("unconfirmed"), why.isUnconfirmed()}};
    if (why.due.at)
        object.insert(QStringLiteral("at"), why.due.at->toString(Qt::ISODate));
    if (why.due.closed)
        object.insert(QStringLiteral("closed"), closedWords(*why.due.closed));
    if (why.rule.confirmedOn) {
        object.insert(QStringLiteral("confirmed_by"), why.rule.confirmedBy);
        object.insert(QStringLiteral("confirmed_on"), dayJson(why.rule.confirmedOn));
    }
    QJsonArray passedOver;
    for (const PassedOver &passed : why.passedOver)
        passedOver.append(QJsonObject{{QStringLiteral("rule"), passed.ruleId},
                                      {QStringLiteral("why"), QString(keyOf(passed.why))}});
    if (!passedOver.isEmpty())
        object.insert(QStringLiteral("passed_over"), passedOver);
    QJsonArray others;
    for (const Explanation &other : why.others)
        others.append(QJsonObject{{QStringLiteral("rule"), other.rule.id},
                                  {QStringLiteral("due"), other.due.due.toString(Qt::ISODate)}});
    if (!others.isEmpty())
        object.insert(QStringLiteral("others"), others);
    return object;
}

/// The rules of the store, when one is named, else those that come with the program.
Result<std::shared_ptr<const RuleSet>> rulesOf(Console &console)
{
    if (console.operands().isEmpty())
        return std::shared_ptr<const RuleSet>(std::shared_ptr<const RuleSet>(),
                                              &RuleSet::shipped());
    ENLACE_ASSIGN(const auto store, console.open());
    ENLACE_ASSIGN(const auto session, console.session(store));
    return session->read([](Reading &reading) { return RuleRepository(reading).current(); });
}

/// What `rule` says for these facts on this day, with what its topic would answer beside it: the
/// rule that was asked for is counted even where another would win, and then says so.
Explanation explained(const RuleSet &rules, const Rule &rule, const RuleFacts &facts,
                      const When &from)
{
    TriggerTimes times{{rule.trigger, from}};
    const auto answer = rules.answer(rule.topic, facts, times);
    if (answer && answer->rule.id == rule.id)
        return *answer;
    Explanation why{rule, from, countFrom(rule, from), {}, {}};
    if (answer)
        why.others = {*answer};
    return why;
}

} // namespace

void dueOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *words, const char *value) {
        parser.addOption({QLatin1String(name), inWords(words), QLatin1String(value)});
    };
    add("rule", QT_TRANSLATE_NOOP("Cli", "The rule, as CCS-REDET."), "id");
    add("from",
        QT_TRANSLATE_NOOP("Cli", "The day it counts from, as 2026-11-21, or with the county's "
                                 "hour, as 2026-11-21T14:30."),
        "day");
    add("network", QT_TRANSLATE_NOOP("Cli", "The child's health network."), "name");
    add("plan", QT_TRANSLATE_NOOP("Cli", "The child's health plan."), "name");
    add("county", QT_TRANSLATE_NOOP("Cli", "The child's county."), "name");
    add("program", QT_TRANSLATE_NOOP("Cli", "The program, as ccs, wcm or medi_cal."), "key");
    add("item-group", QT_TRANSLATE_NOOP("Cli", "The group of items, as dme."), "key");
    add("tier", QT_TRANSLATE_NOOP("Cli", "The need tier, as high."), "key");
}

Exit dueCommand(Console &console)
{
    const QString id = console.options().value(QStringLiteral("rule"));
    const auto from = whenOf(console.options().value(QStringLiteral("from")));
    if (id.isEmpty())
        return console.usage(inWords(QT_TRANSLATE_NOOP("Cli", "Which rule? Name it with --rule.")));
    if (!from)
        return console.usage(inWords(QT_TRANSLATE_NOOP(
            "Cli", "From which day? Name it with --from, as 2026-11-21 or 2026-11-21T14:30.")));
    const auto rules = rulesOf(console);
    if (!rules)
        return console.fail(rules.error());
    if (!(*rules)->newest(id))
        return console.usage(inWords(QT_TRANSLATE_NOOP("Cli", "There is no rule %1.")).arg(id));
    const Rule *rule = (*rules)->find(id, from->day);
    if (!rule || !rule->isOn()) {
        const QString why =
            rule ? inWords(QT_TRANSLATE_NOOP("Cli", "Rule %1 is switched off: nobody has entered "
                                                    "its value yet."))
                 : inWords(QT_TRANSLATE_NOOP("Cli", "Rule %1 was not in force on that day."));
        if (console.wantsJson())
            console.answer(QJsonObject{{QStringLiteral("rule"), id},
                                       {QStringLiteral("due"), QJsonValue()},
                                       {QStringLiteral("why"), why.arg(id)}});
        else
            console.say(why.arg(id));
        return Exit::Found;
    }
    const Explanation why = explained(**rules, *rule, factsOf(console.options()), *from);
    if (console.wantsJson()) {
        console.answer(jsonOf(why, console.language()));
        return Exit::Done;
    }
    console.answer(shortDate(why.due.due, console.language()));
    for (const QString &line : explanationWords(why, console.language()))
        console.answer(QLatin1String("  ") + line);
    return Exit::Done;
}

Exit rulesCommand(Console &console)
{
    const QString verb = console.operand(0);
    if (verb == QLatin1String("export")) {
        // The rules that come with the program; those of a store are exported in its window.
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) ||
            out.write(writeRules(RuleSet::shipped().rules())) < 0)
            return console.fail(Error{ErrorCode::File,
                                      QT_TRANSLATE_NOOP("Error", "The file could not be written."),
                                      {},
                                      -1,
                                      {},
                                      {}});
        return Exit::Done;
    }
    if (verb != QLatin1String("check") || console.operand(1).isEmpty())
        return console.usage(
            inWords(QT_TRANSLATE_NOOP("Cli", "rules check FILE, or rules export.")));
    QFile file(console.operand(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostRuleBytes)
        return console.fail(Error{
            ErrorCode::File,
            QT_TRANSLATE_NOOP("Error", "The rule file could not be read, or is too large for one."),
            {},
            -1,
            {},
            {}});
    const auto rules = RuleSet::parse(file.readAll());
    if (!rules)
        return console.fail(rules.error());
    const auto all = rules->rules();
    const auto waiting =
        std::count_if(all.begin(), all.end(), [](const Rule &rule) { return !rule.isOn(); });
    const auto unconfirmed = std::count_if(all.begin(), all.end(),
                                           [](const Rule &rule) { return rule.isUnconfirmed(); });
    if (console.wantsJson()) {
        console.answer(QJsonObject{{QStringLiteral("rules"), all.size()},
                                   {QStringLiteral("waiting"), qint64(waiting)},
                                   {QStringLiteral("unconfirmed"), qint64(unconfirmed)}});
        return Exit::Done;
    }
    console.answer(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n rule(s), without a contradiction."),
                           static_cast<int>(all.size())));
    console.answer(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n of them wait(s) for a value."),
                           static_cast<int>(waiting)));
    console.answer(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n of them nobody has confirmed."),
                           static_cast<int>(unconfirmed)));
    return Exit::Done;
}

} // namespace enlace::cli
