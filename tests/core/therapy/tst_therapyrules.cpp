// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/therapy/therapyrules.h"

#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);

TherapyEpisode episode(const char *therapist, QDate from, std::optional<QDate> until = {},
                       Discipline discipline = Discipline::Behavioral,
                       TherapySource source = TherapySource::Home)
{
    TherapyEpisode result;
    result.discipline = discipline;
    result.providedBy = source;
    result.therapistName = QString::fromUtf8(therapist);
    result.span = {from, until};
    result.origin.label = labelFor(discipline);
    return result;
}

int changes(const QList<TherapyEpisode> &episodes)
{
    return static_cast<int>(therapistChanges(episodes, Discipline::Behavioral).size());
}

} // namespace

class TestTherapyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastMonthsEndToday_data();
    void lastMonthsEndToday();
    void therapistIsKnownByRecordOrName();
    void windowCountsWhoServedOnItsFirstDay_data();
    void windowCountsWhoServedOnItsFirstDay();
    void changeOnTheEdgeOfTheWindow_data();
    void changeOnTheEdgeOfTheWindow();
    void threeTherapistsInEighteenMonths();
    void sameTherapistAgainIsNoChange();
    void secondTherapistBesideTheFirstIsNoChange();
    void otherSourceIsNoChange();
    void handOverMayOverlapForAMonth_data();
    void handOverMayOverlapForAMonth();
    void oneOfTwoTherapistsIsReplacedOnce();
    void archivedEpisodesDoNotCount();
    void gapIsWhatNobodyCovers_data();
    void gapIsWhatNobodyCovers();
    void openGapLastsUntilSomebodyComes();
    void finishedTherapyLeavesNoGap();
    void gapIsSaidInMonths_data();
    void gapIsSaidInMonths();
    void lanesShowOnlyWhatTheChildHas();
    void changesAtReauthorizationAreNamed();
    void sameTherapistIsAskedForInBothLanguages();
    void behavioralTherapyCannotBeGeneral();
    void changeNeedsItsReason();
};

void TestTherapyRules::lastMonthsEndToday_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");

    QTest::newRow("12") << 12 << today << QDate(2025, 11, 22);
    QTest::newRow("18") << 18 << today << QDate(2025, 5, 22);
    QTest::newRow("end of February") << 12 << QDate(2028, 2, 29) << QDate(2027, 3, 1);
}

void TestTherapyRules::lastMonthsEndToday()
{
    QFETCH(int, months);
    QFETCH(QDate, day);
    QFETCH(QDate, from);

    QCOMPARE(lastMonths(months, day), (DateSpan{from, day}));
}

void TestTherapyRules::therapistIsKnownByRecordOrName()
{
    TherapyEpisode a = episode("José Núñez", today);
    TherapyEpisode b = episode("JOSE NUNEZ ", today);
    QVERIFY(isSameTherapist(a, b));
    a.therapist = ProviderId::make();
    QVERIFY(isSameTherapist(a, b));
    b.therapist = ProviderId::make();
    QVERIFY(!isSameTherapist(a, b));
    b.therapist = a.therapist;
    b.therapistName = QStringLiteral("Pepe");
    QVERIFY(isSameTherapist(a, b));
    QVERIFY(!isSameTherapist(episode("", today), episode(" ", today)));
}

void TestTherapyRules::windowCountsWhoServedOnItsFirstDay_data()
{
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("therapists");

    QTest::newRow("left the day before the window") << QDate(2025, 11, 21) << 1;
    QTest::newRow("left on its first day") << QDate(2025, 11, 22) << 2;
}

void TestTherapyRules::windowCountsWhoServedOnItsFirstDay()
{
    QFETCH(QDate, lastDay);
    QFETCH(int, therapists);
    const QList<TherapyEpisode> episodes{episode("A", QDate(2025, 1, 1), lastDay),
                                         episode("B", QDate(2026, 1, 1))};

    QCOMPARE(therapistsInMonths(episodes, Discipline::Behavioral, 12, today), therapists);
}

void TestTherapyRules::changeOnTheEdgeOfTheWindow_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("changes");

    QTest::newRow("the day before the window") << QDate(2025, 11, 21) << 0;
    QTest::newRow("its first day") << QDate(2025, 11, 22) << 1;
    QTest::newRow("today") << today << 1;
    QTest::newRow("tomorrow") << today.addDays(1) << 0;
}

void TestTherapyRules::changeOnTheEdgeOfTheWindow()
{
    QFETCH(QDate, start);
    QFETCH(int, changes);
    const QList<TherapyEpisode> episodes{episode("A", QDate(2025, 1, 1), start.addDays(-1)),
                                         episode("B", start)};

    QCOMPARE(changesInMonths(episodes, Discipline::Behavioral, 12, today), changes);
}

