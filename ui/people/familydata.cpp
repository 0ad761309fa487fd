// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familydata.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/deadlines/familypauserepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/evidence/evidencerepository.h"
#include "core/interruptions/interruptionrepository.h"
#include "core/needs/needrepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/healthrepository.h"
#include "core/releases/releaserepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/rulerepository.h"
#include "core/storage/together.h"
#include "core/support/supportrepository.h"
#include "core/tasks/messagerepository.h"
#include "core/tasks/taskrepository.h"
#include "core/therapy/therapyrepository.h"

#include <algorithm>

namespace enlace {

namespace {

tl::unexpected<Error> notHere()
{
    return fail(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
}

template <class Repository, class RecordId>
Result<std::optional<ChildId>> childOf(Reading &reading, const QUuid &id)
{
    ENLACE_ASSIGN(const auto record, Repository(reading).find(RecordId(id)));
    return record.child;
}

/// The child that a record is about, none where it is about a family; the error of its repository
/// where this person may not see it.
Result<std::optional<ChildId>> aboutWhom(Reading &reading, const RecordRef &ref)
{
    switch (ref.kind) {
    case RecordKind::Family:
        return std::optional<ChildId>();
    case RecordKind::Child:
        return std::optional(ChildId(ref.id));
    case RecordKind::Deadline:
        return childOf<DeadlineRepository, DeadlineId>(reading, ref.id);
    case RecordKind::Task:
        return childOf<TaskRepository, TaskId>(reading, ref.id);
    case RecordKind::Message:
        return childOf<MessageRepository, MessageId>(reading, ref.id);
    case RecordKind::Contact:
        return childOf<ContactRepository, ContactId>(reading, ref.id);
    case RecordKind::Release: {
        ENLACE_ASSIGN(const auto found, ReleaseRepository(reading).find(ReleaseId(ref.id)));
        return found.release.child;
    }
    case RecordKind::CareTeamMember:
        return childOf<CareTeamRepository, CareTeamMemberId>(reading, ref.id);
    case RecordKind::Equipment:
        return childOf<EquipmentRepository, EquipmentId>(reading, ref.id);
    case RecordKind::TherapyEpisode:
        return childOf<TherapyRepository, TherapyEpisodeId>(reading, ref.id);
    case RecordKind::CareNeed:
        return childOf<NeedRepository, CareNeedId>(reading, ref.id);
    case RecordKind::ProviderApplication:
        return childOf<NeedRepository, ProviderApplicationId>(reading, ref.id);
    case RecordKind::ProviderPreference:
        return childOf<NeedRepository, ProviderPreferenceId>(reading, ref.id);
    case RecordKind::Authorization:
        return childOf<AuthorizationRepository, AuthorizationId>(reading, ref.id);
    case RecordKind::EligibilityRenewal:
        return childOf<RenewalRepository, RenewalId>(reading, ref.id);
    case RecordKind::CareInterruption:
        return childOf<InterruptionRepository, CareInterruptionId>(reading, ref.id);
    case RecordKind::CoverageChange:
        return childOf<InterruptionRepository, CoverageChangeId>(reading, ref.id);
    case RecordKind::PaymentProblem:
        return childOf<InterruptionRepository, PaymentProblemId>(reading, ref.id);
    case RecordKind::EvidenceDocument:
        return childOf<EvidenceRepository, EvidenceDocumentId>(reading, ref.id);
    case RecordKind::Condition:
        return childOf<HealthRepository, ConditionId>(reading, ref.id);
    case RecordKind::Allergy:
        return childOf<HealthRepository, AllergyId>(reading, ref.id);
    case RecordKind::Medication:
        return childOf<HealthRepository, MedicationId>(reading, ref.id);
    case RecordKind::BrandConstraint:
        return childOf<HealthRepository, BrandConstraintId>(reading, ref.id);
    case RecordKind::Caregiver:
        return childOf<SupportRepository, CaregiverId>(reading, ref.id);
    case RecordKind::BenefitWorry:
        return childOf<SupportRepository, BenefitWorryId>(reading, ref.id);
    case RecordKind::Meeting:
        return childOf<SupportRepository, MeetingId>(reading, ref.id);
    case RecordKind::ProgramStatus:
        return childOf<CoordinationRepository, ProgramStatusId>(reading, ref.id);
    default:
        return notHere();
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

/// What the tabs can change.
Result<QList<DataCategory>> editableOf(Reading &reading, ChildId child)
{
    const Visibility visibility(reading);
    QList<DataCategory> editable;
    Together together(reading);
    for (const DataCategory category :
         {DataCategory::Contacts, DataCategory::Equipment, DataCategory::UnitEquipment,
          DataCategory::Health, DataCategory::Allergies, DataCategory::CareTeam,
          DataCategory::People, DataCategory::ContactDetails, DataCategory::Tasks,
          DataCategory::Authorizations, DataCategory::Therapy, DataCategory::Labelled})
        together.add([&, category]() -> Result<> {
            Result<> may = visibility.mayEdit(reading, category, child);
            if (may)
                editable.append(category);
            else if (may.error().code != ErrorCode::Forbidden)
                return may;
            return {};
        });
    ENLACE_TRY(together.done());
    return editable;
}

/// Whether the family is left in peace, and whether this person may end it.
Result<> readPause(Reading &reading, FamilySubject &subject)
{
    ENLACE_ASSIGN(subject.pause, orEmpty(FamilyPauseRepository(reading).of(subject.family())));
    if (!subject.pause)
        return {};
    const Visibility visibility(reading);
    const Result<> may = visibility.mayEditFamily(reading, DataCategory::Tasks, subject.family());
    subject.mayEndPause = may.has_value();
    return may || may.error().code == ErrorCode::Forbidden ? Result<>() : may;
}

} // namespace

bool FamilySubject::mayEditAny(DataCategory category) const
{
    return std::any_of(editable.begin(), editable.end(),
                       [category](const auto &ofChild) { return ofChild.contains(category); });
}

QString FamilySubject::spokenLanguage() const
{
    for (const GrownUpCard &card : view.grownUps)
        if (!card.person.spokenLanguage.isEmpty())
            return card.person.spokenLanguage;
    return {};
}

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
    return {RecordKind::Family,
            RecordKind::Child,
            RecordKind::Deadline,
            RecordKind::CareTeamMember,
            RecordKind::Equipment,
            RecordKind::TherapyEpisode,
            RecordKind::Authorization,
            RecordKind::Contact,
            RecordKind::EligibilityRenewal,
            RecordKind::Release,
            RecordKind::Condition,
            RecordKind::Allergy,
            RecordKind::Medication,
            RecordKind::BrandConstraint,
            RecordKind::EvidenceDocument,
            RecordKind::Task,
            RecordKind::Message,
            RecordKind::CareInterruption,
            RecordKind::CoverageChange,
            RecordKind::PaymentProblem,
            RecordKind::Caregiver,
            RecordKind::Meeting,
            RecordKind::BenefitWorry,
            RecordKind::ProgramStatus,
            RecordKind::CareNeed,
            RecordKind::ProviderApplication,
            RecordKind::ProviderPreference};
}

Result<FamilySubject> readFamily(Reading &reading, const RecordRef &ref)
{
    FamilySubject subject;
    subject.today = reading.today();
    FamilyRepository families(reading);
    Together whose(reading);
    whose.ask(subject.about, [&] { return aboutWhom(reading, ref); });
    whose.ask(subject.view, [&] { return families.found(ref); });
    ENLACE_TRY(whose.done());
    const auto &children = subject.view.children;
    const auto isIt = [&](const ChildCard &card) { return card.child.id == *subject.about; };
    if (subject.about && std::none_of(children.begin(), children.end(), isIt))
        return notHere();

    Together page(reading);
    page.add([&] { return families.open(subject.view); });
    page.ask(subject.readable, [&] {
        return ChildRepository(reading).readable(subject.family(), categoriesOfTabs());
    });
    page.add([&] { return readPause(reading, subject); });
    for (const ChildCard &card : children)
        page.add([&, child = card.child.id]() -> Result<> {
            ENLACE_ASSIGN(const auto editable, editableOf(reading, child));
            subject.editable.insert(child, editable);
            return {};
        });
    ENLACE_TRY(page.done());
    return subject;
}

Result<FamilyDues> readDues(Reading &reading, const FamilyId &family)
{
    FamilyDues dues;
    DeadlineRepository deadlines(reading);
    Together together(reading);
    DeadlineFilter filter;
    filter.family = family;
    together.ask(dues.lines,
                 [&] { return orEmpty(deadlines.page(filter, {}, FamilyDues::mostLines)); });
    together.ask(dues.hidden, [&] { return orEmpty(deadlines.hiddenOfFamily(family)); });
    ENLACE_TRY(together.done());
    return dues;
}

} // namespace enlace
