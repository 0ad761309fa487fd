// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/renewalstab.h"

#include "core/base/datetext.h"
#include "core/renewals/renewalfields.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"
#include "ui/people/keepingbar.h"
#include "ui/people/renewaljobs.h"
#include "ui/people/servicechoices.h"
#include "ui/people/twokinds.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

struct Renewals
{
    QList<RenewalView> views;
    int hidden = 0;
    FamilyDues dues;
    QList<NamedChoice> counties;
};

Tone toneOf(RenewalState state)
{
    switch (state) {
    case RenewalState::WaitingForFamily:
        return Tone::Soon;
    case RenewalState::WithCounty:
        return Tone::Waiting;
    case RenewalState::Renewed:
        return Tone::Good;
    case RenewalState::Stopped:
        return Tone::Late;
    case RenewalState::NotStarted:
        break;
    }
    return Tone::Neutral;
}

/// What is missing is late once the renewal is: `isLate`.
Tone toneOf(PaperState state, bool isLate)
{
    switch (state) {
    case PaperState::Needed:
        return isLate ? Tone::Late : Tone::Soon;
    case PaperState::Asked:
        return Tone::Waiting;
    case PaperState::Received:
        return Tone::Good;
    case PaperState::NotNeeded:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(VisitState state, bool isLate)
{
    switch (state) {
    case VisitState::ToArrange:
        return isLate ? Tone::Late : Tone::Soon;
    case VisitState::Arranged:
        return Tone::Waiting;
    case VisitState::Done:
        return Tone::Good;
    case VisitState::NotNeeded:
        break;
    }
    return Tone::Neutral;
}

QList<RecordColumn<RenewalView>> columns(const Clock &clock)
{
    return {
        {"program", "RenewalsTab", QT_TRANSLATE_NOOP("RenewalsTab", "Program and year"), 0,
         [&clock](const RenewalView &view) {
             const QString year =
                 spanText(view.renewal.period, Languages::current(), clock.today());
             return Cell{.text = label(view.renewal.program), .second = year, .toolTip = year};
         }},
        {"due", "RenewalsTab", QT_TRANSLATE_NOOP("RenewalsTab", "Decided by"), 140,
         [&clock](const RenewalView &view) {
             const QDate due = view.renewal.dueOn;
             const bool isPending = isOpen(view.renewal);
             return Cell{.text = shortDate(due, Languages::current(), clock.today()),
                         .second = isPending ? dueText(due, clock.today()) : QString(),
                         .strong = isPending};
         }},
        {"state", "RenewalsTab", QT_TRANSLATE_NOOP("RenewalsTab", "State"), 190,
         [](const RenewalView &view) {
             if (view.renewal.archivedAt)
                 return Cell{.text = RenewalsTab::tr("Archived"), .tone = Tone::Neutral};
             return Cell{.text = label(view.state),
                         .tone = toneOf(view.state),
                         .toolTip = label(view.state)};
         }},
    };
}

} // namespace

RenewalsTab::RenewalsTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "renewals", "view-refresh", parent)
    , m_bar(new KeepingBar(QStringLiteral("Renewal"), this))
    , m_model(new RecordModel<RenewalView>(columns(environment.clock), this))
{
    setSign("view-refresh", Tone::Good);
    addToBanner(makeDifferenceButton(this));
    addAbove(m_bar);
    connect(m_bar, &KeepingBar::newRequested, this, &RenewalsTab::beginRenewal);
    connect(m_bar, &KeepingBar::archivedToggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    RenewalsTab::retranslate();
}

QString RenewalsTab::title() const { return tr("Renewals"); }

QString RenewalsTab::introduction() const
{
    return tr("Once a year the county checks whether the child still qualifies for the program. "
              "It is not the permission for an item or service: those are authorizations.");
}

void RenewalsTab::read()
{
    ask(
        [id = child().child.id, family = subject().family(),
         withArchived = m_bar->withArchived()](Reading &reading) -> Result<Renewals> {
            RenewalRepository repository(reading);
            Renewals found;
            ENLACE_ASSIGN(found.views, repository.ofChild(id, withArchived));
            ENLACE_ASSIGN(
                found.counties,
                orEmpty(agenciesToChoose(reading, {AgencyKind::County, AgencyKind::CountyOffice})));
            ENLACE_ASSIGN(found.hidden, repository.hiddenOfChild(id));
            ENLACE_ASSIGN(found.dues, readDues(reading, family));
            return found;
        },
        [this](const Renewals &found) {
            m_dues = found.dues;
            m_counties = found.counties;
            setHidden(found.hidden);
            m_model->setRows(found.views);
            showRows();
        });
    readDrafts(renewalForms());
    retranslate();
}

void RenewalsTab::forget()
{
    ListTab::forget();
    m_model->clear();
}

RecordRef RenewalsTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::EligibilityRenewal, m_model->row(row).renewal.id);
}

void RenewalsTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const RenewalView &view = m_model->row(row);
    const EligibilityRenewal &renewal = view.renewal;
    detail()->setTitle(label(renewal.program));
    auto *chip = new StatusChip(detail());
    chip->setChip({label(view.state), toneOf(view.state)});
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("Year of eligibility"), spanText(renewal.period, language, today()));
    const QString due = weekdayDate(renewal.dueOn, language);
    facts->add(tr("Decided by"),
               isOpen(renewal) ? joined({due, dueText(renewal.dueOn, today())}) : due);
    facts->add(tr("Office"), view.countyName);
    facts->add(tr("Case number"), renewal.caseNumber);
    const auto add = [&](const QString &name, const std::optional<QDate> &day) {
        if (day)
            facts->add(name, shortDate(*day, language, today()));
    };
    add(tr("County's notice"), renewal.noticeOn);
    add(tr("Form given back"), renewal.returnedOn);
    add(tr("Decided on"), renewal.decidedOn);
    if (renewal.outcome != RenewalOutcome::Pending)
        facts->add(tr("Outcome"), label(renewal.outcome));
    add(tr("Coverage stopped"), renewal.stoppedOn);
    add(tr("Form given back after all"), renewal.rescuedOn);
    facts->add(tr("Note"), renewal.note);
    facts->add(tr("Source"), sourceText(renewal.origin, language, today()));
    if (renewal.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*renewal.archivedAt, language, today()),
                                           renewal.archivedReason}));
    if (renewal.stoppedOn && !renewal.rescuedOn)
        addParagraph(tr("Coverage can still be rescued without a new application, if the form and "
                        "the papers arrive in time."));
    const bool isLate = isOpen(renewal) && renewal.dueOn < today();
    addPapers(renewal.papers, isLate);
    addSteps(renewal.steps, isLate);
    addActions(renewal);
    addDues(detail(), m_dues, refOf(row));
}

RenewalSetting RenewalsTab::setting() const { return {subject().family(), m_counties}; }

bool RenewalsTab::mayEdit() const
{
    return hasSubject() && subject().mayEdit(child().child.id, DataCategory::Authorizations);
}

const EligibilityRenewal *RenewalsTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row).renewal : nullptr;
}

void RenewalsTab::beginRenewal()
{
    // The year that follows the last one on record, where there is one.
    EligibilityRenewal renewal = newRenewal(child().child.id, today());
    const EligibilityRenewal *last = nullptr;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const EligibilityRenewal &each = m_model->row(row).renewal;
        if (each.program == renewal.program && !each.archivedAt &&
            (!last || each.period.from > last->period.from))
            last = &each;
    }
    begin(renewalKeeping(setting()), last ? nextRenewal(*last) : renewal);
}

void RenewalsTab::takePapers(const EligibilityRenewal &renewal)
{
    perform(
        [renewal](Work &work) -> Result<> {
            ENLACE_TRY(RenewalRepository(work).save(work, withPapersBack(renewal, work.today())));
            return {};
        },
        [] { return tr("The form and the papers are back today."); });
}

