// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services kept by hand, through the real window: a request is written down, asked after, answered
// and asked for again; a renewal's papers come back; an item is added from the catalogue, put right
// and archived; a therapist is followed by another. In both languages, from the keyboard.
#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "core/editing/draftrepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/ruleset.h"
#include "core/therapy/therapyrepository.h"
#include "support/deskstory.h"
#include "ui/kit/recordview.h"
#include "ui/people/deadlineline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

QList<Authorization> requestsOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<QList<Authorization>> {
        ENLACE_ASSIGN(const auto views, AuthorizationRepository(reading).ofChild(id));
        QList<Authorization> requests;
        for (const AuthorizationView &view : views)
            requests.append(view.authorization);
        return requests;
    });
}

std::optional<Authorization> requestFor(DemoDesk &desk, const QString &item)
{
    for (const Authorization &request : requestsOf(desk))
        if (request.item == item)
            return request;
    return std::nullopt;
}

QList<StatusEnquiryView> enquiriesOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return EnquiryRepository(reading).enquiriesOfChild(id);
    });
}

QList<MissingItem> missingOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return EnquiryRepository(reading).missingOfChild(id);
    });
}

QList<EligibilityRenewal> renewalsOf(DemoDesk &desk)
{
    return readAt(desk,
                  [id = mateo(desk).id](Reading &reading) -> Result<QList<EligibilityRenewal>> {
                      ENLACE_ASSIGN(const auto views, RenewalRepository(reading).ofChild(id));
                      QList<EligibilityRenewal> renewals;
                      for (const RenewalView &view : views)
                          renewals.append(view.renewal);
                      return renewals;
                  });
}

QList<EquipmentLook> itemsOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<QList<EquipmentLook>> {
        ENLACE_ASSIGN(const auto found, EquipmentRepository(reading).ofChild(id));
        return found.items;
    });
}

QList<TherapyEpisode> therapiesOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<QList<TherapyEpisode>> {
        ENLACE_ASSIGN(const auto history, TherapyRepository(reading).ofChild(id));
        QList<TherapyEpisode> episodes;
        for (const TherapyLane &lane : history.lanes)
            episodes += lane.episodes;
        return episodes;
    });
}

void save(DemoDesk &desk) { desk.key(Qt::Key_S, Qt::ControlModifier); }
void fill(DemoDesk &desk, const char *field, const QString &text)
{
    ui::fill(&desk.window(), QLatin1String(field), text);
}
bool isShown(DemoDesk &desk, const char *name)
{
    return ui::shown(&desk.window(), QLatin1String(name));
}
void standOn(DemoDesk &desk, RecordKind kind, const QUuid &id)
{
    desk.workspace().openRecord({kind, id});
    desk.settle();
}

/// A request that has been sent, as the keyboard writes it down.
Authorization writeRequest(DemoDesk &desk, const QString &item)
{
    openTab(desk, u"authorizations"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    fill(desk, "itemEdit", item);
    fill(desk, "confirmationEdit", u"P-4711"_s);
    fill(desk, "submittedAtEditDay", u"nov 20 2026"_s);
    save(desk);
    const auto request = requestFor(desk, item);
    if (!request)
        qFatal("the request was not written down");
    return *request;
}

} // namespace

class tst_ServicesFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsWrittenAnsweredAndAskedAgain_data() { languages(); }
    void aRequestIsWrittenAnsweredAndAskedAgain();
    void whoSaidWhatAndWhatIsMissing();
    void wrongFieldsAreSaidBesideThem_data() { languages(); }
    void wrongFieldsAreSaidBesideThem();
    void aDenialIsAppealedStepByStep_data() { languages(); }
    void aDenialIsAppealedStepByStep();
    void aRequestIsCorrectedWhileSomebodyElseSaves();
    void aRequestIsArchivedRestoredAndItsHistoryTold_data() { languages(); }
    void aRequestIsArchivedRestoredAndItsHistoryTold();
    void aHalfWrittenRequestOutlivesTheLock();
    void aChecklistIsMadeAndRemindsUntilItIsDone_data() { languages(); }
    void aChecklistIsMadeAndRemindsUntilItIsDone();
    void papersComeBackAndCoverageIsRescued_data() { languages(); }
    void papersComeBackAndCoverageIsRescued();
    void anItemIsAddedFromTheCatalogueCorrectedAndArchived_data() { languages(); }
    void anItemIsAddedFromTheCatalogueCorrectedAndArchived();
    void aStepIsPutRightAndAnItemCancelledAndReopened();
    void aTherapistIsFollowedByAnother_data() { languages(); }
    void aTherapistIsFollowedByAnother();
    void aTherapyBeginsAndEnds();
    void whoMayNotWriteIsNotAsked_data();
    void whoMayNotWriteIsNotAsked();
    void formsFitInLargePrintAndInTheDark_data();
    void formsFitInLargePrintAndInTheDark();
};

