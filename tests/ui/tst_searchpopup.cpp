// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands below the search field while one types: found by name, telephone, CIN, birth date;
// arrows and Enter open the right place, Esc closes, and nothing is lost when the language changes.
#include "core/equipment/equipmentrepository.h"
#include "core/storage/query.h"
#include "support/demodesk.h"
#include "ui/kit/cell.h"
#include "ui/kit/recordview.h"

#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

/// Somebody of the demo county and the numbers by which they are found.
struct Known
{
    QString name; ///< "Ortega Luna, Mateo"
    QString surnames;
    QDate born;
    QString cin;
    QString phone; ///< of a guardian, digits alone
};

Known somebody(DemoDesk &desk)
{
    auto asked = desk.application().entry().store().read([](Reading &reading) -> Result<Known> {
        Query query(reading,
                    "select p.given_names, p.surnames, c.birth_date, i.value, f.number from child "
                    "c join person p on p.id = c.person_id join person_identifier i on i.person_id "
                    "= p.id and i.system = 'cin' join guardianship g on g.child_id = c.id join "
                    "person_phone f on f.person_id = g.person_id where c.died_on is null and "
                    "c.label = 'general' order by c.id limit 1");
        ENLACE_TRY(query.run());
        Known known;
        QString given;
        if (query.next())
            query.read(given, known.surnames, known.born, known.cin, known.phone);
        ENLACE_TRY(query.finished());
        known.name = known.surnames + QLatin1String(", ") + given;
        known.phone = known.phone.right(7);
        return known;
    });
    ui::waitFor([&] { return asked.isFinished(); }, "somebody");
    return asked.result().value_or(Known());
}

QStringList shownNames(const RecordView *hits)
{
    QStringList names;
    for (int row = 0; row < hits->model()->rowCount(); ++row)
        names.append(hits->model()->index(row, 0).data().toString());
    return names;
}

} // namespace

