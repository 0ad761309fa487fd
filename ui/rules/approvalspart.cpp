// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/approvalspart.h"

#include "core/access/accessrules.h"
#include "core/approvals/approvalrepository.h"
#include "core/editing/historyrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/storage/store.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/historyview.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/theme.h"
#include "ui/kit/undo.h"
#include "ui/rules/approvaldetail.h"
#include "ui/rules/approvaljobs.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

/// All that the filter lets through, and the networks that they may be of.
struct ApprovalLook
{
    QList<ApprovalLine> lines;
    QList<NamedChoice> networks;
};

namespace {

constexpr int mostNetworks = 500;

/// The plans, health networks and counties that decide on requests, by name.
Result<QList<NamedChoice>> readDeciders(Reading &reading)
{
    AgencyFilter filter;
    filter.kinds = {AgencyKind::Plan, AgencyKind::HealthNetwork, AgencyKind::County,
                    AgencyKind::CountyOffice};
    ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(filter, {}, mostNetworks));
    QList<NamedChoice> networks;
    for (const Agency &agency : rows)
        networks.append({agency.id.uuid(), agency.name});
    return networks;
}

Result<ApprovalLook> readApprovals(Reading &reading, ApprovalKind kind,
                                   const ApprovalFilter &filter, Language language)
{
    ApprovalRepository repository(reading);
    ApprovalLook look;
    ENLACE_ASSIGN(look.networks, readDeciders(reading));
    QList<Approval> approvals;
    const auto take = [&approvals](const auto &all) {
        approvals = QList<Approval>(all.begin(), all.end());
    };
    if (kind == ApprovalKind::Groups) {
        ENLACE_ASSIGN(const auto groups, repository.groups(filter.withArchived));
        take(groups);
    } else {
        ENLACE_ASSIGN(const auto entries, repository.entries({}, filter.withArchived));
        take(entries);
    }
    look.lines = approvalLines(approvals, look.networks, filter, reading.today(), language);
    return look;
}

/// The second line: what it is for, in few words.
QString summary(const Approval &approval)
{
    if (const auto *group = std::get_if<ConditionGroup>(&approval))
        return joined(
            {group->conditions.join(QLatin1String(", ")), group->codes.join(QLatin1String(", "))});
    const auto &entry = std::get<ApprovalEntry>(approval);
    return joined({label(entry.need), entry.form});
}

DateSpan spanOf(const Approval &approval)
{
    return std::visit([](const auto &one) { return one.span; }, approval);
}

QList<RecordColumn<ApprovalLine>> columns(QDate today)
{
    return {
        {"what", "ApprovalsPart", QT_TRANSLATE_NOOP("ApprovalsPart", "What"), 0,
         [](const ApprovalLine &line) {
             const QString title = approvalTitle(line.approval);
             const QString second = summary(line.approval);
             return Cell{.text = title, .second = second, .toolTip = joined({title, second})};
         }},
        {"where", "ApprovalsPart", QT_TRANSLATE_NOOP("ApprovalsPart", "Network"), 190,
         [today](const ApprovalLine &line) {
             const QString network =
                 line.network.isEmpty() ? ApprovalsPart::tr("every network") : line.network;
             const QString span = spanText(spanOf(line.approval), Languages::current(), today);
             return Cell{.text = network, .second = span, .toolTip = joined({network, span})};
         }},
        {"standing", "ApprovalsPart", QT_TRANSLATE_NOOP("ApprovalsPart", "State"), 160,
         [](const ApprovalLine &line) {
             const Chip chip = standingChip(line.standing);
             return Cell{.text = chip.text, .tone = chip.tone};
         }},
    };
}

} // namespace

ApprovalsPart::ApprovalsPart(const Environment &environment, ApprovalKind kind, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_kind(kind)
    , m_mayChange(may(environment.store.actor(), Permission::ConfirmRules))
    , m_search(new SearchEdit(this))
    , m_filters(new FilterBar(this))
    , m_model(new RecordModel<ApprovalLine>(columns(environment.clock.today()), this))
    , m_list(new ListCard(QStringLiteral("document-edit-sign"), this))
    , m_view(m_list->addList("approvalsView", m_model))
    , m_detail(new ApprovalDetail(environment.clock.today(), m_mayChange))
    , m_editor(new RecordEditor(environment, this))
    , m_history(new HistoryView(this))
    , m_side(new QStackedWidget(this))
{
    setLook(this, "clear");
    addFilters();
    m_side->addWidget(new PageScroll(m_detail));
    m_side->addWidget(m_editor);
    m_side->addWidget(new PageScroll(m_history));
    auto *split = new QSplitter(this);
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_side);
    split->setSizes({620, 460});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_filters);
    column->addWidget(split, 1);
    connectDetail();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApprovalsPart::showCurrent);
    connect(m_list, &ListCard::arrived, this, [this] {
        const auto wanted = std::exchange(m_wanted, {});
        for (int row = 0; wanted && row < m_model->rowCount(); ++row)
            if (refOf(m_model->row(row).approval) == *wanted) {
                m_view->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        showCurrent();
    });
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this](const QList<RecordRef> &records) {
        const RecordKind ours =
            isOfGroups() ? RecordKind::ConditionGroup : RecordKind::ApprovalEntry;
        const bool isOurs = std::any_of(records.begin(), records.end(),
                                        [ours](const RecordRef &ref) { return ref.kind == ours; });
        if (isOurs && isVisible())
            ask();
    });
    showSide();
    ApprovalsPart::retranslate();
}

