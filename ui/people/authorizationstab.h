// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

/// What a plan, a network or the county allowed for the child, or was asked for. Eligibility is in
/// another tab, with other words, another sign and another colour: families take one for the other.
class AuthorizationsTab : public ListTab
{
    Q_OBJECT
public:
    explicit AuthorizationsTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Authorization}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations, DataCategory::AuthorizationStatus};
    }

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;

private:
    void addAnswer(FactGrid *facts, const Authorization &authorization);
    void addClocks(FactGrid *facts, const Authorization &authorization);
    void addChain(const Authorization &authorization);
    /// Whether this person sees the content, and not the state alone.
    [[nodiscard]] bool seesContent() const { return mayRead(DataCategory::Authorizations); }

    RecordModel<AuthorizationView> *m_model;
    FamilyDues m_dues;
};

} // namespace enlace
