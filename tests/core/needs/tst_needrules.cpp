// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needrules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

CareNeed physical()
{
    CareNeed need;
    need.discipline = Discipline::Physical;
    need.since = QDate(2026, 11, 3);
    return need;
}

ProviderApplication asked(ApplicationState state = ApplicationState::Sent)
{
    ProviderApplication application;
    application.name = u"Willow Therapy"_s;
    application.askedOn = QDate(2026, 11, 4);
    application.state = state;
    if (state != ApplicationState::Sent)
        application.answeredOn = QDate(2026, 11, 10);
    if (state == ApplicationState::Refused)
        application.refusal = RefusalReason::NoCapacity;
    return application;
}

ProviderPreference unwanted()
{
    ProviderPreference preference;
    preference.name = u"Elm Clinic"_s;
    preference.reason = u"They did not call back for weeks."_s;
    preference.saidOn = today;
    return preference;
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field);
    return fields;
}

} // namespace

class NeedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongWithANeedStandsBesideItsField_data();
    void whatIsWrongWithANeedStandsBesideItsField();
    void whatIsWrongWithAnApplicationStandsBesideItsField_data();
    void whatIsWrongWithAnApplicationStandsBesideItsField();
    void somebodyNotWantedNeedsAReason();
    void behavioralAndMentalHealthAreLabelledAtOnce();
    void whoTakesTheChildEndsTheSearch();
    void whoTakesTheChildNoMoreBeginsItAgain();
    void anOlderPacketIsSeen();
    void whatIsNotAskedForIsNotKept();
    void aNeedIsCalledByWhatIsNeeded();
};

void NeedRulesTest::whatIsWrongWithANeedStandsBesideItsField_data()
{
    QTest::addColumn<CareNeed>("need");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, auto change, const QStringList &fields) {
        CareNeed need = physical();
        change(need);
        QTest::newRow(name) << need << fields;
    };
    row("nothing", [](CareNeed &) {}, {});
    row("in own words",
        [](CareNeed &need) {
            need.discipline.reset();
            need.what = u"Somebody for the g-tube"_s;
        },
        {});
    row("nothing is needed", [](CareNeed &need) { need.discipline.reset(); }, {u"kindEdit"_s});
    row("tomorrow", [](CareNeed &need) { need.since = today.addDays(1); }, {u"sinceEdit"_s});
    row("a wish without its reason", [](CareNeed &need) { need.cause = NeedCause::WantsAnother; },
        {u"causeNoteEdit"_s});
    row("unmet without its day", [](CareNeed &need) { need.state = NeedState::Unmet; },
        {u"stateOnEdit"_s});
    row("found before it was needed",
        [](CareNeed &need) {
            need.state = NeedState::Found;
            need.stateOn = QDate(2026, 11, 1);
        },
        {u"stateOnEdit"_s});
    row("a packet of tomorrow", [](CareNeed &need) { need.packetOn = today.addDays(1); },
        {u"packetOnEdit"_s});
}

void NeedRulesTest::whatIsWrongWithANeedStandsBesideItsField()
{
    QFETCH(CareNeed, need);
    QFETCH(QStringList, fields);

    QCOMPARE(fieldsOf(validate(need, today)), fields);
}

void NeedRulesTest::whatIsWrongWithAnApplicationStandsBesideItsField_data()
{
    QTest::addColumn<ProviderApplication>("application");
    QTest::addColumn<QStringList>("fields");
    using S = ApplicationState;
    const auto row = [](const char *name, S state, auto change, const QStringList &fields) {
        ProviderApplication application = asked(state);
        change(application);
        QTest::newRow(name) << application << fields;
    };
    const auto same = [](ProviderApplication &) {};
    row("sent", S::Sent, same, {});
    row("refused", S::Refused, same, {});
    row("never answered", S::NoAnswer, [](ProviderApplication &a) { a.answeredOn.reset(); }, {});
    row("nobody", S::Sent, [](ProviderApplication &a) { a.name.clear(); }, {u"partyEdit"_s});
    row("asked tomorrow", S::Sent, [](ProviderApplication &a) { a.askedOn = today.addDays(1); },
        {u"askedOnEdit"_s});
    row("refused without why", S::Refused, [](ProviderApplication &a) { a.refusal.reset(); },
        {u"refusalEdit"_s});
    row("refused for another reason without words", S::Refused,
        [](ProviderApplication &a) { a.refusal = RefusalReason::Other; }, {u"refusalNoteEdit"_s});
    row("answered before asked", S::WaitList,
        [](ProviderApplication &a) { a.answeredOn = QDate(2026, 11, 1); }, {u"answeredOnEdit"_s});
    row("accepted without a day", S::Accepted, [](ProviderApplication &a) { a.answeredOn.reset(); },
        {u"answeredOnEdit"_s});
    row("offered without a day", S::Offered, same, {u"firstVisitOnEdit"_s});
    row("asked again before", S::Refused,
        [](ProviderApplication &a) { a.askAgainOn = QDate(2026, 11, 1); }, {u"askAgainOnEdit"_s});
}

