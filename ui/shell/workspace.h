// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"
#include "ui/shell/storedoor.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace enlace {

class Commands;
class Languages;
class Page;
class SearchEdit;
class SearchPopup;
class SideBar;
class StatusChip;
struct SearchHit;

/// The frame around the pages of an open store: places at the left, search, language, person and
/// lock above, messages, the page. Knows that there are pages, not what they show.
class Workspace : public LiveText<QWidget>
{
    Q_OBJECT
public:
    Workspace(const Environment &environment, const SignedIn &person, Languages &languages,
              QWidget *parent = nullptr);

    void goTo(const QString &place, const QVariant &filter = {});
    /// The places of the side bar, counted from 0.
    void goToNumber(int number);
    /// Empty when there are fewer.
    [[nodiscard]] QString nameOfNumber(int number) const;
    void openRecord(const RecordRef &ref);
    /// False when there is nowhere to go back to.
    bool goBack();
    /// Esc: the page's own thing first, then back.
    void escape();
    /// A command that is the page's own; nothing happens on a page that has no such thing.
    void act(const QString &command);
    void focusSearch();
    void say(const Message &message);
    void dismissMessage();
    [[nodiscard]] QString currentPlace() const;
    [[nodiscard]] Page *currentPage() const;
    void setLockHint(const QString &text);

Q_SIGNALS:
    void lockRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Stop
    {
        QString place;
        std::optional<RecordRef> record;
        QVariant filter = {};
        bool operator==(const Stop &) const = default;
    };

    /// Whether the side bar has room for its words beside a page.
    void fitSideBar();
    [[nodiscard]] QWidget *makeTopBar(Languages &languages);
    void visit(const Stop &stop, bool remember);
    [[nodiscard]] Page *pageOf(const QString &place);
    void openHit(const SearchHit &hit);
    void listAll(const QString &typed);

    Environment m_environment;
    SignedIn m_person;
    SideBar *m_sideBar;
    SearchEdit *m_search;
    SearchPopup *m_found = nullptr;
    QHBoxLayout *m_topRow = nullptr;
    QLabel *m_who;
    StatusChip *m_demo = nullptr; ///< only over an invented county
    QPushButton *m_back;
    QPushButton *m_lock;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QHash<QString, Page *> m_pages;
    QList<Stop> m_trail;
    Stop m_here;
};

} // namespace enlace
