// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listtab.h"

#include "core/editing/draftrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/historyview.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/listsplit.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/theme.h"
#include "ui/kit/undo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

ListTab::ListTab(const Environment &environment, const char *name, const char *icon,
                 QWidget *parent)
    : FamilyTab(environment, parent)
    , m_banner(new QFrame(this))
    , m_sign(new QLabel(m_banner))
    , m_introduction(makeParagraph(TextLook::Muted, m_banner))
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(QString::fromLatin1(icon), this))
    , m_stack(new QStackedWidget(this))
    , m_split(new ListSplit(this))
    , m_hidden(makeParagraph(TextLook::Small, this))
    , m_card(new Card(this))
    , m_detail(m_card)
    , m_side(new QVBoxLayout)
{
    auto *line = new QHBoxLayout(m_banner);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_introduction, 1);
    m_sign->hide();
    m_banner->hide();
    m_hidden->hide();
    m_hidden->setObjectName(QStringLiteral("hiddenLabel"));
    m_view->setObjectName(QString::fromLatin1(name) + QLatin1String("View"));
    m_card->setObjectName(QString::fromLatin1(name) + QLatin1String("Detail"));
    m_card->content()->setSpacing(4);
    m_card->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *card = new QFrame(m_split);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_stack);
    auto *right = new QWidget(m_split);
    setLook(right, "clear");
    right->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->addWidget(m_card);
    m_side->addStretch();
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(card);
    auto *beside = new PageScroll(right, m_split);
    beside->yieldInLargePrint();
    m_split->addWidget(beside);
    m_split->setSizes({620, 500});
    body()->addWidget(m_banner);
    body()->addWidget(m_split, 1);
    body()->addWidget(m_hidden);
}

void ListTab::setRecords(RecordModelBase *model)
{
    m_model = model;
    m_view->setRecords(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListTab::currentChanged);
    connect(model, &RecordModelBase::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
}

void ListTab::setSign(const char *icon, Tone tone)
{
    m_signIcon = QString::fromLatin1(icon);
    m_signTone = tone;
    setLook(m_banner, "message");
    m_banner->setProperty("tone", QString::fromLatin1(tone == Tone::Good ? "good" : "waiting"));
    setLook(m_introduction, "body");
    m_banner->layout()->setContentsMargins(12, 8, 12, 8);
    m_sign->show();
    drawSign();
}

void ListTab::drawSign()
{
    if (!m_signIcon.isEmpty())
        m_sign->setPixmap(themePixmap(m_signIcon, scaled(18),
                                      tokensOf(palette()).of(m_signTone).ink, devicePixelRatioF()));
}

void ListTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawSign();
    FamilyTab::changeEvent(event);
}

void ListTab::setDetail(QWidget *detail)
{
    m_side->replaceWidget(m_card, detail);
    m_card->hide();
    m_detail = detail;
}

int ListTab::rowOf(const RecordRef &ref) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (refOf(row) == ref)
            return row;
    return -1;
}

void ListTab::select(const RecordRef &ref)
{
    m_current = ref;
    if (m_isLoaded)
        showRows();
}

void ListTab::focusFirst()
{
    const auto buttons = findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const auto *button) {
        return button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus;
    });
    // In place of an empty list, what adds the first line to it.
    if (m_stack->currentWidget() == m_empty && first != buttons.end())
        (*first)->setFocus();
    else
        m_view->setFocus();
}

void ListTab::currentChanged()
{
    const int row = m_view->currentRow();
    // While rows are exchanged none is current; where the list stood is remembered.
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_current = refOf(row);
    m_row = row;
    fillDetail();
}

void ListTab::showRows()
{
    m_isLoaded = true;
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    showSide();
    if (isEmpty) {
        showDetail(-1);
        return;
    }
    int row = m_current ? rowOf(*m_current) : 0;
    if (row < 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({}); // further down the list; rows that arrive come here again
        return;
    }
    if (row < 0)
        row = std::min(m_row, m_model->rowCount() - 1);
    if (m_view->currentRow() == row)
        fillDetail();
    else
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_model->index(row, 0));
}

