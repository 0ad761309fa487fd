// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a request says while it is written: whether a group covers it, what the network wants, and
// for how long it may be approved.
#include "core/deadlines/requestadvice.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const AgencyId harbor = AgencyId::make();
const AgencyId choc = AgencyId::make();

/// A child in the Whole Child Model with cerebral palsy; one group, one line of a list.
RequestSurroundings around()
{
    RequestSurroundings around;
    around.rules = std::make_shared<RuleSet>(RuleSet::shipped());
    around.child.program = u"wcm"_s;
    around.child.network = u"Harbor Kids Alliance"_s;
    around.diagnoses = {u"G80.1"_s};
    around.networks = {{harbor, u"Harbor Kids Alliance"_s}, {choc, u"CHOC Health Alliance"_s}};
    ConditionGroup group;
    group.network = harbor;
    group.conditions = {u"G80"_s};
    group.codes = {u"L1970"_s};
    group.span = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    around.groups = {group};
    ApprovalEntry entry;
    entry.network = harbor;
    entry.group = ServiceGroup::Supplies;
    entry.need = ApprovalNeed::PreApproved;
    entry.span = group.span;
    around.entries = {entry};
    return around;
}

} // namespace

class RequestAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidWhileARequestIsWritten_data()
    {
        QTest::addColumn<std::optional<AgencyId>>("network");
        QTest::addColumn<ServiceGroup>("group");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("said");
        const std::optional<AgencyId> nobody;
        using Network = std::optional<AgencyId>;
        // RE-ALL: 90 days in the Whole Child Model; RE-CHA: six months there, when asked.
        QTest::newRow("nothing is typed yet")
            << nobody << ServiceGroup::Equipment << QStringList() << u"RE-ALL"_s;
        QTest::newRow("a code of the group") << Network(harbor) << ServiceGroup::Equipment
                                             << QStringList{u"l1970"_s} << u"group RE-ALL"_s;
        QTest::newRow("the code, and nobody named who decides")
            << nobody << ServiceGroup::Equipment << QStringList{u"L1970"_s} << u"RE-ALL"_s;
        QTest::newRow("another code")
            << Network(harbor) << ServiceGroup::Equipment << QStringList{u"E1234"_s} << u"RE-ALL"_s;
        QTest::newRow("a kind on the network's list") << Network(harbor) << ServiceGroup::Supplies
                                                      << QStringList() << u"pre_approved RE-ALL"_s;
        QTest::newRow("where a longer time can be asked for")
            << Network(choc) << ServiceGroup::Supplies << QStringList()
            << u"RE-ALL longer RE-CHA"_s;
        QTest::newRow("there, for what the longer time is not given")
            << Network(choc) << ServiceGroup::Specialist << QStringList() << QString();
    }
    void whatIsSaidWhileARequestIsWritten()
    {
        QFETCH(std::optional<AgencyId>, network);
        QFETCH(ServiceGroup, group);
        QFETCH(QStringList, codes);
        QFETCH(QString, said);
        Authorization typed;
        typed.network = network;
        typed.group = group;
        typed.codes = codes;

        const RequestAdvice advice = adviceFor(around(), typed, today);

        QStringList words;
        if (advice.group)
            words.append(u"group"_s);
        if (advice.entry)
            words.append(QString(keyOf(advice.entry->need)));
        if (advice.usual)
            words.append(advice.usual->id);
        if (advice.longer)
            words.append(u"longer "_s + advice.longer->id);
        QCOMPARE(words.join(u' '), said);
    }

    void anItemIsSortedByItsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ServiceGroup>("group");
        QTest::newRow("a brace") << u"L1970"_s << ServiceGroup::Equipment;
        QTest::newRow("diapers") << u"t4531"_s << ServiceGroup::Incontinence;
        QTest::newRow("a catheter") << u" a4351 "_s << ServiceGroup::Supplies;
        QTest::newRow("feeding") << u"B4035"_s << ServiceGroup::Supplies;
        QTest::newRow("nothing yet") << QString() << ServiceGroup::Equipment;
    }
    void anItemIsSortedByItsCode()
    {
        QFETCH(QString, code);
        QFETCH(ServiceGroup, group);

        QCOMPARE(serviceGroupOf(code), group);
    }

    void withoutAnythingKnownNothingIsSaid()
    {
        QCOMPARE(adviceFor({}, Authorization(), today), RequestAdvice());
    }
};

QTEST_GUILESS_MAIN(RequestAdviceTest)
#include "tst_requestadvice.moc"
