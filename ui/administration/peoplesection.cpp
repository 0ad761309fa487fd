// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/peoplesection.h"

#include "core/access/accessrules.h"
#include "core/access/accounts.h"
#include "core/base/page.h"
#include "ui/administration/persondetail.h"
#include "ui/kit/ask.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"

#include <QPushButton>

namespace enlace {

namespace {

QList<RecordColumn<PersonRow>> columns(const Clock &clock)
{
    return {
        {"name", "PeopleSection", QT_TRANSLATE_NOOP("PeopleSection", "Name"), 210,
         [](const PersonRow &row) {
             return Cell{.text = row.staff.displayName,
                         .second = row.staff.signInName,
                         .toolTip = row.staff.displayName};
         }},
        {"role", "PeopleSection", QT_TRANSLATE_NOOP("PeopleSection", "Roles"), 0,
         [](const PersonRow &row) {
             if (row.roles.isEmpty())
                 return Cell{.text = PeopleSection::tr("No role")};
             QStringList texts;
             for (const RoleLook &look : row.roles)
                 texts.append(label(look.role.role));
             texts.removeDuplicates();
             return Cell{.text = texts.join(QLatin1String(", ")),
                         .second = row.roles.first().team.isEmpty() ? row.roles.first().agency
                                                                    : row.roles.first().team,
                         .toolTip = texts.join(QLatin1String(", "))};
         }},
        {"state", "PeopleSection", QT_TRANSLATE_NOOP("PeopleSection", "Account"), 120,
         [&clock](const PersonRow &row) {
             const auto &until = row.staff.active.until;
             const bool active = !until || *until > clock.today();
             return Cell{.text = active ? PeopleSection::tr("Active") : PeopleSection::tr("Ended"),
                         .tone = active ? Tone::Good : Tone::Neutral};
         }},
    };
}

} // namespace

PeopleSection::PeopleSection(const Environment &environment)
    : ListSection(environment, QStringLiteral("system-users"), "addPerson")
    , m_mayManage(may(environment.store.actor(), Permission::ManageStaff))
    , m_model(new RecordModel<PersonRow>(columns(environment.clock), this))
    , m_view(addList("peopleView", m_model))
    , m_detail(new PersonDetail(environment.clock.today(), m_mayManage))
    , m_personForm(new PersonForm)
    , m_roleForm(new RoleForm(environment.clock.today()))
    , m_passwordForm(new PasswordForm)
{
    addFilters();
    m_add->setVisible(m_mayManage);
    addPanels(m_detail, {m_personForm, m_roleForm, m_passwordForm});
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_personForm->beginNew();
        showForm(m_personForm);
    });
    connectDetail();
    connect(m_personForm, &SideForm::saveRequested, this, &PeopleSection::savePerson);
    connect(m_roleForm, &SideForm::saveRequested, this, &PeopleSection::saveRole);
    connect(m_passwordForm, &SideForm::saveRequested, this, &PeopleSection::savePassword);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeopleSection::askCurrent);
    connect(m_list, &ListCard::arrived, this, [this] {
        const auto wanted = std::exchange(m_wanted, {});
        for (int row = 0; wanted && row < m_model->rowCount(); ++row)
            if (m_model->row(row).staff.id == *wanted) {
                m_view->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        askCurrent();
    });
    retranslate();
}

void PeopleSection::connectDetail()
{
    connect(m_detail, &PersonDetail::editRequested, this, [this] {
        m_personForm->beginEdit(m_look->staff);
        showForm(m_personForm);
    });
    connect(m_detail, &PersonDetail::giveRoleRequested, this, [this] {
        m_roleForm->beginNew(m_look->staff);
        showForm(m_roleForm);
    });
    connect(m_detail, &PersonDetail::changeRoleRequested, this, [this](int role) {
        m_roleForm->beginChange(m_look->staff, m_look->roles.at(role).role);
        showForm(m_roleForm);
    });
    connect(m_detail, &PersonDetail::endRoleRequested, this,
            [this](int role) { endRoleToday(m_look->roles.at(role).role); });
    connect(m_detail, &PersonDetail::passwordRequested, this, [this] {
        m_passwordForm->begin(m_look->staff, false);
        showForm(m_passwordForm);
    });
    connect(m_detail, &PersonDetail::activateRequested, this, [this] {
        m_passwordForm->begin(m_look->staff, true);
        showForm(m_passwordForm);
    });
    connect(m_detail, &PersonDetail::deactivateRequested, this, &PeopleSection::deactivate);
}

