// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two people, one record: what comes of it, field by field; and texts that an engine would not
// keep.
#include "core/contactlog/contactfields.h"
#include "core/contactlog/contacttables.h"
#include "core/editing/merge.h"
#include "core/editing/recordcolumns.h"
#include "core/storage/storable.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

Fields threeFields()
{
    return {
        {.name = "noteEdit", .kind = FieldKind::Text, .columns = {u"note"_s}},
        {.name = "minutesEdit", .kind = FieldKind::Number, .columns = {u"minutes"_s}},
        {.name = "withEdit", .kind = FieldKind::Choice, .columns = {u"party"_s, u"person_id"_s}}};
}

QJsonObject record(const QString &note, const QJsonValue &minutes, const QString &party,
                   const QJsonValue &person)
{
    return {{u"note"_s, note},
            {u"minutes"_s, minutes},
            {u"party"_s, party},
            {u"person_id"_s, person},
            {u"revision"_s, 1}};
}

const QJsonValue none(QJsonValue::Null);

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsMergedByItself_data();
    void eachFieldIsMergedByItself();
    void columnsOfNoFieldAreTheStoredOnes();
    void aFieldOfSeveralColumnsIsOneAnswer();
    void whatIsAbsentAndWhatIsNullAreTheSame();
    void aRecordComesBackFromItsColumns();
    void whatNoEngineKeepsIsToldBesideItsField_data();
    void whatNoEngineKeepsIsToldBesideItsField();
};

void MergeTest::eachFieldIsMergedByItself_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QString>("how");

    QTest::newRow("nobody") << u"a"_s << u"a"_s << u"a"_s << u"a"_s << QString();
    QTest::newRow("only I") << u"a"_s << u"b"_s << u"a"_s << u"b"_s << u"kept"_s;
    QTest::newRow("only the other") << u"a"_s << u"a"_s << u"c"_s << u"c"_s << u"taken"_s;
    QTest::newRow("both alike") << u"a"_s << u"b"_s << u"b"_s << u"b"_s << QString();
    QTest::newRow("both otherwise") << u"a"_s << u"b"_s << u"c"_s << u"c"_s << u"clash"_s;
    QTest::newRow("I emptied it") << u"a"_s << QString() << u"a"_s << QString() << u"kept"_s;
    QTest::newRow("I emptied it, the other wrote")
        << u"a"_s << QString() << u"c"_s << u"c"_s << u"clash"_s;
}

void MergeTest::eachFieldIsMergedByItself()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QFETCH(QString, how);
    const auto with = [](const QString &note) { return record(note, 5, u"family"_s, none); };

    const Merge result = merge(threeFields(), with(base), with(mine), with(theirs));

    QCOMPARE(result.record.value("note"_L1).toString(), merged);
    QCOMPARE(result.kept.contains(u"noteEdit"_s), how == "kept"_L1);
    QCOMPARE(result.taken.contains(u"noteEdit"_s), how == "taken"_L1);
    QCOMPARE(result.clashes.contains(u"noteEdit"_s), how == "clash"_L1);
}

void MergeTest::columnsOfNoFieldAreTheStoredOnes()
{
    QJsonObject theirs = record(u"theirs"_s, 5, u"family"_s, none);
    theirs.insert(u"revision"_s, 7);
    theirs.insert(u"archived_reason"_s, u"twice"_s);
    const QJsonObject base = record(u"a"_s, 5, u"family"_s, none);
    QJsonObject mine = base;
    mine.insert(u"minutes"_s, 9);

    const Merge result = merge(threeFields(), base, mine, theirs);

    QCOMPARE(result.record.value("revision"_L1).toInt(), 7);
    QCOMPARE(result.record.value("archived_reason"_L1).toString(), u"twice"_s);
    QCOMPARE(result.record.value("note"_L1).toString(), u"theirs"_s);
    QCOMPARE(result.record.value("minutes"_L1).toInt(), 9);
    QVERIFY(result.clashes.isEmpty());
}

