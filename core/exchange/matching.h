// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/likeness.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace enlace {

/// What two descriptions of a child are compared by. Given as it is written.
struct ChildTraits
{
    QString cin;
    QString ccsNumber;
    QString givenNames;
    QString surnames;
    QDate birthDate;
    QString guardianName;
    QString street;
    QString zip;
    QStringList phones; ///< E.164
};

/// Prepared for many comparisons: folded, divided into words.
struct MatchSubject
{
    QString cin;
    QString ccsNumber;
    QStringList given;    ///< folded words
    QStringList surnames; ///< folded words
    QDate birthDate;
    QStringList guardian; ///< folded words, sorted
    QString home;         ///< folded street and ZIP; empty without a street
    QStringList phones;

    bool operator==(const MatchSubject &) const = default;
};

[[nodiscard]] MatchSubject subjectOf(const ChildTraits &traits);

/// Same: sure enough to go on without asking. Doubtful: shown to a person, never merged by itself.
enum class MatchOutcome { Different, Doubtful, Same };

struct Match
{
    MatchOutcome outcome = MatchOutcome::Different;
    QList<MatchReason> reasons;
    int weight = 0; ///< among several of one outcome the heaviest is proposed first

    bool operator==(const Match &) const = default;
};

/// Are these two the same child? Rules, in words:
/// - The same CIN, birth date and given names: the same, also under another surname when something
///   else agrees. With a slip or a missing one among the given names: the same if the CCS number
///   agrees too. The same CIN otherwise: doubtful, because a number may have been copied from the
///   line of a sibling.
/// - The same CCS number, birth date and given names, surnames at least in part: the same, unless
///   the CINs differ.
/// - Without either number in common: the same only when birth date and all names agree (accents,
///   capitals and the order of surnames do not count), no number speaks against it, and the
///   guardian or the address agrees too.
/// - Birth date and names agree less exactly, or a number differs: doubtful.
/// - Given names that are really different, under different numbers: different, however much else
///   agrees. Twins share surname, birth date, address, phone and guardian.
/// - Different birth dates with different numbers: different. Namesakes share a name.
[[nodiscard]] Match compare(const MatchSubject &a, const MatchSubject &b);

/// Finds whom a description may mean, among many, without comparing it with all of them: by CIN,
/// CCS number, birth date, and by name for a slip in the birth date.
class MatchIndex
{
public:
    void reserve(qsizetype subjects);
    /// Its number, from 0 in the order of adding.
    int add(MatchSubject subject);

    struct Candidate
    {
        int number = 0;
        Match match;
    };
    /// Those that are not Different, likeliest first. When more than one is Same, none is: all are
    /// Doubtful with SeveralFit, unless only one of them has the CIN.
    [[nodiscard]] QList<Candidate> find(const MatchSubject &subject) const;

    [[nodiscard]] const MatchSubject &at(int number) const { return m_subjects[number]; }
    [[nodiscard]] qsizetype size() const { return m_subjects.size(); }

private:
    QList<MatchSubject> m_subjects;
    QMultiHash<QString, int> m_byNumber; // CIN and CCS number, each with a letter before it
    QMultiHash<QDate, int> m_byBirthDate;
    QMultiHash<QString, int> m_byName;
};

} // namespace enlace
