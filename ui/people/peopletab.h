// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/familyrepository.h"
#include "ui/people/familytab.h"

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace enlace {

class Card;
class KeepingSide;
class PageScroll;

/// Who the family is: the children side by side, those who care for them and by what right, and
/// their homes; kept by hand, beside them, by whoever may. The page has read all of it already.
class PeopleTab : public FamilyTab
{
    Q_OBJECT
public:
    explicit PeopleTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::People}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    void focusFirst() override;
    bool act(const QString &command) override;
    bool escape() override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] int columns() const;
    void showSide();
    /// What can be done with the records of a card, behind a button at its title.
    QMenu *addMenu(Card *card);
    void addTo(QMenu *menu, const char *name, const QString &text, std::function<void()> chosen);
    /// Correct, history and, where there is more than one of them, archive.
    void addKeeping(QMenu *menu, const RecordRef &record, const QString &name, bool mayArchive);
    /// Whom the person may be the same as, to choose from; then what merging would move.
    void chooseToMerge(QPushButton *from, const PersonId &person);
    void lookAtMerge(const PersonId &kept, const PersonId &merged);
    void readArchived();
    QWidget *siblings(QWidget *parent);
    QWidget *grownUp(const GrownUpCard &person, QWidget *parent);
    QWidget *home(const HouseholdCard &home, QWidget *parent);
    void addHeading(QVBoxLayout *column, const QString &title, RecordKind adds, const char *button,
                    const QString &add);

    QCheckBox *m_showArchived;
    PageScroll *m_scroll;
    KeepingSide *m_side;
    std::optional<ArchivedPeople> m_archived; ///< while they are shown
    int m_columns = 0;
    bool m_isLoaded = false;
};

} // namespace enlace
