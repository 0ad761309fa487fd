// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be attached to a document, by what is in the file and not by what it is called; and the
// copy that leaves the store.
#include "core/evidence/documentfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

class DocumentFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreToldByTheContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const QByteArray &bytes, const char *type) {
            QTest::newRow(name) << bytes << QString::fromLatin1(type);
        };
        row("pdf", "%PDF-1.7\n%\xe2\xe3", "pdf");
        row("pdf after what a printer wrote before it", "@PJL JOB\r\n%PDF-1.4", "pdf");
        row("pdf after a byte order mark", "\xef\xbb\xbf%PDF-1.4", "pdf");
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "png");
        row("jpeg of a camera",
            "\xff\xd8\xff\xe1\x12\x34"
            "Exif",
            "jpeg");
        row("jpeg of a scanner", "\xff\xd8\xff\xe0\x10JFIF", "jpeg");
        row("tiff, least first", QByteArray("II*\0\x08\0\0\0", 8), "tiff");
        row("tiff, greatest first", QByteArray("MM\0*\0\0\0\x08", 8), "tiff");
        row("a mark too far away", QByteArray(1100, ' ') + "%PDF-1.4", "");
        row("text", "Dear colleague,", "");
        row("a web page about PDF", "<html>%PDF-1.4</html>", "");
        row("a packed folder with a PDF in it", "PK\x03\x04%PDF-1.4", "");
        row("a word processor's", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "");
        row("a program",
            "\x7f"
            "ELF\x02\x01\x01",
            "");
        row("a drawing that may run scripts", "<svg xmlns='http://www.w3.org/2000/svg'/>", "");
        row("gif", "GIF89a\x01", "");
        row("png, cut after three bytes", "\x89PN", "");
        row("tiff of another kind", QByteArray("II+\0\x08\0\0\0", 8), "");
    }
    void typesAreToldByTheContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);

        const auto found = fileTypeOf(bytes);

        QCOMPARE(found ? QString(keyOf(*found)) : QString(), type);
    }

    void whatMayBeAttached_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("nothing") << qint64(0) << u"%PDF-1.4"_s << u"nothing in this file"_s;
        QTest::newRow("the least") << qint64(8) << u"%PDF-1.4"_s << QString();
        QTest::newRow("the most") << maxFileBytes << u"%PDF-1.4"_s << QString();
        QTest::newRow("one more") << maxFileBytes + 1 << u"%PDF-1.4"_s << u"too large"_s;
        QTest::newRow("something else") << qint64(8) << u"Dear all"_s << u"no PDF, PNG, JPEG"_s;
    }
    void whatMayBeAttached()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, begins);
        QFETCH(QString, complaint);
        QTemporaryDir folder;
        // The name is no help.
        const QString path = folder.filePath(u"ortega.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = begins.toLatin1().leftJustified(bytes, ' ', true);
        QCOMPARE(file.write(content), bytes);
        file.close();

        const auto read = readContent(path);

        QCOMPARE(read.has_value(), complaint.isEmpty());
        if (read) {
            QCOMPARE(read->bytes, content);
            QCOMPARE(*read->file.bytes, bytes);
            QVERIFY(mustBe(read->file, content));
            QCOMPARE(mustBe(read->file, content + 'x').error().code, ErrorCode::Damaged);
        } else {
            QCOMPARE(read.error().field, u"fileEdit"_s);
            QVERIFY2(read.error().message().contains(complaint),
                     qPrintable(read.error().message()));
            // Names of files are names of people.
            QVERIFY(!read.error().logText().contains(u"ortega"_s));
        }
    }

    void whatIsNoFileIsNotRead()
    {
        QTemporaryDir folder;

        QCOMPARE(readContent(folder.filePath(u"gone.pdf"_s)).error().code, ErrorCode::File);
        QCOMPARE(readContent(folder.path()).error().code, ErrorCode::File);
        QCOMPARE(readContent(u"/dev/zero"_s).error().code, ErrorCode::File);
    }

    void aCopyIsForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("something longer that was there");
        before.close();

        QVERIFY(writeCopy(path, "%PDF-1.4"));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4"));
        QCOMPARE(file.permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        // Nothing else on the way.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"copy.pdf"_s});
        QCOMPARE(writeCopy(folder.path(), "%PDF-1.4").error().code, ErrorCode::File);
    }
};

QTEST_GUILESS_MAIN(DocumentFileTest)
#include "tst_documentfile.moc"
