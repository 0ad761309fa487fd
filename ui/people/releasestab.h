// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/releaserepository.h"
#include "ui/people/listtab.h"
#include "ui/people/releasejobs.h"

namespace enlace {

class KeepingBar;

/// Who may tell whom what about the child, from when until when; written down, taken back and
/// archived by whoever may.
class ReleasesTab : public ListTab
{
    Q_OBJECT
public:
    explicit ReleasesTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Release}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }

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
    void addNew();
    void correct(const ReleaseWithParties &release);
    void restore(const ReleaseWithParties &release);
    void askChoices();
    [[nodiscard]] ReleaseChoices choices() const;
    [[nodiscard]] bool mayEdit() const;
    void revoke(const ReleaseWithParties &release);
    void addActions(const ReleaseWithParties &release);
    void lookBack(const ReleaseId &release);
    void addParties(const ReleaseWithParties &release);
    [[nodiscard]] QString nameOf(const ReleaseParty &party) const;

    RecordModel<ReleaseWithParties> *m_model;
    ChildReleases m_names; ///< of agencies and signers
    FamilyDues m_dues;
    KeepingBar *m_bar;
    QList<NamedChoice> m_agencies; ///< to choose from, once they were asked for
};

} // namespace enlace
