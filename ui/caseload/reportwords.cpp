// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/reportwords.h"

#include "core/caseload/reportrules.h"
#include "ui/caseload/promisecontent.h"
#include "ui/caseload/reportcells.h"
#include "ui/caseload/unmetcontent.h"

#include <algorithm>
#include <cmath>

namespace enlace {

using namespace reportcells;

namespace {

/// How many warnings stand above a picture; the rest are in the table.
constexpr qsizetype mostRemarks = 4;

// --- caseloads

QString nameOf(const CaseloadRow &row)
{
    return row.coordinator ? row.name : words(QT_TRANSLATE_NOOP("Reports", "No lead coordinator"));
}

QString pointsText(int count)
{
    return words(QT_TRANSLATE_N_NOOP("Reports", "%n point(s)"), count);
}

QString sentenceOf(const CaseloadRow &row, const Overload &overload)
{
    const QString what =
        overload.reason == OverloadReason::MorePoints
            ? pointsText(overload.figure)
            : words(QT_TRANSLATE_N_NOOP("Reports", "%n late deadline(s)"), overload.figure);
    return words(
               QT_TRANSLATE_NOOP("Reports", "%1: %2, which is %3 above the others' average of %4"))
        .arg(row.name, what, percent(overload.percent), number(overload.average));
}

/// The need of a child as a column and a series say it.
QString needText(std::optional<Tier> tier)
{
    if (!tier)
        return words(QT_TRANSLATE_NOOP("Reports", "Need not stated"));
    switch (*tier) {
    case Tier::High:
        return words(QT_TRANSLATE_NOOP("Reports", "High need"));
    case Tier::Medium:
        return words(QT_TRANSLATE_NOOP("Reports", "Medium need"));
    case Tier::Low:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Reports", "Low need"));
}

QString readingOf(const CaseloadFigures &figures)
{
    const CaseloadRow &first = figures.rows.first();
    if (!first.coordinator)
        return words(QT_TRANSLATE_NOOP("Reports", "None of these children has a coordinator yet."));
    const auto others = static_cast<int>(
        std::count_if(figures.rows.begin(), figures.rows.end(),
                      [](const CaseloadRow &row) { return row.coordinator.has_value(); }) -
        1);
    if (others == 0)
        return words(QT_TRANSLATE_NOOP("Reports", "%1 looks after %2, who weigh %3."))
            .arg(first.name, childrenText(first.need.children()), pointsText(pointsOf(first.need)));
    int sum = 0;
    for (const CaseloadRow &row : figures.rows)
        sum += row.coordinator ? pointsOf(row.need) : 0;
    return words(QT_TRANSLATE_NOOP("Reports", "%1 carries most: %2, who weigh %3, where the others "
                                              "average %4."))
        .arg(first.name, childrenText(first.need.children()), pointsText(pointsOf(first.need)),
             number(static_cast<int>(std::lround(double(sum - pointsOf(first.need)) / others))));
}

ReportContent contentOf(const CaseloadFigures &figures)
{
    ReportContent content;
    content.title =
        words(QT_TRANSLATE_NOOP("Reports", "Caseload by coordinator, weighted by need"));
    content.nothing = words(QT_TRANSLATE_NOOP("Reports", "No children are coordinated here yet."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP(
                  "Reports", "A child of high need counts 3 points, of medium need 2, of low need "
                             "1, and 2 where "
                             "the need is not stated. Overloaded means %1 above the average of the "
                             "others, or %2 "
                             "more late deadlines. It is a habit of this program; no law sets it."))
            .arg(percent(overloadPercent), percent(overloadLatePercent));
    if (figures.rows.isEmpty())
        return content;
    content.reading = readingOf(figures);

    Pane load{words(QT_TRANSLATE_NOOP("Reports", "Points by need"))};
    Pane late{words(QT_TRANSLATE_NOOP("Reports", "Late deadlines"))};
    const QList<std::pair<std::optional<Tier>, Shade>> needs{{Tier::High, Shade::Strong},
                                                             {Tier::Medium, Shade::Middle},
                                                             {Tier::Low, Shade::Light},
                                                             {std::nullopt, Shade::Faint}};
    for (const auto &[tier, shade] : needs)
        load.series.append(BarSeries{needText(tier), shade, {}});
    late.series.append(BarSeries{late.title, Shade::Late, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Coordinator")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Children"))}};
    for (int i = 0; i < needs.size(); ++i)
        content.columns.append(TableColumn{needText(needs.at(i).first), true, {0, i}});
    content.columns.append(TableColumn{words(QT_TRANSLATE_NOOP("Reports", "Points"))});
    content.columns.append(
        TableColumn{words(QT_TRANSLATE_NOOP("Reports", "New in 90 days")), true, {-1}});
    content.columns.append(TableColumn{late.title, true, {1, 0}});
    content.columns.append(
        TableColumn{words(QT_TRANSLATE_NOOP("Reports", "Of these: to touch base")), true, {1, 1}});

    for (const CaseloadRow &row : figures.rows) {
        const QString name = nameOf(row);
        content.categories.append(row.overloads.isEmpty() ? name : QStringLiteral("▲ ") + name);
        for (int i = 0; i < needs.size(); ++i) {
            const int children = row.need.of(needs.at(i).first);
            const int points = children * pointsOf(needs.at(i).first);
            load.series[i].bars.append(
                Bar{double(points), number(points),
                    spoken(name, needText(needs.at(i).first),
                           childrenText(children) + QLatin1String(", ") + pointsText(points))});
        }
        load.ends.append(childrenText(row.need.children()) + QStringLiteral(" · ") +
                         pointsText(pointsOf(row.need)));
        late.series.first().bars.append(
            Bar{double(row.late.value_or(0)),
                {},
                spoken(name, {},
                       words(QT_TRANSLATE_N_NOOP("Reports", "%n late deadline(s)"),
                             row.late.value_or(0)))});
        late.ends.append(row.late ? number(*row.late)
                                  : words(QT_TRANSLATE_NOOP("Reports", "of another team")));
        for (const Overload &overload : row.overloads)
            content.remarks.append(Remark{Tone::Late,
                                          words(QT_TRANSLATE_NOOP("Reports", "Overloaded")),
                                          sentenceOf(row, overload)});
        QList<TableCell> cells{text(name), figure(row.need.children())};
        for (const auto &need : needs)
            cells.append(figure(row.need.of(need.first)));
        cells.append({figure(pointsOf(row.need)), figure(row.arrived), figure(row.late),
                      figure(row.lateTouchBase)});
        content.rows.append(cells);
    }
    content.panes = {load, late};
    return content;
}

// --- renewals ahead

QString monthName(QDate day)
{
    const QString month = QLocale().standaloneMonthName(day.month());
    return QStringLiteral("%1 %2").arg(month).arg(day.year());
}

ReportContent contentOf(const RenewalFigures &figures)
{
    ReportContent content;
    content.title =
        words(QT_TRANSLATE_NOOP("Reports", "Annual renewals and authorizations ahead, by month"));
    content.howCounted = words(
        QT_TRANSLATE_NOOP("Reports", "An annual renewal is about eligibility, once a year. An "
                                     "authorization is for an item or a service, and ends on "
                                     "its own day. The two are never added up."));
    Pane renewals{words(QT_TRANSLATE_NOOP("Reports", "Annual renewals of eligibility due")), true};
    Pane authorizations{words(QT_TRANSLATE_NOOP("Reports", "Authorizations that end")), true};
    renewals.series.append(BarSeries{renewals.title, Shade::Strong, {}});
    authorizations.series.append(BarSeries{authorizations.title, Shade::Other, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Month")), false, {0, 0}},
                       {renewals.title, true, {0, 0}},
                       {authorizations.title, true, {1, 0}}};
    const RenewalMonth *mostRenewals = nullptr;
    const RenewalMonth *mostAuthorizations = nullptr;
    for (const RenewalMonth &month : figures.months) {
        if (month.eligibility > 0 &&
            (!mostRenewals || month.eligibility > mostRenewals->eligibility))
            mostRenewals = &month;
        if (month.authorizations > 0 &&
            (!mostAuthorizations || month.authorizations > mostAuthorizations->authorizations))
            mostAuthorizations = &month;
        const QString name = monthName(month.from);
        content.categories.append(QLocale()
                                      .standaloneMonthName(month.from.month(), QLocale::ShortFormat)
                                      .remove(QLatin1Char('.')));
        renewals.series.first().bars.append(
            Bar{double(month.eligibility),
                {},
                spoken(name, renewals.title, number(month.eligibility))});
        renewals.ends.append(number(month.eligibility));
        authorizations.series.first().bars.append(
            Bar{double(month.authorizations),
                {},
                spoken(name, authorizations.title, number(month.authorizations))});
        authorizations.ends.append(number(month.authorizations));
        content.rows.append({text(name), figure(month.eligibility), figure(month.authorizations)});
    }
    content.panes = {renewals, authorizations};
    if (mostRenewals && mostAuthorizations)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports",
                                    "The month with the most annual renewals is %1 (%2); "
                                    "the one in which most authorizations end, %3 (%4)."))
                .arg(monthName(mostRenewals->from), number(mostRenewals->eligibility),
                     monthName(mostAuthorizations->from),
                     number(mostAuthorizations->authorizations));
    else if (mostRenewals)
        content.reading =
            words(QT_TRANSLATE_NOOP(
                      "Reports",
                      "The month with the most annual renewals is %1 (%2); no authorization ends."))
                .arg(monthName(mostRenewals->from), number(mostRenewals->eligibility));
    else if (mostAuthorizations)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports", "The month in which most authorizations end is %1 "
                                               "(%2); no annual renewal falls due."))
                .arg(monthName(mostAuthorizations->from),
                     number(mostAuthorizations->authorizations));
    else
        content.reading = words(QT_TRANSLATE_NOOP(
            "Reports", "No annual renewal falls due and no authorization ends in this time."));
    return content;
}

