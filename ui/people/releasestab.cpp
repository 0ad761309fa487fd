// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/releasestab.h"

#include "core/base/datetext.h"
#include "core/editing/recordcolumns.h"
#include "core/providers/agencyrepository.h"
#include "core/releases/releasetables.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/languages.h"
#include "ui/people/keepingbar.h"
#include "ui/people/releasejobs.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

/// As many as are offered by name; the list is narrowed by typing.
constexpr int mostAgencies = 1000;

struct Releases
{
    ChildReleases found;
    int hidden = 0;
    FamilyDues dues;
};

Tone toneOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::InForce:
        return Tone::Good;
    case ReleaseState::NotSigned:
        return Tone::Soon;
    case ReleaseState::NotYetInForce:
        return Tone::Waiting;
    case ReleaseState::Expired:
    case ReleaseState::Revoked:
        break;
    }
    return Tone::Neutral;
}

Chip chipOf(const ReleaseWithParties &release, QDate today)
{
    if (release.release.archivedAt)
        return {ReleasesTab::tr("Archived"), Tone::Neutral};
    const ReleaseState state = stateOf(release.release, today);
    return {label(state), toneOf(state)};
}

QString categoriesText(const Release &release)
{
    QStringList names;
    for (const Sensitivity category : release.categories)
        names.append(label(category));
    return names.join(QLatin1String(", "));
}

QList<RecordColumn<ReleaseWithParties>> columns(const Clock &clock)
{
    return {
        {"purpose", "ReleasesTab", QT_TRANSLATE_NOOP("ReleasesTab", "For what"), 0,
         [](const ReleaseWithParties &release) {
             const QString categories = categoriesText(release.release);
             return Cell{.text = release.release.purpose.isEmpty() ? categories
                                                                   : release.release.purpose,
                         .second = ReleasesTab::tr("%n agency(ies)", nullptr,
                                                   static_cast<int>(release.parties.size())),
                         .toolTip = categories};
         }},
        {"days", "ReleasesTab", QT_TRANSLATE_NOOP("ReleasesTab", "Until"), 150,
         [&clock](const ReleaseWithParties &release) {
             const auto until = release.release.span.until;
             if (!until)
                 return Cell{};
             const bool holds = stateOf(release.release, clock.today()) == ReleaseState::InForce;
             return Cell{.text = shortDate(*until, Languages::current(), clock.today()),
                         .second = holds ? dueText(*until, clock.today()) : QString(),
                         .strong = holds};
         }},
        {"state", "ReleasesTab", QT_TRANSLATE_NOOP("ReleasesTab", "State"), 150,
         [&clock](const ReleaseWithParties &release) {
             const Chip chip = chipOf(release, clock.today());
             return Cell{.text = chip.text, .tone = chip.tone};
         }},
    };
}

} // namespace

