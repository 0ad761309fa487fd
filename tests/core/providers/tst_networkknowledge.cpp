// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of networks and which rules hold where: kept with who said so and since when, and
// set side by side.
#include "core/editing/undorepository.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/providers/networksheet.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

NetworkProfile profile(const QDate &on, const QString &programs, std::optional<int> served = {})
{
    NetworkProfile known;
    known.saidOn = on;
    known.saidBy = u"Provider relations"_s;
    known.specialPrograms = programs;
    known.childrenServed = served;
    return known;
}

PolicyEntry rule(PolicyTopic topic, const QString &holds, const QDate &from,
                 std::optional<QDate> until = {})
{
    PolicyEntry entry;
    entry.topic = topic;
    entry.holds = holds;
    entry.saidBy = u"Member handbook"_s;
    entry.span = {from, until};
    return entry;
}

NetworkKnowledge network(const QString &name, const QList<NetworkProfile> &profiles,
                         const QList<PolicyEntry> &policies)
{
    NetworkKnowledge known;
    known.agency.id = AgencyId::make();
    known.agency.name = name;
    known.profiles = profiles;
    known.policies = policies;
    return known;
}

QString said(const QList<ComparedLine> &lines)
{
    QStringList all;
    for (const ComparedLine &line : lines) {
        QStringList cells;
        for (const ComparedCell &cell : line.cells)
            cells.append(cell.text.isEmpty() ? u"-"_s : cell.text);
        const char *verdict = line.verdict == ComparedLine::Verdict::Same      ? "same"
                              : line.verdict == ComparedLine::Verdict::Differs ? "differs"
                                                                               : "not all";
        all.append(QLatin1String(verdict) + u": "_s + cells.join(u" | "_s));
    }
    return all.join(u"; "_s);
}

} // namespace

class NetworkKnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameAndWhatDiffersIsToldApart_data();
    void whatIsTheSameAndWhatDiffersIsToldApart();
    void rulesInOwnWordsMeetByTheirWords();
    void everyColumnComesBackAndUndoTakesItBack_data() { TestDatabase::engines(); }
    void everyColumnComesBackAndUndoTakesItBack();
    void whatIsArchivedStandsInNoComparison_data() { TestDatabase::engines(); }
    void whatIsArchivedStandsInNoComparison();
    void aRuleWithoutSourceIsRefused();
    void theSheetRecommendsNoNetworkAndSaysWhoDecides_data();
    void theSheetRecommendsNoNetworkAndSaysWhoDecides();
};

void NetworkKnowledgeTest::whatIsTheSameAndWhatDiffersIsToldApart_data()
{
    QTest::addColumn<QList<NetworkKnowledge>>("known");
    QTest::addColumn<QString>("lines");
    const QDate spring(2026, 3, 1);
    const auto time = [&](const QString &holds, std::optional<QDate> until = {}) {
        return rule(PolicyTopic::ApprovalTime, holds, spring, until);
    };
    QTest::newRow("alike but for accents, capitals and spaces")
        << QList{network(u"A"_s, {}, {time(u"Five  DAYS"_s)}),
                 network(u"B"_s, {}, {time(u"five days"_s)})}
        << u"same: Five  DAYS | five days"_s;
    QTest::newRow("two answers") << QList{network(u"A"_s, {}, {time(u"Five days"_s)}),
                                          network(u"B"_s, {}, {time(u"Ten days"_s)})}
                                 << u"differs: Five days | Ten days"_s;
    QTest::newRow("one is silent")
        << QList{network(u"A"_s, {}, {time(u"Five days"_s)}), network(u"B"_s, {}, {})}
        << u"not all: Five days | -"_s;
    QTest::newRow("a rule that has ended says nothing")
        << QList{network(u"A"_s, {}, {time(u"Five days"_s, QDate(2026, 11, 20))}),
                 network(u"B"_s, {}, {})}
        << QString();
    QTest::newRow("on its last day it holds")
        << QList{network(u"A"_s, {}, {time(u"Five days"_s, today)}), network(u"B"_s, {}, {})}
        << u"not all: Five days | -"_s;
    QTest::newRow("the newest that says something counts, and nothing of tomorrow")
        << QList{network(u"A"_s,
                         {profile(today.addDays(1), u"Tomorrow"_s), profile(today, {}, 12),
                          profile(spring, u"Hearing"_s), profile(spring.addDays(-1), u"Old"_s)},
                         {}),
                 network(u"B"_s, {profile(spring, u"Hearing"_s)}, {})}
        << u"not all: 12 | -; same: Hearing | Hearing"_s;
    QTest::newRow("nothing is known")
        << QList{network(u"A"_s, {}, {}), network(u"B"_s, {}, {})} << QString();
}

