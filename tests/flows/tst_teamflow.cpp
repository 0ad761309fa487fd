// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who stands around the child and who the family is, kept by hand through the real window, in both
// languages: the lead is handed over with a note and undone, somebody joins the care team by part
// of a name, a person, a telephone and what matters to the family are kept.
#include "core/careteam/careteamrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/languagetag.h"
#include "core/releases/releaserepository.h"
#include "support/familydesk.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QList<Coordination> coordinators(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return CoordinationRepository(reading).coordinators(id);
    });
}

} // namespace

class tst_TeamFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadIsHandedOverWithANoteAndUndone_data() { languages(); }
    void theLeadIsHandedOverWithANoteAndUndone();
    void whoSpeaksWithTheFamilyComesFirst_data() { languages(); }
    void whoSpeaksWithTheFamilyComesFirst();
    void somebodyJoinsTheTeamByPartOfAName_data() { languages(); }
    void somebodyJoinsTheTeamByPartOfAName();
    void aPersonOfTheSameNameIsNamedAndNotRefused_data() { languages(); }
    void aPersonOfTheSameNameIsNamedAndNotRefused();
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
    while (to->itemText(other).startsWith(lead))
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

void tst_TeamFlow::whoSpeaksWithTheFamilyComesFirst()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"careTeam"_s);
    const QString spanish = languageName(u"es"_s, language);
    // Mateo's mother speaks Spanish, and so does who coordinates.
    QVERIFY(
        ui::wordsOf(ui::find(&desk.window(), u"coordinatorsCard"_s)).join(u'|').contains(spanish));

    ui::press(ui::find(&desk.window(), u"coordinatorsCard"_s), u"cardLink"_s);
    desk.settle();
    auto *to = ui::find<QComboBox>(editor(desk), u"to"_s);
    int last = 1;
    while (last < to->count() && to->itemText(last).contains(spanish))
        ++last;
    QVERIFY(last > 1);           // somebody does
    QVERIFY(last < to->count()); // and somebody does not
    for (int i = last; i < to->count(); ++i)
        QVERIFY(!to->itemText(i).contains(spanish));

    const auto choose = [&](int index) {
        to->setFocus();
        to->setCurrentIndex(index);
        Q_EMIT to->activated(index);
        desk.settle();
    };
    choose(1);
    QVERIFY(!ui::shown(editor(desk), u"formAdvice"_s));
    choose(last);
    QVERIFY(ui::wordsOf(ui::find(editor(desk), u"formAdvice"_s)).join(u'|').contains(spanish));
    formFits(desk, u"team-language"_s, language);
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
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

void tst_TeamFlow::aPersonOfTheSameNameIsNamedAndNotRefused()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const Person known = family(desk).grownUps.first().person;
    const qsizetype before = family(desk).grownUps.size();

    press(desk, "addPersonButton");
    formFits(desk, u"people-person"_s, language);
    QVERIFY(!ui::shown(&desk.window(), u"formNotes"_s));
    fill(desk, "givenNames", known.surnames.toUpper());
    fill(desk, "surnames", known.givenNames.toLower());
    QWidget *notes = ui::find(&desk.window(), u"formNotes"_s);
    QVERIFY(ui::wordsOf(notes).join(u'|').contains(fullName(known)));
    desk.settle();
    formFits(desk, u"people-same"_s, language);
    QVERIFY(notes->height() >= notes->heightForWidth(notes->width()));
    save(desk);

    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    QCOMPARE(family(desk).grownUps.size(), before + 1);
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
