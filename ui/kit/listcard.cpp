// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/listcard.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordmodel.h"
#include "ui/kit/recordview.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

ListCard::ListCard(const QString &icon, QWidget *parent)
    : LiveText(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(icon, this))
    , m_hidden(makeParagraph(TextLook::Small, this))
{
    setLook(this, "card");
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_hidden->setObjectName(QStringLiteral("hiddenLabel"));
    m_hidden->hide();
    inside->addWidget(m_hidden);
}

RecordView *ListCard::addList(const char *objectName, RecordModelBase *records)
{
    auto *view = new RecordView(this);
    view->setObjectName(QString::fromLatin1(objectName));
    view->setRecords(records);
    m_stack->addWidget(view);
    if (!m_current) {
        m_current = view;
        m_stack->setCurrentWidget(view);
    }
    connect(records, &RecordModelBase::loaded, this, [this, view] {
        if (view == m_current)
            settle();
    });
    connect(records, &RecordModelBase::failed, this, &ListCard::failed);
    return view;
}

bool ListCard::isEmpty() const { return m_current->model()->rowCount() == 0; }

bool ListCard::focusList()
{
    if (isEmpty())
        return false;
    m_current->setFocus();
    markRow();
    return true;
}

void ListCard::setHidden(int count)
{
    m_hiddenCount = count;
    retranslate();
    m_hidden->setVisible(count > 0);
}

void ListCard::retranslate() { m_hidden->setText(hiddenText(m_hiddenCount)); }

void ListCard::settle()
{
    if (isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_current);
        markRow();
    }
    Q_EMIT arrived();
}

// A view that has the keyboard when its rows arrive makes the first of them current by itself, and
// does not mark it.
void ListCard::markRow()
{
    if (!m_current->selectionModel()->hasSelection())
        m_current->setCurrentIndex(
            m_current->model()->index(std::max(0, m_current->currentRow()), 0));
}

} // namespace enlace
