// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace enlace {

namespace {

int lineOf(const QByteArray &text, qsizetype offset)
{
    return static_cast<int>(text.left(offset).count('\n')) + 1;
}

/// Lines on which the objects of the array "rules" begin: those that open three brackets deep.
QList<int> ruleLines(const QByteArray &text)
{
    QList<int> lines;
    int depth = 0;
    int line = 1;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n')
            ++line;
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth == 3 && c == '{')
                lines.append(line);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

/// Reads the fields of one object and remembers which it was asked for; the first thing that is
/// wrong is kept.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, int line, const QString &rule)
        : m_object(object)
        , m_line(line)
        , m_rule(rule)
    {
    }

    QJsonValue value(const char *name)
    {
        m_known.append(QLatin1String(name));
        return m_object.value(QLatin1String(name));
    }
    QString text(const char *name, bool required = true)
    {
        const QJsonValue found = value(name);
        if (found.isUndefined() && !required)
            return {};
        if (!found.isString() || (required && found.toString().isEmpty()))
            refuse(name);
        return found.toString();
    }
    QStringList list(const char *name)
    {
        const QJsonValue found = value(name);
        QStringList words;
        if (found.isUndefined())
            return words;
        for (const auto &entry : found.toArray()) {
            if (!entry.isString() || entry.toString().isEmpty())
                refuse(name);
            words.append(entry.toString());
        }
        if (words.isEmpty())
            refuse(name);
        return words;
    }
    std::optional<int> wholeNumber(const char *name)
    {
        const QJsonValue found = value(name);
        if (found.isUndefined())
            return std::nullopt;
        const double number = found.toDouble(-1);
        if (!found.isDouble() || number < 0 || number != std::floor(number))
            refuse(name);
        return static_cast<int>(number);
    }
    std::optional<QDate> day(const char *name)
    {
        const QJsonValue found = value(name);
        if (found.isUndefined())
            return std::nullopt;
        const QDate date = QDate::fromString(found.toString(), Qt::ISODate);
        if (!date.isValid())
            refuse(name);
        return date;
    }
    template <TextEnum E>
    E word(const char *name, std::optional<E> otherwise = std::nullopt)
    {
        const QJsonValue found = value(name);
        if (found.isUndefined() && otherwise)
            return *otherwise;
        const auto known = fromKey<E>(found.toString());
        if (!known)
            refuse(name);
        return known.value_or(E{});
    }
    BothLanguages words(const char *name, bool required = true)
    {
        const QJsonValue found = value(name);
        if (found.isUndefined() && !required)
            return {};
        ObjectReader inner(found.toObject(), m_line, m_rule);
        BothLanguages both{inner.text("en"), inner.text("es")};
        if (inner.problem() || !found.isObject())
            refuse(name);
        return both;
    }

    void refuse(const char *name)
    {
        if (!m_problem)
            m_problem =
                Error{ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error",
                                        "The rules were not taken: in line %1, rule %2, what "
                                        "stands under “%3” is missing or not understood. Correct "
                                        "the line and try again; the present rules stay in force."),
                      {QString::number(m_line), m_rule, QLatin1String(name)},
                      -1,
                      {},
                      {}};
    }
    /// Refuses words that nobody asked for.
    void refuseOthers()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            if (!m_known.contains(it.key()))
                refuse(it.key().toUtf8().constData());
    }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    int m_line;
    QString m_rule;
    QStringList m_known;
    std::optional<Error> m_problem;
};

void readOffset(ObjectReader &fields, Rule &rule)
{
    rule.unit = fields.word<OffsetUnit>("unit");
    rule.direction = fields.word<Direction>("direction", Direction::After);
    rule.shift = fields.word<Shift>("shift", Shift::None);
    const QJsonValue value = fields.value("value");
    if (value.isUndefined()) // waits for a value
        return;
    const double number = value.toDouble(-1);
    const double step = rule.unit == OffsetUnit::Years ? 0.5 : 1.0;
    if (!value.isDouble() || number < 0 || number / step != std::floor(number / step))
        fields.refuse("value");
    rule.value = number;
}

RuleScope readScope(const QJsonObject &object, int line, const QString &id, ObjectReader &outer)
{
    ObjectReader fields(object, line, id);
    RuleScope scope;
    scope.networks = fields.list("network");
    scope.plans = fields.list("plan");
    scope.programs = fields.list("program");
    scope.counties = fields.list("county");
    scope.itemGroups = fields.list("item_group");
    scope.ageFrom = fields.wholeNumber("age_from");
    scope.ageBelow = fields.wholeNumber("age_below");
    scope.tiers = fields.list("tier");
    fields.refuseOthers();
    if (fields.problem())
        outer.refuse("applies_to");
    return scope;
}

} // namespace

Result<Rule> readRule(const QJsonObject &object, int line)
{
    Rule rule;
    rule.line = line;
    ObjectReader fields(object, line, object.value(QLatin1String("id")).toString());
    rule.id = fields.text("id");
    rule.topic = fields.text("topic");
    rule.layer = fields.text("layer", false);
    rule.title = fields.words("title");
    rule.note = fields.words("note", false);
    rule.trigger = fields.word<Trigger>("trigger");
    readOffset(fields, rule);
    rule.scope = readScope(fields.value("applies_to").toObject(), line, rule.id, fields);
    rule.kind = fields.word<RuleKind>("kind");
    for (const auto &entry : fields.value("warn_at").toArray()) {
        if (!entry.isDouble() || entry.toInt(-1) < 0)
            fields.refuse("warn_at");
        rule.warnAt.append(entry.toInt());
    }
    std::sort(rule.warnAt.begin(), rule.warnAt.end(), std::greater<>());
    rule.owner = fields.word<Mover>("owner", Mover::Coordinator);
    rule.source = fields.text("source");
    rule.confidence = fields.word<Confidence>("confidence");
    rule.effectiveFrom = fields.day("effective_from");
    rule.effectiveUntil = fields.day("effective_until");
    rule.confirmedBy = fields.text("confirmed_by", false);
    rule.confirmedOn = fields.day("confirmed_on");
    fields.refuseOthers();
    if (rule.confidence == Confidence::Unknown && rule.value)
        fields.refuse("confidence");
    if (rule.confirmedBy.isEmpty() == rule.confirmedOn.has_value())
        fields.refuse("confirmed_by");
    if (rule.effectiveFrom && rule.effectiveUntil && *rule.effectiveUntil < *rule.effectiveFrom)
        fields.refuse("effective_until");
    if (fields.problem())
        return fail(*fields.problem());
    return rule;
}

Result<QList<Rule>> readRules(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        Error error{ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error",
                                      "The rules were not taken: line %1 cannot be read as JSON. "
                                      "Correct the line and try again; the present rules stay in "
                                      "force."),
                    {QString::number(lineOf(json, parsed.offset))},
                    -1,
                    {},
                    parsed.errorString()};
        return fail(std::move(error));
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String(ruleFileFormat) ||
        root.value(QLatin1String("version")).toInt() != ruleFileVersion)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This is not a rule file of Enlace, or one of a "
                                               "newer version. The present rules stay in force."));
    QList<Rule> rules;
    const QList<int> lines = ruleLines(json);
    const QJsonArray array = root.value(QLatin1String("rules")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        ENLACE_ASSIGN(auto rule, readRule(array.at(i).toObject(), lines.value(i)));
        rules.append(std::move(rule));
    }
    return rules;
}

} // namespace enlace
