// SPDX-License-Identifier: GPL-3.0-or-later
//
// The place "Equipment": what is shown, and noted as read, is what a person came to; a therapist
// looks up a child of another unit by the exact name.
#include "core/access/auditrepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/equipmenttables.h"
#include "core/people/childrepository.h"
#include "core/people/person.h"
#include "core/search/folding.h"
#include "core/storage/query.h"
#include "core/storage/record.h"
#include "support/demodesk.h"
#include "ui/kit/recordview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

/// A child with an item, outside the unit of whoever asks.
struct Elsewhere
{
    ChildId child;
    QString given;
    QString surnames;
    QDate born;
};

template <class F>
auto inStore(DemoDesk &desk, F f)
{
    auto asked = desk.application().entry().store().read(f);
    ui::waitFor([&] { return asked.isFinished(); }, "the store");
    return asked.result();
}

/// How often this person's reading of items was noted.
int notedReadings(DemoDesk &desk)
{
    return inStore(desk,
                   [](Reading &reading) -> Result<int> {
                       Query query(reading,
                                   "select count(*) from read_entry where kind = 'equipment' and "
                                   "action = 'read' and staff_id = :me");
                       query.bind(":me", reading.actor().staff);
                       ENLACE_ASSIGN(const auto count, firstValue<int>(query));
                       return count.value_or(0);
                   })
        .value_or(-1);
}

Elsewhere childOfAnotherUnit(DemoDesk &desk)
{
    const auto found = inStore(desk, [](Reading &reading) -> Result<Elsewhere> {
        Query query(reading,
                    "select c.id, p.given_names, p.surnames, c.birth_date from child c "
                    "join person p on p.id = c.person_id where (c.mtu_id is null or c.mtu_id <> "
                    ":unit) and exists (select 1 from equipment e where e.child_id = c.id and "
                    "e.label = 'general' and e.archived_at is null) and c.died_on is null "
                    "and c.archived_at is null and not exists (select 1 from child d join person q "
                    "on q.id = d.person_id where d.id <> c.id and d.birth_date = c.birth_date and "
                    "q.surnames = p.surnames) order by c.id limit 1");
        query.bind(":unit", reading.actor().grants.first().unit.value_or(AgencyId()));
        ENLACE_TRY(query.run());
        Elsewhere child;
        if (query.next())
            query.read(child.child, child.given, child.surnames, child.born);
        ENLACE_TRY(query.finished());
        return child;
    });
    return found.value_or(Elsewhere());
}

} // namespace

