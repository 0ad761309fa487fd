// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/unmetcontent.h"

#include "core/providers/specialty.h"
#include "ui/caseload/reportcells.h"

#include <QHash>

namespace enlace {

using namespace reportcells;

namespace {

QString whatOf(const UnmetRow &row)
{
    if (!row.specialty.isEmpty())
        return specialtyLabel(row.specialty);
    return row.discipline ? label(*row.discipline)
                          : words(QT_TRANSLATE_NOOP("Reports", "In own words"));
}

QString countyOf(const UnmetRow &row)
{
    return row.county.isEmpty() ? words(QT_TRANSLATE_NOOP("Reports", "County not known"))
                                : row.county;
}

/// Over all counties, of what most children lack.
std::pair<QString, int> commonest(const UnmetFigures &figures)
{
    QHash<QString, int> counts;
    std::pair<QString, int> most;
    for (const UnmetRow &row : figures.rows) {
        const QString what = whatOf(row);
        const int count = counts[what] += row.unmet;
        if (count > most.second)
            most = {what, count};
    }
    return most;
}

} // namespace

ReportContent contentOf(const UnmetFigures &figures)
{
    ReportContent content;
    content.title = words(QT_TRANSLATE_NOOP("Reports", "Needs not met"));
    content.nothing = words(QT_TRANSLATE_NOOP("Reports", "Nobody is looked for today."));
    content.howCounted =
        words(QT_TRANSLATE_NOOP(
            "Reports", "Children for whom somebody is needed today, by what is needed and the "
                       "county where they live. “Nobody found” is what was marked so; the others "
                       "are still being looked for. A child is counted once for each thing.")) +
        QLatin1Char(' ') + hiddenNote();
    if (figures.rows.isEmpty())
        return content;
    Pane count{words(QT_TRANSLATE_NOOP("Reports", "Children by what they need and county"))};
    const QString nobody = words(QT_TRANSLATE_NOOP("Reports", "Nobody found"));
    const QString looking = words(QT_TRANSLATE_NOOP("Reports", "Still looking"));
    count.series = {{nobody, Shade::Late, {}}, {looking, Shade::Middle, {}}};
    content.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Needed")), false},
                       {words(QT_TRANSLATE_NOOP("Reports", "County")), false},
                       {nobody, true, {0, 0}},
                       {looking, true, {0, 1}}};
    int unmet = 0;
    int sought = 0;
    for (const UnmetRow &row : figures.rows) {
        const QString name = QStringLiteral("%1 · %2").arg(whatOf(row), countyOf(row));
        unmet += row.unmet;
        sought += row.looking;
        content.categories.append(name);
        const auto bar = [&](const QString &series, int value) {
            return Bar{double(value), number(value), spoken(name, series, childrenText(value))};
        };
        count.series[0].bars.append(bar(nobody, row.unmet));
        count.series[1].bars.append(bar(looking, row.looking));
        count.ends.append(QString());
        content.rows.append(
            {text(whatOf(row)), text(countyOf(row)), figure(row.unmet), figure(row.looking)});
    }
    content.panes = {count};
    const auto [what, most] = commonest(figures);
    content.reading =
        unmet == 0
            ? words(QT_TRANSLATE_N_NOOP("Reports",
                                        "For %n need(s) somebody is still being looked for; none "
                                        "is marked “%1”."),
                    sought)
                  .arg(nobody)
            : words(QT_TRANSLATE_N_NOOP("Reports",
                                        "%n need(s) that nobody can meet; most often “%1” (%2)."),
                    unmet)
                  .arg(what, number(most));
    return content;
}

ListBehind behind(const UnmetFigures &figures, const ReportFilter &, const Spot &spot)
{
    const UnmetRow &row = figures.rows.at(spot.category);
    if (spot.series == 0)
        return familiesOf(row.unmetChildren);
    if (spot.series == 1)
        return familiesOf(row.lookingChildren);
    QList<ChildId> all = row.unmetChildren;
    for (const ChildId &child : row.lookingChildren)
        if (!all.contains(child))
            all.append(child);
    return familiesOf(all);
}

} // namespace enlace
