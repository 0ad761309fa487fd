// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/person.h"
#include "core/search/likeness.h"

#include <QList>

namespace enlace {

class Reading;

/// What has been typed of somebody so far.
struct TypedPerson
{
    std::optional<PersonId> person; ///< who it is, when it is no new one
    FamilyId family;                ///< on whose page it is typed
    QString givenNames;
    QString surnames;
    QDate birthDate;    ///< not valid where nobody says one
    QStringList phones; ///< E.164
};

/// Somebody on record who may be the one that is typed.
struct AlikePerson
{
    PersonId person;
    std::optional<ChildId> child;
    FamilyId family;
    QString name; ///< as it is said: "Sofía De la Cruz"
    QString familyName;
    QDate birthDate; ///< of a child
    bool isInFamily = false;
    QList<MatchReason> reasons; ///< why, what counts most first

    bool operator==(const AlikePerson &) const = default;
};

/// Why `other` may be the one that is typed; empty when too little speaks for it. In one family
/// people share telephones and surnames, so that less is said by them; elsewhere a namesake is
/// worth a look, and whoever has the same telephone. Twins have other given names, a father and a
/// son of one name have other birth dates.
[[nodiscard]] QList<MatchReason> likeness(const TypedPerson &typed, const QString &givenNames,
                                          const QString &surnames, QDate birthDate, bool hasPhone,
                                          bool isInFamily);

/// Who of those whom this person may see may be the one that is typed, in the family and outside
/// it; of whoever is hidden nothing is said. Found by index, never by walking everybody. Thread:
/// the Reading's.
class AlikeRepository
{
public:
    explicit AlikeRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// The likeliest first; archived people are not among them.
    [[nodiscard]] Result<QList<AlikePerson>> find(const TypedPerson &typed, qsizetype limit = 5);

private:
    [[nodiscard]] Result<QList<QUuid>> inFamily(const FamilyId &family);
    [[nodiscard]] Result<QList<QUuid>> withPhones(const QStringList &numbers);
    [[nodiscard]] Result<QList<QUuid>> bornOn(QDate day);
    [[nodiscard]] Result<QList<QUuid>> namesakes(const QStringList &words);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
