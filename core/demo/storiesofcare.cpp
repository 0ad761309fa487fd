// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked for, refused, late and built: the families whose story is one of services.
#include "core/demo/storyteller.h"

namespace enlace {

/// Siblings in two networks; a wheelchair stalled at the vendor; an AFO with utilization
/// management; latex and one brand of diapers; three behavioral therapists in eighteen months; a
/// mother who reads only Spanish.
void Storyteller::ortega()
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
    ProviderContract ofPediatrician; // whom the network itself assigned
    ofPediatrician.id = ProviderContractId::make();
    ofPediatrician.provider = mateo.child.primaryCare;
    ofPediatrician.network = mateo.network;
    ofPediatrician.span.from = daysAgo(900);
    m_writer.add(ofPediatrician);
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
    Equipment afo = thing("L1940", 1);
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
    afoRequest.codes = {afo.code};
    afoRequest.waitingOn = QStringLiteral("Medical review (UM)");
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
    mateoTasks(f, mateo);
    mateoSupport(f, mateo, mother);
    mateoNeeds(mateo);
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

/// A dentist whom nobody has found yet, with two who were asked; and somebody the family does not
/// want.
void Storyteller::mateoNeeds(const DemoChild &mateo)
{
    CareNeed dentist;
    dentist.child = mateo.child.id;
    dentist.specialty = QStringLiteral("1223P0221X");
    dentist.what = QStringLiteral("with sedation");
    dentist.since = daysAgo(40);
    dentist.cause = NeedCause::WaitTooLong;
    dentist.causeNote = QStringLiteral("The first visit offered was nine months away.");
    dentist.wishes = QStringLiteral("Speaks Spanish, afternoons");
    dentist.packet = QStringLiteral("Referral, medical summary, letter about sedation");
    dentist.packetOn = daysAgo(12);
    m_writer.add(dentist);

    ProviderApplication refused = applicationFor(dentist, daysAgo(30));
    refused.packetOn = daysAgo(38);
    refused.name = QStringLiteral("Coastline Children's Dentistry");
    refused.state = ApplicationState::Refused;
    refused.answeredOn = daysAgo(24);
    refused.answeredBy = QStringLiteral("front desk");
    refused.refusal = RefusalReason::NoCapacity;
    refused.askAgainOn = today().addDays(20);
    m_writer.add(refused);

    ProviderApplication sent = applicationFor(dentist, daysAgo(18));
    sent.packetOn = daysAgo(38);
    sent.name = QStringLiteral("Orchard Dental for Kids");
    sent.askedOf = QStringLiteral("intake");
    m_writer.add(sent);

    ProviderPreference unwanted;
    unwanted.child = mateo.child.id;
    unwanted.organization = m_directory.vendors.at(2);
    unwanted.reason = QStringLiteral("Nobody there speaks Spanish, and calls were not returned.");
    unwanted.saidOn = daysAgo(26);
    unwanted.saidBy = QStringLiteral("mother");
    m_writer.add(unwanted);
}

/// Some that still count, one that is for life, one that is too old, and one of which nobody knows.
void Storyteller::mateoPapers(const DemoChild &mateo, AuthorizationId supplies)
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

/// What lies with whom: two with the family, one with the vendor, one without a day; something that
/// the therapist recommends, and a question that was read.
void Storyteller::mateoTasks(const DemoFamily &family, const DemoChild &mateo)
{
    Task quote = task(family, &mateo, "Say when a loaner chair can come", 9, Mover::Vendor);
    quote.dueOn = today().addDays(2);
    quote.isPromised = true;
    quote.askedOn = daysAgo(4);
    quote.askAgainOn = today();
    m_writer.add(quote);
    Task papers =
        task(family, nullptr, "Find the county's letter about the renewal", 12, Mover::Family);
    papers.dueOn = today().addDays(6);
    m_writer.add(papers);
    Task photo = task(family, &mateo, "Send photos of the bathroom door", 5, Mover::Family);
    photo.dueOn = today().addDays(9);
    m_writer.add(photo);
    Task nurse = task(family, &mateo, "Ask whether a night nurse would help", 20);
    m_writer.add(nurse);
    recommended(family, mateo, "A wider seat for the loaner chair",
                "He has grown since the last measuring; the present seat presses on his hips.");
    wrote(family, mateo, "Is there a day for the chair? His mother asked me on Monday.");
}

/// An expedited request whose time has run out; the family needs an interpreter.
void Storyteller::nguyen()
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
    oxygen.waitingOn = QStringLiteral("Medical review (UM): physician's note");
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
void Storyteller::kim()
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
         untilOrdered(38) +
             QList<StoryStep>{{EquipmentStep::AtVendor, 3}, {EquipmentStep::Fitting, 6}},
         [this](StepEvent &event) {
             event.appointmentOn = today().addDays(12);
             event.place = QStringLiteral("MTU Santa Ana");
         });
    m_families.addRenewals(daniel, today().addDays(88));
    talked(f, daniel, 40, "They begin to ask who will see Daniel when he is grown.");
}

/// High need, last reached four weeks ago.
void Storyteller::flores()
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
void Storyteller::hassan()
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
void Storyteller::ibarra()
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

} // namespace enlace