void ListTab::fillDetail()
{
    // A button that was pressed is gone with what it stood below; the keyboard stays in the tab.
    if (m_card->isAncestorOf(QApplication::focusWidget()))
        focusFirst();
    m_card->clear();
    m_actions = nullptr;
    const int row = m_view->currentRow();
    showDetail(row < m_model->rowCount() ? row : -1);
}

void ListTab::showSide()
{
    const bool isInstead =
        m_guest || (m_editor && m_editor->isOpen()) || (m_history && m_history->isOpen());
    const bool isEmpty = m_model->rowCount() == 0;
    m_detail->setVisible(m_isLoaded && !isEmpty && !isInstead);
    m_split->widget(1)->setVisible(!isEmpty || isInstead);
    makeRoom(m_guest || (isInstead && isLargePrint()));
    makeWay(isInstead);
}

void ListTab::makeRoom(bool forSide)
{
    if (std::exchange(m_isRoomMade, forSide) == forSide)
        return;
    m_split->widget(0)->setVisible(!forSide);
    m_banner->setVisible(!forSide && !m_introduction->text().isEmpty());
    for (QWidget *widget : std::as_const(m_above))
        if (widget != m_drafts) // hidden meanwhile, and shown when there are drafts again
            widget->setVisible(!forSide);
}

void ListTab::giveRoom(QWidget *guest)
{
    if (guest && m_side->indexOf(guest) < 0)
        m_side->insertWidget(0, guest, 1);
    m_guest = guest;
    showSide();
}

RecordEditor *ListTab::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new RecordEditor(environment(), this);
    m_side->insertWidget(0, m_editor, 1);
    connect(m_editor, &RecordEditor::said, this, &ListTab::said);
    connect(m_editor, &RecordEditor::saved, this, [this](const RecordRef &record) {
        m_current = record; // the list stands on it when it has been read again
    });
    connect(m_editor, &RecordEditor::closed, this, [this] {
        showSide();
        if (hasSubject())
            read();
        if (isVisible())
            focusFirst();
    });
    return m_editor;
}

void ListTab::edit(EditJob job)
{
    std::optional<Draft> draft;
    if (m_drafts)
        for (const Draft &kept : m_drafts->drafts())
            if (kept.form == job.form && kept.record == job.record)
                draft = kept;
    if (m_history)
        m_history->dismiss();
    editor()->open(std::move(job), draft);
    if (m_drafts)
        m_drafts->hide();
    showSide();
}

void ListTab::perform(std::function<Result<>(Work &)> change, std::function<QString()> doneWords)
{
    environment().store.run(
        this,
        [change = std::move(change), family = subject().family()](Work &work) {
            return doFor(work, family, change);
        },
        [this, doneWords = std::move(doneWords)](const Result<Done> &done) {
            if (!done)
                Q_EMIT said(Message::of(done.error()));
            else
                sayDone(Message::said(Tone::Good, doneWords), this, environment().store, *done,
                        [this](const Message &message) { Q_EMIT said(message); });
        });
}

void ListTab::readDrafts(const QStringList &forms)
{
    if (!m_drafts) {
        m_drafts = new DraftBar(this);
        addAbove(m_drafts);
        connect(m_drafts, &DraftBar::resumed, this, [this](const Draft &draft) {
            if (!draft.isNew)
                select(draft.record);
            resume(draft);
        });
        connect(m_drafts, &DraftBar::dropped, this, [this, forms](const Draft &draft) {
            environment().store.run(
                this,
                [draft](Work &work) -> Result<bool> {
                    ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
                    return true;
                },
                [this, forms](const Result<bool> &dropped) {
                    if (!dropped)
                        Q_EMIT said(Message::of(dropped.error()));
                    else if (hasSubject())
                        readDrafts(forms);
                });
        });
    }
    environment().store.read(
        this,
        [family = subject().family(), forms](Reading &reading) {
            return DraftRepository(reading).ofFamily(family, forms);
        },
        [this, family = subject().family()](const Result<QList<Draft>> &drafts) {
            if (!hasSubject() || !(subject().family() == family))
                return;
            if (!drafts)
                Q_EMIT said(Message::of(drafts.error()));
            else if (!m_editor || !m_editor->isOpen())
                m_drafts->setDrafts(*drafts, environment().clock.now(),
                                    [this](const Draft &draft) { return draftName(draft); });
        });
}