void TestTherapyRules::threeTherapistsInEighteenMonths()
{
    const QList<TherapyEpisode> episodes{episode("R. Soto", QDate(2026, 5, 1)),
                                         episode("M. Diaz", QDate(2025, 6, 1), QDate(2025, 12, 31)),
                                         episode("J. Lee", QDate(2026, 1, 1), QDate(2026, 4, 15))};

    QCOMPARE(therapistsInMonths(episodes, Discipline::Behavioral, 18, today), 3);
    QCOMPARE(changesInMonths(episodes, Discipline::Behavioral, 18, today), 2);
    QCOMPARE(therapistsInMonths(episodes, Discipline::Physical, 18, today), 0);
}

void TestTherapyRules::sameTherapistAgainIsNoChange()
{
    QCOMPARE(changes({episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31)),
                      episode("A", QDate(2026, 4, 1))}),
             0);
}

void TestTherapyRules::secondTherapistBesideTheFirstIsNoChange()
{
    QCOMPARE(changes({episode("A", QDate(2026, 1, 1)), episode("B", QDate(2026, 4, 1))}), 0);
    QCOMPARE(changes({episode("A", QDate(2026, 1, 1), QDate(2026, 9, 30)),
                      episode("B", QDate(2026, 4, 1), QDate(2026, 5, 31))}),
             0);
}

void TestTherapyRules::otherSourceIsNoChange()
{
    QCOMPARE(changes({episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31)),
                      episode("B", QDate(2026, 4, 1), {}, Discipline::Behavioral,
                              TherapySource::School)}),
             0);
}

void TestTherapyRules::handOverMayOverlapForAMonth_data()
{
    QTest::addColumn<QDate>("nextFrom");
    QTest::addColumn<int>("count");

    QTest::newRow("the next day") << QDate(2026, 5, 1) << 1;
    QTest::newRow("a gap of half a year") << QDate(2026, 11, 1) << 1;
    QTest::newRow("31 days together") << QDate(2026, 3, 31) << 1;
    QTest::newRow("32 days together") << QDate(2026, 3, 30) << 0;
}

void TestTherapyRules::handOverMayOverlapForAMonth()
{
    QFETCH(QDate, nextFrom);
    QFETCH(int, count);

    QCOMPARE(changes({episode("A", QDate(2026, 1, 1), QDate(2026, 4, 30)), episode("B", nextFrom)}),
             count);
}

void TestTherapyRules::oneOfTwoTherapistsIsReplacedOnce()
{
    const QList<TherapyEpisode> episodes{
        episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31)), episode("B", QDate(2026, 2, 1)),
        episode("C", QDate(2026, 4, 1)), episode("D", QDate(2026, 5, 1))};

    const auto found = therapistChanges(episodes, Discipline::Behavioral);

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().before.therapistName, QStringLiteral("A"));
    QCOMPARE(found.first().after.therapistName, QStringLiteral("C"));
    QCOMPARE(found.first().on(), QDate(2026, 4, 1));
}

void TestTherapyRules::archivedEpisodesDoNotCount()
{
    TherapyEpisode mistake = episode("B", QDate(2026, 4, 1));
    mistake.archivedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QList<TherapyEpisode> episodes{episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31)),
                                         mistake};

    QCOMPARE(changes(episodes), 0);
    QCOMPARE(therapistsInMonths(episodes, Discipline::Behavioral, 12, today), 1);
    QCOMPARE(gaps(episodes, Discipline::Behavioral, today).size(), 1);
}

void TestTherapyRules::gapIsWhatNobodyCovers_data()
{
    QTest::addColumn<QDate>("secondFrom");
    QTest::addColumn<qint64>("days"); // 0: no gap

    QTest::newRow("the next day") << QDate(2026, 4, 1) << qint64(0);
    QTest::newRow("the same day") << QDate(2026, 3, 31) << qint64(0);
    QTest::newRow("overlap") << QDate(2026, 2, 1) << qint64(0);
    QTest::newRow("one day between") << QDate(2026, 4, 2) << qint64(1);
    QTest::newRow("a month between") << QDate(2026, 5, 1) << qint64(30);
}

void TestTherapyRules::gapIsWhatNobodyCovers()
{
    QFETCH(QDate, secondFrom);
    QFETCH(qint64, days);
    // A long one covers what lies inside it; a school covers as well as the home.
    const QList<TherapyEpisode> episodes{
        episode("S", secondFrom, {}, Discipline::Behavioral, TherapySource::School),
        episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31)),
        episode("B", QDate(2026, 1, 5), QDate(2026, 1, 6))};

    const QList<DateSpan> found = gaps(episodes, Discipline::Behavioral, today);

    QCOMPARE(found.size(), days ? 1 : 0);
    if (days) {
        QCOMPARE(found.first().from, QDate(2026, 4, 1));
        QCOMPARE(found.first().days(today), days);
    }
}

void TestTherapyRules::openGapLastsUntilSomebodyComes()
{
    QList<TherapyEpisode> episodes{episode("A", QDate(2026, 1, 1), QDate(2026, 11, 20))};
    QCOMPARE(gaps(episodes, Discipline::Behavioral, today),
             QList<DateSpan>({DateSpan{today, std::nullopt}}));
    QVERIFY(gaps(episodes, Discipline::Behavioral, QDate(2026, 11, 20)).isEmpty());
    episodes.append(episode("B", QDate(2026, 12, 1)));
    QCOMPARE(gaps(episodes, Discipline::Behavioral, today),
             QList<DateSpan>({DateSpan{today, QDate(2026, 11, 30)}}));
}

