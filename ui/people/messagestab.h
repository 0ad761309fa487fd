// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/messagerepository.h"
#include "ui/people/listtab.h"

namespace enlace {

/// What those who care for the children of a family write to one another: each message with who
/// read it and when. One that is for whoever looks is marked as read when it is shown.
class MessagesTab : public ListTab
{
    Q_OBJECT
public:
    explicit MessagesTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Message}; }
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::Tasks}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    [[nodiscard]] bool showsOwn() const override { return true; }
    bool act(const QString &command) override;
    /// What adds to the list, for a row that it shares with others.
    [[nodiscard]] QWidget *bar() const { return m_bar; }

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void retranslate() override;

private:
    void write();
    void answer(const CareMessage &message);
    void markSeen(const MessageRow &row);
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] QString toWhom(const MessageRow &row) const;
    [[nodiscard]] QString receiptOf(const MessageRow &row) const;
    [[nodiscard]] QList<RecordColumn<MessageRow>> columns() const;

    RecordModel<MessageRow> *m_model;
    QWidget *m_bar;
    QPushButton *m_write;
};

} // namespace enlace
