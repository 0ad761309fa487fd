// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/deadlineline.h"

#include "core/base/datetext.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/linewords.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>

namespace enlace {

namespace {

constexpr int dateWidth = 92;

} // namespace

DeadlineLine::DeadlineLine(const DeadlineRow &due, const QString &child, QDate today,
                           QWidget *parent)
    : QWidget(parent)
{
    const Deadline &deadline = due.deadline;
    const Language language = Languages::current();
    const QString date = shortDate(deadline.dueOn, language, today);
    const QString title = whatIsDue(due);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);

    auto *when = new QVBoxLayout;
    when->setSpacing(0);
    QLabel *day = makeLabel(TextLook::Strong, this);
    day->setText(date);
    QLabel *near = makeLabel(TextLook::Small, this);
    near->setText(dueText(deadline.dueOn, today));
    when->addWidget(day);
    when->addWidget(near);
    // Not a minimum of the labels: it would stand in place of what their words need in large print.
    when->addSpacerItem(new QSpacerItem(scaled(dateWidth), 0));
    when->addStretch();

    auto *what = new QVBoxLayout;
    what->setSpacing(0);
    QLabel *name = makeParagraph(TextLook::Body, this);
    name->setText(child.isEmpty() ? title : tr("%1 · %2").arg(title, child));
    QStringList detail{tr("Whose move: %1").arg(label(deadline.owner))};
    if (deadline.isMoved())
        detail.append(countedText(deadline, today));
    if (deadline.isUnconfirmed)
        detail.append(tr("unconfirmed rule"));
    QLabel *small = makeParagraph(TextLook::Small, this);
    small->setText(detail.join(QStringLiteral(" · ")));
    what->addWidget(name);
    what->addWidget(small);
    what->addStretch();

    auto *why = new ExplainButton(this);
    why->setQuestion([this](const ExplainButton::Answer &answer) { Q_EMIT whyRequested(answer); },
                     date);
    auto *chip = new StatusChip(this);
    chip->setChip(lineChip(deadline, today));
    row->addLayout(when);
    row->addLayout(what, 1);
    row->addWidget(why, 0, Qt::AlignTop);
    row->addWidget(chip, 0, Qt::AlignTop);
    setAccessibleName(QStringList{date, near->text(), title}.join(QLatin1String(", ")));
}

} // namespace enlace
