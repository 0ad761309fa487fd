// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The families of demostories.h and what tells of them. For the sources of the stories only.

#include "core/authorizations/authorizationtables.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contacttables.h"
#include "core/demo/demofamilies.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/equipmentwords.h"
#include "core/evidence/evidencetables.h"
#include "core/interruptions/interruptiontables.h"
#include "core/needs/needrules.h"
#include "core/needs/needtables.h"
#include "core/people/peopletables.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/releases/releasetables.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/support/supporttables.h"
#include "core/tasks/tasktables.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

namespace enlace {

/// A step of an item: how many days it took, and what is particular about it.
struct StoryStep
{
    EquipmentStep step;
    int days;
};

/// Writes the hand-told families: what many of them need, and each family's own story.
class Storyteller
{
public:
    explicit Storyteller(DemoFamilies &families)
        : m_families(families)
        , m_writer(families.writer())
        , m_directory(families.directory())
    {
    }

    /// All of them; how many children they have.
    int all();

private:
    [[nodiscard]] QDate today() const { return m_families.today(); }
    [[nodiscard]] QDate daysAgo(int days) const { return today().addDays(-days); }
    /// Born so long ago that the next birthday is not near.
    [[nodiscard]] QDate aged(int years) const { return today().addYears(-years).addDays(-100); }
    [[nodiscard]] AgencyId networkNamed(const char *name) const
    {
        return m_directory.networks.value(
            m_directory.networkNames.indexOf(QString::fromUtf8(name)));
    }

