// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching.h"

#include "core/search/folding.h"

#include <algorithm>
#include <cstdlib>

namespace enlace {

namespace {

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

/// How two identifiers of one system stand to each other.
enum class NumberAgreement { Unknown, Equal, Different };

NumberAgreement numbers(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return NumberAgreement::Unknown;
    return a == b ? NumberAgreement::Equal : NumberAgreement::Different;
}

struct Evidence
{
    NumberAgreement cin = NumberAgreement::Unknown;
    NumberAgreement ccs = NumberAgreement::Unknown;
    DateAgreement birth = DateAgreement::Different;
    NameAgreement given = NameAgreement::Different;
    NameAgreement surnames = NameAgreement::Different;
    bool swappedColumns = false;
    bool phone = false;
    bool guardian = false;
    bool home = false;

    [[nodiscard]] bool namesAgree() const { return agrees(given) && agrees(surnames); }
    [[nodiscard]] bool namesCompatible() const
    {
        return given != NameAgreement::Different && surnames != NameAgreement::Different;
    }
    /// Nothing but the names themselves is worth as much as these together.
    [[nodiscard]] int surroundings() const { return int(phone) + int(guardian) + int(home); }
};

Evidence weigh(const MatchSubject &a, const MatchSubject &b)
{
    Evidence e;
    e.cin = numbers(a.cin, b.cin);
    e.ccs = numbers(a.ccsNumber, b.ccsNumber);
    e.birth = agreement(a.birthDate, b.birthDate);
    e.given = agreement(a.given, b.given);
    e.surnames = agreement(a.surnames, b.surnames);
    if (e.given == NameAgreement::Different && e.surnames == NameAgreement::Different &&
        agrees(agreement(a.given, b.surnames)) && agrees(agreement(a.surnames, b.given))) {
        e.swappedColumns = true;
        e.given = NameAgreement::Reordered;
        e.surnames = NameAgreement::Reordered;
    }
    e.phone = std::any_of(a.phones.begin(), a.phones.end(),
                          [&b](const QString &phone) { return b.phones.contains(phone); });
    e.guardian = !a.guardian.isEmpty() && a.guardian == b.guardian;
    e.home = !a.home.isEmpty() && a.home == b.home;
    return e;
}

MatchOutcome judge(const Evidence &e)
{
    const bool sameBirth = e.birth == DateAgreement::Equal;
    const bool sameCcs = e.ccs == NumberAgreement::Equal;
    if (e.cin == NumberAgreement::Equal) {
        if (!sameBirth || e.swappedColumns || e.given == NameAgreement::Different)
            return MatchOutcome::Doubtful;
        if (!agrees(
                e.given)) // twins may be Mario and María, and a number copied from the line above
            return sameCcs ? MatchOutcome::Same : MatchOutcome::Doubtful;
        const bool supported = sameCcs || e.surroundings() > 0;
        return e.surnames != NameAgreement::Different || supported ? MatchOutcome::Same
                                                                   : MatchOutcome::Doubtful;
    }
    if (sameCcs) {
        if (sameBirth && agrees(e.given) && e.surnames != NameAgreement::Different &&
            !e.swappedColumns && e.cin == NumberAgreement::Unknown)
            return MatchOutcome::Same;
        // Two of the three agree; a CCS number alone is typed too often to mean anything.
        return sameBirth || e.namesCompatible() ? MatchOutcome::Doubtful : MatchOutcome::Different;
    }
    const bool numberDiffers =
        e.cin == NumberAgreement::Different || e.ccs == NumberAgreement::Different;
    if (sameBirth) {
        if (e.namesAgree() && !e.swappedColumns && !numberDiffers && (e.guardian || e.home))
            return MatchOutcome::Same;
        if (e.namesCompatible())
            return MatchOutcome::Doubtful;
        // A new surname (adoption, marriage of the parents) leaves the rest as it was.
        if (agrees(e.given) && e.surroundings() >= 2)
            return MatchOutcome::Doubtful;
        return MatchOutcome::Different;
    }
    if (e.birth == DateAgreement::Near && e.namesAgree() && e.surroundings() > 0)
        return MatchOutcome::Doubtful;
    return MatchOutcome::Different;
}

QList<MatchReason> reasonsOf(const Evidence &e)
{
    QList<MatchReason> reasons;
    const auto when = [&reasons](bool holds, MatchReason reason) {
        if (holds)
            reasons += reason;
    };
    when(e.cin == NumberAgreement::Equal, MatchReason::SameCin);
    when(e.cin == NumberAgreement::Different, MatchReason::OtherCin);
    when(e.ccs == NumberAgreement::Equal, MatchReason::SameCcsNumber);
    when(e.ccs == NumberAgreement::Different, MatchReason::OtherCcsNumber);
    when(e.birth == DateAgreement::Equal, MatchReason::SameBirthDate);
    when(e.birth == DateAgreement::Near, MatchReason::NearBirthDate);
    when(e.birth == DateAgreement::Different, MatchReason::OtherBirthDate);
    if (e.swappedColumns) {
        reasons += MatchReason::SwappedNameColumns;
    } else {
        when(e.given == NameAgreement::Equal && e.surnames == NameAgreement::Equal,
             MatchReason::SameNames);
        when(e.surnames == NameAgreement::Reordered, MatchReason::SwappedSurnames);
        when(e.given == NameAgreement::Part || e.surnames == NameAgreement::Part,
             MatchReason::MissingName);
        when(e.given == NameAgreement::Slip || e.surnames == NameAgreement::Slip,
             MatchReason::SlipInName);
        when(e.given == NameAgreement::Different, MatchReason::OtherGivenNames);
        when(e.surnames == NameAgreement::Different, MatchReason::OtherSurnames);
    }
    when(e.phone, MatchReason::SamePhone);
    when(e.guardian, MatchReason::SameGuardian);
    when(e.home, MatchReason::SameAddress);
    return reasons;
}

int weightOf(const Evidence &e)
{
    int weight = e.surroundings() * 2;
    weight += e.cin == NumberAgreement::Equal ? 40 : e.cin == NumberAgreement::Different ? -10 : 0;
    weight += e.ccs == NumberAgreement::Equal ? 20 : e.ccs == NumberAgreement::Different ? -5 : 0;
    weight += e.birth == DateAgreement::Equal ? 15 : e.birth == DateAgreement::Near ? 5 : 0;
    weight += static_cast<int>(e.given) * 3 + static_cast<int>(e.surnames) * 2;
    return weight;
}

QString nameKey(const MatchSubject &subject)
{
    return sorted(subject.surnames + subject.given).join(u' ');
}

} // namespace

MatchSubject subjectOf(const ChildTraits &traits)
{
    MatchSubject subject;
    subject.cin = traits.cin;
    subject.ccsNumber = folded(traits.ccsNumber);
    subject.given = foldedWords(traits.givenNames);
    subject.surnames = foldedWords(traits.surnames);
    subject.birthDate = traits.birthDate;
    subject.guardian = sorted(foldedWords(traits.guardianName));
    subject.home =
        traits.street.isEmpty() ? QString() : folded(traits.street) + u'|' + traits.zip.left(5);
    subject.phones = traits.phones;
    return subject;
}

Match compare(const MatchSubject &a, const MatchSubject &b)
{
    Match match;
    // Without a number in common nothing speaks for children of different given names.
    const bool hasNumber = numbers(a.cin, b.cin) == NumberAgreement::Equal ||
                           numbers(a.ccsNumber, b.ccsNumber) == NumberAgreement::Equal;
    if (!hasNumber && agreement(a.given, b.given) == NameAgreement::Different &&
        agreement(a.given, b.surnames) == NameAgreement::Different)
        return match;
    const Evidence evidence = weigh(a, b);
    match.outcome = judge(evidence);
    if (match.outcome != MatchOutcome::Different) {
        match.reasons = reasonsOf(evidence);
        match.weight = weightOf(evidence);
    }
    return match;
}

void MatchIndex::reserve(qsizetype subjects)
{
    m_subjects.reserve(subjects);
    m_byNumber.reserve(subjects * 2);
    m_byBirthDate.reserve(subjects);
    m_byName.reserve(subjects);
}

int MatchIndex::add(MatchSubject subject)
{
    const int number = static_cast<int>(m_subjects.size());
    if (!subject.cin.isEmpty())
        m_byNumber.insert(u'i' + subject.cin, number);
    if (!subject.ccsNumber.isEmpty())
        m_byNumber.insert(u'c' + subject.ccsNumber, number);
    m_byBirthDate.insert(subject.birthDate, number);
    m_byName.insert(nameKey(subject), number);
    m_subjects += std::move(subject);
    return number;
}

QList<MatchIndex::Candidate> MatchIndex::find(const MatchSubject &subject) const
{
    QList<int> numbers;
    if (!subject.cin.isEmpty())
        numbers += m_byNumber.values(u'i' + subject.cin);
    if (!subject.ccsNumber.isEmpty())
        numbers += m_byNumber.values(u'c' + subject.ccsNumber);
    numbers += m_byBirthDate.values(subject.birthDate);
    numbers += m_byName.values(nameKey(subject));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());

    QList<Candidate> found;
    for (const int number : std::as_const(numbers)) {
        Match match = compare(subject, m_subjects[number]);
        if (match.outcome != MatchOutcome::Different)
            found += Candidate{number, std::move(match)};
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.match.outcome, a.match.weight) >
               std::pair(b.match.outcome, b.match.weight);
    });

    const auto isSame = [](const Candidate &c) { return c.match.outcome == MatchOutcome::Same; };
    const auto hasCin = [](const Candidate &c) {
        return c.match.reasons.contains(MatchReason::SameCin);
    };
    const auto sure = std::count_if(found.begin(), found.end(), isSame);
    const bool cinDecides =
        sure > 1 && std::count_if(found.begin(), found.end(),
                                  [&](const Candidate &c) { return isSame(c) && hasCin(c); }) == 1;
    if (sure > 1)
        for (Candidate &candidate : found)
            if (isSame(candidate) && !(cinDecides && hasCin(candidate))) {
                candidate.match.outcome = MatchOutcome::Doubtful;
                candidate.match.reasons += MatchReason::SeveralFit;
            }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.match.outcome > b.match.outcome;
    });
    return found;
}

} // namespace enlace
