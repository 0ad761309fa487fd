// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/access/accessrules.h"
#include "core/access/staffrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/storage/store.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"
#include "ui/rules/approvalspart.h"
#include "ui/rules/confirmform.h"
#include "ui/rules/ruledetail.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulepreviewpanel.h"
#include "ui/rules/rulewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostNames = 200;
// The parts of the page.
const QString datesPart = QStringLiteral("dates");
const QString groupsPart = QStringLiteral("groups");
const QString listsPart = QStringLiteral("lists");

QList<RecordColumn<RuleLine>> columns()
{
    return {
        {"rule", "RulesPage", QT_TRANSLATE_NOOP("RulesPage", "Rule"), 0,
         [](const RuleLine &line) {
             const QString title = line.rule.title.in(Languages::current());
             return Cell{.text = title, .second = line.rule.id, .toolTip = title};
         }},
        {"value", "RulesPage", QT_TRANSLATE_NOOP("RulesPage", "How much"), 170,
         [](const RuleLine &line) {
             return Cell{.text = offsetWords(line.rule),
                         .second = label(line.rule.trigger),
                         .toolTip = countedWords(line.rule)};
         }},
        {"standing", "RulesPage", QT_TRANSLATE_NOOP("RulesPage", "State"), 160,
         [](const RuleLine &line) {
             const Chip chip = standingChip(line.standing);
             return Cell{
                 .text = chip.text, .tone = chip.tone, .toolTip = label(line.rule.confidence)};
         }},
    };
}

/// What the page needs besides the rules.
struct Surroundings
{
    QString me;
    QStringList networks;
    QStringList plans;
};

Result<Surroundings> readSurroundings(Reading &reading)
{
    Surroundings found;
    ENLACE_ASSIGN(const auto people, StaffRepository(reading).names());
    for (const StaffName &name : people)
        if (name.id == reading.actor().staff)
            found.me = name.displayName;
    for (const auto &[kind, names] : {std::pair{AgencyKind::HealthNetwork, &found.networks},
                                      std::pair{AgencyKind::Plan, &found.plans}}) {
        AgencyFilter filter;
        filter.kinds = {kind};
        ENLACE_ASSIGN(const auto agencies, AgencyRepository(reading).list(filter, {}, mostNames));
        for (const Agency &agency : agencies)
            names->append(agency.name);
    }
    return found;
}

} // namespace

RulesPage::RulesPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_mayChange(may(environment.store.actor(), Permission::ConfirmRules) ||
                  may(environment.store.actor(), Permission::ExchangeRules))
    , m_parts(new Segments(this))
    , m_places(new QStackedWidget(this))
    , m_groups(new ApprovalsPart(environment, ApprovalKind::Groups, this))
    , m_lists(new ApprovalsPart(environment, ApprovalKind::Lists, this))
    , m_search(new SearchEdit(this))
    , m_filters(new FilterBar(this))
    , m_model(new RecordModel<RuleLine>(columns(), this))
    , m_list(new ListCard(QStringLiteral("clock"), this))
    , m_view(m_list->addList("rulesView", m_model))
    , m_detail(new RuleDetail(environment.clock.today(), m_mayChange))
    , m_form(new RuleForm(environment.clock.today()))
    , m_confirmForm(new ConfirmForm)
    , m_side(new QStackedWidget)
    , m_preview(new RulePreviewPanel(environment))
    , m_stack(new QStackedWidget(this))
    , m_add(makeButton(ButtonLook::Primary, "addApproval", this))
    , m_import(makeButton(ButtonLook::Normal, "importRules", this))
    , m_export(makeButton(ButtonLook::Normal, "exportRules", this))
{
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    setLook(m_search, "search");
    addFilters();
    for (QWidget *panel : QList<QWidget *>{m_detail, m_form, m_confirmForm})
        m_side->addWidget(new PageScroll(panel));
    addParts(makeDates());
    for (QPushButton *button : {m_add, m_import, m_export})
        buttons()->addWidget(button);
    showSide(Side::Detail);
    connectForms();
    connect(m_search, &SearchEdit::asked, this, &RulesPage::askRules); // the first found is current
    connect(m_search, &SearchEdit::downPressed, m_list, [this] { m_list->focusList(); });
    connect(m_search, &SearchEdit::enterPressed, m_list, [this] { m_list->focusList(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesPage::askCurrent);
    connect(m_list, &ListCard::arrived, this, [this] {
        const QString wanted = std::exchange(m_wanted, {});
        for (int row = 0; !wanted.isEmpty() && row < m_model->rowCount(); ++row)
            if (m_model->row(row).rule.id == wanted) {
                m_view->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        askCurrent();
    });
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this](const QList<RecordRef> &records) {
        const bool ours = std::any_of(records.begin(), records.end(), [](const RecordRef &ref) {
            return ref.kind == RecordKind::Rule;
        });
        if (ours && isVisible())
            ask();
    });
    choosePart(datesPart);
    retranslate();
}

QWidget *RulesPage::makeDates()
{
    auto *split = new QSplitter;
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_side);
    split->setSizes({620, 460});
    auto *browse = new QWidget;
    auto *layout = new QVBoxLayout(browse);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_filters);
    layout->addWidget(split, 1);
    m_stack->addWidget(browse);
    m_stack->addWidget(m_preview);
    return m_stack;
}

