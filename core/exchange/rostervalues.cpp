// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostervalues.h"

#include "core/search/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace enlace {

namespace {

/// One value and the folded words that stand for it, separated by bars.
struct Words
{
    const char *value;
    const char *words;
};

/// Looks up what a cell says; the table is unfolded into a hash once.
class WordTable
{
public:
    template <std::size_t n>
    explicit WordTable(const std::array<Words, n> &table)
    {
        for (const Words &entry : table)
            for (const QString &word : QString::fromLatin1(entry.words).split(u'|'))
                m_values.insert(word, QString::fromLatin1(entry.value));
    }
    [[nodiscard]] std::optional<QString> find(QStringView cell) const
    {
        const auto found = m_values.constFind(folded(cell));
        return found == m_values.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, QString> m_values;
};

constexpr std::array<Words, 43> languages = {{
    {"en", "english|ingles|eng"},
    {"es", "spanish|espanol|castellano|castilian|spa"},
    {"vi", "vietnamese|vietnamita|vie"},
    {"fa", "farsi|persian|persa|fas|per"},
    {"ko", "korean|coreano|kor"},
    {"zh", "chinese|chino|zho|chi"},
    {"zh-Hant", "traditional chinese|chinese traditional|chino tradicional"},
    {"zh-Hans", "simplified chinese|chinese simplified|chino simplificado"},
    {"cmn", "mandarin|chinese mandarin|mandarin chinese"},
    {"yue", "cantonese|cantones|chinese cantonese"},
    {"ar", "arabic|arabe|ara"},
    {"ru", "russian|ruso|rus"},
    {"ase", "american sign language|asl|lengua de senas americana|lenguaje de senas americano"},
    {"tl", "tagalog|tagalo|filipino|tgl|fil"},
    {"km", "khmer|cambodian|camboyano|jemer|khm"},
    {"mix", "mixtec|mixteco"},
    {"zap", "zapotec|zapoteco"},
    {"nah", "nahuatl"},
    {"quc", "kiche|quiche"},
    {"mam", "mam"},
    {"kjb", "qanjobal|kanjobal"},
    {"hmn", "hmong"},
    {"hy", "armenian|armenio|hye|arm"},
    {"pa", "punjabi|panjabi|pan"},
    {"hi", "hindi|hin"},
    {"ur", "urdu|urd"},
    {"gu", "gujarati|guyarati|guj"},
    {"ja", "japanese|japones|jpn"},
    {"lo", "lao|laosiano"},
    {"th", "thai|tailandes|tha"},
    {"pt", "portuguese|portugues|por"},
    {"fr", "french|frances|fra|fre"},
    {"de", "german|aleman|deu|ger"},
    {"it", "italian|italiano|ita"},
    {"uk", "ukrainian|ucraniano|ukr"},
    {"ro", "romanian|rumano|ron|rum"},
    {"tr", "turkish|turco|tur"},
    {"ps", "pashto|pus"},
    {"prs", "dari"},
    {"so", "somali|som"},
    {"sm", "samoan|samoano|smo"},
    {"mh", "marshallese|marshales|mah"},
    {"", "unknown|desconocido|declined|not specified|no especificado|other|otro|und|unk"},
}};

constexpr std::array<Words, 3> sexes = {{
    {"female", "f|female|femenino|femenina|mujer|nina|girl|woman"},
    {"male", "m|male|masculino|hombre|nino|varon|boy|man|h"},
    {"", "x|u|o|other|otro|unknown|desconocido|nonbinary|non binary|no binario|no binaria|"
         "undisclosed|not specified|no especificado"},
}};

constexpr std::array<Words, 14> relations = {{
    {"mother", "mother|mom|mama|madre|biological mother|birth mother|madre biologica|mo|"
               "adoptive mother|madre adoptiva"},
    {"father", "father|dad|papa|padre|biological father|birth father|padre biologico|fa|"
               "adoptive father|padre adoptivo"},
    {"legal_guardian", "legal guardian|guardian|tutor|tutora|tutor legal|tutora legal|"
                       "tutela legal|conservator"},
    {"foster_parent", "foster parent|foster mother|foster father|foster|resource parent|"
                      "resource family|madre de crianza|padre de crianza|madre de acogida|"
                      "padre de acogida|familia de crianza|crianza temporal"},
    {"grandmother", "grandmother|grandma|abuela|abuelita"},
    {"grandfather", "grandfather|grandpa|abuelo|abuelito"},
    {"stepparent", "stepmother|stepfather|step mother|step father|stepparent|step parent|"
                   "madrastra|padrastro"},
    {"aunt", "aunt|tia"},
    {"uncle", "uncle|tio"},
    {"sibling", "sibling|brother|sister|hermano|hermana"},
    {"other_relative", "other relative|relative|otro familiar|familiar|cousin|primo|prima"},
    {"caregiver", "caregiver|cuidador|cuidadora"},
    {"social_worker", "social worker|trabajador social|trabajadora social|county social worker"},
    {"other", "other|otro|otra|parent|padre o madre|madre o padre"},
}};

constexpr std::array<Words, 3> tiers = {{
    {"low", "low|bajo|baja|low risk|riesgo bajo"},
    {"medium", "medium|moderate|med|medio|media|moderado|medium risk|riesgo medio"},
    {"high", "high|alto|alta|high risk|riesgo alto"},
}};

constexpr std::array<Words, 2> answers = {{
    {"1", "y|yes|si|s|true|t|1|x|needed|required|necesita|requerido|requiere|verdadero"},
    {"0", "n|no|false|f|0|none|not needed|not required|no necesita|falso"},
}};

constexpr std::array<Words, 12> months = {{
    {"1", "jan|january|ene|enero"},
    {"2", "feb|february|febrero"},
    {"3", "mar|march|marzo"},
    {"4", "apr|april|abr|abril"},
    {"5", "may|mayo"},
    {"6", "jun|june|junio"},
    {"7", "jul|july|julio"},
    {"8", "aug|august|ago|agosto"},
    {"9", "sep|sept|september|septiembre|setiembre|set"},
    {"10", "oct|october|octubre"},
    {"11", "nov|november|noviembre"},
    {"12", "dec|december|dic|diciembre"},
}};

int fullYear(int year, int digits, QDate today, int yearsAhead)
{
    if (digits > 2)
        return year;
    int full = today.year() / 100 * 100 + year + 100;
    while (full > today.year() + yearsAhead)
        full -= 100;
    return full;
}

/// "March 4, 2019", "4 mar 2019", "4 de marzo de 2019", "04-Mar-19".
std::optional<CellDate> readWordDate(QStringView cell, QDate today, int yearsAhead)
{
    QStringList parts = foldedWords(cell);
    parts.removeAll(QStringLiteral("de"));
    parts.removeAll(QStringLiteral("del"));
    if (parts.size() != 3)
        return std::nullopt;
    static const WordTable monthNames(months);
    auto month = monthNames.find(parts[0]);
    QString day = parts[1];
    if (!month) {
        month = monthNames.find(parts[1]);
        day = parts[0];
    }
    static const QRegularExpression ordinal(QStringLiteral("(?<=\\d)(st|nd|rd|th|o)$"));
    day.remove(ordinal);
    bool dayOk = false;
    bool yearOk = false;
    const int dayNumber = day.toInt(&dayOk);
    const int year = parts[2].toInt(&yearOk);
    if (!month || !dayOk || !yearOk || (parts[2].size() != 4 && parts[2].size() != 2))
        return std::nullopt;
    const int digits = static_cast<int>(parts[2].size());
    return CellDate{QDate(fullYear(year, digits, today, yearsAhead), month->toInt(), dayNumber),
                    DateForm::Words, digits == 2, false, false};
}

} // namespace

std::optional<CellDate> readDate(QStringView cell, DateOrder order, QDate today, int yearsAhead)
{
    // A time of day behind the date says nothing here; extracts write midnight.
    static const QRegularExpression time(
        QStringLiteral("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?Z?$"));
    const QString text = cell.toString().remove(time).trimmed();

    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto m = iso.match(text); m.hasMatch())
        return CellDate{QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()),
                        DateForm::Iso, false, false, false};

    static const QRegularExpression compact(QStringLiteral("^(19|20)\\d{6}$"));
    if (compact.match(text).hasMatch())
        return CellDate{QDate::fromString(text, QStringLiteral("yyyyMMdd")), DateForm::Compact,
                        false, false, false};

    static const QRegularExpression numeric(
        QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})$"));
    const auto m = numeric.match(text);
    if (!m.hasMatch())
        return readWordDate(text, today, yearsAhead);

    const int first = m.captured(1).toInt();
    const int second = m.captured(2).toInt();
    const int digits = static_cast<int>(m.capturedLength(3));
    const int year = fullYear(m.captured(3).toInt(), digits, today, yearsAhead);
    const QDate monthFirst(year, first, second);
    const QDate dayFirst(year, second, first);
    const bool isMonthFirst = order == DateOrder::MonthFirst;
    const QDate expected = isMonthFirst ? monthFirst : dayFirst;
    const QDate other = isMonthFirst ? dayFirst : monthFirst;
    CellDate date{expected, DateForm::Numeric, digits == 2, false, false};
    if (!expected.isValid() && other.isValid()) {
        date.day = other;
        date.isAgainstOrder = true;
    }
    date.readsBothWays = expected.isValid() && other.isValid() && expected != other;
    return date;
}

