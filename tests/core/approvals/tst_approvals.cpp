// SPDX-License-Identifier: GPL-3.0-or-later
//
// What networks approve together and what they want to be asked for: which line holds for a
// request, and who may write it down.
#include "core/approvals/approvalrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const AgencyId harbor = AgencyId::make();
const AgencyId other = AgencyId::make();

ConditionGroup braces()
{
    ConditionGroup group;
    group.network = harbor;
    group.name = {u"Braces"_s, u"Órtesis"_s};
    group.conditions = {u"G80"_s};
    group.codes = {u"L1960"_s, u"L1970"_s};
    group.span = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    group.sourceText = u"Letter of the network"_s;
    group.confidence = Confidence::Verified;
    return group;
}

ApprovalEntry entry(ServiceGroup kind, const QStringList &codes, ApprovalNeed need)
{
    ApprovalEntry made;
    made.network = harbor;
    made.group = kind;
    made.codes = codes;
    made.need = need;
    made.span = {QDate(2026, 1, 1), {}};
    made.sourceText = u"Provider manual"_s;
    made.confidence = Confidence::Verified;
    return made;
}

} // namespace

class ApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAGroupCovers_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QStringList>("diagnoses");
        QTest::addColumn<AgencyId>("network");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isCovered");
        const QStringList palsy{u"H90.3"_s, u"G80.1"_s};
        QTest::newRow("one of its codes")
            << QStringList{u"L1970"_s} << palsy << harbor << today << true;
        QTest::newRow("all codes of the request must be in it")
            << QStringList{u"L1970"_s, u"E1234"_s} << palsy << harbor << today << false;
        QTest::newRow("plain words do not tell")
            << QStringList() << palsy << harbor << today << false;
        QTest::newRow("another diagnosis")
            << QStringList{u"L1970"_s} << QStringList{u"G40.909"_s} << harbor << today << false;
        QTest::newRow("another network")
            << QStringList{u"L1970"_s} << palsy << other << today << false;
        QTest::newRow("its last day")
            << QStringList{u"L1970"_s} << palsy << harbor << QDate(2026, 12, 31) << true;
        QTest::newRow("the day after")
            << QStringList{u"L1970"_s} << palsy << harbor << QDate(2027, 1, 1) << false;
    }
    void whatAGroupCovers()
    {
        QFETCH(QStringList, codes);
        QFETCH(QStringList, diagnoses);
        QFETCH(AgencyId, network);
        QFETCH(QDate, day);
        QFETCH(bool, isCovered);

        const auto found = groupCovering({braces()}, codes, diagnoses, network, day);

        QCOMPARE(found.has_value(), isCovered);
    }

    void aConfirmedGroupComesFirst()
    {
        ConditionGroup told = braces();
        told.id = ConditionGroupId::make();
        told.confidence = Confidence::Said;
        ConditionGroup everywhere = braces();
        everywhere.id = ConditionGroupId::make();
        everywhere.network.reset();
        const auto found = [&](const QList<ConditionGroup> &groups) {
            return groupCovering(groups, {u"L1970"_s}, {u"G80.1"_s}, harbor, today)->id;
        };

        QCOMPARE(found({told, everywhere}), everywhere.id);
        QCOMPARE(found({everywhere, braces()}) == everywhere.id, false);
        QVERIFY(!isConfirmed(Confidence::Said));
        QVERIFY(!isConfirmed(Confidence::MemoryHigh));
        QVERIFY(isConfirmed(Confidence::Verified));
    }

    void theLineThatNamesTheCodeComesFirst()
    {
        const QList<ApprovalEntry> list{
            entry(ServiceGroup::Equipment, {}, ApprovalNeed::Needed),
            entry(ServiceGroup::Equipment, {u"E0163"_s}, ApprovalNeed::PreApproved),
        };
        const auto need = [&](const QStringList &codes, ServiceGroup group, QDate day) {
            const auto found = entryFor(list, harbor, group, codes, day);
            return found ? std::optional(found->need) : std::nullopt;
        };

        QCOMPARE(need({u"E0163"_s}, ServiceGroup::Equipment, today),
                 std::optional(ApprovalNeed::PreApproved));
        QCOMPARE(need({u"E1234"_s}, ServiceGroup::Equipment, today),
                 std::optional(ApprovalNeed::Needed));
        QCOMPARE(need({}, ServiceGroup::Equipment, today), std::optional(ApprovalNeed::Needed));
        QVERIFY(!need({u"E0163"_s}, ServiceGroup::Supplies, today));
        QVERIFY(!need({u"E0163"_s}, ServiceGroup::Equipment, QDate(2025, 12, 31)));
    }

    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        ConditionGroup group = braces();
        group.network = scene.network;
        ApprovalEntry line = entry(ServiceGroup::Supplies, {u"T4531"_s}, ApprovalNeed::PreApproved);
        line.network = scene.network;
        line.form = u"Form 7"_s;
        line.channel = RequestChannel::Fax;

        scene.actAs(scene.supervisor());
        group = scene.run([&](Work &work) { return ApprovalRepository(work).save(work, group); });
        line = scene.run([&](Work &work) { return ApprovalRepository(work).save(work, line); });

        scene.actAs(scene.coordinator()); // whoever works here reads it
        QCOMPARE(scene.read([](Reading &reading) { return ApprovalRepository(reading).groups(); }),
                 QList<ConditionGroup>{group});
        const auto of = [&](const AgencyId &network) {
            return scene.read(
                [&](Reading &reading) { return ApprovalRepository(reading).entries(network); });
        };
        QCOMPARE(of(scene.network), QList<ApprovalEntry>{line});
        QCOMPARE(of(scene.plan), QList<ApprovalEntry>());
    }

    void onlyASupervisorChangesIt_data() { TestDatabase::engines(); }
    void onlyASupervisorChangesIt()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        ConditionGroup group = braces();
        group.network = scene.network;
        const auto refusal = [&](const ConditionGroup &typed) {
            const auto saved = scene.attempt(
                [&](Work &work) { return ApprovalRepository(work).save(work, typed); });
            return saved ? QString()
                         : saved.error().field + QString::number(int(saved.error().code));
        };

        QCOMPARE(refusal(group), QString::number(int(ErrorCode::Forbidden)));
        scene.actAs(scene.supervisor());
        group.sourceText = u" "_s;
        QCOMPARE(refusal(group), u"sourceEdit"_s + QString::number(int(ErrorCode::Invalid)));
        group.sourceText = u"Letter"_s;
        QCOMPARE(refusal(group), QString());
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
