// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/childrepository.h"
#include "ui/kit/environment.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"

#include <optional>

class QPushButton;

namespace enlace {

class ChildModel;
class HitModel;
class ListCard;
class RecordView;

/// Every child that this person may see, and the search.
class FamiliesPage : public Page
{
    Q_OBJECT
public:
    explicit FamiliesPage(const Environment &environment, QWidget *parent = nullptr);

    void shown() override;
    void search(const QString &text) override;
    bool escape() override;
    void focusFirst() override;
    void showFilter(const QVariant &filter) override;

protected:
    void retranslate() override;

private:
    /// What the filters choose among; read when the page is first shown.
    struct Choices
    {
        QList<FilterChoice> coordinators;
        QList<FilterChoice> networks;
    };
    void addFilters();
    void readChoices();
    [[nodiscard]] ChildFilter filter() const;
    void ask();
    void open(int row);
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool isSearching() const { return !m_text.isEmpty(); }
    void openHit(int row);

    Environment m_environment;
    bool m_mayImport;
    QString m_text;
    std::optional<int> m_count;
    ChildFilter m_asked; ///< by another place; the filters narrow it further
    Choices m_choices;
    FilterBar *m_filters;
    bool m_stale = true;
    ChildModel *m_model;
    HitModel *m_hits;
    ListCard *m_list;
    RecordView *m_view;
    RecordView *m_hitView;
    QPushButton *m_import;
    QPushButton *m_searched; ///< says what was searched, and takes it away
};

} // namespace enlace
