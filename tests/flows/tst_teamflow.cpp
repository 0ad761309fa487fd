// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who stands around the child and who the family is, kept by hand through the real window, in both
// languages: the lead is handed over with a note and undone, somebody joins the care team by part
// of a name, a person, a telephone and what matters to the family are kept.
#include "core/careteam/careteamrepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/releases/releaserepository.h"
#include "support/demodesk.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

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

struct Child
{
    ChildId id;
    FamilyId family;
};

Child mateo(DemoDesk &desk)
{
    return readAt(desk, [](Reading &reading) -> Result<Child> {
        ChildFilter filter;
        filter.surname = u"Ortega Luna"_s;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith("Mateo"_L1))
                return Child{row.id, row.family};
        return fail(ErrorCode::NotFound, "no such child");
    });
}

void openTab(DemoDesk &desk, const QString &tab)
{
    desk.workspace().openRecord(RecordRef::to(RecordKind::Child, mateo(desk).id));
    desk.settle();
    desk.workspace().currentPage()->showPart(tab);
    desk.settle();
}

QList<Coordination> coordinators(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return CoordinationRepository(reading).coordinators(id);
    });
}

FamilyView family(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).family](Reading &reading) {
        return FamilyRepository(reading).open(id);
    });
}

QWidget *editor(DemoDesk &desk) { return ui::find(&desk.window(), u"recordEditor"_s); }

void press(DemoDesk &desk, const char *name)
{
    ui::press(&desk.window(), QLatin1String(name));
    desk.settle();
}

void fill(DemoDesk &desk, const char *name, const QString &text)
{
    ui::fill(editor(desk), QLatin1String(name), text);
}

void write(DemoDesk &desk, const char *name, const QString &text)
{
    auto *edit = ui::find<NoteEdit>(editor(desk), QLatin1String(name));
    edit->setFocus();
    edit->selectAll();
    edit->insertPlainText(text);
}

void save(DemoDesk &desk) { desk.key(Qt::Key_S, Qt::ControlModifier); }

/// Chooses from the menu of a card.
void choose(DemoDesk &desk, QWidget *card, const char *action, const QString &about = {})
{
    const auto *link = card->findChild<QPushButton *>(u"cardLink"_s);
    for (QAction *each : link->menu()->findChildren<QAction *>(QLatin1String(action)))
        if (each->text().contains(about)) {
            each->trigger();
            return desk.settle();
        }
    qFatal("no such action");
}

QString message(DemoDesk &desk)
{
    return ui::find<MessageBar>(&desk.window(), u"messageBar"_s)->text();
}

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

void formFits(DemoDesk &desk, const QString &picture, Language language)
{
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::cutTexts(editor(desk)).join(u' '), QString());
    desk.savePicture(qPrintable(picture + (language == Language::English ? u"-en"_s : u"-es"_s)));
}

} // namespace

class tst_TeamFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadIsHandedOverWithANoteAndUndone_data() { languages(); }
    void theLeadIsHandedOverWithANoteAndUndone();
    void somebodyJoinsTheTeamByPartOfAName_data() { languages(); }
    void somebodyJoinsTheTeamByPartOfAName();
    void aPersonOfTheSameNameIsAskedAbout_data() { languages(); }
    void aPersonOfTheSameNameIsAskedAbout();
    void aTelephoneIsAddedAndArchived();
    void whatMattersToTheFamilyIsKept_data() { languages(); }
    void whatMattersToTheFamilyIsKept();
    void aReleaseIsRevokedAndHoldsAgain_data() { languages(); }
    void aReleaseIsRevokedAndHoldsAgain();
    void whoMayNotWriteIsNotAsked();
};