void RulesPage::addParts(QWidget *dates)
{
    m_parts->setName([] { return tr("Which rules"); });
    m_parts->add(datesPart, [] { return tr("Dates"); });
    m_parts->add(groupsPart, [] { return tr("Approved together"); });
    m_parts->add(listsPart, [] { return tr("What networks want"); });
    connect(m_parts, &Segments::chosen, this, &RulesPage::choosePart);
    body()->addWidget(m_parts);
    body()->addWidget(m_places, 1);
    m_places->addWidget(dates);
    for (ApprovalsPart *part : {m_groups, m_lists}) {
        m_places->addWidget(part);
        connect(part, &ApprovalsPart::said, this, &Page::said);
    }
    connect(m_add, &QPushButton::clicked, this, [this] { approvals()->beginNew(); });
}

ApprovalsPart *RulesPage::approvals() const
{
    return qobject_cast<ApprovalsPart *>(m_places->currentWidget());
}

void RulesPage::choosePart(const QString &id)
{
    m_parts->setCurrent(id);
    m_places->setCurrentIndex(id == groupsPart ? 1 : id == listsPart ? 2 : 0);
    for (QPushButton *button : {m_import, m_export})
        button->setVisible(m_mayChange && !approvals());
    m_add->setVisible(approvals() && approvals()->mayChange());
    setPartWords();
    if (approvals())
        approvals()->ask();
}

bool RulesPage::act(const QString &command) { return approvals() && approvals()->act(command); }

void RulesPage::addFilters()
{
    m_search->setMinimumWidth(220);
    m_filters->addWidget(m_search);
    m_filters->addChoice(
        "ruleStandingFilter", [] { return tr("State"); }, [] { return tr("Any state"); },
        enumChoices<RuleStanding>);
    m_filters->addChoice(
        "ruleConfidenceFilter", [] { return tr("How well it is known"); },
        [] { return tr("However well known"); }, enumChoices<Confidence>);
    m_filters->addChoice(
        "ruleKindFilter", [] { return tr("Kind of rule"); }, [] { return tr("Any kind"); },
        enumChoices<RuleKind>);
    m_filters->addSwitch("ruleChangedFilter", [] { return tr("Changed here"); });
    connect(m_filters, &FilterBar::changed, this, &RulesPage::ask);
    connect(m_filters, &FilterBar::cleared, this, [this] { m_search->setTextQuietly({}); });
}

