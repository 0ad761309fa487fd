// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingeditor.h"

#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Cells of one column that are shown, so that a person sees what stands in it.
constexpr int samples = 3;

} // namespace

MappingEditor::MappingEditor(QWidget *parent)
    : LiveText(parent)
    , m_facts(makeParagraph(TextLook::Muted, this))
    , m_missing(makeParagraph(TextLook::Problem, this))
    , m_grid(new QGridLayout)
{
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 6, 12);
    inside->addWidget(m_facts);
    inside->addWidget(m_missing);
    auto *table = new QWidget;
    setLook(table, "clear");
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    inside->addWidget(new PageScroll(table, card), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    retranslate();
}

void MappingEditor::setRoster(const RosterLook &look)
{
    m_look = look;
    m_choices.clear();
    m_heads.clear();
    clearLayout(m_grid);
    for (int i = 0; i < 3; ++i) {
        m_heads.append(makeLabel(TextLook::Small, this));
        m_grid->addWidget(m_heads.last(), 0, i);
    }
    for (int i = 0; i < look.headings.size(); ++i) {
        QLabel *heading = makeParagraph(TextLook::Strong, this);
        heading->setMinimumWidth(scaled(150));
        heading->setText(look.headings.at(i));
        QStringList cells;
        for (const QStringList &row : look.sample)
            if (i < row.size() && !row.at(i).isEmpty() && cells.size() < samples)
                cells.append(row.at(i));
        QLabel *sample = makeParagraph(TextLook::Small, this);
        sample->setText(cells.join(QStringLiteral("  ·  ")));
        auto *choice = new QComboBox(this);
        choice->setObjectName(QStringLiteral("mapping%1").arg(i));
        choice->setMinimumWidth(scaled(270));
        for (qsizetype k = 0; k <= allOf<RosterField>().size(); ++k)
            choice->addItem(QString());
        const auto field = look.mapping.columns.value(i);
        choice->setCurrentIndex(field ? static_cast<int>(allOf<RosterField>().indexOf(*field)) + 1
                                      : 0);
        heading->setBuddy(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            retranslate();
            Q_EMIT changed();
        });
        m_choices.append(choice);
        m_grid->addWidget(heading, i + 1, 0);
        m_grid->addWidget(sample, i + 1, 1);
        m_grid->addWidget(choice, i + 1, 2);
    }
    retranslate();
}

ColumnMapping MappingEditor::mapping() const
{
    ColumnMapping mapping;
    for (const QComboBox *choice : m_choices)
        mapping.columns.append(choice->currentIndex() > 0 ? std::optional(allOf<RosterField>().at(
                                                                choice->currentIndex() - 1))
                                                          : std::nullopt);
    return mapping;
}

void MappingEditor::retranslate()
{
    const QStringList heads{tr("Column in the file"), tr("What stands in it"), tr("Holds")};
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(heads.at(i));
    const QList<RosterField> fields = allOf<RosterField>();
    for (qsizetype c = 0; c < m_choices.size(); ++c) {
        QComboBox *choice = m_choices.at(c);
        choice->setItemText(0, tr("Not used"));
        for (qsizetype i = 0; i < fields.size(); ++i)
            choice->setItemText(static_cast<int>(i) + 1, label(fields.at(i)));
        choice->setAccessibleName(tr("Column: %1").arg(m_look.headings.value(c)));
    }
    QStringList facts{tr("%n row(s)", nullptr, m_look.records),
                      tr("Encoding: %1").arg(QString::fromLatin1(m_look.encoding.name))};
    if (m_look.unreadableCharacters > 0)
        facts.append(tr("%n character(s) cannot be read", nullptr,
                        static_cast<int>(m_look.unreadableCharacters)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList missing;
    for (const RosterField field : missingFields(mapping()))
        missing.append(label(field));
    m_missing->setVisible(!missing.isEmpty() && !m_choices.isEmpty());
    m_missing->setText(tr("Still needed: %1").arg(missing.join(QLatin1String(", "))));
}

} // namespace enlace
