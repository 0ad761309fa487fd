// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "ui/administration/accountforms.h"

namespace enlace {

/// A new organization, or what is corrected of one.
class AgencyForm : public SideForm
{
    Q_OBJECT
public:
    explicit AgencyForm(QWidget *parent = nullptr);
    /// Organizations to which another can belong.
    void setParents(const QList<RecordChoice::Entry> &parents);
    void beginNew();
    void beginEdit(const Agency &agency);
    [[nodiscard]] bool isNew() const { return !m_agency.id.isSet(); }
    [[nodiscard]] Agency agency() const;

protected:
    void retranslate() override;

private:
    void showTitles();

    Agency m_agency;
    EnumComboBox<AgencyKind> *m_kind;
    QLineEdit *m_name;
    RecordChoice *m_parent;
    QLineEdit *m_city;
    QLineEdit *m_county;
    QLineEdit *m_phone;
    QLineEdit *m_npi;
    QLineEdit *m_titleEnglish;
    QLineEdit *m_titleSpanish;
    QList<FormField *> m_fields; ///< in the order of the members above
};

} // namespace enlace
