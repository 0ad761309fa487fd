// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterrow.h"

#include <QRegularExpression>

#include <algorithm>

namespace enlace {

namespace {

constexpr qsizetype longestText = 500;
constexpr int ccsEndsAt = 21;     // years; 22 CCR 41515.1
constexpr int renewalsAhead = 30; // years: an eligibility date in two digits is near today

void tell(RosterRow &row, RowProblemKind kind, std::optional<RosterField> field = {})
{
    const RowProblem problem{kind, field, 0};
    if (!row.problems.contains(problem))
        row.problems += problem;
}

bool isDate(RosterField field)
{
    return field == RosterField::BirthDate || field == RosterField::EligibleFrom ||
           field == RosterField::EligibleUntil;
}

bool isLanguage(RosterField field)
{
    return field == RosterField::SpokenLanguage || field == RosterField::WrittenLanguage;
}

/// Fields that hold words of people, where a formula can hide. (A phone may begin with +.)
bool isFreeText(RosterField field)
{
    switch (field) {
    case RosterField::ChildSurnames:
    case RosterField::ChildGivenNames:
    case RosterField::ChildFullName:
    case RosterField::GuardianName:
    case RosterField::Address:
    case RosterField::City:
    case RosterField::County:
    case RosterField::HealthNetwork:
    case RosterField::PcpName:
    case RosterField::CcsNumber:
        return true;
    default:
        return false;
    }
}

int yearsAhead(RosterField field) { return field == RosterField::BirthDate ? 0 : renewalsAhead; }

DateForm mainForm(const ColumnHabits::Column &column)
{
    DateForm main = DateForm::Numeric;
    for (auto it = column.forms.cbegin(); it != column.forms.cend(); ++it)
        if (it.value() > column.forms.value(main))
            main = it.key();
    return main;
}

} // namespace

Severity severityOf(RowProblemKind kind)
{
    switch (kind) {
    case RowProblemKind::TooFewColumns:
    case RowProblemKind::TooManyColumns:
    case RowProblemKind::UnclosedQuote:
    case RowProblemKind::TextAfterQuote:
    case RowProblemKind::RecordTooLong:
    case RowProblemKind::TextTooLong:
    case RowProblemKind::NoGivenNames:
    case RowProblemKind::NoSurnames:
    case RowProblemKind::NameNotDivided:
    case RowProblemKind::NoBirthDate:
    case RowProblemKind::UnreadableBirthDate:
    case RowProblemKind::ImpossibleBirthDate:
    case RowProblemKind::BirthDateInFuture:
    // A wrong CIN may be another child's: the row comes back corrected in the next file, while a
    // child under a wrong number would have to be found and taken apart.
    case RowProblemKind::MalformedCin:
        return Severity::Refuse;
    case RowProblemKind::DateInOtherForm:
    case RowProblemKind::LanguageWrittenOut:
    case RowProblemKind::RepeatsEarlierRow:
        return Severity::Note;
    default:
        return Severity::Warn;
    }
}

QString message(const RowProblem &problem)
{
    const QString sentence = label(problem.kind);
    return problem.field && sentence.contains(QLatin1String("%1"))
               ? sentence.arg(label(*problem.field))
               : sentence;
}

bool RosterRow::isRefused() const
{
    return std::any_of(problems.begin(), problems.end(), [](const RowProblem &problem) {
        return severityOf(problem.kind) == Severity::Refuse;
    });
}

bool RosterRow::has(RowProblemKind kind) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [kind](const RowProblem &problem) { return problem.kind == kind; });
}

void ColumnHabits::learn(const ColumnMapping &mapping, const QStringList &cells, QDate today)
{
    columns.resize(std::max(columns.size(), mapping.columns.size()));
    for (qsizetype i = 0; i < std::min(cells.size(), mapping.columns.size()); ++i) {
        const auto field = mapping.columns[i];
        if (!field || (!isDate(*field) && !isLanguage(*field) && *field != RosterField::Sex))
            continue;
        const QString cell = cleanCell(cells[i]);
        if (cell.isEmpty())
            continue;
        Column &column = columns[i];
        if (isDate(*field)) {
            const auto date = readDate(cell, DateOrder::MonthFirst, today, yearsAhead(*field));
            if (!date || !date->day.isValid())
                continue;
            ++column.forms[date->form];
            const bool sameBothWays = date->day.day() == date->day.month();
            if (date->form == DateForm::Numeric && !date->readsBothWays && !sameBothWays)
                ++(date->isAgainstOrder ? column.dayFirst : column.monthFirst);
        } else if (isLanguage(*field)) {
            if (const auto language = readLanguage(cell))
                ++(language->isWrittenOut ? column.languageNames : column.languageCodes);
        } else if (cell.compare(u'h', Qt::CaseInsensitive) == 0) {
            column.saysH = true;
        }
    }
}

