// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alikerepository.h"

#include "core/search/folding.h"
#include "core/search/searchsourcerepository.h"
#include "core/search/searchwords.h"
#include "core/storage/work.h"

#include <QSet>

#include <algorithm>

namespace enlace {

namespace {

/// More of one birthday, or of one name, than anybody would look through.
constexpr int mostCandidates = 200;

struct Names
{
    NameAgreement given = NameAgreement::Different;
    NameAgreement surnames = NameAgreement::Different;
    bool isSwapped = false;

    [[nodiscard]] bool agree() const { return isSwapped || (agrees(given) && agrees(surnames)); }
    /// One of them, first names or last, is short of a word or has a slip; the other agrees.
    [[nodiscard]] bool nearlyAgree() const
    {
        return given != NameAgreement::Different && surnames != NameAgreement::Different &&
               given != NameAgreement::Part;
    }
};

Names compareNames(const QStringList &given, const QStringList &surnames,
                   const QStringList &otherGiven, const QStringList &otherSurnames)
{
    Names names{agreement(given, otherGiven), agreement(surnames, otherSurnames), false};
    // Of some people only one of the two is known.
    if (surnames.isEmpty() && otherSurnames.isEmpty())
        names.surnames = NameAgreement::Equal;
    names.isSwapped =
        names.given == NameAgreement::Different && names.surnames == NameAgreement::Different &&
        agrees(agreement(given, otherSurnames)) && agrees(agreement(surnames, otherGiven));
    return names;
}

MatchReason reasonOf(const Names &names)
{
    if (names.isSwapped)
        return MatchReason::SwappedNameColumns;
    if (names.given == NameAgreement::Part || names.surnames == NameAgreement::Part)
        return MatchReason::MissingName;
    if (names.given == NameAgreement::Slip || names.surnames == NameAgreement::Slip)
        return MatchReason::SlipInName;
    return names.surnames == NameAgreement::Reordered ? MatchReason::SwappedSurnames
                                                      : MatchReason::SameNames;
}

/// How much the reasons are worth, to put the likeliest first.
qsizetype weight(const AlikePerson &person)
{
    qsizetype sum = person.reasons.size() * 4 + (person.isInFamily ? 2 : 0);
    if (person.reasons.contains(MatchReason::SameNames))
        sum += 1;
    return sum;
}

} // namespace

QList<MatchReason> likeness(const TypedPerson &typed, const QString &givenNames,
                            const QString &surnames, QDate birthDate, bool hasPhone,
                            bool isInFamily)
{
    const Names names = compareNames(foldedWords(typed.givenNames), foldedWords(typed.surnames),
                                     foldedWords(givenNames), foldedWords(surnames));
    const bool knowsBirth = typed.birthDate.isValid() && birthDate.isValid();
    const DateAgreement birth =
        knowsBirth ? agreement(typed.birthDate, birthDate) : DateAgreement::Different;
    const bool isBornOtherwise = knowsBirth && birth == DateAgreement::Different;
    const bool isBornThen = birth == DateAgreement::Equal;

    const bool byNames = names.agree() && !isBornOtherwise;
    const bool nearly =
        names.nearlyAgree() && !isBornOtherwise && (isInFamily || hasPhone || isBornThen);
    // A new surname (adoption, a parents' marriage) leaves first name and birthday.
    const bool byBirth = isBornThen && agrees(names.given) && (isInFamily || hasPhone);
    const bool byPhone = hasPhone && !isInFamily;
    if (!byNames && !nearly && !byBirth && !byPhone)
        return {};
    QList<MatchReason> reasons;
    if (names.agree() || names.nearlyAgree())
        reasons.append(reasonOf(names));
    if (birth != DateAgreement::Different)
        reasons.append(isBornThen ? MatchReason::SameBirthDate : MatchReason::NearBirthDate);
    if (hasPhone)
        reasons.append(MatchReason::SamePhone);
    return reasons;
}

Result<QList<QUuid>> AlikeRepository::inFamily(const FamilyId &family)
{
    Query query(m_reading,
                QStringLiteral("select id from person where family_id = :family "
                               "union select g.person_id from guardianship g join child c on "
                               "c.id = g.child_id where c.family_id = :family limit %1")
                    .arg(mostCandidates));
    query.bind(":family", family);
    return readUuids(query);
}

Result<QList<QUuid>> AlikeRepository::withPhones(const QStringList &numbers)
{
    QList<QUuid> found;
    for (const QString &number : numbers) {
        Query query(
            m_reading,
            QStringLiteral("select r.person_id from person_phone r where r.number = "
                           ":number and r.archived_at is null and %1 order by r.id "
                           "limit %2")
                .arg(m_visibility.personRows(DataCategory::ContactDetails, QLatin1String("r"),
                                             QLatin1String("person_id")))
                .arg(mostCandidates));
        query.bind(":number", number);
        m_visibility.bindTo(query);
        ENLACE_ASSIGN(const auto persons, readUuids(query));
        found += persons;
    }
    return found;
}

Result<QList<QUuid>> AlikeRepository::bornOn(QDate day)
{
    if (!day.isValid())
        return QList<QUuid>{};
    Query query(m_reading, QStringLiteral("select person_id from child where birth_date = :day "
                                          "order by id limit %1")
                               .arg(mostCandidates));
    query.bind(":day", day);
    return readUuids(query);
}

Result<QList<QUuid>> AlikeRepository::namesakes(const QStringList &words)
{
    // One word alone is half the county.
    QStringList longest = words;
    longest.removeDuplicates();
    std::sort(longest.begin(), longest.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    if (longest.size() < 2)
        return QList<QUuid>{};
    QString likes;
    for (qsizetype i = 0; i < longest.size(); ++i)
        likes += QStringLiteral(" and e.words like :word%1").arg(i);
    // `cross join`: with a plain join SQLite may begin with all of search_entry.
    Query query(m_reading,
                QStringLiteral("select case when e.kind = 'person' then e.record else c.person_id "
                               "end from search_word w cross join search_entry e "
                               "left join child c on c.id = e.child_id and e.kind = 'child' "
                               "where w.area = 1 and w.word = :pair and e.entry = w.entry%1 "
                               "limit %2")
                    .arg(likes)
                    .arg(mostCandidates));
    query.bind(":pair", pairPrefix(longest[0]) + longest[1]);
    for (qsizetype i = 0; i < longest.size(); ++i)
        query.bindColumn(QStringLiteral(":word%1").arg(i),
                         QLatin1String("% ") + longest[i] + QLatin1String(" %"));
    return readUuids(query);
}

Result<QList<AlikePerson>> AlikeRepository::find(const TypedPerson &typed, qsizetype limit)
{
    ENLACE_ASSIGN(const auto family, inFamily(typed.family));
    ENLACE_ASSIGN(const auto phones, withPhones(typed.phones));
    ENLACE_ASSIGN(const auto births, bornOn(typed.birthDate));
    ENLACE_ASSIGN(const auto names,
                  namesakes(foldedWords(typed.givenNames + QLatin1Char(' ') + typed.surnames)));
    QList<QUuid> candidates = family + phones + births + names;
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

    QList<AlikePerson> found;
    for (qsizetype at = 0; at < candidates.size(); at += searchChunk) {
        const QList<QUuid> chunk = candidates.mid(at, searchChunk);
        Query query(m_reading,
                    QStringLiteral("select p.id, p.family_id, p.given_names, p.surnames, f.name, "
                                   "c.id, c.birth_date from person p join family f on f.id = "
                                   "p.family_id left join child c on c.person_id = p.id "
                                   "where p.id in (%1) and p.archived_at is null and %2 "
                                   "order by p.id")
                        .arg(placeholders(chunk.size()),
                             m_visibility.personRows(DataCategory::People, QLatin1String("p"))));
        bindIds(query, chunk);
        m_visibility.bindTo(query);
        ENLACE_TRY(query.run());
        while (query.next()) {
            Person person;
            AlikePerson alike;
            std::optional<QDate> birthDate;
            query.read(alike.person, alike.family, person.givenNames, person.surnames,
                       alike.familyName, alike.child, birthDate);
            if (alike.person == typed.person)
                continue;
            alike.name = fullName(person);
            alike.birthDate = birthDate.value_or(QDate());
            alike.isInFamily = family.contains(alike.person.uuid());
            alike.reasons = likeness(typed, person.givenNames, person.surnames, alike.birthDate,
                                     phones.contains(alike.person.uuid()), alike.isInFamily);
            if (!alike.reasons.isEmpty())
                found.append(std::move(alike));
        }
        ENLACE_TRY(query.finished());
    }
    std::stable_sort(found.begin(), found.end(), [](const AlikePerson &a, const AlikePerson &b) {
        return weight(a) > weight(b);
    });
    return found.mid(0, limit);
}

} // namespace enlace
