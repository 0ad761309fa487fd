// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/historyview.h"

#include "core/editing/merge.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/fieldwords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

HistoryView::HistoryView(QWidget *parent)
    : LiveText(parent)
{
    setObjectName(QStringLiteral("historyView"));
    content()->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    link()->setObjectName(QStringLiteral("historyCloseButton"));
    connect(link(), &QPushButton::clicked, this, &HistoryView::dismiss);
    hide();
}

void HistoryView::show(std::function<QString()> title, const Fields &fields,
                       const QList<HistoryEntry> &entries, bool mayRestore, QDate today)
{
    m_title = std::move(title);
    m_fields = fields;
    m_entries = entries;
    m_mayRestore = mayRestore;
    m_today = today;
    m_unfolded = -1;
    m_isOpen = true;
    retranslate();
    QFrame::show();
    link()->setFocus();
}

void HistoryView::dismiss()
{
    if (!std::exchange(m_isOpen, false))
        return;
    hide();
    m_entries.clear();
    Q_EMIT closed();
}

QString HistoryView::textOf(const Field &field, const QJsonObject &record) const
{
    return fieldWords(field, record, m_today);
}

void HistoryView::addEntry(const HistoryEntry &entry, int number)
{
    QLabel *heading = makeParagraph(TextLook::Strong, this);
    QStringList words{momentText(entry.at, Languages::current(), m_today)};
    if (!entry.staffName.isEmpty())
        words.append(entry.staffName);
    words.append(label(entry.action));
    heading->setText(words.join(QStringLiteral(" · ")));
    content()->addSpacing(6);
    content()->addWidget(heading);
    if (entry.action == AuditAction::Changed)
        for (const Field &field : std::as_const(m_fields)) {
            if (isSame(field, entry.before, entry.after))
                continue;
            QLabel *line = makeParagraph(TextLook::Body, this);
            line->setObjectName(QStringLiteral("historyChange"));
            line->setText(tr("%1: from %2 to %3")
                              .arg(fieldName(field), textOf(field, entry.before),
                                   textOf(field, entry.after)));
            content()->addWidget(line);
        }
    auto *fold = makeButton(ButtonLook::Link, "historyStateButton", this);
    fold->setText(m_unfolded == number ? tr("Close it again") : tr("Look at it as it was then"));
    fold->setAccessibleDescription(heading->text());
    connect(fold, &QPushButton::clicked, this, [this, number] {
        m_unfolded = m_unfolded == number ? -1 : number;
        retranslate();
    });
    content()->addWidget(fold, 0, Qt::AlignLeft);
    if (m_unfolded == number) {
        addState(entry);
        fold->setFocus();
    }
}

void HistoryView::addState(const HistoryEntry &entry)
{
    auto *facts = new FactGrid(this);
    for (const Field &field : std::as_const(m_fields))
        facts->add(fieldName(field), valueText(field, entry.after, Languages::current(), m_today));
    content()->addWidget(facts);
    if (!m_mayRestore)
        return;
    auto *restore = makeButton(ButtonLook::Normal, "historyRestoreButton", this);
    restore->setText(tr("Take this up again…"));
    restore->setAccessibleDescription(tr("Opens the form with what stood here then"));
    connect(restore, &QPushButton::clicked, this, [this, state = entry.after] {
        dismiss();
        Q_EMIT restoreRequested(state);
    });
    content()->addWidget(restore, 0, Qt::AlignLeft);
}

void HistoryView::retranslate()
{
    clear();
    setTitle(m_title ? m_title() : QString());
    setLink(tr("Close"));
    if (!m_isOpen)
        return;
    if (m_entries.isEmpty()) {
        QLabel *none = makeParagraph(TextLook::Muted, this);
        none->setText(tr("Nothing has been changed since this came here."));
        content()->addWidget(none);
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        addEntry(m_entries.at(i), static_cast<int>(i));
    content()->addStretch();
}

} // namespace enlace
