// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory as a person meets it: narrowed, for a child, side by side, and opened from
// elsewhere.
#include "core/people/childrepository.h"
#include "core/providers/providerrepository.h"
#include "core/providers/specialty.h"
#include "support/demodesk.h"
#include "ui/kit/cell.h"
#include "ui/kit/recordview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

class tst_ProvidersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>(Role::Supervisor);
        m_desk->workspace().goTo(QStringLiteral("providers"));
        m_desk->settle();
        m_list = ui::find<RecordView>(page(), "providersView");
    }
    void cleanup() { m_desk.reset(); }

    void filtersNarrowTheListAndTheLinkTakesThemBack()
    {
        const int all = m_list->model()->rowCount();
        auto *specialty = ui::find<QComboBox>(page(), "specialtyFilter");
        choose(specialty, specialtyLabel(QStringLiteral("208000000X")));
        const int pediatricians = m_list->model()->rowCount();
        QVERIFY(pediatricians > 0 && pediatricians < all);
        for (int row = 0; row < pediatricians; ++row)
            QVERIFY(second(row, nameColumn).contains(specialty->currentText()));

        choose(ui::find<QComboBox>(page(), "acceptingFilter"), label(AcceptingPatients::Yes));
        QVERIFY(m_list->model()->rowCount() < pediatricians);
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            QCOMPARE(cell(row, acceptingColumn), label(AcceptingPatients::Yes));

        ui::press(page(), "clearFilters");
        m_desk->settle();
        QCOMPARE(m_list->model()->rowCount(), all);
    }

    void typingFindsByName()
    {
        const QString name = cell(7, nameColumn);
        ui::fill(page(), "providerSearch", name);
        QTRY_VERIFY(m_list->model()->rowCount() < 20);
        m_desk->settle();

        QVERIFY(rowOf(name) >= 0);
        QTRY_VERIFY(ui::wordsOf(detail()).contains(cell(0, nameColumn)));
    }

    void aChildAddsWhereEachStandsAndTheChipTakesItBack()
    {
        const ChildRow child = aChild();
        QVERIFY(m_list->isColumnHidden(standingColumn));
        QVERIFY(!ui::shown(page(), "standingFilter"));

        ProviderFilter filter;
        filter.forChild = child.id;
        m_desk->workspace().goTo(QStringLiteral("providers"), QVariant::fromValue(filter));
        m_desk->settle();
        m_desk->settle();

        auto *chip = ui::find<QPushButton>(page(), "childChip");
        QVERIFY(chip->accessibleName().contains(child.name));
        QVERIFY(!m_list->isColumnHidden(standingColumn));
        choose(ui::find<QComboBox>(page(), "standingFilter"), label(StandingKind::InNetwork));
        QVERIFY(m_list->model()->rowCount() > 0);
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            QCOMPARE(cell(row, standingColumn), label(StandingKind::InNetwork));
            QVERIFY(second(row, standingColumn).contains(child.networkName));
        }
        m_desk->savePicture("providers-child");
        const int inNetwork = m_list->model()->rowCount();

        ui::press(page(), "childChip");
        m_desk->settle();
        QVERIFY(m_list->isColumnHidden(standingColumn));
        QVERIFY(m_list->model()->rowCount() > inNetwork);
        QVERIFY(ui::find<QLineEdit>(page(), "childEdit")->hasFocus());
    }

    void twoToFourAreMarkedAndStandSideBySide()
    {
        m_list->setFocus();
        QStringList marked;
        for (int row = 0; row < 5; ++row) {
            m_list->setCurrentIndex(m_list->model()->index(row, nameColumn));
            QCOMPARE(ui::shown(page(), "compareButton"), row >= 2);
            m_desk->key(Qt::Key_Space);
            if (row < 4)
                marked.append(cell(row, nameColumn));
        }
        QVERIFY(ui::shown(&m_desk->window(), "messageBar")); // the fifth finds no room
        QCOMPARE(m_list->model()->index(4, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));

        ui::press(page(), "compareButton");
        m_desk->settle();
        auto *candidates = ui::find<QWidget>(page(), "candidates");
        for (const QString &name : std::as_const(marked))
            QVERIFY2(ui::wordsOf(candidates).contains(name), qPrintable(name));
        m_desk->savePicture("providers-candidates");
        ui::press(candidates, "removeCandidate");
        m_desk->settle();
        QTRY_COMPARE(
            candidates->findChildren<QPushButton *>(QStringLiteral("removeCandidate")).size(), 3);

        m_desk->key(Qt::Key_Escape);
        QVERIFY(ui::shown(page(), "providersView"));
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));
    }

    void hitOfTheSearchAboveOpensHere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("view");
        QTest::newRow("organization") << QStringLiteral("Bluegum") << "organizationsView";
        QTest::newRow("provider") << QString() << "providersView";
    }
    void hitOfTheSearchAboveOpensHere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, view);
        if (typed.isEmpty())
            typed = cell(3, nameColumn);
        ui::fill(&m_desk->window(), "searchEdit", typed);
        auto *hits = ui::find<RecordView>(&m_desk->window(), "hitsView");
        m_desk->settle();
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        hits->setFocus();
        hits->setCurrentIndex(hits->model()->index(0, 0));
        const QString title = hits->model()->index(0, 0).data().toString();

        m_desk->key(Qt::Key_Return);
        m_desk->settle();

        QCOMPARE(m_desk->workspace().currentPlace(), QStringLiteral("providers"));
        auto *list = ui::find<RecordView>(page(), view);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentRow(), 0);
        QTRY_VERIFY(ui::wordsOf(detail()).contains(title));
        // All the others are one key away.
        m_desk->key(Qt::Key_Escape);
        QVERIFY(list->model()->rowCount() > 1);
    }

    void emptyListOffersTheWayOut()
    {
        ui::fill(page(), "providerSearch", QStringLiteral("Bluegum"));
        QTRY_VERIFY(ui::shown(page(), "emptyAction"));
        ui::press(page(), "emptyAction");
        m_desk->settle();

        auto *organizations = ui::find<RecordView>(page(), "organizationsView");
        QVERIFY(organizations->model()->rowCount() > 0);
        QVERIFY(organizations->model()->index(0, 0).data().toString().contains(
            QLatin1String("Bluegum")));
    }

    void controlsHaveNamesAndNothingIsCutInBothLanguages()
    {
        for (const char *button : {"englishButton", "spanishButton"}) {
            ui::press(&m_desk->window(), button);
            for (const char *side : {"providersButton", "organizationsButton"}) {
                ui::press(page(), side);
                m_desk->settle();
                QTRY_COMPARE(ui::namelessControls(page()).join(QLatin1Char('\n')), QString());
                QTRY_COMPARE(ui::cutTexts(page()).join(QLatin1Char('\n')), QString());
            }
        }
        ui::press(&m_desk->window(), "englishButton");
    }

private:
    static constexpr int nameColumn = 1;
    static constexpr int standingColumn = 2;
    static constexpr int acceptingColumn = 3;

    QWidget *page() { return ui::find<QWidget>(&m_desk->window(), "providersPage"); }
    QWidget *detail() { return ui::find<QWidget>(page(), "directoryDetail"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_list->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString second(int row, int column) const
    {
        return m_list->model()->index(row, column).data(SecondLineRole).toString();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            if (cell(row, nameColumn) == name)
                return row;
        return -1;
    }
    void choose(QComboBox *combo, const QString &text)
    {
        combo->setFocus();
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        m_desk->settle();
        QCOMPARE(combo->currentText(), text);
    }
    ChildRow aChild()
    {
        auto rows = m_desk->application().entry().store().read(
            [](Reading &reading) { return ChildRepository(reading).list({}, {}, 50); });
        ui::waitFor([&] { return rows.isFinished(); }, "children");
        for (const ChildRow &row : *rows.result())
            if (row.network)
                return row;
        return {};
    }

    std::unique_ptr<DemoDesk> m_desk;
    RecordView *m_list = nullptr;
};

QTEST_MAIN(tst_ProvidersPage)
#include "tst_providerspage.moc"
