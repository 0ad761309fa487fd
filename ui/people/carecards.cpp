// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "core/base/datetext.h"
#include "ui/kit/chip.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/stepbar.h"
#include "ui/kit/timeline.h"
#include "ui/people/therapylook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// How far back the timeline looks at most, months.
constexpr int timelineMonths = 18;

} // namespace

void EquipmentCard::show(const ChildEquipment &equipment, QDate today)
{
    m_equipment = equipment;
    m_today = today;
    retranslate();
}

void EquipmentCard::addItem(const EquipmentLook &look)
{
    const Language language = Languages::current();
    auto *line = new QWidget(this);
    auto *all = new QVBoxLayout(line);
    all->setContentsMargins(0, 6, 0, 6);
    all->setSpacing(3);
    auto *head = new QHBoxLayout;
    QLabel *name = makeParagraph(TextLook::Body, line);
    name->setText(look.name(language));
    auto *chip = new StatusChip(line);
    chip->setChip(chipOf(look));
    head->addWidget(name, 1);
    head->addWidget(chip, 0, Qt::AlignTop);
    all->addLayout(head);

    // Nobody waits for what is in use.
    const bool inUse = look.phase == EquipmentPhase::InUse;
    QStringList where;
    if (look.holder != Holder::Nobody && !inUse)
        where.append(tr("Waiting on: %1").arg(holderText(look)));
    where.append(tr("%n day(s) in this step", nullptr, static_cast<int>(look.days)));
    if (look.open.event.expectedDays && !inUse)
        where.append(tr("typical: %n day(s)", nullptr, *look.open.event.expectedDays));
    if (!look.phone.isEmpty())
        where.append(look.phone);
    QLabel *detail = makeParagraph(TextLook::Small, line);
    detail->setText(where.join(QStringLiteral(" · ")));
    all->addWidget(detail);

    auto *bar = new StepBar(line);
    showPhases(*bar, look, m_today);
    all->addWidget(bar);

    // What to say to the parent who is on the phone.
    QLabel *sentence = makeParagraph(TextLook::Small, line);
    sentence->setText(look.sentence(language).text);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sentence->setToolTip(tr("What to tell the family"));
    all->addWidget(sentence);
    line->setAccessibleName(look.name(language) + QLatin1String(", ") + chip->chip().text);
    content()->addWidget(line);
}

void EquipmentCard::retranslate()
{
    if (!begin(tr("Equipment"), allOf(m_equipment.items.size())))
        return;
    bool first = true;
    for (const EquipmentLook &look : std::as_const(m_equipment.items)) {
        if (!std::exchange(first, false))
            addRule();
        addItem(look);
    }
    if (first)
        addNote(tr("No equipment on record. Here it would say where each item stands, who has it, "
                   "and what comes next."));
    addHidden(m_equipment.hidden);
    content()->addStretch();
}

void TherapyCard::show(const QList<TherapyLane> &lanes, int hidden, QDate today)
{
    m_lanes = lanes;
    m_hidden = hidden;
    m_today = today;
    retranslate();
}

void TherapyCard::retranslate()
{
    if (!begin(tr("Therapist history"), tr("Timeline")))
        return;
    if (m_lanes.isEmpty()) {
        addNote(tr("No therapy on record. Here it would show who served the child when, with the "
                   "gaps between."));
        addHidden(m_hidden);
        content()->addStretch();
        return;
    }
    auto *timeline = new Timeline(this);
    showTherapies(*timeline, m_lanes, m_today, m_today.addMonths(-timelineMonths));
    content()->addWidget(timeline);
    for (const QString &sentence : therapistChangeSentences(m_lanes))
        addNote(sentence);
    addHidden(m_hidden);
    content()->addStretch();
}

} // namespace enlace