void ApprovalsPart::addFilters()
{
    m_search->setObjectName(QStringLiteral("approvalSearch"));
    setLook(m_search, "search");
    m_search->setMinimumWidth(220);
    m_filters->addWidget(m_search);
    m_filters->addChoice(
        "approvalNetworkFilter", [] { return tr("Network"); }, [] { return tr("Any network"); },
        [this] {
            QList<FilterChoice> choices;
            for (const NamedChoice &network : std::as_const(m_networks))
                choices.append({network.id, network.name});
            return choices;
        });
    m_filters->addChoice(
        "approvalStandingFilter", [] { return tr("State"); }, [] { return tr("Any state"); },
        enumChoices<ApprovalStanding>);
    if (m_mayChange)
        m_filters->addSwitch("approvalArchivedFilter", [] { return tr("Show archived"); });
    connect(m_filters, &FilterBar::changed, this, &ApprovalsPart::ask);
    connect(m_filters, &FilterBar::cleared, this, [this] { m_search->setTextQuietly({}); });
    connect(m_search, &SearchEdit::asked, this, &ApprovalsPart::ask);
    connect(m_search, &SearchEdit::downPressed, m_list, [this] { m_list->focusList(); });
    connect(m_search, &SearchEdit::enterPressed, m_list, [this] { m_list->focusList(); });
}

void ApprovalsPart::connectDetail()
{
    const auto approval = [this]() -> const Approval & { return m_detail->line()->approval; };
    connect(m_detail, &ApprovalDetail::confirmRequested, this,
            [this] { open(confirmJob(*m_detail->line(), m_me)); });
    connect(m_detail, &ApprovalDetail::changeRequested, this,
            [this, approval] { open(changeJob(approval(), m_networks)); });
    connect(m_detail, &ApprovalDetail::endRequested, this,
            [this, approval] { open(endJob(approval())); });
    connect(m_detail, &ApprovalDetail::archiveRequested, this,
            [this, approval] { open(archiveJob(approval(), m_networks)); });
    connect(m_detail, &ApprovalDetail::restoreRequested, this, &ApprovalsPart::restore);
    connect(m_detail, &ApprovalDetail::historyRequested, this, &ApprovalsPart::lookBack);
    connect(m_editor, &RecordEditor::said, this, &ApprovalsPart::said);
    connect(m_editor, &RecordEditor::saved, this, [this](const RecordRef &record) {
        m_wanted = record;
        ask();
    });
    connect(m_editor, &RecordEditor::closed, this, [this] {
        showSide();
        focusFirst();
    });
    connect(m_history, &HistoryView::closed, this, [this] {
        showSide();
        focusFirst();
    });
    connect(m_history, &HistoryView::restoreRequested, this, &ApprovalsPart::takeUp);
}

void ApprovalsPart::ask()
{
    if (!m_wanted && m_detail->line())
        m_wanted = refOf(m_detail->line()->approval);
    ApprovalFilter filter;
    filter.text = m_search->text();
    if (const auto network = m_filters->chosen<QUuid>("approvalNetworkFilter"))
        filter.network = AgencyId(*network);
    if (const auto standing = m_filters->chosen<int>("approvalStandingFilter"))
        filter.standing = static_cast<ApprovalStanding>(*standing);
    filter.withArchived = m_mayChange && m_filters->isOn("approvalArchivedFilter");
    m_filters->setAlsoNarrowed(!filter.text.isEmpty());
    m_model->ask([this, filter, kind = m_kind, language = Languages::current()](
                     QObject *context, const std::optional<ApprovalLine> &,
                     const RecordModel<ApprovalLine>::Answer &then) {
        m_environment.store.readLatest(
            context,
            [filter, kind, language](Reading &reading) {
                return readApprovals(reading, kind, filter, language);
            },
            [this, then](const Result<ApprovalLook> &look) {
                if (!look)
                    return then(tl::unexpected(look.error()));
                take(*look);
                then(RowPage<ApprovalLine>{look->lines, false});
            });
    });
}

void ApprovalsPart::take(const ApprovalLook &look)
{
    m_networks = look.networks;
    m_filters->refill("approvalNetworkFilter");
}

void ApprovalsPart::showCurrent()
{
    const int row = m_view->currentRow();
    m_detail->show(row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row))
                                                         : std::nullopt);
}

void ApprovalsPart::beginNew()
{
    const DateSpan fromToday{m_environment.clock.today(), {}};
    if (isOfGroups()) {
        ConditionGroup group;
        group.span = fromToday;
        open(changeJob(group, m_networks));
    } else {
        ApprovalEntry entry;
        entry.span = fromToday;
        open(changeJob(entry, m_networks));
    }
}

