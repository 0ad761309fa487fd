// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coordinatorscard.h"

#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

CoordinatorsCard::CoordinatorsCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("coordinatorsCard"));
    connect(link(), &QPushButton::clicked, this, &CoordinatorsCard::handOverRequested);
}

QString CoordinatorsCard::textOf(const Coordination &row, QDate today) const
{
    return joined({label(row.role), m_names.value(row.staff.text()),
                   spanText(row.span, Languages::current(), today), row.reason});
}

void CoordinatorsCard::show(const QList<Coordination> &rows, const QList<StaffName> &names,
                            bool mayHandOver, bool mayTakeBack, QDate today)
{
    clear();
    setTitle(tr("Coordinators"));
    setLink(mayHandOver ? tr("Hand over…") : QString());
    m_names.clear();
    m_languages.clear();
    for (const StaffName &name : names) {
        m_names.insert(name.id.text(), name.displayName);
        QStringList languages;
        for (const QString &tag : name.languages)
            languages.append(languageName(tag, Languages::current()));
        if (!languages.isEmpty())
            m_languages.insert(name.id.text(),
                               tr("works in %1").arg(languages.join(QStringLiteral(", "))));
    }
    QList<Coordination> before;
    bool hasLead = false;
    for (const Coordination &row : rows) {
        if (row.span.until && *row.span.until < today) {
            before.prepend(row);
            continue;
        }
        hasLead |= row.role == CoordinationRole::Lead && row.span.contains(today);
        QLabel *line = makeParagraph(TextLook::Body, this);
        line->setText(joined({textOf(row, today), m_languages.value(row.staff.text())}));
        content()->addWidget(line);
    }
    if (!hasLead) {
        QLabel *none = makeParagraph(TextLook::Muted, this);
        none->setText(tr("No lead coordinator"));
        content()->insertWidget(0, none);
    }
    if (mayTakeBack) {
        auto *back = makeButton(ButtonLook::Link, "takeHandOverBackButton", this);
        back->setText(tr("Take today's hand-over back"));
        connect(back, &QPushButton::clicked, this, &CoordinatorsCard::takeBackRequested);
        auto *row = new QHBoxLayout;
        row->addWidget(back);
        row->addStretch();
        content()->addLayout(row);
    }
    if (before.isEmpty())
        return;
    auto *past = new QWidget(this);
    setLook(past, "clear");
    auto *column = new QVBoxLayout(past);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Coordination &row : before) {
        QLabel *line = makeParagraph(TextLook::Small, past);
        line->setObjectName(QStringLiteral("formerCoordinator"));
        line->setText(row.handOver.isEmpty()
                          ? textOf(row, today)
                          : textOf(row, today) + QLatin1Char('\n') +
                                tr("Note for the next one: %1").arg(row.handOver));
        column->addWidget(line);
    }
    auto *fold = makeButton(ButtonLook::Link, "formerCoordinatorsButton", this);
    const auto say = [fold, count = before.size(), this] {
        fold->setText(m_isUnfolded
                          ? tr("Hide earlier coordinators")
                          : tr("%n earlier coordinator(s)", nullptr, static_cast<int>(count)));
    };
    connect(fold, &QPushButton::clicked, past, [this, past, say] {
        m_isUnfolded = !m_isUnfolded;
        past->setVisible(m_isUnfolded);
        say();
    });
    say();
    past->setVisible(m_isUnfolded);
    auto *row = new QHBoxLayout;
    row->addWidget(fold);
    row->addStretch();
    content()->addLayout(row);
    content()->addWidget(past);
}

} // namespace enlace
