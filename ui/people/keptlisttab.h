// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/keeping.h"
#include "ui/people/listtab.h"

namespace enlace {

/// A list whose records are all of one kind and kept as their Keeping says: correct, archive,
/// restore and history of the record shown, drafts of all of them.
class KeptListTab : public ListTab
{
    Q_OBJECT
public:
    using ListTab::ListTab;
    bool act(const QString &command) override;

protected:
    /// Of whom the tab is about; asked each time.
    [[nodiscard]] virtual Keeping keeping() const = 0;
    /// Whether the record of that row is one of the kind, and not only shown among them.
    [[nodiscard]] virtual bool isKept(int row) const;

    void add();
    /// Into the detail, below what is said of the record.
    void addKeepingActions(const RecordRef &record, bool isArchived);
    void readKeptDrafts();
    /// Reads the record, then opens job(keeping, record).
    void openJob(const RecordRef &record,
                 EditJob (*job)(const Keeping &keeping, const QJsonObject &record));

    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;

private:
    [[nodiscard]] std::optional<RecordRef> current() const;
    template <class F>
    void withRecord(const RecordRef &record, F f);
    void correct(const RecordRef &record);
    void restore(const RecordRef &record);
    void lookBack(const RecordRef &record);
};

} // namespace enlace