class tst_EquipmentPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOnePassesWhileTypingIsNotNotedAsRead()
    {
        DemoDesk desk(Role::Supervisor);
        open(desk);
        const int before = notedReadings(desk);
        auto *list = view(desk);
        const QString common = list->model()->index(0, 0).data().toString().left(1);

        ui::fill(&desk.window(), "equipmentSearch", common);
        desk.settle();

        QVERIFY(list->model()->rowCount() > 1);
        QVERIFY(!ui::shown(&desk.window(), "equipmentDetail"));
        QCOMPARE(notedReadings(desk), before);
        desk.key(Qt::Key_Down);
        QTRY_VERIFY(ui::shown(&desk.window(), "equipmentDetail"));
        QCOMPARE(notedReadings(desk), before + 1);
        // Going on to the next is another reading; coming back from the detail is none.
        desk.key(Qt::Key_Down);
        QTRY_COMPARE(notedReadings(desk), before + 2);
        ui::find<QWidget>(&desk.window(), "copyEnglish")->setFocus();
        desk.settle();
        list->setFocus();
        desk.settle();
        QCOMPARE(notedReadings(desk), before + 2);
    }

    void oneChildsItemsAreShownAtOnce()
    {
        DemoDesk desk(Role::Supervisor);
        open(desk);
        const QString child = typeNameOfOneChild(desk);
        QVERIFY(!child.isEmpty());
        QTRY_VERIFY(ui::shown(&desk.window(), "equipmentDetail"));
        QVERIFY(ui::wordsOf(detail(desk)).contains(child));
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(!ui::shown(&desk.window(), "equipmentDetail"));
    }

    void filtersNarrowAndTheLinkTakesThemBack()
    {
        DemoDesk desk(Role::Supervisor);
        open(desk);
        auto *list = view(desk);
        const int all = list->model()->rowCount();

        auto *stalled = ui::find<QCheckBox>(&desk.window(), "stalledFilter");
        stalled->setFocus();
        desk.key(Qt::Key_Space);
        const int late = list->model()->rowCount();
        QVERIFY(late > 0 && late < all);
        auto *phase = ui::find<QComboBox>(&desk.window(), "phaseFilter");
        phase->setFocus();
        desk.key(Qt::Key_Down);
        QVERIFY(list->model()->rowCount() < late);
        ui::press(&desk.window(), "clearFilters");
        desk.settle();
        QCOMPARE(list->model()->rowCount(), all);
    }

    void whatAnotherPlaceAskedForIsAChipThatGoesAway()
    {
        DemoDesk desk(Role::Supervisor);
        open(desk);
        auto *list = view(desk);
        const int all = list->model()->rowCount();
        EquipmentFilter only;
        only.network = inStore(desk, [](Reading &reading) -> Result<AgencyId> {
                           Query query(reading, "select id from agency where kind = "
                                                "'health_network' order by id limit 1");
                           ENLACE_ASSIGN(const auto id, firstValue<AgencyId>(query));
                           return id.value_or(AgencyId());
                       }).value();

        desk.workspace().goTo(QStringLiteral("equipment"), QVariant::fromValue(only));
        desk.settle();

        QVERIFY(list->model()->rowCount() < all);
        QVERIFY(ui::shown(&desk.window(), "narrowedChip"));
        ui::press(&desk.window(), "narrowedChip");
        desk.settle();
        QCOMPARE(list->model()->rowCount(), all);
        QVERIFY(!ui::shown(&desk.window(), "narrowedChip"));
    }

    void exactNameFindsAChildOfAnotherUnit_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void exactNameFindsAChildOfAnotherUnit()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Therapist, language);
        const Elsewhere child = childOfAnotherUnit(desk);
        QVERIFY(child.born.isValid());
        open(desk);
        // Not by the beginning of the name, as the unit's own children are.
        ui::press(&desk.window(), "lookUpButton");
        ui::fill(&desk.window(), "givenNames", child.given.left(2));
        ui::fill(&desk.window(), "surnames", child.surnames);
        ui::fill(&desk.window(), "birthDate", child.born.toString(Qt::ISODate));
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QVERIFY(ui::shown(&desk.window(), "formProblem"));

        ui::fill(&desk.window(), "givenNames", child.given);
        ui::press(&desk.window(), "saveButton");
        desk.settle();

        QTRY_VERIFY(!ui::shown(&desk.window(), "lookUpForm"));
        auto *list = view(desk);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const QString name = child.surnames + QLatin1String(", ") + child.given;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QCOMPARE(list->model()->index(row, 0).data().toString(), name);
        QTRY_VERIFY(ui::shown(&desk.window(), "tellSpanish"));
        // The asking is recorded, and the record names nobody.
        const int asked =
            inStore(desk, [&](Reading &reading) -> Result<int> {
                Query query(reading, "select count(*) from audit_entry where action = "
                                     "'searched' and child_id = :child");
                query.bind(":child", child.child);
                ENLACE_ASSIGN(const auto count, firstValue<int>(query));
                return count.value_or(0);
            }).value_or(0);
        QVERIFY(asked > 0);
        // And nothing of the child is left in the form.
        ui::press(&desk.window(), "lookUpButton");
        QVERIFY(ui::find<QLineEdit>(&desk.window(), "surnames")->text().isEmpty());
        desk.key(Qt::Key_Escape);
        QVERIFY(!ui::shown(&desk.window(), "lookUpForm"));
    }

    void tooLittleIsSaidBesideTheField()
    {
        DemoDesk desk(Role::Therapist);
        open(desk);
        ui::press(&desk.window(), "lookUpButton");

        ui::fill(&desk.window(), "surnames", QStringLiteral("Nobody"));
        ui::press(&desk.window(), "saveButton");
        desk.settle();

        QTRY_VERIFY(ui::shown(&desk.window(), "givenNamesProblem"));
        ui::fill(&desk.window(), "birthDate", QStringLiteral("3/4/2018"));
        ui::press(&desk.window(), "saveButton");
        QVERIFY(ui::shown(&desk.window(), "birthDateProblem"));
    }

    // The last of these: what is protected stays so in the county of the others.
    void whatIsProtectedIsCountedAndNotListed()
    {
        DemoDesk desk(Role::Supervisor);
        open(desk);
        auto *list = view(desk);
        const int before = list->model()->rowCount();
        QVERIFY(!ui::shown(&desk.window(), "hiddenLabel"));

        auto done = desk.application().entry().store().run([](Work &work) -> Result<> {
            ENLACE_ASSIGN(const auto rows, EquipmentRepository(work).list({}, {}, 1));
            ENLACE_ASSIGN(Equipment item, findRecord<Equipment>(work, rows.first().id));
            item.origin.label = Sensitivity::MentalHealth;
            ENLACE_TRY(updateRecord(work, std::move(item)));
            return {};
        });
        ui::waitFor([&] { return done.isFinished(); }, "the store");
        desk.settle();

        QTRY_COMPARE(list->model()->rowCount(), before - 1);
        QVERIFY(ui::shown(&desk.window(), "hiddenLabel"));
        QVERIFY(ui::find<QLabel>(list->parentWidget()->parentWidget(), "hiddenLabel")
                    ->text()
                    .contains(QLatin1Char('1')));
    }

    void othersHaveNoLookUp()
    {
        DemoDesk desk(Role::Coordinator);
        open(desk);

        QVERIFY(!ui::shown(&desk.window(), "lookUpButton"));
    }

