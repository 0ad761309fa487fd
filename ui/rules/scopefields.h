// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <QStringList>

class QLineEdit;

namespace enlace {

class CheckChoices;
class FormField;

/// The fields that say whom a rule is about. Nothing checked or typed: everybody.
class ScopeFields
{
public:
    ScopeFields();
    [[nodiscard]] QList<FormField *> fields() const { return m_fields; }
    /// The names that can be chosen among.
    void setNames(const QStringList &networks, const QStringList &plans);
    void setScope(const RuleScope &scope);
    /// Answers the name of the first field that cannot be read, or nothing.
    [[nodiscard]] QString readInto(RuleScope &scope) const;
    void retranslate();

private:
    FormField *add(QWidget *input);

    CheckChoices *m_networks;
    CheckChoices *m_plans;
    CheckChoices *m_programs;
    QLineEdit *m_counties;
    CheckChoices *m_groups;
    QLineEdit *m_ageFrom;
    QLineEdit *m_ageBelow;
    CheckChoices *m_tiers;
    QStringList m_networkNames;
    QStringList m_planNames;
    QList<FormField *> m_fields;
};

} // namespace enlace
