// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/ruleset.h"
#include "ui/kit/enumcombobox.h"
#include "ui/kit/formcard.h"
#include "ui/kit/livetext.h"
#include "ui/rules/scopefields.h"

class QLabel;
class QPushButton;

namespace enlace {

class DateEdit;

/// A version of a rule, or a new rule: every value. Nothing is saved from here: what was typed is
/// first held against the deadlines that stand.
class RuleForm : public LiveText<FormCard>
{
    Q_OBJECT
public:
    explicit RuleForm(QDate today, QWidget *parent = nullptr);
    void setNames(const QStringList &networks, const QStringList &plans);
    /// Another version of a rule from today on.
    void beginChange(const Rule &rule);
    /// A rule that answers a question of `rules`; it begins as `like`.
    void beginNew(const Rule &like, std::shared_ptr<const RuleSet> rules);
    /// Goes on with what was typed.
    void resume();
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Nothing when something cannot be read; then the form says so.
    [[nodiscard]] std::optional<Rule> rule();
    /// Beside its field, or above the buttons.
    void showErrors(const QList<Error> &errors);
    void setBusy(bool busy);

Q_SIGNALS:
    void previewRequested();
    void cancelled();

protected:
    void retranslate() override;

private:
    FormField *addField(QWidget *input);
    void begin(const Rule &rule);
    void fillTopics();
    void setFieldWords();

    QDate m_today;
    bool m_isNew = false;
    Rule m_rule; ///< as it was when the form began
    std::shared_ptr<const RuleSet> m_rules;
    std::optional<Error> m_error;
    QList<FormField *> m_fields;
    QLabel *m_problem;
    QPushButton *m_preview;
    QPushButton *m_cancel;
    QList<QLabel *> m_headings;
    QLineEdit *m_id;
    QComboBox *m_topic;
    QLineEdit *m_titleEnglish;
    QLineEdit *m_titleSpanish;
    QLineEdit *m_value;
    EnumComboBox<OffsetUnit> *m_unit;
    EnumComboBox<Direction> *m_direction;
    EnumComboBox<Trigger> *m_trigger;
    EnumComboBox<Shift> *m_shift;
    DateEdit *m_from;
    DateEdit *m_until;
    EnumComboBox<RuleKind> *m_kind;
    QLineEdit *m_source;
    EnumComboBox<Confidence> *m_confidence;
    EnumComboBox<Mover> *m_owner;
    QLineEdit *m_warnAt;
    QLineEdit *m_noteEnglish;
    QLineEdit *m_noteSpanish;
    ScopeFields m_scope;
};

/// "17½", "17.5" and "17,5" are the same; nothing for what is no number. Empty: no value.
struct TypedValue
{
    bool isReadable = true;
    std::optional<double> value;
};
[[nodiscard]] TypedValue readValue(const QString &typed);
[[nodiscard]] QString valueText(const std::optional<double> &value);

} // namespace enlace