void tst_ServicesFlow::aRequestIsWrittenAnsweredAndAskedAgain()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString item = u"Bath chair %1"_s.arg(int(language));

    const Authorization sent = writeRequest(desk, item);
    QCOMPARE(sent.confirmation, u"P-4711"_s);
    QVERIFY(sent.submittedAt && sent.network);
    // The day by which it must be decided is new, and said.
    const QString due = language == Language::English ? u"Due days:"_s : u"Plazos:"_s;
    QVERIFY2(message(desk).contains(due), qPrintable(message(desk)));

    press(desk, "answerButton");
    choose(desk, "decisionEdit", label(AuthorizationDecision::Approved));
    fill(desk, "decidedAtEditDay", u"nov 20 2026"_s);
    ui::find<QTimeEdit>(&desk.window(), u"decidedAtEditTime"_s)->setTime(QTime(23, 0));
    fill(desk, "numberEdit", u"A-99"_s);
    fill(desk, "approvedFromEdit", u"nov 21 2026"_s);
    fill(desk, "approvedUntilEdit", u"feb 20 2027"_s);
    fill(desk, "unitsApprovedEdit", u"12"_s);
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    QTRY_COMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    desk.settle();
    desk.savePicture(language == Language::English ? "answer-en" : "answer-es");
    save(desk);
    const Authorization answered = *requestFor(desk, item);
    QCOMPARE(answered.decision, AuthorizationDecision::Approved);
    QCOMPARE(answered.approvedUntil, std::optional(QDate(2027, 2, 20)));
    QVERIFY2(message(desk).contains(due), qPrintable(message(desk)));

    press(desk, "messageAction");
    QCOMPARE(requestFor(desk, item)->decision, AuthorizationDecision::Pending);
    press(desk, "messageAction");
    QCOMPARE(requestFor(desk, item)->decision, AuthorizationDecision::Approved);

    press(desk, "askAgainButton");
    save(desk);
    const auto all = requestsOf(desk);
    QVERIFY(std::any_of(all.begin(), all.end(), [&](const Authorization &each) {
        return each.previous == answered.id && each.item == item;
    }));
    desk.savePicture(language == Language::English ? "request-en" : "request-es");
}

void tst_ServicesFlow::whoSaidWhatAndWhatIsMissing()
{
    DemoDesk desk(Role::Coordinator);
    const Authorization sent = writeRequest(desk, u"Gait trainer"_s);

    press(desk, "enquiryButton");
    fill(desk, "askedOfEdit", u"Utilization management"_s);
    writeText(desk, "answerEdit", u"The prescription is missing"_s);
    fill(desk, "waitingOnEdit", u"Doctor's office"_s);
    fill(desk, "askAgainOnEdit", u"nov 27 2026"_s);
    save(desk);
    QCOMPARE(enquiriesOf(desk).first().enquiry.answer, u"The prescription is missing"_s);
    QVERIFY(!enquiriesOf(desk).first().askedByName.isEmpty());
    QCOMPARE(requestFor(desk, sent.item)->askAgainOn, std::optional(QDate(2026, 11, 27)));

    press(desk, "missingButton");
    fill(desk, "whatEdit", u"Prescription"_s);
    save(desk);
    QCOMPARE(missingOf(desk).first().what, u"Prescription"_s);
    press(desk, "missingReceivedButton");
    const auto missing = missingOf(desk);
    QVERIFY(ui::find(&desk.window(), u"authorizationsView"_s)->hasFocus());
    QVERIFY(std::any_of(missing.begin(), missing.end(), [](const MissingItem &item) {
        return item.what == u"Prescription"_s && item.receivedOn;
    }));
    desk.savePicture("enquiry-en");

    press(desk, "enquiryArchiveButton");
    writeText(desk, "archivedReasonEdit", u"Another child"_s);
    save(desk);
    const auto enquiries = enquiriesOf(desk);
    QVERIFY(std::none_of(enquiries.begin(), enquiries.end(),
                         [&](const auto &view) { return view.enquiry.authorization == sent.id; }));
}