void NetworkKnowledgeTest::whatIsTheSameAndWhatDiffersIsToldApart()
{
    QFETCH(QList<NetworkKnowledge>, known);
    QFETCH(QString, lines);

    QCOMPARE(said(compareNetworks(known, today)), lines);
}

void NetworkKnowledgeTest::rulesInOwnWordsMeetByTheirWords()
{
    PolicyEntry here = rule(PolicyTopic::Other, u"Twice a year"_s, QDate(2026, 1, 1));
    here.topicWords = u"Dental anesthesia"_s;
    PolicyEntry there = rule(PolicyTopic::Other, u"Never"_s, QDate(2026, 1, 1));
    there.topicWords = u"DENTAL  anesthesia"_s;
    PolicyEntry other = rule(PolicyTopic::Other, u"Yes"_s, QDate(2026, 1, 1));
    other.topicWords = u"Rides"_s;

    const auto lines =
        compareNetworks({network(u"A"_s, {}, {here}), network(u"B"_s, {}, {there, other})}, today);

    QCOMPARE(said(lines), u"differs: Twice a year | Never; not all: - | Yes"_s);
}

void NetworkKnowledgeTest::everyColumnComesBackAndUndoTakesItBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.coordinator());
    NetworkProfile known = profile(today, u"Spina bifida clinic"_s, 340);
    known.network = scene.network;
    known.basis = ProfileBasis::Observed;
    known.learned = u"Ask for the transition desk"_s;
    PolicyEntry entry =
        rule(PolicyTopic::Equipment, u"Standers need a trial"_s, today, today.addDays(90));
    entry.agency = scene.network;
    entry.topicWords = u"left behind by another topic"_s;

    const auto saved =
        scene.attempt([&](Work &work) -> Result<std::pair<NetworkProfile, PolicyEntry>> {
            NetworkKnowledgeRepository knowledge(work);
            ENLACE_ASSIGN(const NetworkProfile a, knowledge.save(work, known));
            ENLACE_ASSIGN(const PolicyEntry b, knowledge.save(work, entry));
            return std::pair(a, b);
        });
    ENLACE_VERIFY(saved);
    const WorkId work = database.session().lastWork();
    const auto again = scene.attempt([&](Work &reading) {
        return NetworkKnowledgeRepository(reading).knowledgeOf({scene.network});
    });

    ENLACE_VERIFY(again);
    QCOMPARE(again->first().profiles, QList{saved->first});
    QCOMPARE(again->first().policies, QList{saved->second});
    QCOMPARE(saved->first.learned, known.learned);
    QCOMPARE(saved->first.childrenServed, std::optional(340));
    QVERIFY(saved->second.topicWords.isEmpty()); // the topic itself says what it is about

    ENLACE_VERIFY(scene.attempt([&](Work &undoing) -> Result<bool> {
        ENLACE_TRY(UndoRepository(undoing).undo(undoing, work));
        return true;
    }));
    const auto gone = scene.attempt([&](Work &reading) {
        return NetworkKnowledgeRepository(reading).knowledgeOf({scene.network});
    });
    QVERIFY(gone->first().profiles.isEmpty() && gone->first().policies.isEmpty());
}

