// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/result.h"
#include "core/exchange/matching.h"
#include "core/people/coordination.h"
#include "core/people/person.h"

#include <QHash>

namespace enlace {

class Reading;

/// Who stands for a child, as far as a roster says anything of it.
struct KnownGrownUp
{
    PersonId person;
    QString name;    ///< as fullName() writes it
    QString nameKey; ///< folded words in alphabetical order

    bool operator==(const KnownGrownUp &) const = default;
};

/// What the store knows of a child and a roster can say: today's state, without history.
struct KnownChild
{
    ChildId child;
    PersonId person;
    FamilyId family;
    QString givenNames;
    QString surnames;
    QDate birthDate;
    QString sex; ///< key, or empty
    QString county;
    QString spokenLanguage;
    QString writtenLanguage;
    Answer interpreter = Answer::NotAsked;
    bool wasTyped = false; ///< the person was first recorded by hand
    bool isArchived = false;
    /// Whether whoever imports may see this child. All are compared with, so that nobody is entered
    /// twice; of a child that is another's, nothing is shown.
    bool mayBeSeen = false;
    std::optional<ProviderId> primaryCare;
    QString primaryCareName;
    QString cin;
    QString ccsNumber;
    QString network; ///< name of the network on that day
    std::optional<AgencyId> networkId;
    QString tier; ///< key
    bool tierWasTyped = false;
    QStringList conditions;
    QList<ProgramStatus> ccs; ///< id, status and span only
    std::optional<HouseholdId> household;
    QString street;
    QString city;
    QString zip;
    bool homeWasTyped = false;
    QList<KnownGrownUp> grownUps;
    QStringList phones; ///< of the family, as readPhone() writes them
};

/// Every child of the store, in a few statements over whole tables: a file of many rows would
/// otherwise ask thousands of questions. About one kilobyte a child.
class KnownChildren
{
public:
    /// All children, whoever may see them (KnownChild::mayBeSeen), and only what is needed.
    [[nodiscard]] static Result<KnownChildren> read(Reading &reading);

    [[nodiscard]] const QList<KnownChild> &children() const { return m_children; }
    [[nodiscard]] const KnownChild *find(const ChildId &child) const;
    /// Number i of the index is children()[i].
    [[nodiscard]] const MatchIndex &index() const { return m_index; }

    /// By hand, after all imports: which of a person's columns did somebody change?
    [[nodiscard]] static Result<QStringList> columnsEditedByHand(Reading &reading,
                                                                 const QUuid &record);
    /// Where the audit stands: "desk sequence" of each desk.
    [[nodiscard]] static Result<QString> storeState(Reading &reading);

private:
    QList<KnownChild> m_children;
    QHash<ChildId, int> m_byChild;
    MatchIndex m_index;
};

} // namespace enlace