void tst_ServicesFlow::aDenialIsAppealedStepByStep()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString item = u"Walker %1"_s.arg(int(language));
    const Authorization request = writeRequest(desk, item);
    const auto isDue = [&](const char *rule) {
        openTab(desk, u"deadlines"_s);
        const QString title = RuleSet::shipped().newest(QLatin1String(rule))->title.in(language);
        const auto lists = desk.window().findChildren<RecordView *>();
        for (const RecordView *list : lists)
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
                for (int column = 0; column < list->model()->columnCount(); ++column) {
                    const QString text = list->model()->index(row, column).data().toString();
                    if (text.contains(title) && text.contains(item))
                        return true;
                }
        return false;
    };

    press(desk, "answerButton");
    choose(desk, "decisionEdit", label(AuthorizationDecision::Denied));
    fill(desk, "decidedAtEditDay", u"nov 20 2026"_s);
    ui::find<QTimeEdit>(&desk.window(), u"decidedAtEditTime"_s)->setTime(QTime(9, 0));
    choose(desk, "reasonEdit", label(DecisionReason::NotReimbursable));
    save(desk);
    QCOMPARE(requestFor(desk, item)->reason, DecisionReason::NotReimbursable);
    press(desk, "appealButton");
    choose(desk, "noticeIssuerEdit", label(NoticeIssuer::Plan));
    fill(desk, "noticeOnEdit", u"nov 20 2026"_s);
    save(desk);

    QVERIFY(isDue("AP-MCP")); // appeal to the plan
    QVERIFY(!isDue("AP-MCP-RES"));

    standOn(desk, RecordKind::Authorization, request.id.uuid());
    press(desk, "appealButton");
    fill(desk, "appealedOnEdit", u"nov 21 2026"_s);
    save(desk);
    QVERIFY(!isDue("AP-MCP"));
    QVERIFY(isDue("AP-MCP-RES")); // its answer
}

void tst_ServicesFlow::wrongFieldsAreSaidBesideThem()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    writeRequest(desk, u"Ramp %1"_s.arg(int(language)));

    press(desk, "answerButton");
    choose(desk, "decisionEdit", label(AuthorizationDecision::Denied));
    save(desk);
    QVERIFY(isShown(desk, "decidedAtEditProblem"));
    fill(desk, "decidedAtEditDay", u"nov 20 2026"_s);
    ui::find<QTimeEdit>(&desk.window(), u"decidedAtEditTime"_s)->setTime(QTime(23, 0));
    save(desk);
    QVERIFY(!isShown(desk, "recordEditor"));

    // A notice without its sender starts no clock.
    press(desk, "appealButton");
    fill(desk, "noticeOnEdit", u"nov 20 2026"_s);
    save(desk);
    QVERIFY(isShown(desk, "noticeIssuerEditProblem"));
    desk.savePicture(language == Language::English ? "appeal-en" : "appeal-es");
    choose(desk, "noticeIssuerEdit", label(NoticeIssuer::Plan));
    save(desk);
    QVERIFY(!isShown(desk, "recordEditor"));
    QCOMPARE(requestFor(desk, u"Ramp %1"_s.arg(int(language)))->appeal.issuer,
             std::optional(NoticeIssuer::Plan));
}

void tst_ServicesFlow::aRequestIsCorrectedWhileSomebodyElseSaves()
{
    DemoDesk desk(Role::Coordinator);
    Authorization theirs = writeRequest(desk, u"Stander"_s);

    desk.key(Qt::Key_F2);
    fill(desk, "confirmationEdit", u"P-4712"_s);
    fill(desk, "waitingOnEdit", u"Vendor"_s);
    theirs.confirmation = u"F-1"_s;
    theirs.channel = RequestChannel::Fax;
    runAt(desk, [theirs](Work &work) { return AuthorizationRepository(work).save(work, theirs); });
    save(desk);

    QVERIFY(isShown(desk, "conflictView"));
    QVERIFY(isShown(desk, "channelEditTaken"));
    press(desk, "confirmationEditTheirs");
    save(desk);
    const Authorization merged = *requestFor(desk, u"Stander"_s);
    QCOMPARE(merged.confirmation, u"F-1"_s);
    QCOMPARE(merged.waitingOn, u"Vendor"_s);
    QCOMPARE(merged.channel, std::optional(RequestChannel::Fax));
}

