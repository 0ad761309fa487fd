// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodirectory.h"

#include "core/approvals/approvaltables.h"
#include "core/demo/demonames.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkknowledgetables.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/providers/providerrules.h"
#include "core/search/folding.h"

#include <algorithm>
#include <cmath>

namespace enlace {

namespace {

constexpr const char *networkNames[] = {
    "Alta Vista IPA",          "Bayview Health",          "County Direct",
    "El Camino Medical Group", "Harbor Kids Alliance",    "Laguna Children's Network",
    "Marisol Medical Group",   "North County Partners",   "Orchard Health Network",
    "Pacific Coast IPA",       "Saddle Ridge Physicians", "Sage Valley IPA",
    "Seabright Family Network"};
/// The same work under many names (N-03).
constexpr const char *titles[][2] = {
    {"Personal care coordinator", "Coordinación personal de la atención"},
    {"Patient care coordinator", "Coordinación de atención de pacientes"},
    {"Case manager", "Administración de casos"},
    {"Care navigator", "Guía de servicios"}};
constexpr const char *vendorNames[] = {"Bluegum Mobility",        "Cedar & Pine Orthotics",
                                       "Tidepool Medical Supply", "Lantern Respiratory",
                                       "Kite Rehab Equipment",    "Saltbush Home Medical",
                                       "Pomelo Pediatric Supply", "Juniper Brace Works"};
constexpr const char *vendorFirst[] = {
    "Agave",      "Birch",    "Coyote Creek", "Driftwood", "Egret",     "Foxtail",   "Granite",
    "Heron",      "Ironwood", "Jade",         "Kelp",      "Lupine",    "Manzanita", "Nightingale",
    "Ocean Mist", "Poppy",    "Quartz",       "Redtail",   "Sagebrush", "Tamarind"};
constexpr const char *vendorSecond[] = {"Mobility",         "Medical Supply",   "Orthotics",
                                        "Respiratory Care", "Home Care Supply", "Prosthetics",
                                        "Seating",          "Oxygen & Sleep"};

Agency agencyNamed(AgencyKind kind, const QString &name, Dice &dice)
{
    Agency agency;
    agency.id = AgencyId::make();
    agency.kind = kind;
    agency.name = name;
    agency.nameFolded = folded(name);
    const DemoAddress address = demoAddress(dice);
    agency.place = {address.street, address.city, QStringLiteral("Orange"), QStringLiteral("CA"),
                    address.zip};
    agency.contact.phone = demoOfficePhone(dice);
    agency.contact.fax = demoOfficePhone(dice);
    agency.contact.hours = QStringLiteral("8–5");
    return agency;
}

/// Ten digits with the check digit of 80840 + nine (Luhn).
QString demoNpi(int number)
{
    const QString nine = QStringLiteral("1%1").arg(90'000'000 + number, 8, 10, QLatin1Char('0'));
    for (char digit = '0'; digit <= '9'; ++digit)
        if (QString npi = nine + QLatin1Char(digit); !npiProblem(npi))
            return npi;
    return nine + QLatin1Char('0');
}

/// What somebody of a specialty, by its NUCC code, is called: physicians and dentists are doctors.
QString nameIn(QLatin1String specialty, const QString &given, const QString &surname)
{
    const bool isDoctor =
        specialty.startsWith(QLatin1String("20")) || specialty.startsWith(QLatin1String("1223"));
    const QString name = given + QLatin1Char(' ') + surname;
    return isDoctor ? QStringLiteral("Dr. ") + name : name;
}

class Directory
{
public:
    Directory(DemoWriter &writer, Dice &dice)
        : m_writer(writer)
        , m_dice(dice)
    {
    }
    DemoDirectory all(int children);

private:
    AgencyId add(Agency agency)
    {
        m_writer.add(agency);
        m_directory.agencyNames.insert(agency.id, agency.name);
        return agency.id;
    }
    AgencyId add(AgencyKind kind, const char *name)
    {
        return add(agencyNamed(kind, QString::fromUtf8(name), m_dice));
    }
    void networks();
    void approvals();
    void knowledge(int children);
    void therapyUnits(double scale);
    void organizations(double scale);
    void contract(std::optional<ProviderId> provider, std::optional<AgencyId> organization,
                  int share);
    ProviderId person(const char *specialty, bool isPediatric, int share);
    void programProviders(double scale);
    void communityProviders(int count);

