// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace enlace {

/// What the caller can do about it; the words are in Error::text.
enum class ErrorCode {
    Invalid,     ///< what was given breaks a rule; Error::field names the field
    NotFound,    ///< no such record, or none this person may see
    Conflict,    ///< somebody else saved first
    Forbidden,   ///< this account may not do this
    InUse,       ///< held by another program or another record
    Unreachable, ///< a server or a folder does not answer
    WrongKey,    ///< password or recovery key is not right
    NotAStore,   ///< the folder or file is not Enlace's
    NewerSchema, ///< written by a newer Enlace
    Damaged,     ///< cannot be read as what it is
    DiskFull,    ///< no room to write; nothing was changed
    File,        ///< a file could not be read or written
    Cancelled,   ///< the person, or a newer question, stopped it
    Internal,    ///< a mistake of ours
};

/// What went wrong, kept untranslated so that an open message re-words itself when the language
/// changes. Holds nothing personal: `args` and `detail` may reach a log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// Source text marked QT_TRANSLATE_NOOP("Error", …); says what happened, what was kept, what to
    /// do.
    const char *text = "";
    QStringList args; ///< for %1, %2 … of `text`
    int count = -1;   ///< for %n of `text`; -1 when the text has none
    QString field;    ///< object name of the form field it belongs to, or empty
    QString detail;   ///< for the log: native code, file name; never a personal value
    std::optional<RecordRef> record =
        {}; ///< of a refusal: what it was about, when it was one record

    /// In the language of the interface.
    [[nodiscard]] QString message() const;
    /// English, with code and detail.
    [[nodiscard]] QString logText() const;
};

/// What was given breaks a rule: `text` says which (as Error::text), `field` where.
[[nodiscard]] Error invalid(const char *field, const char *text);

/// What any form may have to say of a field.
namespace complaint {
inline constexpr auto needed = QT_TRANSLATE_NOOP("Error", "This is needed.");
inline constexpr auto liesAhead = QT_TRANSLATE_NOOP("Error", "The date cannot be in the future.");
inline constexpr auto reversed = QT_TRANSLATE_NOOP("Error", "The end comes before the start.");
} // namespace complaint

/// Two complaints are the same when they say the same about the same field.
[[nodiscard]] bool operator==(const Error &a, const Error &b);

[[nodiscard]] const char *codeName(ErrorCode code);

} // namespace enlace
