// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/promisecontent.h"

#include "ui/caseload/reportcells.h"
#include "ui/kit/languages.h"

#include <algorithm>
#include <numeric>

namespace enlace {

using namespace reportcells;

namespace {

QString familiesText(int count)
{
    return words(QT_TRANSLATE_N_NOOP("Reports", "%n family(s)"), count);
}

/// How often, in a mean of families.
QString times(double value) { return days(value); }
TableCell timesCell(double value) { return {times(value), QString::number(value, 'f', 1)}; }

QString nameOf(const RuleDecisionRow &row)
{
    return row.rule.isEmpty()
               ? words(QT_TRANSLATE_NOOP("Reports", "No rule says by when"))
               : QStringLiteral("%1 · %2").arg(row.rule, row.title.in(Languages::current()));
}

QString deciderOf(const ChannelRow &row)
{
    return row.network.isEmpty() ? words(QT_TRANSLATE_NOOP("Reports", "Nobody named"))
                                 : row.network;
}

QString channelOf(const ChannelRow &row)
{
    return row.channel ? label(*row.channel) : words(QT_TRANSLATE_NOOP("Reports", "way not noted"));
}

} // namespace

ReportContent contentOf(const AskFigures &figures)
{
    ReportContent content;
    content.title = words(QT_TRANSLATE_NOOP("Reports", "Asks per family per year"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No family is asked for anything in the coming year."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP(
            "Reports", "Every authorization that must be asked for again in the next 12 months, as "
                       "often as its length demands, and every yearly renewal is an ask. In "
                       "packets, what may honestly go out on one day is one ask, as the packet of "
                       "each child shows. Families who are asked for nothing are not counted; a "
                       "family with children in two networks stands in the row of each with what "
                       "that network asks. "
                       "Hours are what people noted in the last 12 months with contacts about a "
                       "child's renewals, authorizations or requests. Interruptions are those that "
                       "came of having to ask again: late, incomplete, answered late, denied, or "
                       "not at all.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    Pane apart{words(QT_TRANSLATE_NOOP("Reports", "Now: each by itself"))};
    Pane together{words(QT_TRANSLATE_NOOP("Reports", "In packets"))};
    apart.series.append(BarSeries{apart.title, Shade::Strong, {}});
    together.series.append(BarSeries{together.title, Shade::Middle, {}});
    content.columns = {
        {words(QT_TRANSLATE_NOOP("Reports", "Health network")), false},
        {words(QT_TRANSLATE_NOOP("Reports", "Families")), true, {-1}},
        {words(QT_TRANSLATE_NOOP("Reports", "Children"))},
        {apart.title, true, {0, 0}},
        {together.title, true, {1, 0}},
        {words(QT_TRANSLATE_NOOP("Reports", "Asks that packets spare")), true, {-1}},
        {words(QT_TRANSLATE_NOOP("Reports", "Hours spent on them, last 12 months"))},
        {words(QT_TRANSLATE_NOOP("Reports", "Hours for each child"))},
        {words(QT_TRANSLATE_NOOP("Reports", "Interruptions that came of it, last 12 months"))}};
    for (const AskRow &row : figures.rows) {
        const QString name = row.network.isEmpty()
                                 ? words(QT_TRANSLATE_NOOP("Reports", "No health network"))
                                 : row.network;
        content.categories.append(name);
        const auto add = [&](Pane &pane, double value) {
            pane.series.first().bars.append(Bar{value, {}, spoken(name, pane.title, times(value))});
            pane.ends.append(times(value) + QStringLiteral(" · ") + familiesText(row.families));
        };
        add(apart, row.apartEach());
        add(together, row.togetherEach());
        together.reach = std::max(together.reach, row.apartEach()); // one scale for both
        content.rows.append({text(name), figure(row.families),
                             figure(static_cast<int>(row.children.size())),
                             timesCell(row.apartEach()), timesCell(row.togetherEach()),
                             figure(row.apart - row.together), timesCell(row.minutes / 60.0),
                             timesCell(row.hoursEach()), figure(row.gaps)});
    }
    apart.reach = together.reach;
    content.panes = {apart, together};
    if (figures.families > 0)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports",
                                    "A family is asked %1 times a year; in packets it would "
                                    "be %2."))
                .arg(times(double(figures.apart()) / figures.families),
                     times(double(figures.together()) / figures.families));
    const int inRows =
        std::accumulate(figures.rows.begin(), figures.rows.end(), 0,
                        [](int sum, const AskRow &row) { return sum + row.families; });
    if (inRows > figures.families)
        content.reading +=
            QLatin1Char(' ') +
            words(QT_TRANSLATE_N_NOOP("Reports",
                                      "Of %n family(s) with children in two networks each "
                                      "network sees only a part."),
                  inRows - figures.families);
    if (figures.minutes() > 0)
        content.reading +=
            QLatin1Char(' ') +
            words(QT_TRANSLATE_NOOP("Reports",
                                    "Renewals and requests took %1 hours in the last 12 months."))
                .arg(times(figures.minutes() / 60.0));
    return content;
}

ReportContent contentOf(const RuleDecisionFigures &figures)
{
    ReportContent content;
    content.title = words(QT_TRANSLATE_NOOP("Reports", "Decisions in time, by rule"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No request was decided in the last 12 months."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP("Reports", "Requests decided in the last 12 months, by the rule "
                                           "that said by when: the strictest of those that fit.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    Pane share{words(QT_TRANSLATE_NOOP("Reports", "Decided in time, in percent")), false, true};
    Pane waiting{words(QT_TRANSLATE_NOOP("Reports", "Waiting beyond their time"))};
    const QString inTime = words(QT_TRANSLATE_NOOP("Reports", "In time"));
    const QString late = words(QT_TRANSLATE_NOOP("Reports", "Late"));
    share.series = {{inTime, Shade::Strong, {}}, {late, Shade::Late, {}}};
    waiting.series.append(BarSeries{waiting.title, Shade::Late, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Rule")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Decisions"))},
                       {inTime, true, {0, 0}},
                       {late, true, {0, 1}},
                       {share.title, true, {0, 0}},
                       {waiting.title, true, {1, 0}}};
    const RuleDecisionRow *worst = nullptr;
    for (const RuleDecisionRow &row : figures.rows) {
        const QString name = nameOf(row);
        content.categories.append(row.rule.isEmpty() ? name : row.title.in(Languages::current()));
        const auto onTime = row.percentOnTime();
        if (onTime && (!worst || *onTime < *worst->percentOnTime()))
            worst = &row;
        const int lateShare = onTime ? 100 - *onTime : 0;
        share.series[0].bars.append(Bar{double(onTime.value_or(0)), percent(onTime.value_or(0)),
                                        spoken(name, inTime, percent(onTime.value_or(0)))});
        share.series[1].bars.append(
            Bar{double(lateShare), percent(lateShare), spoken(name, late, percent(lateShare))});
        share.ends.append(onTime ? QString() : QStringLiteral("—"));
        waiting.series.first().bars.append(
            Bar{double(row.waitingLate), {}, spoken(name, waiting.title, number(row.waitingLate))});
        waiting.ends.append(number(row.waitingLate));
        if (row.isUnconfirmed)
            content.remarks.append(
                Remark{Tone::Soon, words(QT_TRANSLATE_NOOP("Reports", "Not confirmed")), name});
        content.rows.append({text(name), figure(row.decided), figure(row.onTime), figure(row.late),
                             onTime ? TableCell{percent(*onTime), QString::number(*onTime)}
                                    : text(QStringLiteral("—")),
                             figure(row.waitingLate)});
    }
    content.panes = {share, waiting};
    if (worst)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports", "The rule that is kept least often: “%1”, %2 in "
                                               "time."))
                .arg(worst->title.in(Languages::current()), percent(*worst->percentOnTime()));
    const auto waits = std::max_element(
        figures.rows.begin(), figures.rows.end(),
        [](const auto &a, const auto &b) { return a.waitingLate < b.waitingLate; });
    if (waits->waitingLate > 0)
        content.reading +=
            QLatin1Char(' ') +
            words(QT_TRANSLATE_N_NOOP(
                      "Reports",
                      "The rule with most requests beyond their time: “%1” (%n request(s))."),
                  waits->waitingLate)
                .arg(nameOf(*waits));
    return content;
}

