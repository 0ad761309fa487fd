// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleform.h"

#include "core/rules/rulechange.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace enlace {

namespace {

constexpr int mostWords = 400;
constexpr int mostWarningDays = 3650;

template <class Combo>
Combo *makeChoice(const char *name)
{
    auto *combo = new Combo;
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

Error unreadable(const char *text, const QString &field)
{
    return {ErrorCode::Invalid, text, {}, -1, field, {}};
}

/// "30, 14, 7", the largest first; nothing when something in it is no number of days.
std::optional<QList<int>> readWarnings(const QString &typed)
{
    QList<int> days;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int day = part.trimmed().toInt(&isNumber);
        if (!isNumber || day < 0 || day > mostWarningDays)
            return {};
        days.append(day);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

QString warningText(const QList<int> &days)
{
    QStringList numbers;
    for (const int day : days)
        numbers.append(QString::number(day));
    return numbers.join(QLatin1String(", "));
}

} // namespace

TypedValue readValue(const QString &typed)
{
    QString text = typed.simplified().remove(u' ');
    if (text.isEmpty())
        return {};
    text.replace(QLatin1String("½"), QLatin1String(".5")).replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return {isNumber && std::isfinite(value), isNumber ? std::optional(value) : std::nullopt};
}

QString valueText(const std::optional<double> &value)
{
    if (!value)
        return {};
    const double whole = std::floor(*value);
    return QString::number(whole) + (*value == whole ? QString() : QStringLiteral("½"));
}

RuleForm::RuleForm(QDate today, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_preview(makeButton(ButtonLook::Primary, "previewRule", this))
    , m_cancel(makeButton(ButtonLook::Normal, "cancelRule", this))
    , m_id(makeEdit("id", 40))
    , m_topic(makeChoice<QComboBox>("topic"))
    , m_titleEnglish(makeEdit("titleEnglish", mostWords))
    , m_titleSpanish(makeEdit("titleSpanish", mostWords))
    , m_value(makeEdit("value", 10))
    , m_unit(makeChoice<EnumComboBox<OffsetUnit>>("unit"))
    , m_direction(makeChoice<EnumComboBox<Direction>>("direction"))
    , m_trigger(makeChoice<EnumComboBox<Trigger>>("trigger"))
    , m_shift(makeChoice<EnumComboBox<Shift>>("shift"))
    , m_from(new DateEdit(today))
    , m_until(new DateEdit(today))
    , m_kind(makeChoice<EnumComboBox<RuleKind>>("kind"))
    , m_source(makeEdit("source", mostWords))
    , m_confidence(makeChoice<EnumComboBox<Confidence>>("confidence"))
    , m_owner(makeChoice<EnumComboBox<Mover>>("owner"))
    , m_warnAt(makeEdit("warnAt", 80))
    , m_noteEnglish(makeEdit("noteEnglish", mostWords))
    , m_noteSpanish(makeEdit("noteSpanish", mostWords))
{
    setObjectName(QStringLiteral("ruleForm"));
    m_from->setObjectName(QStringLiteral("effectiveFrom"));
    m_until->setObjectName(QStringLiteral("effectiveUntil"));
    for (int i = 0; i < 3; ++i)
        m_headings.append(makeLabel(TextLook::CardTitle, this));
    for (QWidget *input : QList<QWidget *>{m_id, m_topic, m_value, m_unit, m_direction, m_trigger,
                                           m_shift, m_from, m_until})
        addField(input);
    fields()->addWidget(m_headings.at(0));
    for (FormField *field : m_scope.fields()) {
        fields()->addWidget(field);
        m_fields.append(field);
    }
    fields()->addWidget(m_headings.at(1));
    for (QWidget *input : QList<QWidget *>{m_kind, m_source, m_confidence})
        addField(input);
    fields()->addWidget(m_headings.at(2));
    for (QWidget *input : QList<QWidget *>{m_titleEnglish, m_titleSpanish, m_owner, m_warnAt,
                                           m_noteEnglish, m_noteSpanish})
        addField(input);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->hide();
    content()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_preview);
    content()->addLayout(row);
    content()->addStretch();
    connect(m_preview, &QPushButton::clicked, this, &RuleForm::previewRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RuleForm::cancelled);
    retranslate();
}

FormField *RuleForm::addField(QWidget *input)
{
    auto *field = new FormField(input, this);
    fields()->addWidget(field);
    m_fields.append(field);
    if (auto *edit = qobject_cast<QLineEdit *>(input))
        connect(edit, &QLineEdit::returnPressed, m_preview, &QPushButton::click);
    return field;
}

void RuleForm::setNames(const QStringList &networks, const QStringList &plans)
{
    m_scope.setNames(networks, plans);
}

void RuleForm::beginChange(const Rule &rule)
{
    m_isNew = false;
    Rule changed = rule;
    changed.effectiveFrom = std::max(m_today, rule.effectiveFrom.value_or(m_today));
    begin(changed);
}

void RuleForm::beginNew(const Rule &like, std::shared_ptr<const RuleSet> rules)
{
    m_isNew = true;
    m_rules = std::move(rules);
    fillTopics();
    Rule fresh = like;
    fresh.id.clear();
    fresh.effectiveFrom = m_today;
    fresh.effectiveUntil.reset();
    fresh.confidence = Confidence::Said;
    fresh.kind = RuleKind::PlanPolicy;
    fresh.source.clear();
    begin(fresh);
}

void RuleForm::begin(const Rule &rule)
{
    m_rule = rule;
    m_error.reset();
    m_id->setText(rule.id);
    m_topic->setCurrentIndex(m_topic->findData(rule.topic));
    m_titleEnglish->setText(rule.title.english);
    m_titleSpanish->setText(rule.title.spanish);
    m_value->setText(valueText(rule.value));
    m_unit->setValue(rule.unit);
    m_direction->setValue(rule.direction);
    m_trigger->setValue(rule.trigger);
    m_shift->setValue(rule.shift);
    m_from->setDate(rule.effectiveFrom);
    m_until->setDate(rule.effectiveUntil);
    m_kind->setValue(rule.kind);
    m_source->setText(rule.source);
    m_confidence->setValue(rule.confidence);
    m_owner->setValue(rule.owner);
    m_warnAt->setText(warningText(rule.warnAt));
    m_noteEnglish->setText(rule.note.english);
    m_noteSpanish->setText(rule.note.spanish);
    m_scope.setScope(rule.scope);
    m_fields.at(0)->setVisible(m_isNew);
    m_fields.at(1)->setVisible(m_isNew);
    showProblems(m_fields, {});
    setBusy(false);
    retranslate();
    (m_isNew ? m_id : m_value)->setFocus(Qt::OtherFocusReason);
}

void RuleForm::resume()
{
    setBusy(false);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void RuleForm::fillTopics()
{
    const QVariant chosen = m_topic->currentData();
    m_topic->clear();
    if (!m_rules)
        return;
    QList<std::pair<QString, QString>> entries; // words, topic
    for (const QString &topic : m_rules->topics({}))
        for (const Rule &rule : m_rules->rules())
            if (rule.topic == topic) {
                entries.append({rule.title.in(Languages::current()), topic});
                break;
            }
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[words, topic] : entries)
        m_topic->addItem(words, topic);
    m_topic->setCurrentIndex(m_topic->findData(chosen));
}

std::optional<Rule> RuleForm::rule()
{
    QList<Error> problems;
    Rule rule = m_rule;
    rule.line = 0;
    if (m_isNew) {
        rule.id = m_id->text().trimmed().toUpper();
        rule.topic = m_topic->currentData().toString();
        if (rule.topic != m_rule.topic)
            rule.layer.clear();
        if (m_rules && m_rules->newest(rule.id))
            problems.append(unreadable(
                QT_TRANSLATE_NOOP("Error", "There is a rule of this name. Choose another."),
                m_id->objectName()));
    }
    const TypedValue value = readValue(m_value->text());
    if (!value.isReadable)
        problems.append(
            unreadable(QT_TRANSLATE_NOOP("Error", "This is a whole number; years may be halves."),
                       m_value->objectName()));
    rule.value = value.value;
    rule.unit = m_unit->value();
    rule.direction = m_direction->value();
    rule.trigger = m_trigger->value();
    rule.shift = m_shift->value();
    for (const DateEdit *edit : {m_from, m_until})
        if (!edit->isReadable())
            problems.append(
                unreadable(QT_TRANSLATE_NOOP("Error", "Type a day with the month in letters."),
                           edit->objectName()));
    rule.effectiveFrom = m_from->date();
    rule.effectiveUntil = m_until->date();
    if (const QString wrong = m_scope.readInto(rule.scope); !wrong.isEmpty())
        problems.append(
            unreadable(QT_TRANSLATE_NOOP("Error", "Type the age in whole years."), wrong));
    rule.kind = m_kind->value();
    rule.source = m_source->text().trimmed();
    rule.confidence = m_confidence->value();
    rule.title = {m_titleEnglish->text().trimmed(), m_titleSpanish->text().trimmed()};
    rule.note = {m_noteEnglish->text().trimmed(), m_noteSpanish->text().trimmed()};
    rule.owner = m_owner->value();
    const auto warnings = readWarnings(m_warnAt->text());
    if (!warnings)
        problems.append(unreadable(
            QT_TRANSLATE_NOOP("Error", "Type whole numbers of days with commas between."),
            m_warnAt->objectName()));
    rule.warnAt = warnings.value_or(QList<int>());
    rule.confirmedBy.clear(); // whoever confirms it looks at it anew
    rule.confirmedOn.reset();
    for (const Error &problem : validate(rule))
        problems.append(problem);
    showErrors(problems);
    return problems.isEmpty() ? std::optional(rule) : std::nullopt;
}

void RuleForm::showErrors(const QList<Error> &errors)
{
    setBusy(false);
    const QList<Error> left = showProblems(m_fields, errors);
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
}

void RuleForm::setBusy(bool busy) { m_preview->setEnabled(!busy); }

void RuleForm::setFieldWords()
{
    const auto field = [this](const QWidget *input) {
        return *std::find_if(m_fields.begin(), m_fields.end(),
                             [input](const FormField *f) { return f->input() == input; });
    };
    field(m_id)->setWords(tr("Short na&me"), tr("Such as RE-HARBOR. It cannot be changed later."));
    field(m_topic)->setWords(tr("Answers the same &question as"),
                             tr("Of the rules that answer one question, the most specific holds."));
    field(m_value)->setWords(
        tr("&How much"),
        tr("A whole number; years may be halves. Empty: the rule is switched off."));
    field(m_unit)->setWords(tr("&Unit"));
    field(m_direction)->setWords(tr("&Before or after"));
    field(m_trigger)->setWords(tr("&Counted from"));
    field(m_shift)->setWords(tr("On a closed &day"), tr("Both days are always shown."));
    field(m_from)->setWords(
        tr("In force &from"),
        m_isNew ? tr("What is counted from an earlier day is left alone. Empty: always.")
                : tr("What is counted from an earlier day keeps the version of its day. Empty: as "
                     "if it had always been so."));
    field(m_until)->setWords(tr("Until"), tr("The last day; empty: until further notice."));
    field(m_kind)->setWords(tr("Kind of rule"));
    field(m_source)->setWords(tr("&Source"), tr("The law, the letter, or the person and the day."));
    field(m_confidence)->setWords(tr("How well it is known"));
    field(m_titleEnglish)->setWords(tr("In &English"));
    field(m_titleSpanish)->setWords(tr("In Spanish"));
    field(m_owner)->setWords(tr("Whose move it is"));
    field(m_warnAt)->setWords(tr("Work opens, days before"),
                              tr("With commas between, such as 30, 14, 7."));
    field(m_noteEnglish)->setWords(tr("What else to know, in English"));
    field(m_noteSpanish)->setWords(tr("What else to know, in Spanish"));
}

void RuleForm::retranslate()
{
    setTitle(m_isNew ? tr("Add a rule")
                     : tr("Another version of “%1”").arg(m_rule.title.in(Languages::current())));
    m_headings.at(0)->setText(tr("Whom it is about"));
    m_headings.at(1)->setText(tr("Where it comes from"));
    m_headings.at(2)->setText(tr("Its words"));
    m_preview->setText(tr("Show &what would move"));
    m_cancel->setText(tr("Cancel"));
    m_scope.retranslate();
    fillTopics();
    setFieldWords();
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
}

} // namespace enlace
