// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duestab.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/segments.h"
#include "ui/people/deadlinestab.h"
#include "ui/people/messagestab.h"
#include "ui/people/taskstab.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

DuesTab::DuesTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_segments(new Segments(this))
    , m_row(new FlowLayout)
    , m_stack(new QStackedWidget(this))
{
    m_segments->setObjectName(QStringLiteral("duesParts"));
    m_segments->setName([] { return tr("Deadlines, tasks or messages"); });
    m_row->addWidget(m_segments);
    body()->addLayout(m_row);
    body()->addWidget(m_stack, 1);
    auto *deadlines = new DeadlinesTab(environment, m_stack);
    add("deadlinesPart", deadlines, deadlines->bar());
    auto *tasks = new TasksTab(environment, m_stack);
    add("tasksPart", tasks, tasks->bar());
    auto *messages = new MessagesTab(environment, m_stack);
    add("messagesPart", messages, messages->bar());
    turnTo(0);
    connect(m_segments, &Segments::chosen, this,
            [this](const QString &id) { turnTo(static_cast<int>(m_ids.indexOf(id))); });
    DuesTab::retranslate();
}

void DuesTab::add(const char *id, FamilyTab *part, QWidget *bar)
{
    m_parts.append(part);
    m_bars.append(bar);
    if (bar) {
        m_row->addWidget(bar);
        bar->hide();
    }
    m_stack->addWidget(part);
    m_ids.append(QString::fromLatin1(id));
    m_segments->add(m_ids.last(), [part] { return part->title(); });
    connect(part, &FamilyTab::said, this, &FamilyTab::said);
    connect(part, &FamilyTab::openRequested, this, &FamilyTab::openRequested);
    connect(part, &FamilyTab::arrived, this, [this, part] {
        if (m_stack->currentWidget() == part)
            Q_EMIT arrived();
    });
}

QString DuesTab::title() const { return tr("Deadlines and tasks"); }

QList<RecordKind> DuesTab::kinds() const
{
    return {RecordKind::Deadline, RecordKind::Task, RecordKind::Message};
}

void DuesTab::setSubject(std::shared_ptr<const FamilySubject> subject, int child)
{
    FamilyTab::setSubject(subject, child);
    for (FamilyTab *part : std::as_const(m_parts))
        part->setSubject(subject, child);
    // Who sees no deadlines here begins with what may be their own.
    if (subject && !m_parts.first()->isReadable() && m_current == 0)
        turnTo(partOf(RecordKind::Task));
}

void DuesTab::activate()
{
    FamilyTab::activate();
    current()->activate();
}

void DuesTab::turnTo(int number)
{
    m_current = number;
    m_segments->setCurrent(m_ids.at(number));
    m_stack->setCurrentIndex(number);
    for (int i = 0; i < m_bars.size(); ++i)
        if (m_bars.at(i))
            m_bars.at(i)->setVisible(i == number);
    if (hasSubject())
        current()->activate();
}

int DuesTab::partOf(RecordKind kind) const
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i)->kinds().contains(kind))
            return i;
    return 0;
}

void DuesTab::select(const RecordRef &ref)
{
    turnTo(partOf(ref.kind));
    current()->select(ref);
}

bool DuesTab::act(const QString &command)
{
    if (command == QLatin1String("newTask"))
        turnTo(partOf(RecordKind::Task));
    return current()->act(command);
}

} // namespace enlace