void RenewalsTab::addActions(const EligibilityRenewal &renewal)
{
    const auto keeping = renewalKeeping(setting());
    if (mayEdit() && !renewal.archivedAt) {
        const bool isAwaited =
            (isOpen(renewal) && !renewal.returnedOn) || (renewal.stoppedOn && !renewal.rescuedOn);
        if (isAwaited)
            addAction(QStringLiteral("papersBackButton"), tr("Everything came back today"),
                      [this, renewal] { takePapers(renewal); });
        if (stateOf(renewal) == RenewalState::Renewed)
            addAction(QStringLiteral("nextRenewalButton"), tr("Next year's renewal…"),
                      [this, keeping, renewal] { begin(keeping, nextRenewal(renewal)); });
    }
    addKeepingActions(QStringLiteral("renewal"), keeping, renewal, mayEdit());
    addAction(QStringLiteral("renewalHistoryButton"), historyText(), [this, renewal] {
        lookBack(renewal);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

void RenewalsTab::lookBack(const EligibilityRenewal &renewal)
{
    showHistory(
        RecordRef::to(RecordKind::EligibilityRenewal, renewal.id),
        [] { return tr("History of the renewal"); }, renewalFields(m_counties),
        mayEdit() && !renewal.archivedAt);
}

void RenewalsTab::takeUp(const QJsonObject &state)
{
    const EligibilityRenewal *renewal = current();
    if (!renewal)
        return;
    edit(editJob(renewalKeeping(setting()), *renewal));
    editor()->type(state);
}

bool RenewalsTab::act(const QString &command)
{
    const EligibilityRenewal *renewal = hasSubject() ? current() : nullptr;
    if (command == QLatin1String("newRecord") && mayEdit())
        beginRenewal();
    else if (command == QLatin1String("editRecord") && renewal && mayEdit() && !renewal->archivedAt)
        edit(editJob(renewalKeeping(setting()), *renewal));
    else if (command == QLatin1String("history") && renewal)
        lookBack(*renewal);
    else
        return ListTab::act(command);
    return true;
}

void RenewalsTab::resume(const Draft &draft) { resumeAs(draft, renewalKeeping(setting())); }

QString RenewalsTab::draftName(const Draft &draft) const
{
    const auto program =
        fromKey<RenewalProgram>(draft.typed.value(QLatin1String("program")).toString());
    return program ? label(*program) : tr("A renewal");
}

void RenewalsTab::retranslate()
{
    m_bar->setWords(tr("&New renewal"), mayEdit());
    ListTab::retranslate();
}

void RenewalsTab::addPapers(const RenewalPapers &papers, bool isLate)
{
    addHeading(tr("Papers"));
    auto *facts = addFacts();
    const auto add = [&](const QString &name, PaperState state) {
        if (state == PaperState::NotNeeded)
            return;
        auto *chip = new StatusChip(facts);
        chip->setChip({label(state), toneOf(state, isLate)});
        facts->add(name, chip);
    };
    add(tr("Renewal form"), papers.form);
    add(tr("State tax return (540)"), papers.stateTax);
    add(tr("Federal tax return (1040)"), papers.federalTax);
    add(tr("Proof of income"), papers.income);
    add(tr("Proof of residence"), papers.residence);
    add(tr("Guardianship or custody papers"), papers.custody);
    add(tr("Medical reports"), papers.medical);
}

void RenewalsTab::addSteps(const RenewalSteps &steps, bool isLate)
{
    if (steps == RenewalSteps{})
        return;
    addHeading(tr("Signature and visit"));
    auto *facts = addFacts();
    const auto add = [&](const QString &name, const Chip &chip) {
        auto *shown = new StatusChip(facts);
        shown->setChip(chip);
        facts->add(name, shown);
    };
    if (steps.signature != PaperState::NotNeeded)
        add(tr("Family's signature"), {label(steps.signature), toneOf(steps.signature, isLate)});
    if (steps.visit != VisitState::NotNeeded)
        add(tr("Visit for the report"), {label(steps.visit), toneOf(steps.visit, isLate)});
    if (steps.visitOn)
        facts->add(tr("Day of the visit"), weekdayDate(*steps.visitOn, Languages::current()));
}

void RenewalsTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No renewals on record"),
                    tr("Here stands each yearly renewal of CCS and Medi-Cal: when it is due, which "
                       "papers are missing, and whose move it is."));
}

} // namespace enlace
