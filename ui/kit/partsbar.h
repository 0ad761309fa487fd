// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace enlace {

class NarrowTabBar;

/// A row of tabs that never has to be scrolled: those that find no room are listed by name behind
/// a button that says how many they are. The tab on which one stands is always seen.
///
/// Ctrl+Page Down and Ctrl+Page Up go from tab to tab, Ctrl+Shift+M opens the list, while the
/// keyboard is anywhere in `scope`.
class PartsBar : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// `objectName` is that of the tabs.
    PartsBar(const char *objectName, QWidget *scope);

    void addTab();
    void setTabText(int number, const QString &text);
    /// What the tabs are, for who does not see them.
    void setName(const QString &name);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int number);

Q_SIGNALS:
    void currentChanged(int number);
    /// A person went there from tab to tab by key or from the list: the keyboard should follow.
    void chosen(int number);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goBy(int step);
    void choose(int number);
    void fillMenu();
    void openMenu();
    /// Shows what has room, and the button when something has none.
    void arrange();
    void sayHowMany(int hidden);

    NarrowTabBar *m_tabs;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace enlace