void NetworkKnowledgeTest::whatIsArchivedStandsInNoComparison()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.coordinator());
    PolicyEntry entry = rule(PolicyTopic::Transport, u"Rides are booked by phone"_s, today);
    entry.agency = scene.network;
    entry.archived = {QDateTime(today, QTime(18, 0), Qt::UTC), u"Read wrongly"_s};

    ENLACE_VERIFY(scene.attempt(
        [&](Work &work) { return NetworkKnowledgeRepository(work).save(work, entry); }));

    const auto lists = scene.attempt([&](Work &reading) -> Result<std::pair<int, int>> {
        NetworkKnowledgeRepository knowledge(reading);
        ENLACE_ASSIGN(const auto shown, knowledge.policiesOf(scene.network));
        ENLACE_ASSIGN(const auto all, knowledge.policiesOf(scene.network, true));
        return std::pair(int(shown.size()), int(all.size()));
    });
    ENLACE_VERIFY(lists);
    QCOMPARE(*lists, std::pair(0, 1));
}

void NetworkKnowledgeTest::aRuleWithoutSourceIsRefused()
{
    PolicyEntry entry = rule(PolicyTopic::Other, {}, today, today.addDays(-1));
    entry.saidBy.clear();

    QStringList fields;
    for (const Error &error : validate(entry))
        fields.append(error.field);
    QCOMPARE(fields, (QStringList{u"topicWords"_s, u"holds"_s, u"saidBy"_s, u"until"_s}));
    QCOMPARE(validate(profile(today, u" "_s)).first().field, u"learned"_s);
    QCOMPARE(validate(profile({}, u"x"_s)).first().field, u"saidOn"_s);
}

void NetworkKnowledgeTest::theSheetRecommendsNoNetworkAndSaysWhoDecides_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << Language::English
                             << QStringList{u"The family decides."_s, u"Neurology"_s,
                                            u"Five days"_s, u"Member handbook"_s,
                                            u"Nobody has written it down"_s};
    QTest::newRow("Spanish") << Language::Spanish
                             << QStringList{u"La familia decide."_s, u"Neurología"_s,
                                            u"Five days"_s, u"Member handbook"_s};
}

void NetworkKnowledgeTest::theSheetRecommendsNoNetworkAndSaysWhoDecides()
{
    QFETCH(Language, language);
    QFETCH(QStringList, words);
    NetworkSheet sheet;
    sheet.child = u"Mateo <b>Luna</b>"_s;
    sheet.today = today;
    for (const QString &name : {u"Zephyr"_s, u"Alder"_s, u"Middle"_s}) {
        NetworkOption option;
        option.known =
            network(name, {}, {rule(PolicyTopic::ApprovalTime, u"Five days"_s, QDate(2026, 1, 1))});
        option.change.name = name;
        option.change.lost = {{{}, u"Dr. Amalthea Quill"_s, {u"Neurology"_s, u"Neurología"_s}}};
        option.isCurrent = name == u"Middle"_s;
        sheet.options.append(option);
    }

    sortNeutrally(sheet.options);
    const QString html = networkSheetHtml(sheet, language);

    // The child's own first, the others by name, whatever they would cost.
    QVERIFY(html.indexOf(u"Middle"_s) < html.indexOf(u"Alder"_s));
    QVERIFY(html.indexOf(u"Alder"_s) < html.indexOf(u"Zephyr"_s));
    for (const QString &each : std::as_const(words))
        QVERIFY2(html.contains(each), qPrintable(each + u" is not in "_s + html));
    QVERIFY(!html.contains(u"<b>Luna"_s)); // what is typed is text
}

QTEST_GUILESS_MAIN(NetworkKnowledgeTest)
#include "tst_networkknowledge.moc"