void tst_ServicesFlow::aRequestIsArchivedRestoredAndItsHistoryTold()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString item = u"Written twice %1"_s.arg(int(language));
    const Authorization sent = writeRequest(desk, item);

    press(desk, "requestArchiveButton");
    save(desk);
    QVERIFY(isShown(desk, "archivedReasonEditProblem"));
    writeText(desk, "archivedReasonEdit", u"Twice"_s);
    save(desk);
    QVERIFY(!requestFor(desk, item));

    press(desk, "showArchivedRequestBox");
    standOn(desk, RecordKind::Authorization, sent.id.uuid());
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(isShown(desk, "historyView"));
    QVERIFY(
        ui::wordsOf(ui::find(&desk.window(), u"historyView"_s)).join(u'|').contains(u"Twice"_s));
    desk.key(Qt::Key_Escape);
    press(desk, "requestRestoreButton");
    QVERIFY(requestFor(desk, item));
}

void tst_ServicesFlow::aHalfWrittenRequestOutlivesTheLock()
{
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"authorizations"_s);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        fill(desk, "itemEdit", u"Half a stroller"_s);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"authorizations"_s);
    QVERIFY(isShown(desk, "draftBar"));
    press(desk, "draftResumeButton");
    QCOMPARE(ui::find<QLineEdit>(&desk.window(), u"itemEdit"_s)->text(), u"Half a stroller"_s);
    save(desk);
    QVERIFY(requestFor(desk, u"Half a stroller"_s));
    QVERIFY(!isShown(desk, "draftBar"));
}

// What a renewal needs is on its list from the start, with the days by which each is wanted; a step
// that is taken reminds no more.
void tst_ServicesFlow::aChecklistIsMadeAndRemindsUntilItIsDone()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"renewals"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    const int year = 2040 + 2 * int(language);
    fill(desk, "periodFromEdit", u"jan 1 %1"_s.arg(year));
    fill(desk, "periodUntilEdit", u"dec 31 %1"_s.arg(year));
    fill(desk, "dueOnEdit", u"dec 31 %1"_s.arg(year));
    save(desk);
    const auto written = [&]() -> EligibilityRenewal {
        for (const EligibilityRenewal &renewal : renewalsOf(desk))
            if (renewal.period.from.year() == year)
                return renewal;
        return {};
    };
    QCOMPARE(written().steps, usualSteps(RenewalProgram::Ccs));
    const QString visit =
        RuleSet::shipped().newest(u"RENEW-VISIT"_s)->title.in(Languages::current());
    const auto isReminded = [&] {
        const auto lines = desk.window().findChildren<DeadlineLine *>();
        return std::any_of(lines.begin(), lines.end(), [&](const DeadlineLine *line) {
            return line->isVisible() && line->accessibleName().endsWith(visit);
        });
    };
    QTRY_VERIFY(isReminded());
    desk.savePicture(language == Language::English ? "checklist-en" : "checklist-es");

    desk.key(Qt::Key_F2);
    choose(desk, "visitEdit", label(VisitState::Done));
    fill(desk, "visitOnEdit", u"nov 18 2026"_s);
    QTRY_COMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    save(desk);

    QCOMPARE(written().steps.visitOn, std::optional(QDate(2026, 11, 18)));
    QTRY_VERIFY(!isReminded());
}

void tst_ServicesFlow::papersComeBackAndCoverageIsRescued()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"renewals"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    choose(desk, "programEdit", label(RenewalProgram::MediCal));
    const int year = 2030 + 2 * int(language);
    fill(desk, "periodFromEdit", u"jan 1 %1"_s.arg(year));
    fill(desk, "periodUntilEdit", u"dec 31 %1"_s.arg(year));
    fill(desk, "dueOnEdit", u"dec 31 %1"_s.arg(year));
    fill(desk, "noticeOnEdit", u"nov 2 2026"_s);
    desk.savePicture(language == Language::English ? "renewal-en" : "renewal-es");
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    save(desk);
    const auto written = [&]() -> EligibilityRenewal {
        for (const EligibilityRenewal &renewal : renewalsOf(desk))
            if (renewal.period.from.year() == year)
                return renewal;
        return {};
    };
    QCOMPARE(written().papers.income, PaperState::Needed); // Medi-Cal's own checklist
    QCOMPARE(written().steps, usualSteps(RenewalProgram::MediCal));

    press(desk, "papersBackButton");
    QCOMPARE(written().papers.income, PaperState::Received);
    QCOMPARE(written().steps.signature, PaperState::Received);
    QVERIFY(written().returnedOn);
    press(desk, "messageAction");
    QCOMPARE(written().papers.income, PaperState::Needed);

    desk.key(Qt::Key_F2);
    choose(desk, "outcomeEdit", label(RenewalOutcome::NotReturned));
    fill(desk, "decidedOnEdit", u"nov 18 2026"_s);
    fill(desk, "stoppedOnEdit", u"nov 19 2026"_s);
    save(desk);
    QCOMPARE(stateOf(written()), RenewalState::Stopped);
    // Ninety days to rescue it: a new day, and said.
    QVERIFY2(message(desk).contains(u'·') || message(desk).contains(u':'),
             qPrintable(message(desk)));
    press(desk, "papersBackButton");
    QVERIFY(written().rescuedOn);
    QCOMPARE(stateOf(written()), RenewalState::WithCounty);
}

