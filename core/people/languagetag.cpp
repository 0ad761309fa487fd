// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/languagetag.h"

#include "core/search/folding.h"

#include <QRegularExpression>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace enlace {

namespace {

/// Languages named here are named as the county names them (ICU says Persian for Farsi), in both
/// languages at once: a letter needs the family's while the screen has the other.
struct LanguageEntry
{
    const char *tag;
    const char *english;
    const char *spanish;
};

constexpr LanguageEntry languages[] = {
    {"en", "English", "inglés"},
    {"es", "Spanish", "español"},
    {"vi", "Vietnamese", "vietnamita"},
    {"fa", "Farsi", "farsi"},
    {"ko", "Korean", "coreano"},
    {"zh", "Chinese", "chino"},
    {"zh-Hant", "Chinese (traditional)", "chino tradicional"},
    {"zh-Hans", "Chinese (simplified)", "chino simplificado"},
    {"cmn", "Mandarin", "mandarín"},
    {"yue", "Cantonese", "cantonés"},
    {"ar", "Arabic", "árabe"},
    {"ru", "Russian", "ruso"},
    {"ase", "American Sign Language", "lengua de señas estadounidense"},
    {"tl", "Tagalog", "tagalo"},
    {"km", "Khmer", "jemer"},
    {"mix", "Mixtec", "mixteco"},
    {"zap", "Zapotec", "zapoteco"},
    {"nah", "Nahuatl", "náhuatl"},
};

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

QString titled(QStringView text)
{
    return text.left(1).toString().toUpper() + text.mid(1).toString().toLower();
}

} // namespace

bool isLanguageTag(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[A-Za-z]{2,3}(-[A-Za-z]{3})?(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
        "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*"
        "(-x(-[A-Za-z0-9]{1,8})+)?\\z"));
    return shape.match(text.toString()).hasMatch();
}

std::optional<QString> languageTagOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const QString name = folded(trimmed);
    for (const LanguageEntry &entry : languages)
        if (name == folded(QString::fromUtf8(entry.english)) ||
            name == folded(QString::fromUtf8(entry.spanish)))
            return QString::fromLatin1(entry.tag);
    if (!isLanguageTag(trimmed))
        return std::nullopt;
    QStringList parts = trimmed.toString().split(QLatin1Char('-'));
    parts[0] = parts[0].toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 1)
            break; // extensions and private use stay as they are
        parts[i] = parts[i].size() == 4   ? titled(parts[i])
                   : parts[i].size() == 2 ? parts[i].toUpper()
                                          : parts[i].toLower();
    }
    return parts.join(QLatin1Char('-'));
}

QString languageName(const QString &tag, Language in)
{
    for (const LanguageEntry &entry : languages)
        if (tag == QLatin1String(entry.tag))
            return QString::fromUtf8(in == Language::Spanish ? entry.spanish : entry.english);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), status);
    if (U_FAILURE(status) || locale.isBogus())
        return tag;
    icu::UnicodeString name;
    locale.getDisplayName(in == Language::Spanish ? icu::Locale("es", "US") : icu::Locale::getUS(),
                          name);
    return name.isEmpty() ? tag : fromIcu(name);
}

QStringList countyLanguages()
{
    QStringList tags;
    for (const LanguageEntry &entry : languages)
        tags.append(QString::fromLatin1(entry.tag));
    return tags;
}

} // namespace enlace
