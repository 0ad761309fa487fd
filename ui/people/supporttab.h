// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/supportrepository.h"
#include "ui/people/familypaperview.h"
#include "ui/people/keptcardstab.h"

namespace enlace {

/// What holds the family up: who can take care of the child at home, the meetings with the family
/// and their interpreters, programs, worries about benefits, and who in the home has which
/// coverage.
class SupportTab : public KeptCardsTab
{
    Q_OBJECT
public:
    explicit SupportTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::Caregiver, RecordKind::ProgramStatus, RecordKind::Meeting,
                RecordKind::BenefitWorry, RecordKind::HomeCoverage};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::People, DataCategory::Contacts};
    }

    bool escape() override;

protected:
    [[nodiscard]] QList<Keeping> keepings() const override;
    void addLineActions(KeptLine *kept, const Line &line) override;
    [[nodiscard]] QList<CardOfKind> cards() const override;
    void readRecords(bool withArchived) override;
    void forgetRecords() override;

private:
    template <class T>
    [[nodiscard]] QList<Line> linesOf(const QList<T> &records) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Caregiver &caregiver) const;
    [[nodiscard]] KeptLine::Words wordsOf(const ProgramStatus &program) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Meeting &meeting) const;
    [[nodiscard]] KeptLine::Words wordsOf(const BenefitWorry &worry) const;
    [[nodiscard]] KeptLine::Words wordsOf(const HomeCoverage &coverage) const;
    [[nodiscard]] QStringList caregiverNotes() const;
    [[nodiscard]] QStringList programNotes() const;
    [[nodiscard]] QStringList meetingNotes() const;
    [[nodiscard]] QStringList worryNotes() const;
    [[nodiscard]] QString nameOf(const PersonId &person) const;
    void openFactSheet();

    ChildSupport m_support;
    FamilyPaperView *m_sheet;
};

} // namespace enlace
