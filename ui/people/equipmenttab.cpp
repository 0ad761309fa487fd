// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/equipmenttab.h"

#include "core/base/datetext.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/equipmentdetail.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

QList<RecordColumn<EquipmentLook>> columns(const Clock &clock)
{
    return {
        {"item", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "Item"), 0,
         [](const EquipmentLook &look) {
             const QString name = look.name(Languages::current());
             return Cell{.text = name, .second = label(look.phase), .toolTip = name};
         }},
        {"holder", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "Who has it"), 150,
         [&clock](const EquipmentLook &look) {
             const QString since =
                 shortDate(look.open.event.span.from, Languages::current(), clock.today());
             const QString who = holderText(look);
             return Cell{.text = who, .second = since, .toolTip = who};
         }},
        {"state", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "State"), 190,
         [](const EquipmentLook &look) {
             const Chip chip = chipOf(look);
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
    };
}

} // namespace

EquipmentTab::EquipmentTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "familyEquipment", "configure", parent)
    , m_model(new RecordModel<EquipmentLook>(columns(environment.clock), this))
    , m_look(new EquipmentDetail(EquipmentDetail::Place::Family, this))
{
    setRecords(m_model);
    setDetail(m_look);
    connect(m_look, &EquipmentDetail::copied, this,
            [this] { Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); })); });
    EquipmentTab::retranslate();
}

QString EquipmentTab::title() const { return tr("Equipment"); }

void EquipmentTab::read()
{
    ask([id = child().child.id](
            Reading &reading) { return EquipmentRepository(reading).ofChild(id); },
        [this](const ChildEquipment &equipment) {
            setHidden(equipment.hidden);
            m_model->setRows(equipment.items);
            showRows();
        });
}

void EquipmentTab::forget()
{
    ListTab::forget();
    m_model->clear();
}

RecordRef EquipmentTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Equipment, m_model->row(row).equipment.id);
}

void EquipmentTab::showDetail(int row)
{
    if (row < 0)
        m_look->showNothing();
    else
        m_look->show(m_model->row(row), {}, today());
}

void EquipmentTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No equipment on record"),
                    tr("Here stands each item that the child needs, is getting or uses: where it "
                       "stands, who has it, and what comes next."));
}

} // namespace enlace
