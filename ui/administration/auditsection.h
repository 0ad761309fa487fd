// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditrepository.h"
#include "ui/administration/accountforms.h"
#include "ui/administration/section.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/recordmodel.h"

class QLabel;

namespace enlace {

class Card;
class ListCard;
class RecordView;
class SearchEdit;
class Segments;

/// Who changed and who looked at what: by person, child, action and time, the newest first. Looking
/// at it is itself written down.
class AuditSection : public Section
{
    Q_OBJECT
public:
    explicit AuditSection(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void addFilters();
    void ask();
    void askCurrent();
    void showLook();
    void exportTable();
    [[nodiscard]] AuditLog log() const;
    [[nodiscard]] AuditFilter filter() const;

    Environment m_environment;
    bool m_maySearch;
    OfficeChoices m_choices;
    Segments *m_logs;
    FilterBar *m_filters;
    SearchEdit *m_child;
    RecordModel<AuditRow> *m_model;
    ListCard *m_list;
    RecordView *m_view;
    Card *m_detail;
    QPushButton *m_export;
    QString m_typed;
    std::optional<AuditLook> m_look;
};

} // namespace enlace