void ListTab::showHistory(const RecordRef &record, std::function<QString()> title,
                          const Fields &fields, bool mayRestore)
{
    if (!m_history) {
        m_history = new HistoryView(this);
        m_side->insertWidget(0, m_history);
        connect(m_history, &HistoryView::closed, this, [this] {
            showSide();
            if (isVisible())
                focusFirst();
        });
        connect(m_history, &HistoryView::restoreRequested, this, &ListTab::takeUp);
    }
    environment().store.read(
        this, [record](Reading &reading) { return HistoryRepository(reading).of(record); },
        [this, title = std::move(title), fields,
         mayRestore](const Result<QList<HistoryEntry>> &entries) {
            if (!entries)
                Q_EMIT said(Message::of(entries.error()));
            else if (hasSubject() && !(m_editor && m_editor->isOpen()))
                m_history->show(title, fields, *entries, mayRestore, today());
            showSide();
        });
}

bool ListTab::act(const QString &command)
{
    if (command != QLatin1String("save") || !m_editor || !m_editor->isOpen())
        return false;
    m_editor->save();
    return true;
}

bool ListTab::escape()
{
    if (m_editor && m_editor->isOpen()) {
        m_editor->cancel();
        return true;
    }
    if (m_history && m_history->isOpen()) {
        m_history->dismiss();
        return true;
    }
    return false;
}

QString ListTab::restoreText() { return tr("Restore"); }
QString ListTab::correctText() { return tr("Correct"); }
QString ListTab::archiveText() { return tr("Archive…"); }
QString ListTab::historyText() { return tr("History"); }
QString ListTab::inTheListAgain() { return tr("It is in the list again."); }

QPushButton *ListTab::addAction(const QString &objectName, const QString &text,
                                std::function<void()> pressed)
{
    if (!m_actions) {
        auto *row = new QWidget(m_card);
        setLook(row, "clear");
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins(0, 8, 0, 0);
        m_actions = flow;
        m_card->content()->addWidget(row);
    }
    auto *button = makeButton(ButtonLook::Normal, "", this);
    button->setObjectName(objectName);
    button->setText(text);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

void ListTab::forget()
{
    m_isLoaded = false;
    m_current.reset();
    m_row = 0;
    m_stack->setCurrentIndex(0);
    m_detail->hide();
    setHidden(0);
    if (m_history)
        m_history->dismiss();
    if (m_editor)
        m_editor->leave();
    if (m_drafts)
        m_drafts->setDrafts({}, {}, {});
}

void ListTab::addToBanner(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_banner->layout())->addWidget(widget, 0, Qt::AlignTop);
}

void ListTab::addAbove(QWidget *widget)
{
    body()->insertWidget(body()->indexOf(m_split), widget);
    m_above.append(widget);
}

void ListTab::setHidden(int count)
{
    m_hiddenCount = count;
    m_hidden->setText(hiddenText(count));
    m_hidden->setVisible(count > 0);
}

FactGrid *ListTab::addFacts()
{
    auto *facts = new FactGrid(m_card);
    m_card->content()->addWidget(facts);
    return facts;
}

void ListTab::addHeading(const QString &text)
{
    QLabel *heading = makeLabel(TextLook::Strong, m_card);
    heading->setText(text);
    m_card->content()->addSpacing(8);
    m_card->content()->addWidget(heading);
}

void ListTab::addParagraph(const QString &text)
{
    QLabel *paragraph = makeParagraph(TextLook::Body, m_card);
    paragraph->setText(text);
    paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->content()->addWidget(paragraph);
}

void ListTab::retranslate()
{
    FamilyTab::retranslate();
    setEmptyWords(m_empty);
    setHidden(m_hiddenCount);
    m_introduction->setText(introduction());
    m_banner->setVisible(!m_isRoomMade && !m_introduction->text().isEmpty());
    m_view->setAccessibleName(title());
    if (m_isLoaded && hasSubject())
        fillDetail();
}

} // namespace enlace
