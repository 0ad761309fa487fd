// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democare.h"

#include "core/authorizations/authorizationtables.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contacttables.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/equipmentwords.h"
#include "core/equipment/itemcatalogue.h"
#include "core/people/peopletables.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

namespace enlace {

namespace {

struct Item
{
    const char *code;
    ServiceGroup group;
    bool isSupply; ///< delivered again and again
};

constexpr Item mobilityItems[] = {
    {"L1960", ServiceGroup::Equipment, false}, {"L1970", ServiceGroup::Equipment, false},
    {"E1234", ServiceGroup::Equipment, false}, {"E8000", ServiceGroup::Equipment, false},
    {"E0638", ServiceGroup::Equipment, false}, {"E0240", ServiceGroup::Equipment, false},
    {"E2605", ServiceGroup::Equipment, false}, {"E0630", ServiceGroup::Equipment, false},
    {"E1231", ServiceGroup::Equipment, false}};
constexpr Item otherItems[] = {
    {"E0570", ServiceGroup::Equipment, false}, {"E0600", ServiceGroup::Equipment, false},
    {"B9002", ServiceGroup::Equipment, false}, {"E0445", ServiceGroup::Equipment, false},
    {"E1390", ServiceGroup::Equipment, false}, {"E2510", ServiceGroup::Equipment, false},
    {"V5256", ServiceGroup::Equipment, false}, {"E0784", ServiceGroup::Equipment, false},
    {"A8002", ServiceGroup::Equipment, false}};
constexpr Item supplyItems[] = {
    {"T4529", ServiceGroup::Incontinence, true}, {"T4531", ServiceGroup::Incontinence, true},
    {"T4533", ServiceGroup::Incontinence, true}, {"B4160", ServiceGroup::Supplies, true},
    {"B4035", ServiceGroup::Supplies, true},     {"A4351", ServiceGroup::Supplies, true},
    {"A4624", ServiceGroup::Supplies, true}};

/// The usual way of an item, and how many days each step commonly takes here (of the demo, not a
/// rule).
struct UsualStep
{
    EquipmentStep step;
    int days;
};
constexpr UsualStep usualSteps[] = {
    {EquipmentStep::NeedRaised, 9},    {EquipmentStep::Evaluation, 14},
    {EquipmentStep::Prescription, 10}, {EquipmentStep::VendorChosen, 5},
    {EquipmentStep::Quote, 14},        {EquipmentStep::Submitted, 7},
    {EquipmentStep::Decision, 3},      {EquipmentStep::Ordered, 45},
    {EquipmentStep::AtVendor, 7},      {EquipmentStep::Fitting, 10},
    {EquipmentStep::Accepted, 3},      {EquipmentStep::Training, 5},
    {EquipmentStep::Warranty, 365}};
/// Where the items of a county stand at one moment: most are in use.
constexpr int standing[] = {2, 4, 2, 1, 3, 5, 1, 9, 2, 3, 1, 1, 66};

class Care
{
public:
    Care(DemoFamilies &families, const DemoFamily &family, const DemoChild &child)
        : m_families(families)
        , m_writer(families.writer())
        , m_dice(families.dice())
        , m_directory(families.directory())
        , m_family(family)
        , m_child(child)
    {
    }

    void all()
    {
        team();
        equipment();
        therapy();
        services();
    }
    void contacts();

private:
    [[nodiscard]] QDate today() const { return m_writer.today(); }
    [[nodiscard]] QDate daysAgo(int days) const { return today().addDays(-days); }
    void team();
    void member(CareTeamRole role, std::optional<ProviderId> provider,
                std::optional<AgencyId> organization, QDate from,
                Sensitivity label = Sensitivity::General);
    void equipment();
    void oneItem(const Item &item);
    StepHolder holderOf(const Equipment &equipment, EquipmentStep step);
    void therapy();
    void lane(Discipline discipline);
    void services();
    Authorization authorize(ServiceGroup group, const QString &item, const QStringList &codes,
                            DateSpan span, std::optional<AuthorizationId> previous);
    std::optional<AuthorizationId> chain(ServiceGroup group, const QString &item,
                                         const QStringList &codes, std::optional<AgencyId> vendor);

