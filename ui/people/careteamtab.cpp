// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/careteamtab.h"

#include "core/base/datetext.h"
#include "core/editing/undorepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/person.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/providerrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"
#include "ui/people/coordinatorscard.h"
#include "ui/people/leadjobs.h"
#include "ui/people/teamlook.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// As many as are offered by name; the list is narrowed by typing.
constexpr int mostChoices = 1000;

/// The team of today, and who ever was on it.
struct WholeTeam
{
    TeamView today;
    QList<TeamRow> rows; ///< today's first, then the others, the latest first; archived ones last
    int hidden = 0;
    QList<Coordination> coordinators;
    QList<StaffName> names;
    QList<StaffName> colleagues;
    std::optional<WorkId> handOver; ///< of today, by whoever looks
};

Result<WholeTeam> readTeam(Reading &reading, const ChildId &child, bool withArchived)
{
    CareTeamRepository team(reading);
    WholeTeam whole;
    ENLACE_ASSIGN(whole.today, team.team(child, reading.today()));
    ENLACE_ASSIGN(const QList<TeamRow> history, team.history(child));
    ENLACE_ASSIGN(whole.hidden, team.hiddenOfHistory(child));
    whole.rows = whole.today.rows;
    for (const TeamRow &row : history)
        if (!row.member.span.contains(reading.today()))
            whole.rows.append(row);
    if (withArchived) {
        ENLACE_ASSIGN(const QList<TeamRow> archived, team.archivedOfChild(child));
        whole.rows += archived;
    }
    ENLACE_ASSIGN(whole.coordinators, orEmpty(CoordinationRepository(reading).coordinators(child)));
    for (const Coordination &row : std::as_const(whole.coordinators)) {
        if (countyDay(row.origin.learnedAt) != reading.today())
            continue; // most were written down long ago: nothing to ask
        ENLACE_ASSIGN(const auto made, UndoRepository(reading).ownOfTodayThatMade(
                                           RecordRef::to(RecordKind::Coordination, row.id)));
        if (made)
            whole.handOver = made;
    }
    StaffRepository staff(reading);
    ENLACE_ASSIGN(whole.names, staff.names());
    ENLACE_ASSIGN(whole.colleagues, staff.holders(Role::Coordinator));
    return whole;
}

/// The directory, to choose from.
Result<TeamChoices> readChoices(Reading &reading)
{
    TeamChoices choices;
    ENLACE_ASSIGN(const auto providers, ProviderRepository(reading).list({}, {}, mostChoices));
    for (const ProviderRow &row : providers)
        choices.providers.append({row.provider.id.uuid(), row.provider.name});
    ENLACE_ASSIGN(const auto agencies, AgencyRepository(reading).list({}, {}, mostChoices));
    for (const Agency &agency : agencies)
        choices.organizations.append({agency.id.uuid(), agency.name});
    return choices;
}

QString inWords(const char *text) { return QCoreApplication::translate("CareTeamTab", text); }

/// Their standing; of somebody who is not on the team today, that.
Chip chipOf(const TeamRow &row, QDate today)
{
    if (row.member.archived.at)
        return {inWords(QT_TRANSLATE_NOOP("CareTeamTab", "Archived")), Tone::Neutral};
    if (!row.isAssignment && !row.member.span.contains(today))
        return {row.member.span.from > today
                    ? inWords(QT_TRANSLATE_NOOP("CareTeamTab", "Begins later"))
                    : inWords(QT_TRANSLATE_NOOP("CareTeamTab", "Before")),
                Tone::Neutral};
    if (row.standing)
        return chipOf(*row.standing, today);
    return {inWords(QT_TRANSLATE_NOOP("CareTeamTab", "On the team")), Tone::Good};
}

QString spanOf(const TeamRow &row, QDate today)
{
    return row.isAssignment ? inWords(QT_TRANSLATE_NOOP("CareTeamTab", "assigned by the plan"))
                            : spanText(row.member.span, Languages::current(), today);
}