void MergeTest::aFieldOfSeveralColumnsIsOneAnswer()
{
    const QJsonObject base = record(u"a"_s, 5, u"family"_s, u"1"_s);
    const QJsonObject mine = record(u"a"_s, 5, u"family"_s, u"2"_s);
    const QJsonObject theirs = record(u"a"_s, 5, u"vendor"_s, none);

    const Merge result = merge(threeFields(), base, mine, theirs);

    // Never the party of one and the person of the other.
    QCOMPARE(result.clashes, QStringList{u"withEdit"_s});
    const QJsonObject chosen = withField(result.record, threeFields().last(), mine);
    QCOMPARE(chosen.value("party"_L1).toString(), u"family"_s);
    QCOMPARE(chosen.value("person_id"_L1).toString(), u"2"_s);
}

void MergeTest::whatIsAbsentAndWhatIsNullAreTheSame()
{
    QJsonObject absent = record(u"a"_s, none, u"family"_s, none);
    absent.remove(u"minutes"_s);

    QVERIFY(
        differingFields(threeFields(), absent, record(u"a"_s, none, u"family"_s, none)).isEmpty());
}

void MergeTest::aRecordComesBackFromItsColumns()
{
    Contact contact;
    contact.family = FamilyId::make();
    contact.at = QDateTime(QDate(2026, 11, 20), QTime(5, 30), Qt::UTC);
    contact.isMeaningful = true;
    contact.minutes = 12;
    contact.nextStepOn = QDate(2026, 12, 1);
    contact.offerAnswer = OfferAnswer::Undecided;
    contact.note = u"ñandú 🦩 \u202Eabc\u202C <b>&amp;</b>\t'; drop table contact; --"_s;

    const auto back = withColumns(Contact{}, toJson(contact));
    QVERIFY(back);
    QCOMPARE(*back, contact);

    const auto emptied = withColumns(contact, {{u"minutes"_s, none}, {u"note"_s, none}});
    QVERIFY(emptied && !emptied->minutes && emptied->note.isEmpty());
    const auto wrong = withColumns(contact, {{u"next_step_on"_s, u"31 foo"_s}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().field, u"next_step_on"_s);
    QCOMPARE(fieldOfColumn(contactFields({}), wrong.error().field), u"nextStepOnEdit"_s);
}

void MergeTest::whatNoEngineKeepsIsToldBesideItsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("plain") << u"Llamó la mamá"_s << true;
    QTest::newRow("emoji") << u"👩‍🦽🇲🇽"_s << true;
    QTest::newRow("right to left") << u"\u202Eשלום\u202C مرحبا"_s << true;
    QTest::newRow("combining") << u"Z\u0351\u036B\u0343\u036A\u0302"_s << true;
    QTest::newRow("control") << u"\u0001\u0007\u001B[31m\u007F"_s << true;
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)>"_s << true;
    QTest::newRow("long") << QString(100'000, u'é') << true;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << false;
    QTest::newRow("high surrogate alone") << u"a"_s + QChar(0xD83D) << false;
    QTest::newRow("low surrogate alone") << QChar(0xDE00) + u"a"_s << false;
    QTest::newRow("surrogates exchanged") << QString(QChar(0xDE00)) + QChar(0xD83D) << false;
    QTest::newRow("U+FFFE") << QString(QChar(0xFFFE)) << false;
    QTest::newRow("U+FDD0") << QString(QChar(0xFDD0)) << false;
    const char32_t last = 0x1FFFF;
    QTest::newRow("U+1FFFF") << QString::fromUcs4(&last, 1) << false;
}

void MergeTest::whatNoEngineKeepsIsToldBesideItsField()
{
    QFETCH(QString, text);
    QFETCH(bool, isKept);

    QCOMPARE(isStorable(text), isKept);
    const auto errors = unstorable(threeFields(), record(text, 1, u"family"_s, none));
    QCOMPARE(errors.isEmpty(), isKept);
    if (!isKept)
        QCOMPARE(errors.first().field, u"noteEdit"_s);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
