// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who the family is, kept by hand through the real window, in both languages: two records of one
// person become one and two again, what was put away comes back, a child is new to the family, a
// tier and the days of custody are set, somebody stands in, children change hands, a release is
// written down.
#include "core/access/coverrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/personrepository.h"
#include "core/releases/releaserepository.h"
#include "support/familydesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *siblings(DemoDesk &desk) { return ui::find(&desk.window(), u"siblingsCard"_s); }

/// Chooses in a list by the words of the entry.
void pick(DemoDesk &desk, const char *name, const QString &text)
{
    auto *box = ui::find<QComboBox>(editor(desk), QLatin1String(name));
    const int index = box->findText(text, Qt::MatchContains);
    QVERIFY2(index >= 0, name);
    box->setFocus();
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    desk.settle();
}

void check(DemoDesk &desk, const char *name)
{
    ui::find<QCheckBox>(&desk.window(), QLatin1String(name))->click();
    desk.settle();
}

QString wordsOf(QWidget *widget) { return ui::wordsOf(widget).join(u'|'); }

} // namespace

class tst_PeopleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsOfAMotherBecomeOneAndTwoAgain_data() { languages(); }
    void twoRecordsOfAMotherBecomeOneAndTwoAgain();
    void whatWasArchivedIsShownAndComesBack_data() { languages(); }
    void whatWasArchivedIsShownAndComesBack();
    void aChildIsNewToTheFamily_data() { languages(); }
    void aChildIsNewToTheFamily();
    void tierAndCustodyAreSet_data() { languages(); }
    void tierAndCustodyAreSet();
    void somebodyStandsInAndChildrenChangeHands_data() { languages(); }
    void somebodyStandsInAndChildrenChangeHands();
    void aHandOverThatIsTypedOutlivesTheLock();
    void aReleaseIsWrittenDownAndArchived_data() { languages(); }
    void aReleaseIsWrittenDownAndArchived();
    void aHandOverFromTodayIsTakenBack();
};

void tst_PeopleFlow::twoRecordsOfAMotherBecomeOneAndTwoAgain()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const Person known = family(desk).grownUps.first().person;
    const qsizetype phones = family(desk).grownUps.first().phones.size();
    const auto grownUps = [&] { return family(desk).grownUps; };
    const qsizetype before = grownUps().size();
    // Somebody typed the mother again, with another language and one more telephone.
    auto made = desk.application().entry().store().run([known](Work &work) -> Result<PersonId> {
        Person again;
        again.family = known.family;
        again.givenNames = known.givenNames;
        again.surnames = known.surnames;
        again.email = u"again@example.org"_s;
        again.spokenLanguage = known.spokenLanguage == "vi"_L1 ? u"es"_s : u"vi"_s;
        ENLACE_ASSIGN(again, PersonRepository(work).save(work, again));
        PersonPhone phone;
        phone.person = again.id;
        phone.family = again.family;
        phone.number = u"+17145550199"_s;
        ENLACE_TRY(PersonRepository(work).save(work, phone));
        return again.id;
    });
    ui::waitFor([&] { return made.isFinished(); }, "the second record");
    desk.settle();

    choose(desk, ui::find(&desk.window(), u"grownUpCard"_s), "mergeAction");
    QMenu *menu = nullptr;
    ui::waitFor(
        [&] { return (menu = desk.window().findChild<QMenu *>(u"mergeWithMenu"_s)) != nullptr; },
        "the menu");
    QAction *same = menu->findChildren<QAction *>(u"mergeWithAction"_s).first();
    QVERIFY(same->text().contains(known.surnames));
    same->trigger();
    menu->close();
    desk.settle();
    QVERIFY(wordsOf(ui::find(&desk.window(), u"formNotes"_s)).contains(u": 1"_s));
    auto *language2 = ui::find<QComboBox>(editor(desk), u"spokenLanguage"_s);
    QCOMPARE(language2->count(), 2);
    formFits(desk, u"people-merge"_s, language);
    language2->setCurrentIndex(1);
    Q_EMIT language2->activated(1);
    save(desk);

    const auto after = grownUps();
    const auto kept = std::find_if(after.begin(), after.end(), [&](const GrownUpCard &card) {
        return card.person.id == known.id;
    });
    QVERIFY(kept != after.end());
    QCOMPARE(kept->phones.size(), phones + 1);
    QVERIFY(kept->person.spokenLanguage != known.spokenLanguage);
    QCOMPARE(kept->person.email, known.email.isEmpty() ? u"again@example.org"_s : known.email);
    check(desk, "showArchivedPeopleBox");
    QVERIFY(wordsOf(ui::find(&desk.window(), u"archivedPeopleCard"_s)).contains(fullName(known)));
    desk.savePicture(language == Language::English ? "people-merged-en" : "people-merged-es");

    press(desk, "messageAction");
    const auto again = grownUps();
    QCOMPARE(again.size(), before + 1);
    QCOMPARE(again.first().person.spokenLanguage, known.spokenLanguage);
    QCOMPARE(again.first().phones.size(), phones);
}

