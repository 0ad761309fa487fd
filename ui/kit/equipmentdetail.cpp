// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/equipmentdetail.h"

#include "core/base/datetext.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/itemcatalogue.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace enlace {

namespace {

/// Older steps are in the family's own page.
constexpr qsizetype mostSteps = 8;

} // namespace

EquipmentDetail::EquipmentDetail(Place place, QWidget *parent)
    : LiveText(parent)
    , m_place(place)
{
    setObjectName(QStringLiteral("equipmentDetail"));
    content()->setSpacing(6);
    connect(link(), &QPushButton::clicked, this, &EquipmentDetail::familyRequested);
    EquipmentDetail::retranslate();
}

void EquipmentDetail::show(const EquipmentLook &look, const QString &child, QDate today)
{
    m_look = look;
    m_child = child;
    m_today = today;
    retranslate();
}

void EquipmentDetail::showNothing()
{
    m_look.reset();
    retranslate();
}

void EquipmentDetail::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

void EquipmentDetail::addFacts()
{
    const Language language = Languages::current();
    const EquipmentLook &look = *m_look;
    auto *facts = new FactGrid(this);
    QString since = shortDate(look.open.event.span.from, language, m_today) +
                    QStringLiteral(" · ") +
                    tr("%n day(s) in this step", nullptr, static_cast<int>(look.days));
    if (look.open.event.expectedDays)
        since += QStringLiteral(" · ") +
                 tr("typical: %n day(s)", nullptr, *look.open.event.expectedDays);
    facts->add(tr("Since"), since);
    facts->add(tr("Who has it"), holderText(look));
    facts->add(tr("What comes next"), look.next.isEmpty() ? QString() : label(look.next.first()));
    facts->add(tr("Expected by"), look.nextDate
                                      ? shortDate(*look.nextDate, language, m_today) +
                                            QStringLiteral(" · ") + dueText(*look.nextDate, m_today)
                                      : tr("none is known"));
    if (look.open.event.brokenPromises > 0)
        facts->add(tr("Not kept"), tr("%n promised day(s) of this step passed", nullptr,
                                      look.open.event.brokenPromises));
    addPhone(facts);
    facts->add(tr("Vendor"), look.vendorName);
    facts->add(tr("Therapy unit"), look.unitName);
    facts->add(tr("Code"),
               look.equipment.code.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 · %2").arg(look.equipment.code, look.name(language)));
    facts->add(tr("Note"), look.open.event.note);
    if (m_place == Place::Family) {
        const Equipment &item = look.equipment;
        if (item.isBrandRequired)
            facts->add(tr("Brand required"), joined({item.brand, item.brandReason}));
        facts->add(tr("What the vendor must mind"), item.constraints);
        if (item.payer != Payer::Unknown)
            facts->add(tr("Who is expected to pay"), label(item.payer));
        if (item.warrantyUntil)
            facts->add(tr("Warranty"), joined({shortDate(*item.warrantyUntil, language, m_today),
                                               look.warrantyHolderName}));
        addSupplies(facts);
        facts->add(tr("Source"), sourceText(item.origin, language, m_today));
    }
    content()->addWidget(facts);
}

void EquipmentDetail::addSupplies(FactGrid *facts)
{
    const Resupply &supply = m_look->equipment.resupply;
    if (!supply.nextDelivery)
        return;
    QStringList rhythm;
    if (supply.quantity)
        rhythm.append(tr("%n piece(s)", nullptr, *supply.quantity));
    if (supply.everyDays)
        rhythm.append(tr("every %n day(s)", nullptr, *supply.everyDays));
    facts->add(tr("Supplies"), joined(rhythm));
    const auto dayText = [this](QDate day) {
        return shortDate(day, Languages::current(), m_today) + QStringLiteral(" · ") +
               dueText(day, m_today);
    };
    facts->add(tr("Next delivery"), dayText(*supply.nextDelivery));
    if (supply.reorderDays)
        facts->add(tr("Reorder by"), dayText(*reorderOn(supply)));
}

void EquipmentDetail::addPhone(FactGrid *facts)
{
    if (m_look->phone.isEmpty())
        return;
    auto *phone = makeButton(ButtonLook::Link, "phoneButton", this);
    phone->setText(QStringLiteral("%1 · %2").arg(holderText(*m_look), m_look->phone));
    phone->setToolTip(tr("Copy the phone number"));
    phone->setAccessibleDescription(phone->toolTip());
    connect(phone, &QPushButton::clicked, this, [this] { copy(m_look->phone); });
    facts->add(tr("Whom to call"), phone);
}

void EquipmentDetail::addSentence(Language language)
{
    const QString text = m_look->sentence(language).text;
    auto *box = new QFrame(this);
    setLook(box, "quote");
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(10, 8, 8, 8);
    QLabel *words = makeParagraph(TextLook::Body, box);
    words->setObjectName(language == Language::English ? QStringLiteral("tellEnglish")
                                                       : QStringLiteral("tellSpanish"));
    words->setText(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("What to tell the family in %1: %2").arg(label(language), text));
    auto *button = makeButton(ButtonLook::Link,
                              language == Language::English ? "copyEnglish" : "copySpanish", box);
    button->setText(tr("Copy"));
    button->setAccessibleName(tr("Copy the sentence in %1").arg(label(language)));
    connect(button, &QPushButton::clicked, this, [this, text] { copy(text); });
    row->addWidget(words, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    content()->addWidget(box);
}

void EquipmentDetail::addStep(const StepLine &line)
{
    const Language language = Languages::current();
    const StepEvent &event = line.event;
    const QString when = spanText(event.span, language, m_today);
    QStringList words{label(event.step), when};
    if (!line.holderName.isEmpty())
        words.append(line.holderName);
    if (event.decision)
        words.append(label(*event.decision));
    QLabel *step = makeParagraph(TextLook::Small, this);
    step->setText(words.join(QStringLiteral(" · ")));
    content()->addWidget(step);
    if (m_place == Place::List)
        return;
    QStringList more;
    if (event.appointmentOn)
        more.append(
            tr("Appointment: %1")
                .arg(joined({shortDate(*event.appointmentOn, language, m_today), event.place})));
    if (event.promisedOn)
        more.append(tr("Promised for %1").arg(shortDate(*event.promisedOn, language, m_today)));
    for (const QString &text : {event.decisionReason, event.blocker, event.note})
        if (!text.isEmpty())
            more.append(text);
    if (more.isEmpty())
        return;
    QLabel *details = makeParagraph(TextLook::Small, this);
    details->setIndent(scaled(12));
    details->setText(more.join(QStringLiteral(" · ")));
    content()->addWidget(details);
}

void EquipmentDetail::addSteps()
{
    QLabel *title = makeLabel(TextLook::Strong, this);
    title->setText(tr("Steps so far"));
    content()->addSpacing(6);
    content()->addWidget(title);
    const qsizetype shown = m_place == Place::List ? mostSteps : m_look->steps.size();
    for (const StepLine &line : m_look->steps.mid(0, shown))
        addStep(line);
}

void EquipmentDetail::retranslate()
{
    clear();
    setVisible(m_look.has_value());
    if (!m_look)
        return;
    const Language language = Languages::current();
    const EquipmentLook &look = *m_look;
    if (m_place == Place::Family) {
        setTitle(look.name(language));
    } else {
        setTitle(m_child);
        setLink(tr("Open the family"));
        QLabel *item = makeParagraph(TextLook::CardTitle, this);
        item->setText(look.name(language));
        content()->addWidget(item);
    }

    auto *chipRow = new QWidget(this);
    auto *chips = new FlowLayout(chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    const auto chip = [&](const Chip &words) {
        auto *made = new StatusChip(chipRow);
        made->setChip(words);
        chips->addWidget(made);
    };
    chip(chipOf(look));
    if (look.equipment.appeal != AppealState::None)
        chip({label(look.equipment.appeal), Tone::Soon});
    if (look.equipment.isNeededBeforeDischarge)
        chip({tr("Needed before discharge"), Tone::Late});
    content()->addWidget(chipRow);
    auto *bar = new StepBar(this);
    showPhases(*bar, look, m_today);
    content()->addWidget(bar);

    addFacts();
    QLabel *tell = makeLabel(TextLook::Strong, this);
    tell->setText(tr("What to tell the family"));
    content()->addWidget(tell);
    // The language of the call first.
    addSentence(language);
    addSentence(language == Language::English ? Language::Spanish : Language::English);
    addSteps();
    content()->addStretch();
}

} // namespace enlace