    DemoFamily family(DemoCulture culture, const char *name)
    {
        return m_families.beginFamily(culture, QString::fromUtf8(name));
    }
    Person parent(DemoFamily &family, DemoCulture culture, const char *given, const char *surnames)
    {
        Person person = m_families.addPerson(family, culture, QString::fromUtf8(given),
                                             QString::fromUtf8(surnames));
        if (!family.guardian.isSet())
            family.guardian = person.id;
        m_families.addPhone(family, person.id, PhoneKind::Mobile, true);
        return person;
    }
    /// In the network, with the first coordinator, at the first unit when it goes to one.
    DemoChild child(DemoFamily &family, DemoCulture culture, const char *given,
                    const char *surnames, QDate birthDate, const char *network, Relation relation,
                    const QStringList &codes, bool usesUnit = false)
    {
        ++m_children;
        DemoChild made = m_families.addStoryChild(family, culture, QString::fromUtf8(given),
                                                  QString::fromUtf8(surnames), birthDate,
                                                  networkNamed(network), usesUnit);
        if (family.guardian.isSet())
            m_families.addGuardianship(made.child.id, family.guardian, relation, true);
        m_families.addConditions(made, codes);
        return made;
    }
    HouseholdId home(const DemoFamily &family, const QList<PersonId> &people)
    {
        const HouseholdId household = m_families.addHousehold(family);
        for (const PersonId &person : people)
            m_families.addMember(family, household, person, {});
        for (const DemoChild &lives : family.children)
            m_families.addMember(family, household, lives.person.id, lives.child.id);
        return household;
    }
    void talked(const DemoFamily &family, const DemoChild &child, int ago, const char *note)
    {
        Contact contact;
        contact.family = family.id;
        contact.child = child.child.id;
        contact.at = QDateTime(daysAgo(ago), QTime(18, 20), Qt::UTC);
        contact.origin.happenedOn = daysAgo(ago);
        contact.person = family.guardian;
        contact.language = demoLanguage(child.culture);
        contact.isMeaningful = true;
        contact.note = QString::fromUtf8(note);
        contact.staff = m_families.staff().coordinators.first();
        m_writer.add(contact);
    }
    void member(const DemoChild &child, CareTeamRole role, std::optional<ProviderId> provider,
                std::optional<AgencyId> organization = {}, bool helpsMost = false)
    {
        CareTeamMember member;
        member.id = CareTeamMemberId::make();
        member.child = child.child.id;
        member.role = role;
        member.provider = provider;
        member.organization = organization;
        member.span.from = std::max(child.child.birthDate, daysAgo(500));
        member.helpsMost = helpsMost;
        m_writer.add(member);
    }
    void allergy(const DemoChild &child, AllergyKind kind, const char *substance,
                 AllergySeverity severity)
    {
        Allergy allergy;
        allergy.child = child.child.id;
        allergy.kind = kind;
        allergy.substance = QString::fromUtf8(substance);
        allergy.severity = severity;
        m_writer.add(allergy);
    }
    Authorization request(const DemoChild &child, ServiceGroup group, const char *item,
                          int submittedDaysAgo)
    {
        Authorization authorization;
        authorization.child = child.child.id;
        authorization.group = group;
        authorization.item = QString::fromUtf8(item);
        authorization.network = child.network;
        authorization.requestedBy = child.child.primaryCare;
        authorization.channel = RequestChannel::Portal;
        authorization.submittedAt = QDateTime(daysAgo(submittedDaysAgo), QTime(17, 40), Qt::UTC);
        authorization.receivedAt = authorization.submittedAt->addSecs(1800);
        return authorization;
    }
    Authorization inForce(const DemoChild &child, ServiceGroup group, const char *item, QDate from,
                          QDate until, const char *number)
    {
        Authorization authorization =
            request(child, group, item, static_cast<int>(from.daysTo(today())) + 6);
        authorization.decision = AuthorizationDecision::Approved;
        authorization.decidedAt = QDateTime(from.addDays(-2), QTime(20, 0), Qt::UTC);
        authorization.familyToldAt = authorization.decidedAt->addDays(1);
        authorization.number = QLatin1String(number);
        authorization.approvedFrom = from;
        authorization.approvedUntil = until;
        return authorization;
    }
    /// An item with its steps, the last of which is open since steps.last().days.
    StepEvent item(Equipment &equipment, const DemoChild &child, const QList<StoryStep> &steps,
                   const std::function<void(StepEvent &)> &last)
    {
        equipment.child = child.child.id;
        equipment.unit = child.child.mtu;
        equipment.payer = Payer::WholeChildModel;
        equipment.verifiedOn = daysAgo(2);
        QList<StepEvent> events;
        std::optional<QDate> until;
        QDate from = daysAgo(steps.last().days);
        for (qsizetype index = steps.size() - 1; index >= 0; --index) {
            StepEvent event;
            event.equipment = equipment.id;
            event.child = child.child.id;
            event.step = steps.at(index).step;
            event.span = {from, until};
            event.holder.kind = usualHolder(event.step);
            if (event.holder.kind == Holder::Vendor)
                event.holder.agency = equipment.vendor;
            else if (event.holder.kind == Holder::Plan)
                event.holder.agency = child.network;
            else if (event.holder.kind == Holder::Unit)
                event.holder.agency = equipment.unit;
            else if (event.holder.kind == Holder::Provider)
                event.holder.provider = child.child.primaryCare;
            if (event.step == EquipmentStep::Decision)
                event.decision = EquipmentDecision::Approved;
            if (!until)
                last(event);
            event.stallsOn = stallsOn(event);
            events.prepend(event);
            until = from.addDays(-1);
            if (index > 0)
                from = until->addDays(-steps.at(index - 1).days);
        }
        equipment.searchFolded = equipmentWords(equipment);
        m_writer.add(equipment);
        for (StepEvent &event : events)
            m_writer.add(event);
        return events.last();
    }
    Equipment thing(const char *code, qsizetype vendor)
    {
        Equipment equipment;
        equipment.code = QLatin1String(code);
        equipment.vendor = m_directory.vendors.at(vendor);
        return equipment;
    }
    void therapist(const DemoChild &child, Discipline discipline, const char *name, QDate from,
                   std::optional<QDate> until, std::optional<TherapyEnd> end, bool isUnit,
                   std::optional<AuthorizationId> authorization = {})
    {
        TherapyEpisode episode;
        episode.authorization = authorization;
        episode.child = child.child.id;
        episode.discipline = discipline;
        episode.providedBy = isUnit ? TherapySource::Unit : TherapySource::Vendor;
        episode.organization =
            isUnit ? child.child.mtu : std::optional(m_directory.therapyAgencies.first());
        episode.therapistName = QString::fromUtf8(name);
        episode.frequency = discipline == Discipline::Physical ? QStringLiteral("2 × week")
                                                               : QStringLiteral("1 × week");
        episode.span = {from, until};
        episode.endReason = end;
        episode.origin.label = labelFor(discipline);
        if (!until) {
            episode.referralUntil = today().addDays(29);
            episode.resubmitter = Resubmitter::SocialWorker;
        }
        m_writer.add(episode);
    }
    EvidenceDocument document(const DemoChild &child, EvidenceKind kind, const char *title,
                              int issuedDaysAgo, const char *issuer, const char *proves = "")
    {
        EvidenceDocument made;
        made.child = child.child.id;
        made.kind = kind;
        made.title = QString::fromUtf8(title);
        made.issuer = QString::fromUtf8(issuer);
        made.proves = QString::fromUtf8(proves);
        made.issuedOn = daysAgo(issuedDaysAgo);
        made.place = QStringLiteral("Binder");
        made.origin.happenedOn = made.issuedOn;
        m_writer.add(made);
        return made;
    }
    /// Of the family's, written by its coordinator; without a child, of all of it.
    Task task(const DemoFamily &family, const DemoChild *child, const char *what,
              int writtenDaysAgo, Mover owner = Mover::Coordinator)
    {
        Task made;
        made.family = family.id;
        if (child)
            made.child = child->child.id;
        made.what = QString::fromUtf8(what);
        made.owner = owner;
        made.writtenBy = m_families.staff().coordinators.first();
        made.origin.learnedAt = QDateTime(daysAgo(writtenDaysAgo), QTime(18, 0), Qt::UTC);
        return made;
    }
    void recommended(const DemoFamily &family, const DemoChild &child, const char *what,
                     const char *why)
    {
        if (!m_families.staff().therapist.isSet())
            return;
        Task made = task(family, &child, what, 2);
        made.cause = TaskCause::Recommendation;
        made.state = TaskState::Recommended;
        made.why = QString::fromUtf8(why);
        made.writtenBy = m_families.staff().therapist;
        m_writer.add(made);
    }
    void wrote(const DemoFamily &family, const DemoChild &child, const char *words)
    {
        if (!m_families.staff().therapist.isSet())
            return;
        CareMessage made;
        made.family = family.id;
        made.child = child.child.id;
        made.words = QString::fromUtf8(words);
        made.writtenBy = m_families.staff().therapist;
        made.origin.learnedAt = QDateTime(daysAgo(1), QTime(17, 30), Qt::UTC);
        made.seenAt = made.origin.learnedAt.addSecs(3 * 60 * 60);
        made.seenBy = m_families.staff().coordinators.first();
        m_writer.add(made);
    }
    static QList<StoryStep> untilOrdered(int open)
    {
        return {{EquipmentStep::NeedRaised, 9},   {EquipmentStep::Evaluation, 12},
                {EquipmentStep::Prescription, 8}, {EquipmentStep::VendorChosen, 4},
                {EquipmentStep::Quote, 13},       {EquipmentStep::Submitted, 6},
                {EquipmentStep::Decision, 2},     {EquipmentStep::Ordered, open}};
    }
    static QList<StoryStep> untilInUse(int open)
    {
        return untilOrdered(40) + QList<StoryStep>{{EquipmentStep::AtVendor, 5},
                                                   {EquipmentStep::Fitting, 6},
                                                   {EquipmentStep::Accepted, 2},
                                                   {EquipmentStep::Training, 3},
                                                   {EquipmentStep::Warranty, open}};
    }

    void ortega();
    void mateoSupport(const DemoFamily &family, const DemoChild &mateo, const Person &mother);
    void mateoTasks(const DemoFamily &family, const DemoChild &mateo);
    void mateoNeeds(const DemoChild &mateo);
    void mateoPapers(const DemoChild &mateo, AuthorizationId supplies);
    void nguyen();
    void kim();
    void flores();
    void hassan();
    void ibarra();
    void twins();
    void foster();
    void blended();
    void died();
    void farSpecialist();
    void farFromTheNetwork(const DemoChild &child, const ProviderId &doctor);
    void noDentist();
    void notAtWork();
    void movedAway();
    void chosenName();
    void noAddress();
    void releaseEnds();
    void lateRenewal();
    void almostAdult();
    void beforeDischarge();
    void backOrdered();

    DemoFamilies &m_families;
    DemoWriter &m_writer;
    const DemoDirectory &m_directory;
    int m_children = 0;
};

} // namespace enlace
