// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/teamssection.h"

#include "core/access/accessrules.h"
#include "core/access/staffrepository.h"
#include "ui/administration/teamforms.h"
#include "ui/kit/ask.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"

#include <QPushButton>

namespace enlace {

namespace {

QList<RecordColumn<OfficeTeam>> columns()
{
    return {
        {"name", "TeamsSection", QT_TRANSLATE_NOOP("TeamsSection", "Team"), 0,
         [](const OfficeTeam &row) {
             return Cell{.text = row.team.name, .second = row.agency, .toolTip = row.team.name};
         }},
        {"supervisor", "TeamsSection", QT_TRANSLATE_NOOP("TeamsSection", "Supervisor"), 190,
         [](const OfficeTeam &row) {
             return row.supervisor.isEmpty()
                        ? Cell{.text = TeamsSection::tr("Nobody"), .tone = Tone::Soon}
                        : Cell{.text = row.supervisor, .toolTip = row.supervisor};
         }},
        {"people", "TeamsSection", QT_TRANSLATE_NOOP("TeamsSection", "People"), 110,
         [](const OfficeTeam &row) {
             if (row.team.archivedAt)
                 return Cell{.text = TeamsSection::tr("Closed"), .tone = Tone::Neutral};
             return Cell{.text = QLocale().toString(row.people), .isNumber = true};
         },
         true},
    };
}

} // namespace

TeamsSection::TeamsSection(const Environment &environment)
    : ListSection(environment, QStringLiteral("system-users"), "addTeam")
    , m_mayManage(may(environment.store.actor(), Permission::ManageStaff))
    , m_model(new RecordModel<OfficeTeam>(columns(), this))
    , m_view(addList("teamsView", m_model))
    , m_detail(new TeamDetail(environment.clock.today(), m_mayManage))
    , m_teamForm(new TeamForm)
    , m_memberForm(new MemberForm)
{
    m_filters->addSwitch("closedTeamsFilter", [] { return tr("Also closed teams"); });
    connect(m_filters, &FilterBar::changed, this, &TeamsSection::ask);
    m_add->setVisible(m_mayManage);
    addPanels(m_detail, {m_teamForm, m_memberForm});
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_teamForm->beginNew();
        showForm(m_teamForm);
    });
    connectDetail();
    connect(m_teamForm, &SideForm::saveRequested, this, &TeamsSection::saveTeam);
    connect(m_memberForm, &SideForm::saveRequested, this, [this] {
        if (const auto role = m_memberForm->role())
            move(m_memberForm, *role, m_look->team.team.id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TeamsSection::askCurrent);
    connect(m_list, &ListCard::arrived, this, [this] {
        const auto wanted = std::exchange(m_wanted, {});
        for (int row = 0; wanted && row < m_model->rowCount(); ++row)
            if (m_model->row(row).team.id == *wanted) {
                m_view->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        askCurrent();
    });
    retranslate();
}

void TeamsSection::connectDetail()
{
    connect(m_detail, &TeamDetail::editRequested, this, [this] {
        m_teamForm->beginEdit(m_look->team.team);
        showForm(m_teamForm);
    });
    connect(m_detail, &TeamDetail::addMemberRequested, this, [this] {
        m_memberForm->begin(m_look->team.team, m_look->others);
        showForm(m_memberForm);
    });
    connect(m_detail, &TeamDetail::removeMemberRequested, this,
            [this](int member) { move(nullptr, m_look->members.at(member).role, {}); });
    connect(m_detail, &TeamDetail::closeRequested, this, &TeamsSection::closeTeam);
    connect(m_detail, &TeamDetail::reopenRequested, this, [this] { reopen(m_look->team.team); });
}

void TeamsSection::shown()
{
    m_environment.store.read(this, readOfficeChoices, [this](const Result<OfficeChoices> &choices) {
        if (choices)
            m_teamForm->setChoices(*choices);
    });
    ask();
}

void TeamsSection::ask()
{
    // Whichever was looked at stays so when the list is read again.
    if (!m_wanted && m_look)
        m_wanted = m_look->team.team.id;
    m_model->ask([this, withClosed = m_filters->isOn("closedTeamsFilter")](
                     QObject *context, const std::optional<OfficeTeam> &,
                     const RecordModel<OfficeTeam>::Answer &then) {
        m_environment.store.readLatest(
            context,
            [withClosed](Reading &reading) -> Result<RowPage<OfficeTeam>> {
                ENLACE_ASSIGN(auto rows, TeamRepository(reading).list(withClosed));
                return RowPage<OfficeTeam>{std::move(rows), false};
            },
            then);
    });
}

void TeamsSection::askCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_look.reset();
        m_detail->show({});
        return;
    }
    m_environment.store.readLatest(
        m_detail,
        [team = m_model->row(row)](Reading &reading) -> Result<TeamLook> {
            TeamLook look{team, {}, {}};
            TeamRepository repository(reading);
            ENLACE_ASSIGN(look.members, repository.members(team.team.id));
            ENLACE_ASSIGN(look.others, repository.others(team.team));
            return look;
        },
        [this](const Result<TeamLook> &look) {
            m_look = look ? std::optional(*look) : std::nullopt;
            m_detail->show(m_look);
        });
}

QStringList TeamsSection::parts() const
{
    return m_mayManage ? QStringList{QStringLiteral("addTeam"), QStringLiteral("addMember")}
                       : QStringList();
}

void TeamsSection::saveTeam()
{
    run(
        m_teamForm,
        [team = m_teamForm->team()](Work &work) {
            return StaffRepository(work).saveTeam(work, team);
        },
        [this](const Team &team) {
            m_wanted = team.id;
            sayDone([] { return tr("The team was saved."); });
        });
}

void TeamsSection::move(SideForm *form, const StaffRole &role, const std::optional<TeamId> &team)
{
    run(
        form, [role, team](Work &work) { return TeamRepository(work).move(work, role, team); },
        [this](const RoleChange &change) {
            sayDone([] { return tr("The team was changed."); },
                    [this, change] {
                        run(
                            nullptr,
                            [change](Work &work) -> Result<bool> {
                                ENLACE_TRY(takeBack(work, change));
                                return true;
                            },
                            [this](bool) { sayDone([] { return tr("The team is as it was."); }); });
                    });
        });
}

void TeamsSection::closeTeam()
{
    const Team team = m_look->team.team;
    const Question question{tr("Close the team %1?").arg(team.name),
                            tr("It is not offered any more. What was done while it was there keeps "
                               "its name, and it can be opened again."),
                            tr("Close the team"), tr("Cancel"), false};
    m_environment.ask.confirm(
        this, question, [section = QPointer<TeamsSection>(this), team](bool yes) {
            if (!yes || !section)
                return;
            section->run(
                nullptr, [team](Work &work) { return TeamRepository(work).close(work, team, {}); },
                [section](const Team &closed) {
                    section->sayDone([] { return tr("The team was closed."); },
                                     [section, closed] { section->reopen(closed); });
                });
        });
}

void TeamsSection::reopen(const Team &team)
{
    run(
        nullptr, [team](Work &work) { return TeamRepository(work).reopen(work, team); },
        [this](const Team &open) {
            m_wanted = open.id;
            sayDone([] { return tr("The team is open again."); });
        });
}

void TeamsSection::retranslate()
{
    m_add->setText(tr("Make a &team…"));
    m_view->setAccessibleName(tr("Teams"));
    m_list->empty()->setWords(tr("No team yet"),
                              tr("Here stand the teams of the office, each with who supervises it "
                                 "and who is in it."));
}

} // namespace enlace
