// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedoor.h"
#include "support/testask.h"
#include "support/uidriver.h"
#include "ui/kit/languages.h"
#include "ui/kit/preferences.h"
#include "ui/kit/theme.h"
#include "ui/shell/gate.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace enlace;

class tst_Gate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("enlace.ini"));
        m_door = std::make_unique<FakeDoor>();
        m_picker = std::make_unique<TestFilePicker>();
        m_languages.setLanguage(Language::English);
        m_gate = std::make_unique<Gate>(*m_door, m_languages, *m_preferences, *m_picker);
        m_gate->resize(1366, 768);
        m_gate->show();
    }
    void cleanup()
    {
        m_gate.reset();
        m_picker.reset();
    }

    void storeIsMadeAndItsKeyMustBeKept()
    {
        ui::press(gate(), "createStore");
        ui::fill(gate(), "agencyEdit", "Example County");
        ui::fill(gate(), "nameEdit", "Ana Ruiz");
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::fill(gate(), "passwordEdit", FakeDoor::password);
        ui::fill(gate(), "passwordAgainEdit", FakeDoor::password);
        ui::press(gate(), "createButton");
        ui::waitFor([&] { return ui::shown(gate(), "recoveryKey"); }, "the recovery key");

        const QString shown = ui::find<QLabel>(gate(), "recoveryKey")->text();
        QCOMPARE(QString(shown).remove(QChar(0x200b)), QLatin1String(FakeDoor::recoveryKey));
        QVERIFY(!ui::find(gate(), "keptNext")->isEnabled());

        ui::press(gate(), "keptBox");
        ui::press(gate(), "keptNext");

        QVERIFY(ui::shown(gate(), "signInPage"));
        QCOMPARE(ui::find<QLineEdit>(gate(), "signInNameEdit")->text(), QStringLiteral("ana"));
        QCOMPARE(m_preferences->recentStores().size(), 1);
    }

    void savedKeyIsInTheFileAndNowhereElse()
    {
        makeStore();
        const QString path = m_folder->filePath("key.txt");
        m_picker->answerNext(path);

        ui::press(gate(), "saveKey");

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(FakeDoor::recoveryKey));
        m_gate.reset();
        m_preferences.reset(); // writes the file
        QFile settings(m_folder->filePath("enlace.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains(FakeDoor::recoveryKey));
    }

    void aKeyThatCouldNotBeSavedIsStillThere()
    {
        makeStore();
        m_picker->answerNext(m_folder->filePath("no such folder/key.txt"));

        ui::press(gate(), "saveKey");

        ui::waitFor(
            [&] {
                return ui::wordsOf(gate()).join(u' ').contains(
                    QLatin1String("You cannot save in this folder"));
            },
            "what happened");
        QVERIFY(ui::shown(gate(), "recoveryKey"));
    }

    void emptyAndUnequalFieldsAreNamedBesideThem()
    {
        ui::press(gate(), "createStore");
        ui::fill(gate(), "passwordEdit", "short");
        ui::fill(gate(), "passwordAgainEdit", "other");

        ui::press(gate(), "createButton");

        for (const char *field :
             {"agencyEdit", "nameEdit", "signInNameEdit", "passwordEdit", "passwordAgainEdit"})
            QVERIFY2(ui::shown(gate(), QLatin1String(field) + QLatin1String("Problem")), field);
        QVERIFY(m_door->asked.isEmpty());
    }

    void wrongPasswordIsSaidBesideTheFieldAndTheNameStays()
    {
        openStore();
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::fill(gate(), "passwordEdit", "not this one");
        ui::press(gate(), "signInButton");
        ui::waitFor([&] { return ui::shown(gate(), "passwordEditProblem"); }, "the complaint");

        QCOMPARE(ui::find<QLineEdit>(gate(), "signInNameEdit")->text(), QStringLiteral("ana"));
        QVERIFY(ui::find<QLineEdit>(gate(), "passwordEdit")->text().isEmpty());
    }

    void rightPasswordOpens()
    {
        openStore();
        QSignalSpy signedIn(m_gate.get(), &Gate::signedIn);
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::fill(gate(), "passwordEdit", FakeDoor::password);

        ui::key(gate(), Qt::Key_Return);

        QTRY_COMPARE(signedIn.count(), 1);
    }

    void languageChangesBeforeSigningInAndLosesNothingTyped()
    {
        openStore();
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::fill(gate(), "passwordEdit", "half a passw");

        ui::press(gate(), "spanishButton");

        QCOMPARE(m_languages.language(), Language::Spanish);
        QCOMPARE(ui::find<QLineEdit>(gate(), "signInNameEdit")->text(), QStringLiteral("ana"));
        QCOMPARE(ui::find<QLineEdit>(gate(), "passwordEdit")->text(),
                 QStringLiteral("half a passw"));
    }

    void whyAStoreDoesNotOpenIsSaidOnTheFirstScreen()
    {
        Error error;
        error.code = ErrorCode::NewerSchema;
        error.text = "This store comes from a newer version of Enlace.";
        m_door->lookFails = error;
        m_picker->answerNext(m_folder->path());

        ui::press(gate(), "openStore");
        ui::waitFor([&] { return ui::shown(gate(), "gateProblem"); }, "the complaint");

        QCOMPARE(ui::find<QLabel>(gate(), "gateProblem")->text(), QLatin1String(error.text));
        QVERIFY(ui::shown(gate(), "firstPage"));
    }

    void storeThatIsGoneIsForgotten()
    {
        m_preferences->rememberStore("/nowhere");
        m_gate->showFirst();
        Error error;
        error.code = ErrorCode::NotFound;
        error.text = "gone";
        m_door->lookFails = error;

        ui::press(gate(), "recentStore");
        ui::waitFor([&] { return ui::shown(gate(), "gateProblem"); }, "the complaint");

        QVERIFY(m_preferences->recentStores().isEmpty());
    }

    void forgottenPasswordIsSetWithTheRecoveryKey()
    {
        openStore();
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::press(gate(), "forgotButton");
        ui::fill(gate(), "recoveryKeyEdit", FakeDoor::recoveryKey);
        ui::fill(gate(), "passwordEdit", "a fresh new sentence");
        ui::fill(gate(), "passwordAgainEdit", "a fresh new sentence");
        ui::press(gate(), "resetButton");
        ui::waitFor([&] { return ui::shown(gate(), "signInPage"); }, "signing in again");
        QSignalSpy signedIn(m_gate.get(), &Gate::signedIn);

        ui::fill(gate(), "passwordEdit", "a fresh new sentence");
        ui::press(gate(), "signInButton");

        QTRY_COMPARE(signedIn.count(), 1);
    }

    void serverIsRememberedWithPortAndDatabase()
    {
        StorePlace place;
        place.host = QStringLiteral("db.example");
        place.port = 5433;
        place.database = QStringLiteral("enlace");

        QCOMPARE(StorePlace::fromText(place.text()), place);
        QVERIFY(!StorePlace::fromText(QStringLiteral("/home/a/Enlace")).isServer());
    }

    void everyStepNamesItsControlsAndCutsNoText_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("first") << QString();
        QTest::newRow("create") << QStringLiteral("createStore");
        QTest::newRow("server") << QStringLiteral("connectServer");
    }
    void everyStepNamesItsControlsAndCutsNoText()
    {
        QFETCH(QString, button);
        if (!button.isEmpty())
            ui::press(gate(), button);

        for (const Language language : {Language::English, Language::Spanish}) {
            m_languages.setLanguage(language);
            QTRY_COMPARE(ui::namelessControls(gate()).join(QLatin1Char(10)), QString());
            QTRY_COMPARE(ui::cutTexts(gate()).join(QLatin1Char(10)), QString());
        }
    }

    void damagedSettingsAreReplacedByDefaults()
    {
        const QString path = m_folder->filePath("bad.ini");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=xx\ntheme=7\ntextPercent=9000\nlockMinutes=-1\n");
        file.close();

        const Preferences preferences(path);

        QCOMPARE(preferences.textPercent(), 100);
        QCOMPARE(preferences.lockMinutes(), Preferences::defaultLockMinutes);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
    }

private:
    QWidget *gate() { return m_gate.get(); }
    void openStore()
    {
        m_picker->answerNext(m_folder->path());
        ui::press(gate(), "openStore");
        ui::waitFor([&] { return ui::shown(gate(), "signInPage"); }, "the sign-in");
    }
    void makeStore()
    {
        ui::press(gate(), "createStore");
        ui::fill(gate(), "agencyEdit", "Example County");
        ui::fill(gate(), "nameEdit", "Ana Ruiz");
        ui::fill(gate(), "signInNameEdit", "ana");
        ui::fill(gate(), "passwordEdit", FakeDoor::password);
        ui::fill(gate(), "passwordAgainEdit", FakeDoor::password);
        ui::press(gate(), "createButton");
        ui::waitFor([&] { return ui::shown(gate(), "recoveryKey"); }, "the recovery key");
    }

    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeDoor> m_door;
    std::unique_ptr<TestFilePicker> m_picker;
    std::unique_ptr<Gate> m_gate;
};

QTEST_MAIN(tst_Gate)
#include "tst_gate.moc"