ReleasesTab::ReleasesTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "releases", "object-locked", parent)
    , m_model(new RecordModel<ReleaseWithParties>(columns(environment.clock), this))
    , m_bar(new KeepingBar(QStringLiteral("Release"), this))
{
    addAbove(m_bar);
    connect(m_bar, &KeepingBar::newRequested, this, &ReleasesTab::addNew);
    connect(m_bar, &KeepingBar::archivedToggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    ReleasesTab::retranslate();
}

QString ReleasesTab::title() const { return tr("Releases"); }

void ReleasesTab::read()
{
    ask(
        [id = child().child.id, family = subject().family(),
         withArchived = m_bar->withArchived()](Reading &reading) -> Result<Releases> {
            ReleaseRepository repository(reading);
            Releases releases;
            ENLACE_ASSIGN(releases.found, repository.ofChild(id, withArchived));
            ENLACE_ASSIGN(releases.hidden, repository.hiddenOfChild(id));
            ENLACE_ASSIGN(releases.dues, readDues(reading, family));
            return releases;
        },
        [this](const Releases &releases) {
            m_names = releases.found;
            m_dues = releases.dues;
            setHidden(releases.hidden);
            m_model->setRows(releases.found.releases);
            showRows();
        });
    askChoices();
    readDrafts({releaseForm(), archiveReleaseForm(), revokeReleaseForm()});
}

void ReleasesTab::askChoices()
{
    // Only for whoever will choose, and once.
    if (!mayEdit() || !m_agencies.isEmpty())
        return;
    environment().store.read(
        this, [](Reading &reading) { return AgencyRepository(reading).list({}, {}, mostAgencies); },
        [this](const Result<QList<Agency>> &agencies) {
            if (!agencies) {
                Q_EMIT said(Message::of(agencies.error()));
                return;
            }
            for (const Agency &agency : *agencies)
                m_agencies.append({agency.id.uuid(), agency.name});
        });
}

bool ReleasesTab::mayEdit() const
{
    return hasSubject() && subject().mayEdit(child().child.id, DataCategory::Authorizations);
}

ReleaseChoices ReleasesTab::choices() const
{
    ReleaseChoices choices{{}, m_agencies};
    for (const GrownUpCard &card : subject().view.grownUps)
        choices.signers.append({card.person.id.uuid(), fullName(card.person)});
    choices.signers.append({child().person.id.uuid(), fullName(child().person)});
    return choices;
}

void ReleasesTab::addNew()
{
    if (!mayEdit())
        return;
    // What was begun is gone on with, not begun twice.
    if (editor()->isOpen() && editor()->form() == releaseForm())
        return editor()->setFocus();
    ReleaseWithParties release;
    release.release.child = child().child.id;
    release.release.span.from = today();
    release.release.language = Languages::current();
    correct(release);
}

void ReleasesTab::correct(const ReleaseWithParties &release)
{
    edit(releaseJob(release, subject().family(), choices(), child().child.birthDate));
}

void ReleasesTab::restore(const ReleaseWithParties &release)
{
    perform(
        [release](Work &work) -> Result<> {
            ENLACE_TRY(ReleaseRepository(work).restore(work, release.release));
            return {};
        },
        [] { return inTheListAgain(); });
}

void ReleasesTab::revoke(const ReleaseWithParties &release)
{
    edit(revokeReleaseJob(release, subject().family(), today()));
}

void ReleasesTab::lookBack(const ReleaseId &release)
{
    showHistory(
        RecordRef::to(RecordKind::Release, release), [] { return tr("History of the release"); },
        releaseFields(), false);
}

void ReleasesTab::addActions(const ReleaseWithParties &release)
{
    if (mayEdit() && release.release.archivedAt) {
        addAction("restoreReleaseButton", restoreText(), [this, release] { restore(release); });
    } else if (mayEdit()) {
        addAction("correctReleaseButton", correctText(), [this, release] { correct(release); });
        if (!release.release.revokedOn)
            addAction("revokeReleaseButton", tr("Take back…"),
                      [this, release] { revoke(release); });
        addAction("archiveReleaseButton", archiveText(),
                  [this, release] { edit(archiveReleaseJob(release, subject().family())); });
    }
    addAction("releaseHistoryButton", tr("History"),
              [this, id = release.release.id] { lookBack(id); });
}

void ReleasesTab::resume(const Draft &draft)
{
    if (draft.isNew) {
        const auto begun = withColumns(Release{}, draft.base);
        if (begun)
            correct({*begun, {}});
        return;
    }
    environment().store.read(
        this,
        [id = ReleaseId(draft.record.id)](Reading &reading) {
            return ReleaseRepository(reading).find(id);
        },
        [this, form = draft.form](const Result<ReleaseWithParties> &release) {
            if (!release)
                Q_EMIT said(Message::of(release.error()));
            else if (!hasSubject())
                return;
            else if (form == revokeReleaseForm())
                revoke(*release);
            else if (form == archiveReleaseForm())
                edit(archiveReleaseJob(*release, subject().family()));
            else
                correct(*release);
        });
}

QString ReleasesTab::draftName(const Draft &draft) const
{
    if (draft.form == revokeReleaseForm())
        return tr("Taking a release back");
    return draft.isNew ? tr("A new release") : tr("A release");
}

void ReleasesTab::forget()
{
    ListTab::forget();
    m_names = {};
    m_model->clear();
}

RecordRef ReleasesTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Release, m_model->row(row).release.id);
}

QString ReleasesTab::nameOf(const ReleaseParty &party) const
{
    const QString known =
        party.organization ? m_names.organizationNames.value(*party.organization) : QString();
    return known.isEmpty() ? party.name : known;
}

void ReleasesTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const ReleaseWithParties &line = m_model->row(row);
    const Release &release = line.release;
    detail()->setTitle(tr("Release of information"));
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line, today()));
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("For what"), release.purpose);
    facts->add(tr("What may be shared"), categoriesText(release));
    facts->add(tr("Days"), spanText(release.span, language, today()));
    const QString signer = release.signer ? m_names.signerNames.value(*release.signer) : QString();
    facts->add(tr("Signed by"),
               joined({signer.isEmpty() ? release.signerName : signer, label(release.relation)}));
    if (release.signedOn)
        facts->add(tr("Signed on"), shortDate(*release.signedOn, language, today()));
    facts->add(tr("Language of the form"), label(release.language));
    if (release.revokedOn)
        facts->add(tr("Taken back"), joined({shortDate(*release.revokedOn, language, today()),
                                             release.revokedReason}));
    facts->add(tr("Source"), sourceText(release.origin, language, today()));
    if (release.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*release.archivedAt, language, today()),
                                           release.archivedReason}));
    addParties(line);
    addDues(detail(), m_dues, refOf(row));
    addActions(line);
}

void ReleasesTab::addParties(const ReleaseWithParties &release)
{
    addHeading(tr("Agencies"));
    auto *facts = addFacts();
    for (const ReleaseParty &party : release.parties)
        facts->add(label(party.direction),
                   joined({nameOf(party), party.revokedOn
                                              ? tr("taken back on %1")
                                                    .arg(shortDate(*party.revokedOn,
                                                                   Languages::current(), today()))
                                              : QString()}));
}

void ReleasesTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No releases on record"),
                    tr("Here stands which agencies may tell each other what about the child, for "
                       "what purpose and until when, as the family signed it."));
}

void ReleasesTab::retranslate()
{
    m_bar->setWords(tr("&New release"), mayEdit());
    ListTab::retranslate();
}

} // namespace enlace
