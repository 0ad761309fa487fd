// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approvalrepository.h"
#include "core/authorizations/authorizationfields.h"
#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "core/deadlines/requestadvice.h"
#include "core/deadlines/requestoutlook.h"
#include "ui/people/listtab.h"

namespace enlace {

class KeepingBar;
struct RequestSetting;

/// What stands beside the requests of a child.
struct RequestsBeside
{
    QHash<AuthorizationId, RequestOutlook> outlooks;
    QList<StatusEnquiryView> enquiries; ///< latest first
    QList<MissingItem> missing;         ///< what has not come first
    RequestSurroundings around;
};

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
    void addAnswer(FactGrid *facts, const Authorization &authorization);
    void addClocks(FactGrid *facts, const Authorization &authorization);
    void addChain(const Authorization &authorization);
    /// What the rules say of its length and of an answer that did not come.
    void addOutlook(FactGrid *facts, const Authorization &authorization);
    /// What the network's list and the groups approved together say of it.
    void addNetworkList(const Authorization &authorization);
    /// By when the next request must go out, and what happens when it does not.
    void addNext(FactGrid *facts, const Authorization &authorization);
    void addMissing(const Authorization &authorization);
    void addEnquiries(const Authorization &authorization);
    void addAppeal(const Authorization &authorization);
    void addRung(const AppealRung &rung);
    [[nodiscard]] RequestOutlook outlookOf(const Authorization &authorization) const
    {
        return m_beside->outlooks.value(authorization.id);
    }
    /// Whether this person sees the content, and not the state alone.
    [[nodiscard]] bool seesContent() const { return mayRead(DataCategory::Authorizations); }

    // What is done to them: authorizationactions.cpp.
    [[nodiscard]] RequestSetting setting() const;
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] const Authorization *current() const;
    [[nodiscard]] bool isFollowed(const Authorization &request) const;
    void beginRequest();
    void askForLonger(const Authorization &request);
    void receive(const MissingItem &item);
    void addActions(const Authorization &request);
    void addMissingActions(const MissingItem &item);
    void addEnquiryActions(const StatusEnquiry &enquiry);
    void addHistoryOf(const RecordRef &record, const Fields &fields,
                      std::function<QString()> title);
    void lookBack(const Authorization &request);

    KeepingBar *m_bar;
    RequestChoices m_choices;
    std::shared_ptr<RequestsBeside> m_beside; ///< the list shows some of it
    RecordModel<AuthorizationView> *m_model;
    FamilyDues m_dues;
};

} // namespace enlace