RowReader::RowReader(ColumnMapping mapping, ColumnHabits habits, QDate today)
    : m_mapping(std::move(mapping))
    , m_habits(std::move(habits))
    , m_today(today)
{
    m_habits.columns.resize(std::max(m_habits.columns.size(), m_mapping.columns.size()));
}

const QString &RowReader::shared(const QString &text) { return *m_shared.insert(text); }

RosterRow RowReader::read(const CsvRecord &record)
{
    RosterRow row;
    row.line = record.line;
    if (record.fault) {
        tell(row, *record.fault == CsvFault::UnclosedQuote    ? RowProblemKind::UnclosedQuote
                  : *record.fault == CsvFault::TextAfterQuote ? RowProblemKind::TextAfterQuote
                                                              : RowProblemKind::RecordTooLong);
        return row;
    }
    const qsizetype columns = m_mapping.columns.size();
    if (record.fields.size() < columns)
        tell(row, RowProblemKind::TooFewColumns);
    // A spreadsheet may leave empty columns at the end; they mean nothing.
    if (std::any_of(record.fields.begin() + std::min(columns, record.fields.size()),
                    record.fields.end(), [](const QString &f) { return !cleanCell(f).isEmpty(); }))
        tell(row, RowProblemKind::TooManyColumns);

    for (qsizetype i = 0; i < std::min(columns, record.fields.size()); ++i) {
        const auto field = m_mapping.columns[i];
        if (!field)
            continue;
        if (isFreeText(*field) && isFormulaLike(record.fields[i]) &&
            !cleanCell(record.fields[i]).isEmpty())
            tell(row, RowProblemKind::FormulaLikeText, field);
        const QString cell = cleanCell(record.fields[i]);
        if (cell.size() > longestText)
            tell(row, RowProblemKind::TextTooLong, field);
        else if (!cell.isEmpty())
            readCell(row, *field, i, cell);
    }
    checkWhole(row);
    return row;
}

void RowReader::readCell(RosterRow &row, RosterField field, qsizetype column, const QString &cell)
{
    const auto known = [&](const std::optional<QString> &value, QString &target,
                           RowProblemKind otherwise) {
        if (value)
            target = shared(*value);
        else
            tell(row, otherwise, field);
    };
    switch (field) {
    case RosterField::Cin:
        return known(readCin(cell), row.cin, RowProblemKind::MalformedCin);
    case RosterField::CcsNumber:
        row.ccsNumber = cell;
        return;
    case RosterField::ChildSurnames:
        row.surnames = cell;
        return;
    case RosterField::ChildGivenNames:
        row.givenNames = cell;
        return;
    case RosterField::ChildFullName: {
        const qsizetype comma = cell.indexOf(u',');
        if (comma < 0)
            return tell(row, RowProblemKind::NameNotDivided, field);
        row.surnames = cell.left(comma).trimmed();
        row.givenNames = cell.mid(comma + 1).trimmed();
        return;
    }
    case RosterField::BirthDate:
    case RosterField::EligibleFrom:
    case RosterField::EligibleUntil:
        return readDateCell(row, field, column, cell);
    case RosterField::Sex:
        return known(readSex(cell, m_habits.columns[column].saysH), row.sex,
                     RowProblemKind::UnknownWord);
    case RosterField::SpokenLanguage:
    case RosterField::WrittenLanguage:
        return readLanguageCell(row, field, column, cell);
    case RosterField::Interpreter:
        row.interpreter = readYesNo(cell);
        if (!row.interpreter)
            tell(row, RowProblemKind::UnknownWord, field);
        return;
    case RosterField::GuardianName:
        row.guardianName = cell;
        return;
    case RosterField::GuardianRelation:
        return known(readRelation(cell), row.guardianRelation, RowProblemKind::UnknownWord);
    case RosterField::Phone:
    case RosterField::OtherPhone:
        return readPhones(row, field, cell);
    case RosterField::Address:
        row.street = cell;
        return;
    case RosterField::City:
        row.city = shared(cell);
        return;
    case RosterField::Zip:
        return known(readZip(cell), row.zip, RowProblemKind::MalformedZip);
    case RosterField::County:
        row.county = shared(cell);
        return;
    case RosterField::HealthNetwork:
        row.network = shared(cell);
        return;
    case RosterField::PcpName:
        row.pcpName = shared(cell);
        return;
    case RosterField::PcpNpi:
        return known(readNpi(cell), row.pcpNpi, RowProblemKind::InvalidNpi);
    case RosterField::Conditions:
        for (const QString &part : cellParts(cell)) {
            const auto code = readIcd10(part);
            if (!code)
                tell(row, RowProblemKind::MalformedCode, field);
            else if (!row.conditions.contains(*code))
                row.conditions += shared(*code);
        }
        return;
    case RosterField::Tier:
        return known(readTier(cell), row.tier, RowProblemKind::UnknownWord);
    }
}

