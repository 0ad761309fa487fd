// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationfields.h"
#include "core/interruptions/caregaps.h"
#include "core/interruptions/interruptionrepository.h"
#include "ui/people/keptcardstab.h"

namespace enlace {

/// What interrupts the child's care, or may come to: what it is without and why, what was covered
/// before beside what is covered now, and who waits to be paid.
class InterruptionsTab : public KeptCardsTab
{
    Q_OBJECT
public:
    explicit InterruptionsTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::CareInterruption, RecordKind::CoverageChange,
                RecordKind::PaymentProblem};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }

protected:
    void readRecords(bool withArchived) override;
    void forgetRecords() override;
    [[nodiscard]] QList<CardOfKind> cards() const override;
    [[nodiscard]] QList<Keeping> keepings() const override;

private:
    template <class T>
    [[nodiscard]] QList<Line> linesOf(const QList<T> &records) const;
    [[nodiscard]] KeptLine::Words wordsOf(const CareInterruption &interruption) const;
    [[nodiscard]] KeptLine::Words wordsOf(const CoverageChange &change) const;
    [[nodiscard]] KeptLine::Words wordsOf(const PaymentProblem &problem) const;
    /// "3 Mar – 20 Mar 2026 · 18 days"
    [[nodiscard]] QString lengthText(const DateSpan &span) const;
    /// A line for each gap that the records show by themselves.
    [[nodiscard]] QStringList gapNotes() const;
    [[nodiscard]] QString payerName(const std::optional<AgencyId> &payer) const;

    ChildInterruptions m_found;
    QList<GapFact> m_gaps;
    RequestChoices m_choices;
};

} // namespace enlace