void PeopleSection::addFilters()
{
    m_filters->addChoice(
        "staffStateFilter", [] { return tr("Account"); }, [] { return tr("Active accounts"); },
        [] {
            return QList<FilterChoice>{
                {static_cast<int>(StaffFilter::State::Former), tr("Accounts that have ended")},
                {static_cast<int>(StaffFilter::State::Any), tr("All accounts")}};
        });
    m_filters->addChoice(
        "staffRoleFilter", [] { return tr("Role"); }, [] { return tr("Any role"); },
        [] {
            QList<FilterChoice> choices;
            for (const Role role : allOf<Role>())
                choices.append({static_cast<int>(role), label(role)});
            return choices;
        });
    m_filters->addChoice(
        "staffTeamFilter", [] { return tr("Team"); }, [] { return tr("Any team"); },
        [this] {
            QList<FilterChoice> choices;
            for (const RecordChoice::Entry &team : m_choices.teams)
                choices.append({QVariant::fromValue(team.id), team.name});
            return choices;
        });
    connect(m_filters, &FilterBar::changed, this, &PeopleSection::ask);
}

void PeopleSection::shown()
{
    m_environment.store.read(this, readOfficeChoices, [this](const Result<OfficeChoices> &choices) {
        if (choices)
            take(*choices);
    });
    ask();
}

void PeopleSection::take(const OfficeChoices &choices)
{
    m_choices = choices;
    m_filters->refill("staffTeamFilter");
    m_personForm->setChoices(choices);
    m_roleForm->setChoices(choices);
}