void RowReader::readDateCell(RosterRow &row, RosterField field, qsizetype column,
                             const QString &cell)
{
    const ColumnHabits::Column &habit = m_habits.columns[column];
    const bool isDayFirst = habit.dayFirst > 0 && habit.monthFirst == 0;
    const bool isMixed = habit.dayFirst > 0 && habit.monthFirst > 0;
    const bool isBirth = field == RosterField::BirthDate;
    const auto date = readDate(cell, isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst,
                               m_today, yearsAhead(field));
    if (!date || !date->day.isValid()) {
        return tell(row,
                    !isBirth ? RowProblemKind::UnreadableDate
                    : !date  ? RowProblemKind::UnreadableBirthDate
                             : RowProblemKind::ImpossibleBirthDate,
                    field);
    }
    if (isBirth)
        row.birthDate = date->day;
    else
        (field == RosterField::EligibleFrom ? row.eligibleFrom : row.eligibleUntil) = date->day;

    if (date->isTwoDigitYear)
        tell(row, RowProblemKind::TwoDigitYear, field);
    if (date->isAgainstOrder)
        tell(row, RowProblemKind::DateAgainstOrder, field);
    else if (date->readsBothWays && isMixed)
        tell(row, RowProblemKind::DateReadsBothWays, field);
    if (date->form != mainForm(habit) && habit.forms.size() > 1)
        tell(row, RowProblemKind::DateInOtherForm, field);
}

void RowReader::readLanguageCell(RosterRow &row, RosterField field, qsizetype column,
                                 const QString &cell)
{
    const auto language = readLanguage(cell);
    if (!language)
        return tell(row, RowProblemKind::UnknownWord, field);
    (field == RosterField::SpokenLanguage ? row.spokenLanguage : row.writtenLanguage) =
        shared(language->tag);
    const ColumnHabits::Column &habit = m_habits.columns[column];
    if (language->isWrittenOut && habit.languageCodes > habit.languageNames)
        tell(row, RowProblemKind::LanguageWrittenOut, field);
}

void RowReader::readPhones(RosterRow &row, RosterField field, const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*[;/|]\\s*|\\s+(?:or|o|y|and)\\s+"));
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        const auto phone = readPhone(part);
        if (!phone)
            tell(row, RowProblemKind::InvalidPhone, field);
        else if (!row.phones.contains(*phone))
            field == RosterField::Phone ? row.phones.prepend(*phone) : row.phones.append(*phone);
    }
}

void RowReader::checkWhole(RosterRow &row) const
{
    if (!row.has(RowProblemKind::NameNotDivided)) {
        if (row.givenNames.isEmpty() && !row.has(RowProblemKind::TextTooLong))
            tell(row, RowProblemKind::NoGivenNames, RosterField::ChildGivenNames);
        if (row.surnames.isEmpty() && !row.has(RowProblemKind::TextTooLong))
            tell(row, RowProblemKind::NoSurnames, RosterField::ChildSurnames);
    }
    if (row.birthDate.isValid()) {
        if (row.birthDate > m_today)
            tell(row, RowProblemKind::BirthDateInFuture, RosterField::BirthDate);
        else if (row.birthDate.addYears(ccsEndsAt) <= m_today)
            tell(row, RowProblemKind::OverAge, RosterField::BirthDate);
        else if (row.birthDate.year() < 1900)
            tell(row, RowProblemKind::ImpossibleBirthDate, RosterField::BirthDate);
    } else if (!row.has(RowProblemKind::UnreadableBirthDate) &&
               !row.has(RowProblemKind::ImpossibleBirthDate)) {
        tell(row, RowProblemKind::NoBirthDate, RosterField::BirthDate);
    }
    if (row.eligibleFrom && row.eligibleUntil && *row.eligibleUntil < *row.eligibleFrom) {
        tell(row, RowProblemKind::EndsBeforeItBegins, RosterField::EligibleUntil);
        row.eligibleFrom.reset();
        row.eligibleUntil.reset();
    }
}

} // namespace enlace
