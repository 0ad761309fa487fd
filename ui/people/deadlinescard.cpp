// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "core/base/datetext.h"
#include "ui/kit/chip.h"
#include "ui/kit/due.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int dateWidth = 92;
/// A card is to be read at a glance; the link above shows the rest.
constexpr qsizetype mostShown = 4;

} // namespace

void DeadlinesCard::show(const QList<Deadline> &deadlines, int hidden,
                         const QHash<ChildId, QString> &names, std::shared_ptr<const RuleSet> rules,
                         QDate today)
{
    m_rules = std::move(rules);
    m_deadlines = deadlines;
    m_hidden = hidden;
    m_names = names;
    m_today = today;
    retranslate();
}

DeadlinesCard::DeadlinesCard(QWidget *parent)
    : FamilyCard("deadlinesCard", parent)
{
    connect(link(), &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        retranslate();
    });
    retranslate();
}

void DeadlinesCard::addDeadline(const Deadline &deadline)
{
    const Language language = Languages::current();
    const QString date = shortDate(deadline.dueOn, language, m_today);
    const QString title = titleOf(deadline, *m_rules, language);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);

    auto *when = new QVBoxLayout;
    when->setSpacing(0);
    QLabel *day = makeLabel(TextLook::Strong, line);
    day->setText(date);
    QLabel *due = makeLabel(TextLook::Small, line);
    due->setText(dueText(deadline.dueOn, m_today));
    for (QLabel *label : {day, due}) {
        label->setMinimumWidth(scaled(dateWidth));
        when->addWidget(label);
    }
    when->addStretch();

    auto *what = new QVBoxLayout;
    what->setSpacing(0);
    QLabel *name = makeParagraph(TextLook::Body, line);
    const QString child = m_names.value(deadline.child);
    name->setText(child.isEmpty() ? title : tr("%1 · %2").arg(title, child));
    QStringList detail{tr("Whose move: %1").arg(label(deadline.owner))};
    if (deadline.isUnconfirmed)
        detail.append(tr("unconfirmed rule"));
    QLabel *small = makeParagraph(TextLook::Small, line);
    small->setText(detail.join(QStringLiteral(" · ")));
    what->addWidget(name);
    what->addWidget(small);
    what->addStretch();

    auto *why = new ExplainButton(line);
    why->setQuestion(
        [this, deadline](const ExplainButton::Answer &answer) {
            Q_EMIT whyRequested(deadline, answer);
        },
        date);
    auto *chip = new StatusChip(line);
    chip->setChip(dueChip(deadline.dueOn, m_today));
    row->addLayout(when);
    row->addLayout(what, 1);
    row->addWidget(why, 0, Qt::AlignTop);
    row->addWidget(chip, 0, Qt::AlignTop);
    line->setAccessibleName(QStringList{date, due->text(), title}.join(QLatin1String(", ")));
    content()->addWidget(line);
}

void DeadlinesCard::retranslate()
{
    setTitle(tr("Upcoming deadlines"));
    clear();
    bool first = true;
    const qsizetype shown = m_showsAll ? m_deadlines.size() : mostShown;
    if (m_deadlines.size() > mostShown)
        setLink(m_showsAll ? tr("Fewer")
                           : tr("All %1").arg(QLocale().toString(m_deadlines.size())));
    else
        setLink({});
    for (const Deadline &deadline : m_deadlines.mid(0, shown)) {
        if (!std::exchange(first, false))
            addRule();
        addDeadline(deadline);
    }
    if (first)
        addNote(tr("Nothing is due. Renewals, authorizations, releases and touch-bases would stand "
                   "here, each with its reason."));
    addHidden(m_hidden);
    content()->addStretch();
}

} // namespace enlace
