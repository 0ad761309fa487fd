// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/page.h"
#include "ui/people/familydata.h"

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace enlace {

class DeadlinesCard;
class EquipmentCard;
class FlowLayout;
class ProvidersCard;
class TherapyCard;

/// One family on one screen: who they are, and for the child chosen the four cards.
class FamilyPage : public Page
{
    Q_OBJECT
public:
    explicit FamilyPage(const Environment &environment, QWidget *parent = nullptr);

    bool showRecord(const RecordRef &ref) override;
    void focusFirst() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void take(const Result<FamilyData> &result);
    void showChild(int number);
    void fillHeader();
    void fillChips();
    void arrange();
    void explain(const Deadline &deadline, const ExplainButton::Answer &answer);
    [[nodiscard]] QString nameOf(const ChildCard &card) const;

    Environment m_environment;
    std::optional<RecordRef> m_shown;
    std::optional<FamilyData> m_data;
    int m_child = 0;
    QLabel *m_asOf;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    QButtonGroup *m_children;
    ProvidersCard *m_providers;
    DeadlinesCard *m_deadlines;
    EquipmentCard *m_equipment;
    TherapyCard *m_therapy;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace enlace
