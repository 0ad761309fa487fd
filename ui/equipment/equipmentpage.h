// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentrepository.h"
#include "ui/kit/environment.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"

class QPushButton;

namespace enlace {

class EquipmentModel;
class EquipmentSide;
class ListCard;
class RecordView;
class SearchEdit;

/// Where every item stands, and what to tell the parent who asks: type a name and read. An item is
/// shown, and noted as read, once a person has come to it, or when what was typed leaves one child;
/// a therapist may also look up a child of another unit.
class EquipmentPage : public Page
{
    Q_OBJECT
public:
    explicit EquipmentPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    bool showRecord(const RecordRef &ref) override;
    /// An EquipmentFilter.
    void showFilter(const QVariant &filter) override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Units and vendors, by name, for the filters.
    struct Choices
    {
        QList<FilterChoice> units;
        QList<FilterChoice> vendors;
    };
    void addFilters();
    void addContent();
    void connectList();
    void connectSide();
    void readChoices();
    void ask();
    void askCurrent();
    [[nodiscard]] bool isChosen(int row) const;
    void openFamily(int row);
    void showState();
    void showFound(const ChildId &child);
    [[nodiscard]] EquipmentFilter filter() const;
    [[nodiscard]] QString askedText() const;

    Environment m_environment;
    bool m_mayLookUp;
    SearchEdit *m_search;
    FilterBar *m_filters;
    EquipmentModel *m_model;
    ListCard *m_list;
    RecordView *m_view;
    EquipmentSide *m_side;
    QPushButton *m_lookUp;
    Choices m_choices;
    EquipmentFilter m_asked;          ///< by another page, beyond what the bar says
    std::optional<ChildId> m_foundBy; ///< an exact look-up, whose items are listed
    QString m_typed;
    bool m_stale = true;
};

} // namespace enlace
