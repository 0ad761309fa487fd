// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contactrepository.h"
#include "ui/people/contactjobs.h"
#include "ui/people/listtab.h"

class QCheckBox;

namespace enlace {

/// What was said with whom and when, of the whole family, the latest first.
/// Contacts are logged, corrected, archived and restored here, as far as this person may.
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
    bool act(const QString &command) override;

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;
    void retranslate() override;

private:
    [[nodiscard]] ContactSetting setting() const;
    [[nodiscard]] bool mayEdit(const Contact &contact) const;
    [[nodiscard]] const Contact *current() const;
    void log();
    void correct(const Contact &contact);
    void restore(const Contact &contact);
    void lookBack(const Contact &contact);
    void addActions(const Contact &contact);

    RecordModel<ContactRow> *m_model;
    ContactStanding m_standing;
    QWidget *m_bar;
    QPushButton *m_log;
    QCheckBox *m_showArchived;
};

} // namespace enlace
