// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/familytab.h"

class QGridLayout;

namespace enlace {

class DeadlinesCard;
class EquipmentCard;
class ProvidersCard;
class TherapyCard;

/// The four cards: what somebody who opens the family asks first. Each leads to the tab that has
/// the whole of it.
class OverviewTab : public FamilyTab
{
    Q_OBJECT
public:
    explicit OverviewTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::Family, RecordKind::Child};
    }
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::People}; }

Q_SIGNALS:
    /// The tab that shows records of this kind.
    void tabRequested(enlace::RecordKind kind);

protected:
    void read() override;
    void forget() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    ProvidersCard *m_providers;
    DeadlinesCard *m_deadlines;
    EquipmentCard *m_equipment;
    TherapyCard *m_therapy;
    QWidget *m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace enlace
