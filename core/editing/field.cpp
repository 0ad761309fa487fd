// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/field.h"

#include "core/people/languagetag.h"
#include "core/storage/codec.h"
#include "core/storage/storable.h"

#include <QLocale>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Field", text); }

QJsonValue column(const QJsonObject &record, const QString &name)
{
    const QJsonValue value = record.value(name);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// The entries of a column that holds a list.
QStringList entriesOf(const QJsonValue &value)
{
    QStringList entries;
    Codec<QStringList>::fromColumn(value.toString(), entries);
    return entries;
}

QString severalText(const Field &field, const QJsonValue &value)
{
    QStringList labels;
    for (const QString &entry : entriesOf(value)) {
        const auto option =
            std::find_if(field.options.begin(), field.options.end(), [&](const FieldOption &each) {
                return each.columns.value(field.columns.value(0)).toString() == entry;
            });
        labels.append(option == field.options.end() ? entry : option->label());
    }
    return labels.join(QStringLiteral(", "));
}

/// Languages::current() is the window's; names of languages are asked for in it.
Language interfaceLanguage()
{
    return QLocale().language() == QLocale::Spanish ? Language::Spanish : Language::English;
}

} // namespace

QJsonObject valueOf(const Field &field, const QJsonObject &record)
{
    QJsonObject value;
    for (const QString &name : field.columns)
        value.insert(name, column(record, name));
    return value;
}

bool isSame(const Field &field, const QJsonObject &one, const QJsonObject &other)
{
    return valueOf(field, one) == valueOf(field, other);
}

QString valueText(const Field &field, const QJsonObject &record, Language language, QDate today)
{
    if (field.told)
        return field.told(record);
    const QJsonValue value = column(record, field.columns.value(0));
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        break;
    case FieldKind::Choice:
        for (const FieldOption &option : field.options)
            if (valueOf(field, option.columns) == valueOf(field, record))
                return option.label();
        // Somebody who is no longer among those to choose from.
        return value.isNull() ? QString() : words(QT_TRANSLATE_NOOP("Field", "another choice"));
    case FieldKind::Day: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? shortDate(day, language, today) : value.toString();
    }
    case FieldKind::Moment: {
        const auto moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return moment.isValid() ? momentText(moment, language, today) : value.toString();
    }
    case FieldKind::Number:
        return value.isNull() ? QString() : QLocale().toString(value.toInteger());
    case FieldKind::Words:
        return entriesOf(value).join(QStringLiteral(", "));
    case FieldKind::Several:
        return severalText(field, value);
    case FieldKind::YesNo:
        return value.toInteger() != 0 ? words(QT_TRANSLATE_NOOP("Field", "yes"))
                                      : words(QT_TRANSLATE_NOOP("Field", "no"));
    }
    return value.toString();
}

QString fieldName(const Field &field) { return words(field.words).remove(QLatin1Char('&')); }

QString fieldOfColumn(const Fields &fields, const QString &column)
{
    for (const Field &field : fields)
        if (field.columns.contains(column))
            return QLatin1String(field.name);
    return column;
}

QList<Error> unstorable(const Fields &fields, const QJsonObject &record)
{
    QList<Error> errors;
    for (const Field &field : fields)
        for (const QString &name : field.columns)
            if (!isStorable(column(record, name).toString())) {
                errors.append({ErrorCode::Invalid,
                               QT_TRANSLATE_NOOP("Error", "This text holds a character that cannot "
                                                          "be kept. Delete it, or type the text "
                                                          "anew."),
                               {},
                               -1,
                               QLatin1String(field.name),
                               {}});
                break;
            }
    return errors;
}

FieldOption noOption(const QStringList &columns, const char *text)
{
    FieldOption option{{}, [text] { return words(text); }};
    for (const QString &name : columns)
        option.columns.insert(name, QJsonValue(QJsonValue::Null));
    return option;
}

QList<FieldOption> namedOptions(const char *name, const QList<NamedChoice> &choices,
                                const char *none)
{
    QList<FieldOption> options{noOption({QLatin1String(name)}, none)};
    for (const NamedChoice &choice : choices)
        options.append({{{QLatin1String(name), choice.id.toString(QUuid::WithoutBraces)}},
                        [text = choice.name] { return text; }});
    return options;
}

QList<FieldOption> languageOptions(const char *name)
{
    // A language that nobody noted is an empty text, not null.
    QList<FieldOption> options{{{{QLatin1String(name), QString::fromLatin1("")}},
                                [] { return words(QT_TRANSLATE_NOOP("Field", "not noted")); }}};
    for (const QString &tag : countyLanguages())
        options.append({{{QLatin1String(name), tag}},
                        [tag] { return languageName(tag, interfaceLanguage()); }});
    return options;
}

namespace {

Field oneColumn(const char *name, const char *text, const char *columnName, FieldKind kind,
                bool isHalf)
{
    return {.name = name,
            .words = text,
            .kind = kind,
            .columns = {QLatin1String(columnName)},
            .isHalf = isHalf};
}

} // namespace

Field dayField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::Day, true);
}

Field momentField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::Moment, true);
}

Field lineField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::Line, true);
}

Field textField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::Text, false);
}

Field numberField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::Number, true);
}

Field yesNoField(const char *name, const char *text, const char *columnName)
{
    return oneColumn(name, text, columnName, FieldKind::YesNo, false);
}

Field choiceField(const char *name, const char *text, const char *columnName,
                  QList<FieldOption> options)
{
    Field field = oneColumn(name, text, columnName, FieldKind::Choice, true);
    field.options = std::move(options);
    return field;
}

Field whole(Field field)
{
    field.isHalf = false;
    return field;
}

Field inSection(Field field, const char *section)
{
    field.section = section;
    return field;
}

Field withHint(Field field, const char *hint)
{
    field.hint = hint;
    return field;
}

Field askedWhile(Field field, const char *columnName, const QStringList &keys)
{
    field.isAsked = [name = QString::fromLatin1(columnName), keys](const QJsonObject &record) {
        return keys.contains(record.value(name).toString());
    };
    return field;
}

Fields archiveFields()
{
    return {{.name = "archivedAtEdit",
             .words = QT_TRANSLATE_NOOP("Field", "Archived"),
             .kind = FieldKind::Moment,
             .columns = {QStringLiteral("archived_at")},
             .isTyped = false},
            {.name = "archivedReasonEdit",
             .words = QT_TRANSLATE_NOOP("Field", "Why it was archived"),
             .kind = FieldKind::Text,
             .columns = {QStringLiteral("archived_reason")},
             .isTyped = false}};
}

} // namespace enlace