void tst_PeopleFlow::whatWasArchivedIsShownAndComesBack()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const auto card = [&] { return ui::find(&desk.window(), u"grownUpCard"_s); };
    const auto people = [&] { return family(desk).grownUps; };
    const qsizetype before = people().size();
    const Person first = people().first().person;

    choose(desk, card(), "archiveAction", fullName(first));
    write(desk, "archivedReasonEdit", u"Typed twice"_s);
    save(desk);
    QCOMPARE(people().size(), before - 1);
    check(desk, "showArchivedPeopleBox");
    QWidget *archived = ui::find(&desk.window(), u"archivedPeopleCard"_s);
    QVERIFY(wordsOf(archived).contains(u"Typed twice"_s));
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    desk.savePicture(language == Language::English ? "people-archived-en" : "people-archived-es");
    ui::press(archived, u"restoreRecordButton"_s);
    desk.settle();

    QCOMPARE(people().size(), before);
}

void tst_PeopleFlow::aChildIsNewToTheFamily()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const qsizetype before = family(desk).children.size();
    const ChildCard known = family(desk).children.first();

    choose(desk, siblings(desk), "addChildAction");
    formFits(desk, u"people-new-child"_s, language);
    fill(desk, "givenNames", known.person.givenNames);
    fill(desk, "surnames", known.person.surnames);
    QVERIFY(wordsOf(ui::find(&desk.window(), u"formNotes"_s)).contains(fullName(known.person)));
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"birthDateProblem"_s));
    fill(desk, "birthDate", u"mar 4 2021"_s);
    save(desk);

    const FamilyView now = family(desk);
    QCOMPARE(now.children.size(), before + 1);
    QCOMPARE(now.children.last().child.birthDate, QDate(2021, 3, 4));
    QCOMPARE(now.children.last().lead, known.lead);
    press(desk, "messageAction");
    QCOMPARE(family(desk).children.size(), before);
}

void tst_PeopleFlow::tierAndCustodyAreSet()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"people"_s);
    const auto mateoCard = [&] {
        const FamilyView view = family(desk);
        for (const ChildCard &card : view.children)
            if (card.child.id == mateo(desk).id)
                return card;
        return ChildCard();
    };
    const Tier other = mateoCard().tier == Tier::High ? Tier::Low : Tier::High;

    choose(desk, siblings(desk), "setTierAction", u"Mateo"_s);
    formFits(desk, u"people-tier"_s, language);
    pick(desk, "tier", label(other));
    write(desk, "reason", u"Twice in the hospital"_s);
    save(desk);
    QCOMPARE(mateoCard().tier, std::optional(other));
    press(desk, "messageAction");
    QVERIFY(mateoCard().tier != other);

    // A second home, with the father, on weekends.
    press(desk, "addHomeButton");
    fill(desk, "name", u"Casa del padre"_s);
    fill(desk, "city", u"Tustin"_s);
    save(desk);
    QWidget *home = nullptr;
    for (QWidget *card : desk.window().findChildren<QWidget *>(u"householdCard"_s))
        if (card->isVisible() && wordsOf(card).contains(u"Casa del padre"_s))
            home = card;
    QVERIFY(home);
    choose(desk, home, "addLivesHereAction");
    pick(desk, "who", u"Mateo"_s);
    pick(desk, "physicalCustody", label(PhysicalCustody::Shared));
    QVERIFY(!ui::shown(&desk.window(), u"day5"_s));
    auto *rhythm = ui::find<QComboBox>(editor(desk), u"rhythm"_s);
    rhythm->setCurrentIndex(1);
    Q_EMIT rhythm->activated(1);
    desk.settle();
    formFits(desk, u"people-custody"_s, language);
    check(desk, "day5");
    check(desk, "day6");
    save(desk);

    const FamilyView view = family(desk);
    const auto found =
        std::find_if(view.households.begin(), view.households.end(), [](const HouseholdCard &card) {
            return card.household.name == "Casa del padre"_L1;
        });
    QVERIFY(found != view.households.end());
    QCOMPARE(found->members.size(), 1);
    QCOMPARE(found->members.first().days, u"0000011"_s);
    desk.savePicture(language == Language::English ? "people-custody-kept-en"
                                                   : "people-custody-kept-es");
}

void tst_PeopleFlow::aHandOverThatIsTypedOutlivesTheLock()
{
    {
        DemoDesk desk(Role::Coordinator);
        desk.workspace().goTo(u"cover"_s);
        desk.settle();
        press(desk, "handOverAllButton");
        write(desk, "handOver", u"Half a note"_s);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    desk.workspace().goTo(u"cover"_s);
    desk.settle();
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));

    press(desk, "draftResumeButton");

    QCOMPARE(editor(desk)->findChild<NoteEdit *>(u"handOver"_s)->toPlainText(), u"Half a note"_s);
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"draftBar"_s));
}

