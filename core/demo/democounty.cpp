// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democounty.h"

#include "core/access/staffrepository.h"
#include "core/demo/demostories.h"
#include "core/providers/agencyrepository.h"
#include "core/storage/keyslots.h"

#include <thread>

namespace enlace {

namespace {

/// Children of one coordinator, as people told us.
constexpr int caseload = 148;
constexpr int ofTeam = 10;

class People
{
public:
    People(DemoWriter &writer, Dice &dice, const DemoDirectory &directory, DemoReport &report)
        : m_writer(writer)
        , m_dice(dice)
        , m_directory(directory)
        , m_report(report)
    {
    }

    DemoStaff all(int children)
    {
        DemoStaff staff;
        // One of each role by name: they sign in from the sign-in screen.
        const StaffId supervisor = known("elena", "Elena Whitfield", Role::Supervisor, {}, {});
        const TeamId first = team(QStringLiteral("Team 1"), supervisor);
        staff.coordinators.append(known("ana", "Ana Ruiz", Role::Coordinator, {}, first));
        staff.therapist = known("kim", "Kim Tran", Role::Therapist, m_directory.units.first(), {});
        (void)known("rosa", "Rosa Peña", Role::Clerk, {}, first);
        (void)known("sam", "Sam Okafor", Role::Administrator, {}, {});

        const int coordinators = std::max(2, children / caseload);
        TeamId present = first;
        for (int index = 1; index < coordinators; ++index) {
            if (index % ofTeam == 0)
                present = team(QStringLiteral("Team %1").arg(index / ofTeam + 1),
                               add(Role::Supervisor, {}, {}, {}));
            staff.coordinators.append(add(Role::Coordinator, {}, present, {}));
        }
        for (qsizetype begin = 0; begin < staff.coordinators.size(); begin += ofTeam) {
            const QList<StaffId> members = staff.coordinators.mid(begin, ofTeam);
            for (const StaffId &member : members)
                staff.teamOf.insert(member, members);
        }
        for (int index = 0; index < std::max(1, coordinators / 9); ++index)
            staff.formerCoordinators.append(add(
                Role::Coordinator, {}, first, m_writer.today().addDays(-m_dice.between(15, 400))));
        for (const AgencyId &unit : m_directory.units)
            for (int index = 0; index < 2; ++index)
                (void)add(Role::Therapist, unit, {}, {});
        return staff;
    }

private:
    StaffId known(const char *signInName, const char *displayName, Role role,
                  std::optional<AgencyId> unit, std::optional<TeamId> team)
    {
        Staff staff;
        staff.signInName = QLatin1String(signInName);
        staff.displayName = QString::fromUtf8(displayName);
        staff.languages = {QStringLiteral("en"), QStringLiteral("es")};
        write(staff, role, unit, team, {});
        m_report.people.append({staff.id, staff.signInName, staff.displayName, role});
        return staff.id;
    }
    StaffId add(Role role, std::optional<AgencyId> unit, std::optional<TeamId> team,
                std::optional<QDate> until)
    {
        const auto culture =
            static_cast<DemoCulture>(m_dice.weighted(std::array{45, 38, 10, 3, 2, 1, 1, 0, 0}));
        Staff staff;
        staff.signInName = QStringLiteral("staff%1").arg(++m_number);
        const DemoSurnames surnames = demoSurnames(m_dice, culture);
        staff.displayName =
            (m_dice.chance(75) ? demoGirl(m_dice, culture) : demoBoy(m_dice, culture)) +
            QLatin1Char(' ') + surnames.father;
        staff.languages = {QStringLiteral("en")};
        if (culture != DemoCulture::English)
            staff.languages.append(demoLanguage(culture));
        write(staff, role, unit, team, until);
        return staff.id;
    }
    void write(Staff &staff, Role role, std::optional<AgencyId> unit, std::optional<TeamId> team,
               std::optional<QDate> until)
    {
        staff.id = StaffId::make();
        staff.signInKey = signInKey(staff.signInName);
        staff.phone = demoPhone(m_dice);
        staff.active = {m_writer.today().addDays(-1200), until};
        m_writer.add(staff);
        StaffRole held;
        held.id = StaffRoleId::make();
        held.staff = staff.id;
        held.role = role;
        held.agency = m_directory.plan;
        held.unit = unit;
        held.team = team;
        held.span = staff.active;
        m_writer.add(held);
    }
    TeamId team(const QString &name, const StaffId &supervisor)
    {
        Team team;
        team.id = TeamId::make();
        team.agency = m_directory.plan;
        team.name = name;
        team.supervisor = supervisor;
        m_writer.add(team);
        return team.id;
    }

    DemoWriter &m_writer;
    Dice &m_dice;
    const DemoDirectory &m_directory;
    DemoReport &m_report;
    int m_number = 0;
};

void invent(DemoWrites &writes, DemoWriter &writer, const DemoSize &size,
            const DemoProgress &progress, DemoReport &report)
{
    const IdSequence ids(size.seed << 40);
    Dice dice(size.seed);
    const DemoDirectory directory = makeDemoDirectory(writer, dice, size.children);
    writer.setAgency(directory.plan);
    const DemoStaff staff = People(writer, dice, directory, report).all(size.children);
    DemoFamilies families(writer, dice, directory, staff);

    report.children = addDemoStories(families);
    report.families = 21;
    while (report.children < size.children && !writes.isStopped()) {
        const int wanted = std::min(size.children - report.children,
                                    1 + dice.weighted(std::array{842, 142, 14, 2}));
        report.children += static_cast<int>(families.addFamily(wanted).children.size());
        ++report.families;
        if (report.families % 200 == 0)
            writer.put([&progress, &size, children = report.children](Work &work) -> Result<> {
                if (work.isCancelled() || (progress && !progress(children, size.children)))
                    return stopped();
                return {};
            });
    }
    report.records = writer.count();
    writes.close();
}

} // namespace

Result<DemoReport> makeDemoCounty(Work &work, const DemoSize &size, const DemoProgress &progress)
{
    DemoWrites writes;
    DemoWriter writer(writes, work.today(), work.now());
    DemoReport report;
    std::thread inventor([&] { invent(writes, writer, size, progress, report); });
    const Result<> written = writes.carryOut(work);
    inventor.join();
    ENLACE_TRY(written);
    ENLACE_TRY(work.note(AuditAction::Created, {RecordKind::Store, {}},
                         {{QStringLiteral("demo_children"), report.children},
                          {QStringLiteral("demo_seed"), static_cast<qint64>(size.seed)}}));
    return report;
}

} // namespace enlace
