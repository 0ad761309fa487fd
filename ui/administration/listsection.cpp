// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/listsection.h"

#include "ui/kit/labels.h"
#include "ui/kit/listcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

ListSection::ListSection(const Environment &environment, const QString &icon, const char *addName)
    : m_environment(environment)
    , m_filters(new FilterBar(this))
    , m_list(new ListCard(icon, this))
    , m_add(makeButton(ButtonLook::Primary, addName, this))
    , m_side(new QStackedWidget(this))
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_filters, 1);
    top->addWidget(m_add, 0, Qt::AlignTop);
    auto *split = new QSplitter(this);
    split->setObjectName(QLatin1String(addName) + QLatin1String("Splitter"));
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_side);
    split->setSizes({620, 460});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(split, 1);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this] {
        if (isVisible())
            shown();
    });
}

RecordView *ListSection::addList(const char *objectName, RecordModelBase *records)
{
    return m_list->addList(objectName, records);
}

void ListSection::addPanels(QWidget *detail, const QList<SideForm *> &forms)
{
    m_forms = forms;
    QList<QWidget *> panels{detail};
    for (SideForm *form : forms) {
        panels.append(form);
        connect(form, &SideForm::cancelled, this, &ListSection::closeForm);
    }
    for (QWidget *panel : panels)
        m_side->addWidget(new PageScroll(panel, this));
}

void ListSection::showForm(SideForm *form)
{
    m_side->setCurrentIndex(static_cast<int>(m_forms.indexOf(form)) + 1);
    form->begin();
}

void ListSection::closeForm()
{
    if (m_side->currentIndex() == 0)
        return;
    m_side->setCurrentIndex(0);
    for (SideForm *form : std::as_const(m_forms))
        form->begin(); // keeps no password
    focusFirst();
}

bool ListSection::escape()
{
    if (m_side->currentIndex() == 0)
        return false;
    closeForm();
    return true;
}

void ListSection::focusFirst()
{
    if (!m_list->focusList())
        m_filters->focusFirstFilter();
}

void ListSection::showPart(const QString &part)
{
    closeForm();
    for (QPushButton *button : findChildren<QPushButton *>(part))
        button->click();
}

void ListSection::complain(SideForm *form, const Error &error)
{
    if (form)
        form->showError(error);
    else
        Q_EMIT said(Message::of(error));
}

void ListSection::sayDone(std::function<QString()> words, std::function<void()> undo)
{
    Message message = Message::said(Tone::Good, std::move(words));
    if (undo) {
        message.actionText = [] { return tr("Undo"); };
        message.action = [section = QPointer<ListSection>(this), undo = std::move(undo)] {
            if (section)
                undo();
        };
    }
    Q_EMIT said(message);
}

} // namespace enlace