QList<RecordColumn<TeamRow>> columns(const Clock &clock)
{
    return {
        {"who", "CareTeamTab", QT_TRANSLATE_NOOP("CareTeamTab", "Who"), 0,
         [](const TeamRow &row) {
             const QString role = joined({roleText(row), row.organization});
             return Cell{.text = row.name, .second = role, .toolTip = role};
         }},
        {"phone", "CareTeamTab", QT_TRANSLATE_NOOP("CareTeamTab", "Phone and days"), 160,
         [&clock](const TeamRow &row) {
             const QString span = spanOf(row, clock.today());
             return Cell{.text = phoneOf(row), .second = span, .toolTip = span};
         }},
        {"standing", "CareTeamTab", QT_TRANSLATE_NOOP("CareTeamTab", "Network"), 190,
         [&clock](const TeamRow &row) {
             const Chip chip = chipOf(row, clock.today());
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
    };
}

} // namespace

CareTeamTab::CareTeamTab(const Environment &environment, QWidget *parent)
    : KeptListTab(environment, "careTeam", "group", parent)
    , m_model(new RecordModel<TeamRow>(columns(environment.clock), this))
    , m_gapRow(new QWidget(this))
    , m_gapChips(new FlowLayout(m_gapRow))
    , m_coordinators(new CoordinatorsCard(this))
    , m_bar(new QWidget(this))
    , m_add(makeButton(ButtonLook::Primary, "addMemberButton", m_bar))
    , m_showArchived(new QCheckBox(m_bar))
{
    m_gapChips->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_showArchived);
    row->addStretch();
    m_showArchived->setObjectName(QStringLiteral("showArchivedMembersBox"));
    addAbove(m_coordinators);
    addAbove(m_gapRow);
    addAbove(m_bar);
    connect(m_coordinators, &CoordinatorsCard::handOverRequested, this, &CareTeamTab::handOver);
    connect(m_coordinators, &CoordinatorsCard::takeBackRequested, this, [this] {
        if (m_handOver)
            perform([work = *m_handOver](
                        Work &inverse) { return UndoRepository(inverse).undo(inverse, work); },
                    [] { return tr("The hand-over was taken back."); });
    });
    connect(m_add, &QPushButton::clicked, this, &CareTeamTab::add);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    CareTeamTab::retranslate();
}

QString CareTeamTab::title() const { return tr("Care team"); }

void CareTeamTab::read()
{
    ask([id = child().child.id, withArchived = m_showArchived->isChecked()](
            Reading &reading) { return readTeam(reading, id, withArchived); },
        [this](const WholeTeam &team) {
            m_gaps = team.today.gaps;
            m_history = team.coordinators;
            m_handOver = team.handOver;
            m_names = team.names;
            m_colleagues = team.colleagues;
            fillGaps();
            fillCoordinators();
            setHidden(team.hidden);
            m_model->setRows(team.rows);
            showRows();
        });
    askChoices();
    readDrafts(keeping().forms() + QStringList{QStringLiteral("handOver")});
}

void CareTeamTab::askChoices()
{
    // Only for whoever will choose, and once.
    if (!keeping().mayEdit || !m_choices.providers.isEmpty())
        return;
    environment().store.read(this, readChoices, [this](const Result<TeamChoices> &choices) {
        if (choices)
            m_choices = *choices;
        else
            Q_EMIT said(Message::of(choices.error()));
    });
}

Keeping CareTeamTab::keeping() const
{
    const ChildId id = child().child.id;
    CareTeamMember blank;
    blank.child = id;
    blank.span.from = today();
    auto keeping = keepingOf<CareTeamMember, CareTeamRepository>(QStringLiteral("member"), blank);
    keeping.newOne = QT_TRANSLATE_NOOP("Keeping", "Somebody new on the care team");
    keeping.added = QT_TRANSLATE_NOOP("Keeping", "The care team has one more.");
    keeping.family = subject().family();
    keeping.child = id;
    keeping.mayEdit = subject().mayEdit(id, DataCategory::CareTeam);
    TeamChoices choices = m_choices;
    for (const GrownUpCard &card : subject().view.grownUps)
        choices.persons.append({card.person.id.uuid(), fullName(card.person)});
    keeping.fields = careTeamFields(choices);
    keeping.name = [](const QJsonObject &record) {
        const auto role = fromKey<CareTeamRole>(record.value(QLatin1String("role")).toString());
        return role ? label(*role) : QString();
    };
    return keeping;
}

bool CareTeamTab::isKept(int row) const { return !m_model->row(row).isAssignment; }

