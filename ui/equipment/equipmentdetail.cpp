// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentdetail.h"

#include "core/base/datetext.h"
#include "core/equipment/itemcatalogue.h"
#include "ui/kit/chip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace enlace {

namespace {

/// Older steps are in the family's own page.
constexpr qsizetype mostSteps = 8;

} // namespace

EquipmentDetail::EquipmentDetail(QWidget *parent)
    : LiveText(parent)
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

void EquipmentDetail::addFact(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    const int row = m_facts->rowCount();
    QLabel *what = makeLabel(TextLook::Muted, this);
    what->setText(name);
    QLabel *value = makeParagraph(TextLook::Body, this);
    value->setText(words);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(name, words));
    m_facts->addWidget(what, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
}

void EquipmentDetail::addPhone()
{
    if (m_look->phone.isEmpty())
        return;
    const int row = m_facts->rowCount();
    QLabel *what = makeLabel(TextLook::Muted, this);
    what->setText(tr("Whom to call"));
    auto *phone = makeButton(ButtonLook::Link, "phoneButton", this);
    phone->setText(QStringLiteral("%1 · %2").arg(holderText(*m_look), m_look->phone));
    phone->setToolTip(tr("Copy the phone number"));
    phone->setAccessibleDescription(phone->toolTip());
    connect(phone, &QPushButton::clicked, this, [this] { copy(m_look->phone); });
    m_facts->addWidget(what, row, 0);
    m_facts->addWidget(phone, row, 1, Qt::AlignLeft);
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

void EquipmentDetail::addSteps()
{
    const Language language = Languages::current();
    QLabel *title = makeLabel(TextLook::Strong, this);
    title->setText(tr("Steps so far"));
    content()->addSpacing(6);
    content()->addWidget(title);
    for (const StepLine &line : m_look->steps.mid(0, mostSteps)) {
        const DateSpan &span = line.event.span;
        const QString when = span.until
                                 ? tr("%1 to %2")
                                       .arg(shortDate(span.from, language, m_today),
                                            shortDate(*span.until, language, m_today))
                                 : tr("since %1").arg(shortDate(span.from, language, m_today));
        QStringList words{label(line.event.step), when};
        if (!line.holderName.isEmpty())
            words.append(line.holderName);
        if (line.event.decision)
            words.append(label(*line.event.decision));
        QLabel *step = makeParagraph(TextLook::Small, this);
        step->setText(words.join(QStringLiteral(" · ")));
        content()->addWidget(step);
    }
}

void EquipmentDetail::retranslate()
{
    clear();
    setVisible(m_look.has_value());
    if (!m_look)
        return;
    const Language language = Languages::current();
    const EquipmentLook &look = *m_look;
    setTitle(m_child);
    setLink(tr("Open the family"));
    QLabel *item = makeParagraph(TextLook::CardTitle, this);
    item->setText(look.name(language));
    content()->addWidget(item);

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

    auto *facts = new QWidget(this);
    m_facts = new QGridLayout(facts);
    m_facts->setContentsMargins(0, 4, 0, 4);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    QString since = shortDate(look.open.event.span.from, language, m_today) +
                    QStringLiteral(" · ") +
                    tr("%n day(s) in this step", nullptr, static_cast<int>(look.days));
    if (look.open.event.expectedDays)
        since += QStringLiteral(" · ") +
                 tr("typical: %n day(s)", nullptr, *look.open.event.expectedDays);
    addFact(tr("Since"), since);
    addFact(tr("Who has it"), holderText(look));
    addFact(tr("What comes next"), look.next.isEmpty() ? QString() : label(look.next.first()));
    addFact(tr("Next date"), look.nextDate
                                 ? shortDate(*look.nextDate, language, m_today) +
                                       QStringLiteral(" · ") + dueText(*look.nextDate, m_today)
                                 : tr("none is known"));
    addPhone();
    addFact(tr("Vendor"), look.vendorName);
    addFact(tr("Therapy unit"), look.unitName);
    addFact(tr("Code"),
            look.equipment.code.isEmpty()
                ? QString()
                : QStringLiteral("%1 · %2").arg(look.equipment.code, look.name(language)));
    addFact(tr("Note"), look.open.event.note);
    content()->addWidget(facts);

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
