// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mother asks for a dentist: one for children, who speaks Spanish, in the child's network, and
// who takes new patients. The coordinator finds them with the keyboard alone, in either language.
#include "core/people/childrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/providers/specialty.h"
#include "support/demodesk.h"
#include "ui/kit/recordview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

const auto dentist = QStringLiteral("1223P0221X");

struct Dentist
{
    const char *name;
    const char *language;
    AcceptingPatients accepting;
    bool inNetwork;
};

constexpr Dentist dentists[] = {
    {"Dra. Zulema Quispe", "es", AcceptingPatients::Yes, true},
    {"Dr. Zenón Quispe", "es", AcceptingPatients::No, true},
    {"Dr. Zoe Quispe", "vi", AcceptingPatients::Yes, true},
    {"Dra. Zaira Quispe", "es", AcceptingPatients::Yes, false},
};

Result<bool> addDentists(Work &work, const AgencyId &network, const AgencyId &other)
{
    const Visibility everything = Visibility::ofWholeStore(work);
    for (const Dentist &line : dentists) {
        Provider provider;
        provider.name = QString::fromUtf8(line.name);
        provider.specialty = dentist;
        provider.treats = Treats::Children;
        provider.languages = {QStringLiteral("en"), QLatin1String(line.language)};
        provider.accepting = {line.accepting, work.today(), QStringLiteral("front desk"), {}, {}};
        provider.contact.phone = QStringLiteral("714-555-0188");
        ENLACE_ASSIGN(provider, ProviderRepository(work, everything).save(work, provider));
        ProviderContract contract;
        contract.provider = provider.id;
        contract.network = line.inNetwork ? network : other;
        contract.span.from = work.today().addYears(-1);
        ENLACE_TRY(NetworkRepository(work, everything).save(work, contract));
    }
    return true;
}

} // namespace

class tst_FindProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coordinatorFindsADentistForAChild_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void coordinatorFindsADentistForAChild()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Coordinator, language);
        const ChildRow child = childWithDentists(desk);
        QVERIFY(child.network);

        desk.key(desk.placeKey("providers"), Qt::ControlModifier);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("providers"));
        auto *list = ui::find<RecordView>(&desk.window(), "providersView");

        // For whom: typed and taken from the children found.
        tabTo(desk, "childEdit");
        QTest::keyClicks(QApplication::focusWidget(), child.name);
        ui::waitFor([] { return QApplication::activePopupWidget() != nullptr; }, "children found");
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        desk.settle();
        ui::waitFor([&] { return ui::shown(&desk.window(), "childChip"); }, "the child");
        desk.settle();

        choose(desk, "specialtyFilter", specialtyLabel(dentist));
        choose(desk, "standingFilter", label(StandingKind::InNetwork));
        choose(desk, "acceptingFilter", label(AcceptingPatients::Yes));
        choose(desk, "languageFilter",
               language == Language::English ? QStringLiteral("Spanish")
                                             : QStringLiteral("español"));

        tabTo(desk, "providersView");
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            names.append(list->model()->index(row, 1).data().toString());
            QCOMPARE(list->model()->index(row, 2).data().toString(),
                     label(StandingKind::InNetwork));
        }
        QVERIFY(names.contains(QString::fromUtf8(dentists[0].name)));
        for (int other = 1; other < 4; ++other)
            QVERIFY2(!names.contains(QString::fromUtf8(dentists[other].name)),
                     dentists[other].name);
        for (qsizetype row = 0; row < names.indexOf(QString::fromUtf8(dentists[0].name)); ++row)
            desk.key(Qt::Key_Down);
        auto *detail = ui::find<QWidget>(&desk.window(), "directoryDetail");
        QTRY_VERIFY(ui::wordsOf(detail).contains(QString::fromUtf8(dentists[0].name)));
        QVERIFY(!ui::wordsOf(detail).filter(QStringLiteral("front desk")).isEmpty());
        QVERIFY(!ui::wordsOf(detail).filter(child.networkName).isEmpty());
        desk.savePicture(language == Language::Spanish ? "dentist-es" : "dentist-en");

        // The phone, to call at once.
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("714-555-0188"));
    }

private:
    /// One of the desk's children, for whom just one of the dentists will do.
    ChildRow childWithDentists(DemoDesk &desk)
    {
        Store &store = desk.application().entry().store();
        auto rows =
            store.read([](Reading &reading) { return ChildRepository(reading).list({}, {}, 100); });
        ui::waitFor([&] { return rows.isFinished(); }, "children");
        std::optional<ChildRow> child;
        std::optional<AgencyId> other;
        for (const ChildRow &row : *rows.result()) {
            if (!child && row.network && isPlain(row.name))
                child = row;
            else if (child && row.network && *row.network != *child->network)
                other = row.network;
        }
        if (!child || !other)
            return {};
        if (!m_added) {
            auto added = store.run([network = *child->network, other = *other](Work &work) {
                return addDentists(work, network, other);
            });
            ui::waitFor([&] { return added.isFinished(); }, "the dentists");
            if (!added.result())
                return {};
            m_added = true;
            desk.settle();
        }
        return *child;
    }
    static bool isPlain(const QString &name)
    {
        return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    }
    static void tabTo(DemoDesk &desk, const char *name)
    {
        for (int i = 0; i < 60; ++i) {
            const QWidget *now = QApplication::focusWidget();
            if (now && now->objectName() == QLatin1String(name))
                return;
            desk.key(Qt::Key_Tab);
        }
        QFAIL(name);
    }
    static void choose(DemoDesk &desk, const char *name, const QString &text)
    {
        tabTo(desk, name);
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(combo);
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        desk.settle();
        QCOMPARE(combo->currentText(), text);
    }

    bool m_added = false;
};

QTEST_MAIN(tst_FindProvider)
#include "tst_findprovider.moc"
