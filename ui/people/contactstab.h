// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contactrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

/// What was said with whom and when, of the whole family, the latest first.
class ContactsTab : public ListTab
{
    Q_OBJECT
public:
    explicit ContactsTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Contact}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Contacts};
    }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;

private:
    RecordModel<ContactRow> *m_model;
    std::optional<QDate> m_lastReached;
};

} // namespace enlace
