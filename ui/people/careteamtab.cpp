// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/careteamtab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"
#include "ui/people/teamlook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// The team of today, and who ever was on it.
struct WholeTeam
{
    TeamView today;
    QList<TeamRow> rows; ///< today's first, then the others, the latest first
    int hidden = 0;
};

Result<WholeTeam> readTeam(Reading &reading, const ChildId &child)
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
    return whole;
}

QString inWords(const char *text) { return QCoreApplication::translate("CareTeamTab", text); }

/// Their standing; of somebody who is not on the team today, that.
Chip chipOf(const TeamRow &row, QDate today)
{
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
        {"phone", "CareTeamTab", QT_TRANSLATE_NOOP("CareTeamTab", "Phone and days"), 190,
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
    : ListTab(environment, "careTeam", "group", parent)
    , m_model(new RecordModel<TeamRow>(columns(environment.clock), this))
    , m_gapRow(new QWidget(this))
    , m_gapChips(new FlowLayout(m_gapRow))
{
    m_gapChips->setContentsMargins(0, 0, 0, 0);
    addAbove(m_gapRow);
    setRecords(m_model);
    CareTeamTab::retranslate();
}

QString CareTeamTab::title() const { return tr("Care team"); }

void CareTeamTab::read()
{
    ask([id = child().child.id](Reading &reading) { return readTeam(reading, id); },
        [this](const WholeTeam &team) {
            m_gaps = team.today.gaps;
            fillGaps();
            setHidden(team.hidden);
            m_model->setRows(team.rows);
            showRows();
        });
}

void CareTeamTab::forget()
{
    ListTab::forget();
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
    facts->add(tr("Role"), label(line.member.role));
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
    facts->add(tr("Why it ended"), line.member.reasonEnded);
    facts->add(tr("Note"), line.member.note);
    if (!line.isAssignment)
        facts->add(tr("Source"), sourceText(line.member.origin, language, today()));
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
    ListTab::retranslate();
}

} // namespace enlace
