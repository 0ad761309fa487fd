// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person's first day, through the real window: nothing is replaced but the clock, the file
// dialogs and the dearness of passwords.
#include "app/application.h"
#include "core/storage/backup.h"
#include "support/testask.h"
#include "support/uidriver.h"
#include "ui/kit/card.h"
#include "ui/kit/recordview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

using namespace enlace;

namespace {

constexpr auto password = "blue kites over Anaheim";

} // namespace

class tst_FirstDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_picker = std::make_unique<TestFilePicker>();
        m_ask = std::make_unique<TestAsk>();
        Options options;
        options.language = Language::English;
        options.settings = m_folder->filePath("enlace.ini");
        Application::Seams seams;
        seams.clock = &m_clock;
        seams.ask = m_ask.get();
        seams.filePicker = m_picker.get();
        seams.cost = KeyCost::least();
        seams.fileSystem = [](const QString &) { return QByteArray("ext4"); };
        m_application = std::make_unique<Application>(options, seams);
        window().resize(1366, 768);
        m_application->start();
    }
    void cleanup()
    {
        m_application.reset();
        m_ask.reset();
        m_picker.reset();
    }

    void fromAnEmptyDeskToAFamilyInSpanishAndBackFromTheLock()
    {
        makeStoreAndSignIn();
        importRoster();
        savePicture("1-children");

        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *search = ui::find<QLineEdit>(&window(), "searchEdit");
        QTRY_VERIFY(search->hasFocus());
        const QString surname = firstChild().section(u',', 0, 0);
        QTest::keyClicks(search, surname);
        ui::waitFor([&] { return ui::shown(&window(), "hitsView"); }, "hits");
        savePicture("2-search");

        QTest::keyClick(search, Qt::Key_Return);
        ui::waitFor([&] { return ui::shown(&window(), "providersCard"); }, "the family");
        savePicture("3-family");
        for (const char *card : {"providersCard", "equipmentCard", "therapyCard", "deadlinesCard"})
            QVERIFY2(ui::shown(&window(), card), card);
        const QStringList english = ui::wordsOf(&window());

        ui::press(&window(), "spanishButton");
        QCOMPARE(m_application->languages().language(), Language::Spanish);
        QVERIFY(ui::shown(&window(), "providersCard"));
        QTRY_VERIFY(ui::wordsOf(&window()) != english);
        savePicture("4-family-es");

        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(window().isLocked());
        savePicture("5-locked");
        QVERIFY(!ui::shown(&window(), "providersCard"));

        ui::fill(&window(), "unlockPasswordEdit", "not this one");
        ui::press(&window(), "unlockButton");
        ui::waitFor([&] { return ui::shown(&window(), "unlockPasswordEditProblem"); }, "refusal");
        ui::fill(&window(), "unlockPasswordEdit", password);
        ui::press(&window(), "unlockButton");
        ui::waitFor([&] { return !window().isLocked(); }, "unlocking");
        QVERIFY(ui::shown(&window(), "providersCard"));
        QCOMPARE(search->text(), surname);
    }

    void aDemoCountyIsMadeWhileOneWatchesAndKept()
    {
        m_application->entry().setDemoFolder(m_folder->filePath("demos"));
        m_application->entry().setDemoChildren(60);
        for (int time = 0; time < 2; ++time) { // the second time it is there already
            ui::press(&window(), "openDemo");
            QVERIFY(ui::shown(&window(), "demoProgress") || time > 0);
            ui::waitFor([&] { return ui::shown(&window(), "demoPersonButton"); }, "its people", 60);
            QCOMPARE(
                QDir(m_folder->filePath("demos")).entryList(QDir::AllDirs | QDir::NoDotAndDotDot),
                QStringList("2026-11-21"));
            if (time == 0)
                ui::press(&window(), "backButton");
        }
        ui::press(&window(), "demoPersonButton");
        ui::waitFor([&] { return ui::shown(&window(), "workspace"); }, "the workspace", 60);
        QVERIFY(ui::shown(&window(), "demoChip"));
    }

    void aDemoGivenUpLeavesNothing()
    {
        m_application->entry().setDemoFolder(m_folder->filePath("demos"));
        m_application->entry().setDemoChildren(3000);
        ui::press(&window(), "openDemo");
        ui::press(&window(), "backButton");
        QVERIFY(ui::shown(&window(), "openDemo"));
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!QFile::exists(m_folder->filePath("demos/2026-11-21/enlace.db")));
        QVERIFY(!ui::shown(&window(), "signInPage"));
    }

    void importIsUndoneFromTheMessage()
    {
        makeStoreAndSignIn();
        importRoster();

        ui::press(&window(), "place_import");
        ui::press(&window(), "undoImport");
        ui::waitFor([&] { return ui::shown(&window(), "messageBar"); }, "the message", 120);
        ui::press(&window(), "place_families");

        ui::waitFor([&] { return ui::shown(&window(), "emptyAction"); }, "an empty list");
    }

    void lockHidesWhateverIsOpenAndBringsItBack()
    {
        makeStoreAndSignIn();
        auto *dialog = new QDialog(&window());
        auto *edit = new QLineEdit(dialog);
        dialog->open();
        edit->setText(QStringLiteral("half a sentence"));
        QMenu menu(&window());
        menu.addAction(QStringLiteral("something"));
        menu.popup(QPoint(10, 10));
        QVERIFY(dialog->isVisible() && menu.isVisible());

        window().lock(15);

        QVERIFY(!dialog->isVisible());
        QVERIFY(!menu.isVisible());
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY(widget == &window() || !widget->isVisible());

        ui::fill(&window(), "unlockPasswordEdit", password);
        ui::press(&window(), "unlockButton");
        ui::waitFor([&] { return !window().isLocked(); }, "unlocking");
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(edit->text(), QStringLiteral("half a sentence"));
        delete dialog;
    }

    void lockedWindowAnswersNoShortcut()
    {
        makeStoreAndSignIn();
        window().lock();

        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);

        QVERIFY(window().isLocked());
    }

    void signingOutFromTheLockAsksFirst()
    {
        makeStoreAndSignIn();
        window().lock();
        m_ask->answerNext(true);

        ui::press(&window(), "signOutButton");

        QVERIFY(ui::shown(&window(), "firstPage"));
        QVERIFY(!m_application->entry().isOpen());
    }

    void backupIsMadeAndPutBackInPlace()
    {
        makeStoreAndSignIn();
        importRoster();
        ui::press(&window(), "place_backups");
        savePicture("6-backups");
        ui::press(&window(), "backUpNow");
        ui::waitFor([&] { return ui::shown(&window(), "messageBar"); }, "the backup", 60);
        auto *view = ui::find<RecordView>(&window(), "backupsView");
        // Of the day, before the import, and this one. The one before the import is empty.
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->index(0, 2).data().toString(), childrenInTheRoster());
        int before = -1;
        for (int i = 0; i < view->model()->rowCount(); ++i)
            if (view->model()->index(i, 2).data().toString() == u"0")
                before = i;
        QVERIFY(before >= 0);
        view->setCurrentIndex(view->model()->index(before, 0));
        m_ask->answerNext(true);

        ui::press(&window(), "restoreBackup");
        ui::waitFor([&] { return ui::shown(&window(), "signInPage"); }, "signing in again", 60);
        ui::fill(&window(), "signInNameEdit", "ana");
        ui::fill(&window(), "passwordEdit", password);
        ui::press(&window(), "signInButton");
        ui::waitFor([&] { return ui::shown(&window(), "workspace"); }, "the workspace", 60);
        ui::press(&window(), "place_families");

        ui::waitFor([&] { return ui::shown(&window(), "emptyAction"); }, "an empty list", 60);
    }

    void aDamagedStoreGoesBackToItsBackup()
    {
        makeStoreAndSignIn();
        importRoster();
        ui::press(&window(), "place_backups");
        ui::press(&window(), "backUpNow");
        ui::waitFor([&] { return ui::shown(&window(), "messageBar"); }, "the backup", 60);
        window().lock();
        m_ask->answerNext(true);
        ui::press(&window(), "signOutButton");
        QThreadPool::globalInstance()->waitForDone();
        QFile database(m_folder->filePath("store/enlace.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        for (qint64 page = 0; page < database.size(); page += 4096)
            QVERIFY(database.seek(page) && database.write(QByteArray(512, 'x')) == 512);
        database.close();

        ui::press(&window(), "recentStore");
        ui::waitFor([&] { return ui::shown(&window(), "signInPage"); }, "the sign-in");
        ui::fill(&window(), "signInNameEdit", "ana");
        ui::fill(&window(), "passwordEdit", password);
        ui::press(&window(), "signInButton");
        ui::waitFor([&] { return ui::shown(&window(), "restorePage"); }, "its backups", 60);
        QCOMPARE(ui::namelessControls(&window()), QStringList{});
        savePicture("7-damaged");
        auto *backups = ui::find<QComboBox>(&window(), "backupChoice");
        QCOMPARE(backups->count(), 3);
        QVERIFY2(backups->itemText(0).contains(childrenInTheRoster()),
                 qPrintable(backups->itemText(0)));

        ui::fill(&window(), "signInNameEdit", "ana");
        ui::fill(&window(), "passwordEdit", "not this one");
        ui::press(&window(), "restoreButton");
        ui::waitFor([&] { return ui::shown(&window(), "passwordEditProblem"); }, "refusal");
        ui::fill(&window(), "passwordEdit", password);
        ui::press(&window(), "restoreButton");
        ui::waitFor([&] { return ui::shown(&window(), "signInPage"); }, "signing in again", 60);
        ui::fill(&window(), "signInNameEdit", "ana");
        ui::fill(&window(), "passwordEdit", password);
        ui::press(&window(), "signInButton");
        ui::waitFor([&] { return ui::shown(&window(), "workspace"); }, "the workspace", 60);
        ui::press(&window(), "place_families");
        auto *children = ui::find<RecordView>(&window(), "childrenView");
        ui::waitFor([&] { return children->model()->rowCount() > 0; }, "the children", 30);
    }

    void aWindowThatStaysOpenBacksUpEachDay_data()
    {
        QTest::addColumn<bool>("byUnlocking");
        QTest::newRow("in a while") << false;
        QTest::newRow("when it is unlocked in the morning") << true;
    }
    void aWindowThatStaysOpenBacksUpEachDay()
    {
        QFETCH(bool, byUnlocking);
        makeStoreAndSignIn();
        QThreadPool::globalInstance()->waitForDone();
        const QString store = m_folder->filePath("store");
        QCOMPARE(backupsOf(store).size(), 1);
        window().lock();
        m_clock.advanceDays(1);
        auto *upkeep = m_application->entry().findChild<QTimer *>(QStringLiteral("upkeep"));
        QVERIFY(upkeep->isActive());
        if (byUnlocking) {
            ui::fill(&window(), "unlockPasswordEdit", password);
            ui::press(&window(), "unlockButton");
        } else {
            upkeep->start(std::chrono::milliseconds(1));
        }
        QTRY_COMPARE(backupsOf(store).size(), 2);
        QVERIFY(!isDailyBackupDue(backupsOf(store), m_clock));
    }

    void aBackupThatFailsIsSaid()
    {
        makeStoreAndSignIn();
        QThreadPool::globalInstance()->waitForDone();
        const QString backups = m_folder->filePath("store/backups");
        QVERIFY(QDir(backups).removeRecursively());
        QFile inTheWay(backups);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_application->entry()
            .findChild<QTimer *>(QStringLiteral("upkeep"))
            ->start(std::chrono::milliseconds(1));
        ui::waitFor([&] { return ui::shown(&window(), "messageBar"); }, "the message", 60);
        const QStringList words = ui::wordsOf(&window());
        QVERIFY(!words.filter(QStringLiteral("Today's backup was not made")).isEmpty());
    }

    void titleNamesNobody()
    {
        makeStoreAndSignIn();
        importRoster();
        ui::press(&window(), "place_families");

        QCOMPARE(window().windowTitle(), QStringLiteral("Enlace"));
    }

    void everyPlaceNamesItsControlsAndCutsNoText()
    {
        makeStoreAndSignIn();
        importRoster();
        for (const Language language : {Language::English, Language::Spanish}) {
            m_application->languages().setLanguage(language);
            for (const char *place : {"place_families", "place_import", "place_backups"}) {
                ui::press(&window(), place);
                QTRY_COMPARE(ui::namelessControls(&window()).join(u'\n'), QString());
                QTRY_COMPARE(ui::cutTexts(&window()).join(u'\n'), QString());
            }
        }
    }

private:
    MainWindow &window() { return m_application->window(); }

    void makeStoreAndSignIn()
    {
        ui::press(&window(), "createStore");
        ui::fill(&window(), "folderEdit", m_folder->filePath("store"));
        ui::fill(&window(), "agencyEdit", "Example County");
        ui::fill(&window(), "nameEdit", "Ana Ruiz");
        ui::fill(&window(), "signInNameEdit", "ana");
        ui::fill(&window(), "passwordEdit", password);
        ui::fill(&window(), "passwordAgainEdit", password);
        ui::press(&window(), "createButton");
        ui::waitFor([&] { return ui::shown(&window(), "recoveryKey"); }, "the recovery key", 60);
        ui::press(&window(), "keptBox");
        ui::press(&window(), "keptNext");
        ui::fill(&window(), "passwordEdit", password);
        ui::press(&window(), "signInButton");
        ui::waitFor([&] { return ui::shown(&window(), "workspace"); }, "the workspace", 60);
    }

    void importRoster()
    {
        m_picker->answerNext(QStringLiteral(ENLACE_TEST_DATA "/roster/roster.csv"));
        ui::press(&window(), "place_import");
        savePicture("0-import");
        ui::press(&window(), "chooseFile");
        ui::waitFor([&] { return ui::shown(&window(), "mapping0"); }, "the mapping", 60);
        savePicture("0-mapping");
        ui::press(&window(), "importNext");
        ui::waitFor([&] { return ui::shown(&window(), "previewView"); }, "the preview", 120);
        savePicture("0-preview");
        ui::press(&window(), "importNext");
        ui::waitFor([&] { return ui::shown(&window(), "importsView"); }, "the import", 240);
        QVERIFY(ui::shown(&window(), "messageBar"));
        savePicture("0-imported");
        ui::press(&window(), "place_families");
        auto *children = ui::find<RecordView>(&window(), "childrenView");
        ui::waitFor([&] { return children->model()->rowCount() > 0; }, "the children", 30);
    }

    /// As the list of backups writes the number.
    static QString childrenInTheRoster() { return QStringLiteral("1,200"); }

    QString firstChild()
    {
        auto *view = ui::find<RecordView>(&window(), "childrenView");
        return view->model()->index(0, 0).data().toString();
    }

    /// For whoever wants to look: ENLACE_TEST_PICTURES names a folder.
    void savePicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("ENLACE_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(80);
        window().grab().save(folder + QLatin1Char('/') + QLatin1String(name) +
                             QLatin1String(".png"));
    }

    FixedClock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestFilePicker> m_picker;
    std::unique_ptr<TestAsk> m_ask;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(tst_FirstDay)
#include "tst_firstday.moc"
