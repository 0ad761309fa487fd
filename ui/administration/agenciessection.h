// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "ui/administration/listsection.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class AgencyForm;
class SearchEdit;

/// Plans, networks, offices and whoever else children and staff belong to: listed, added,
/// corrected. Whoever is looked up by specialty or standing is in Providers.
class AgenciesSection : public ListSection
{
    Q_OBJECT
public:
    explicit AgenciesSection(const Environment &environment);
    void shown() override;
    [[nodiscard]] QStringList parts() const override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        Agency agency;
        QString parent;
    };
    void addFilters();
    void ask();
    void showCurrent();
    void edit();
    void save();
    void saveAgain(const Agency &before, const Agency &after);
    [[nodiscard]] static QList<RecordColumn<Row>> columns(const Clock &clock);

    bool m_mayEdit;
    SearchEdit *m_search;
    RecordModel<Row> *m_model;
    RecordView *m_view;
    Card *m_detail;
    QPushButton *m_edit;
    AgencyForm *m_form;
    std::optional<AgencyId> m_wanted; ///< which is to be current when the list is here
};

} // namespace enlace
