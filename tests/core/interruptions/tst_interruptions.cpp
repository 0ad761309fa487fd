// SPDX-License-Identifier: GPL-3.0-or-later
//
// What interrupts care, as people write it down: what may be said of it, how coverage before and
// now compare, and who may see it.
#include "core/interruptions/interruptionfields.h"
#include "core/interruptions/interruptionrepository.h"
#include "core/interruptions/interruptiontables.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

CareInterruption interruption()
{
    CareInterruption value;
    value.what = u"Night nursing"_s;
    value.group = ServiceGroup::Nursing;
    value.span = {date("2026-11-01"), date("2026-11-10")};
    return value;
}

CoverageChange change()
{
    CoverageChange value;
    value.what = u"Feeding bags"_s;
    value.changedOn = date("2026-12-01"); // announced
    return value;
}

PaymentProblem problem()
{
    PaymentProblem value;
    value.service = u"Eye surgery"_s;
    value.payee = u"Dr. Example"_s;
    value.billedOn = date("2026-10-01");
    return value;
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field);
    return fields;
}

} // namespace

class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAndNowCompare_data()
    {
        QTest::addColumn<CoverageTerms>("before");
        QTest::addColumn<CoverageTerms>("after");
        QTest::addColumn<CoverageShift>("shift");
        QTest::addColumn<bool>("isWork");
        using enum CoverageTerms;
        const auto row = [](const char *name, CoverageTerms before, CoverageTerms after,
                            CoverageShift shift, bool isWork) {
            QTest::newRow(name) << before << after << shift << isWork;
        };
        row("lost", Covered, NotCovered, CoverageShift::Lost, true);
        row("lost though it was asked for", WhenAskedFor, NotCovered, CoverageShift::Lost, true);
        row("must be asked for now", Covered, WhenAskedFor, CoverageShift::RequestNeeded, true);
        row("no need to ask any more", WhenAskedFor, Covered, CoverageShift::Better, false);
        row("newly covered", NotCovered, WhenAskedFor, CoverageShift::Better, false);
        row("another payer alone", Covered, Covered, CoverageShift::Same, false);
        row("nobody knows what now", Covered, NotKnown, CoverageShift::NotKnown, false);
        row("nobody knows what before", NotKnown, NotCovered, CoverageShift::NotKnown, false);
    }
    void beforeAndNowCompare()
    {
        QFETCH(CoverageTerms, before);
        QFETCH(CoverageTerms, after);
        QTEST(shiftOf(before, after), "shift");
        QTEST(isWorse(shiftOf(before, after)), "isWork");
    }

    void whatIsWrongNamesItsField()
    {
        QCOMPARE(fieldsOf(validate(interruption(), today)), QStringList());
        QCOMPARE(fieldsOf(validate(change(), today)), QStringList());
        QCOMPARE(fieldsOf(validate(problem(), today)), QStringList());

        CareInterruption backwards = interruption();
        backwards.what = u" "_s;
        backwards.span.until = date("2026-10-31");
        QCOMPARE(fieldsOf(validate(backwards, today)),
                 (QStringList{u"whatEdit"_s, u"untilEdit"_s}));
        CareInterruption ahead = interruption();
        ahead.span = {date("2026-11-22"), {}};
        QCOMPARE(fieldsOf(validate(ahead, today)), QStringList{u"fromEdit"_s});

        CoverageChange settled = change();
        settled.settledOn = today;
        QCOMPARE(fieldsOf(validate(settled, today)), QStringList{u"outcomeEdit"_s});

        PaymentProblem nobody = problem();
        nobody.payee.clear();
        nobody.amountCents = 0;
        nobody.promisedOn = date("2026-09-30");
        nobody.paidOn = date("2026-11-22");
        QCOMPARE(
            fieldsOf(validate(nobody, today)),
            (QStringList{u"payeeEdit"_s, u"amountEdit"_s, u"promisedOnEdit"_s, u"paidOnEdit"_s}));
    }

    void moneyIsTypedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<qint64>>("cents");
        const auto row = [](const char *typed, std::optional<qint64> cents) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << cents;
        };
        row("1234.50", 123450);
        row("1,234.5", 123450);
        row(" $ 80 ", 8000);
        row("0.07", 7);
        row("0", std::nullopt);
        row("-5", std::nullopt);
        row("12,34", std::nullopt); // twelve hundred, or twelve and a third?
        row("1.234,50", std::nullopt);
        row("1.505", std::nullopt);
        row("eighty", std::nullopt);
    }
    void moneyIsTypedAsPeopleDo()
    {
        QFETCH(QString, typed);
        QFETCH(std::optional<qint64>, cents);
        QCOMPARE(centsOf(typed), cents);
        const QJsonObject form{{u"amount_cents"_s, typed}};
        QCOMPARE(withAmountInCents(form).value("amount_cents"_L1).toInteger(-1),
                 cents.value_or(0)); // 0 is refused beside the field
        if (cents)
            QCOMPARE(centsOf(amountText(*cents)), cents);
    }

    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        CareInterruption without = interruption();
        without.child = scene.mateo;
        without.cause = GapCause::Move;
        without.note = u"The new county has no nurse yet."_s;
        CoverageChange other = change();
        other.child = scene.mateo;
        other.group = ServiceGroup::Supplies;
        other.termsAfter = CoverageTerms::WhenAskedFor;
        other.payerBefore = scene.plan;
        other.payerAfter = scene.plan;
        other.amountBefore = u"200 a month"_s;
        other.amountAfter = u"120 a month"_s;
        other.cause = CoverageCause::OtherNetwork;
        other.settledOn = date("2026-11-20");
        other.outcome = u"Approved for a year"_s;
        PaymentProblem bill = problem();
        bill.child = scene.mateo;
        bill.vendor = scene.plan;
        bill.payer = scene.plan;
        bill.trouble = PaymentTrouble::PaidLess;
        bill.isOutsideNetwork = false;
        bill.isServiceAtRisk = true;
        bill.claimNumber = u"26-0042"_s;
        bill.amountCents = 123450;
        bill.promisedOn = date("2026-12-01");
        bill.paidOn = date("2026-11-20");
        const auto save = [&](const auto &value) {
            scene.run([&](Work &work) { return InterruptionRepository(work).save(work, value); });
        };

        save(without);
        save(other);
        save(bill);
        const ChildInterruptions found = scene.read(
            [&](Reading &reading) { return InterruptionRepository(reading).ofChild(scene.mateo); });

        const auto filledIn = [](auto expected, const auto &stored) {
            expected.origin = stored.origin;
            expected.revision = 1;
            return expected;
        };
        QCOMPARE(found.interruptions.size(), 1);
        QCOMPARE(found.interruptions.first(), filledIn(without, found.interruptions.first()));
        QCOMPARE(found.changes.first(), filledIn(other, found.changes.first()));
        QCOMPARE(found.problems.first(), filledIn(bill, found.problems.first()));
        QCOMPARE(found.interruptions.first().origin.agency, scene.plan);
        QVERIFY(found.agencies.contains(scene.plan));
        QCOMPARE(found.hidden, 0);
    }

    void whatIsWrongIsNotWritten_data() { TestDatabase::engines(); }
    void whatIsWrongIsNotWritten()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        PaymentProblem bill = problem();
        bill.child = scene.mateo;
        bill.payee.clear();

        const auto saved = scene.attempt(
            [&](Work &work) { return InterruptionRepository(work).save(work, bill); });

        QVERIFY(!saved);
        QCOMPARE(saved.error().field, u"payeeEdit"_s);
        QVERIFY(scene
                    .read([&](Reading &reading) {
                        return InterruptionRepository(reading).ofChild(scene.mateo);
                    })
                    .problems.isEmpty());
    }

    void theArchivedStandApart_data() { TestDatabase::engines(); }
    void theArchivedStandApart()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        CareInterruption one = interruption();
        one.child = scene.mateo;
        one = scene.run([&](Work &work) { return InterruptionRepository(work).save(work, one); });
        one.archivedAt = one.origin.learnedAt;
        one.archivedReason = u"Written twice"_s;
        scene.run([&](Work &work) { return InterruptionRepository(work).save(work, one); });
        const auto count = [&](bool withArchived) {
            return scene
                .read([&](Reading &reading) {
                    return InterruptionRepository(reading).ofChild(scene.mateo, withArchived);
                })
                .interruptions.size();
        };

        QCOMPARE(count(false), 0);
        QCOMPARE(count(true), 1);
    }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