void CareTeamTab::fillCoordinators()
{
    m_coordinators->show(m_history, m_names,
                         hasSubject() &&
                             mayHandOver(environment().store.actor(), subject(), child().child.id),
                         m_handOver.has_value(), environment().clock.today());
}

void CareTeamTab::handOver() { edit(handOverJob(subject(), child(), m_colleagues)); }

void CareTeamTab::resume(const Draft &draft)
{
    if (draft.form != QLatin1String("handOver"))
        return KeptListTab::resume(draft);
    EditJob job = handOverJob(subject(), child(), m_colleagues);
    job.record = draft.record;
    job.base = draft.base;
    edit(std::move(job));
}

QString CareTeamTab::draftName(const Draft &draft) const
{
    if (draft.form == QLatin1String("handOver"))
        return tr("A hand-over");
    return KeptListTab::draftName(draft);
}

void CareTeamTab::forget()
{
    ListTab::forget();
    m_history.clear();
    m_handOver.reset();
    m_gaps.clear();
    fillGaps();
    m_model->clear();
}

void CareTeamTab::fillGaps()
{
    clearLayout(m_gapChips);
    for (const TeamGap &gap : std::as_const(m_gaps)) {
        auto *chip = new StatusChip(m_gapRow);
        chip->setChip({gapText(gap), gap.isCertain ? Tone::Late : Tone::Neutral});
        m_gapChips->addWidget(chip);
    }
    m_gapRow->setVisible(!m_gaps.isEmpty());
}

RecordRef CareTeamTab::refOf(int row) const
{
    const TeamRow &line = m_model->row(row);
    if (!line.isAssignment)
        return RecordRef::to(RecordKind::CareTeamMember, line.member.id);
    return line.member.provider ? RecordRef::to(RecordKind::Provider, *line.member.provider)
                                : RecordRef::to(RecordKind::Agency, *line.member.organization);
}

void CareTeamTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const TeamRow &line = m_model->row(row);
    detail()->setTitle(line.name);
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line, today()));
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("Role"), joined({line.member.localTitle, label(line.member.role)}));
    if (!line.specialty.isEmpty())
        facts->add(tr("Specialty"), roleText(line));
    facts->add(tr("Seen at"), line.organization);
    facts->add(tr("On the team"), spanOf(line, today()));
    if (const QString phone = phoneOf(line); !phone.isEmpty()) {
        auto *button = makeButton(ButtonLook::Link, "phoneButton", facts);
        button->setText(phone);
        button->setToolTip(tr("Copy the number"));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this,
                [phone] { QGuiApplication::clipboard()->setText(phone); });
        facts->add(tr("Phone"), button);
    }
    facts->add(tr("Fax"), line.contact.fax);
    facts->add(tr("Hours"), line.contact.hours);
    facts->add(tr("Portal"), line.contact.portal);
    facts->add(tr("Language line"), line.contact.languageLine);
    facts->add(tr("Speaks"), languagesText(line));
    if (line.standing && line.standing->arrangement)
        facts->add(tr("Arrangement"), label(*line.standing->arrangement));
    if (line.member.helpsMost)
        facts->add(tr("The family says"), tr("really helps"));
    facts->add(tr("Can help with"), line.member.canHelp);
    facts->add(tr("Cannot help with"), line.member.cannotHelp);
    facts->add(tr("Why it ended"), line.member.reasonEnded);
    facts->add(tr("Note"), line.member.note);
    if (line.isAssignment)
        return;
    facts->add(tr("Source"), sourceText(line.member.origin, language, today()));
    if (line.member.archived.at)
        facts->add(tr("Archived"), joined({momentText(*line.member.archived.at, language, today()),
                                           line.member.archived.reason}));
    addKeepingActions(refOf(row), line.member.archived.at.has_value());
}

void CareTeamTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("Nobody is on the care team yet"),
                    tr("Here stand doctors, therapists, vendors and schools, with their phones and "
                       "their network standing."));
}

void CareTeamTab::retranslate()
{
    fillGaps();
    fillCoordinators();
    m_add->setText(tr("&Add to the care team"));
    m_showArchived->setText(tr("Show archived"));
    m_add->setVisible(hasSubject() && keeping().mayEdit);
    ListTab::retranslate();
}

} // namespace enlace
