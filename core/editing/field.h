// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datetext.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/language.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace enlace {

/// What is typed into a field, and how it is told.
enum class FieldKind {
    Line,   ///< a line of text
    Text,   ///< text of any length
    Choice, ///< one of Field::options
    Day,    ///< a day
    Moment, ///< a day and a time in the county
    Number, ///< a whole number, or nothing
    YesNo,
    Words,   ///< a list of words or codes, with commas between
    Several, ///< any number of Field::options, whose first columns say one entry each
};

/// One answer of a choice: the columns that it sets, so that one choice may stand for several of
/// them (a person of the family, or an office and no person).
struct FieldOption
{
    QJsonObject columns;
    std::function<QString()> label; ///< in the language of the interface
};

/// A record's fields, described once: the form, the comparison of two versions and the history are
/// all made from this list. Values are the record's columns as toJson() has them; an absent column
/// and one that is null are the same.
struct Field
{
    const char *name = "";  ///< of its input, and what Error::field says
    const char *words = ""; ///< QT_TRANSLATE_NOOP("Field", …), may hold a mnemonic
    FieldKind kind = FieldKind::Line;
    QStringList columns;
    QList<FieldOption> options = {};
    const char *hint = "";    ///< QT_TRANSLATE_NOOP("Field", …)
    const char *section = ""; ///< the heading of the section that begins here, likewise
    bool isHalf = false;      ///< takes half a row where there is room
    /// Whether the form asks for it, as the record stands; empty: always.
    std::function<bool(const QJsonObject &record)> isAsked = {};
    /// How it is told, where its columns alone would say little to anybody; empty: by its kind.
    std::function<QString(const QJsonObject &record)> told = {};
    bool isTyped = true; ///< false: told in the history, but no input of the form
};
using Fields = QList<Field>;

/// Its columns alone, null where the record says nothing.
[[nodiscard]] QJsonObject valueOf(const Field &field, const QJsonObject &record);

/// Whether two versions say the same in this field.
[[nodiscard]] bool isSame(const Field &field, const QJsonObject &one, const QJsonObject &other);

/// What the record says in this field, as people read it; empty when nothing.
[[nodiscard]] QString valueText(const Field &field, const QJsonObject &record, Language language,
                                QDate today);

/// The field's name as people read it, without its mnemonic.
[[nodiscard]] QString fieldName(const Field &field);

/// Complaints of a repository name a column; a form looks for the field that it belongs to.
[[nodiscard]] QString fieldOfColumn(const Fields &fields, const QString &column);

/// Fields whose text no engine would keep (isStorable()), as complaints beside them.
[[nodiscard]] QList<Error> unstorable(const Fields &fields, const QJsonObject &record);

/// A choice among the values of an enumeration.
template <TextEnum E>
[[nodiscard]] QList<FieldOption> enumOptions(const char *column,
                                             const QList<E> &values = allOf<E>())
{
    QList<FieldOption> options;
    for (const E value : values)
        options.append(
            {{{QLatin1String(column), QString(keyOf(value))}}, [value] { return label(value); }});
    return options;
}

/// The same with "nothing" before them, of which `words` (QT_TRANSLATE_NOOP("Field", …)) says what
/// it means.
[[nodiscard]] FieldOption noOption(const QStringList &columns, const char *words);

/// A record to choose: an office, a provider.
struct NamedChoice
{
    QUuid id;
    QString name;
};

/// A choice among records by their names; `none` (QT_TRANSLATE_NOOP("Field", …)) stands first and
/// says what it means that none is chosen.
[[nodiscard]] QList<FieldOption> namedOptions(const char *column, const QList<NamedChoice> &choices,
                                              const char *none);

/// A choice among the county's languages, "not noted" first.
[[nodiscard]] QList<FieldOption> languageOptions(const char *column);

/// Fields as they are mostly written: one column, half a row for what is short.
[[nodiscard]] Field dayField(const char *name, const char *words, const char *column);
[[nodiscard]] Field momentField(const char *name, const char *words, const char *column);
[[nodiscard]] Field lineField(const char *name, const char *words, const char *column);
[[nodiscard]] Field textField(const char *name, const char *words, const char *column);
[[nodiscard]] Field numberField(const char *name, const char *words, const char *column);
[[nodiscard]] Field yesNoField(const char *name, const char *words, const char *column);
[[nodiscard]] Field choiceField(const char *name, const char *words, const char *column,
                                QList<FieldOption> options);
/// The same with a row of its own.
[[nodiscard]] Field whole(Field field);
/// The same, as the heading of a section or with what helps to fill it in.
[[nodiscard]] Field inSection(Field field, const char *section);
[[nodiscard]] Field withHint(Field field, const char *hint);
/// The same, asked for only while the record has one of `keys` in the column.
[[nodiscard]] Field askedWhile(Field field, const char *column, const QStringList &keys);

/// How every record says that, when and why it was archived.
[[nodiscard]] Fields archiveFields();

} // namespace enlace