void PeopleSection::ask()
{
    // Whoever was looked at stays so when the list is read again.
    if (!m_wanted && m_look)
        m_wanted = m_look->staff.id;
    StaffFilter filter;
    if (const auto state = m_filters->chosen<int>("staffStateFilter"))
        filter.state = static_cast<StaffFilter::State>(*state);
    if (const auto role = m_filters->chosen<int>("staffRoleFilter"))
        filter.role = static_cast<Role>(*role);
    if (const auto team = m_filters->chosen<QUuid>("staffTeamFilter"))
        filter.team = TeamId(*team);
    m_model->ask([this, filter](QObject *context, const std::optional<PersonRow> &last,
                                const RecordModel<PersonRow>::Answer &then) {
        const auto after = last ? std::optional(StaffKey::of(*last)) : std::nullopt;
        m_environment.store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<RowPage<PersonRow>> {
                ENLACE_ASSIGN(auto rows,
                              StaffLookRepository(reading).list(filter, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

void PeopleSection::askCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_look.reset();
        m_detail->show({});
        return;
    }
    m_environment.store.readLatest(
        m_detail,
        [id = m_model->row(row).staff.id](Reading &reading) {
            return StaffLookRepository(reading).look(id);
        },
        [this](const Result<PersonLook> &look) {
            m_look = look ? std::optional(*look) : std::nullopt;
            m_detail->show(m_look);
        });
}

QStringList PeopleSection::parts() const
{
    return m_mayManage ? QStringList{QStringLiteral("addPerson"), QStringLiteral("giveRole"),
                                     QStringLiteral("resetPassword")}
                       : QStringList();
}

void PeopleSection::savePerson()
{
    const NewAccount account = m_personForm->account();
    const bool isNew = m_personForm->isNew();
    run(
        m_personForm,
        [account, isNew, target = m_environment.store.target()](Work &work) -> Result<Staff> {
            if (!isNew)
                return StaffRepository(work).save(work, account.staff);
            for (const StaffRole &role : account.roles) {
                StaffRole checked = role;
                checked.span.from = work.today();
                const QList<Error> problems = validate(checked);
                if (!problems.isEmpty())
                    return fail(problems.first());
            }
            return Accounts(target).addPerson(work, account);
        },
        [this, isNew](const Staff &staff) {
            m_wanted = staff.id;
            sayDone([isNew] {
                return isNew ? tr("The account is there: the person can sign in now.")
                             : tr("The details were saved.");
            });
        });
}

void PeopleSection::saveRole()
{
    const auto role = m_roleForm->role();
    if (!role)
        return;
    run(
        m_roleForm,
        [role = *role, instead = m_roleForm->instead()](Work &work) {
            return giveRole(work, role, instead);
        },
        [this](const RoleChange &change) { sayRoleChanged(change); });
}

void PeopleSection::endRoleToday(const StaffRole &role)
{
    run(
        nullptr,
        [role](Work &work) { return endRole(work, role, std::max(work.today(), role.span.from)); },
        [this](const RoleChange &change) { sayRoleChanged(change); });
}

void PeopleSection::sayRoleChanged(const RoleChange &change)
{
    sayDone([] { return tr("The roles were changed."); },
            [this, change] {
                run(
                    nullptr,
                    [change](Work &work) -> Result<bool> {
                        ENLACE_TRY(takeBack(work, change));
                        return true;
                    },
                    [this](bool) { sayDone([] { return tr("The roles are as they were."); }); });
            });
}

void PeopleSection::savePassword()
{
    const Staff staff = m_passwordForm->staff();
    const bool isReturn = m_passwordForm->isReturn();
    run(
        m_passwordForm,
        [staff, isReturn, password = m_passwordForm->password(),
         target = m_environment.store.target()](Work &work) -> Result<bool> {
            if (isReturn) {
                ENLACE_TRY(Accounts(target).readmitPerson(work, staff.id, password));
            } else {
                ENLACE_TRY(Accounts(target).resetPassword(work, staff.id, password));
            }
            return true;
        },
        [this, isReturn](bool) {
            sayDone([isReturn] {
                return isReturn ? tr("The account is active again.")
                                : tr("The new password holds from now on.");
            });
        });
}

void PeopleSection::deactivate()
{
    const PersonLook look = *m_look;
    QStringList texts;
    if (look.held.children > 0)
        texts.append(tr("This person still coordinates %n child(ren): hand them over first, or the "
                        "account stays.",
                        nullptr, look.held.children));
    if (look.held.items > 0)
        texts.append(tr("%n equipment step(s) wait for this person.", nullptr, look.held.items));
    if (look.held.teams > 0)
        texts.append(tr("%n team(s) lose their supervisor.", nullptr, look.held.teams));
    texts.append(tr("The account opens nothing any more. What the person did keeps the name."));
    const Question question{tr("Deactivate %1?").arg(look.staff.displayName),
                            texts.join(QLatin1Char('\n')), tr("Deactivate"), tr("Cancel"), true};
    m_environment.ask.confirm(
        this, question, [section = QPointer<PeopleSection>(this), id = look.staff.id](bool yes) {
            if (!yes || !section)
                return;
            section->run(
                nullptr,
                [id, target = section->m_environment.store.target()](Work &work) {
                    return Accounts(target).removePerson(work, id);
                },
                [section](const Staff &) {
                    section->sayDone([] {
                        return tr("The account was deactivated. It is listed among those that have "
                                  "ended and can be activated again.");
                    });
                });
        });
}

void PeopleSection::retranslate()
{
    m_add->setText(tr("Add a &person…"));
    m_view->setAccessibleName(tr("People who use Enlace"));
    m_list->empty()->setWords(tr("Nobody here"),
                              tr("Here stand the people who use Enlace and match the filters."));
}

} // namespace enlace
