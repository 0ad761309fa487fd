// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/childrepository.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace enlace {

class ChildModel;
class HitModel;
class EmptyState;
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

protected:
    void retranslate() override;

private:
    void ask();
    void open(int row);
    void showState();
    [[nodiscard]] bool isSearching() const { return !m_text.isEmpty(); }
    void openHit(int row);

    Environment m_environment;
    bool m_mayImport;
    QString m_text;
    std::optional<int> m_count;
    bool m_stale = true;
    ChildModel *m_model;
    RecordView *m_view;
    HitModel *m_hits;
    RecordView *m_hitView;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_import;
};

} // namespace enlace