class tst_SearchPopup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByWhateverIsKnown_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"name", "birth date", "birth date in Spanish", "CIN", "phone"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void findsByWhateverIsKnown()
    {
        QFETCH(QString, by);
        DemoDesk desk(Role::Supervisor);
        const Known known = somebody(desk);
        QVERIFY(!known.name.isEmpty());
        const QHash<QString, QString> typed{
            {QStringLiteral("name"),
             known.name.section(QLatin1Char(','), 1).trimmed() + QLatin1Char(' ') + known.surnames},
            {QStringLiteral("birth date"),
             QLocale(QStringLiteral("en_US")).toString(known.born, QStringLiteral("MMM d yyyy"))},
            {QStringLiteral("birth date in Spanish"),
             QLocale(QStringLiteral("es_US"))
                 .toString(known.born, QStringLiteral("d 'de' MMMM 'de' yyyy"))},
            {QStringLiteral("CIN"), known.cin},
            {QStringLiteral("phone"), known.phone}};

        type(desk, typed.value(by));

        // A telephone is its owner's, beside whom the child's name stands.
        auto *list = hits(desk);
        bool isFound = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex cell = list->model()->index(row, 0);
            const QString all = cell.data().toString() + cell.data(SecondLineRole).toString();
            isFound = isFound || all.contains(known.name) ||
                      all.contains(known.name.section(QLatin1Char(','), 1).trimmed());
        }
        QVERIFY2(isFound, qPrintable(shownNames(list).join(QLatin1Char('|'))));
        QVERIFY(list->model()->rowCount() <= 8);
    }

    void enterOpensTheFirstArrowsTheOthers()
    {
        DemoDesk desk(Role::Supervisor);
        type(desk, QStringLiteral("ort"));
        auto *list = hits(desk);
        QVERIFY(list->model()->rowCount() > 2);

        desk.key(Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentRow(), 0);
        desk.key(Qt::Key_Up);
        QVERIFY(field(desk)->hasFocus());
        desk.key(Qt::Key_Return);

        QVERIFY(!ui::shown(&desk.window(), "searchPopup"));
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("family"));
        QCOMPARE(field(desk)->text(), QStringLiteral("ort"));
        // Back where it came from, and the list comes again with Down.
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("today"));
        QVERIFY(!ui::shown(&desk.window(), "searchPopup"));
        desk.key(Qt::Key_K, Qt::ControlModifier);
        desk.key(Qt::Key_Down);
        QTRY_VERIFY(ui::shown(&desk.window(), "searchPopup"));
    }

    void enterWaitsForTheAnswer()
    {
        DemoDesk desk(Role::Supervisor);
        desk.key(Qt::Key_K, Qt::ControlModifier);

        QTest::keyClicks(field(desk), QStringLiteral("ortega"));
        QTest::keyClick(field(desk), Qt::Key_Return);

        QTRY_COMPARE(desk.workspace().currentPlace(), QStringLiteral("family"));
        desk.settle();
        QVERIFY(!ui::shown(&desk.window(), "searchPopup"));
    }

    void eachKindOpensItsPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<QString>("place");
        QTest::newRow("child") << QStringLiteral("mateo ortega") << RecordKind::Child
                               << QStringLiteral("family");
        QTest::newRow("guardian") << QString() << RecordKind::Person << QStringLiteral("family");
        QTest::newRow("organization")
            << QStringLiteral("bluegum") << RecordKind::Agency << QStringLiteral("providers");
        QTest::newRow("equipment")
            << QString() << RecordKind::Equipment << QStringLiteral("equipment");
    }
    void eachKindOpensItsPlace()
    {
        QFETCH(QString, typed);
        QFETCH(RecordKind, kind);
        QFETCH(QString, place);
        DemoDesk desk(Role::Supervisor);
        if (kind == RecordKind::Person)
            typed = somebody(desk).phone;
        if (kind == RecordKind::Equipment)
            typed = itemsName(desk);
        type(desk, typed);
        QVERIFY2(ui::shown(&desk.window(), "hitsView"), qPrintable(typed));
        auto *list = hits(desk);
        int row = 0;
        while (row < list->model()->rowCount() &&
               list->model()->index(row, 1).data().toString() != label(kind))
            ++row;
        QVERIFY2(row < list->model()->rowCount(),
                 qPrintable(shownNames(list).join(QLatin1Char('|'))));

        for (int i = 0; i <= row; ++i)
            desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), place);
        QVERIFY(!ui::shown(&desk.window(), "searchPopup"));
        if (kind == RecordKind::Equipment) {
            auto *items = ui::find<RecordView>(&desk.window(), "equipmentView");
            QCOMPARE(items->model()->rowCount(), 1);
            QTRY_VERIFY(ui::shown(&desk.window(), "equipmentDetail"));
        }
    }

    void allResultsAreAListOfFamilies()
    {
        DemoDesk desk(Role::Supervisor);
        type(desk, QStringLiteral("a"));
        auto *list = hits(desk);
        QCOMPARE(list->model()->rowCount(), 8);

        for (int i = 0; i <= 8; ++i)
            desk.key(Qt::Key_Down);
        QVERIFY(ui::find<QWidget>(&desk.window(), "allResults")->hasFocus());
        desk.key(Qt::Key_Space);

        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("families"));
        auto *all = ui::find<RecordView>(&desk.window(), "resultsView");
        QVERIFY(all->model()->rowCount() > 8);
        // The empty field gives the list of children back.
        ui::fill(&desk.window(), "searchEdit", QString());
        desk.settle();
        QTRY_VERIFY(ui::shown(&desk.window(), "childrenView"));
    }

    void escClosesThenEmptiesAndTypingGoesOnFromTheList()
    {
        DemoDesk desk(Role::Supervisor);
        type(desk, QStringLiteral("or"));
        desk.key(Qt::Key_Down);
        QVERIFY(hits(desk)->hasFocus());

        desk.key(Qt::Key_T);
        QVERIFY(field(desk)->hasFocus());
        QTRY_COMPARE(field(desk)->text().toLower(), QStringLiteral("ort"));
        desk.key(Qt::Key_Escape);
        QVERIFY(!ui::shown(&desk.window(), "searchPopup"));
        QCOMPARE(field(desk)->text().toLower(), QStringLiteral("ort"));
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("today"));
        desk.key(Qt::Key_Escape);
        QVERIFY(field(desk)->text().isEmpty());
    }

    void nothingFoundIsSaid()
    {
        DemoDesk desk(Role::Coordinator);

        type(desk, QStringLiteral("xqzw"));

        QVERIFY(ui::shown(&desk.window(), "nothingFound"));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("today"));
    }

    void goingElsewhereClosesIt()
    {
        DemoDesk desk(Role::Coordinator);
        type(desk, QStringLiteral("ort"));

        ui::find<QWidget>(&desk.window(), "place_families")->setFocus();

        QTRY_VERIFY(!ui::shown(&desk.window(), "searchPopup"));
    }

    void changesTheLanguageWhileItIsOpen()
    {
        DemoDesk desk(Role::Supervisor);
        type(desk, QStringLiteral("ortega"));
        auto *list = hits(desk);
        const QStringList names = shownNames(list);
        const QStringList english = ui::wordsOf(ui::find<QWidget>(&desk.window(), "searchPopup"));

        ui::press(&desk.window(), "spanishButton");
        desk.settle();

        QVERIFY(ui::shown(&desk.window(), "searchPopup"));
        QCOMPARE(shownNames(list), names);
        const QStringList spanish = ui::wordsOf(ui::find<QWidget>(&desk.window(), "searchPopup"));
        QVERIFY(spanish.contains(label(RecordKind::Child)));
        QVERIFY(!spanish.contains(QStringLiteral("Show all results as a list")));
        QVERIFY(english.contains(QStringLiteral("Show all results as a list")));
        ui::press(&desk.window(), "englishButton");
    }

    void theLockHidesIt()
    {
        DemoDesk desk(Role::Coordinator);
        type(desk, QStringLiteral("ort"));

        desk.key(Qt::Key_L, Qt::ControlModifier);

        QVERIFY(desk.window().isLocked());
        QVERIFY(!ui::shown(&desk.window(), "hitsView"));
    }

private:
    /// As the list of equipment names one.
    static QString itemsName(DemoDesk &desk)
    {
        auto asked = desk.application().entry().store().read(
            [](Reading &reading) { return EquipmentRepository(reading).list({}, {}, 1); });
        ui::waitFor([&] { return asked.isFinished(); }, "an item");
        return asked.result()->first().nameEnglish;
    }
    static QLineEdit *field(DemoDesk &desk)
    {
        return ui::find<QLineEdit>(&desk.window(), "searchEdit");
    }
    static RecordView *hits(DemoDesk &desk)
    {
        return ui::find<RecordView>(&desk.window(), "hitsView");
    }
    static void type(DemoDesk &desk, const QString &text)
    {
        desk.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(field(desk)->hasFocus());
        QTest::keyClicks(field(desk), text);
        desk.settle();
        QTRY_VERIFY(ui::shown(&desk.window(), "searchPopup"));
    }
};

QTEST_MAIN(tst_SearchPopup)
#include "tst_searchpopup.moc"
