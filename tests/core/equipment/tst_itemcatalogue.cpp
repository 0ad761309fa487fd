// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/itemcatalogue.h"

#include <QRegularExpression>
#include <QTest>

using namespace enlace;

class TestItemCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreInOrderAndHaveTheirShape();
    void everyCodeHasPlainWordsInBothLanguages();
    void plainWordsHoldNoCodes();
    void codeIsFoundInAnyCaseAndWithBlanks();
    void unknownCodeHasNoName();
};

void TestItemCatalogue::codesAreInOrderAndHaveTheirShape()
{
    QByteArray last;
    for (const CatalogueItem &item : itemCatalogue()) {
        const QByteArray code(item.code);
        QVERIFY2(last < code, item.code);
        QVERIFY2(isHcpcsShaped(QString::fromLatin1(code)), item.code);
        if (item.replacedBy)
            QVERIFY2(isHcpcsShaped(QString::fromLatin1(item.replacedBy)), item.code);
        last = code;
    }
    QVERIFY(itemCatalogue().size() > 200);
}

void TestItemCatalogue::everyCodeHasPlainWordsInBothLanguages()
{
    for (const CatalogueItem &item : itemCatalogue()) {
        const QString english = QString::fromUtf8(item.english);
        const QString spanish = QString::fromUtf8(item.spanish);
        QVERIFY2(!english.isEmpty() && english.front().isUpper(), item.code);
        QVERIFY2(!spanish.isEmpty() && spanish.front().isUpper(), item.code);
        QVERIFY2(english != spanish, item.code);
        QVERIFY2(!english.endsWith(u'.') && !spanish.endsWith(u'.'), item.code);
    }
}

void TestItemCatalogue::plainWordsHoldNoCodes()
{
    const QRegularExpression code(QStringLiteral("\\b[A-Z][0-9]{4}\\b"));
    for (const CatalogueItem &item : itemCatalogue()) {
        QVERIFY2(!QString::fromUtf8(item.english).contains(code), item.code);
        QVERIFY2(!QString::fromUtf8(item.spanish).contains(code), item.code);
    }
}

void TestItemCatalogue::codeIsFoundInAnyCaseAndWithBlanks()
{
    const CatalogueItem *item = catalogueItem(u" e8001 ");

    QVERIFY(item);
    QCOMPARE(item->code, "E8001");
    QCOMPARE(item->group, ItemGroup::Standing);
    QCOMPARE(plainName(u"T4530", Language::Spanish), QStringLiteral("Pañales infantiles, grandes"));
}

void TestItemCatalogue::unknownCodeHasNoName()
{
    QVERIFY(!catalogueItem(u"E9999"));
    QVERIFY(!catalogueItem(u""));
    QVERIFY(plainName(u"X0000", Language::English).isEmpty());
    QVERIFY(!isHcpcsShaped(u"X0000"));
    QVERIFY(!isHcpcsShaped(u"E12345"));
    QVERIFY(!isHcpcsShaped(u"E12a4"));
}

QTEST_GUILESS_MAIN(TestItemCatalogue)
#include "tst_itemcatalogue.moc"
