// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers from anywhere: what is opened, what is refused and with which words, and that drawing
// keeps within bounds.
#include "support/papers.h"
#include "support/testdatabase.h"
#include "ui/kit/paper.h"

#include <QFile>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QLatin1String(ENLACE_TEST_DATA "/papers/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("complaint");
        const auto good = [](const char *name, const QByteArray &bytes, int pages) {
            QTest::newRow(name) << bytes << pages << QString();
        };
        const auto bad = [](const char *name, const QByteArray &bytes, const char *complaint) {
            QTest::newRow(name) << bytes << 0 << QString::fromLatin1(complaint);
        };
        good("a PDF", pdfOf(3), 3);
        good("a PDF of many pages", pdfOf(Paper::mostPages), Paper::mostPages);
        good("a PDF as long as a street", pdfOf(1, "[0 0 14400 14400]"), 1);
        good("a PNG", pictureOf("png"), 1);
        good("a JPEG", pictureOf("jpeg"), 1);
        good("a JPEG with something behind it", pictureOf("jpeg") + "made by a camera\xff\xda", 1);
        good("a fax of two pages", tiffOf(2), 2);
        bad("a PDF with a password", dataFile("locked.pdf"), "locked with a password");
        bad("a PDF of too many pages", pdfOf(Paper::mostPages + 1), "more than 1,000 pages");
        bad("a PDF without pages", pdfOf(0), "damaged");
        bad("a PDF cut off", pdfOf(1).left(40), "damaged");
        bad("a PDF in name alone", "%PDF-1.7\nnothing", "damaged");
        bad("a PDF of a page as thin as a hair", pdfOf(1, "[0 0 0.0001 14400]"), "damaged");
        bad("a PNG cut off", pictureOf("png").left(300), "damaged");
        bad("a JPEG cut off", pictureOf("jpeg").left(900), "damaged");
        bad("a JPEG of its head alone", pictureOf("jpeg").left(100), "damaged");
        bad("a fax cut off", tiffOf(1).left(30), "damaged");
        bad("a picture that would fill the computer", hugePng(60000), "more dots");
        bad("a picture that would fill it a little", hugePng(20000), "more dots");
    }
    void whatIsOpened()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, pages);
        QFETCH(QString, complaint);
        const auto type = fileTypeOf(bytes);
        QVERIFY(type);

        const auto paper = Paper::open(*type, bytes);

        QCOMPARE(paper.has_value(), complaint.isEmpty());
        if (!paper) {
            QVERIFY2(paper.error().message().contains(complaint),
                     qPrintable(paper.error().message()));
            QCOMPARE(paper.error().field, u"fileEdit"_s);
            return;
        }
        QCOMPARE((*paper)->pages(), pages);
        const std::atomic_bool never = false;
        for (const int number : {0, pages - 1})
            QVERIFY(!(*paper)->image(number, 400, never).isNull());
    }

    void pagesAreDrawnInBounds()
    {
        const std::atomic_bool never = false;
        const auto paper = ENLACE_VALUE(Paper::open(FileType::Pdf, pdfOf(2, "[0 0 100 14000]")));

        const QImage wide = paper->image(0, 1000000, never);
        const auto photo = ENLACE_VALUE(Paper::open(FileType::Jpeg, pictureOf("jpeg", {800, 600})));

        QVERIFY(!wide.isNull());
        QVERIFY(wide.height() <= Paper::longestSide + 1);
        QCOMPARE(photo->image(0, 200, never).size(), QSize(200, 150));
        // Not larger than it is.
        QCOMPARE(photo->image(0, 4000, never).size(), QSize(800, 600));
        QVERIFY(paper->image(7, 400, never).isNull());
        QVERIFY(photo->image(7, 400, never).isNull());
    }

    void whatIsStoppedIsNotDrawn()
    {
        const std::atomic_bool stopped = true;

        QVERIFY(
            ENLACE_VALUE(Paper::open(FileType::Pdf, pdfOf(1)))->image(0, 400, stopped).isNull());
        QVERIFY(ENLACE_VALUE(Paper::open(FileType::Png, pictureOf("png")))
                    ->image(0, 400, stopped)
                    .isNull());
    }

    void wordsAreForThoseWhoCannotSee()
    {
        QCOMPARE(ENLACE_VALUE(Paper::open(FileType::Pdf, pdfOf(1)))->words(0), u"Page"_s);
        QCOMPARE(ENLACE_VALUE(Paper::open(FileType::Png, pictureOf("png")))->words(0), QString());
    }
};

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
