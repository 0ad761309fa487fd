// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way up from a notice, and what the rules say of a request that waits.
#include "core/deadlines/requestoutlook.h"

#include "deadlinescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

std::optional<QDate> day(const char *text)
{
    return *text ? std::optional(QDate::fromString(QLatin1String(text), Qt::ISODate))
                 : std::nullopt;
}

Appeal notice(NoticeIssuer issuer, const char *on = "2026-11-02")
{
    Appeal appeal;
    appeal.issuer = issuer;
    appeal.noticeOn = day(on);
    return appeal;
}

/// "APP-10 2026-11-10; AP-MCP 2026-12-31 done; SH-MCP -"
QString said(const QList<AppealRung> &ladder)
{
    QStringList rungs;
    for (const AppealRung &rung : ladder)
        rungs.append(rung.rule.id + QLatin1Char(' ') +
                     (rung.by() ? rung.by()->toString(Qt::ISODate) : QStringLiteral("-")) +
                     (rung.isDone ? QStringLiteral(" done") : QString()));
    return rungs.join(QLatin1String("; "));
}

AuthorizationFacts waiting(const char *submitted, const char *complete, bool isUrgent = false)
{
    AuthorizationFacts request;
    request.isPending = true;
    request.isUrgent = isUrgent;
    request.itemGroup = QStringLiteral("supplies");
    request.submitted = When::on(*day(submitted));
    if (*complete)
        request.complete = When::on(*day(complete));
    return request;
}

ChildFacts childOf(const char *network)
{
    ChildFacts child;
    child.network = QString::fromLatin1(network);
    child.program = QStringLiteral("wcm");
    return child;
}

QDateTime noonOf(const char *text) { return QDateTime(*day(text), QTime(20, 0), Qt::UTC); }

} // namespace

class TestRequestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // November 11 is Veterans Day, 26 and 27 are Thanksgiving; the last days move back to a
    // business day.
    void theLadderIsThatOfTheIssuer_data()
    {
        QTest::addColumn<Appeal>("appeal");
        QTest::addColumn<bool>("isUrgent");
        QTest::addColumn<QString>("ladder");
        QTest::newRow("plan") << notice(NoticeIssuer::Plan) << false
                              << "APP-10 2026-11-12; AP-MCP 2026-12-31; AP-MCP-RES -; "
                                 "APP-10-HEARING -; SH-MCP -";
        QTest::newRow("plan, urgent")
            << notice(NoticeIssuer::Plan) << true
            << "APP-10 2026-11-12; AP-MCP 2026-12-31; AP-MCP-EXP -; APP-10-HEARING -; SH-MCP -";
        Appeal later = notice(NoticeIssuer::Plan);
        later.changeOn = day("2026-11-20");
        QTest::newRow("the change takes effect later than ten days")
            << later << false
            << "APP-10-CHANGE 2026-11-19; AP-MCP 2026-12-31; AP-MCP-RES -; APP-10-HEARING -; "
               "SH-MCP -";
        Appeal appealed = notice(NoticeIssuer::Plan);
        appealed.appealedOn = day("2026-11-05");
        QTest::newRow("appealed") << appealed << false
                                  << "APP-10 2026-11-12 done; AP-MCP 2026-12-31 done; AP-MCP-RES "
                                     "2026-12-05; APP-10-HEARING -; SH-MCP -";
        appealed.answeredOn = day("2026-11-16");
        QTest::newRow("answered") << appealed << false
                                  << "APP-10 2026-11-12 done; AP-MCP 2026-12-31 done; AP-MCP-RES "
                                     "2026-12-05 done; APP-10-HEARING 2026-11-25; SH-MCP "
                                     "2027-03-16";
        QTest::newRow("county CCS") << notice(NoticeIssuer::CountyCcs) << false
                                    << "AP-CCS 2026-12-02; AP-CCS-RES -; SH-CCS -; SH-CCS-INFO -";
        Appeal county = notice(NoticeIssuer::CountyCcs);
        county.appealedOn = day("2026-11-05");
        county.answeredOn = day("2026-11-20");
        county.hearingOn = day("2026-11-23");
        QTest::newRow("county CCS, hearing asked for")
            << county << false
            << "AP-CCS 2026-12-02 done; AP-CCS-RES 2026-11-26 done; SH-CCS 2026-12-04 done; "
               "SH-CCS-INFO 2026-12-07"; // fourteen days from the asking, a Monday; not yet sent
        QTest::newRow("county Medi-Cal")
            << notice(NoticeIssuer::CountyMediCal) << false << "SH-ELIG 2027-01-29";
        QTest::newRow("nobody has entered the school's")
            << notice(NoticeIssuer::School) << false << "";
        QTest::newRow("nobody has chosen the issuer") << Appeal{} << false << "";
    }
    void theLadderIsThatOfTheIssuer()
    {
        QFETCH(Appeal, appeal);
        QFETCH(bool, isUrgent);
        QFETCH(QString, ladder);

        QCOMPARE(said(appealLadder(RuleSet::shipped(), {}, appeal, isUrgent)), ladder);
    }

    void aRuleThatIsAddedForAnIssuerIsItsLadder()
    {
        Rule rule = *RuleSet::shipped().find(QStringLiteral("AP-CCS"), today);
        rule.id = QStringLiteral("AP-SCHOOL");
        rule.topic = QStringLiteral("appeal.school");
        const auto rules = RuleSet::shipped().with({rule});
        QVERIFY(rules.has_value());

        QCOMPARE(said(appealLadder(*rules, {}, notice(NoticeIssuer::School), false)),
                 QStringLiteral("AP-SCHOOL 2026-12-02"));
    }

    void noAnswerInTimeIsADenial_data()
    {
        QTest::addColumn<AuthorizationFacts>("request");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("isSilent");
        const AuthorizationFacts request = waiting("2026-11-09", "2026-11-09");
        QTest::newRow("its last day") << request << noonOf("2026-11-16") << false;
        QTest::newRow("the day after") << request << noonOf("2026-11-17") << true;
        const AuthorizationFacts urgent = waiting("2026-11-09", "2026-11-09", true);
        QTest::newRow("72 hours") << urgent << noonOf("2026-11-11") << false;
        QTest::newRow("more than 72 hours") << urgent << noonOf("2026-11-12") << true;
        AuthorizationFacts decided = request;
        decided.isPending = false;
        decided.decided = When::on(*day("2026-11-18"));
        QTest::newRow("decided late") << decided << noonOf("2026-11-20") << false;
    }
    void noAnswerInTimeIsADenial()
    {
        QFETCH(AuthorizationFacts, request);
        QFETCH(QDateTime, now);
        QFETCH(bool, isSilent);

        const RequestOutlook outlook = outlookOf(RuleSet::shipped(), childOf(""), request, now);

        QCOMPARE(outlook.silence.has_value(), isSilent);
        if (isSilent)
            QCOMPARE(outlook.silence->rule.id, QStringLiteral("PA-SILENCE"));
    }

    void theUsualLengthAndTheOneThatCanBeAskedFor_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("longer");
        QTest::newRow("gives more when asked") << "CHOC Health Alliance"
                                               << "RE-CHA";
        QTest::newRow("gives what it gives") << "Another Network"
                                             << "";
    }
    void theUsualLengthAndTheOneThatCanBeAskedFor()
    {
        QFETCH(QString, network);
        QFETCH(QString, longer);

        const RequestOutlook outlook =
            outlookOf(RuleSet::shipped(), childOf(network.toLatin1().constData()),
                      waiting("2026-11-20", ""), noonOf("2026-11-21"));

        QVERIFY(outlook.usual.has_value());
        QCOMPARE(outlook.usual->id, QStringLiteral("RE-ALL"));
        QCOMPARE(outlook.longer ? outlook.longer->id : QString(), longer);
    }

    void theRequestsOfAFamilyAreReadTogether_data() { TestDatabase::engines(); }
    void theRequestsOfAFamilyAreReadTogether()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        AuthorizationId one;
        AuthorizationId other;
        scene.change([&](Work &work) {
            child = scene.addChild(work);
            one = scene.addAuthorization(work, child, "2026-09-01", QStringLiteral("null"));
            other = scene.addAuthorization(work, child, "2026-09-01", QStringLiteral("null"));
            execute(work, QStringLiteral("update service_authorization set notice_issuer = 'plan', "
                                         "notice_on = '2026-11-02' where id = %1")
                              .arg(quoted(one)));
        });

        const auto found = ENLACE_VALUE(scene.read(
            [&](Reading &reading) { return readOutlooks(reading, child.family, {one}); }));

        QCOMPARE(found.requests.size(), 1); // whoever asks has read this one only
        QCOMPARE(found.requests.value(one).ladder.size(), 5);
        QVERIFY(found.rules);
        QCOMPARE(found.children.size(), 1); // for what is said while the next one is written
    }
};

QTEST_GUILESS_MAIN(TestRequestOutlook)
#include "tst_requestoutlook.moc"
