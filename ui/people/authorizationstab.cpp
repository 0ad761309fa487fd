// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/authorizationstab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/due.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/authorizationjobs.h"
#include "ui/people/keepingbar.h"
#include "ui/people/requestwords.h"
#include "ui/people/servicechoices.h"
#include "ui/people/twokinds.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

struct Authorizations
{
    QList<AuthorizationView> views;
    int hidden = 0;
    FamilyDues dues;
    RequestsBeside beside;
    RequestChoices choices;
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
                                          const FamilyId &family, bool withContent,
                                          bool withArchived)
{
    AuthorizationRepository repository(reading);
    Authorizations found;
    if (withContent) {
        ENLACE_ASSIGN(found.views, repository.ofChild(child, withArchived));
        ENLACE_ASSIGN(found.choices, readRequestChoices(reading, child));
        QList<AuthorizationId> ids;
        for (const AuthorizationView &view : found.views)
            ids.append(view.authorization.id);
        EnquiryRepository enquiries(reading);
        ENLACE_ASSIGN(const FamilyOutlook outlook, readOutlooks(reading, family, ids));
        found.beside.outlooks = outlook.requests;
        ENLACE_ASSIGN(found.beside.around, readApprovalLists(reading));
        found.beside.around.rules = outlook.rules;
        for (const ChildFacts &facts : outlook.children)
            if (facts.id == child)
                found.beside.around.child = facts;
        for (const NamedChoice &decider : found.choices.deciders)
            found.beside.around.networks.insert(AgencyId(decider.id), decider.name);
        ENLACE_ASSIGN(found.beside.enquiries, enquiries.enquiriesOfChild(child));
        ENLACE_ASSIGN(found.beside.missing, enquiries.missingOfChild(child));
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

Chip chipOf(const AuthorizationView &view, const RequestOutlook &outlook)
{
    if (view.authorization.archivedAt)
        return {AuthorizationsTab::tr("Archived"), Tone::Neutral};
    if (outlook.silence)
        return {AuthorizationsTab::tr("No answer in time"), Tone::Late};
    return {label(view.state), toneOf(view.state)};
}

QList<RecordColumn<AuthorizationView>> columns(const Clock &clock,
                                               std::shared_ptr<const RequestsBeside> beside)
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
         [beside = std::move(beside)](const AuthorizationView &view) {
             const Chip chip = chipOf(view, beside->outlooks.value(view.authorization.id));
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
    };
}

} // namespace

AuthorizationsTab::AuthorizationsTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "authorizations", "document-edit-sign", parent)
    , m_bar(new KeepingBar(QStringLiteral("Request"), this))
    , m_beside(std::make_shared<RequestsBeside>())
    , m_model(new RecordModel<AuthorizationView>(columns(environment.clock, m_beside), this))
{
    addToBanner(makeDifferenceButton(this));
    setSign("document-edit-sign", Tone::Waiting);
    addAbove(m_bar);
    connect(m_bar, &KeepingBar::newRequested, this, &AuthorizationsTab::beginRequest);
    connect(m_bar, &KeepingBar::archivedToggled, this, [this] {
        if (hasSubject())
            read();
    });
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
    ask(
        [id = child().child.id, family = subject().family(), withContent = seesContent(),
         withArchived = m_bar->withArchived()](Reading &reading) {
            return readAuthorizations(reading, id, family, withContent, withArchived);
        },
        [this](const Authorizations &found) {
            m_choices = found.choices;
            m_dues = found.dues;
            *m_beside = found.beside;
            for (const Condition &condition : child().conditions)
                if (!condition.resolvedOn)
                    m_beside->around.diagnoses.append(condition.code);
            setHidden(found.hidden);
            m_model->setRows(found.views);
            showRows();
        });
    readDrafts(requestForms());
    retranslate();
}

void AuthorizationsTab::forget()
{
    ListTab::forget();
    m_model->clear();
    *m_beside = {};
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
    chip->setChip(chipOf(view, outlookOf(authorization)));
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
    addOutlook(facts, authorization);
    addNext(facts, authorization);
    facts->add(tr("Source"), sourceText(authorization.origin, language, today()));
    if (authorization.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*authorization.archivedAt, language, today()),
                                           authorization.archivedReason}));
    addActions(authorization);
    addNetworkList(authorization);
    addAppeal(authorization);
    addMissing(authorization);
    addEnquiries(authorization);
    addDues(detail(), m_dues, refOf(row));
    addChain(authorization);
}

