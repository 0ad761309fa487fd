// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/healthrepository.h"
#include "ui/kit/chip.h"
#include "ui/people/familytab.h"
#include "ui/people/keptline.h"

class QCheckBox;
class QHBoxLayout;
class QScrollArea;

namespace enlace {

class KeepingSide;

/// Diagnoses in plain words, what the child does not bear, medications, and brands that must not be
/// exchanged; kept by hand, beside the cards, by whoever may.
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
    bool act(const QString &command) override;
    bool escape() override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        RecordRef ref;
        KeptLine::Words words;
        bool isArchived = false;
    };

    void fill();
    [[nodiscard]] int columns() const;
    /// Of the card of one kind.
    struct Kind
    {
        const char *name;
        RecordKind kind;
        DataCategory category;
        QString title;
        QString empty;
        QList<Line> lines;
    };
    [[nodiscard]] QList<Kind> kindsOfCards() const;
    Card *makeCard(const Kind &kind);
    KeptLine *makeLine(const Line &line, QWidget *parent);
    void stand(KeptLine *line);
    void showSide();
    template <class T>
    [[nodiscard]] QList<Line> linesOf(const QList<T> &present, const QList<T> &archived) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Condition &condition) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Allergy &allergy) const;
    [[nodiscard]] KeptLine::Words wordsOf(const Medication &medication) const;
    [[nodiscard]] KeptLine::Words wordsOf(const BrandConstraint &brand) const;

    QCheckBox *m_showArchived;
    QScrollArea *m_scroll;
    KeepingSide *m_side;
    QList<Medication> m_medications;
    HealthArchive m_archive;
    int m_hidden = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    std::optional<RecordRef> m_current; ///< where one stands
    std::optional<RecordRef> m_wanted;  ///< where one is to stand when it has been read
    KeptLine *m_line = nullptr;         ///< its line
};

} // namespace enlace