void tst_PeopleFlow::somebodyStandsInAndChildrenChangeHands()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    desk.workspace().goTo(u"cover"_s);
    desk.settle();
    const auto desks = [&] {
        return readAt(desk, [](Reading &reading) { return CoverRepository(reading).desks(); });
    };
    QCOMPARE(desks().size(), 1);
    QVERIFY(desks().first().leads > 0);

    press(desk, "awayButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"untilProblem"_s));
    fill(desk, "from", u"dec 1 2026"_s);
    fill(desk, "until", u"dec 12 2026"_s);
    auto *by = ui::find<QComboBox>(editor(desk), u"by"_s);
    by->setCurrentIndex(1);
    Q_EMIT by->activated(1);
    write(desk, "note", u"The wheelchair comes on Thursday"_s);
    formFits(desk, u"cover-away"_s, language);
    save(desk);
    QCOMPARE(desks().first().away.size(), 1);
    QVERIFY(wordsOf(ui::find(&desk.window(), u"deskCard"_s))
                .contains(u"The wheelchair comes on Thursday"_s));
    desk.savePicture(language == Language::English ? "cover-en" : "cover-es");
    press(desk, "endCoverButton");
    QVERIFY(desks().first().away.isEmpty());
    press(desk, "messageAction");
    QCOMPARE(desks().first().away.size(), 1);

    const int leads = desks().first().leads;
    press(desk, "handOverAllButton");
    formFits(desk, u"cover-hand-over"_s, language);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"toProblem"_s));
    QVERIFY(ui::shown(&desk.window(), u"handOverProblem"_s));
    auto *to = ui::find<QComboBox>(editor(desk), u"to"_s);
    to->setCurrentIndex(1);
    Q_EMIT to->activated(1);
    write(desk, "handOver", u"All papers are in order"_s);
    press(desk, "childrenAll");
    const auto tomorrow = [&] {
        return readAt(desk,
                      [](Reading &reading) {
                          return CoordinationRepository(reading).childrenOf(
                              reading.actor().staff, reading.today().addDays(1));
                      })
            .size();
    };
    QVERIFY(tomorrow() >= leads);
    save(desk);
    QCOMPARE(tomorrow(), 0);
    press(desk, "messageAction");
    QVERIFY(tomorrow() >= leads);
    // Back as it was for the next row.
    press(desk, "endCoverButton");
    QVERIFY(desks().first().away.isEmpty());
}

void tst_PeopleFlow::aReleaseIsWrittenDownAndArchived()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"releases"_s);
    const auto releases = [&](bool withArchived = false) {
        return readAt(desk,
                      [id = mateo(desk).id, withArchived](Reading &reading) {
                          return ReleaseRepository(reading).ofChild(id, withArchived);
                      })
            .releases.size();
    };
    const qsizetype before = releases();
    const qsizetype withArchived = releases(true);

    press(desk, "newReleaseButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"purposeEditProblem"_s));
    QVERIFY(ui::shown(&desk.window(), u"partiesEditProblem"_s));
    write(desk, "purposeEdit", u"Equipment %1"_s.arg(int(language)));
    for (const char *party : {"partiesEdit", "party1Edit"}) {
        auto *box = ui::find<QComboBox>(editor(desk), QLatin1String(party));
        const int index = QLatin1String(party) == "partiesEdit"_L1 ? 1 : 2;
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    auto *categories = ui::find(editor(desk), u"categoriesEdit"_s);
    categories->findChildren<QCheckBox *>().first()->click();
    formFits(desk, u"release-new"_s, language);
    save(desk);
    QCOMPARE(releases(), before + 1);

    press(desk, "messageAction");
    QCOMPARE(releases(), before);
    press(desk, "messageAction");
    QCOMPARE(releases(), before + 1);
    press(desk, "archiveReleaseButton");
    write(desk, "archivedReasonEdit", u"Written down twice"_s);
    save(desk);
    QCOMPARE(releases(), before);
    check(desk, "showArchivedReleaseBox");
    QCOMPARE(releases(true), withArchived + 1);
    desk.savePicture(language == Language::English ? "release-archived-en" : "release-archived-es");
}

void tst_PeopleFlow::aHandOverFromTodayIsTakenBack()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"careTeam"_s);
    const auto lead = [&] {
        for (const ChildCard &card : family(desk).children)
            if (card.child.id == mateo(desk).id)
                return card.lead;
        return std::optional<StaffId>();
    };
    const auto before = lead();
    QVERIFY(before);

    ui::press(ui::find(&desk.window(), u"coordinatorsCard"_s), u"cardLink"_s);
    desk.settle();
    auto *to = ui::find<QComboBox>(editor(desk), u"to"_s);
    to->setCurrentIndex(to->itemText(1).startsWith("Ana Ruiz"_L1) ? 2 : 1);
    Q_EMIT to->activated(to->currentIndex());
    fill(desk, "from", u"nov 21 2026"_s);
    write(desk, "handOver", u"Given by mistake"_s);
    save(desk);
    QVERIFY(lead() != before);

    press(desk, "messageAction");
    QCOMPARE(lead(), before);
    // Taken back, it is given again; and now from where the history stands.
    press(desk, "messageAction");
    QVERIFY(lead() != before);
    press(desk, "takeHandOverBackButton");
    QCOMPARE(lead(), before);
    QVERIFY(!ui::shown(&desk.window(), u"takeHandOverBackButton"_s));
}

QTEST_MAIN(tst_PeopleFlow)
#include "tst_peopleflow.moc"