void RulesPage::connectForms()
{
    connect(m_detail, &RuleDetail::confirmRequested, this, [this] {
        showSide(Side::Confirm);
        m_confirming = *m_detail->look();
        m_confirmForm->begin(m_confirming.line.rule, m_me);
    });
    connect(m_detail, &RuleDetail::changeRequested, this, [this] {
        showSide(Side::Form);
        m_form->beginChange(m_detail->look()->line.rule);
    });
    connect(m_detail, &RuleDetail::addRequested, this, [this] {
        showSide(Side::Form);
        m_form->beginNew(m_detail->look()->line.rule, m_detail->look()->rules);
    });
    connect(m_detail, &RuleDetail::openRequested, this, &RulesPage::openRule);
    connect(m_form, &RuleForm::previewRequested, this, &RulesPage::weighForm);
    connect(m_form, &RuleForm::cancelled, this, &RulesPage::closeForms);
    connect(m_confirmForm, &ConfirmForm::confirmRequested, this, &RulesPage::confirm);
    connect(m_confirmForm, &ConfirmForm::cancelled, this, &RulesPage::closeForms);
    connect(m_preview, &RulePreviewPanel::accepted, this, &RulesPage::accept);
    connect(m_preview, &RulePreviewPanel::backRequested, this, [this] { (void)escape(); });
    connect(m_preview, &RulePreviewPanel::openRequested, this, &Page::openRequested);
    connect(m_import, &QPushButton::clicked, this, &RulesPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &RulesPage::exportFile);
}

void RulesPage::shown()
{
    if (approvals())
        approvals()->ask();
    if (m_mayChange)
        m_environment.store.read(this, readSurroundings, [this](const Result<Surroundings> &found) {
            if (!found)
                return;
            m_me = found->me;
            for (ApprovalsPart *part : {m_groups, m_lists})
                part->setMe(m_me);
            m_form->setNames(found->networks, found->plans);
        });
    ask();
}

void RulesPage::ask()
{
    // The rule that is looked at stays so when the list is read again.
    if (m_wanted.isEmpty() && m_detail->look())
        m_wanted = m_detail->look()->line.rule.id;
    askRules();
}

void RulesPage::askRules()
{
    RuleFilter filter;
    filter.text = m_search->text();
    if (const auto standing = m_filters->chosen<int>("ruleStandingFilter"))
        filter.standing = static_cast<RuleStanding>(*standing);
    if (const auto confidence = m_filters->chosen<int>("ruleConfidenceFilter"))
        filter.confidence = static_cast<Confidence>(*confidence);
    if (const auto kind = m_filters->chosen<int>("ruleKindFilter"))
        filter.kind = static_cast<RuleKind>(*kind);
    filter.changedHere = m_filters->isOn("ruleChangedFilter");
    m_filters->setAlsoNarrowed(!filter.text.isEmpty());
    m_model->ask([this, filter, language = Languages::current()](
                     QObject *context, const std::optional<RuleLine> &,
                     const RecordModel<RuleLine>::Answer &then) {
        m_environment.store.readLatest(
            context,
            [filter, language](Reading &reading) -> Result<RowPage<RuleLine>> {
                RuleRepository repository(reading);
                ENLACE_ASSIGN(const auto rules, repository.current());
                ENLACE_ASSIGN(const auto changed, repository.changedHere());
                return RowPage<RuleLine>{
                    ruleLines(*rules, changed, filter, reading.today(), language), false};
            },
            then);
    });
}

void RulesPage::askCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_detail->show({});
        return;
    }
    m_environment.store.readLatest(
        m_detail,
        [id = m_model->row(row).rule.id](Reading &reading) { return readRuleLook(reading, id); },
        [this](const Result<RuleLook> &look) {
            m_detail->show(look ? std::optional(*look) : std::nullopt);
        });
}

void RulesPage::openRule(const QString &id)
{
    m_wanted = id;
    m_search->setTextQuietly({});
    if (m_filters->isNarrowed())
        m_filters->clear(); // asks
    else
        ask();
    m_view->setFocus();
}

