// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who lives where and with whom, who decides, who may be called: the families whose story is one of
// people.
#include "core/demo/storyteller.h"

namespace enlace {

/// Who can be left alone with Mateo, and what is arranged with his mother, who speaks Spanish.
void Storyteller::mateoSupport(const DemoFamily &family, const DemoChild &mateo,
                               const Person &mother)
{
    Caregiver rosa;
    rosa.child = mateo.child.id;
    rosa.person = mother.id;
    rosa.skills = {CareSkill::TubeFeeding, CareSkill::Seizures, CareSkill::Lifting,
                   CareSkill::Communication};
    rosa.span.from = daysAgo(900);
    m_writer.add(rosa);
    Caregiver grandmother;
    grandmother.child = mateo.child.id;
    grandmother.name = QStringLiteral("Elvira Vega");
    grandmother.phone = QStringLiteral("714-555-0142");
    grandmother.order = CaregiverOrder::Backup;
    grandmother.skills = {CareSkill::Communication, CareSkill::Seizures};
    grandmother.taughtBy = QStringLiteral("Rosa");
    grandmother.times = QStringLiteral("Sat, Sun");
    grandmother.span.from = daysAgo(200);
    m_writer.add(grandmother);

    Meeting meeting;
    meeting.family = family.id;
    meeting.child = mateo.child.id;
    meeting.staff = m_families.staff().coordinators.first();
    meeting.at = QDateTime(daysAgo(70), QTime(18, 0), Qt::UTC);
    meeting.origin.happenedOn = daysAgo(70);
    meeting.state = MeetingState::Held;
    meeting.interpreter = InterpreterBooking::Confirmed;
    meeting.language = mother.spokenLanguage;
    meeting.bookedWith = QStringLiteral("Language line of the plan");
    meeting.outcome = QStringLiteral("One person asks for everything: Ana.");
    m_writer.add(meeting);
    Meeting next = meeting;
    next.id = MeetingId::make();
    next.kind = MeetingKind::School;
    next.at = QDateTime(today().addDays(12), QTime(22, 30), Qt::UTC);
    next.origin.happenedOn.reset();
    next.origin.learnedAt = {};
    next.state = MeetingState::Planned;
    next.interpreter = InterpreterBooking::ToBook;
    next.bookedWith.clear();
    next.outcome.clear();
    next.place = QStringLiteral("School");
    m_writer.add(next);

    BenefitWorry worry;
    worry.child = mateo.child.id;
    worry.benefit = Benefit::Food;
    worry.staysAway = true;
    worry.words = QStringLiteral("Tiene miedo de pedirla.");
    worry.toldWhat = QStringLiteral("Fact sheet of the county, 2026-08");
    worry.toldOn = daysAgo(33);
    worry.toldLanguage = mother.spokenLanguage;
    m_writer.add(worry);
    HomeCoverage coverage;
    coverage.person = mother.id;
    coverage.family = family.id;
    coverage.span.from = daysAgo(300);
    m_writer.add(coverage);
}

/// Twins: same surname, same day, same home.
void Storyteller::twins()
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
void Storyteller::foster()
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
void Storyteller::blended()
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
void Storyteller::died()
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
void Storyteller::farSpecialist()
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
    farFromTheNetwork(iker, doctor.id);
    talked(f, iker, 20, "They will not leave Dr. Rao. The agreement must be renewed.");
}

/// What it costs to be seen outside: weeks without, something that must be asked for now, and a
/// bill that the doctor waits for.
void Storyteller::farFromTheNetwork(const DemoChild &child, const ProviderId &doctor)
{
    CareInterruption without;
    without.child = child.child.id;
    without.what = QStringLiteral("Visits to the neurologist");
    without.group = ServiceGroup::Specialist;
    without.cause = GapCause::OutOfNetwork;
    without.span = {daysAgo(150), daysAgo(111)};
    m_writer.add(without);
    CoverageChange sleep;
    sleep.child = child.child.id;
    sleep.what = QStringLiteral("EEG at night");
    sleep.group = ServiceGroup::Specialist;
    sleep.changedOn = daysAgo(4);
    sleep.termsAfter = CoverageTerms::WhenAskedFor;
    sleep.amountBefore = QStringLiteral("2 a year");
    sleep.amountAfter = QStringLiteral("1 a year");
    sleep.payerAfter = child.network;
    sleep.cause = CoverageCause::NewList;
    m_writer.add(sleep);
    PaymentProblem visit;
    visit.child = child.child.id;
    visit.service = QStringLiteral("Visit to the neurologist");
    visit.provider = doctor;
    visit.payer = child.network;
    visit.isServiceAtRisk = true;
    visit.claimNumber = QStringLiteral("26-004417");
    visit.amountCents = 41250;
    visit.billedOn = daysAgo(48);
    visit.promisedOn = today().addDays(3);
    m_writer.add(visit);
}

/// Nobody for the teeth.
void Storyteller::noDentist()
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
void Storyteller::notAtWork()
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
void Storyteller::movedAway()
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
void Storyteller::chosenName()
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
void Storyteller::noAddress()
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
void Storyteller::releaseEnds()
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
void Storyteller::lateRenewal()
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
void Storyteller::almostAdult()
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
void Storyteller::beforeDischarge()
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
void Storyteller::backOrdered()
{
    DemoFamily f = family(DemoCulture::Korean, "Park");
    Person mother = parent(f, DemoCulture::Korean, "Ha-eun", "Park");
    DemoChild jiho = child(f, DemoCulture::Korean, "Ji-ho", "Park", aged(7), "Sage Valley IPA",
                           Relation::Mother, {QStringLiteral("G71.01")}, true);
    home(f, {mother.id});
    Equipment stander = thing("E0638", 4);
    item(stander, jiho, untilOrdered(20) + QList<StoryStep>{{EquipmentStep::BackOrdered, 16}},
         [this](StepEvent &event) { event.promisedOn = today().addDays(21); });
    m_families.addRenewals(jiho, today().addDays(99));
    talked(f, jiho, 14, "She asks whether a loaner is possible.");
}

} // namespace enlace
