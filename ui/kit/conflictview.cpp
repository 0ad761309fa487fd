// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/conflictview.h"

#include "ui/kit/card.h"
#include "ui/kit/fieldwords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

ConflictView::ConflictView(QWidget *parent)
    : LiveText(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("conflictView"));
    setLook(this, "message");
    setProperty("tone", QStringLiteral("soon"));
    m_layout->setContentsMargins(12, 10, 12, 10);
    m_layout->setSpacing(6);
    hide();
}

void ConflictView::show(const Fields &fields, const QJsonObject &base, const QJsonObject &mine,
                        const QJsonObject &theirs, const QString &who, QDate today)
{
    m_fields = fields;
    m_base = base;
    m_mine = mine;
    m_theirs = theirs;
    m_who = who;
    m_today = today;
    m_merge = merge(fields, base, mine, theirs);
    m_choices.clear();
    retranslate();
    QFrame::show();
}

void ConflictView::dismiss()
{
    m_merge = {};
    m_choices.clear();
    hide();
}

void ConflictView::settle(const QString &field)
{
    if (m_merge.clashes.contains(field))
        m_choices.insert(field, Choice::Own);
}

bool ConflictView::isResolved() const { return m_choices.size() == m_merge.clashes.size(); }

QString ConflictView::textOf(const Field &field, const QJsonObject &record) const
{
    return fieldWords(field, record, m_today);
}

void ConflictView::addTaken(const Field &field)
{
    QLabel *line = makeParagraph(TextLook::Body, this);
    line->setObjectName(QLatin1String(field.name) + QLatin1String("Taken"));
    line->setText(tr("%1: %2 instead of %3")
                      .arg(fieldName(field), textOf(field, m_theirs), textOf(field, m_base)));
    m_layout->addWidget(line);
}

void ConflictView::addClash(const Field &field)
{
    const QString name = QLatin1String(field.name);
    QLabel *heading = makeLabel(TextLook::Strong, this);
    heading->setText(fieldName(field));
    m_layout->addWidget(heading);
    auto *choice = new QButtonGroup(this);
    for (const bool isMine : {true, false}) {
        const QString text = textOf(field, isMine ? m_mine : m_theirs);
        auto *button = makeButton(ButtonLook::Normal, isMine ? "mineButton" : "theirsButton", this);
        button->setObjectName(name + (isMine ? QLatin1String("Mine") : QLatin1String("Theirs")));
        button->setCheckable(true);
        button->setText(isMine ? tr("Keep mine") : tr("Take the other's"));
        button->setAccessibleDescription(text);
        const Choice answer = isMine ? Choice::Mine : Choice::Theirs;
        button->setChecked(m_choices.contains(name) && m_choices.value(name) == answer);
        choice->addButton(button);
        QLabel *words = makeParagraph(TextLook::Body, this);
        words->setText(text);
        auto *row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_layout->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, name, answer] {
            m_choices.insert(name, answer);
            Q_EMIT chosen(name, answer == Choice::Mine ? m_mine : m_theirs);
        });
    }
}

void ConflictView::retranslate()
{
    clearLayout(m_layout);
    QLabel *title = makeParagraph(TextLook::Strong, this);
    title->setText(m_who.isEmpty()
                       ? tr("Someone else saved this while you were writing. Nothing is lost.")
                       : tr("%1 saved this while you were writing. Nothing is lost.").arg(m_who));
    m_layout->addWidget(title);
    setAccessibleName(title->text());
    const auto each = [this](const QStringList &names, auto add) {
        for (const Field &field : std::as_const(m_fields))
            if (names.contains(QLatin1String(field.name)))
                (this->*add)(field);
    };
    if (!m_merge.taken.isEmpty()) {
        QLabel *taken = makeParagraph(TextLook::Muted, this);
        taken->setText(tr("Taken over from the other:"));
        m_layout->addWidget(taken);
        each(m_merge.taken, &ConflictView::addTaken);
    }
    if (!m_merge.clashes.isEmpty()) {
        QLabel *clash = makeParagraph(TextLook::Muted, this);
        clash->setText(tr("You both changed this. Choose, or write something else below:"));
        m_layout->addWidget(clash);
        each(m_merge.clashes, &ConflictView::addClash);
    }
    QLabel *after = makeParagraph(TextLook::Muted, this);
    after->setText(tr("Look it over, then save."));
    m_layout->addWidget(after);
}

} // namespace enlace
