// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostories.h"

#include "core/authorizations/authorizationtables.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contacttables.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/equipmentwords.h"
#include "core/evidence/evidencetables.h"
#include "core/people/peopletables.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/releases/releasetables.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

namespace enlace {

namespace {

/// A step of an item: how many days it took, and what is particular about it.
struct Step
{
    EquipmentStep step;
    int days;
};

class Stories
{
public:
    explicit Stories(DemoFamilies &families)
        : m_families(families)
        , m_writer(families.writer())
        , m_directory(families.directory())
    {
    }

    int all()
    {
        ortega();
        nguyen();
        kim();
        flores();
        hassan();
        ibarra();
        twins();
        foster();
        blended();
        died();
        farSpecialist();
        noDentist();
        notAtWork();
        movedAway();
        chosenName();
        noAddress();
        releaseEnds();
        lateRenewal();
        almostAdult();
        beforeDischarge();
        backOrdered();
        return m_children;
    }

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
    StepEvent item(Equipment &equipment, const DemoChild &child, const QList<Step> &steps,
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
    static QList<Step> untilOrdered(int open)
    {
        return {{EquipmentStep::NeedRaised, 9},   {EquipmentStep::Evaluation, 12},
                {EquipmentStep::Prescription, 8}, {EquipmentStep::VendorChosen, 4},
                {EquipmentStep::Quote, 13},       {EquipmentStep::Submitted, 6},
                {EquipmentStep::Decision, 2},     {EquipmentStep::Ordered, open}};
    }
    static QList<Step> untilInUse(int open)
    {
        return untilOrdered(40) + QList<Step>{{EquipmentStep::AtVendor, 5},
                                              {EquipmentStep::Fitting, 6},
                                              {EquipmentStep::Accepted, 2},
                                              {EquipmentStep::Training, 3},
                                              {EquipmentStep::Warranty, open}};
    }

    void ortega();
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

/// Siblings in two networks; a wheelchair stalled at the vendor; an AFO with utilization
/// management; latex and one brand of diapers; three behavioral therapists in eighteen months; a
/// mother who reads only Spanish.
void Stories::ortega()
{
    DemoFamily f = family(DemoCulture::Spanish, "Ortega Luna");
    m_families.setNextPerson([](Person &next) {
        next.writtenLanguage = next.spokenLanguage;
        next.interpreter = Answer::Yes;
    });
    Person mother = m_families.addPerson(f, DemoCulture::Spanish, QStringLiteral("Rosa"),
                                         QStringLiteral("Luna Vega"));
    f.guardian = mother.id;
    m_families.addPhone(f, mother.id, PhoneKind::Mobile, true);
    DemoChild mateo =
        child(f, DemoCulture::Spanish, "Mateo", "Ortega Luna", aged(11), "Harbor Kids Alliance",
              Relation::Mother, {QStringLiteral("G80.1"), QStringLiteral("G40.909")}, true);
    DemoChild lucia = child(f, DemoCulture::Spanish, "Lucía", "Ortega Luna", aged(6),
                            "County Direct", Relation::Mother, {QStringLiteral("H90.3")});
    home(f, {mother.id});
    member(mateo, CareTeamRole::MedicalHome, mateo.child.primaryCare, {}, true);
    member(mateo, CareTeamRole::Specialist,
           m_directory.specialists.value(QStringLiteral("2084N0402X")).first());
    member(mateo, CareTeamRole::TherapyUnit, {}, mateo.child.mtu);
    member(mateo, CareTeamRole::Vendor, {}, m_directory.vendors.at(0));
    member(lucia, CareTeamRole::PrimaryCare, lucia.child.primaryCare);
    allergy(mateo, AllergyKind::Latex, "Latex", AllergySeverity::Severe);
    BrandConstraint brand;
    brand.child = mateo.child.id;
    brand.item = QStringLiteral("Diapers");
    brand.brand = QStringLiteral("Brand A");
    brand.reason = QStringLiteral("Latex allergy");
    m_writer.add(brand);

    Equipment chair = thing("E1234", 0);
    item(chair, mateo, untilOrdered(61), [this](StepEvent &event) {
        event.expectedDays = 45;
        event.askedOn = daysAgo(11);
        event.note = QStringLiteral("Asked; no answer yet.");
    });
    Equipment afo = thing("L1970", 1);
    afo.side = BodySide::Both;
    afo.constraints = QStringLiteral("No latex");
    item(afo, mateo,
         {{EquipmentStep::NeedRaised, 3},
          {EquipmentStep::Prescription, 8},
          {EquipmentStep::Evaluation, 6},
          {EquipmentStep::Quote, 3},
          {EquipmentStep::Submitted, 4}},
         [this](StepEvent &event) {
             event.expectedDays = 7;
             event.answerBy = today().addDays(3);
         });
    Equipment diapers = thing("T4531", 6);
    diapers.isBrandRequired = true;
    diapers.brand = brand.brand;
    diapers.brandReason = brand.reason;
    diapers.brandConstraint = brand.id;
    diapers.resupply = {180, 30, today().addDays(10), 7};
    Authorization supplies = inForce(mateo, ServiceGroup::Incontinence, "Diapers, one brand",
                                     daysAgo(61), today().addDays(28), "97000000111");
    // What was asked for late last time left five days without.
    Authorization before = inForce(mateo, ServiceGroup::Incontinence, "Diapers, one brand",
                                   daysAgo(156), daysAgo(67), "97000000101");
    m_writer.add(before);
    supplies.previous = before.id;
    m_writer.add(supplies);
    diapers.authorization = supplies.id;
    item(diapers, mateo, untilInUse(240), [](StepEvent &) {});

    Authorization therapy = inForce(mateo, ServiceGroup::Therapy, "Physical therapy, 2 × week",
                                    daysAgo(60), today().addDays(29), "97000000112");
    m_writer.add(therapy);
    Authorization afoRequest = request(mateo, ServiceGroup::Equipment, "AFO, pair", 4);
    afoRequest.waitingOn = QStringLiteral("UM");
    m_writer.add(afoRequest);
    // Some that end later: one may go along today, one not yet, and one is covered by a group that
    // is approved together.
    Authorization tube = inForce(mateo, ServiceGroup::Supplies, "Feeding tube supplies",
                                 daysAgo(40), today().addDays(50), "97000000113");
    m_writer.add(tube);
    Authorization formula = inForce(mateo, ServiceGroup::Supplies, "Formula by tube", daysAgo(12),
                                    today().addDays(168), "97000000114");
    m_writer.add(formula);
    Authorization splint = inForce(mateo, ServiceGroup::Equipment, "Hand splint", daysAgo(30),
                                   today().addDays(60), "97000000115");
    splint.codes = {QStringLiteral("L3808")};
    m_writer.add(splint);
    mateoPapers(mateo, supplies.id);
    therapist(mateo, Discipline::Behavioral, "Marta Díaz", daysAgo(530), daysAgo(370),
              TherapyEnd::Reassigned, false);
    therapist(mateo, Discipline::Behavioral, "Jin Lee", daysAgo(365), daysAgo(212),
              TherapyEnd::Reassigned, false);
    therapist(mateo, Discipline::Behavioral, "Ramón Soto", daysAgo(190), {}, {}, false);
    therapist(mateo, Discipline::Physical, "Kim Tran", daysAgo(900), {}, {}, true, therapy.id);
    therapist(mateo, Discipline::Occupational, "Phuong Nguyen", daysAgo(880), daysAgo(290),
              TherapyEnd::TherapistLeft, true);
    therapist(mateo, Discipline::Occupational, "Leela Kaur", daysAgo(168), {}, {}, true);
    m_families.addRenewals(mateo, today().addDays(55));
    m_families.addRenewals(lucia, today().addDays(130));
    m_families.addRelease(mateo, mother.id, {daysAgo(352), today().addDays(13)});
    talked(f, mateo, 26, "The chair is still not here. She asks for a call when there is news.");
}

/// An expedited request whose time has run out; the family needs an interpreter.
/// Some that still count, one that is for life, one that is too old, and one of which nobody knows.
void Stories::mateoPapers(const DemoChild &mateo, AuthorizationId supplies)
{
    const EvidenceDocument prescription =
        document(mateo, EvidenceKind::Prescription, "Prescription for diapers and supplies", 70,
                 "Pediatrics, Santa Ana");
    document(mateo, EvidenceKind::PermanenceStatement, "Neurologist's statement", 800,
             "Neurologist", "The condition is for life and needs no new proof.");
    document(mateo, EvidenceKind::MedicalReport, "Report of the last neurology visit", 330,
             "Neurologist");
    document(mateo, EvidenceKind::Evaluation, "Physical therapy evaluation", 150, "MTU");
    document(mateo, EvidenceKind::NecessityLetter, "Letter of need for one brand of diapers", 420,
             "Pediatrics, Santa Ana", "Latex allergy: no other brand.");
    EvidenceUse use;
    use.child = mateo.child.id;
    use.document = prescription.id;
    use.authorization = supplies;
    use.usedOn = daysAgo(64);
    m_writer.add(use);
}

void Stories::nguyen()
{
    DemoFamily f = family(DemoCulture::Vietnamese, "Nguyen");
    Person mother = parent(f, DemoCulture::Vietnamese, "Thao", "Nguyen");
    DemoChild bao = child(f, DemoCulture::Vietnamese, "Bao", "Nguyen", aged(4),
                          "Marisol Medical Group", Relation::Mother, {QStringLiteral("P27.1")});
    home(f, {mother.id});
    member(bao, CareTeamRole::MedicalHome, bao.child.primaryCare);
    Authorization oxygen = request(bao, ServiceGroup::Equipment, "Home oxygen concentrator", 4);
    oxygen.priority = RequestPriority::Expedited;
    oxygen.urgentReason = QStringLiteral("Oxygen falls at night");
    oxygen.waitingOn = QStringLiteral("UM: physician's note");
    m_writer.add(oxygen);
    MissingItem note;
    note.authorization = oxygen.id;
    note.child = bao.child.id;
    note.what = QStringLiteral("Physician's note on the nights");
    note.askedOf = QStringLiteral("Pulmonology clinic");
    note.askedOn = daysAgo(3);
    m_writer.add(note);
    StatusEnquiry asked;
    asked.authorization = oxygen.id;
    asked.child = bao.child.id;
    asked.askedOn = daysAgo(1);
    asked.channel = RequestChannel::Phone;
    asked.askedOf = QStringLiteral("Utilization management");
    asked.answer = QStringLiteral("It waits for the physician's note; nothing else is missing.");
    asked.waitingOn = oxygen.waitingOn;
    asked.askAgainOn = today().addDays(1);
    m_writer.add(asked);
    Equipment concentrator = thing("E1390", 3);
    concentrator.authorization = oxygen.id;
    item(concentrator, bao,
         {{EquipmentStep::NeedRaised, 1},
          {EquipmentStep::Prescription, 1},
          {EquipmentStep::VendorChosen, 1},
          {EquipmentStep::MoreInformation, 4}},
         [this](StepEvent &event) {
             event.expectedDays = 2;
             event.blocker = QStringLiteral("Physician's note");
             event.nextContactOn = today().addDays(1);
         });
    m_families.addRenewals(bao, today().addDays(200));
    talked(f, bao, 5, "With the interpreter by phone. She has an old tank for the nights.");
}

/// Turns 18 in half a year; nobody has chosen doctors for adults.
void Stories::kim()
{
    DemoFamily f = family(DemoCulture::Korean, "Kim");
    Person father = parent(f, DemoCulture::Korean, "Joon", "Kim");
    DemoChild daniel = child(f, DemoCulture::English, "Daniel", "Kim",
                             today().addYears(-18).addMonths(6).addDays(3), "Bayview Health",
                             Relation::Father, {QStringLiteral("G71.01")}, true);
    home(f, {father.id});
    member(daniel, CareTeamRole::MedicalHome, daniel.child.primaryCare);
    Equipment device = thing("E2510", 4);
    item(device, daniel,
         untilOrdered(38) + QList<Step>{{EquipmentStep::AtVendor, 3}, {EquipmentStep::Fitting, 6}},
         [this](StepEvent &event) {
             event.appointmentOn = today().addDays(12);
             event.place = QStringLiteral("MTU Santa Ana");
         });
    m_families.addRenewals(daniel, today().addDays(88));
    talked(f, daniel, 40, "They begin to ask who will see Daniel when he is grown.");
}

/// High need, last reached four weeks ago.
void Stories::flores()
{
    DemoFamily f = family(DemoCulture::Spanish, "Flores Díaz");
    Person mother = parent(f, DemoCulture::Spanish, "Ximena", "Díaz Soto");
    DemoChild camila =
        child(f, DemoCulture::Spanish, "Camila", "Flores Díaz", aged(2), "County Direct",
              Relation::Mother, {QStringLiteral("Q21.3"), QStringLiteral("Q90.9")});
    home(f, {mother.id});
    member(camila, CareTeamRole::MedicalHome, camila.child.primaryCare);
    Equipment pump = thing("B9002", 2);
    item(pump, camila, untilInUse(12), [](StepEvent &) {});
    m_families.addRenewals(camila, today().addDays(300));
    talked(f, camila, 28, "The pump has come. She feels alone with it at night.");
}

/// A gait trainer that was denied, and the days left to appeal.
void Stories::hassan()
{
    DemoFamily f = family(DemoCulture::Arabic, "Hassan");
    Person father = parent(f, DemoCulture::Arabic, "Omar", "Hassan");
    DemoChild amal = child(f, DemoCulture::Arabic, "Amal", "Hassan", aged(15), "Alta Vista IPA",
                           Relation::Father, {QStringLiteral("G80.0")}, true);
    home(f, {father.id});
    member(amal, CareTeamRole::MedicalHome, amal.child.primaryCare);
    Authorization denied = request(amal, ServiceGroup::Equipment, "Gait trainer", 58);
    denied.decision = AuthorizationDecision::Denied;
    denied.reason = DecisionReason::NotNecessary;
    denied.decidedAt = QDateTime(daysAgo(51), QTime(21, 0), Qt::UTC);
    denied.familyToldAt = denied.decidedAt;
    denied.appeal.issuer = NoticeIssuer::Plan;
    denied.appeal.noticeOn = daysAgo(51);
    m_writer.add(denied);
    Equipment trainer = thing("E8000", 4);
    trainer.authorization = denied.id;
    item(trainer, amal,
         {{EquipmentStep::NeedRaised, 20},
          {EquipmentStep::Evaluation, 15},
          {EquipmentStep::Prescription, 10},
          {EquipmentStep::Quote, 12},
          {EquipmentStep::Submitted, 6},
          {EquipmentStep::Decision, 51}},
         [this](StepEvent &event) {
             event.decision = EquipmentDecision::Denied;
             event.decisionReason = QStringLiteral("Not found medically necessary");
             event.answerBy = today().addDays(9);
             event.holder.kind = Holder::Family;
             event.holder.agency.reset();
         });
    m_families.addRenewals(amal, today().addDays(160));
    talked(f, amal, 9, "They want to appeal and ask for help with the letter.");
}

/// Lives in two counties by turns; the other county has not closed its case.
void Stories::ibarra()
{
    DemoFamily f = family(DemoCulture::Spanish, "Ibarra");
    Person mother = parent(f, DemoCulture::Spanish, "Elena", "Cruz Peña");
    Person father = parent(f, DemoCulture::Spanish, "Raúl", "Ibarra Ruiz");
    DemoChild noe = child(f, DemoCulture::Spanish, "Noé", "Ibarra Cruz", aged(9),
                          "Pacific Coast IPA", Relation::Mother, {QStringLiteral("Q05.9")}, true);
    m_families.addGuardianship(noe.child.id, father.id, Relation::Father, false);
    const auto livesAt = [&](const HouseholdId &household, const PersonId &adult,
                             const QString &days) {
        m_families.addMember(f, household, adult, {});
        HouseholdMember lives;
        lives.person = noe.person.id;
        lives.household = household;
        lives.family = f.id;
        lives.child = noe.child.id;
        lives.physicalCustody = PhysicalCustody::Shared;
        lives.days = days;
        lives.span.from = daysAgo(420);
        m_writer.add(lives);
    };
    Household first;
    first.family = f.id;
    first.name = QStringLiteral("Mother's home");
    first.housing = HousingStatus::Housed;
    first.street = QStringLiteral("1204 Jacaranda Way");
    first.city = QStringLiteral("Fullerton");
    first.zip = QStringLiteral("92832");
    first.county = QStringLiteral("Orange");
    m_writer.add(first);
    Household second = first;
    second.id = HouseholdId::make();
    second.name = QStringLiteral("Father's home");
    second.street = QStringLiteral("88 Old Orchard Rd");
    second.city = QStringLiteral("Whittier");
    second.zip = QStringLiteral("90601");
    second.county = QStringLiteral("Los Angeles");
    m_writer.add(second);
    livesAt(first.id, mother.id, QStringLiteral("1111000"));
    livesAt(second.id, father.id, QStringLiteral("0000111"));
    member(noe, CareTeamRole::MedicalHome, noe.child.primaryCare);
    member(noe, CareTeamRole::Other, {}, m_directory.otherCounty);
    Equipment chair = thing("E0240", 5);
    item(chair, noe, {{EquipmentStep::NeedRaised, 6}, {EquipmentStep::Evaluation, 9}},
         [this](StepEvent &event) {
             event.expectedDays = 14;
             event.appointmentOn = today().addDays(5);
             event.place = QStringLiteral("MTU Santa Ana");
         });
    m_families.addRenewals(noe, today().addDays(240));
    talked(f, noe, 22, "Los Angeles has not closed its case; supplies come to the father's home.");
}

/// Twins: same surname, same day, same home.
void Stories::twins()
{
    DemoFamily f = family(DemoCulture::English, "Ashgrove");
    Person mother = parent(f, DemoCulture::English, "Nora", "Ashgrove");
    for (const char *given : {"Hazel", "Ivy"}) {
        const DemoChild twin =
            child(f, DemoCulture::English, given, "Ashgrove", aged(5), "Sage Valley IPA",
                  Relation::Mother, {QStringLiteral("P27.1")});
        member(twin, CareTeamRole::MedicalHome, twin.child.primaryCare);
        m_families.addRenewals(twin, today().addDays(47));
    }
    home(f, {mother.id});
    talked(f, f.children.first(), 33,
           "Both renewals come in January; she would like to send them together.");
}

/// A foster child, with a county social worker who decides.
void Stories::foster()
{
    DemoFamily f = family(DemoCulture::English, "Pennywell");
    Person fosterMother = parent(f, DemoCulture::English, "Grace", "Pennywell");
    DemoChild angel =
        child(f, DemoCulture::Spanish, "Ángel", "Reyes", aged(7), "Orchard Health Network",
              Relation::FosterParent, {QStringLiteral("G40.909")});
    Person worker = m_families.addPerson(f, DemoCulture::English, QStringLiteral("Marcus"),
                                         QStringLiteral("Hill"));
    m_families.addPhone(f, worker.id, PhoneKind::Work, false);
    m_families.addGuardianship(angel.child.id, worker.id, Relation::SocialWorker, false);
    home(f, {fosterMother.id});
    member(angel, CareTeamRole::PrimaryCare, angel.child.primaryCare);
    m_families.addRenewals(angel, today().addDays(75));
    talked(f, angel, 18, "Placement since June. The worker signs for treatment.");
}

/// Half-siblings: his daughter, her son, and a child of both.
void Stories::blended()
{
    DemoFamily f = family(DemoCulture::English, "Moreno-Clark");
    Person mother = parent(f, DemoCulture::Spanish, "Abril", "Moreno");
    Person father = parent(f, DemoCulture::English, "Owen", "Clark");
    const DemoChild hers =
        child(f, DemoCulture::Spanish, "Gael", "Moreno", aged(13), "North County Partners",
              Relation::Mother, {QStringLiteral("E10.9")});
    const DemoChild both =
        child(f, DemoCulture::English, "Ruby", "Clark Moreno", aged(3), "North County Partners",
              Relation::Mother, {QStringLiteral("Q21.0")});
    m_families.addGuardianship(hers.child.id, father.id, Relation::Stepparent, false);
    m_families.addGuardianship(both.child.id, father.id, Relation::Father, false);
    home(f, {mother.id, father.id});
    m_families.addRenewals(hers, today().addDays(110));
    EligibilityRenewal lapsed; // the form did not come back; there are 50 days left to send it
    lapsed.child = hers.child.id;
    lapsed.program = RenewalProgram::MediCal;
    lapsed.period = {daysAgo(405), daysAgo(41)};
    lapsed.dueOn = daysAgo(41);
    lapsed.papers = usualPapers(RenewalProgram::MediCal, false);
    lapsed.noticeOn = daysAgo(100);
    lapsed.decidedOn = daysAgo(40);
    lapsed.outcome = RenewalOutcome::NotReturned;
    lapsed.stoppedOn = daysAgo(40);
    m_writer.add(lapsed);
    m_families.addRenewals(both, today().addDays(20));
    talked(f, both, 15, "One form for two children would help.");
}

/// A child who died: nothing may be sent and nothing asked any more.
void Stories::died()
{
    DemoFamily f = family(DemoCulture::Spanish, "Delgado Ramos");
    Person mother = parent(f, DemoCulture::Spanish, "Alondra", "Ramos");
    m_families.setNext([this](Child &next) { next.diedOn = daysAgo(12); });
    DemoChild sofia =
        child(f, DemoCulture::Spanish, "Sofía", "Delgado Ramos", aged(8),
              "Seabright Family Network", Relation::Mother, {QStringLiteral("C71.9")});
    home(f, {mother.id});
    Authorization nursing = inForce(sofia, ServiceGroup::Nursing, "Nursing at home", daysAgo(50),
                                    today().addDays(40), "97000000210");
    m_writer.add(nursing);
    m_families.addRenewals(sofia, today().addDays(14));
    talked(f, sofia, 12, "Condolences by phone. The bed is to be picked up next week.");
}

/// A specialist in another county on a letter of agreement that ends.
void Stories::farSpecialist()
{
    DemoFamily f = family(DemoCulture::Spanish, "Peña");
    Person mother = parent(f, DemoCulture::Spanish, "Lucía", "Peña Ortiz");
    DemoChild iker =
        child(f, DemoCulture::Spanish, "Iker", "Peña", aged(8), "Saddle Ridge Physicians",
              Relation::Mother, {QStringLiteral("G40.909")});
    home(f, {mother.id});
    Provider doctor;
    doctor.id = ProviderId::make();
    doctor.name = QStringLiteral("Dr. Samir Rao");
    doctor.nameFolded = QStringLiteral("samir rao");
    doctor.specialty = QStringLiteral("2084N0402X");
    doctor.treats = Treats::Children;
    doctor.languages = {QStringLiteral("en")};
    doctor.place.city = QStringLiteral("Palo Alto");
    doctor.place.county = QStringLiteral("Santa Clara");
    doctor.contact.phone = QStringLiteral("650-555-0181");
    m_writer.add(doctor);
    NetworkArrangement agreement;
    agreement.id = NetworkArrangementId::make();
    agreement.child = iker.child.id;
    agreement.kind = ArrangementKind::LetterOfAgreement;
    agreement.provider = doctor.id;
    agreement.network = iker.network;
    agreement.span = {daysAgo(110), today().addDays(71)};
    m_writer.add(agreement);
    member(iker, CareTeamRole::MedicalHome, iker.child.primaryCare);
    member(iker, CareTeamRole::Specialist, doctor.id, {}, true);
    m_families.addRenewals(iker, today().addDays(190));
    talked(f, iker, 20, "They will not leave Dr. Rao. The agreement must be renewed.");
}

/// Nobody for the teeth.
void Stories::noDentist()
{
    DemoFamily f = family(DemoCulture::Vietnamese, "Le");
    Person mother = parent(f, DemoCulture::Vietnamese, "Mai", "Le");
    DemoChild minh = child(f, DemoCulture::Vietnamese, "Minh", "Le", aged(10),
                           "El Camino Medical Group", Relation::Mother, {QStringLiteral("Q90.9")});
    home(f, {mother.id});
    member(minh, CareTeamRole::MedicalHome, minh.child.primaryCare);
    m_families.addRenewals(minh, today().addDays(222));
    talked(f, minh, 12, "Three dentists said no. She asks for one with sedation.");
}

/// A father who may not be called at his work.
void Stories::notAtWork()
{
    DemoFamily f = family(DemoCulture::English, "Brown");
    Person father = parent(f, DemoCulture::English, "Marcus", "Brown");
    PersonPhone work;
    work.person = father.id;
    work.family = f.id;
    work.number = QStringLiteral("+17145550166");
    work.kind = PhoneKind::Work;
    work.callAllowed = Answer::No;
    work.note = QStringLiteral("Never call here");
    m_writer.add(work);
    DemoChild isaac =
        child(f, DemoCulture::English, "Isaac", "Brown", aged(12), "Laguna Children's Network",
              Relation::Father, {QStringLiteral("D57.1")});
    home(f, {father.id});
    m_families.addRenewals(isaac, today().addDays(66));
    talked(f, isaac, 31, "Text first, then call after six.");
}

/// Moved to another county.
void Stories::movedAway()
{
    DemoFamily f = family(DemoCulture::Spanish, "Castillo Vega");
    Person mother = parent(f, DemoCulture::Spanish, "Natalia", "Vega");
    m_families.setNext([this](Child &next) { next.movedAwayOn = daysAgo(30); });
    DemoChild diego = child(f, DemoCulture::Spanish, "Diego", "Castillo Vega", aged(6),
                            "County Direct", Relation::Mother, {QStringLiteral("G80.1")});
    home(f, {mother.id});
    m_families.addRenewals(diego, today().addDays(12));
}

/// A name of their own choosing, known to those who may know it.
void Stories::chosenName()
{
    DemoFamily f = family(DemoCulture::English, "Whitcomb-Hale");
    Person mother = parent(f, DemoCulture::English, "Eleanor", "Whitcomb-Hale");
    m_families.setNextPerson([](Person &next) {
        next.chosenName = QStringLiteral("Sky");
        next.pronouns = QStringLiteral("they/them");
        next.chosenNameLabel = Sensitivity::GenderAffirming;
    });
    DemoChild sky = child(f, DemoCulture::English, "Harper", "Whitcomb-Hale", aged(16),
                          "Bayview Health", Relation::Mother, {QStringLiteral("K50.90")});
    home(f, {mother.id});
    m_families.addRenewals(sky, today().addDays(140));
    talked(f, sky, 24, "Sky would like to speak for themself at the next visit.");
}

/// No address: a motel, and an aunt who takes messages.
void Stories::noAddress()
{
    DemoFamily f = family(DemoCulture::Spanish, "Ramos Soto");
    Person mother = parent(f, DemoCulture::Spanish, "Jimena", "Soto");
    DemoChild gael = child(f, DemoCulture::Spanish, "Gael", "Ramos Soto", aged(3),
                           "Marisol Medical Group", Relation::Mother, {QStringLiteral("P27.1")});
    Household motel;
    motel.family = f.id;
    motel.housing = HousingStatus::Motel;
    motel.city = QStringLiteral("Anaheim");
    motel.county = QStringLiteral("Orange");
    motel.reachAt = QStringLiteral("The aunt takes messages, mornings");
    m_writer.add(motel);
    m_families.addMember(f, motel.id, mother.id, {});
    m_families.addMember(f, motel.id, gael.person.id, gael.child.id);
    m_families.addRenewals(gael, today().addDays(33));
    talked(f, gael, 44, "Letters come back. Next call on Thursday through the aunt.");
}

/// The release of information ends within two weeks.
void Stories::releaseEnds()
{
    DemoFamily f = family(DemoCulture::Persian, "Karimi");
    Person mother = parent(f, DemoCulture::Persian, "Shirin", "Karimi");
    DemoChild kian =
        child(f, DemoCulture::Persian, "Kian", "Karimi", aged(9), "Orchard Health Network",
              Relation::Mother, {QStringLiteral("G12.1")}, true);
    home(f, {mother.id});
    m_families.addRelease(kian, mother.id, {daysAgo(356), today().addDays(9)});
    m_families.addRenewals(kian, today().addDays(180));
    talked(f, kian, 8, "She will sign again at the next visit to the unit.");
}

/// The annual renewal of CCS is late by five days.
void Stories::lateRenewal()
{
    DemoFamily f = family(DemoCulture::Spanish, "Cruz Morales");
    Person mother = parent(f, DemoCulture::Spanish, "Guadalupe", "Morales");
    DemoChild abril = child(f, DemoCulture::Spanish, "Abril", "Cruz Morales", aged(14),
                            "Harbor Kids Alliance", Relation::Mother, {QStringLiteral("M41.129")});
    home(f, {mother.id});
    m_families.addRenewals(abril, daysAgo(5));
    talked(f, abril, 6, "She sent the papers by mail three weeks ago and kept no copy.");
}

/// Twenty and a half: CCS ends in six months.
void Stories::almostAdult()
{
    DemoFamily f = family(DemoCulture::Spanish, "Torres");
    Person mother = parent(f, DemoCulture::Spanish, "Dulce", "Torres");
    DemoChild valentina = child(f, DemoCulture::Spanish, "Valentina", "Torres",
                                today().addYears(-21).addMonths(6).addDays(8), "Pacific Coast IPA",
                                Relation::Mother, {QStringLiteral("E84.9")});
    home(f, {mother.id});
    m_families.addRenewals(valentina, today().addDays(70));
    talked(f, valentina, 26, "Valentina makes her own appointments now.");
}

/// A baby in the hospital, and the suction machine that must be at home first.
void Stories::beforeDischarge()
{
    DemoFamily f = family(DemoCulture::Vietnamese, "Tran");
    Person father = parent(f, DemoCulture::Vietnamese, "Duc", "Tran");
    DemoChild an =
        child(f, DemoCulture::Vietnamese, "An", "Tran", daysAgo(150), "Seabright Family Network",
              Relation::Father, {QStringLiteral("Q39.1"), QStringLiteral("Z93.0")});
    home(f, {father.id});
    member(an, CareTeamRole::Hospital, {}, m_directory.hospitals.first());
    Equipment suction = thing("E0600", 3);
    suction.isNeededBeforeDischarge = true;
    suction.dischargeOn = today().addDays(6);
    item(suction, an,
         {{EquipmentStep::NeedRaised, 2},
          {EquipmentStep::Prescription, 2},
          {EquipmentStep::VendorChosen, 1},
          {EquipmentStep::Submitted, 1},
          {EquipmentStep::Decision, 1},
          {EquipmentStep::Ordered, 3}},
         [this](StepEvent &event) {
             event.expectedDays = 4;
             event.promisedOn = today().addDays(2);
         });
    m_families.addRenewals(an, today().addDays(250));
    talked(f, an, 2, "The ward wants to see the machine working before they let An go home.");
}

/// The maker has none.
void Stories::backOrdered()
{
    DemoFamily f = family(DemoCulture::Korean, "Park");
    Person mother = parent(f, DemoCulture::Korean, "Ha-eun", "Park");
    DemoChild jiho = child(f, DemoCulture::Korean, "Ji-ho", "Park", aged(7), "Sage Valley IPA",
                           Relation::Mother, {QStringLiteral("G71.01")}, true);
    home(f, {mother.id});
    Equipment stander = thing("E0638", 4);
    item(stander, jiho, untilOrdered(20) + QList<Step>{{EquipmentStep::BackOrdered, 16}},
         [this](StepEvent &event) { event.promisedOn = today().addDays(21); });
    m_families.addRenewals(jiho, today().addDays(99));
    talked(f, jiho, 14, "She asks whether a loaner is possible.");
}

} // namespace

int addDemoStories(DemoFamilies &families) { return Stories(families).all(); }

} // namespace enlace
