// SPDX-License-Identifier: GPL-3.0-or-later
//
// A roster through the window: a column is named, a doubtful row is decided, a refused one says
// why, a stopped import changes nothing, and taking an import back shows what it left.
#include "core/exchange/rosterimport.h"
#include "core/people/peopletables.h"
#include "core/storage/record.h"
#include "support/deskstory.h"
#include "ui/kit/recordview.h"

#include <QTabBar>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class tst_ImportFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromAFileWithDoubtsToAnUndoThatLeavesSomething_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void fromAFileWithDoubtsToAnUndoThatLeavesSomething()
    {
        QFETCH(Language, language);
        const bool isFirst = language == Language::English;
        DemoDesk desk(Role::Supervisor, language);
        const Child mateo = childOf(desk);
        const qint64 before = children(desk);
        const QString surname = isFirst ? u"Zamorano Prueba"_s : u"Zaldivar Prueba"_s;
        choose(desk, u"Apellidos,Nombres,%3,CIN\nOrtega Luna,Mateo,%1,\n"
                     "%2,Ines,2020-02-03,\nSin Fecha,Nadie,,\n"_s.arg(
                         mateo.birthDate.toString(Qt::ISODate), surname,
                         isFirst ? u"Alfa"_s : u"Beta"_s)); // a heading is remembered

        // A heading that nobody can guess: without a birth date one cannot go on.
        ui::waitFor([&] { return ui::shown(&desk.window(), "mapping2"); }, "the mapping");
        QVERIFY(!ui::find<QPushButton>(&desk.window(), "importNext")->isEnabled());
        test::choose(desk, "mapping2", label(RosterField::BirthDate));
        press(desk, "importNext");
        ui::waitFor([&] { return ui::shown(&desk.window(), "previewView"); }, "the preview");
        savePicture(desk, "preview");

        openTab(desk, RowOutcome::Refused);
        QCOMPARE(rows(desk), 1);
        openTab(desk, RowOutcome::Doubtful);
        QCOMPARE(rows(desk), 1);
        auto *preview = ui::find<RecordView>(&desk.window(), "previewView");
        preview->setCurrentIndex(preview->model()->index(0, 0));
        QVERIFY(ui::shown(&desk.window(), "doubtPanel"));
        QVERIFY(!ui::wordsOf(&desk.window()).filter(u"Ortega Luna, Mateo"_s).isEmpty());
        QCOMPARE(ui::namelessControls(&desk.window()), QStringList{});
        savePicture(desk, "doubt");
        press(desk, "sameChild");
        ui::waitFor([&] { return ui::shown(&desk.window(), "previewView"); }, "the new preview");
        openTab(desk, RowOutcome::Doubtful);
        QCOMPARE(rows(desk), 0);
        openTab(desk, RowOutcome::Created);
        QCOMPARE(rows(desk), 1);

        press(desk, "importNext");
        ui::waitFor([&] { return ui::shown(&desk.window(), "importsView"); }, "the import", 60);
        QCOMPARE(children(desk), before + 1);

        // Somebody goes on with the new child: taking the import back leaves it, and says so.
        runAt(desk, [&](Work &work) -> Result<Child> {
            Query query(work, "select c.id from child c join person p on p.id = c.person_id "
                              "where p.surnames = :surname");
            query.bind(":surname", surname);
            ENLACE_ASSIGN(const auto id, firstValue<ChildId>(query));
            ENLACE_ASSIGN(Child child, findRecord<Child>(work, id.value_or(ChildId())));
            child.county = u"Elsewhere"_s;
            return updateRecord(work, child);
        });
        press(desk, "undoImport");
        ui::waitFor([&] { return ui::shown(&desk.window(), "leftView"); }, "what was left", 60);
        auto *left = ui::find<RecordView>(&desk.window(), "leftView");
        QVERIFY(left->model()->rowCount() > 0);
        QVERIFY(left->model()->index(0, 0).data().toString().startsWith(surname));
        QVERIFY(!left->model()->index(0, 2).data().toString().isEmpty());
        QCOMPARE(ui::namelessControls(&desk.window()), QStringList{});
        QCOMPARE(ui::cutTexts(&desk.window()), QStringList{});
        savePicture(desk, "left");
        QCOMPARE(children(desk), before + 1);
        press(desk, "importBack");
        QVERIFY(ui::shown(&desk.window(), "importsView"));
    }

    void whatIsStoppedChangesNothing()
    {
        DemoDesk desk(Role::Supervisor);
        const qint64 before = children(desk);
        QString text = u"Apellidos,Nombres,Fecha de nacimiento\n"_s;
        for (int i = 0; i < 400; ++i)
            text += u"Nuevo%1,Nino%2,2020-02-03\n"_s.arg(i).arg(i % 7);
        choose(desk, text);
        ui::waitFor([&] { return ui::shown(&desk.window(), "mapping2"); }, "the mapping");
        press(desk, "importNext");
        ui::waitFor([&] { return ui::shown(&desk.window(), "previewView"); }, "the preview", 60);
        ui::press(&desk.window(), "importNext");
        QVERIFY(ui::shown(&desk.window(), "importCancel"));
        ui::press(&desk.window(), "importCancel");
        ui::waitFor([&] { return ui::shown(&desk.window(), "previewView"); }, "the preview", 60);
        QCOMPARE(children(desk), before);
        QVERIFY(message(desk).contains(u"nothing was changed"_s));
    }

private:
    static Child childOf(DemoDesk &desk)
    {
        const ChildId id = test::mateo(desk).id;
        return readAt(desk, [id](Reading &reading) { return findRecord<Child>(reading, id); });
    }

    static qint64 children(DemoDesk &desk)
    {
        return readAt(desk, [](Reading &reading) -> Result<qint64> {
            Query query(reading, "select count(*) from child");
            return firstValue<qint64>(query).map(
                [](const std::optional<qint64> &count) { return count.value_or(0); });
        });
    }

    void choose(DemoDesk &desk, const QString &roster)
    {
        const QString path = m_folder.filePath(u"roster%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(roster.toUtf8()) < 0)
            qFatal("no roster");
        file.close();
        desk.picker.answerNext(path);
        press(desk, "place_import");
        press(desk, "chooseFile");
    }

    static void openTab(DemoDesk &desk, RowOutcome outcome)
    {
        auto *tabs = ui::find<QTabBar>(&desk.window(), "previewTabs");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).startsWith(label(outcome)))
                return tabs->setCurrentIndex(i);
        qFatal("no such tab");
    }
    static int rows(DemoDesk &desk)
    {
        return ui::find<RecordView>(&desk.window(), "previewView")->model()->rowCount();
    }
    static void savePicture(DemoDesk &desk, const char *name)
    {
        const QByteArray whole =
            QByteArray("import-") + name + '-' +
            (desk.application().languages().language() == Language::Spanish ? "es" : "en");
        desk.savePicture(whole.constData());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_MAIN(tst_ImportFlow)
#include "tst_importflow.moc"
