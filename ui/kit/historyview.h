// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/editing/historyrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

#include <functional>

namespace enlace {

/// What became of a record: who, when, which field from what to what; each earlier state can be
/// looked at whole and taken up again.
class HistoryView : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    /// `mayRestore`: whether this person may change the record.
    void show(std::function<QString()> title, const Fields &fields,
              const QList<HistoryEntry> &entries, bool mayRestore, QDate today);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void closed();
    /// The record is to say again what it said in `state`.
    void restoreRequested(const QJsonObject &state);

protected:
    void retranslate() override;

private:
    void addEntry(const HistoryEntry &entry, int number);
    void addState(const HistoryEntry &entry);
    [[nodiscard]] QString textOf(const Field &field, const QJsonObject &record) const;

    std::function<QString()> m_title;
    Fields m_fields;
    QList<HistoryEntry> m_entries;
    bool m_mayRestore = false;
    bool m_isOpen = false;
    QDate m_today;
    int m_unfolded = -1; ///< the entry whose state is shown whole
};

} // namespace enlace