void RulesPage::showSide(Side side)
{
    m_side->setCurrentIndex(static_cast<int>(side));
    for (int i = 0; i < m_side->count(); ++i) // only what is seen asks for room
        m_side->widget(i)->setSizePolicy(i == m_side->currentIndex() ? QSizePolicy::Preferred
                                                                     : QSizePolicy::Ignored,
                                         QSizePolicy::Preferred);
    // In large print a form has the whole width.
    m_list->setVisible(side == Side::Detail || !isLargePrint());
}

void RulesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSide(static_cast<Side>(m_side->currentIndex()));
}

bool RulesPage::isPreview() const { return m_stack->currentWidget() == m_preview; }

void RulesPage::closeForms()
{
    ++m_weighing;
    m_form->setBusy(false);
    m_stack->setCurrentIndex(0);
    showSide(Side::Detail);
    focusFirst();
}

void RulesPage::focusFirst()
{
    if (approvals())
        return approvals()->focusFirst();
    if (isPreview())
        return m_preview->focusFirst();
    if (!m_list->focusList())
        m_search->setFocus();
}

bool RulesPage::escape()
{
    if (approvals())
        return approvals()->escape();
    if (isPreview()) {
        m_stack->setCurrentIndex(0);
        if (m_isFromFile)
            closeForms();
        else
            m_form->resume();
        return true;
    }
    if (m_side->currentIndex() != static_cast<int>(Side::Detail)) {
        closeForms();
        return true;
    }
    if (m_search->text().isEmpty() && !m_filters->isNarrowed())
        return false;
    m_search->setTextQuietly({});
    m_filters->clear();
    return true;
}

QStringList RulesPage::parts() const
{
    QStringList parts;
    if (m_mayChange)
        parts = {QStringLiteral("confirm"), QStringLiteral("change"), QStringLiteral("add"),
                 QStringLiteral("preview")};
    for (const QString &part : {groupsPart, listsPart}) {
        parts.append(part);
        if (m_groups->mayChange())
            for (const QString &form : ApprovalsPart::forms())
                parts.append(part + u'-' + form);
    }
    return parts;
}

void RulesPage::showPart(const QString &part)
{
    const QString place = part.section(u'-', 0, 0);
    if (place == groupsPart || place == listsPart) {
        if (m_parts->current() != place)
            choosePart(place);
        return approvals()->showForm(part.section(u'-', 1));
    }
    choosePart(datesPart);
    closeForms();
    if (!m_detail->look())
        return;
    if (part == QLatin1String("confirm")) {
        Q_EMIT m_detail->confirmRequested();
    } else if (part == QLatin1String("add")) {
        Q_EMIT m_detail->addRequested();
    } else if (part == QLatin1String("change")) {
        Q_EMIT m_detail->changeRequested();
    } else if (part == QLatin1String("preview")) {
        weighExample();
    }
}

void RulesPage::setPartWords()
{
    const QString part = m_parts->current();
    if (part == groupsPart)
        setTitle(tr("Rules"), tr("What a network approves together for a condition, so that no "
                                 "separate request is needed."));
    else if (part == listsPart)
        setTitle(tr("Rules"), tr("What each network wants to be asked for, on which form and by "
                                 "which way."));
    else
        setTitle(tr("Rules"), tr("Every date is counted by one of these. What is not confirmed "
                                 "says so beside the date."));
    m_add->setText(part == groupsPart ? tr("&New group…") : tr("&New line…"));
}

void RulesPage::retranslate()
{
    setPartWords();
    m_search->setPlaceholderText(tr("Words or short name"));
    m_search->setAccessibleName(tr("Find a rule"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_view->setAccessibleName(tr("Rules"));
    m_list->empty()->setWords(tr("No rule like that"),
                              tr("Here stand the rules that match the words and filters."));
    if (isVisible() && m_detail->look())
        ask(); // words are looked for in the language of the interface
}

} // namespace enlace