void tst_TeamFlow::theLeadIsHandedOverWithANoteAndUndone()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"careTeam"_s);
    const qsizetype before = coordinators(desk).size();

    ui::press(ui::find(&desk.window(), u"coordinatorsCard"_s), u"cardLink"_s);
    desk.settle();
    formFits(desk, u"team-handover"_s, language);
    save(desk); // to nobody, without a note
    QVERIFY(ui::shown(&desk.window(), u"toProblem"_s));
    QVERIFY(ui::shown(&desk.window(), u"handOverProblem"_s));
    // Somebody else than the lead of today: the repository refuses the same one.
    auto *to = ui::find<QComboBox>(editor(desk), u"to"_s);
    const QString lead = family(desk).children.first().leadName;
    int other = 1;
    while (to->itemText(other) == lead)
        ++other;
    to->setCurrentIndex(other);
    write(desk, "handOver", u"Call Rosa after 4"_s);
    save(desk);

    QCOMPARE(coordinators(desk).size(), before + 1);
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    const auto rows = coordinators(desk);
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const Coordination &row) {
        return row.handOver == "Call Rosa after 4"_L1 && row.span.until;
    }));
    desk.savePicture(language == Language::English ? "team-handed-en" : "team-handed-es");
    press(desk, "messageAction");
    QCOMPARE(coordinators(desk).size(), before);
}

void tst_TeamFlow::somebodyJoinsTheTeamByPartOfAName()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"careTeam"_s);
    const auto history = [&] {
        return readAt(desk, [id = mateo(desk).id](Reading &reading) {
            return CareTeamRepository(reading).history(id);
        });
    };
    const qsizetype before = history().size();

    press(desk, "addMemberButton");
    formFits(desk, u"team-member"_s, language);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"providerProblem"_s));
    auto *who = ui::find<QComboBox>(editor(desk), u"provider"_s);
    QVERIFY(who->isEditable());
    const QString name = who->itemText(who->count() - 1);
    who->setFocus();
    who->lineEdit()->selectAll();
    QTest::keyClicks(who->lineEdit(), name.toLower());
    QTest::keyClick(who->lineEdit(), Qt::Key_Tab);
    QCOMPARE(who->currentText(), name);
    fill(desk, "localTitle", u"Enlace escolar"_s);
    write(desk, "cannotHelp", u"Transporte"_s);
    save(desk);

    QCOMPARE(history().size(), before + 1);
    const auto found = history();
    QVERIFY(std::any_of(found.begin(), found.end(), [&](const TeamRow &row) {
        return row.name == name && row.member.cannotHelp == "Transporte"_L1;
    }));
    QVERIFY(ui::wordsOf(ui::find(&desk.window(), u"careTeamDetail"_s)).contains(u"Transporte"_s));
    desk.savePicture(language == Language::English ? "team-added-en" : "team-added-es");
    press(desk, "archiveRecordButton");
    write(desk, "archivedReasonEdit", u"Typed for a test"_s);
    save(desk);
    QCOMPARE(history().size(), before);
    press(desk, "messageAction");
    QCOMPARE(history().size(), before + 1);
    // Back as it was for the next row.
    press(desk, "messageAction");
    QCOMPARE(history().size(), before);
}

void tst_TeamFlow::aPersonOfTheSameNameIsAskedAbout()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const Person known = family(desk).grownUps.first().person;
    const qsizetype before = family(desk).grownUps.size();

    press(desk, "addPersonButton");
    formFits(desk, u"people-person"_s, language);
    QVERIFY(!ui::shown(&desk.window(), u"isAnother"_s));
    fill(desk, "givenNames", known.surnames.toUpper());
    fill(desk, "surnames", known.givenNames.toLower());
    save(desk);

    QVERIFY(ui::shown(&desk.window(), u"isAnotherProblem"_s));
    desk.savePicture(language == Language::English ? "people-same-en" : "people-same-es");
    ui::press(editor(desk), u"isAnother"_s);
    save(desk);
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    press(desk, "messageAction");
    QCOMPARE(family(desk).grownUps.size(), before);
}

void tst_TeamFlow::aTelephoneIsAddedAndArchived()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"people"_s);
    const auto phones = [&] { return family(desk).grownUps.first().phones; };
    const qsizetype before = phones().size();
    const auto card = [&] { return ui::find(&desk.window(), u"grownUpCard"_s); };

    choose(desk, card(), "addPhoneAction");
    fill(desk, "number", u"call her"_s);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"numberProblem"_s));
    fill(desk, "number", u"714 555 0188"_s);
    save(desk);

    QCOMPARE(phones().size(), before + 1);
    const auto isNew = [](const PersonPhone &phone) { return phone.number == "+17145550188"_L1; };
    const auto found = phones();
    QVERIFY(std::any_of(found.begin(), found.end(), isNew));
    choose(desk, card(), "archiveAction", u"0188"_s);
    write(desk, "archivedReasonEdit", u"Wrong number"_s);
    save(desk);
    QCOMPARE(phones().size(), before);
}

