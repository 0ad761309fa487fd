// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scans and PDFs of documents, by the real tab of the real window: attached, looked at, saved
// outside, refused, dropped; in both languages; and nothing of them in a file on the way.
#include "core/people/childrepository.h"
#include "support/demodesk.h"
#include "support/papers.h"
#include "support/testdatabase.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/paperview.h"
#include "ui/kit/recordview.h"
#include "ui/people/evidencetab.h"

#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk that stands before the documents of a child, on the one that was dropped on.
struct Documents
{
    explicit Documents(Language language = Language::English, Role role = Role::Coordinator)
        : desk(role, language)
    {
        auto found =
            desk.application().entry().store().read([](Reading &reading) -> Result<ChildId> {
                ChildFilter filter;
                filter.surname = u"Ortega Luna"_s;
                ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
                for (const ChildRow &row : rows)
                    if (row.name.endsWith("Mateo"_L1))
                        return row.id;
                return fail(ErrorCode::NotFound, "no such child");
            });
        ui::waitFor([&] { return found.isFinished(); }, "the child");
        desk.workspace().openRecord(RecordRef::to(RecordKind::Child, ENLACE_VALUE(found.result())));
        desk.settle();
        desk.workspace().currentPage()->showPart(u"evidence"_s);
        desk.settle();
    }

    [[nodiscard]] QWidget *window() { return &desk.window(); }
    [[nodiscard]] RecordView *list() { return ui::find<RecordView>(window(), u"evidenceView"_s); }
    [[nodiscard]] QString said() { return ui::find<MessageBar>(window(), u"messageBar"_s)->text(); }
    [[nodiscard]] QString detail()
    {
        return ui::wordsOf(ui::find(window(), u"evidenceDetail"_s)).join(u'\n');
    }
    void standOn(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        desk.settle();
    }
    void press(const char *name) { ui::press(window(), QString::fromLatin1(name)); }
    /// Until no file is on its way.
    void arrive()
    {
        auto *files = window()->findChild<EvidenceFiles *>();
        ui::waitFor([&] { return !files->doing(); }, "the file");
        desk.settle();
    }
    void attach(const QString &path)
    {
        desk.picker.answerNext(path);
        press("attachFileButton");
        arrive();
    }
    void drop(const QString &path)
    {
        auto *tab = window()->findChild<EvidenceTab *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tab, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tab, &dropped);
        arrive();
    }

    DemoDesk desk;
};

} // namespace

class EvidenceTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachedLookedAtAndSavedOutside_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << Language::English << 0
                                 << QStringList{u"No scan or PDF is attached"_s,
                                                u"The file was attached to"_s,
                                                u"Page 1 of 3"_s,
                                                u"Page 2 of 3"_s,
                                                u"Save a copy outside of Enlace?"_s,
                                                u"not encrypted"_s};
        QTest::newRow("Spanish") << Language::Spanish << 1
                                 << QStringList{u"No hay ningún documento escaneado ni PDF"_s,
                                                u"El archivo se adjuntó a"_s,
                                                u"Página 1 de 3"_s,
                                                u"Página 2 de 3"_s,
                                                u"¿Guardar una copia fuera de Enlace?"_s,
                                                u"no está cifrada"_s};
    }
    void attachedLookedAtAndSavedOutside()
    {
        QFETCH(Language, language);
        QFETCH(int, row);
        QFETCH(QStringList, words);
        Documents on(language);
        on.standOn(row);
        QVERIFY2(on.detail().contains(words[0]), qPrintable(on.detail()));
        const QString path = file(u"one.pdf"_s, pdfOf(3));

        on.attach(path);
        QVERIFY2(on.said().contains(words[1]), qPrintable(on.said()));
        QVERIFY2(on.detail().contains(u"PDF, "_s), qPrintable(on.detail()));
        on.desk.savePicture(qPrintable(u"evidence-file-"_s + keyOf(language)));

        on.press("lookAtFileButton");
        on.arrive();
        auto *view = ui::find<PaperView>(on.window(), u"paperView"_s);
        auto *scroll = ui::find<QScrollArea>(on.window(), u"paperScroll"_s);
        const auto isDrawn = [scroll] { return scroll->accessibleDescription() == "Page"_L1; };
        ui::waitFor(isDrawn, "the first page");
        QCOMPARE(scroll->accessibleName(), words[2]);
        QVERIFY(!ui::shown(on.window(), u"evidenceView"_s));
        on.desk.savePicture(qPrintable(u"evidence-paper-"_s + keyOf(language)));
        on.desk.key(Qt::Key_PageDown);
        ui::waitFor(isDrawn, "the second page");
        QCOMPARE(scroll->accessibleName(), words[3]);
        QCOMPARE(view->page(), 1);
        QCOMPARE(ui::namelessControls(view), QStringList());

        const QString copy = m_folder.filePath(u"copy-%1.pdf"_s.arg(QString(keyOf(language))));
        on.desk.ask.answerNext(true);
        on.desk.picker.answerNext(copy);
        on.press("paperCopyButton");
        on.arrive();
        QVERIFY2(on.desk.ask.asked().last().contains(words[4]),
                 qPrintable(on.desk.ask.asked().last()));
        QVERIFY2(on.said().contains(words[5]), qPrintable(on.said()));
        QCOMPARE(contentOf(copy), pdfOf(3));

        on.desk.key(Qt::Key_Escape);
        QVERIFY(!view->isOpen());
        QVERIFY(ui::shown(on.window(), u"evidenceView"_s));
        on.press("detachFileButton");
        on.desk.settle();
        QVERIFY2(on.detail().contains(words[0]), qPrintable(on.detail()));
    }

    void whoThinksBetterOfItSavesNothing()
    {
        Documents on;
        on.standOn(0);
        on.attach(file(u"one.pdf"_s, pdfOf(3)));
        on.desk.ask.answerNext(false);

        on.press("copyFileButton");
        on.arrive();

        QCOMPARE(on.desk.ask.asked().size(), 1);
        on.press("detachFileButton");
        on.desk.settle();
    }

    void attachingIsUndone()
    {
        Documents on;
        on.standOn(2);
        on.attach(file(u"scan.png"_s, pictureOf("png")));
        QVERIFY2(on.detail().contains(u"PNG picture, "_s), qPrintable(on.detail()));

        on.press("messageAction");
        on.desk.settle();

        QVERIFY2(on.detail().contains(u"No scan or PDF is attached"_s), qPrintable(on.detail()));
        on.press("messageAction"); // undone too soon
        on.desk.settle();
        QVERIFY2(on.detail().contains(u"PNG picture, "_s), qPrintable(on.detail()));
        on.press("documentHistoryButton");
        on.desk.settle();
        const QString history = ui::wordsOf(ui::find(on.window(), u"historyView"_s)).join(u'\n');
        QVERIFY2(history.contains(u"File"_s), qPrintable(history));
    }

    void refusedBesideTheButton_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("another type") << Language::English << QByteArray("Dear colleague")
                                      << u"This is no PDF, PNG, JPEG or TIFF"_s;
        QTest::newRow("empty") << Language::Spanish << QByteArray() << u"está vacío"_s;
        QTest::newRow("too large")
            << Language::Spanish << QByteArray(maxFileBytes + 1, ' ').replace(0, 5, "%PDF-")
            << u"como máximo 25 MB"_s;
        QTest::newRow("damaged") << Language::English << pdfOf(1).left(50) << u"damaged"_s;
    }
    void refusedBesideTheButton()
    {
        QFETCH(Language, language);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Documents on(language);
        on.standOn(3);

        on.attach(file(u"other.pdf"_s, bytes));

        auto *problem = ui::find<QLabel>(on.window(), u"attachFileButtonProblem"_s);
        QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
        auto *button = ui::find<QPushButton>(on.window(), u"attachFileButton"_s);
        QVERIFY(button->accessibleDescription().startsWith(problem->text()));
        on.desk.savePicture(qPrintable(u"evidence-refused-"_s + keyOf(language)));
        // Not said of another document, and gone when a good one is chosen.
        on.standOn(1);
        QVERIFY(!ui::shown(on.window(), u"attachFileButtonProblem"_s));
    }

    void aKeyAttachesToo()
    {
        Documents on;
        on.standOn(4);
        on.list()->setFocus();
        on.desk.picker.answerNext(file(u"fax.tiff"_s, tiffOf(2)));

        on.desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        on.arrive();

        QVERIFY2(on.detail().contains(u"TIFF picture, "_s), qPrintable(on.detail()));
        on.press("detachFileButton");
        on.desk.settle();
    }

    void severalPicturesBecomeOnePdf_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("page");
        QTest::newRow("English") << Language::English << u"Page 1 of 4"_s;
        QTest::newRow("Spanish") << Language::Spanish << u"Página 1 de 4"_s;
    }
    void severalPicturesBecomeOnePdf()
    {
        QFETCH(Language, language);
        QFETCH(QString, page);
        Documents on(language);
        on.standOn(3);
        const QString front = file(u"card-1.jpg"_s, pictureOf("jpeg"));
        const QString back = file(u"card-2.png"_s, pictureOf("png", {80, 120}));
        const QString fax = file(u"card-3.tiff"_s, tiffOf(2));
        on.desk.picker.answerNext(QStringList{fax, back, front});

        on.press("attachFileButton");
        on.arrive();

        QVERIFY2(on.detail().contains(u"PDF, "_s), qPrintable(on.detail()));
        on.press("lookAtFileButton");
        on.arrive();
        QTRY_VERIFY(ui::wordsOf(on.window()).contains(page));
        on.desk.key(Qt::Key_Escape);
        on.press("detachFileButton");
        on.desk.settle();
    }

    void aPdfAmongPicturesIsSaid()
    {
        Documents on;
        on.standOn(3);
        on.desk.picker.answerNext(
            QStringList{file(u"a.png"_s, pictureOf("png")), file(u"b.pdf"_s, pdfOf(1))});

        on.press("attachFileButton");
        on.arrive();

        auto *problem = ui::find<QLabel>(on.window(), u"attachFileButtonProblem"_s);
        QVERIFY2(problem->text().contains(u"Attach the PDF by itself"_s),
                 qPrintable(problem->text()));
        QVERIFY2(on.detail().contains(u"No scan or PDF is attached"_s), qPrintable(on.detail()));
    }

    void droppedOnTheTab()
    {
        Documents on;
        on.standOn(0);
        on.drop(file(u"one.pdf"_s, pdfOf(1)));
        QVERIFY2(on.detail().contains(u"PDF, "_s), qPrintable(on.detail()));
        const int before = on.list()->model()->rowCount();

        // On one that has its file: another document, of which the rest is typed.
        on.drop(file(u"two.jpg"_s, pictureOf("jpeg")));
        ui::fill(on.window(), u"titleEdit"_s, u"Letter that was dropped"_s);
        on.desk.key(Qt::Key_S, Qt::ControlModifier);
        on.arrive();

        QCOMPARE(on.list()->model()->rowCount(), before + 1);
        QVERIFY2(on.detail().contains(u"Letter that was dropped"_s), qPrintable(on.detail()));
        QVERIFY2(on.detail().contains(u"JPEG picture, "_s), qPrintable(on.detail()));
        // What cannot be attached is told before anything is typed.
        on.drop(file(u"three.pdf"_s, "Dear colleague"));
        QVERIFY2(on.said().contains(u"This is no PDF"_s), qPrintable(on.said()));
        QVERIFY(!ui::shown(on.window(), u"titleEdit"_s));
    }

    void largePrintInTheDarkFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void largePrintInTheDarkFits()
    {
        QFETCH(Language, language);
        Documents on(language);
        on.desk.application().theme().setTextPercent(200);
        on.desk.application().theme().setChoice(ThemeChoice::Dark);
        on.standOn(4);
        on.attach(file(u"letter.pdf"_s, pdfOf(2, "[0 0 612 792]")));
        on.desk.savePicture(qPrintable(u"evidence-large-"_s + keyOf(language)));
        QCOMPARE(ui::cutTexts(ui::find(on.window(), u"evidenceDetail"_s)), QStringList());

        on.press("lookAtFileButton");
        on.arrive();
        auto *view = ui::find<PaperView>(on.window(), u"paperView"_s);
        auto *scroll = ui::find<QScrollArea>(on.window(), u"paperScroll"_s);
        ui::waitFor([scroll] { return scroll->accessibleDescription() == "Page"_L1; }, "the page");

        QCOMPARE(ui::cutTexts(view), QStringList());
        on.desk.savePicture(qPrintable(u"evidence-paper-large-"_s + keyOf(language)));
        for (auto *part : on.window()->findChildren<QScrollArea *>(u"pageScroll"_s))
            QVERIFY2(!part->horizontalScrollBar()->isVisible(),
                     qPrintable(QString::number(part->widget()->width())));
        on.desk.key(Qt::Key_Escape);
        on.press("detachFileButton");
        on.desk.settle();
        on.desk.application().theme().setChoice(ThemeChoice::Light);
        on.desk.application().theme().setTextPercent(100);
    }

    /// The store is encrypted and the copy is the person's own; there is nothing else.
    void nothingOfAFileIsInAnotherFile()
    {
        const QByteArray marks = "made up by hand for this test";
        Documents on;
        on.standOn(2);
        on.attach(file(u"marked.pdf"_s, pdfOf(1) + "% " + marks + "\n"));
        on.press("lookAtFileButton");
        on.arrive();

        QStringList found;
        QDirIterator all(QDir::tempPath(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            if (const QString path = all.next(); !path.startsWith(m_folder.path()))
                if (contentOf(path).contains(marks))
                    found.append(path);
        QCOMPARE(found, QStringList());
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    // A folder of our own for what is temporary, so that all of it can be looked through.
    const QTemporaryDir temporary;
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    QApplication application(argc, argv);
    EvidenceTabTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_evidencetab.moc"