    DemoFamilies &m_families;
    DemoWriter &m_writer;
    Dice &m_dice;
    const DemoDirectory &m_directory;
    const DemoFamily &m_family;
    const DemoChild &m_child;
    std::optional<AgencyId> m_vendor;
};

void Care::member(CareTeamRole role, std::optional<ProviderId> provider,
                  std::optional<AgencyId> organization, QDate from, Sensitivity label)
{
    CareTeamMember member;
    member.id = CareTeamMemberId::make();
    member.child = m_child.child.id;
    member.role = role;
    member.provider = provider;
    member.organization = organization;
    member.span.from = std::max(from, m_child.child.birthDate);
    member.origin.label = label;
    m_writer.add(member);
}

void Care::team()
{
    if (m_child.child.primaryCare)
        member(m_dice.chance(70) ? CareTeamRole::MedicalHome : CareTeamRole::PrimaryCare,
               m_child.child.primaryCare, {}, daysAgo(m_dice.between(200, 1000)));
    const QStringList fields = m_directory.specialists.keys();
    QStringList sorted = fields;
    sorted.sort(); // a hash has no order of its own
    const int specialists = m_dice.between(0, m_child.tier == Tier::High ? 4 : 2);
    for (int index = 0; index < specialists; ++index)
        member(CareTeamRole::Specialist,
               m_dice.pick(m_directory.specialists.value(m_dice.pick(sorted))), {},
               daysAgo(m_dice.between(40, 900)));
    if (m_dice.chance(62) && today() > m_child.child.birthDate.addYears(2))
        member(CareTeamRole::Dentist, m_dice.pick(m_directory.dentists), {},
               daysAgo(m_dice.between(60, 800)));
    if (m_child.child.mtu)
        member(CareTeamRole::TherapyUnit, {}, m_child.child.mtu, daysAgo(m_dice.between(200, 900)));
    if (today() > m_child.child.birthDate.addYears(4) && m_dice.chance(50))
        member(CareTeamRole::School, {}, m_dice.pick(m_directory.schools),
               daysAgo(m_dice.between(90, 700)));
    if (m_dice.chance(35))
        member(CareTeamRole::RegionalCenter, {}, m_directory.regionalCenter,
               daysAgo(m_dice.between(200, 1000)));
    m_vendor = m_dice.pickCommon(m_directory.vendors);
    if (m_dice.chance(60))
        member(CareTeamRole::Vendor, {}, m_vendor, daysAgo(m_dice.between(100, 600)));
}

StepHolder Care::holderOf(const Equipment &equipment, EquipmentStep step)
{
    StepHolder holder;
    holder.kind = usualHolder(step);
    if (holder.kind == Holder::Vendor)
        holder.agency = equipment.vendor;
    else if (holder.kind == Holder::Unit)
        holder.agency = equipment.unit;
    else if (holder.kind == Holder::Plan)
        holder.agency = m_child.network;
    else if (holder.kind == Holder::Provider)
        holder.provider = m_child.child.primaryCare;
    else if (holder.kind == Holder::Staff)
        holder.staff = m_child.lead;
    if (holder.kind == Holder::Unit && !holder.agency)
        holder.words = QStringLiteral("MTU");
    return holder;
}

void Care::oneItem(const Item &item)
{
    Equipment equipment;
    equipment.child = m_child.child.id;
    equipment.code = QLatin1String(item.code);
    equipment.vendor =
        m_dice.chance(70) ? m_vendor : std::optional(m_dice.pickCommon(m_directory.vendors));
    equipment.unit = m_child.child.mtu;
    equipment.payer = Payer::WholeChildModel;
    if (equipment.code.startsWith(QLatin1Char('L')))
        equipment.side = m_dice.pick({BodySide::Both, BodySide::Left, BodySide::Right});
    const auto *entry = catalogueItem(equipment.code);
    const int reached =
        item.isSupply ? static_cast<int>(std::size(usualSteps)) - 1 : m_dice.weighted(standing);
    if (item.isSupply) {
        equipment.resupply.quantity = m_dice.pick({60, 120, 180, 200});
        equipment.resupply.everyDays = 30;
        equipment.resupply.nextDelivery = today().addDays(m_dice.between(0, 29));
        equipment.resupply.reorderDays = 7;
    }
    if (reached >= 6 || item.isSupply)
        equipment.authorization =
            chain(item.group, entry ? QString::fromUtf8(entry->english) : equipment.code,
                  {equipment.code}, equipment.vendor);
    equipment.verifiedOn = daysAgo(m_dice.between(0, 60));

    // Dates backwards from today: first how long it stands where it is.
    const int usual = usualSteps[reached].days;
    const int inThisStep = reached == static_cast<int>(std::size(usualSteps)) - 1
                               ? m_dice.between(20, 620)
                           : m_dice.chance(91) ? m_dice.between(0, usual)
                                               : m_dice.between(usual + 1, usual * 2 + 6);
    QList<StepEvent> events;
    QDate from = daysAgo(inThisStep);
    std::optional<QDate> until;
    for (int index = reached; index >= 0; --index) {
        StepEvent event;
        event.equipment = equipment.id;
        event.child = m_child.child.id;
        event.step = usualSteps[index].step;
        event.span = {from, until};
        event.expectedDays = usualSteps[index].days;
        event.holder = holderOf(equipment, event.step);
        if (event.step == EquipmentStep::Decision)
            event.decision = EquipmentDecision::Approved;
        if (event.step == EquipmentStep::Ordered && !until && m_dice.chance(60))
            event.promisedOn = from.addDays(usual);
        if (event.step == EquipmentStep::Submitted && !until)
            event.answerBy = from.addDays(7);
        if ((event.step == EquipmentStep::Fitting || event.step == EquipmentStep::Evaluation) &&
            !until && m_dice.chance(70)) {
            event.appointmentOn = today().addDays(m_dice.between(0, 12));
            event.place = m_child.child.mtu ? m_directory.agencyNames.value(*m_child.child.mtu)
                                            : QStringLiteral("Clinic");
        }
        if (!until && reached < 12 && m_dice.chance(50))
            event.askedOn = daysAgo(m_dice.between(0, std::min(inThisStep, 14)));
        event.stallsOn = stallsOn(event);
        events.prepend(event);
        until = from.addDays(-1);
        from = until->addDays(-m_dice.between(0, usualSteps[std::max(index - 1, 0)].days + 4));
    }
    if (equipment.code == QLatin1String("E1234") && reached >= 10)
        equipment.warrantyUntil = today().addYears(2);
    equipment.searchFolded = equipmentWords(equipment);
    m_writer.add(equipment);
    for (StepEvent &event : events)
        m_writer.add(event);
}

void Care::equipment()
{
    const int wanted =
        m_child.usesUnit ? m_dice.between(1, 5) : m_dice.weighted(std::array{26, 26, 22, 16, 10});
    for (int index = 0; index < wanted; ++index) {
        if (m_dice.chance(34))
            oneItem(m_dice.pick(supplyItems));
        else
            oneItem(m_child.usesUnit ? m_dice.pick(mobilityItems) : m_dice.pick(otherItems));
    }
}

/// Therapist after therapist, with the reasons that the reports tell of.
void Care::lane(Discipline discipline)
{
    QDate from = std::max(daysAgo(m_dice.between(150, 1000)), m_child.child.birthDate.addDays(200));
    const bool isUnit = m_child.usesUnit && (discipline == Discipline::Physical ||
                                             discipline == Discipline::Occupational);
    const AgencyId organization =
        isUnit ? *m_child.child.mtu : m_dice.pick(m_directory.therapyAgencies);
    while (from < today()) {
        TherapyEpisode episode;
        episode.child = m_child.child.id;
        episode.discipline = discipline;
        episode.providedBy = isUnit ? TherapySource::Unit : TherapySource::Vendor;
        episode.organization = organization;
        episode.therapist = m_dice.pick(m_directory.therapists);
        episode.therapistName =
            m_directory.names.value(*episode.therapist).section(QLatin1Char(' '), 1);
        episode.frequency = m_dice.pick(
            {QStringLiteral("1 × week"), QStringLiteral("2 × week"), QStringLiteral("2 × month")});
        episode.span.from = from;
        episode.origin.label = labelFor(discipline);
        const int days = isUnit                                 ? m_dice.between(300, 1100)
                         : discipline == Discipline::Behavioral ? m_dice.between(120, 420)
                                                                : m_dice.between(180, 800);
        if (from.addDays(days) < today()) {
            episode.span.until = from.addDays(days);
            episode.endReason =
                static_cast<TherapyEnd>(m_dice.weighted(std::array{48, 25, 15, 5, 4, 3}));
        } else {
            episode.referralUntil = today().addDays(m_dice.between(2, 170));
            episode.resubmitter = m_dice.pick(
                {Resubmitter::SocialWorker, Resubmitter::Coordinator, Resubmitter::Doctor});
        }
        m_writer.add(episode);
        if (!episode.span.until)
            break;
        from = episode.span.until->addDays(m_dice.chance(30) ? m_dice.between(20, 130) : 1);
    }
}

void Care::therapy()
{
    if (m_child.usesUnit) {
        lane(Discipline::Physical);
        if (m_dice.chance(60))
            lane(Discipline::Occupational);
    } else if (m_dice.chance(20)) {
        lane(m_dice.pick({Discipline::Physical, Discipline::Occupational}));
    }
    if (m_dice.chance(22))
        lane(Discipline::Speech);
    if (m_dice.chance(14))
        lane(Discipline::Behavioral);
}

Authorization Care::authorize(ServiceGroup group, const QString &item, const QStringList &codes,
                              DateSpan span, std::optional<AuthorizationId> previous)
{
    Authorization authorization;
    authorization.child = m_child.child.id;
    authorization.group = group;
    authorization.item = item;
    authorization.codes = codes;
    authorization.network = m_child.network;
    authorization.requestedBy = m_child.child.primaryCare;
    authorization.channel =
        m_dice.pick({RequestChannel::Portal, RequestChannel::Portal, RequestChannel::Fax});
    authorization.confirmation = QStringLiteral("D%1").arg(m_dice.below(9'000'000) + 1'000'000);
    const int days = m_dice.between(1, 9);
    authorization.submittedAt = QDateTime(std::min(span.from, today()).addDays(-days - 2),
                                          QTime(17 + m_dice.below(6), m_dice.below(60)), Qt::UTC);
    authorization.receivedAt = authorization.submittedAt->addSecs(3600 * m_dice.between(1, 30));
    authorization.decidedAt =
        authorization.receivedAt->addSecs(3600ll * 24 * m_dice.between(1, std::max(1, days)));
    authorization.familyToldAt = authorization.decidedAt->addSecs(3600 * 26);
    authorization.decision = AuthorizationDecision::Approved;
    authorization.number = QStringLiteral("97%1").arg(m_dice.below(900'000'000) + 100'000'000);
    authorization.approvedFrom = span.from;
    authorization.approvedUntil = span.until;
    authorization.previous = previous;
    return authorization;
}

/// Authorizations one after the other up to the one in force: 90 days in most networks, six months
/// where they were asked for.
std::optional<AuthorizationId> Care::chain(ServiceGroup group, const QString &item,
                                           const QStringList &codes, std::optional<AgencyId> vendor)
{
    const bool isLong = m_dice.chance(22);
    const int length = isLong ? 182 : 90;
    const int links = m_dice.between(2, isLong ? 2 : 4);
    // Most have the next span approved in time; for some the request is still to be sent, and now
    // and then a span has ended and nobody has asked again.
    const QDate last = m_dice.chance(1.5) ? daysAgo(m_dice.between(1, 20))
                       : m_dice.chance(3) ? today().addDays(m_dice.between(20, 34))
                                          : today().addDays(m_dice.between(36, length + 25));
    QDate from = last.addDays(1 - static_cast<qint64>(length) * links);
    std::optional<AuthorizationId> previous;
    for (int link = 0; link < links; ++link) {
        Authorization authorization =
            authorize(group, item, codes, {from, from.addDays(length - 1)}, previous);
        authorization.vendor = vendor;
        authorization.longerSpan = isLong ? LongerSpan::Granted : LongerSpan::NotAsked;
        m_writer.add(authorization);
        previous = authorization.id;
        from = from.addDays(length);
    }
    return previous;
}

void Care::services()
{
    if (m_dice.chance(45))
        (void)chain(ServiceGroup::Specialist, QStringLiteral("Specialist visits"), {}, {});
    if (m_dice.chance(m_child.usesUnit ? 30 : 15))
        (void)chain(ServiceGroup::Therapy, QStringLiteral("Physical therapy"), {}, {});
    if (!m_dice.chance(9))
        return;
    // One that is being decided now.
    const QDate submitted = daysAgo(m_dice.between(0, 8));
    Authorization open = authorize(
        m_dice.pick({ServiceGroup::Equipment, ServiceGroup::Specialist, ServiceGroup::Therapy}),
        QStringLiteral("New request"), {}, {today(), {}}, {});
    open.submittedAt = QDateTime(submitted, QTime(18, m_dice.below(60)), Qt::UTC);
    open.receivedAt =
        m_dice.chance(80) ? std::optional(open.submittedAt->addSecs(7200)) : std::nullopt;
    open.decidedAt.reset();
    open.familyToldAt.reset();
    open.decision = AuthorizationDecision::Pending;
    open.number.clear();
    open.approvedFrom.reset();
    open.approvedUntil.reset();
    open.waitingOn = QStringLiteral("Medical review (UM)");
    if (m_dice.chance(20)) {
        open.priority = RequestPriority::Expedited;
        open.urgentReason = QStringLiteral("Waiting would do harm");
    }
    m_writer.add(open);
}

void Care::contacts()
{
    const int every = m_child.tier == Tier::High ? 30 : m_child.tier == Tier::Medium ? 60 : 120;
    // The newest: most families were reached in time.
    int ago = m_dice.chance(93) ? m_dice.between(0, every) : m_dice.between(every, every + 40);
    for (int count = 0; ago < 1095 && count < 14;
         ++count, ago += m_dice.between(every / 2, every + every / 3)) {
        const bool isReached = count == 0 || m_dice.chance(70);
        Contact contact;
        contact.family = m_family.id;
        contact.child = m_child.child.id;
        contact.at =
            QDateTime(daysAgo(ago), QTime(17 + m_dice.below(7), m_dice.below(60)), Qt::UTC);
        contact.origin.happenedOn = daysAgo(ago);
        contact.channel = count == 0 ? ContactChannel::Call
                                     : m_dice.pick({ContactChannel::Call, ContactChannel::Call,
                                                    ContactChannel::Text, ContactChannel::Letter});
        contact.person = m_family.guardian;
        contact.language = demoLanguage(m_child.culture);
        contact.interpreting =
            m_child.culture == DemoCulture::English
                ? Interpreting::NotNeeded
                : m_dice.pick({Interpreting::BilingualStaff, Interpreting::ByPhone});
        contact.outcome =
            isReached ? ContactOutcome::Reached
                      : m_dice.pick({ContactOutcome::NoAnswer, ContactOutcome::LeftMessage});
        contact.isMeaningful = isReached;
        // Some people note what a call was about and how long it took.
        if (isReached && count % 3 == 0) {
            static constexpr ContactMatter matters[] = {
                ContactMatter::Authorization, ContactMatter::Renewal, ContactMatter::Equipment,
                ContactMatter::Therapy};
            contact.matter = matters[ago % std::size(matters)];
            contact.minutes = 5 + ago % 6 * 5;
        }
        if (m_child.lead)
            contact.staff = *m_child.lead;
        else if (!m_families.staff().coordinators.isEmpty())
            contact.staff = m_families.staff().coordinators.first();
        m_writer.add(contact);
    }
}

} // namespace

void addDemoCare(DemoFamilies &families, const DemoFamily &family, const DemoChild &child)
{
    Care(families, family, child).all();
}

void addDemoContacts(DemoFamilies &families, const DemoFamily &family)
{
    // The rhythm is the neediest child's.
    const auto neediest =
        std::min_element(family.children.begin(), family.children.end(),
                         [](const DemoChild &a, const DemoChild &b) { return a.tier < b.tier; });
    if (neediest != family.children.end())
        Care(families, family, *neediest).contacts();
}

} // namespace enlace
