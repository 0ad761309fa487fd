// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/acting.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"
#include "ui/people/familydata.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace enlace {

class FamilyTab;
class FlowLayout;
class PartsBar;

/// One family on one screen: who they are, and for the child chosen a tab for each part of the
/// record. Tabs of which a person's roles show nothing at all are not there.
///
/// The page reads the family; each tab reads its own part when it is looked at. A record that is
/// opened brings up the tab that shows its kind, with the list standing on it.
class FamilyPage : public Page, public Acting
{
    Q_OBJECT
public:
    explicit FamilyPage(const Environment &environment, QWidget *parent = nullptr);

    bool showRecord(const RecordRef &ref) override;
    void focusFirst() override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;
    bool act(const QString &command) override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    struct Tab
    {
        QString id;
        FamilyTab *widget;
    };

    void addTabs();
    void add(const char *id, FamilyTab *tab);
    void showTabOf(RecordKind kind);
    void showTab(int number);
    [[nodiscard]] FamilyTab *currentTab() const;
    [[nodiscard]] bool concerns(const QSet<QUuid> &about) const;
    void read();
    void take(const Result<FamilySubject> &result);
    void takeToTabs();
    void showChild(int number);
    void fillHeader();
    void fillChips();
    void addPauseChip();
    [[nodiscard]] QStringList headerFacts() const;

    Environment m_environment;
    std::optional<RecordRef> m_shown;
    std::shared_ptr<const FamilySubject> m_subject;
    int m_child = -1;
    bool m_isToFocus = false;
    QString m_toDo; ///< a command that came before what it is about was read
    QLabel *m_asOf;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    QButtonGroup *m_children;
    PartsBar *m_bar;
    QStackedWidget *m_stack;
    QList<Tab> m_tabs;
};

} // namespace enlace
