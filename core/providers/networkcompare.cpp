// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkcompare.h"

#include "core/search/folding.h"

#include <QSet>

namespace enlace {

namespace {

using What = ComparedLine::What;
using Verdict = ComparedLine::Verdict;

QString textOf(const NetworkProfile &profile, What what)
{
    switch (what) {
    case What::ChildrenServed:
        return profile.childrenServed ? QString::number(*profile.childrenServed) : QString();
    case What::SpecialPrograms:
        return profile.specialPrograms.trimmed();
    case What::Learned:
        return profile.learned.trimmed();
    case What::Policy:
        break;
    }
    return {};
}

/// The newest profile that says something of it; a later one that is silent takes nothing back.
ComparedCell cellOf(const NetworkKnowledge &known, What what, QDate day)
{
    ComparedCell cell;
    for (const NetworkProfile &profile : known.profiles) {
        const QString text = textOf(profile, what);
        if (text.isEmpty() || profile.saidOn > day || (cell.asOf && *cell.asOf >= profile.saidOn))
            continue;
        cell = {text, profile.saidBy, profile.saidOn, profile.basis};
    }
    return cell;
}

QString topicKey(const PolicyEntry &entry)
{
    return entry.topic == PolicyTopic::Other ? foldedWords(entry.topicWords).join(QLatin1Char(' '))
                                             : QString(keyOf(entry.topic));
}

/// All that holds of one topic, where there is more than one rule; the newest says since when.
ComparedCell cellOf(const QList<PolicyEntry> &entries)
{
    ComparedCell cell;
    QStringList texts;
    QStringList sources;
    for (const PolicyEntry &entry : entries) {
        texts.append(entry.holds.trimmed());
        sources.append(entry.saidBy.trimmed());
    }
    sources.removeDuplicates();
    cell.text = texts.join(QLatin1Char('\n'));
    cell.saidBy = sources.join(QStringLiteral("; "));
    if (!entries.isEmpty())
        cell.asOf = entries.first().span.from;
    return cell;
}

Verdict verdictOf(const QList<ComparedCell> &cells)
{
    QSet<QString> said;
    bool isAllKnown = true;
    for (const ComparedCell &cell : cells) {
        if (cell.text.isEmpty())
            isAllKnown = false;
        else
            said.insert(foldedWords(cell.text).join(QLatin1Char(' ')));
    }
    if (said.size() > 1)
        return Verdict::Differs;
    return isAllKnown ? Verdict::Same : Verdict::NotAllKnown;
}

bool saysAnything(const ComparedLine &line)
{
    return std::any_of(line.cells.begin(), line.cells.end(),
                       [](const ComparedCell &cell) { return !cell.text.isEmpty(); });
}

void appendSaid(QList<ComparedLine> &lines, ComparedLine line)
{
    line.verdict = verdictOf(line.cells);
    if (saysAnything(line))
        lines.append(line);
}

QList<PolicyEntry> holding(const QList<PolicyEntry> &policies, QDate day)
{
    QList<PolicyEntry> found;
    for (const PolicyEntry &entry : policies)
        if (!entry.archived.at && entry.span.contains(day))
            found.append(entry);
    std::stable_sort(found.begin(), found.end(), [](const PolicyEntry &a, const PolicyEntry &b) {
        return a.span.from > b.span.from;
    });
    return found;
}

} // namespace

QList<PolicyEntry> inForce(const QList<PolicyEntry> &policies, PolicyTopic topic, QDate day)
{
    QList<PolicyEntry> found;
    for (const PolicyEntry &entry : holding(policies, day))
        if (entry.topic == topic)
            found.append(entry);
    return found;
}

QList<ComparedLine> compareNetworks(const QList<NetworkKnowledge> &known, QDate day)
{
    QList<ComparedLine> lines;
    for (const What what : {What::ChildrenServed, What::SpecialPrograms, What::Learned}) {
        ComparedLine line;
        line.what = what;
        for (const NetworkKnowledge &each : known)
            line.cells.append(cellOf(each, what, day));
        appendSaid(lines, line);
    }
    // Each topic once, in the order of the list; those in own words by these.
    QMap<std::pair<int, QString>, PolicyEntry> topics;
    for (const NetworkKnowledge &each : known)
        for (const PolicyEntry &entry : holding(each.policies, day))
            topics.insert({static_cast<int>(entry.topic), topicKey(entry)}, entry);
    for (auto topic = topics.cbegin(); topic != topics.cend(); ++topic) {
        ComparedLine line;
        line.topic = topic->topic;
        line.topicWords = topic->topicWords;
        for (const NetworkKnowledge &each : known) {
            QList<PolicyEntry> theirs;
            for (const PolicyEntry &entry : holding(each.policies, day))
                if (entry.topic == topic->topic && topicKey(entry) == topic.key().second)
                    theirs.append(entry);
            line.cells.append(cellOf(theirs));
        }
        appendSaid(lines, line);
    }
    return lines;
}

} // namespace enlace
