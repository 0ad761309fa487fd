// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulelook.h"
#include "ui/kit/acting.h"
#include "ui/kit/environment.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/page.h"
#include "ui/kit/recordmodel.h"

class QPushButton;
class QStackedWidget;

namespace enlace {

class ApprovalsPart;
class ConfirmForm;
class ListCard;
class RecordView;
class RuleDetail;
class RuleForm;
class RulePreviewPanel;
class SearchEdit;
class Segments;
struct WeighedRules;

/// The rules from which every date is counted: everybody reads them; whoever may change them first
/// sees what would move. Beside them, what networks approve together and what they want.
class RulesPage : public Page, public Acting
{
    Q_OBJECT
public:
    explicit RulesPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;
    bool act(const QString &command) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands at the right of the list.
    enum class Side { Detail, Form, Confirm };

    [[nodiscard]] QWidget *makeDates();
    void addParts(QWidget *dates);
    /// One of the three parts, by its id.
    void choosePart(const QString &id);
    /// The part of what networks approve that is shown; null while the rules of dates are.
    [[nodiscard]] ApprovalsPart *approvals() const;
    void setPartWords();
    void addFilters();
    void connectForms();
    void ask();
    void askRules();
    void askCurrent();
    void openRule(const QString &id);
    void showSide(Side side);
    void closeForms();
    void confirm();
    /// Holds a change against the deadlines; nothing of it holds yet. `propose` is called on the
    /// reading lane.
    void weigh(std::function<Result<RuleProposal>(std::shared_ptr<const RuleSet>)> propose,
               std::function<void(const Error &)> refuse);
    void weighForm();
    void accept();
    /// Writes the change and offers to take it back.
    void save(const RuleProposal &proposal, const QString &reason,
              std::function<void(const Error &)> refuse, std::function<QString()> words);
    void takeBack(const RuleProposal &done);
    void importFile();
    void exportFile();
    /// For going through the program: every family is called a week later.
    void weighExample();
    [[nodiscard]] bool isPreview() const;

    Environment m_environment;
    bool m_mayChange;
    Segments *m_parts;
    QStackedWidget *m_places; ///< what stands in each part
    ApprovalsPart *m_groups;
    ApprovalsPart *m_lists;
    SearchEdit *m_search;
    FilterBar *m_filters;
    RecordModel<RuleLine> *m_model;
    ListCard *m_list;
    RecordView *m_view;
    RuleDetail *m_detail;
    RuleForm *m_form;
    ConfirmForm *m_confirmForm;
    QStackedWidget *m_side;
    RulePreviewPanel *m_preview;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_export;
    RuleLook m_confirming;     ///< of the form that is open
    QString m_me;              ///< display name
    QString m_wanted;          ///< the rule that is to be current when the list is here
    int m_weighing = 0;        ///< counts questions, so that one given up is not answered
    bool m_isFromFile = false; ///< what is weighed came from a file
};

} // namespace enlace