// --- decisions

QString nameOf(const DecisionRow &row)
{
    return row.network ? row.name : words(QT_TRANSLATE_NOOP("Reports", "No network named"));
}

/// Who keeps most families waiting first: not all of them have room above the picture.
QList<Remark> lateRemarks(const DecisionFigures &figures)
{
    QList<DecisionRow> late = figures.rows;
    late.removeIf([](const DecisionRow &row) { return row.waitingLate == 0; });
    std::stable_sort(late.begin(), late.end(), [](const DecisionRow &a, const DecisionRow &b) {
        return a.waitingLate > b.waitingLate;
    });
    QList<Remark> remarks;
    for (const DecisionRow &row : std::as_const(late))
        remarks.append(
            Remark{Tone::Late, words(QT_TRANSLATE_NOOP("Reports", "Late")),
                   words(QT_TRANSLATE_N_NOOP(
                             "Reports", "%1: %n request(s) wait beyond their time for a decision"),
                         row.waitingLate)
                       .arg(nameOf(row))});
    return remarks;
}

ReportContent contentOf(const DecisionFigures &figures)
{
    ReportContent content;
    content.title = words(QT_TRANSLATE_NOOP("Reports", "Decision time by health network"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No request was decided in the last 12 months."));
    content.howCounted = words(QT_TRANSLATE_NOOP(
                             "Reports", "Requests decided in the last 12 months. Days count from "
                                        "the sending. In time is what was decided by the same "
                                        "rules that make the deadlines.")) +
                         QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;

    Pane time{words(QT_TRANSLATE_NOOP("Reports", "Days to the decision, median"))};
    Pane share{words(QT_TRANSLATE_NOOP("Reports", "Decided in time, in percent")), false, true};
    const QString inTime = words(QT_TRANSLATE_NOOP("Reports", "In time"));
    const QString late = words(QT_TRANSLATE_NOOP("Reports", "Late"));
    time.series.append(BarSeries{time.title, Shade::Strong, {}});
    share.series = {{inTime, Shade::Strong, {}}, {late, Shade::Late, {}}};
    content.columns = {
        {words(QT_TRANSLATE_NOOP("Reports", "Health network")), false},
        {words(QT_TRANSLATE_NOOP("Reports", "Decisions"))},
        {time.title},
        {inTime, true, {1, 0}},
        {late, true, {1, 1}},
        {share.title, true, {1, 0}},
        {words(QT_TRANSLATE_NOOP("Reports", "Denied")), true, {-1}},
        {words(QT_TRANSLATE_NOOP("Reports", "Waiting beyond their time")), true, {2, 0}}};
    const DecisionRow *fastest = nullptr;
    const DecisionRow *slowest = nullptr;
    for (const DecisionRow &row : figures.rows) {
        const QString name = nameOf(row);
        if (row.network && row.medianDays) {
            if (!fastest || *row.medianDays < *fastest->medianDays)
                fastest = &row;
            if (!slowest || *row.medianDays > *slowest->medianDays)
                slowest = &row;
        }
        content.categories.append(name);
        time.series.first().bars.append(
            Bar{row.medianDays.value_or(0),
                {},
                spoken(name, time.title, days(row.medianDays.value_or(0)))});
        time.ends.append(
            row.medianDays
                ? words(QT_TRANSLATE_NOOP("Reports", "%1 · %2"))
                      .arg(days(*row.medianDays),
                           words(QT_TRANSLATE_N_NOOP("Reports", "%Ln decision(s)"), row.decided))
                : QStringLiteral("—"));
        const auto onTime = row.percentOnTime();
        const int lateShare = onTime ? 100 - *onTime : 0;
        share.series[0].bars.append(Bar{double(onTime.value_or(0)), percent(onTime.value_or(0)),
                                        spoken(name, inTime, percent(onTime.value_or(0)))});
        share.series[1].bars.append(
            Bar{double(lateShare), percent(lateShare), spoken(name, late, percent(lateShare))});
        share.ends.append(onTime ? QString() : QStringLiteral("—"));
        content.rows.append({text(name), figure(row.decided), dayFigure(row.medianDays),
                             figure(row.onTime), figure(row.late),
                             onTime ? TableCell{percent(*onTime), QString::number(*onTime)}
                                    : text(QStringLiteral("—")),
                             figure(row.denied), figure(row.waitingLate)});
    }
    content.remarks = lateRemarks(figures);
    content.panes = {time, share};
    if (fastest && fastest != slowest)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports", "%1 decides fastest, in a median of %2 "
                                               "days; %3 takes longest, %4 days."))
                .arg(fastest->name, days(*fastest->medianDays), slowest->name,
                     days(*slowest->medianDays));
    else if (fastest)
        content.reading = words(QT_TRANSLATE_NOOP("Reports", "%1 decides in a median of %2 days."))
                              .arg(fastest->name, days(*fastest->medianDays));
    return content;
}

