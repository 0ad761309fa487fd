// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulewriter.h"

#include "core/rules/rulereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace enlace {

namespace {

/// In the order of a rule file; a field that says nothing is left out.
class Writer
{
public:
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_fields.append({QLatin1String(name), value});
    }
    void words(const char *name, const BothLanguages &value)
    {
        if (!value.english.isEmpty() || !value.spanish.isEmpty())
            m_fields.append(
                {QLatin1String(name), QJsonObject{{QStringLiteral("en"), value.english},
                                                  {QStringLiteral("es"), value.spanish}}});
    }
    void list(const char *name, const QStringList &value)
    {
        if (!value.isEmpty())
            m_fields.append({QLatin1String(name), QJsonArray::fromStringList(value)});
    }
    void number(const char *name, const std::optional<double> &value)
    {
        if (value)
            m_fields.append({QLatin1String(name), *value});
    }
    void day(const char *name, const std::optional<QDate> &value)
    {
        if (value)
            m_fields.append({QLatin1String(name), value->toString(Qt::ISODate)});
    }
    template <TextEnum E>
    void word(const char *name, E value)
    {
        m_fields.append({QLatin1String(name), QString(keyOf(value))});
    }
    void value(const char *name, const QJsonValue &value)
    {
        m_fields.append({QLatin1String(name), value});
    }

    [[nodiscard]] const QList<QPair<QString, QJsonValue>> &fields() const { return m_fields; }
    [[nodiscard]] QJsonObject object() const
    {
        QJsonObject object;
        for (const auto &[name, value] : m_fields)
            object.insert(name, value);
        return object;
    }

private:
    QList<QPair<QString, QJsonValue>> m_fields;
};

QJsonObject scopeJson(const RuleScope &scope)
{
    Writer writer;
    writer.list("network", scope.networks);
    writer.list("plan", scope.plans);
    writer.list("program", scope.programs);
    writer.list("county", scope.counties);
    writer.list("item_group", scope.itemGroups);
    writer.number("age_from", scope.ageFrom);
    writer.number("age_below", scope.ageBelow);
    writer.list("tier", scope.tiers);
    return writer.object();
}

Writer written(const Rule &rule)
{
    Writer writer;
    writer.text("id", rule.id);
    writer.text("topic", rule.topic);
    writer.text("layer", rule.layer);
    writer.words("title", rule.title);
    writer.words("note", rule.note);
    writer.word("trigger", rule.trigger);
    writer.number("value", rule.value);
    writer.word("unit", rule.unit);
    writer.word("direction", rule.direction);
    if (rule.shift != Shift::None)
        writer.word("shift", rule.shift);
    if (rule.scope != RuleScope{})
        writer.value("applies_to", scopeJson(rule.scope));
    writer.word("kind", rule.kind);
    if (!rule.warnAt.isEmpty()) {
        QJsonArray days;
        for (const int day : rule.warnAt)
            days.append(day);
        writer.value("warn_at", days);
    }
    writer.word("owner", rule.owner);
    writer.text("source", rule.source);
    writer.word("confidence", rule.confidence);
    writer.day("effective_from", rule.effectiveFrom);
    writer.day("effective_until", rule.effectiveUntil);
    writer.text("confirmed_by", rule.confirmedBy);
    writer.day("confirmed_on", rule.confirmedOn);
    return writer;
}

QByteArray compact(const QJsonValue &value)
{
    // A document holds an array or an object: the brackets around are taken off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

QJsonObject toJson(const Rule &rule) { return written(rule).object(); }

QByteArray writeRules(const QList<Rule> &rules)
{
    QByteArray file = QByteArray("{\n\"format\": \"") + ruleFileFormat +
                      "\",\n\"version\": " + QByteArray::number(ruleFileVersion) +
                      ",\n\"rules\": [";
    for (qsizetype i = 0; i < rules.size(); ++i) {
        file += i == 0 ? "\n{" : ",\n{";
        const Writer rule = written(rules.at(i));
        for (qsizetype field = 0; field < rule.fields().size(); ++field) {
            const auto &[name, value] = rule.fields().at(field);
            file += field == 0 ? "\n  " : ",\n  ";
            file += compact(name) + ": " + compact(value);
        }
        file += "\n}";
    }
    return file + "\n]\n}\n";
}

} // namespace enlace
