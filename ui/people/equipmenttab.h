// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

class EquipmentDetail;

/// Every item of a child, those in use and those that are over among them, with all of their steps.
class EquipmentTab : public ListTab
{
    Q_OBJECT
public:
    explicit EquipmentTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
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

private:
    RecordModel<EquipmentLook> *m_model;
    EquipmentDetail *m_look;
};

} // namespace enlace
