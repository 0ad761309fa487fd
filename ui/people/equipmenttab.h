// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/requestadvice.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/itemfields.h"
#include "core/equipment/supplyrepository.h"
#include "ui/people/equipmentjobs.h"
#include "ui/people/listtab.h"

namespace enlace {

class EquipmentDetail;
class ItemRecords;
class KeepingBar;
struct ItemSetting;
struct Keeping;

/// Every item of a child, those in use and those that are over among them, with all of their steps.
/// Here an item is moved on, put on hold, and what its holder says is written down.
class EquipmentTab : public ListTab
{
    Q_OBJECT
public:
    explicit EquipmentTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    bool act(const QString &command) override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Equipment}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Equipment};
    }

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    void takeUp(const QJsonObject &state) override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void retranslate() override;

private:
    [[nodiscard]] const EquipmentLook *current() const;
    /// Whether this person may move the item where it stands now.
    [[nodiscard]] bool mayMove(const EquipmentLook &look) const;
    [[nodiscard]] EquipmentSetting setting() const;
    QPushButton *addButton(QWidget *row, const char *objectName, void (EquipmentTab::*pressed)());
    void showActions();
    void move();
    void writeStep();
    void hold();
    void resumeItem();
    void breakPromise();
    void lookBack();
    // The item itself; see equipmentitems.cpp.
    [[nodiscard]] ItemSetting itemSetting() const;
    /// Whether this person may change the item itself, and not the unit's steps alone.
    [[nodiscard]] bool mayEditItem() const;
    void beginItem();
    void correctItem();
    void correctStep();
    void appeal();
    void cancelItem();
    void reopen();
    void archiveItem();
    void restoreItem();
    void lookBackAtItem();
    void showItemActions(const EquipmentLook &look);
    void addItemButtons();
    void nameItemButtons();
    // Deliveries and changes of vendor; see equipmentsupplies.cpp.
    [[nodiscard]] QList<Keeping> recordKeepings() const;
    /// Reads the record anew, then calls f(keeping, record).
    template <class F>
    void withItemRecord(const RecordRef &record, F f);
    void connectRecords();
    void showItemRecords(const EquipmentLook &look);
    void deliver();
    void changeVendor();
    [[nodiscard]] bool resumeRecord(const Draft &draft);
    /// Empty when the draft is of none of these.
    [[nodiscard]] QString recordDraftName(const Draft &draft) const;

    RecordModel<EquipmentLook> *m_model;
    EquipmentDetail *m_look;
    ItemRecords *m_records;
    SupplySheet m_supplies;
    QList<HolderChoices::Office> m_vendors;
    ItemChoices m_choices;
    RequestSurroundings m_around; ///< what networks approve
    KeepingBar *m_bar;
    QWidget *m_actions;     ///< how it moves, above it
    QWidget *m_itemActions; ///< what is done to the item itself, below it
    QPushButton *m_move;
    QPushButton *m_step;
    QPushButton *m_promise;
    QPushButton *m_hold;
    QPushButton *m_resume;
    QPushButton *m_history;
    QPushButton *m_deliver;
    QPushButton *m_changeVendor;
    QPushButton *m_correctStep;
    QPushButton *m_appeal;
    QPushButton *m_correct;
    QPushButton *m_cancel;
    QPushButton *m_reopen;
    QPushButton *m_archive;
    QPushButton *m_restore;
    QPushButton *m_itemHistory;
};

} // namespace enlace
