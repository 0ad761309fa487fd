// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/people/equipmentjobs.h"
#include "ui/people/listtab.h"

namespace enlace {

class EquipmentDetail;

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
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void retranslate() override;

private:
    [[nodiscard]] const EquipmentLook *current() const;
    /// Whether this person may move the item where it stands now.
    [[nodiscard]] bool mayMove(const EquipmentLook &look) const;
    [[nodiscard]] EquipmentSetting setting() const;
    QPushButton *addButton(const char *objectName, void (EquipmentTab::*pressed)());
    void showActions();
    void move();
    void writeStep();
    void hold();
    void resumeItem();
    void breakPromise();
    void lookBack();

    RecordModel<EquipmentLook> *m_model;
    EquipmentDetail *m_look;
    QList<HolderChoices::Office> m_vendors;
    QWidget *m_actions;
    QPushButton *m_move;
    QPushButton *m_step;
    QPushButton *m_promise;
    QPushButton *m_hold;
    QPushButton *m_resume;
    QPushButton *m_history;
};

} // namespace enlace