void AuthorizationsTab::addOutlook(FactGrid *facts, const Authorization &authorization)
{
    const Language language = Languages::current();
    const RequestOutlook outlook = outlookOf(authorization);
    if (outlook.silence)
        facts->add(tr("No answer"),
                   tr("It was due on %1. From that day no answer counts as a denial that can be "
                      "appealed.")
                       .arg(shortDate(outlook.silence->due.due, language, today())));
    if (outlook.usual && authorization.decision == AuthorizationDecision::Pending)
        facts->add(tr("Usual length"), lengthWords(*outlook.usual));
    if (outlook.longer && authorization.longerSpan == LongerSpan::NotAsked)
        facts->add(tr("Can be asked for"),
                   tr("A longer time: %1").arg(lengthWords(*outlook.longer)));
    if (const auto left = unitsLeft(authorization))
        facts->add(tr("Left"), joined({QLocale().toString(*left), authorization.units}));
}

void AuthorizationsTab::addAppeal(const Authorization &authorization)
{
    const Appeal &appeal = authorization.appeal;
    const bool isAgainst = authorization.decision == AuthorizationDecision::Denied ||
                           authorization.decision == AuthorizationDecision::Modified;
    if (!appeal.noticeOn && !isAgainst)
        return;
    addHeading(tr("The way to appeal"));
    const Language language = Languages::current();
    if (!appeal.issuer || !appeal.noticeOn) {
        addParagraph(tr("First it must be known who sent the notice, and its date: the plan, the "
                        "county and the school each give other days to appeal."));
        return;
    }
    auto *facts = addFacts();
    facts->add(tr("Notice"),
               joined({label(*appeal.issuer), shortDate(*appeal.noticeOn, language, today())}));
    const QList<AppealRung> ladder = outlookOf(authorization).ladder;
    if (ladder.isEmpty())
        addParagraph(tr("No rule says yet by when to appeal to this office. Ask, and have a "
                        "supervisor add it among the rules."));
    for (const AppealRung &rung : ladder)
        addRung(rung);
}

void AuthorizationsTab::addRung(const AppealRung &rung)
{
    const Language language = Languages::current();
    addParagraph(rung.rule.title.in(language));
    auto *line = new QWidget(detail());
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 6);
    auto *chip = new StatusChip(line);
    if (rung.isDone)
        chip->setChip({tr("Done"), Tone::Good});
    else if (!rung.by())
        chip->setChip({tr("Not begun"), Tone::Neutral});
    else if (*rung.by() < today()) // nothing is late: that way is closed
        chip->setChip(
            {tr("Passed: %1").arg(shortDate(*rung.by(), language, today())), Tone::Neutral});
    else
        chip->setChip(
            {joined({shortDate(*rung.by(), language, today()), dueText(*rung.by(), today())}),
             dueTone(*rung.by(), today())});
    row->addWidget(chip);
    if (rung.why) {
        auto *why = new ExplainButton(line);
        why->setQuestion(
            [explanation = *rung.why](const ExplainButton::Answer &answer) {
                answer({explanationWords(explanation, Languages::current()),
                        explanation.isUnconfirmed()});
            },
            rung.rule.title.in(language));
        row->addWidget(why);
    } else {
        QLabel *from = makeLabel(TextLook::Small, line);
        from->setText(joined({offsetWords(rung.rule), label(rung.rule.trigger)}));
        row->addWidget(from);
    }
    detail()->content()->addWidget(line);
}

void AuthorizationsTab::addMissing(const Authorization &authorization)
{
    const Language language = Languages::current();
    bool isFirst = true;
    for (const MissingItem &item : m_beside->missing) {
        if (item.authorization != authorization.id)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Missing for the request"));
        auto *facts = addFacts();
        const auto day = [&](const QString &words, QDate on) {
            return words.arg(shortDate(on, language, today()));
        };
        facts->add(item.what, joined({item.receivedOn ? day(tr("received %1"), *item.receivedOn)
                                      : item.askedOn  ? day(tr("asked for %1"), *item.askedOn)
                                                      : tr("not asked for yet"),
                                      item.askedOf}));
        addMissingActions(item);
    }
}

