// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace enlace {

namespace {

bool isApostrophe(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'`':
    case u'\u00b4': // acute accent as a sign of its own
    case u'\u02b9':
    case u'\u02bb': // ʻokina
    case u'\u02bc':
    case u'\u2018':
    case u'\u2019':
    case u'\u2032':
    case u'\uff07':
        return true;
    default:
        return false;
    }
}

/// Letters that Unicode does not decompose, already in lower case.
const char16_t *replacement(UChar32 c)
{
    switch (c) {
    case 0x111: // đ
    case 0x256: // ɖ
    case 0xf0:  // ð
        return u"d";
    case 0xf8: // ø
        return u"o";
    case 0x142: // ł
        return u"l";
    case 0x131: // ı
        return u"i";
    case 0xdf: // ß
        return u"ss";
    case 0xe6: // æ
        return u"ae";
    case 0x153: // œ
        return u"oe";
    case 0xfe: // þ
        return u"th";
    case 0x3c2: // ς, the σ at the end of a word
        return u"\u03c3";
    default:
        return nullptr;
    }
}

/// Collects words, putting one blank between them and none at the ends.
class Words
{
public:
    explicit Words(qsizetype expected) { m_text.reserve(expected); }
    void blank() { m_blank = !m_text.isEmpty(); }
    void add(QStringView letters)
    {
        if (m_blank)
            m_text += QLatin1Char(' ');
        m_blank = false;
        m_text += letters;
    }
    void add(UChar32 c)
    {
        const char32_t letter = static_cast<char32_t>(c);
        const auto units = QChar::fromUcs4(letter);
        add(QStringView(units));
    }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_blank = false;
};

void addDecomposed(Words &words, UChar32 c)
{
    const UChar32 lower = u_foldCase(c, U_FOLD_CASE_DEFAULT);
    if (const char16_t *letters = replacement(lower)) {
        words.add(QStringView(letters));
        return;
    }
    switch (u_charType(lower)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: // soft hyphen, joiners, direction marks
        return;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_COMBINING_SPACING_MARK: // vowels of Indic scripts
        words.add(lower);
        return;
    case U_DECIMAL_DIGIT_NUMBER:
        words.add(static_cast<UChar32>('0' + u_charDigitValue(lower)));
        return;
    default:
        words.blank();
    }
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedPlain(QStringView text)
{
    Words words(text.size());
    for (const QChar c : text) {
        char16_t u = c.unicode();
        if (u >= 'A' && u <= 'Z')
            u = static_cast<char16_t>(u + ('a' - 'A'));
        if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9')) {
            const QChar letter(u);
            words.add(QStringView(&letter, 1));
        } else if (!isApostrophe(u)) {
            words.blank();
        }
    }
    return words.take();
}

QString decomposed(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    if (U_FAILURE(status))
        return text.normalized(QString::NormalizationForm_KD);
    QString result(text.size() * 2, Qt::Uninitialized);
    const auto source = reinterpret_cast<const UChar *>(text.utf16());
    const auto normalize = [&] {
        status = U_ZERO_ERROR;
        return unorm2_normalize(nfkd, source, static_cast<int32_t>(text.size()),
                                reinterpret_cast<UChar *>(result.data()),
                                static_cast<int32_t>(result.size()), &status);
    };
    int32_t length = normalize();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(length);
        length = normalize();
    }
    if (U_FAILURE(status))
        return text.normalized(QString::NormalizationForm_KD);
    result.resize(length);
    return result;
}

} // namespace

QString folded(QStringView text)
{
    if (isPlain(text))
        return foldedPlain(text);

    // Before decomposing: U+00B4 would come apart into a blank and a mark, and cut the word.
    QString joined;
    joined.reserve(text.size());
    for (const QChar c : text)
        if (!isApostrophe(c.unicode()))
            joined += c;

    const QString parts = decomposed(joined);
    Words words(parts.size());
    const auto *units = reinterpret_cast<const char16_t *>(parts.utf16());
    for (qsizetype i = 0; i < parts.size();) {
        UChar32 c = 0;
        U16_NEXT(units, i, parts.size(), c);
        addDecomposed(words, c);
    }
    return words.take();
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace enlace
