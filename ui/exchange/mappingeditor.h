// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rosterfile.h"
#include "ui/kit/livetext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace enlace {

/// Which column of the file holds what: heading, what stands in it, and a choice.
class MappingEditor : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit MappingEditor(QWidget *parent = nullptr);
    void setRoster(const RosterLook &look);
    [[nodiscard]] ColumnMapping mapping() const;
    /// Whether what an import cannot do without is there.
    [[nodiscard]] bool isComplete() const { return missingFields(mapping()).isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    void retranslate() override;

private:
    RosterLook m_look;
    QLabel *m_facts;
    QLabel *m_missing;
    QGridLayout *m_grid;
    QList<QLabel *> m_heads;
    QList<QComboBox *> m_choices;
};

} // namespace enlace
