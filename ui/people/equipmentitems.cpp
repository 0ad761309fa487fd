// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does to an item itself, on the tab where it stands; how it moves is in
// equipmenttab.cpp.
#include "ui/people/equipmenttab.h"

#include "core/storage/store.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/itemjobs.h"
#include "ui/people/keepingbar.h"
#include "ui/people/servicechoices.h"

#include <QPushButton>

namespace enlace {

void EquipmentTab::addItemButtons()
{
    auto *row = new FlowLayout(m_itemActions);
    row->setContentsMargins(0, 0, 0, 0);
    m_correctStep = addButton(m_itemActions, "correctStepButton", &EquipmentTab::correctStep);
    m_appeal = addButton(m_itemActions, "itemAppealButton", &EquipmentTab::appeal);
    m_correct = addButton(m_itemActions, "itemCorrectButton", &EquipmentTab::correctItem);
    m_cancel = addButton(m_itemActions, "itemCancelButton", &EquipmentTab::cancelItem);
    m_reopen = addButton(m_itemActions, "itemReopenButton", &EquipmentTab::reopen);
    m_archive = addButton(m_itemActions, "itemArchiveButton", &EquipmentTab::archiveItem);
    m_restore = addButton(m_itemActions, "itemRestoreButton", &EquipmentTab::restoreItem);
    m_itemHistory = addButton(m_itemActions, "itemHistoryButton", &EquipmentTab::lookBackAtItem);
}

ItemSetting EquipmentTab::itemSetting() const
{
    ItemSetting setting{subject().family(), m_choices, m_around, child().network, today()};
    for (const Condition &condition : child().conditions)
        if (!condition.resolvedOn)
            setting.around.diagnoses.append(condition.code);
    return setting;
}

bool EquipmentTab::mayEditItem() const
{
    return hasSubject() && subject().mayEdit(child().child.id, DataCategory::Equipment);
}

void EquipmentTab::showItemActions(const EquipmentLook &look)
{
    const Equipment &item = look.equipment;
    const bool mayEdit = mayEditItem() && !item.archivedAt;
    const bool appeals = item.appeal == AppealState::InProgress;
    const auto decision = look.open.event.decision;
    const bool mayAppeal =
        item.state == EquipmentState::Active &&
        (decision == EquipmentDecision::Denied || decision == EquipmentDecision::Modified);
    m_correctStep->setVisible(mayMove(look) && !item.archivedAt &&
                              item.state != EquipmentState::Cancelled);
    m_appeal->setVisible(mayEdit && (appeals || mayAppeal));
    m_appeal->setText(appeals ? tr("The appeal ended…") : tr("The family appeals…"));
    m_correct->setVisible(mayEdit);
    m_cancel->setVisible(mayEdit && item.state != EquipmentState::Cancelled);
    m_reopen->setVisible(mayEdit && item.state == EquipmentState::Cancelled);
    m_archive->setVisible(mayEdit);
    m_restore->setVisible(mayEditItem() && item.archivedAt.has_value());
}

void EquipmentTab::nameItemButtons()
{
    m_bar->setWords(tr("&New item"), mayEditItem());
    m_correctStep->setText(tr("Correct the step…"));
    m_correct->setText(tr("Correct the item"));
    m_cancel->setText(tr("It will not come…"));
    m_reopen->setText(tr("Reopen"));
    m_archive->setText(archiveText());
    m_restore->setText(restoreText());
    m_itemHistory->setText(tr("History of the item"));
}

void EquipmentTab::beginItem()
{
    environment().store.read(
        this, readApprovalLists,
        [this, id = child().child.id](const Result<RequestSurroundings> &around) {
            if (!hasSubject() || child().child.id != id)
                return; // somebody else is looked at by now
            m_around = around ? *around : RequestSurroundings{};
            begin(itemKeeping(itemSetting(), true), newItem(id, child().child.mtu));
        });
}

void EquipmentTab::correctItem()
{
    if (const EquipmentLook *look = current())
        edit(editJob(itemKeeping(itemSetting(), false), look->equipment));
}

void EquipmentTab::correctStep()
{
    if (const EquipmentLook *look = current())
        edit(correctStepJob(*look, itemSetting()));
}

void EquipmentTab::appeal()
{
    if (const EquipmentLook *look = current())
        edit(itemAppealJob(*look, itemSetting(), today()));
}

void EquipmentTab::cancelItem()
{
    if (const EquipmentLook *look = current())
        edit(cancelJob(*look, itemSetting(), today()));
}

void EquipmentTab::reopen()
{
    const EquipmentLook *look = current();
    if (!look)
        return;
    perform(
        [seen = *look](Work &work) -> Result<> {
            ENLACE_TRY(EquipmentRepository(work).reopen(work, seen));
            return {};
        },
        [] { return tr("The item is wanted again."); });
}

void EquipmentTab::archiveItem()
{
    if (const EquipmentLook *look = current())
        edit(archiveJob(itemKeeping(itemSetting(), false), look->equipment));
}

void EquipmentTab::restoreItem()
{
    if (const EquipmentLook *look = current())
        bringBack(itemKeeping(itemSetting(), false), look->equipment);
}

void EquipmentTab::lookBackAtItem()
{
    const EquipmentLook *look = current();
    if (!look)
        return;
    showHistory(
        RecordRef::to(RecordKind::Equipment, look->equipment.id),
        [look = *look] { return tr("History: %1").arg(look.name(Languages::current())); },
        itemFields(m_choices, false) + holdFields() + itemAppealFields() + archiveFields(),
        mayEditItem() && !look->equipment.archivedAt);
}

void EquipmentTab::takeUp(const QJsonObject &state)
{
    const EquipmentLook *look = current();
    if (!look)
        return;
    edit(editJob(itemKeeping(itemSetting(), false), look->equipment));
    editor()->type(state);
}

} // namespace enlace
