// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/networksbeside.h"

#include "core/providers/agencyrepository.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/storage/store.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/providers/networkwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

using Verdict = ComparedLine::Verdict;

/// What differs is what people came for.
int rankOf(Verdict verdict)
{
    return verdict == Verdict::Differs ? 0 : verdict == Verdict::NotAllKnown ? 1 : 2;
}

} // namespace

NetworksBeside::NetworksBeside(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_back(makeButton(ButtonLook::Normal, "backFromNetworks", this))
    , m_intro(makeParagraph(TextLook::Muted, this))
    , m_boxes()
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_why(makeParagraph(TextLook::Body, this))
{
    setObjectName(QStringLiteral("networksBeside"));
    m_back->setIcon(themeIcon(QStringLiteral("go-previous"), IconInk::Ink));
    m_why->setObjectName(QStringLiteral("whyDifferent"));
    m_grid->setContentsMargins(0, 8, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    for (int i = 0; i < most; ++i) {
        auto *box = new QComboBox(m_table);
        box->setObjectName(QStringLiteral("networkBox%1").arg(i + 1));
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_grid->addWidget(box, 0, i + 1);
        m_grid->setColumnStretch(i + 1, 1);
        m_boxes[static_cast<std::size_t>(i)] = box;
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                readChosen();
        });
    }
    content()->addWidget(m_back, 0, Qt::AlignLeft);
    content()->addWidget(m_intro);
    content()->addWidget(m_table);
    content()->addSpacing(8);
    content()->addWidget(m_why);
    content()->addStretch();
    connect(m_back, &QPushButton::clicked, this, &NetworksBeside::closeRequested);
    NetworksBeside::retranslate();
}

void NetworksBeside::focusFirst() { m_boxes.front()->setFocus(); }

void NetworksBeside::read()
{
    m_environment.store.readLatest(
        this,
        [](Reading &reading) -> Result<QList<Agency>> {
            AgencyFilter filter;
            filter.kinds = {AgencyKind::HealthNetwork, AgencyKind::Plan, AgencyKind::County};
            return AgencyRepository(reading).list(filter, {}, 500);
        },
        [this](const Result<QList<Agency>> &agencies) {
            if (!agencies) {
                Q_EMIT said(Message::of(agencies.error()));
                return;
            }
            m_choices.clear();
            for (const AgencyKind kind :
                 {AgencyKind::HealthNetwork, AgencyKind::Plan, AgencyKind::County})
                for (const Agency &agency : *agencies)
                    if (agency.kind == kind)
                        m_choices.append({agency.id, agency.name, kind});
            fillChoices();
            readChosen();
        });
}

QList<AgencyId> NetworksBeside::chosen() const
{
    QList<AgencyId> ids;
    for (const QComboBox *box : m_boxes) {
        const QUuid id = box->currentData().toUuid();
        if (!id.isNull() && !ids.contains(AgencyId(id)))
            ids.append(AgencyId(id));
    }
    return ids;
}

void NetworksBeside::fillChoices()
{
    m_isFilling = true;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        QComboBox *box = m_boxes[i];
        const bool isNew = box->count() == 0;
        const QUuid before = box->currentData().toUuid();
        box->clear();
        box->addItem(tr("nobody"), QUuid());
        for (const Choice &choice : std::as_const(m_choices))
            box->addItem(QStringLiteral("%1 · %2").arg(choice.name, label(choice.kind)),
                         choice.id.uuid());
        const int wanted =
            isNew ? std::min(static_cast<int>(i) + 1, box->count() - 1) : box->findData(before);
        box->setCurrentIndex(std::max(0, wanted));
    }
    m_isFilling = false;
}

void NetworksBeside::readChosen()
{
    m_environment.store.readLatest(
        m_table,
        [ids = chosen()](Reading &reading) {
            return NetworkKnowledgeRepository(reading).knowledgeOf(ids);
        },
        [this](const Result<QList<NetworkKnowledge>> &known) {
            if (!known) {
                Q_EMIT said(Message::of(known.error()));
                return;
            }
            m_known = *known;
            fillTable();
        });
}

