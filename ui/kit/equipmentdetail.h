// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentlook.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

namespace enlace {

class FactGrid;

/// The answer for a parent on the phone: where one item stands, since when, who has it, what comes
/// next, whom to call, and what to say, in both languages.
class EquipmentDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    /// Beside a list of many children's items, or in the page of the child's own family, where all
    /// of its steps stand and no way leads to the family.
    enum class Place { List, Family };

    explicit EquipmentDetail(Place place, QWidget *parent = nullptr);
    /// `child` is the name to show above; in a family's page it is not needed.
    void show(const EquipmentLook &look, const QString &child, QDate today);
    void showNothing();

Q_SIGNALS:
    void familyRequested();
    /// Put on the clipboard.
    void copied();

protected:
    void retranslate() override;

private:
    void addFacts();
    void addSupplies(FactGrid *facts);
    void addPhone(FactGrid *facts);
    void addSentence(Language language);
    void addSteps();
    void addStep(const StepLine &line);
    void copy(const QString &text);

    Place m_place;

    std::optional<EquipmentLook> m_look;
    QString m_child;
    QDate m_today;
};

} // namespace enlace
