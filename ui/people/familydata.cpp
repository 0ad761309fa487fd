// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familydata.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/people/childrepository.h"
#include "core/people/healthrepository.h"
#include "core/releases/releaserepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/rulerepository.h"
#include "core/therapy/therapyrepository.h"

namespace enlace {

namespace {

/// Whose record it is: of one child, or of a family as a whole.
struct Whose
{
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
};

template <class Repository, class RecordId>
Result<Whose> childOf(Reading &reading, const QUuid &id)
{
    ENLACE_ASSIGN(const auto record, Repository(reading).find(RecordId(id)));
    return Whose{record.child, {}};
}

Result<Whose> whose(Reading &reading, const RecordRef &ref)
{
    switch (ref.kind) {
    case RecordKind::Family:
        return Whose{{}, FamilyId(ref.id)};
    case RecordKind::Child:
        return Whose{ChildId(ref.id), {}};
    case RecordKind::Deadline: {
        ENLACE_ASSIGN(const auto deadline, DeadlineRepository(reading).find(DeadlineId(ref.id)));
        return Whose{deadline.child, deadline.family};
    }
    case RecordKind::Contact: {
        ENLACE_ASSIGN(const auto contact, ContactRepository(reading).find(ContactId(ref.id)));
        return Whose{contact.child, contact.family};
    }
    case RecordKind::Release: {
        ENLACE_ASSIGN(const auto found, ReleaseRepository(reading).find(ReleaseId(ref.id)));
        return Whose{found.release.child, {}};
    }
    case RecordKind::CareTeamMember:
        return childOf<CareTeamRepository, CareTeamMemberId>(reading, ref.id);
    case RecordKind::Equipment:
        return childOf<EquipmentRepository, EquipmentId>(reading, ref.id);
    case RecordKind::TherapyEpisode:
        return childOf<TherapyRepository, TherapyEpisodeId>(reading, ref.id);
    case RecordKind::Authorization:
        return childOf<AuthorizationRepository, AuthorizationId>(reading, ref.id);
    case RecordKind::EligibilityRenewal:
        return childOf<RenewalRepository, RenewalId>(reading, ref.id);
    case RecordKind::Condition:
        return childOf<HealthRepository, ConditionId>(reading, ref.id);
    case RecordKind::Allergy:
        return childOf<HealthRepository, AllergyId>(reading, ref.id);
    case RecordKind::Medication:
        return childOf<HealthRepository, MedicationId>(reading, ref.id);
    case RecordKind::BrandConstraint:
        return childOf<HealthRepository, BrandConstraintId>(reading, ref.id);
    default:
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    }
}

/// What the tabs show; a tab says so when this person may read none of it.
QList<DataCategory> categoriesOfTabs()
{
    return {DataCategory::People,  DataCategory::CareTeam,       DataCategory::Equipment,
            DataCategory::Therapy, DataCategory::Authorizations, DataCategory::AuthorizationStatus,
            DataCategory::Tasks,   DataCategory::Health,         DataCategory::Allergies,
            DataCategory::Contacts};
}

} // namespace

QString FamilySubject::nameOf(ChildId child) const
{
    for (const ChildCard &card : view.children)
        if (card.child.id == child)
            // What is labelled is not in the card when this reader may not know it.
            return calledName(card.person, true);
    return {};
}

QString FamilySubject::nameAmongSiblings(ChildId child) const
{
    return view.children.size() > 1 ? nameOf(child) : QString();
}

QList<RecordKind> kindsOfFamilyPage()
{
    return {RecordKind::Family,         RecordKind::Child,          RecordKind::Deadline,
            RecordKind::CareTeamMember, RecordKind::Equipment,      RecordKind::TherapyEpisode,
            RecordKind::Authorization,  RecordKind::Contact,        RecordKind::EligibilityRenewal,
            RecordKind::Release,        RecordKind::Condition,      RecordKind::Allergy,
            RecordKind::Medication,     RecordKind::BrandConstraint};
}

Result<FamilySubject> readFamily(Reading &reading, const RecordRef &ref)
{
    ENLACE_ASSIGN(Whose whose, enlace::whose(reading, ref));
    if (!whose.family) {
        ENLACE_ASSIGN(const Child child, ChildRepository(reading).find(*whose.child));
        whose.family = child.family;
    }
    FamilySubject subject;
    subject.today = reading.today();
    subject.about = whose.child;
    ENLACE_ASSIGN(subject.view, FamilyRepository(reading).open(*whose.family));
    ENLACE_ASSIGN(subject.readable,
                  ChildRepository(reading).readable(*whose.family, categoriesOfTabs()));
    return subject;
}

Result<FamilyDues> readDues(Reading &reading, const FamilyId &family)
{
    FamilyDues dues;
    DeadlineRepository deadlines(reading);
    ENLACE_ASSIGN(dues.deadlines, orEmpty(deadlines.ofFamily(family)));
    ENLACE_ASSIGN(dues.hidden, orEmpty(deadlines.hiddenOfFamily(family)));
    ENLACE_ASSIGN(dues.rules, RuleRepository(reading).current());
    return dues;
}

} // namespace enlace