private:
    /// Of children with open items and without a namesake, in the order of the alphabet.
    static QStringList namesOfChildren(DemoDesk &desk)
    {
        const auto rows = inStore(
            desk, [](Reading &reading) { return EquipmentRepository(reading).list({}, {}, 200); });
        QMap<QString, QSet<ChildId>> children;
        for (const EquipmentRow &row : rows.value())
            children[row.childName].insert(row.child);
        children.removeIf([](const auto &entry) { return entry.value().size() > 1; });
        return children.keys();
    }
    /// Types the names of children until one answers to nobody else, parent or namesake, and is
    /// shown at once; that name.
    static QString typeNameOfOneChild(DemoDesk &desk)
    {
        for (const QString &child : namesOfChildren(desk)) {
            ui::fill(&desk.window(), "equipmentSearch", folded(child));
            desk.settle();
            const QStringList rows = childrenIn(desk);
            if (rows.count(child) == rows.size() && ui::shown(&desk.window(), "equipmentDetail"))
                return child;
        }
        return {};
    }
    static QStringList childrenIn(DemoDesk &desk)
    {
        QStringList rows;
        const auto *model = view(desk)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    static void open(DemoDesk &desk)
    {
        desk.workspace().goTo(QStringLiteral("equipment"));
        desk.settle();
    }
    static RecordView *view(DemoDesk &desk)
    {
        return ui::find<RecordView>(&desk.window(), "equipmentView");
    }
    static QWidget *detail(DemoDesk &desk)
    {
        return ui::find<QWidget>(&desk.window(), "equipmentDetail");
    }
};

QTEST_MAIN(tst_EquipmentPage)
#include "tst_equipmentpage.moc"
