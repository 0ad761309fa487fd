// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/page.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class RecordView;

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
    struct Line
    {
        QString keys;
        QString what;
        QString where;
    };
    [[nodiscard]] QList<Line> lines() const;

    Environment m_environment;
    RecordModel<Line> *m_model;
    RecordView *m_table;
};

} // namespace enlace