void tst_TeamFlow::whatMattersToTheFamilyIsKept()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const auto card = [&] { return ui::find(&desk.window(), u"siblingsCard"_s); };
    const QString wish = u"A van with a lift %1"_s.arg(int(language));

    choose(desk, card(), "correctAction");
    formFits(desk, u"people-family"_s, language);
    write(desk, "priority", wish);
    save(desk);
    QCOMPARE(family(desk).family.priority, wish);
    QVERIFY(ui::wordsOf(card()).join(u'|').contains(wish));

    choose(desk, card(), "correctAction", u"Mateo"_s);
    formFits(desk, u"people-child"_s, language);
    write(desk, "toldAhead", u"Sits by the door"_s);
    save(desk);
    QVERIFY(ui::wordsOf(card()).join(u'|').contains(u"Sits by the door"_s));
    desk.savePicture(language == Language::English ? "people-kept-en" : "people-kept-es");
    QVERIFY(!message(desk).isEmpty());
    press(desk, "messageAction");
}

void tst_TeamFlow::aReleaseIsRevokedAndHoldsAgain()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"releases"_s);
    const auto releases = [&] {
        return readAt(desk, [id = mateo(desk).id](Reading &reading) {
            return ReleaseRepository(reading).ofChild(id);
        });
    };
    const auto found = releases().releases;
    QVERIFY(!found.isEmpty());
    const ReleaseId id = found.first().release.id;
    const auto revokedOn = [&] {
        return readAt(desk, [id](Reading &reading) -> Result<std::optional<QDate>> {
            ENLACE_ASSIGN(const auto now, ReleaseRepository(reading).find(id));
            return now.release.revokedOn;
        });
    };
    QVERIFY(!revokedOn());

    press(desk, "revokeReleaseButton");
    formFits(desk, u"release-revoke"_s, language);
    fill(desk, "revokedOnEdit", u"dec 24 2026"_s);
    save(desk); // not before its day
    QVERIFY(ui::shown(&desk.window(), u"revokedOnEditProblem"_s));
    fill(desk, "revokedOnEdit", u"nov 20 2026"_s);
    save(desk);

    QCOMPARE(revokedOn(), std::optional(QDate(2026, 11, 20)));
    QVERIFY(!ui::shown(&desk.window(), u"revokeReleaseButton"_s));
    press(desk, "messageAction");
    QVERIFY(!revokedOn());
}

void tst_TeamFlow::whoMayNotWriteIsNotAsked()
{
    {
        // A clerk keeps telephones and homes, and nothing of who may consent.
        DemoDesk desk(Role::Clerk);
        openTab(desk, u"people"_s);
        QVERIFY(!ui::shown(&desk.window(), u"addPersonButton"_s));
        QVERIFY(ui::shown(&desk.window(), u"addHomeButton"_s));
        const auto *menu = ui::find(&desk.window(), u"grownUpCard"_s)
                               ->findChild<QPushButton *>(u"cardLink"_s)
                               ->menu();
        QVERIFY(menu->findChild<QAction *>(u"addPhoneAction"_s));
        QVERIFY(!menu->findChild<QAction *>(u"addTieAction"_s));
    }
    DemoDesk desk(Role::Therapist);
    desk.workspace().openRecord(RecordRef::to(RecordKind::Child, mateo(desk).id));
    desk.settle();
    desk.workspace().currentPage()->showPart(u"careTeam"_s);
    desk.settle();
    QVERIFY(!ui::shown(&desk.window(), u"addMemberButton"_s));
    QVERIFY(!ui::shown(ui::find(&desk.window(), u"coordinatorsCard"_s), u"cardLink"_s));
}

QTEST_MAIN(tst_TeamFlow)
#include "tst_teamflow.moc"
