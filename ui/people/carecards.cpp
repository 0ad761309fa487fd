// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "core/base/datetext.h"
#include "ui/kit/chip.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/stepbar.h"
#include "ui/kit/timeline.h"

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
    setTitle(tr("Equipment"));
    clear();
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
    setTitle(tr("Therapist history"));
    clear();
    if (m_lanes.isEmpty()) {
        addNote(tr("No therapy on record. Here it would show who served the child when, with the "
                   "gaps between."));
        addHidden(m_hidden);
        content()->addStretch();
        return;
    }
    QDate from = m_today;
    QList<Timeline::Lane> lanes;
    for (const TherapyLane &lane : std::as_const(m_lanes)) {
        Timeline::Lane drawn{label(lane.discipline), {}};
        for (const TherapyEpisode &episode : lane.episodes) {
            const QString who =
                episode.therapistName.isEmpty() ? tr("Therapist not named") : episode.therapistName;
            drawn.pieces.append({episode.span, who, false});
            from = std::min(from, episode.span.from);
        }
        for (const DateSpan &gap : lane.gaps)
            drawn.pieces.append({gap, {}, true});
        lanes.append(drawn);
    }
    const QDate earliest = m_today.addMonths(-timelineMonths);
    const QDate start = std::max(from, earliest);
    for (Timeline::Lane &lane : lanes) {
        lane.pieces.removeIf([start](const Timeline::Piece &piece) {
            return piece.span.until && *piece.span.until < start;
        });
        std::sort(lane.pieces.begin(), lane.pieces.end(),
                  [](const auto &a, const auto &b) { return a.span.from < b.span.from; });
    }
    auto *timeline = new Timeline(this);
    timeline->setLanes(lanes, start, m_today);
    content()->addWidget(timeline);
    for (const TherapyLane &lane : std::as_const(m_lanes)) {
        if (lane.changesIn18 == 0)
            continue;
        QString text = tr("%1: %n change(s) of therapist in 18 months.", nullptr, lane.changesIn18)
                           .arg(label(lane.discipline));
        if (lane.isChangedByReauthorization)
            text += QLatin1Char(' ') + tr("Each came with a reauthorization.");
        addNote(text);
    }
    addHidden(m_hidden);
    content()->addStretch();
}

} // namespace enlace
