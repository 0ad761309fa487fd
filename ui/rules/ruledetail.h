// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulelook.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

class QLabel;
class QPushButton;

namespace enlace {

class DateEdit;
class FormField;

/// All of one rule: what it says, where it comes from, its versions, what stands beside it, and who
/// changed it and why.
class RuleDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    RuleDetail(QDate today, bool mayChange, QWidget *parent = nullptr);
    void show(const std::optional<RuleLook> &look);
    [[nodiscard]] const std::optional<RuleLook> &look() const { return m_look; }

Q_SIGNALS:
    void confirmRequested();
    void changeRequested();
    void addRequested();
    void openRequested(const QString &ruleId);

protected:
    void retranslate() override;

private:
    void addFacts();
    void addVersions();
    void addRelated();
    void addHistory();
    void addHeading(const QString &text);
    void addText(const QString &text, bool isMuted = false);
    void tryOut();

    QDate m_today;
    bool m_mayChange;
    std::optional<RuleLook> m_look;
    QLabel *m_title; ///< wraps, as the title of a card does not
    QVBoxLayout *m_facts;
    QWidget *m_actions;
    QPushButton *m_confirm;
    QPushButton *m_change;
    QPushButton *m_add;
    DateEdit *m_day;
    FormField *m_dayField;
    QLabel *m_answer;
};

} // namespace enlace
