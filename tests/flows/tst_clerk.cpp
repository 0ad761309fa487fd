// SPDX-License-Identifier: GPL-3.0-or-later
//
// A clerk who may not see behavioral therapy does not: not in the family's tabs, not by the search,
// not in a list, not as a figure. What is hidden is said to be hidden, and not what it is.
#include "core/search/folding.h"
#include "core/therapy/therapy.h"
#include "support/demodesk.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QLabel>

using namespace enlace;
using namespace enlace::test;

namespace {

/// Mateo's behavioral therapists in the demo county: whoever reads one of them reads what is
/// protected. The number of them is what is said to be hidden.
const QStringList protectedNames{QStringLiteral("Marta Díaz"), QStringLiteral("Jin Lee"),
                                 QStringLiteral("Ramón Soto")};

/// Everything that would give it away, in the language of the window.
QStringList givingAway(QWidget *window)
{
    QStringList found;
    for (const QString &word : ui::wordsOf(window)) {
        for (const QString &name : protectedNames)
            if (word.contains(name))
                found.append(word);
        if (word.contains(label(Discipline::Behavioral)))
            found.append(word);
    }
    return found;
}

/// Opens Mateo's family by the search, as a person does.
void openMateo(DemoDesk &desk)
{
    desk.key(Qt::Key_K, Qt::ControlModifier);
    ui::fill(&desk.window(), "searchEdit", QStringLiteral("mateo ortega luna"));
    desk.settle();
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("family"));
}

void openTab(DemoDesk &desk, const QString &tab)
{
    desk.workspace().currentPage()->showPart(tab);
    desk.settle();
}

/// The figures said to be hidden, of all notes on the screen.
QStringList hiddenNotes(QWidget *window)
{
    QStringList notes;
    for (const QLabel *note : window->findChildren<QLabel *>(QStringLiteral("hiddenLabel")))
        if (note->isVisible())
            notes.append(note->text());
    return notes;
}

} // namespace

class tst_Clerk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familyTabsSayThatSomethingIsHiddenAndNotWhat_data() { languages(); }
    void familyTabsSayThatSomethingIsHiddenAndNotWhat()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Clerk, language);
        openMateo(desk);

        for (const QString &tab : desk.workspace().currentPage()->parts()) {
            openTab(desk, tab);
            const QStringList found = givingAway(&desk.window());
            QVERIFY2(found.isEmpty(),
                     qPrintable(tab + QLatin1String(": ") + found.join(QLatin1Char('|'))));
        }
        openTab(desk, QStringLiteral("therapy"));
        const QStringList notes = hiddenNotes(&desk.window());
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().contains(QString::number(protectedNames.size())),
                 qPrintable(notes.first()));
        desk.savePicture(language == Language::Spanish ? "clerk-es" : "clerk-en");
        // The other therapies are there: it is not the tab that is empty.
        QVERIFY(!ui::wordsOf(&desk.window()).filter(QStringLiteral("Kim Tran")).isEmpty());
    }

    void searchFindsNoneOfIt_data() { languages(); }
    void searchFindsNoneOfIt()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Clerk, language);

        for (const QString &name : protectedNames) {
            desk.key(Qt::Key_K, Qt::ControlModifier);
            ui::fill(&desk.window(), "searchEdit", folded(name));
            desk.settle();
            QTRY_VERIFY(ui::shown(&desk.window(), "searchPopup"));
            // Whoever of that name is in the directory may be found; no child beside them.
            const QStringList words = ui::wordsOf(ui::find<QWidget>(&desk.window(), "searchPopup"));
            QVERIFY2(words.filter(QStringLiteral("Mateo")).isEmpty(),
                     qPrintable(words.join(QLatin1Char('|'))));
            QVERIFY(words.filter(label(Discipline::Behavioral)).isEmpty());
        }
    }

    void noPlaceOfTheirsShowsIt_data() { languages(); }
    void noPlaceOfTheirsShowsIt()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Clerk, language);

        for (int number = 0; !desk.workspace().nameOfNumber(number).isEmpty(); ++number) {
            desk.workspace().goToNumber(number);
            desk.settle();
            Page *page = desk.workspace().currentPage();
            // The directory names specialties, of nobody's child.
            if (desk.workspace().currentPlace() == QLatin1String("providers"))
                continue;
            for (const QString &part :
                 page->parts().isEmpty() ? QStringList{QString()} : page->parts()) {
                if (!part.isEmpty())
                    page->showPart(part);
                desk.settle();
                const QStringList found = givingAway(page);
                QVERIFY2(found.isEmpty(), qPrintable(desk.workspace().currentPlace() + part +
                                                     found.join(QLatin1Char('|'))));
            }
        }
        // Reports are not theirs at all, nor is the administration.
        QVERIFY(!ui::shown(&desk.window(), "place_reports"));
        QVERIFY(!ui::shown(&desk.window(), "place_administration"));
    }

    void theChildsOwnCoordinatorSeesAllOfIt()
    {
        DemoDesk desk(Role::Coordinator);
        openMateo(desk);

        openTab(desk, QStringLiteral("therapy"));

        const QString words = ui::wordsOf(&desk.window()).join(QLatin1Char('|'));
        for (const QString &name : protectedNames)
            QVERIFY2(words.contains(name), qPrintable(name));
        QVERIFY(hiddenNotes(&desk.window()).isEmpty());
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
};

QTEST_MAIN(tst_Clerk)
#include "tst_clerk.moc"
