// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"
#include "ui/kit/chip.h"
#include "ui/people/familytab.h"
#include "ui/people/keeping.h"
#include "ui/people/keptline.h"

class QCheckBox;
class QVBoxLayout;

namespace enlace {

class KeepingSide;
class PageScroll;

/// A tab of cards: one for each kind of record, with a line for each record; kept by hand, beside
/// the cards, by whoever may. One stands on a line, which then has its buttons.
class KeptCardsTab : public FamilyTab
{
    Q_OBJECT
public:
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;
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
    /// The card of one kind.
    struct CardOfKind
    {
        const char *name;
        RecordKind kind;
        DataCategory category;
        QString title;
        QString empty;
        QList<Line> lines;
        QStringList notes = {}; ///< what all of them together say, above them
    };

    /// `name` is the tab's for tests and screen readers: "<name>Scroll".
    KeptCardsTab(const Environment &environment, const char *name, const char *archivedBox,
                 QWidget *parent);

    /// How each kind is kept, of whom the tab is about.
    [[nodiscard]] virtual QList<Keeping> keepings() const = 0;
    [[nodiscard]] virtual QList<CardOfKind> cards() const { return {}; }
    /// Makes the cards, columns() side by side: those of cards(), where a tab has none of its own.
    virtual void addCards(QVBoxLayout *column);
    /// Buttons of a line before the usual ones.
    virtual void addLineActions(KeptLine *, const Line &) {}
    /// Asks for the records, and calls showRecords() when they are there.
    virtual void readRecords(bool withArchived) = 0;
    virtual void forgetRecords() = 0;
    /// What was read, and how many protected records are not in it.
    void showRecords(int hidden);

    template <class T>
    [[nodiscard]] static Line lineOf(const T &record, KeptLine::Words words)
    {
        Line line{RecordRef::to(Table<T>::kind, record.id), std::move(words),
                  record.archivedAt.has_value()};
        if (line.isArchived)
            archive(line, record.archivedReason);
        return line;
    }

    KeptLine *makeLine(const Line &line, QWidget *parent);
    /// Makes room for something that stands in the place of the cards, or brings them back.
    void setAside(bool isAside);
    [[nodiscard]] KeepingSide *side() const { return m_side; }
    [[nodiscard]] int columns() const;

    void read() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static void archive(Line &line, const QString &reason);
    void fill();
    Card *makeCard(const CardOfKind &kind);
    void stand(KeptLine *line);
    void showSide();

    QCheckBox *m_showArchived;
    PageScroll *m_scroll;
    KeepingSide *m_side;
    int m_hidden = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    std::optional<RecordRef> m_current; ///< where one stands
    std::optional<RecordRef> m_wanted;  ///< where one is to stand when it has been read
    KeptLine *m_line = nullptr;         ///< its line
};

} // namespace enlace
