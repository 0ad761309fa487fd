// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpopup.h"

#include "core/storage/store.h"
#include "ui/kit/hitmodel.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostShown = 8;
/// Pixels at the usual text size.
constexpr int leastWidth = 620;
constexpr int edge = 18;

/// "Whose" would be one more column for one word; the order says it already: own children first.
constexpr int ownColumn = 2;

} // namespace

SearchPopup::SearchPopup(const Environment &environment, SearchEdit *edit, QWidget *space)
    : LiveText(space)
    , m_edit(edit)
    , m_space(space)
    , m_model(new HitModel(environment.store, environment.search, this))
    , m_view(new RecordView(this))
    , m_nothing(makeParagraph(TextLook::Muted, this))
    , m_all(makeButton(ButtonLook::Link, "allResults", this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setLook(this, "popover");
    m_view->setObjectName(QStringLiteral("hitsView"));
    m_view->setRecords(m_model);
    m_view->showColumnOf(ownColumn, false);
    m_view->horizontalHeader()->hide();
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setContentsMargins(10, 8, 10, 4);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 6);
    all->setSpacing(4);
    all->addWidget(m_view);
    all->addWidget(m_nothing);
    all->addWidget(m_all, 0, Qt::AlignLeft);
    hide();
    for (QWidget *part : QList<QWidget *>{m_edit, m_view, m_all, m_space})
        part->installEventFilter(this);
    connect(m_edit, &SearchEdit::asked, this, &SearchPopup::ask);
    connect(m_model, &RecordModelBase::loaded, this, &SearchPopup::arrived);
    connect(m_model, &RecordModelBase::failed, this, &SearchPopup::failed);
    connect(m_view, &RecordView::opened, this, &SearchPopup::open);
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const QString typed = m_edit->text().trimmed();
        close();
        Q_EMIT allRequested(typed);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { focusMoved(now); });
    retranslate();
}

void SearchPopup::ask(const QString &typed)
{
    if (typed.isEmpty()) {
        close();
        Q_EMIT emptied();
        return;
    }
    if (typed == m_typed)
        return; // Enter was quicker than the field
    m_typed = typed;
    m_takeFirst = false;
    m_model->search(typed, mostShown);
}

void SearchPopup::arrived()
{
    // Whoever closed it, or went elsewhere, does not want it back.
    if (m_typed.isEmpty())
        return;
    const bool isEmpty = m_model->rowCount() == 0;
    if (std::exchange(m_takeFirst, false) && !isEmpty)
        return open(0);
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_all->setVisible(!isEmpty);
    if (!isEmpty)
        m_view->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const int rows = std::max(1, m_model->rowCount());
    m_view->setFixedHeight(rows * m_view->verticalHeader()->defaultSectionSize() + 2);
    const QPoint below = m_edit->mapTo(m_space, QPoint(0, m_edit->height() + 4));
    const int width = std::min(std::max(m_edit->width(), scaled(leastWidth)),
                               m_space->width() - below.x() - edge);
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    setGeometry(below.x(), below.y(), width,
                std::min(wanted, m_space->height() - below.y() - edge));
}

void SearchPopup::close()
{
    m_typed.clear();
    m_takeFirst = false;
    if (isAncestorOf(QApplication::focusWidget()))
        m_edit->setFocus();
    hide();
}

void SearchPopup::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SearchHit hit = m_model->row(row);
    close();
    Q_EMIT opened(hit);
}

void SearchPopup::openFirst()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return;
    ask(typed); // again, when it was closed since
    if (m_model->isLoading())
        m_takeFirst = true;
    else
        open(0);
}

bool SearchPopup::fieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            m_all->click();
        else
            openFirst();
        return true;
    case Qt::Key_Down:
        if (!isVisible())
            ask(m_edit->text().trimmed());
        else if (m_model->rowCount() > 0)
            m_view->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        if (!isVisible())
            return false;
        close();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::listKey(int key, const QString &text)
{
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Up && (m_view->hasFocus() ? m_view->currentRow() <= 0 : true)) {
        if (m_view->hasFocus())
            m_edit->setFocus();
        else
            m_view->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (key == Qt::Key_Down && m_view->hasFocus() &&
        m_view->currentRow() == m_model->rowCount() - 1) {
        m_all->setFocus(Qt::TabFocusReason);
        return true;
    }
    // Whoever goes on typing goes on searching.
    if (key == Qt::Key_Backspace || (!text.isEmpty() && text.at(0).isLetterOrNumber())) {
        m_edit->setFocus();
        if (key == Qt::Key_Backspace)
            m_edit->backspace();
        else
            m_edit->insert(text);
        return true;
    }
    return false;
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto *pressed = static_cast<QKeyEvent *>(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc is a key of the window too
        if (pressed->key() == Qt::Key_Escape && isVisible() && watched != m_space) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched == m_edit)
            return fieldKey(pressed->key(), pressed->modifiers());
        if (watched != m_space && !(pressed->modifiers() & Qt::ControlModifier))
            return listKey(pressed->key(), pressed->text());
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if ((watched == m_space || watched == m_edit) && isVisible())
            place();
        break;
    default:
        break;
    }
    return LiveText::eventFilter(watched, event);
}

void SearchPopup::focusMoved(const QWidget *now)
{
    // The language may be changed beside an open list; anything else closes it.
    if (now && now != m_edit && !isAncestorOf(now) && !m_edit->parentWidget()->isAncestorOf(now))
        close();
}

void SearchPopup::retranslate()
{
    setAccessibleName(tr("What was found"));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setAccessibleDescription(tr("Enter opens the line, Esc closes the list."));
    m_nothing->setText(tr("Nothing matches. Try fewer letters, a phone number, a birth date or a "
                          "CIN."));
    m_all->setText(tr("Show all results as a list"));
    m_all->setToolTip(tr("Ctrl+Enter"));
    if (isVisible())
        place();
}

} // namespace enlace
