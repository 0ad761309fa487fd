// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinekeeper.h"
#include "core/rules/rulechange.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/recordmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace enlace {

class Card;
class FormField;
class ListCard;
class RecordView;

/// A change that was weighed: the rules, and what they would do to the deadlines that stand.
struct WeighedRules
{
    RuleProposal proposal;
    RulePreview preview;
};

/// What would change, before it does: which rules, how many deadlines, whose, from when to when.
/// Whoever accepts it says why.
class RulePreviewPanel : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit RulePreviewPanel(const Environment &environment, QWidget *parent = nullptr);
    void show(const WeighedRules &weighed);
    [[nodiscard]] const WeighedRules &weighed() const { return m_weighed; }
    [[nodiscard]] QString reason() const;
    void showError(const Error &error);
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void accepted();
    void backRequested();
    void openRequested(const enlace::RecordRef &ref);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void fillDifferences();
    [[nodiscard]] QString summary() const;

    WeighedRules m_weighed;
    std::optional<Error> m_error;
    QDate m_today;
    QLabel *m_summary;
    QLabel *m_promise;
    Card *m_rules;
    QSplitter *m_split;
    RecordModel<RuleEffect> *m_model;
    ListCard *m_list;
    RecordView *m_view;
    QLabel *m_more;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_accept;
};

} // namespace enlace