void tst_ServicesFlow::anItemIsAddedFromTheCatalogueCorrectedAndArchived()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"equipment"_s);
    const auto before = itemsOf(desk).size();

    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto *catalogue = ui::find<QComboBox>(&desk.window(), u"catalogueEdit"_s);
    catalogue->setFocus();
    catalogue->setCurrentIndex(1);
    const QString code = ui::find<QLineEdit>(&desk.window(), u"codeEdit"_s)->text();
    QVERIFY(catalogue->currentText().endsWith(code) && !code.isEmpty());
    fill(desk, "codeEdit", u"12345"_s);
    save(desk);
    QVERIFY(isShown(desk, "codeEditProblem"));
    desk.savePicture(language == Language::English ? "item-en" : "item-es");
    fill(desk, "codeEdit", code);
    save(desk);
    const auto items = itemsOf(desk);
    QCOMPARE(items.size(), before + 1);
    const auto added = std::find_if(items.begin(), items.end(), [](const EquipmentLook &look) {
        return look.open.event.step == EquipmentStep::NeedRaised &&
               look.open.event.span.from == DemoDesk::clock().today();
    });
    QVERIFY(added != items.end());
    QCOMPARE(added->equipment.code, code);

    standOn(desk, RecordKind::Equipment, added->equipment.id.uuid());
    press(desk, "itemCorrectButton");
    writeText(desk, "constraintsEdit", u"No latex"_s);
    save(desk);
    press(desk, "itemArchiveButton");
    writeText(desk, "archivedReasonEdit", u"Not needed"_s);
    save(desk);
    QCOMPARE(itemsOf(desk).size(), before);
    press(desk, "messageAction");
    QCOMPARE(itemsOf(desk).size(), before + 1);
    press(desk, "messageAction");
}

void tst_ServicesFlow::aStepIsPutRightAndAnItemCancelledAndReopened()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"equipment"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    fill(desk, "nameEdit", u"Corner seat"_s);
    save(desk);
    const auto now = [&] {
        for (const EquipmentLook &look : itemsOf(desk))
            if (look.equipment.nameEnglish == u"Corner seat"_s)
                return look;
        qFatal("the item is gone");
    };
    standOn(desk, RecordKind::Equipment, now().equipment.id.uuid());

    press(desk, "correctStepButton");
    fill(desk, "fromEdit", u"nov 10 2026"_s);
    save(desk);
    QCOMPARE(now().open.event.span.from, QDate(2026, 11, 10));

    press(desk, "itemCancelButton");
    writeText(desk, "stateReasonEdit", u"The child grew"_s);
    save(desk);
    QCOMPARE(now().equipment.state, EquipmentState::Cancelled);
    QVERIFY(!isShown(desk, "correctStepButton"));
    press(desk, "itemReopenButton");
    QCOMPARE(now().equipment.state, EquipmentState::Active);
}