std::optional<CellLanguage> readLanguage(QStringView cell)
{
    const QString text = cell.toString();
    static const WordTable names(languages);
    if (auto tag = names.find(text)) {
        const bool isCode = text.size() <= 3 && !tag->isEmpty() && *tag != QLatin1String("ase");
        return CellLanguage{*tag, !isCode && !tag->isEmpty()};
    }
    const QByteArray wanted = QString(text).replace(u'_', u'-').toLatin1();
    std::array<char, 64> locale{};
    std::array<char, 64> tag{};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(wanted.constData(), locale.data(), int32_t(locale.size()), &parsed,
                        &status);
    if (U_FAILURE(status) || parsed != wanted.size() || wanted.isEmpty())
        return std::nullopt;
    if (*uloc_getISO3Language(locale.data()) == '\0') // well formed, but no language that exists
        return std::nullopt;
    uloc_toLanguageTag(locale.data(), tag.data(), int32_t(tag.size()), true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    return CellLanguage{QString::fromLatin1(tag.data()), false};
}

std::optional<bool> readYesNo(QStringView cell)
{
    static const WordTable words(answers);
    const auto answer = words.find(cell);
    return answer ? std::optional(*answer == QLatin1String("1")) : std::nullopt;
}

std::optional<QString> readSex(QStringView cell, bool mIsFemale)
{
    if (mIsFemale && cell.compare(u'm', Qt::CaseInsensitive) == 0)
        return QStringLiteral("female");
    static const WordTable words(sexes);
    return words.find(cell);
}

std::optional<QString> readRelation(QStringView cell)
{
    static const WordTable words(relations);
    return words.find(cell);
}

std::optional<QString> readTier(QStringView cell)
{
    static const WordTable words(tiers);
    return words.find(cell);
}

std::optional<QString> readCin(QStringView cell)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{8}[A-Z]$"));
    const QString text = cell.toString().remove(u' ').remove(u'-').toUpper();
    return shape.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<QString> readNpi(QStringView cell)
{
    static const QRegularExpression shape(QStringLiteral("^[12][0-9]{9}$"));
    const QString text = cell.toString().remove(u' ').remove(u'-');
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QString digits = QStringLiteral("80840") + text;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int weighted = i % 2 == 0 ? digit : digit * 2;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0 ? std::optional(text) : std::nullopt;
}

std::optional<QString> readPhone(QStringView cell)
{
    using namespace i18n::phonenumbers;
    const PhoneNumberUtil &phones = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto outcome = phones.ParseAndKeepRawInput(cell.toUtf8().toStdString(), "US", &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !phones.IsValidNumber(number))
        return std::nullopt;
    std::string text;
    phones.Format(number, PhoneNumberUtil::E164, &text);
    QString result = QString::fromStdString(text);
    if (number.has_extension() && !number.extension().empty())
        result += QLatin1String(";ext=") + QString::fromStdString(number.extension());
    return result;
}

std::optional<QString> readZip(QStringView cell)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{5})(?:[- ]?([0-9]{4}))?$"));
    const auto m = shape.match(cell.toString());
    if (!m.hasMatch())
        return std::nullopt;
    const QString more = m.captured(2);
    return more.isEmpty() ? m.captured(1) : m.captured(1) + u'-' + more;
}

