// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be asked for again, put together: which things go on which day and why, and the
// documents that are used again.
#include "core/evidence/evidencerepository.h"
#include "core/people/childrepository.h"
#include "support/demodesk.h"
#include "ui/kit/cell.h"
#include "ui/kit/chip.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

template <class F>
auto readAt(DemoDesk &desk, F f)
{
    auto found = desk.application().entry().store().read(f);
    ui::waitFor([&] { return found.isFinished(); }, "the answer");
    if (!found.result())
        qFatal("%s", qPrintable(found.result().error().logText()));
    return *found.result();
}

ChildId childNamed(DemoDesk &desk, const QString &surname, const QString &givenName)
{
    return readAt(desk, [&](Reading &reading) -> Result<ChildId> {
        ChildFilter filter;
        filter.surname = surname;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith(givenName))
                return row.id;
        return fail(ErrorCode::NotFound, "no such child");
    });
}

/// A child with requests of several kinds, papers that count and papers that do not.
ChildId mateo(DemoDesk &desk) { return childNamed(desk, u"Ortega Luna"_s, u"Mateo"_s); }

void openTab(DemoDesk &desk, const QString &tab, std::optional<ChildId> child = {})
{
    desk.workspace().openRecord(RecordRef::to(RecordKind::Child, child ? *child : mateo(desk)));
    desk.settle();
    desk.workspace().currentPage()->showPart(tab);
    desk.settle();
}

QString currentTab(DemoDesk &desk)
{
    auto *bar = ui::find<QTabBar>(&desk.window(), "familyTabs");
    return desk.workspace().currentPage()->parts().value(bar->currentIndex());
}

/// The words of each card of that name, from above.
QStringList cards(DemoDesk &desk, const QString &name)
{
    QStringList said;
    auto *scroll = ui::find(&desk.window(), u"packetScroll"_s);
    for (QWidget *card : scroll->findChildren<QWidget *>(name)) {
        QStringList words = ui::wordsOf(card);
        for (const StatusChip *chip : card->findChildren<StatusChip *>())
            words.append(chip->chip().text);
        said.append(words.join(u'\n'));
    }
    return said;
}

QPushButton *button(DemoDesk &desk, const QString &name, const QString &words)
{
    for (auto *found : desk.window().findChildren<QPushButton *>(name))
        if (found->isVisible() && found->text().startsWith(words))
            return found;
    return nullptr;
}

QString detailWords(DemoDesk &desk)
{
    return ui::wordsOf(ui::find(&desk.window(), u"evidenceDetail"_s)).join(u'\n');
}

} // namespace

class PacketTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDayForWhatCanGoTogether()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);
        desk.savePicture("packet");

        const QStringList packets = cards(desk, u"packetCard"_s);

        QVERIFY(packets.size() >= 2);
        const QString &first = packets.first();
        for (const QString &words :
             {u"Together: send by"_s, u"Diapers, one brand"_s, u"Physical therapy"_s,
              u"Feeding tube supplies"_s, u"Late: send today"_s, u"early"_s,
              u"ask for the same therapist: Kim Tran"_s, u"own last day to send"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u'\n' + first));
        // What may not go yet is not pulled in, and stands on its own day.
        QVERIFY(!first.contains(u"Formula by tube"_s));
        QVERIFY(packets.mid(1).join(u'\n').contains(u"Formula by tube"_s));
    }

    void whomTheChildMayLoseIsSaid()
    {
        DemoDesk desk(Role::Supervisor);
        openTab(desk, u"packet"_s, childNamed(desk, u"Peña"_s, u"Iker"_s));
        desk.savePicture("packetAtRisk");

        const QStringList atRisk = cards(desk, u"packetAtRisk"_s);

        QCOMPARE(atRisk.size(), 1);
        QVERIFY2(atRisk.first().contains(u"Dr. Samir Rao"_s), qPrintable(atRisk.first()));
        QVERIFY2(atRisk.first().contains(u"Out of network, to"_s), qPrintable(atRisk.first()));
        ui::press(ui::find(&desk.window(), u"packetAtRisk"_s), u"packetRiskButton"_s);
        desk.settle();
        QCOMPARE(currentTab(desk), u"careTeam"_s);
    }

    void documentsAreUsedAgain()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);

        const QString first = cards(desk, u"packetCard"_s).first();

        for (const QString &words :
             {u"Prescription, one for"_s, u"Prescription for diapers and supplies"_s,
              u"Can be used again"_s, u"Proof of the diagnosis, one for"_s,
              u"Neurologist's statement"_s, u"Not needed again"_s, u"counts for life"_s,
              u"nobody has said until when"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u'\n' + first));
        const QString summary = cards(desk, u"packetSummary"_s).join(u'\n');
        for (const QString &words : {u"by itself, and"_s, u"in packets"_s, u"For life:"_s})
            QVERIFY2(summary.contains(words), qPrintable(summary));
    }

    void whatIsLeftOutSaysWhy()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);

        const QString said = cards(desk, u"packetLeftOut"_s).join(u'\n');

        QVERIFY2(said.contains(u"Hand splint"_s), qPrintable(said));
        QVERIFY2(said.contains(u"no separate request is needed"_s), qPrintable(said));
    }

    void whyNamesTheRuleAndTheDates()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);
        auto *item = button(desk, u"packetItemButton"_s, u"Feeding tube"_s);
        QVERIFY(item);
        auto *why = item->parentWidget()->findChild<ExplainButton *>();
        QVERIFY(why);
        why->setFocus();

        QTest::keyClick(why, Qt::Key_Space);

        auto *popover = QApplication::activePopupWidget();
        QVERIFY(popover);
        const QString said = ui::wordsOf(popover).join(u'\n');
        for (const QString &words : {u"so it can go along"_s, u"Its own last day stays"_s,
                                     u"Send the new request"_s, u"How early a request may go"_s})
            QVERIFY2(said.contains(words), qPrintable(words + u'\n' + said));
        QTest::keyClick(popover, Qt::Key_Escape);
    }

    void anItemLeadsToItsRecord()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);
        auto *item = button(desk, u"packetItemButton"_s, u"Physical therapy"_s);
        QVERIFY(item);
        item->setFocus();

        desk.key(Qt::Key_Space);

        QCOMPARE(currentTab(desk), u"authorizations"_s);
        const QString said =
            ui::wordsOf(ui::find(&desk.window(), u"authorizationsDetail"_s)).join(u'\n');
        QVERIFY2(said.contains(u"Physical therapy"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Send the next request by"_s), qPrintable(said));
        desk.savePicture("packet-authorization");
    }

    void aRequestShowsItsChainAndWhatItsNetworkApproves()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"authorizations"_s);
        const auto standOn = [&](const QString &words) {
            auto *list = ui::find<RecordView>(&desk.window(), u"authorizationsView"_s);
            for (int row = list->model()->rowCount() - 1; row >= 0; --row)
                if (list->model()->index(row, 0).data().toString().startsWith(words))
                    list->setCurrentIndex(list->model()->index(row, 0));
            desk.settle();
            return ui::wordsOf(ui::find(&desk.window(), u"authorizationsDetail"_s)).join(u'\n');
        };

        const QString splint = standOn(u"Hand splint"_s);
        QVERIFY2(splint.contains(u"no separate request is needed"_s), qPrintable(splint));
        const QString diapers = standOn(u"Diapers"_s);
        for (const QString &words :
             {u"Every request for it since the first"_s, u"97000000101"_s, u"97000000111"_s,
              u"Nothing was approved"_s, u"On its list"_s, u"Needs an authorization"_s})
            QVERIFY2(diapers.contains(words), qPrintable(words + u'\n' + diapers));
        desk.savePicture("authorization-chain");
    }

    void aDocumentIsAddedAndThePacketTakesIt()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"evidence"_s);
        desk.savePicture("evidence");
        ui::press(&desk.window(), u"addDocumentButton"_s);
        desk.settle();
        ui::fill(&desk.window(), u"titleEdit"_s, u"Letter of November"_s);
        ui::fill(&desk.window(), u"issuerEdit"_s, u"Medical home"_s);
        ui::fill(&desk.window(), u"issuedOnEdit"_s, u"nov 20 2026"_s);

        desk.key(Qt::Key_S, Qt::ControlModifier);

        QVERIFY2(detailWords(desk).contains(u"Letter of November"_s),
                 qPrintable(detailWords(desk)));
        QVERIFY(detailWords(desk).contains(u"Nowhere yet"_s));
        // Where it was used is noted beside it.
        ui::press(&desk.window(), u"useDocumentButton"_s);
        desk.settle();
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(!detailWords(desk).contains(u"Nowhere yet"_s), qPrintable(detailWords(desk)));
        openTab(desk, u"packet"_s);
        QVERIFY(cards(desk, u"packetCard"_s).join(u'\n').contains(u"Letter of November"_s));

        // Put away again: it leaves the list and the packet.
        openTab(desk, u"evidence"_s);
        auto *list = ui::find<RecordView>(&desk.window(), u"evidenceView"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().startsWith(u"Letter of November"_s))
                list->setCurrentIndex(list->model()->index(row, 0));
        desk.settle();
        const int before = list->model()->rowCount();
        ui::press(&desk.window(), u"archiveDocumentButton"_s);
        desk.settle();
        QTest::keyClicks(ui::find(&desk.window(), u"archivedReasonEdit"_s), u"Of another child"_s);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(list->model()->rowCount(), before - 1);
    }

    /// The screen is in English; Mateo's family reads Spanish.
    void theCoverSheetSpeaksTheFamilysLanguage()
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"packet"_s);
        ui::press(&desk.window(), u"packetSheetButton"_s);
        auto *scroll = ui::find<QScrollArea>(&desk.window(), u"paperScroll"_s);
        const auto says = [scroll](const QString &words) {
            ui::waitFor([&] { return scroll->accessibleDescription().contains(words); },
                        qPrintable(words));
        };

        says(u"Hoja de portada del paquete"_s);
        says(u"Kim Tran"_s);
        QVERIFY(!ui::shown(&desk.window(), u"packetScroll"_s));
        auto *note = ui::find<QLabel>(&desk.window(), u"sheetNote"_s);
        QVERIFY2(note->text().contains(u"Spanish"_s), qPrintable(note->text()));
        desk.savePicture("packet-sheet");
        QVERIFY(!scroll->accessibleDescription().contains(u"Parálisis"_s));

        // The other language, and the diagnoses, because somebody says so.
        auto *box = ui::find<QComboBox>(&desk.window(), u"sheetLanguageBox"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        says(u"Cover sheet of a packet"_s);
        desk.savePicture("packet-sheet-en");
        ui::press(&desk.window(), u"sheetDiagnosesBox"_s);
        desk.settle();

        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        desk.ask.answerNext(true);
        desk.picker.answerNext(path);
        ui::press(&desk.window(), u"saveSheetButton"_s);
        ui::waitFor([&] { return QFileInfo(path).size() > 1000; }, "the PDF");
        desk.settle();
        QVERIFY2(desk.ask.asked().last().contains(u"outside of Enlace"_s),
                 qPrintable(desk.ask.asked().last()));
        desk.key(Qt::Key_Escape);
        QVERIFY(ui::shown(&desk.window(), u"packetScroll"_s));
    }

    void theCoverSheetFitsInLargePrint()
    {
        DemoDesk desk(Role::Coordinator, Language::Spanish);
        desk.application().theme().setTextPercent(200);
        desk.application().theme().setChoice(ThemeChoice::Dark);
        openTab(desk, u"packet"_s);
        ui::press(&desk.window(), u"packetSheetButton"_s);
        auto *scroll = ui::find<QScrollArea>(&desk.window(), u"paperScroll"_s);
        ui::waitFor([scroll] { return scroll->accessibleDescription().contains(u"Kim Tran"_s); },
                    "the sheet");

        desk.savePicture("packet-sheet-large");

        auto *view = ui::find(&desk.window(), u"packetSheetView"_s);
        QCOMPARE(ui::cutTexts(view), QStringList());
        QCOMPARE(ui::namelessControls(view), QStringList());
        QVERIFY(desk.window().minimumSizeHint().width() <= 1366);
        desk.application().theme().setChoice(ThemeChoice::Light);
        desk.application().theme().setTextPercent(100);
    }

    void inSpanishToo()
    {
        DemoDesk desk(Role::Coordinator, Language::Spanish);
        openTab(desk, u"packet"_s);
        desk.savePicture("packet-es");

        const QString first = cards(desk, u"packetCard"_s).value(0);

        for (const QString &words :
             {u"Todo junto: enviar"_s, u"pedir a la misma persona"_s, u"Se puede volver a usar"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u'\n' + first));
    }
};

QTEST_MAIN(PacketTabTest)
#include "tst_packettab.moc"