void AuthorizationsTab::addEnquiries(const Authorization &authorization)
{
    const Language language = Languages::current();
    bool isFirst = true;
    for (const StatusEnquiryView &view : m_beside->enquiries) {
        const StatusEnquiry &enquiry = view.enquiry;
        if (enquiry.authorization != authorization.id)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Who said what"));
        addParagraph(tr("%1: “%2”").arg(enquiry.askedOf, enquiry.answer));
        QLabel *small = makeParagraph(TextLook::Small, detail());
        small->setText(joined(
            {shortDate(enquiry.askedOn, language, today()),
             enquiry.channel ? label(*enquiry.channel) : QString(),
             view.askedByName.isEmpty() ? QString() : tr("asked by %1").arg(view.askedByName),
             enquiry.waitingOn.isEmpty() ? QString() : tr("waiting on %1").arg(enquiry.waitingOn),
             enquiry.askAgainOn
                 ? tr("ask again %1").arg(shortDate(*enquiry.askAgainOn, language, today()))
                 : QString()}));
        detail()->content()->addWidget(small);
        addEnquiryActions(enquiry);
    }
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
    facts->add(tr("Why another therapist"), authorization.therapistChangeReason);
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

void AuthorizationsTab::addNext(FactGrid *facts, const Authorization &authorization)
{
    const RequestOutlook outlook = outlookOf(authorization);
    if (!outlook.submitBy)
        return;
    const Language language = Languages::current();
    const QDate by = outlook.submitBy->due.due;
    auto *line = new QWidget(facts);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *chip = new StatusChip(line);
    chip->setChip(
        {joined({shortDate(by, language, today()), dueText(by, today())}), dueTone(by, today())});
    auto *why = new ExplainButton(line);
    why->setQuestion(
        [explanation = *outlook.submitBy](const ExplainButton::Answer &answer) {
            answer(
                {explanationWords(explanation, Languages::current()), explanation.isUnconfirmed()});
        },
        tr("Send the next request by"));
    row->addWidget(chip);
    row->addWidget(why);
    row->addStretch();
    facts->add(tr("Send the next request by"), line);
    if (outlook.gapIfSentToday > 0)
        facts->add(tr("If it is sent today"),
                   tr("up to %n day(s) without it, when the decision takes all its time", nullptr,
                      outlook.gapIfSentToday));
}

void AuthorizationsTab::addNetworkList(const Authorization &authorization)
{
    const Language language = Languages::current();
    const RequestAdvice advice = adviceFor(m_beside->around, authorization, today());
    const auto &group = advice.group;
    const auto &entry = advice.entry;
    if (!group && !entry)
        return;
    addHeading(tr("What the network approves"));
    auto *facts = addFacts();
    if (group) {
        const QString until =
            group->span.until ? tr("until %1").arg(shortDate(*group->span.until, language, today()))
                              : QString();
        facts->add(tr("Approved together"), coverWords(*group));
        facts->add(tr("By"), joined({until, groundWords(group->confidence, group->sourceText)}));
    }
    if (entry) {
        facts->add(tr("On its list"), label(entry->need));
        facts->add(tr("Form"), entry->form);
        if (entry->channel)
            facts->add(tr("Sent by"), label(*entry->channel));
        facts->add(tr("Read in"), groundWords(entry->confidence, entry->sourceText));
    }
}

void AuthorizationsTab::addChain(const Authorization &authorization)
{
    QList<Authorization> all;
    for (const AuthorizationView &view : m_model->rows())
        all.append(view.authorization);
    const QList<Authorization> chain = wholeChainOf(all, authorization.id);
    if (chain.size() < 2)
        return;
    const Language language = Languages::current();
    addHeading(tr("Every request for it since the first"));
    auto *facts = addFacts();
    const QList<Interruption> holes = interruptions(chain, today());
    int number = 0;
    for (const Authorization &one : chain) {
        const auto approved = one.approved();
        QStringList words{approved ? spanText(*approved, language, today()) : QString(),
                          label(one.decision), one.number};
        if (one.id == authorization.id)
            words.append(tr("this one"));
        facts->add(QLocale().toString(++number), joined(words));
        for (const Interruption &hole : holes)
            if (hole.before == one.id)
                facts->add(
                    QString(QChar(0x2013)),
                    tr("Nothing was approved %1.").arg(spanText(hole.span, language, today())));
    }
}

void AuthorizationsTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No authorizations on record"),
                    tr("Here stands each request to a plan, a network or the county, with its "
                       "answer, its days and when to ask again."));
}

} // namespace enlace
