// SPDX-License-Identifier: GPL-3.0-or-later
//
// What networks approve together and what they want to be asked for: which line holds for a
// request, and who may write it down.
#include "core/approvals/approvalfields.h"
#include "core/approvals/approvallook.h"
#include "core/approvals/approvalrepository.h"
#include "core/editing/historyrepository.h"
#include "core/editing/undorepository.h"

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

    void twoLinesOfANetworkMayNotAnswerTheSame_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<ServiceGroup>("group");
        QTest::addColumn<AgencyId>("network");
        QTest::addColumn<DateSpan>("span");
        QTest::addColumn<bool>("isTied");
        const DateSpan always{QDate(2026, 1, 1), {}};
        const QStringList codes{u"e0163"_s, u"E1234"_s};
        QTest::newRow("one code in both")
            << codes << ServiceGroup::Equipment << harbor << always << true;
        QTest::newRow("no code in both")
            << QStringList{u"E1234"_s} << ServiceGroup::Equipment << harbor << always << false;
        QTest::newRow("one line names codes, the other is for the rest")
            << QStringList() << ServiceGroup::Equipment << harbor << always << false;
        QTest::newRow("another kind")
            << codes << ServiceGroup::Supplies << harbor << always << false;
        QTest::newRow("another network")
            << codes << ServiceGroup::Equipment << other << always << false;
        QTest::newRow("until the day before")
            << codes << ServiceGroup::Equipment << harbor
            << DateSpan{QDate(2025, 1, 1), QDate(2025, 12, 31)} << false;
        QTest::newRow("until its first day")
            << codes << ServiceGroup::Equipment << harbor
            << DateSpan{QDate(2025, 1, 1), QDate(2026, 1, 1)} << true;
    }
    void twoLinesOfANetworkMayNotAnswerTheSame()
    {
        QFETCH(QStringList, codes);
        QFETCH(ServiceGroup, group);
        QFETCH(AgencyId, network);
        QFETCH(DateSpan, span);
        QFETCH(bool, isTied);
        ApprovalEntry typed = entry(group, codes, ApprovalNeed::Needed);
        typed.network = network;
        typed.span = span;
        const ApprovalEntry stands =
            entry(ServiceGroup::Equipment, {u"E0163"_s}, ApprovalNeed::PreApproved);

        QCOMPARE(areTied(typed, stands), isTied);
        QCOMPARE(areTied(stands, typed), isTied);
        typed.archivedAt = QDateTime(today, QTime(8, 0));
        QVERIFY(!areTied(typed, stands));
        QVERIFY(!areTied(stands, stands)); // with itself
    }

    void whatIsConfirmedSaysSoUntilItSaysSomethingElse()
    {
        ConditionGroup told = braces();
        told.confidence = Confidence::Said;
        const ConditionGroup sure = confirmedBy(told, u" Rosa Diaz "_s, today);
        QCOMPARE(standingOf(told, today), ApprovalStanding::Unconfirmed);
        QCOMPARE(standingOf(braces(), today), ApprovalStanding::ReadInSource);
        QCOMPARE(standingOf(sure, today), ApprovalStanding::Confirmed);
        QCOMPARE(standingOf(sure, QDate(2026, 12, 31)), ApprovalStanding::Confirmed);
        QCOMPARE(standingOf(sure, QDate(2027, 1, 1)), ApprovalStanding::NotInForce);
        QCOMPARE(sure.confirmedBy, u"Rosa Diaz"_s);

        ConditionGroup wider = sure;
        wider.codes.append(u"L3808"_s);
        ConditionGroup shorter = sure;
        shorter.span.until = QDate(2026, 12, 1);
        shorter.changeReason = u"It ends"_s;

        QVERIFY(!changedFrom(sure, wider).confirmedOn);
        QCOMPARE(changedFrom(sure, shorter), shorter);
        // Confirmed anew in the same change.
        wider = confirmedBy(wider, u"Luis"_s, today.addDays(1));
        QCOMPARE(changedFrom(sure, wider), wider);
    }

    void linesAreFoundByWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("found");
        QTest::newRow("its name") << u"braces"_s << Language::English << 1;
        QTest::newRow("its name in Spanish, without accents")
            << u"ortesis"_s << Language::Spanish << 1;
        QTest::newRow("a code") << u"l1970"_s << Language::English << 1;
        QTest::newRow("the plain name of the diagnosis")
            << u"palsy cerebral"_s << Language::English << 1;
        QTest::newRow("the network") << u"harbor"_s << Language::English << 1;
        QTest::newRow("the source") << u"letter"_s << Language::English << 2;
        QTest::newRow("a word too many") << u"braces wheel"_s << Language::English << 0;
        QTest::newRow("everything") << QString() << Language::English << 2;
    }
    void linesAreFoundByWhatTheySay()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(int, found);
        ConditionGroup everywhere = braces();
        everywhere.id = ConditionGroupId::make();
        everywhere.network.reset();
        everywhere.name = {u"Chairs"_s, u"Sillas"_s};
        everywhere.conditions = {u"Q05"_s};
        everywhere.codes = {u"K0739"_s};
        const QList<NamedChoice> networks{{harbor.uuid(), u"Harbor Kids Alliance"_s}};
        ApprovalFilter filter;
        filter.text = text;

        const auto lines = approvalLines({braces(), everywhere}, networks, filter, today, language);

        QCOMPARE(lines.size(), found);
        // What holds everywhere holds in the network that is asked about.
        filter.network = harbor;
        QCOMPARE(approvalLines({braces(), everywhere}, networks, filter, today, language).size(),
                 found);
        filter.network = other;
        for (const ApprovalLine &line :
             approvalLines({braces(), everywhere}, networks, filter, today, language))
            QCOMPARE(line.network, QString());
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
        for (auto *approval : {&group.confirmedBy, &line.confirmedBy})
            *approval = u"Rosa Diaz"_s;
        group.confirmedOn = line.confirmedOn = today;

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

    void aChangeHasItsReasonItsHistoryAndAnUndo_data() { TestDatabase::engines(); }
    void aChangeHasItsReasonItsHistoryAndAnUndo()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        scene.actAs(scene.supervisor());
        ApprovalEntry line = entry(ServiceGroup::Supplies, {u" t4531 "_s}, ApprovalNeed::Needed);
        line.network = scene.network;
        line = confirmedBy(line, u"Rosa Diaz"_s, today);
        line = scene.run([&](Work &work) { return ApprovalRepository(work).save(work, line); });
        QCOMPARE(line.codes, QStringList{u"T4531"_s});
        const auto save = [&](const ApprovalEntry &typed) {
            return scene.attempt(
                [&](Work &work) { return ApprovalRepository(work).save(work, typed); });
        };

        ApprovalEntry changed = line;
        changed.need = ApprovalNeed::PreApproved;
        const auto withoutReason = save(changed);
        QCOMPARE(withoutReason.error().field, u"changeReasonEdit"_s);
        changed.changeReason = u"Their letter of November"_s;
        WorkId which;
        const ApprovalEntry after = scene.run([&](Work &work) {
            which = work.id();
            return ApprovalRepository(work).save(work, changed);
        });

        QVERIFY(!after.confirmedOn); // nobody stands for what it says now
        const auto history = scene.read([&](Reading &reading) {
            return HistoryRepository(reading).of(RecordRef::to(RecordKind::ApprovalEntry, line.id));
        });
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().after.value(u"change_reason"_s).toString(),
                 u"Their letter of November"_s);
        QCOMPARE(history.first().before.value(u"need"_s).toString(), u"needed"_s);

        scene.run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(UndoRepository(work).undo(work, which));
            return true;
        });
        const auto back =
            scene.read([&](Reading &reading) { return ApprovalRepository(reading).find(line.id); });
        QCOMPARE(back.need, ApprovalNeed::Needed);
        QCOMPARE(back.confirmedBy, u"Rosa Diaz"_s);
    }

    void aLineThatSaysTheSameIsRefusedUntilTheOtherEnds_data() { TestDatabase::engines(); }
    void aLineThatSaysTheSameIsRefusedUntilTheOtherEnds()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        scene.actAs(scene.supervisor());
        ApprovalEntry line = entry(ServiceGroup::Supplies, {}, ApprovalNeed::Needed);
        line.network = scene.network;
        const auto save = [&](const ApprovalEntry &typed) {
            return scene.attempt(
                [&](Work &work) { return ApprovalRepository(work).save(work, typed); });
        };
        line = ENLACE_VALUE(save(line));
        ApprovalEntry next = line;
        next.id = ApprovalEntryId::make();
        next.revision = 0;
        next.need = ApprovalNeed::NotNeeded;
        next.span.from = QDate(2027, 1, 1);

        const auto refused = save(next);
        QCOMPARE(refused.error().field, u"networkEdit"_s);
        line.span.until = QDate(2026, 12, 31);
        line.changeReason = u"Another list from January"_s;
        QVERIFY(save(line));

        QVERIFY(save(next));
    }

    void fieldsNameTheirComplaints()
    {
        const Fields group = conditionGroupFields({});
        const Fields line = approvalEntryFields({});
        const auto isThere = [](const Fields &fields, const Error &error) {
            return std::any_of(fields.begin(), fields.end(), [&error](const Field &field) {
                return error.field == QLatin1String(field.name);
            });
        };

        for (const Error &error : validate(ConditionGroup()))
            QVERIFY2(isThere(group, error), qPrintable(error.field));
        for (const Error &error : validate(ApprovalEntry()))
            QVERIFY2(isThere(line, error), qPrintable(error.field));
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