void TestTherapyRules::finishedTherapyLeavesNoGap()
{
    TherapyEpisode done = episode("A", QDate(2026, 1, 1), QDate(2026, 6, 30));
    done.endReason = TherapyEnd::GoalsReached;
    QVERIFY(gaps({done}, Discipline::Behavioral, today).isEmpty());
    done.endReason = TherapyEnd::AuthorizationEnded;
    QCOMPARE(gaps({done}, Discipline::Behavioral, today).size(), 1);
}

void TestTherapyRules::gapIsSaidInMonths_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("months");

    QTest::newRow("a fortnight") << 14 << 0;
    QTest::newRow("half a month") << 16 << 1;
    QTest::newRow("a month") << 31 << 1;
    QTest::newRow("six weeks") << 42 << 1;
    QTest::newRow("four months") << 122 << 4;
    QTest::newRow("a year") << 365 << 12;
}

void TestTherapyRules::gapIsSaidInMonths()
{
    QFETCH(int, days);
    QFETCH(int, months);

    QCOMPARE(gapMonths({today.addDays(1 - days), std::nullopt}, today), months);
}

void TestTherapyRules::lanesShowOnlyWhatTheChildHas()
{
    const QList<TherapyEpisode> episodes{
        episode("L. Kaur", QDate(2026, 6, 1), {}, Discipline::Occupational, TherapySource::Unit),
        episode("P. Nguyen", QDate(2025, 6, 1), QDate(2026, 1, 31), Discipline::Occupational,
                TherapySource::Unit),
        episode("Kim Tran", QDate(2024, 1, 1), {}, Discipline::Physical, TherapySource::Unit)};

    const QList<TherapyLane> found = lanes(episodes, today);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].discipline, Discipline::Physical);
    QCOMPARE(found[0].therapistsIn12, 1);
    QCOMPARE(found[0].changesIn18, 0);
    QCOMPARE(found[1].episodes.first().therapistName, QStringLiteral("P. Nguyen"));
    QCOMPARE(found[1].changesIn12, 1);
    QCOMPARE(found[1].gaps, QList<DateSpan>({DateSpan{QDate(2026, 2, 1), QDate(2026, 5, 31)}}));
    QCOMPARE(gapMonths(found[1].gaps.first(), today), 4);
}

void TestTherapyRules::changesAtReauthorizationAreNamed()
{
    TherapyEpisode a = episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31));
    const TherapyEpisode b = episode("B", QDate(2026, 4, 1));

    QVERIFY(!lanes({a, b}, today).first().isChangedByReauthorization);
    a.endReason = TherapyEnd::Reassigned;
    QVERIFY(lanes({a, b}, today).first().isChangedByReauthorization);
    QVERIFY(!lanes({b}, today).first().isChangedByReauthorization);
}

void TestTherapyRules::sameTherapistIsAskedForInBothLanguages()
{
    const TherapyEpisode one = episode(" Rosa Soto ", today);
    QCOMPARE(sameTherapistRequest(one, Language::English),
             QStringLiteral("Same therapist requested: Rosa Soto"));
    QCOMPARE(sameTherapistRequest(one, Language::Spanish),
             QStringLiteral("Se pidió seguir con: Rosa Soto"));
    QVERIFY(sameTherapistRequest(episode("", today), Language::English).isEmpty());
}

void TestTherapyRules::behavioralTherapyCannotBeGeneral()
{
    TherapyEpisode one = episode("A", today);
    QVERIFY(validate(one).isEmpty());
    one.origin.label = Sensitivity::General;
    QCOMPARE(validate(one).first().field, QStringLiteral("labelEdit"));
    one.discipline = Discipline::Physical;
    QVERIFY(validate(one).isEmpty());
    one.endReason = TherapyEnd::Moved;
    QCOMPARE(validate(one).first().field, QStringLiteral("untilEdit"));
    one.span.until = today.addDays(-1);
    QCOMPARE(validate(one).first().field, QStringLiteral("untilEdit"));
}

void TestTherapyRules::changeNeedsItsReason()
{
    TherapyEpisode before = episode("A", QDate(2026, 1, 1), QDate(2026, 3, 31));
    const TherapyEpisode after = episode("B", QDate(2026, 4, 1));

    QCOMPARE(mayFollow(before, after).error().field, QStringLiteral("endReasonEdit"));
    QVERIFY(mayFollow(before, episode("A", QDate(2026, 4, 1))));
    before.endReason = TherapyEnd::TherapistLeft;
    QVERIFY(mayFollow(before, after));
    QCOMPARE(mayFollow(after, before).error().field, QStringLiteral("fromEdit"));
}

QTEST_GUILESS_MAIN(TestTherapyRules)
#include "tst_therapyrules.moc"
