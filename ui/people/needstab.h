// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/needs/needfields.h"
#include "core/needs/needrepository.h"
#include "ui/people/familypaperview.h"
#include "ui/people/keptcardstab.h"
#include "ui/people/networkoutlook.h"

namespace enlace {

class Card;

/// Whom the child needs and has not got: what for, who was asked with which packet, what they
/// answered, when to ask again; whom the family wants or does not want; and what another network
/// would keep, gain and lose.
class NeedsTab : public KeptCardsTab
{
    Q_OBJECT
public:
    explicit NeedsTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::CareNeed, RecordKind::ProviderApplication,
                RecordKind::ProviderPreference};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::CareTeam};
    }
    bool act(const QString &command) override;
    bool escape() override;

protected:
    void readRecords(bool withArchived) override;
    void forgetRecords() override;
    [[nodiscard]] QList<Keeping> keepings() const override;
    void addCards(QVBoxLayout *column) override;
    void addLineActions(KeptLine *kept, const Line &line) override;

private:
    void askChoices();
    [[nodiscard]] NeedChoices choices() const;
    Card *makeCard(const char *name, const QString &title, RecordKind kind, const QString &add);
    void addNeed(const NeedView &view, Card *card);
    void addOutlook(QVBoxLayout *column);
    void openSheet();
    void addNote(Card *card, const QString &text);
    void askSomebody(const CareNeed &need);
    void answerOf(const ProviderApplication &application);
    [[nodiscard]] Line lineOf(const NeedView &view) const;
    [[nodiscard]] Line lineOf(const ApplicationView &view, const CareNeed &need) const;
    [[nodiscard]] Line lineOf(const PreferenceView &view) const;
    [[nodiscard]] const NeedView *needOf(const RecordRef &ref) const;
    [[nodiscard]] const ProviderApplication *applicationOf(const RecordRef &ref) const;

    NeedSheet m_needs;
    NetworkOutlook m_outlook;
    std::optional<NeedChoices> m_choices;
    FamilyPaperView *m_sheet;
};

} // namespace enlace
