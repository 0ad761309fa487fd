// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofamilies.h"

#include "core/demo/democare.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/releases/releasetables.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"
#include "core/search/folding.h"

namespace enlace {

namespace {

/// Medi-Cal children of Orange County by the language at home, in thousandths.
constexpr int cultureWeights[] = {500, 335, 92, 24, 14, 14, 10, 6, 5};

/// Usual CCS groups; which a child has decides what else is likely.
constexpr const char *neuromotor[] = {"G80.1", "G80.0", "G71.01", "Q05.9",
                                      "G12.1", "P14.0", "G91.1"};
constexpr const char *otherConditions[] = {
    "Q21.3", "Q21.0",  "E10.9",   "E84.9",  "D57.1", "C91.01", "C71.9", "H90.3",   "Q35.9", "P27.1",
    "N18.3", "K50.90", "M41.129", "Q66.89", "D66",   "E25.0",  "Q90.9", "G40.909", "Z99.11"};
constexpr const char *alongside[] = {"G40.909", "F84.0", "Q90.9", "H90.3", "R62.50"};

/// What has come of the checklist on a day: most of it when it was wanted; each thing is late for
/// one family in nine.
void bringChecklist(EligibilityRenewal &renewal, QDate today)
{
    const qint64 left = today.daysTo(renewal.dueOn);
    const int luck = renewal.dueOn.day() % 9; // no dice: the county stays as it was
    if (renewal.returnedOn || (left < 60 && luck != 0)) {
        renewal.steps.visit = VisitState::Done;
        renewal.steps.visitOn = renewal.dueOn.addDays(-70);
    } else if (left < 90) {
        renewal.steps.visit = VisitState::Arranged;
        renewal.steps.visitOn = renewal.dueOn.addDays(-40);
    }
    if (renewal.returnedOn || (left < 45 && luck != 1))
        renewal.papers.medical = PaperState::Received;
    if (renewal.returnedOn || (left < 30 && luck != 2))
        renewal.papers.residence = PaperState::Received;
    if (renewal.returnedOn || (left < 14 && luck != 3))
        renewal.steps.signature = PaperState::Received;
    if (renewal.returnedOn)
        renewal.papers.form = PaperState::Received;
}

} // namespace

DemoFamilies::DemoFamilies(DemoWriter &writer, Dice &dice, const DemoDirectory &directory,
                           const DemoStaff &staff)
    : m_writer(writer)
    , m_dice(dice)
    , m_directory(directory)
    , m_staff(staff)
{
}

DemoCulture DemoFamilies::anyCulture()
{
    return static_cast<DemoCulture>(m_dice.weighted(cultureWeights));
}

DemoFamily DemoFamilies::beginFamily(DemoCulture, const QString &name)
{
    Family family;
    family.name = name;
    m_writer.add(family);
    return {family.id, family.name, {}, {}};
}

Person DemoFamilies::addPerson(const DemoFamily &family, DemoCulture culture, const QString &given,
                               const QString &surnames)
{
    Person person;
    person.family = family.id;
    person.givenNames = given;
    person.surnames = surnames;
    person.spokenLanguage = demoLanguage(culture);
    // Many families of every language read English at least at work or at school.
    person.writtenLanguage = m_dice.chance(75) ? person.spokenLanguage : QStringLiteral("en");
    person.interpreter = culture == DemoCulture::English
                             ? Answer::No
                             : m_dice.pick({Answer::Yes, Answer::Yes, Answer::No});
    if (m_nextPerson)
        std::exchange(m_nextPerson, nullptr)(person);
    m_writer.add(person);
    return person;
}

PersonPhone DemoFamilies::addPhone(const DemoFamily &family, const PersonId &person, PhoneKind kind,
                                   bool isPreferred)
{
    PersonPhone phone;
    phone.person = person;
    phone.family = family.id;
    phone.number = demoPhone(m_dice);
    phone.kind = kind;
    phone.isPreferred = isPreferred;
    phone.callAllowed = Answer::Yes;
    m_writer.add(phone);
    return phone;
}

HouseholdId DemoFamilies::addHousehold(const DemoFamily &family)
{
    Household household;
    household.family = family.id;
    household.housing =
        m_dice.chance(94)
            ? HousingStatus::Housed
            : m_dice.pick({HousingStatus::DoubledUp, HousingStatus::Motel, HousingStatus::Shelter});
    const DemoAddress address = demoAddress(m_dice);
    household.street = address.street;
    household.city = address.city;
    household.zip = address.zip;
    household.county = QStringLiteral("Orange");
    m_writer.add(household);
    return household.id;
}

void DemoFamilies::addMember(const DemoFamily &family, const HouseholdId &household,
                             const PersonId &person, std::optional<ChildId> child)
{
    HouseholdMember member;
    member.person = person;
    member.household = household;
    member.family = family.id;
    member.child = child;
    member.physicalCustody = child ? PhysicalCustody::Full : PhysicalCustody::NotStated;
    member.span.from = daysAgo(1200);
    m_writer.add(member);
}

void DemoFamilies::addGuardianship(const ChildId &child, const PersonId &person, Relation relation,
                                   bool isPrimary)
{
    Guardianship guardianship;
    guardianship.child = child;
    guardianship.person = person;
    guardianship.relation = relation;
    guardianship.authority = usualAuthority(relation);
    guardianship.mayConsent = consentsByAuthority(guardianship.authority);
    guardianship.isPrimary = isPrimary;
    guardianship.span.from = daysAgo(1200);
    m_writer.add(guardianship);
}

void DemoFamilies::coordinate(DemoChild &child, const StaffId &lead)
{
    const bool hadOther = !m_staff.formerCoordinators.isEmpty() && m_dice.chance(12);
    const QDate since = daysAgo(hadOther ? m_dice.between(20, 500) : m_dice.between(200, 1000));
    if (hadOther) {
        Coordination before;
        before.child = child.child.id;
        before.staff = m_dice.pick(m_staff.formerCoordinators);
        before.span = {daysAgo(1100), since.addDays(-1)};
        before.handOver =
            QStringLiteral("Call after 4 pm. The school therapist knows the family well.");
        m_writer.add(before);
    }
    Coordination present;
    present.child = child.child.id;
    present.staff = lead;
    present.span.from = since;
    m_writer.add(present);
    child.lead = lead;
    if (m_dice.chance(30)) {
        Coordination backup;
        backup.child = child.child.id;
        backup.staff = m_dice.pick(m_staff.teamOf.value(lead, m_staff.coordinators));
        backup.role = CoordinationRole::Backup;
        backup.span.from = since;
        if (backup.staff != lead)
            m_writer.add(backup);
    }
}

void DemoFamilies::network(DemoChild &child)
{
    QDate from = std::max(child.child.birthDate, daysAgo(m_dice.between(700, 1095)));
    child.network = m_dice.pickCommon(m_directory.networks);
    if (m_dice.chance(14) && from < daysAgo(120)) {
        NetworkMembership before;
        before.child = child.child.id;
        before.network = m_dice.pick(m_directory.networks);
        const QDate changed = m_dice.day(from.addDays(60), daysAgo(20));
        before.span = {from, changed.addDays(-1)};
        m_writer.add(before);
        from = changed;
    }
    NetworkMembership present;
    present.child = child.child.id;
    present.network = child.network;
    present.span.from = from;
    m_writer.add(present);
}

DemoChild DemoFamilies::makeChild(DemoFamily &family, DemoCulture culture, const QString &given,
                                  const QString &surnames, QDate birthDate, bool usesUnit)
{
    DemoChild made;
    made.culture = culture;
    made.usesUnit = usesUnit;
    made.person = addPerson(family, culture, given, surnames);
    made.child.person = made.person.id;
    made.child.family = family.id;
    made.child.birthDate = birthDate;
    made.child.county = QStringLiteral("Orange");
    if (!m_directory.pediatricians.isEmpty())
        made.child.primaryCare = m_dice.pick(m_directory.pediatricians);
    return made;
}

void DemoFamilies::enrol(const DemoChild &child, Program program)
{
    ProgramStatus status;
    status.child = child.child.id;
    status.program = program;
    // Longer ago than the renewals that are written down.
    status.span.from = std::max(child.child.birthDate, daysAgo(m_dice.between(1100, 1460)));
    m_writer.add(status);
}

/// As PersonRepository does on saving: lists of children are ordered by it.
void DemoFamilies::order(const DemoChild &child)
{
    m_writer.put([name = sortName(child.person), id = child.child.id](Work &work) {
        Query query(work, "update child set sort_name = :name where id = :child");
        query.bind(":name", name).bind(":child", id);
        return query.run();
    });
}

void DemoFamilies::identify(const DemoFamily &family, const DemoChild &child)
{
    ++m_number;
    const auto add = [&](IdentifierSystem system, const QString &value) {
        PersonIdentifier identifier;
        identifier.person = child.person.id;
        identifier.family = family.id;
        identifier.system = system;
        identifier.value = value;
        identifier.from = std::max(child.child.birthDate, daysAgo(900));
        m_writer.add(identifier);
    };
    // Numbers spread over the range, each once: neither factor divides it.
    const qint64 number = m_number;
    add(IdentifierSystem::Cin, QStringLiteral("9%1%2")
                                   .arg(number * 7'919 % 10'000'000, 7, 10, QLatin1Char('0'))
                                   .arg(QLatin1Char("ACDEFGHM"[number % 8])));
    add(IdentifierSystem::Ccs,
        QStringLiteral("%1").arg(number * 104'729 % 10'000'000, 7, 10, QLatin1Char('0')));
}

DemoChild DemoFamilies::addChild(DemoFamily &family, DemoCulture culture, const QString &given,
                                 const QString &surnames, QDate birthDate)
{
    DemoChild made = makeChild(family, culture, given, surnames, birthDate, m_dice.chance(38));
    if (made.usesUnit)
        made.child.mtu = m_dice.pick(m_directory.units);
    m_writer.add(made.child);
    order(made);
    identify(family, made);
    network(made);
    NeedTier tier;
    tier.child = made.child.id;
    tier.tier = made.tier = static_cast<Tier>(m_dice.weighted(std::array{26, 40, 34}));
    tier.span.from = daysAgo(m_dice.between(30, 330));
    m_writer.add(tier);
    enrol(made, Program::Ccs);
    if (made.usesUnit)
        enrol(made, Program::MedicalTherapy);
    // Some families have nobody yet; a supervisor must see that.
    if (!m_staff.coordinators.isEmpty() && !m_dice.chance(0.5))
        coordinate(made, family.children.isEmpty() || !family.children.first().lead
                             ? m_dice.pick(m_staff.coordinators)
                             : *family.children.first().lead);
    family.children.append(made);
    return made;
}

DemoChild DemoFamilies::addStoryChild(DemoFamily &family, DemoCulture culture, const QString &given,
                                      const QString &surnames, QDate birthDate, AgencyId network,
                                      bool usesUnit)
{
    DemoChild made = makeChild(family, culture, given, surnames, birthDate, usesUnit);
    made.network = network;
    made.tier = Tier::High;
    if (usesUnit)
        made.child.mtu = m_directory.units.first();
    if (m_nextChild)
        std::exchange(m_nextChild, nullptr)(made.child);
    m_writer.add(made.child);
    order(made);
    identify(family, made);
    NetworkMembership membership;
    membership.child = made.child.id;
    membership.network = network;
    membership.span.from = std::max(birthDate, daysAgo(640));
    m_writer.add(membership);
    NeedTier tier;
    tier.child = made.child.id;
    tier.tier = Tier::High;
    tier.span.from = daysAgo(90);
    m_writer.add(tier);
    enrol(made, Program::Ccs);
    if (usesUnit)
        enrol(made, Program::MedicalTherapy);
    Coordination lead;
    lead.child = made.child.id;
    lead.staff = m_staff.coordinators.first();
    lead.span.from = std::max(birthDate, daysAgo(400));
    m_writer.add(lead);
    made.lead = lead.staff;
    family.children.append(made);
    return made;
}

void DemoFamilies::addConditions(const DemoChild &child, const QStringList &codes)
{
    bool isFirst = true;
    for (const QString &code : codes) {
        Condition condition;
        condition.child = child.child.id;
        condition.code = code;
        condition.isPrimary = std::exchange(isFirst, false);
        condition.isLifelong = code.startsWith(QLatin1String("G80")) ||
                               code.startsWith(QLatin1Char('Q')) || m_dice.chance(40);
        condition.onsetOn = std::max(child.child.birthDate, daysAgo(1500));
        m_writer.add(condition);
    }
}

void DemoFamilies::addRenewals(const DemoChild &child, QDate nextDue)
{
    for (int year = 2; year >= 0; --year) {
        const QDate due = nextDue.addYears(-year);
        if (due.addYears(-1) < child.child.birthDate && year > 0)
            continue;
        EligibilityRenewal renewal;
        renewal.child = child.child.id;
        renewal.program = RenewalProgram::Ccs;
        renewal.county = m_directory.countyCcs;
        renewal.period = {due.addYears(-1).addDays(1), due};
        renewal.dueOn = due;
        renewal.papers = usualPapers(RenewalProgram::Ccs, true);
        renewal.steps = usualSteps(RenewalProgram::Ccs);
        if (year > 0) {
            renewal.noticeOn = due.addDays(-35);
            renewal.returnedOn = due.addDays(-m_dice.between(6, 20));
            renewal.decidedOn = due.addDays(-m_dice.between(0, 5));
            renewal.outcome = RenewalOutcome::Renewed;
        } else if (due <= today().addDays(30)) {
            renewal.noticeOn = due.addDays(-35);
            if (m_dice.chance(55) && due.addDays(-12) <= today())
                renewal.returnedOn = due.addDays(-12);
        }
        bringChecklist(renewal, today());
        m_writer.add(renewal);
    }
}

void DemoFamilies::addRelease(const DemoChild &child, const PersonId &signer, DateSpan span)
{
    Release release;
    release.child = child.child.id;
    release.categories = {Sensitivity::General};
    release.purpose = QStringLiteral("To coordinate care among agencies");
    release.span = span;
    release.language =
        child.culture == DemoCulture::Spanish ? Language::Spanish : Language::English;
    release.signer = signer;
    release.signedOn = span.from;
    m_writer.add(release);
    QList<AgencyId> parties{m_directory.regionalCenter, m_dice.pick(m_directory.schools)};
    if (child.child.mtu)
        parties.prepend(*child.child.mtu);
    for (const AgencyId &party : std::as_const(parties)) {
        ReleaseParty named;
        named.release = release.id;
        named.child = child.child.id;
        named.organization = party;
        m_writer.add(named);
    }
}

DemoFamily DemoFamilies::addFamily(int children)
{
    const DemoCulture culture = anyCulture();
    const DemoSurnames surnames = demoSurnames(m_dice, culture);
    DemoFamily family = beginFamily(culture, surnames.children);
    const HouseholdId home = addHousehold(family);
    const bool motherIsFirst = m_dice.chance(78);
    const Person first = addPerson(
        family, culture, motherIsFirst ? demoGirl(m_dice, culture) : demoBoy(m_dice, culture),
        motherIsFirst ? surnames.mother : surnames.father);
    family.guardian = first.id;
    addMember(family, home, first.id, {});
    addPhone(family, first.id, PhoneKind::Mobile, true);
    if (m_dice.chance(45))
        addPhone(family, first.id, m_dice.pick({PhoneKind::Home, PhoneKind::Work}), false);
    Relation relation = motherIsFirst ? Relation::Mother : Relation::Father;
    if (m_dice.chance(7))
        relation =
            motherIsFirst
                ? m_dice.pick({Relation::Grandmother, Relation::FosterParent, Relation::Aunt})
                : Relation::LegalGuardian;
    std::optional<Person> second;
    if (m_dice.chance(62) && (relation == Relation::Mother || relation == Relation::Father)) {
        second = addPerson(family, culture,
                           motherIsFirst ? demoBoy(m_dice, culture) : demoGirl(m_dice, culture),
                           motherIsFirst ? surnames.father : surnames.mother);
        addMember(family, home, second->id, {});
        addPhone(family, second->id, PhoneKind::Mobile, false);
    }
    for (int index = 0; index < children; ++index) {
        const bool isGirl = m_dice.chance(45);
        const QDate birthDate = m_dice.day(today().addYears(-21).addDays(40), today().addDays(-60));
        const DemoChild child =
            addChild(family, culture, isGirl ? demoGirl(m_dice, culture) : demoBoy(m_dice, culture),
                     surnames.children, birthDate);
        addMember(family, home, child.person.id, child.child.id);
        addGuardianship(child.child.id, first.id, relation, true);
        if (second)
            addGuardianship(child.child.id, second->id,
                            motherIsFirst ? Relation::Father : Relation::Mother, false);
        QStringList codes{child.usesUnit ? QLatin1String(m_dice.pick(neuromotor))
                                         : QLatin1String(m_dice.pick(otherConditions))};
        while (codes.size() < 3 && m_dice.chance(38))
            if (const QString code = QLatin1String(m_dice.pick(alongside)); !codes.contains(code))
                codes.append(code);
        addConditions(child, codes);
        // Due dates spread over the year; a few are late, as in life.
        addRenewals(child, m_dice.chance(1.5) ? daysAgo(m_dice.between(1, 25))
                                              : today().addDays(m_dice.between(1, 364)));
        if (m_dice.chance(78))
            addRelease(child, first.id, {daysAgo(m_dice.between(10, 355)), {}});
        addDemoCare(*this, family, child);
    }
    addDemoContacts(*this, family);
    return family;
}

} // namespace enlace
