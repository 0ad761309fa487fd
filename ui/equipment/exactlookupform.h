// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/childaccessrepository.h"
#include "ui/kit/sideform.h"

class QLineEdit;

namespace enlace {

class DateEdit;

/// Asks for a child of another unit: the whole name with the birth date, or the CIN. Says before
/// anything is sent that the asking is recorded.
class ExactLookupForm : public SideForm
{
    Q_OBJECT
public:
    explicit ExactLookupForm(QDate today, QWidget *parent = nullptr);
    /// Nothing is left of the child who was asked for before.
    void beginNew();
    /// Nothing when the birth date cannot be read; then the form has said so.
    [[nodiscard]] std::optional<ExactLookup> lookup();
    /// There is no such child, or more than one.
    void showNotFound();

protected:
    void retranslate() override;

private:
    QLineEdit *m_given;
    QLineEdit *m_surnames;
    DateEdit *m_born;
    QLineEdit *m_cin;
    FormField *m_givenField;
    FormField *m_surnamesField;
    FormField *m_bornField;
    FormField *m_cinField;
};

} // namespace enlace