QWidget *NetworksBeside::makeQuestion(const ComparedLine &line)
{
    auto *cell = new QWidget(m_table);
    auto *inside = new QVBoxLayout(cell);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(3);
    QLabel *name =
        makeParagraph(line.verdict == Verdict::Differs ? TextLook::Strong : TextLook::Muted, cell);
    name->setText(questionText(line));
    name->setMinimumWidth(scaled(110));
    inside->addWidget(name);
    if (line.verdict != Verdict::Same) {
        auto *chip = new StatusChip(cell);
        chip->setChip(line.verdict == Verdict::Differs ? Chip{tr("Differs"), Tone::Soon}
                                                       : Chip{tr("Not all known"), Tone::Neutral});
        inside->addWidget(chip, 0, Qt::AlignLeft);
    }
    inside->addStretch();
    return cell;
}

QWidget *NetworksBeside::makeCell(const ComparedLine &line, qsizetype which)
{
    const ComparedCell &said = line.cells.at(which);
    auto *cell = new QWidget(m_table);
    auto *inside = new QVBoxLayout(cell);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(3);
    const bool isQuiet = line.verdict == Verdict::Same || said.text.isEmpty();
    QLabel *value = makeParagraph(isQuiet ? TextLook::Muted : TextLook::Body, cell);
    value->setText(said.text.isEmpty() ? tr("Nobody has written it down") : said.text);
    const QString source = sourceText(said, m_environment.clock.today());
    value->setAccessibleName(
        QStringLiteral("%1, %2: %3, %4")
            .arg(m_known.at(which).agency.name, questionText(line), value->text(), source));
    inside->addWidget(value);
    if (!source.isEmpty()) {
        QLabel *small = makeParagraph(TextLook::Small, cell);
        small->setText(source);
        inside->addWidget(small);
    }
    inside->addStretch();
    return cell;
}

void NetworksBeside::addLine(const ComparedLine &line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeRule(m_table), row, 0, 1, most + 1);
    m_grid->addWidget(makeQuestion(line), row + 1, 0, Qt::AlignTop);
    int column = 0;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) { // below the box that asks for it
        const AgencyId id(m_boxes[i]->currentData().toUuid());
        if (column < m_known.size() && m_known.at(column).agency.id == id)
            m_grid->addWidget(makeCell(line, column++), row + 1, static_cast<int>(i) + 1,
                              Qt::AlignTop);
    }
}

void NetworksBeside::fillTable()
{
    for (int i = m_grid->count() - 1; i >= 0; --i) {
        QWidget *widget = m_grid->itemAt(i)->widget();
        if (qobject_cast<QComboBox *>(widget))
            continue;
        m_grid->removeWidget(widget);
        delete widget;
    }
    QList<ComparedLine> lines = compareNetworks(m_known, m_environment.clock.today());
    std::stable_sort(lines.begin(), lines.end(), [](const ComparedLine &a, const ComparedLine &b) {
        return rankOf(a.verdict) < rankOf(b.verdict);
    });
    for (const ComparedLine &line : std::as_const(lines))
        addLine(line);
    const QString why = whyDifferentText(lines);
    m_why->setText(m_known.size() < 2 ? tr("Choose two or three of them.")
                   : lines.isEmpty()
                       ? tr("Nothing is written down of these yet. Choose one in the list of "
                            "organizations and add what is known, or a rule.")
                   : why.isEmpty() ? tr("No rule that is written down differs between them.")
                                   : why);
}

void NetworksBeside::retranslate()
{
    setTitle(tr("Networks side by side"));
    m_back->setText(tr("&Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_intro->setText(tr("What is known of each, and the rules in force today. What differs stands "
                        "first."));
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setAccessibleName(
            tr("Network, plan or county number %1").arg(static_cast<int>(i) + 1));
    if (m_boxes.front()->count() > 0)
        fillChoices();
    fillTable();
}

} // namespace enlace
