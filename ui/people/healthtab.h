// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/healthrepository.h"
#include "ui/people/keptcardstab.h"

namespace enlace {

/// Diagnoses in plain words, what the child does not bear, medications, and brands that must not be
/// exchanged; kept by hand, beside the cards, by whoever may.
class HealthTab : public KeptCardsTab
{
    Q_OBJECT
public:
    explicit HealthTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::Condition, RecordKind::Allergy, RecordKind::Medication,
                RecordKind::BrandConstraint};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Health, DataCategory::Allergies};
    }

protected:
    [[nodiscard]] QList<Keeping> keepings() const override;
    [[nodiscard]] QList<CardOfKind> cards() const override;
    void readRecords(bool withArchived) override;
    void forgetRecords() override;

private:
    template <class T>
    [[nodiscard]] QList<Line> linesOf(const QList<T> &present, const QList<T> &archived) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Condition &condition) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Allergy &allergy) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Medication &medication) const;
    [[nodiscard]] KeptLine::Words wordsOf(const BrandConstraint &brand) const;

    QList<Medication> m_medications;
    HealthArchive m_archive;
};

} // namespace enlace
