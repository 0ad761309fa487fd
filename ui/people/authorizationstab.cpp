// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/authorizationstab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

struct Authorizations
{
    QList<AuthorizationView> views;
    int hidden = 0;
    FamilyDues dues;
};

/// Of those who may know the state alone, the rest stays empty.
AuthorizationView viewOf(const AuthorizationStatus &status)
{
    AuthorizationView view;
    view.authorization.id = status.id;
    view.authorization.group = status.group;
    view.authorization.item = status.item;
    view.authorization.approvedUntil = status.approvedUntil;
    view.state = status.state;
    return view;
}

Result<Authorizations> readAuthorizations(Reading &reading, const ChildId &child,
                                          const FamilyId &family, bool withContent)
{
    AuthorizationRepository repository(reading);
    Authorizations found;
    if (withContent) {
        ENLACE_ASSIGN(found.views, repository.ofChild(child));
    } else {
        ENLACE_ASSIGN(const auto states, repository.statusOfChild(child));
        for (const AuthorizationStatus &status : states)
            found.views.append(viewOf(status));
    }
    ENLACE_ASSIGN(found.hidden, repository.hiddenOfChild(child));
    ENLACE_ASSIGN(found.dues, readDues(reading, family));
    return found;
}

Tone toneOf(AuthorizationState state)
{
    switch (state) {
    case AuthorizationState::InForce:
    case AuthorizationState::NotYetInForce:
        return Tone::Good;
    case AuthorizationState::UnderReview:
        return Tone::Waiting;
    case AuthorizationState::WaitingForPapers:
    case AuthorizationState::Deferred:
        return Tone::Soon;
    case AuthorizationState::Denied:
        return Tone::Late;
    case AuthorizationState::Draft:
    case AuthorizationState::Ended:
    case AuthorizationState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

QList<RecordColumn<AuthorizationView>> columns(const Clock &clock)
{
    return {
        {"item", "AuthorizationsTab", QT_TRANSLATE_NOOP("AuthorizationsTab", "Item or service"), 0,
         [](const AuthorizationView &view) {
             const QString group = joined({label(view.authorization.group), view.networkName});
             return Cell{.text = view.authorization.item, .second = group, .toolTip = group};
         }},
        {"until", "AuthorizationsTab", QT_TRANSLATE_NOOP("AuthorizationsTab", "Approved until"),
         140,
         [&clock](const AuthorizationView &view) {
             const auto until = view.authorization.approvedUntil;
             if (!until)
                 return Cell{};
             const bool isInForce = view.state == AuthorizationState::InForce;
             return Cell{.text = shortDate(*until, Languages::current(), clock.today()),
                         .second = isInForce ? dueText(*until, clock.today()) : QString(),
                         .strong = isInForce};
         }},
        {"state", "AuthorizationsTab", QT_TRANSLATE_NOOP("AuthorizationsTab", "State"), 190,
         [](const AuthorizationView &view) {
             return Cell{.text = label(view.state),
                         .tone = toneOf(view.state),
                         .toolTip = label(view.state)};
         }},
    };
}

} // namespace

AuthorizationsTab::AuthorizationsTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "authorizations", "document-edit-sign", parent)
    , m_model(new RecordModel<AuthorizationView>(columns(environment.clock), this))
{
    setSign("document-edit-sign", Tone::Waiting);
    setRecords(m_model);
    AuthorizationsTab::retranslate();
}

QString AuthorizationsTab::title() const { return tr("Authorizations"); }

QString AuthorizationsTab::introduction() const
{
    return tr("The plan's or the county's yes to one item or service, each with its own dates. The "
              "yearly renewal of eligibility is another thing and has its own tab.");
}

void AuthorizationsTab::read()
{
    ask([id = child().child.id, family = subject().family(), withContent = seesContent()](
            Reading &reading) { return readAuthorizations(reading, id, family, withContent); },
        [this](const Authorizations &found) {
            m_dues = found.dues;
            setHidden(found.hidden);
            m_model->setRows(found.views);
            showRows();
        });
}

void AuthorizationsTab::forget()
{
    ListTab::forget();
    m_model->clear();
}

RecordRef AuthorizationsTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Authorization, m_model->row(row).authorization.id);
}

void AuthorizationsTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const AuthorizationView &view = m_model->row(row);
    const Authorization &authorization = view.authorization;
    detail()->setTitle(authorization.item);
    auto *chip = new StatusChip(detail());
    chip->setChip({label(view.state), toneOf(view.state)});
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("Kind"), label(authorization.group));
    if (!seesContent()) {
        if (authorization.approvedUntil)
            facts->add(tr("Approved until"),
                       shortDate(*authorization.approvedUntil, language, today()));
        addParagraph(tr("Your role shows where it stands, and not what is in it."));
        return;
    }
    facts->add(tr("Who decides"), view.networkName);
    facts->add(tr("Who provides"), joined({view.providerName, view.vendorName}));
    facts->add(tr("Codes"), authorization.codes.join(QLatin1String(", ")));
    if (authorization.priority == RequestPriority::Expedited)
        facts->add(tr("Priority"),
                   joined({label(authorization.priority), authorization.urgentReason}));
    facts->add(tr("Waiting on"), authorization.waitingOn);
    if (authorization.askAgainOn)
        facts->add(tr("Ask again"), shortDate(*authorization.askAgainOn, language, today()));
    addAnswer(facts, authorization);
    addClocks(facts, authorization);
    facts->add(tr("Source"), sourceText(authorization.origin, language, today()));
    addDues(detail(), m_dues, refOf(row));
    addChain(authorization);
}

void AuthorizationsTab::addAnswer(FactGrid *facts, const Authorization &authorization)
{
    const Language language = Languages::current();
    if (authorization.decision != AuthorizationDecision::Pending)
        facts->add(tr("Decision"), joined({label(authorization.decision),
                                           authorization.reason == DecisionReason::NotStated
                                               ? QString()
                                               : label(authorization.reason),
                                           authorization.reasonNote}));
    facts->add(tr("Number"), authorization.number);
    if (const auto approved = authorization.approved())
        facts->add(tr("Approved"), spanText(*approved, language, today()));
    if (authorization.unitsApproved)
        facts->add(tr("Units"), tr("%1 of %2 used")
                                    .arg(QLocale().toString(authorization.unitsUsed.value_or(0)),
                                         joined({QLocale().toString(*authorization.unitsApproved),
                                                 authorization.units})));
    if (authorization.longerSpan != LongerSpan::NotAsked)
        facts->add(tr("A longer time"), label(authorization.longerSpan));
    if (authorization.isSameTherapistAsked)
        facts->add(tr("Asked for"), tr("the same therapist again"));
}

void AuthorizationsTab::addClocks(FactGrid *facts, const Authorization &authorization)
{
    const auto add = [&](const QString &name, const std::optional<QDateTime> &moment,
                         const QString &more = {}) {
        if (moment)
            facts->add(name, joined({momentText(*moment, Languages::current(), today()), more}));
    };
    add(tr("Sent"), authorization.submittedAt,
        joined({authorization.channel ? label(*authorization.channel) : QString(),
                authorization.confirmation}));
    add(tr("Received complete"), authorization.receivedAt);
    add(tr("Decided"), authorization.decidedAt);
    add(tr("Family told"), authorization.familyToldAt);
}

void AuthorizationsTab::addChain(const Authorization &authorization)
{
    QList<Authorization> all;
    for (const AuthorizationView &view : m_model->rows())
        all.append(view.authorization);
    const QList<Authorization> chain = chainOf(all, authorization.id);
    if (chain.size() < 2)
        return;
    const Language language = Languages::current();
    addHeading(tr("Requests that led here"));
    for (const Authorization &one : chain) {
        if (one.id == authorization.id)
            continue;
        const auto approved = one.approved();
        addParagraph(joined({one.item, label(one.decision),
                             approved ? spanText(*approved, language, today()) : QString()}));
    }
    for (const Interruption &hole : interruptions(chain, today()))
        addParagraph(tr("Nothing was approved %1.").arg(spanText(hole.span, language, today())));
}

void AuthorizationsTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No authorizations on record"),
                    tr("Here stands each request to a plan, a network or the county, with its "
                       "answer, its days and when to ask again."));
}

} // namespace enlace