// --- therapists

ReportContent contentOf(const ChangeFigures &figures)
{
    ReportContent content;
    content.title = words(QT_TRANSLATE_NOOP("Reports", "Why therapists changed, last 12 months"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No therapist changed in the last 12 months."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP(
            "Reports",
            "A change is another therapist for the same therapy at the same kind of place (unit, "
            "agency, school or home), with the reason for which the one before ended.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    const auto nameOfReason = [](const ChangeRow &row) {
        return row.reason ? label(*row.reason)
                          : words(QT_TRANSLATE_NOOP("Reports", "Reason not stated"));
    };
    Pane changes{words(QT_TRANSLATE_NOOP("Reports", "Changes by reason"))};
    changes.series.append(BarSeries{changes.title, Shade::Strong, {}});
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Reason")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Changes"))},
                       {words(QT_TRANSLATE_NOOP("Reports", "Share"))},
                       {words(QT_TRANSLATE_NOOP("Reports", "Children"))}};
    int all = 0;
    for (const ChangeRow &row : figures.rows)
        all += row.changes;
    const auto shareOf = [all](const ChangeRow &row) {
        return static_cast<int>(std::lround(100.0 * row.changes / all));
    };
    for (const ChangeRow &row : figures.rows) {
        const QString name = nameOfReason(row);
        const auto children = static_cast<int>(row.children.size());
        content.categories.append(name);
        changes.series.first().bars.append(
            Bar{double(row.changes),
                {},
                spoken(name, {},
                       words(QT_TRANSLATE_N_NOOP("Reports", "%n change(s)"), row.changes) +
                           QLatin1String(", ") + childrenText(children))});
        changes.ends.append(number(row.changes) + QStringLiteral(" · ") + percent(shareOf(row)));
        content.rows.append({text(name), figure(row.changes),
                             TableCell{percent(shareOf(row)), QString::number(shareOf(row))},
                             figure(children)});
    }
    content.panes = {changes};
    content.reading =
        words(QT_TRANSLATE_N_NOOP("Reports",
                                  "%n change(s) of therapist; the commonest reason is “%1” "
                                  "(%2)."),
              all)
            .arg(nameOfReason(figures.rows.first()), percent(shareOf(figures.rows.first())));
    return content;
}

