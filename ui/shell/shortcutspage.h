// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/page.h"

class QTableWidget;

namespace enlace {

/// Every key that does something, from the one list of commands; what a role may not do is not in
/// it.
class ShortcutsPage : public Page
{
    Q_OBJECT
public:
    explicit ShortcutsPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override { retranslate(); }
    bool escape() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void addRow(const QString &keys, const QString &what, const QString &where);

    Environment m_environment;
    QTableWidget *m_table;
};

} // namespace enlace
