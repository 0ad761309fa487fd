// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/releasestab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/languages.h"
#include "ui/people/releasejobs.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

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
{
    setRecords(m_model);
    ReleasesTab::retranslate();
}

QString ReleasesTab::title() const { return tr("Releases"); }

void ReleasesTab::read()
{
    ask(
        [id = child().child.id, family = subject().family()](Reading &reading) -> Result<Releases> {
            ReleaseRepository repository(reading);
            Releases releases;
            ENLACE_ASSIGN(releases.found, repository.ofChild(id));
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
    readDrafts({revokeReleaseForm()});
}

void ReleasesTab::revoke(const ReleaseWithParties &release)
{
    edit(revokeReleaseJob(release, subject().family(), today()));
}

void ReleasesTab::lookBack(const ReleaseId &release)
{
    showHistory(RecordRef::to(RecordKind::Release, release), tr("History of the release"),
                releaseFields(), false);
}

void ReleasesTab::addActions(const ReleaseWithParties &release)
{
    const bool mayEdit = subject().mayEdit(release.release.child, DataCategory::Authorizations);
    if (mayEdit && !release.release.revokedOn)
        addAction("revokeReleaseButton", tr("Take back…"), [this, release] { revoke(release); });
    addAction("releaseHistoryButton", tr("History"),
              [this, id = release.release.id] { lookBack(id); });
}

void ReleasesTab::resume(const Draft &draft)
{
    environment().store.read(
        this,
        [id = ReleaseId(draft.record.id)](Reading &reading) {
            return ReleaseRepository(reading).find(id);
        },
        [this](const Result<ReleaseWithParties> &release) {
            if (!release)
                Q_EMIT said(Message::of(release.error()));
            else if (hasSubject())
                revoke(*release);
        });
}

QString ReleasesTab::draftName(const Draft &) const { return tr("Taking a release back"); }

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

} // namespace enlace