std::optional<QString> readIcd10(QStringView cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^([A-Z][0-9][0-9A-Z])\\.?([0-9A-Z]{0,4})$"));
    const auto m = shape.match(cell.toString().toUpper());
    if (!m.hasMatch())
        return std::nullopt;
    const QString more = m.captured(2);
    return more.isEmpty() ? m.captured(1) : m.captured(1) + u'.' + more;
}

QStringList cellParts(QStringView cell)
{
    static const QRegularExpression between(QStringLiteral("[;,|\\s]+"));
    return cell.toString().split(between, Qt::SkipEmptyParts);
}

QString cleanCell(const QString &cell)
{
    QString text = cell.normalized(QString::NormalizationForm_C);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.simplified();
    static const QRegularExpression kept(QStringLiteral("^=\"([^\"()]*)\"$"));
    if (const auto m = kept.match(text); m.hasMatch())
        text = m.captured(1).simplified();
    static constexpr std::array<const char16_t *, 5> fillers = {u"-", u"--", u"N/A", u"#N/A",
                                                                u"n/a"};
    const bool isFiller = std::any_of(fillers.begin(), fillers.end(),
                                      [&](const char16_t *f) { return text == QStringView(f); });
    return isFiller ? QString() : text;
}

bool isFormulaLike(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r";
    return !cell.isEmpty() && starts.contains(cell.front());
}

} // namespace enlace