void NeedRulesTest::whatIsWrongWithAnApplicationStandsBesideItsField()
{
    QFETCH(ProviderApplication, application);
    QFETCH(QStringList, fields);

    QCOMPARE(fieldsOf(validate(application, today)), fields);
}

void NeedRulesTest::somebodyNotWantedNeedsAReason()
{
    ProviderPreference preference = unwanted();
    QVERIFY(validate(preference, today).isEmpty());

    preference.reason = u"  "_s;
    QCOMPARE(fieldsOf(validate(preference, today)), QStringList{u"reasonEdit"_s});
    preference.wish = ProviderWish::Prefers;
    QVERIFY(validate(preference, today).isEmpty());
}

void NeedRulesTest::behavioralAndMentalHealthAreLabelledAtOnce()
{
    CareNeed need = physical();
    QCOMPARE(labelFor(need), Sensitivity::General);
    need.discipline = Discipline::Behavioral;
    QCOMPARE(tidied(need).origin.label, Sensitivity::MentalHealth);
    need.discipline.reset();
    need.specialty = u"2084P0804X"_s; // child and adolescent psychiatry
    QCOMPARE(tidied(need).origin.label, Sensitivity::MentalHealth);
    need.origin.label = Sensitivity::FamilyNote;
    QCOMPARE(tidied(need).origin.label, Sensitivity::FamilyNote);
}

void NeedRulesTest::whoTakesTheChildEndsTheSearch()
{
    CareNeed need = physical();
    need.state = NeedState::Unmet;
    need.stateOn = QDate(2026, 11, 5);
    need.askAgainOn = QDate(2026, 12, 5);

    QCOMPARE(settledBy(need, {}, {asked(), asked(ApplicationState::Refused)}), need);
    const CareNeed found = settledBy(need, asked(), {asked(ApplicationState::Accepted), asked()});

    QCOMPARE(found.state, NeedState::Found);
    QCOMPARE(found.stateOn, std::optional(QDate(2026, 11, 10)));
    QVERIFY(!found.askAgainOn);
}

void NeedRulesTest::whoTakesTheChildNoMoreBeginsItAgain()
{
    CareNeed need = physical();
    need.state = NeedState::Found;
    need.stateOn = QDate(2026, 11, 10);
    const ProviderApplication accepted = asked(ApplicationState::Accepted);

    const CareNeed again = settledBy(need, accepted, {asked(ApplicationState::Refused)});
    QCOMPARE(again.state, NeedState::Looking);
    QVERIFY(!again.stateOn);
    // Another one still takes the child.
    QCOMPARE(settledBy(need, accepted, {asked(ApplicationState::Refused), accepted}), need);
    // It was found by another way than by asking: what somebody else refuses changes nothing.
    QCOMPARE(settledBy(need, asked(), {asked(ApplicationState::Refused)}), need);
}

void NeedRulesTest::anOlderPacketIsSeen()
{
    CareNeed need = physical();
    ProviderApplication application = applicationFor(need, today);
    QVERIFY(!hasOlderPacket(application, need));

    need.packetOn = QDate(2026, 11, 3);
    QVERIFY(hasOlderPacket(application, need));
    QVERIFY(!hasOlderPacket(applicationFor(need, today), need));
    application.packetOn = QDate(2026, 11, 1);
    QVERIFY(hasOlderPacket(application, need));
    application.state = ApplicationState::Refused;
    QVERIFY(!hasOlderPacket(application, need));
}

void NeedRulesTest::whatIsNotAskedForIsNotKept()
{
    ProviderApplication application = asked(ApplicationState::Refused);
    application.refusalNote = u"Full"_s;
    application.state = ApplicationState::Accepted;
    application = tidied(application);
    QVERIFY(!application.refusal);
    QCOMPARE(application.refusalNote, QString());

    application.organization = AgencyId::make();
    QCOMPARE(tidied(application).name, QString());

    CareNeed need = physical();
    need.stateOn = today;
    need.askAgainOn = today;
    need.therapy = TherapyEpisodeId::make();
    need = tidied(need);
    QVERIFY(!need.stateOn && !need.askAgainOn && !need.therapy);
}

void NeedRulesTest::aNeedIsCalledByWhatIsNeeded()
{
    CareNeed need = physical();
    QCOMPARE(needName(need), u"Physical therapy"_s);
    need.what = u"in the pool"_s;
    QCOMPARE(needName(need), u"Physical therapy: in the pool"_s);
    need.discipline.reset();
    QCOMPARE(needName(need), u"in the pool"_s);
}

QTEST_GUILESS_MAIN(NeedRulesTest)
#include "tst_needrules.moc"