void tst_ServicesFlow::aTherapistIsFollowedByAnother()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"therapy"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    const QString first = u"Ines Vidal %1"_s.arg(int(language));
    const QString second = u"Marcus Bell %1"_s.arg(int(language));
    choose(desk, "disciplineEdit", label(Discipline::Feeding));
    fill(desk, "therapistNameEdit", first);
    fill(desk, "fromEdit", u"aug 3 2026"_s);
    save(desk);
    const auto named = [&](const QString &name) -> TherapyEpisode {
        for (const TherapyEpisode &episode : therapiesOf(desk))
            if (episode.therapistName == name)
                return episode;
        return {};
    };
    QCOMPARE(named(first).discipline, Discipline::Feeding);
    standOn(desk, RecordKind::TherapyEpisode, named(first).id.uuid());

    press(desk, "changeTherapistButton");
    fill(desk, "therapistNameEdit", second);
    save(desk);
    QVERIFY(isShown(desk, "endReasonEditProblem"));
    desk.savePicture(language == Language::English ? "change-en" : "change-es");
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    choose(desk, "endReasonEdit", label(TherapyEnd::TherapistLeft));
    save(desk);

    QCOMPARE(named(second).span.from, DemoDesk::clock().today());
    QCOMPARE(named(first).span.until, std::optional(DemoDesk::clock().today().addDays(-1)));
    QCOMPARE(named(first).endReason, std::optional(TherapyEnd::TherapistLeft));
    press(desk, "messageAction");
    QVERIFY(named(first).span.isOpen());
    QVERIFY(named(second).therapistName.isEmpty());
}

void tst_ServicesFlow::aTherapyBeginsAndEnds()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"therapy"_s);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    save(desk);
    QVERIFY(isShown(desk, "disciplineEditProblem"));
    choose(desk, "disciplineEdit", label(Discipline::Physical));
    fill(desk, "therapistNameEdit", u"Noor Haddad"_s);
    fill(desk, "frequencyEdit", u"Once a week"_s);
    fill(desk, "fromEdit", u"sep 1 2026"_s);
    save(desk);
    const auto now = [&]() -> TherapyEpisode {
        for (const TherapyEpisode &episode : therapiesOf(desk))
            if (episode.therapistName == u"Noor Haddad"_s)
                return episode;
        return {};
    };
    standOn(desk, RecordKind::TherapyEpisode, now().id.uuid());

    press(desk, "endTherapyButton");
    fill(desk, "untilEdit", u"nov 20 2026"_s);
    save(desk);
    QVERIFY(isShown(desk, "endReasonEditProblem"));
    choose(desk, "endReasonEdit", label(TherapyEnd::GoalsReached));
    save(desk);

    QCOMPARE(now().span.until, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(now().frequency, u"Once a week"_s);
    QVERIFY(!isShown(desk, "endTherapyButton"));
}

void tst_ServicesFlow::whoMayNotWriteIsNotAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("therapist") << Role::Therapist;
    QTest::newRow("clerk") << Role::Clerk;
}

void tst_ServicesFlow::whoMayNotWriteIsNotAsked()
{
    QFETCH(Role, role);
    DemoDesk desk(role);
    for (const char *tab : {"authorizations", "renewals", "equipment", "therapy"}) {
        openTab(desk, QLatin1String(tab));
        if (role == Role::Therapist && QLatin1String(tab) == "therapy"_L1)
            continue; // the unit's own
        for (const char *button :
             {"newRequestButton", "newRenewalButton", "newItemButton", "newTherapyButton",
              "answerButton", "requestCorrectButton", "renewalCorrectButton", "itemCorrectButton",
              "therapyCorrectButton", "itemArchiveButton"})
            QVERIFY2(!isShown(desk, button), button);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY2(!isShown(desk, "recordEditor"), tab);
    }
}

void tst_ServicesFlow::formsFitInLargePrintAndInTheDark_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << Language::English << 100 << true;
    QTest::newRow("large print") << Language::Spanish << 200 << false;
}

void tst_ServicesFlow::formsFitInLargePrintAndInTheDark()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    QFETCH(bool, isDark);
    DemoDesk desk(Role::Coordinator, language);
    Theme &theme = desk.application().theme();
    theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.setTextPercent(percent);
    theme.apply();
    const QByteArray row = QByteArray(QTest::currentDataTag()).replace(' ', '-');

    for (const char *tab : {"authorizations", "renewals", "equipment", "therapy"}) {
        openTab(desk, QLatin1String(tab));
        desk.savePicture(QByteArray(tab) + "-" + row);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.savePicture("new-" + QByteArray(tab) + "-" + row);
        QWidget *editor = ui::find(&desk.window(), u"recordEditor"_s);
        QCOMPARE(ui::cutTexts(editor).join(u'|'), QString());
        QCOMPARE(ui::namelessControls(editor).join(u'|'), QString());
        desk.key(Qt::Key_Escape);
        QVERIFY(!isShown(desk, "recordEditor"));
    }
    theme.setTextPercent(100);
    theme.setChoice(ThemeChoice::System);
    theme.apply();
}

QTEST_MAIN(tst_ServicesFlow)
#include "tst_servicesflow.moc"
