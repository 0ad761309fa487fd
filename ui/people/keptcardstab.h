// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "ui/people/familytab.h"
#include "ui/people/keeping.h"
#include "ui/people/keptline.h"

class QCheckBox;
class QScrollArea;

namespace enlace {

class KeepingSide;

/// Records of several kinds, a card for each, kept by hand by whoever may: the editor opens beside
/// the cards. A tab says which cards and lines there are, and how each kind is kept.
class KeptCardsTab : public FamilyTab
{
    Q_OBJECT
public:
    /// `id` is in the names of its widgets: "Health".
    KeptCardsTab(const Environment &environment, const char *id, QWidget *parent = nullptr);

    void select(const RecordRef &ref) override;
    void focusFirst() override;
    bool act(const QString &command) override;
    bool escape() override;

protected:
    struct Line
    {
        RecordRef ref;
        KeptLine::Words words;
        bool isArchived = false;
    };
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
    [[nodiscard]] virtual QList<Kind> cards() const = 0;
    [[nodiscard]] virtual QList<Keeping> keepings() const = 0;

    /// Of read(): shows what has been read, of which so many protected records are not shown.
    void showRead(int hidden);
    /// Of read(): what was begun and not saved.
    void readBeside();
    [[nodiscard]] bool withArchived() const;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] int columns() const;
    Card *makeCard(const Kind &kind);
    KeptLine *makeLine(const Line &line, QWidget *parent);
    void stand(KeptLine *line);
    void showSide();

    QCheckBox *m_showArchived;
    QScrollArea *m_scroll;
    KeepingSide *m_side;
    int m_hidden = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    std::optional<RecordRef> m_current; ///< where one stands
    std::optional<RecordRef> m_wanted;  ///< where one is to stand when it has been read
    KeptLine *m_line = nullptr;         ///< its line
};

} // namespace enlace