    DemoWriter &m_writer;
    Dice &m_dice;
    DemoDirectory m_directory;
    int m_providers = 0;
};

void Directory::networks()
{
    Agency plan = agencyNamed(AgencyKind::Plan, QStringLiteral("Orange Grove Health Plan"), m_dice);
    m_directory.plan = add(plan);
    for (size_t index = 0; index < std::size(networkNames); ++index) {
        Agency network =
            agencyNamed(AgencyKind::HealthNetwork, QString::fromUtf8(networkNames[index]), m_dice);
        network.parent = m_directory.plan;
        network.coordinatorTitleEnglish = QString::fromUtf8(titles[index % std::size(titles)][0]);
        network.coordinatorTitleSpanish = QString::fromUtf8(titles[index % std::size(titles)][1]);
        m_directory.networkNames.append(network.name);
        m_directory.networks.append(add(network));
    }
}

/// What is known of each network and which rules hold there: some alike, some not. By number and
/// not by chance, so that the rest of the county stays as it is.
void Directory::knowledge(int children)
{
    constexpr const char *programs[] = {"Clinic for spina bifida", "Feeding and growth clinic",
                                        "Clinic for breathing at home"};
    constexpr const char *times[] = {"Five business days, as told by the network",
                                     "Five business days, as told by the network",
                                     "Fourteen days for equipment"};
    constexpr const char *chairs[] = {"A second chair needs a letter of the school",
                                      "One chair in five years, growth excepted"};
    const QDate since = m_writer.today().addDays(-200);
    const auto networkCount = static_cast<int>(m_directory.networks.size());
    for (int index = 0; index < m_directory.networks.size(); ++index) {
        NetworkProfile profile;
        profile.id = NetworkProfileId::make();
        profile.network = m_directory.networks.at(index);
        profile.basis = index % 2 == 0 ? ProfileBasis::SelfReported : ProfileBasis::Observed;
        profile.saidOn = since.addDays(11 * index);
        profile.saidBy = QStringLiteral("Provider relations (demo)");
        // As the families have them (Dice::pickCommon), in round numbers, as people tell them.
        const qint64 from = networkCount - index;
        const qint64 share = from * from * from - (from - 1) * (from - 1) * (from - 1);
        const qint64 whole = qint64(networkCount) * networkCount * networkCount;
        profile.childrenServed = std::max(10, static_cast<int>(children * share / whole / 10) * 10);
        profile.specialPrograms = QLatin1String(programs[index % std::size(programs)]);
        if (index % 3 == 0)
            profile.learned = QStringLiteral("Calls before ten are answered the same day");
        m_writer.add(profile);
        const auto rule = [&](PolicyTopic topic, const char *holds) {
            PolicyEntry entry;
            entry.id = PolicyEntryId::make();
            entry.agency = profile.network;
            entry.topic = topic;
            entry.holds = QLatin1String(holds);
            entry.saidBy = QStringLiteral("Handbook of the demo networks");
            entry.span.from = since;
            m_writer.add(entry);
        };
        rule(PolicyTopic::ApprovalTime, times[index % std::size(times)]);
        rule(PolicyTopic::Transport, "Rides are booked by phone, three days ahead");
        if (index % 4 != 3)
            rule(PolicyTopic::Equipment, chairs[index % std::size(chairs)]);
    }
}

/// What the networks approve, as this county invents it: one group that is confirmed, one of which
/// only is told, and a list for each network.
void Directory::approvals()
{
    const DateSpan year{m_writer.today().addDays(-120), m_writer.today().addDays(245)};
    ConditionGroup orthoses;
    orthoses.network = m_directory.networks.at(4); // where the stories' children mostly are
    orthoses.name = {QStringLiteral("Cerebral palsy: braces and splints"),
                     QStringLiteral("Parálisis cerebral: órtesis y férulas")};
    orthoses.conditions = {QStringLiteral("G80")};
    orthoses.codes = {QStringLiteral("L1960"), QStringLiteral("L1970"), QStringLiteral("L3808")};
    orthoses.span = year;
    orthoses.sourceText = QStringLiteral("Handbook of the demo networks");
    orthoses.confidence = Confidence::Verified;
    m_writer.add(orthoses);
    ConditionGroup chairs = orthoses;
    chairs.id = ConditionGroupId::make();
    chairs.network.reset();
    chairs.name = {QStringLiteral("Wheelchair parts and repairs"),
                   QStringLiteral("Piezas y reparaciones de la silla de ruedas")};
    chairs.conditions = {QStringLiteral("G"), QStringLiteral("Q05")};
    chairs.codes = {QStringLiteral("K0108"), QStringLiteral("K0739")};
    chairs.confidence = Confidence::Said;
    m_writer.add(chairs);
    for (int index = 0; index < m_directory.networks.size(); ++index) {
        ApprovalEntry entry;
        entry.network = m_directory.networks.at(index);
        entry.span = {m_writer.today().addDays(-120), {}};
        entry.sourceText = QStringLiteral("Handbook of the demo networks");
        entry.confidence = index % 3 == 2 ? Confidence::Said : Confidence::Verified;
        entry.channel = index % 2 == 0 ? RequestChannel::Portal : RequestChannel::Fax;
        entry.form = QStringLiteral("Request form %1").arg(index + 1);
        for (const auto &[group, need] :
             {std::pair{ServiceGroup::Equipment, ApprovalNeed::Needed},
              std::pair{ServiceGroup::Incontinence, ApprovalNeed::Needed},
              std::pair{ServiceGroup::Supplies,
                        index % 4 == 1 ? ApprovalNeed::PreApproved : ApprovalNeed::Needed},
              std::pair{ServiceGroup::Specialist, ApprovalNeed::NotKnown}}) {
            entry.id = ApprovalEntryId::make();
            entry.group = group;
            entry.need = need;
            if (need == ApprovalNeed::NotKnown)
                entry.confidence = Confidence::Said; // no source says it
            m_writer.add(entry);
        }
    }
}

/// Eight for the county, and as many for each county's worth of children: a unit has the children
/// that it can treat, however many there are altogether.
void Directory::therapyUnits(double scale)
{
    for (int round = 1; round == 1 || round <= std::lround(scale); ++round) {
        for (const char *city : {"Santa Ana", "Anaheim", "Garden Grove", "Fullerton", "Costa Mesa",
                                 "Mission Viejo", "Tustin", "Buena Park"}) {
            QString name = QStringLiteral("MTU ") + QLatin1String(city);
            if (round > 1)
                name += QStringLiteral(" %1").arg(round);
            Agency unit = agencyNamed(AgencyKind::TherapyUnit, name, m_dice);
            unit.parent = m_directory.county;
            unit.place.city = QLatin1String(city);
            m_directory.units.append(add(unit));
        }
    }
}

void Directory::organizations(double scale)
{
    m_directory.county = add(AgencyKind::County, "Orange County");
    Agency other = agencyNamed(AgencyKind::County, QStringLiteral("Los Angeles County"), m_dice);
    other.place.county = QStringLiteral("Los Angeles");
    m_directory.otherCounty = add(other);
    Agency office =
        agencyNamed(AgencyKind::CountyOffice, QStringLiteral("Orange County CCS office"), m_dice);
    office.parent = m_directory.county;
    m_directory.countyCcs = add(office);
    therapyUnits(scale);
    for (const char *name : vendorNames)
        m_directory.vendors.append(add(AgencyKind::Vendor, name));
    const int vendors = std::max(4, static_cast<int>(120 * scale));
    for (int index = 0; index < vendors; ++index)
        m_directory.vendors.append(add(
            agencyNamed(AgencyKind::Vendor,
                        QStringLiteral("%1 %2%3").arg(
                            QString::fromUtf8(vendorFirst[index % 20]),
                            QString::fromUtf8(vendorSecond[(index / 20 + index) % 8]),
                            index >= 160 ? QStringLiteral(" %1").arg(index / 160 + 1) : QString()),
                        m_dice)));
    for (const char *name : {"Paloma Behavior Group", "Bright Tide ABA", "Open Window Therapy",
                             "Rosewood Speech & Play", "Stepping Stone Rehab"})
        m_directory.therapyAgencies.append(add(AgencyKind::TherapyAgency, name));
    for (const char *name :
         {"Santa Ana School District (demo)", "Anaheim School District (demo)",
          "Garden Grove School District (demo)", "South Valley School District (demo)"})
        m_directory.schools.append(add(AgencyKind::School, name));
    for (const char *name : {"Orange Blossom Children's Hospital", "Seal Cove Medical Center"})
        m_directory.hospitals.append(add(AgencyKind::Hospital, name));
    m_directory.regionalCenter =
        add(AgencyKind::RegionalCenter, "Regional Center of the Orange Coast (demo)");
    for (const AgencyId &vendor : std::as_const(m_directory.vendors))
        contract({}, vendor, 55);
    for (const AgencyId &agency : std::as_const(m_directory.therapyAgencies))
        contract({}, agency, 60);
}

/// With each network by chance, `share` in a hundred; always with one.
void Directory::contract(std::optional<ProviderId> provider, std::optional<AgencyId> organization,
                         int share)
{
    const int certain = m_dice.below(static_cast<int>(m_directory.networks.size()));
    for (int index = 0; index < m_directory.networks.size(); ++index) {
        if (index != certain && !m_dice.chance(share))
            continue;
        ProviderContract made;
        made.id = ProviderContractId::make();
        made.provider = provider;
        made.organization = organization;
        made.network = m_directory.networks.at(index);
        made.span.from = m_writer.today().addDays(-m_dice.between(400, 1500));
        if (m_dice.chance(4))
            made.span.until = m_writer.today().addDays(m_dice.between(-200, 200));
        m_writer.add(made);
    }
}

ProviderId Directory::person(const char *specialty, bool isPediatric, int share)
{
    const auto culture =
        static_cast<DemoCulture>(m_dice.weighted(std::array{44, 24, 12, 6, 6, 4, 2, 1, 1}));
    Provider provider;
    provider.id = ProviderId::make();
    const DemoSurnames surnames = demoSurnames(m_dice, culture);
    const QString given = m_dice.chance(50) ? demoGirl(m_dice, culture) : demoBoy(m_dice, culture);
    provider.name = nameIn(QLatin1String(specialty), given, surnames.father);
    provider.nameFolded = providerNameKey(provider.name);
    provider.npi = demoNpi(m_providers++);
    provider.specialty = QLatin1String(specialty);
    provider.treats = isPediatric ? Treats::Children : Treats::AllAges;
    provider.languages = {QStringLiteral("en")};
    if (culture != DemoCulture::English)
        provider.languages.append(demoLanguage(culture));
    provider.accepting.state = m_dice.pick({AcceptingPatients::Yes, AcceptingPatients::Yes,
                                            AcceptingPatients::No, AcceptingPatients::Unknown});
    if (provider.accepting.state != AcceptingPatients::Unknown) {
        provider.accepting.asOf = m_writer.today().addDays(-m_dice.between(3, 240));
        provider.accepting.saidBy = QStringLiteral("front desk");
    }
    if (m_dice.chance(60)) {
        provider.wait.days = m_dice.between(2, isPediatric && share < 60 ? 120 : 45);
        provider.wait.asOf = m_writer.today().addDays(-m_dice.between(1, 60));
        provider.wait.saidBy = QStringLiteral("front desk");
    }
    provider.ccsPanel = isPediatric ? CcsPanel::Paneled : CcsPanel::Unknown;
    const DemoAddress address = demoAddress(m_dice);
    provider.place = {address.street, address.city, QStringLiteral("Orange"), QStringLiteral("CA"),
                      address.zip};
    provider.contact.phone = demoOfficePhone(m_dice);
    if (QLatin1String(specialty).startsWith(QLatin1String("1223"))) {
        provider.takesMediCalDental = m_dice.chance(35) ? Answer::Yes : Answer::No;
        provider.offersSedation = m_dice.chance(25) ? Answer::Yes : Answer::No;
    }
    m_writer.add(provider);
    m_directory.names.insert(provider.id, provider.name);
    contract(provider.id, {}, share);
    return provider.id;
}

void Directory::programProviders(double scale)
{
    const auto count = [scale](int atCountySize) {
        return std::max(2, static_cast<int>(atCountySize * scale));
    };
    for (int index = 0; index < count(260); ++index)
        m_directory.pediatricians.append(person("208000000X", true, 70));
    struct Field
    {
        const char *code;
        int count;
    };
    constexpr Field fields[] = {{"2084N0402X", 40}, {"2080P0214X", 30}, {"2080P0202X", 34},
                                {"207X00000X", 38}, {"2080P0206X", 30}, {"2080P0205X", 24},
                                {"2080P0207X", 22}, {"2081P0010X", 18}, {"2080P0210X", 14},
                                {"2088P0231X", 14}, {"2084P0804X", 16}, {"2080P0006X", 20}};
    for (const Field &field : fields)
        for (int index = 0; index < count(field.count); ++index)
            m_directory.specialists[QLatin1String(field.code)].append(person(field.code, true, 45));
    for (int index = 0; index < count(60); ++index)
        m_directory.dentists.append(person("1223P0221X", true, 50));
    for (const char *code : {"225100000X", "225X00000X", "235Z00000X", "103K00000X"})
        for (int index = 0; index < count(39); ++index)
            m_directory.therapists.append(person(code, true, 60));
}

/// The rest of the directory: whoever else in the county has a number.
void Directory::communityProviders(int count)
{
    constexpr const char *codes[] = {"207X00000X", "163W00000X", "104100000X", "106H00000X",
                                     "133V00000X", "231H00000X", "1041C0700X", "222Z00000X"};
    for (int index = 0; index < count; ++index)
        (void)person(m_dice.pick(codes), false, 8);
}

DemoDirectory Directory::all(int children)
{
    const double scale = children / 11'407.0;
    networks();
    approvals();
    knowledge(children);
    organizations(scale);
    programProviders(scale);
    communityProviders(std::max(20, static_cast<int>(8'825 * scale) - m_providers -
                                        static_cast<int>(m_directory.vendors.size())));
    return std::move(m_directory);
}

} // namespace

DemoDirectory makeDemoDirectory(DemoWriter &writer, Dice &dice, int children)
{
    return Directory(writer, dice).all(children);
}

} // namespace enlace