void ApprovalsPart::open(EditJob job)
{
    m_history->dismiss();
    m_editor->open(std::move(job));
    showSide();
}

void ApprovalsPart::lookBack()
{
    const Approval approval = m_detail->line()->approval;
    m_environment.store.read(
        this,
        [record = refOf(approval)](Reading &reading) {
            return HistoryRepository(reading).of(record);
        },
        [this, approval](const Result<QList<HistoryEntry>> &entries) {
            if (!entries)
                Q_EMIT said(Message::of(entries.error()));
            else if (!m_editor->isOpen())
                m_history->show(
                    [approval] { return tr("History: %1").arg(approvalTitle(approval)); },
                    fieldsOf(approval, m_networks), *entries, m_mayChange,
                    m_environment.clock.today());
            showSide();
        });
}

void ApprovalsPart::takeUp(const QJsonObject &state)
{
    if (!m_detail->line())
        return;
    open(changeJob(m_detail->line()->approval, m_networks));
    // As it was then, for a reason of its own.
    QJsonObject again = state;
    again.insert(QStringLiteral("change_reason"), QString());
    m_editor->type(again);
}

void ApprovalsPart::restore()
{
    m_environment.store.run(
        this,
        [approval = m_detail->line()->approval](Work &work) {
            return doFor(work, std::nullopt,
                         [&approval](Work &change) { return bringBack(change, approval); });
        },
        [this](const Result<Done> &done) {
            if (!done)
                Q_EMIT said(Message::of(done.error()));
            else
                sayDone(Message::said(Tone::Good, [] { return tr("It is in the list again."); }),
                        this, m_environment.store, *done,
                        [this](const Message &message) { Q_EMIT said(message); });
        });
}

void ApprovalsPart::showSide()
{
    m_side->setCurrentIndex(m_editor->isOpen() ? 1 : m_history->isOpen() ? 2 : 0);
    for (int i = 0; i < m_side->count(); ++i) // only what is seen asks for room
        m_side->widget(i)->setSizePolicy(i == m_side->currentIndex() ? QSizePolicy::Preferred
                                                                     : QSizePolicy::Ignored,
                                         QSizePolicy::Preferred);
    // In large print a form has the whole width.
    m_list->setVisible(m_side->currentIndex() == 0 || !isLargePrint());
}

void ApprovalsPart::changeEvent(QEvent *event)
{
    LiveText::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSide();
}

void ApprovalsPart::focusFirst()
{
    if (m_editor->isOpen() || m_history->isOpen())
        return;
    if (!m_list->focusList())
        m_search->setFocus();
}

bool ApprovalsPart::act(const QString &command)
{
    const bool isSave = command == QLatin1String("save");
    if (isSave != m_editor->isOpen())
        return false;
    if (isSave)
        m_editor->save();
    else if (command == QLatin1String("newRecord") && m_mayChange)
        beginNew();
    else if (command == QLatin1String("history") && m_detail->line())
        lookBack();
    else if (command == QLatin1String("editRecord") && m_detail->line() && m_mayChange)
        open(changeJob(m_detail->line()->approval, m_networks));
    else
        return false;
    return true;
}

bool ApprovalsPart::escape()
{
    if (m_editor->isOpen()) {
        m_editor->cancel();
        return true;
    }
    if (m_history->isOpen()) {
        m_history->dismiss();
        return true;
    }
    if (m_search->text().isEmpty() && !m_filters->isNarrowed())
        return false;
    m_search->setTextQuietly({});
    m_filters->clear();
    return true;
}

QStringList ApprovalsPart::forms()
{
    return {QStringLiteral("new"), QStringLiteral("change"), QStringLiteral("confirm"),
            QStringLiteral("end"), QStringLiteral("history")};
}

void ApprovalsPart::showForm(const QString &form)
{
    m_history->dismiss();
    m_editor->leave();
    if (form == QLatin1String("new"))
        return beginNew();
    if (!m_detail->line())
        return;
    if (form == QLatin1String("change"))
        Q_EMIT m_detail->changeRequested();
    else if (form == QLatin1String("confirm"))
        Q_EMIT m_detail->confirmRequested();
    else if (form == QLatin1String("end"))
        Q_EMIT m_detail->endRequested();
    else if (form == QLatin1String("history"))
        lookBack();
}

void ApprovalsPart::retranslate()
{
    m_search->setPlaceholderText(tr("Name, code or network"));
    m_search->setAccessibleName(isOfGroups() ? tr("Find a group approved together")
                                             : tr("Find a line of a network's list"));
    m_view->setAccessibleName(isOfGroups() ? tr("What is approved together")
                                           : tr("What networks want"));
    if (isOfGroups())
        m_list->empty()->setWords(tr("No group like that"),
                                  tr("Here stand the items that a network approves together for a "
                                     "condition (CSAG, service code groupings)."));
    else
        m_list->empty()->setWords(
            tr("No line like that"),
            tr("Here stands what each network wants to be asked for, on which "
               "form and by which way."));
    if (isVisible())
        ask(); // words are looked for in the language of the interface
}

} // namespace enlace
