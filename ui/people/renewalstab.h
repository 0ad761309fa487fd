// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/renewals/renewalrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

class KeepingBar;
struct RenewalSetting;

/// The yearly renewals of the child's eligibility, by program, with their papers. Permission for an
/// item or a service is in another tab.
class RenewalsTab : public ListTab
{
    Q_OBJECT
public:
    explicit RenewalsTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::EligibilityRenewal};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }
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
    void addPapers(const RenewalPapers &papers, bool isLate);
    void addSteps(const RenewalSteps &steps, bool isLate);

    [[nodiscard]] RenewalSetting setting() const;
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] const EligibilityRenewal *current() const;
    void addActions(const EligibilityRenewal &renewal);
    void beginRenewal();
    void takePapers(const EligibilityRenewal &renewal);
    void lookBack(const EligibilityRenewal &renewal);

    KeepingBar *m_bar;
    QList<NamedChoice> m_counties;
    RecordModel<RenewalView> *m_model;
    FamilyDues m_dues;
};

} // namespace enlace
