// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/kit/environment.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"

namespace enlace {

class EquipmentDetail;
class EquipmentModel;
class ListCard;
class RecordView;
class SearchEdit;

/// Where every item stands, and what to tell the parent who asks: type a name and read.
class EquipmentPage : public Page
{
    Q_OBJECT
public:
    explicit EquipmentPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    /// An EquipmentFilter.
    void showFilter(const QVariant &filter) override;

protected:
    void retranslate() override;

private:
    /// Units and vendors, by name, for the filters.
    struct Choices
    {
        QList<FilterChoice> units;
        QList<FilterChoice> vendors;
    };
    void addFilters();
    void readChoices();
    void ask();
    void askCurrent();
    void openFamily(int row);
    void showState();
    [[nodiscard]] EquipmentFilter filter() const;

    Environment m_environment;
    SearchEdit *m_search;
    FilterBar *m_filters;
    EquipmentModel *m_model;
    ListCard *m_list;
    RecordView *m_view;
    EquipmentDetail *m_detail;
    Choices m_choices;
    EquipmentFilter m_asked; ///< by another page, beyond what the bar says
    QString m_typed;
    bool m_stale = true;
};

} // namespace enlace