ReportContent contentOf(const GapFigures &figures)
{
    ReportContent content;
    content.title =
        words(QT_TRANSLATE_NOOP("Reports", "Interruptions of care by cause, last 12 months"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "Nothing was interrupted in the last 12 months."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP(
            "Reports", "Days between the end of an authorization and the beginning of the next, "
                       "days in which coverage was stopped, 15 days or more between two "
                       "therapists, and what people wrote down. Their cause is as they wrote it; "
                       "else it is read from the days on which the next request was sent, complete "
                       "and decided.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    Pane count{words(QT_TRANSLATE_NOOP("Reports", "Interruptions"))};
    Pane length{words(QT_TRANSLATE_NOOP("Reports", "Days without it, median"))};
    const QString over = words(QT_TRANSLATE_NOOP("Reports", "Over"));
    const QString running = words(QT_TRANSLATE_NOOP("Reports", "Still running"));
    count.series = {{over, Shade::Strong, {}}, {running, Shade::Late, {}}};
    length.series.append(BarSeries{length.title, Shade::Middle, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Cause")), false},
                       {count.title},
                       {over, true, {0, 0}},
                       {running, true, {0, 1}},
                       {length.title, true, {1, 0}},
                       {words(QT_TRANSLATE_NOOP("Reports", "Children"))}};
    int all = 0;
    for (const GapRow &row : figures.rows) {
        const QString name = label(row.cause);
        const auto children = static_cast<int>(row.children.size());
        all += row.all();
        content.categories.append(name);
        const auto bar = [&](const QString &series, int value) {
            return Bar{double(value), number(value), spoken(name, series, number(value))};
        };
        count.series[0].bars.append(bar(over, row.over));
        count.series[1].bars.append(bar(running, row.running));
        count.ends.append(number(row.all()) + QStringLiteral(" · ") + childrenText(children));
        length.series.first().bars.append(
            Bar{row.medianDays.value_or(0),
                {},
                spoken(name, length.title, days(row.medianDays.value_or(0)))});
        length.ends.append(days(row.medianDays.value_or(0)));
        content.rows.append({text(name), figure(row.all()), figure(row.over), figure(row.running),
                             dayFigure(row.medianDays), figure(children)});
    }
    content.panes = {count, length};
    content.reading =
        words(
            QT_TRANSLATE_N_NOOP("Reports", "%n interruption(s); the commonest cause is “%1” (%2)."),
            all)
            .arg(label(figures.rows.first().cause), number(figures.rows.first().all()));
    return content;
}

ReportContent contentOf(const ChannelFigures &figures)
{
    ReportContent content;
    content.title =
        words(QT_TRANSLATE_NOOP("Reports", "Days to a decision, by the way it was sent"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No request was decided in the last 12 months."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP("Reports", "Requests decided in the last 12 months, by who decides "
                                           "and the way on which they were sent; from the sending "
                                           "to the decision.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    Pane length{words(QT_TRANSLATE_NOOP("Reports", "Days to a decision, median"))};
    length.series.append(BarSeries{length.title, Shade::Strong, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Who decides")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Sent by")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Decisions"))},
                       {length.title, true, {0, 0}},
                       {words(QT_TRANSLATE_NOOP("Reports", "Children"))}};
    const ChannelRow *slowest = nullptr;
    for (const ChannelRow &row : figures.rows) {
        const QString network = deciderOf(row);
        const QString channel = channelOf(row);
        const QString name = QStringLiteral("%1 · %2").arg(network, channel);
        const double median = row.medianDays.value_or(0);
        content.categories.append(name);
        length.series.first().bars.append(
            Bar{median, {}, spoken(name, length.title, days(median))});
        length.ends.append(days(median) + QStringLiteral(" · ") + number(row.decided));
        content.rows.append({text(network), text(channel), figure(row.decided),
                             dayFigure(row.medianDays),
                             figure(static_cast<int>(row.children.size()))});
        if (!slowest || row.medianDays > slowest->medianDays)
            slowest = &row;
    }
    content.panes = {length};
    if (slowest)
        content.reading = words(QT_TRANSLATE_NOOP("Reports", "Slowest is %1 (%2): %3 days."))
                              .arg(deciderOf(*slowest), channelOf(*slowest),
                                   days(slowest->medianDays.value_or(0)));
    return content;
}

} // namespace enlace
