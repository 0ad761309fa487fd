// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/healthrepository.h"
#include "ui/kit/chip.h"
#include "ui/people/familytab.h"

class QScrollArea;

namespace enlace {

/// Diagnoses in plain words, what the child does not bear, medications, and brands that must not be
/// exchanged.
class HealthTab : public FamilyTab
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
    void select(const RecordRef &ref) override;
    void focusFirst() override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        RecordRef ref;
        QString name;
        QString words;
        std::optional<Chip> chip;
        Origin origin;
    };

    void fill();
    [[nodiscard]] int columns() const;
    Card *makeCard(const char *name, const QString &title, DataCategory category,
                   const QList<Line> &lines, const QString &empty);
    QWidget *makeLine(const Line &line, QWidget *parent);
    [[nodiscard]] QList<Line> conditions() const;
    [[nodiscard]] QList<Line> allergies() const;
    [[nodiscard]] QList<Line> medications() const;
    [[nodiscard]] QList<Line> brands() const;

    QScrollArea *m_scroll;
    QList<Medication> m_medications;
    int m_hidden = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    std::optional<RecordRef> m_wanted;
    QWidget *m_selected = nullptr;
};

} // namespace enlace