// --- equipment

ReportContent contentOf(const EquipmentFigures &figures)
{
    ReportContent content;
    content.title =
        words(QT_TRANSLATE_NOOP("Reports", "Days in each phase of equipment, by vendor"));
    content.nothing =
        words(QT_TRANSLATE_NOOP("Reports", "No item was under way in the last 12 months."));
    content.howCounted = words(QT_TRANSLATE_NOOP(
                             "Reports", "The median of the days that an item stood in each phase "
                                        "in the last 12 months, up to today where it still stands "
                                        "there, without its days on hold.")) +
                         QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    constexpr std::array shades{Shade::Faint, Shade::Light, Shade::Other, Shade::Middle,
                                Shade::Strong};
    static_assert(shades.size() == wayPhases.size());
    Pane pane{words(QT_TRANSLATE_NOOP("Reports", "Median days in each phase"))};
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Vendor")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "Items"))}};
    for (std::size_t i = 0; i < wayPhases.size(); ++i) {
        pane.series.append(BarSeries{label(wayPhases[i]), shades[i], {}});
        content.columns.append(TableColumn{label(wayPhases[i]), true, {0, static_cast<int>(i)}});
    }
    const VendorRow *slowest = nullptr;
    std::size_t slowestPhase = 0;
    for (const VendorRow &row : figures.rows) {
        const QString name =
            row.vendor ? row.name : words(QT_TRANSLATE_NOOP("Reports", "No vendor yet"));
        content.categories.append(name);
        QList<TableCell> cells{text(name), figure(row.items)};
        for (std::size_t i = 0; i < wayPhases.size(); ++i) {
            const PhaseDays &phase = row.phases[i];
            if (row.vendor && phase.medianDays &&
                (!slowest || *phase.medianDays > *slowest->phases[slowestPhase].medianDays)) {
                slowest = &row;
                slowestPhase = i;
            }
            const double median = phase.medianDays.value_or(0);
            pane.series[static_cast<qsizetype>(i)].bars.append(Bar{
                median, days(median),
                spoken(name, label(wayPhases[i]),
                       words(QT_TRANSLATE_NOOP("Reports", "median of %1 days")).arg(days(median)) +
                           QLatin1String(", ") +
                           words(QT_TRANSLATE_N_NOOP("Reports", "%n item(s)"),
                                 static_cast<int>(phase.items.size())))});
            cells.append(dayFigure(phase.medianDays));
        }
        pane.ends.append(words(QT_TRANSLATE_N_NOOP("Reports", "%n item(s)"), row.items));
        content.rows.append(cells);
    }
    content.panes = {pane};
    if (slowest)
        content.reading =
            words(QT_TRANSLATE_NOOP("Reports",
                                    "The longest wait is at %1 in the phase “%2”: a median "
                                    "of %3 days."))
                .arg(slowest->name, label(wayPhases[slowestPhase]),
                     days(*slowest->phases[slowestPhase].medianDays));
    return content;
}

} // namespace

ReportContent contentOf(const Report &report)
{
    ReportContent content =
        std::visit([](const auto &figures) { return contentOf(figures); }, report.figures);
    if (const auto more = static_cast<int>(content.remarks.size() - mostRemarks); more > 1) {
        content.remarks.erase(content.remarks.begin() + mostRemarks, content.remarks.end());
        content.remarks.append(
            Remark{Tone::Neutral, words(QT_TRANSLATE_N_NOOP("Reports", "%n more"), more),
                   words(QT_TRANSLATE_NOOP("Reports", "All of them are in the table."))});
    }
    return content;
}

} // namespace enlace
