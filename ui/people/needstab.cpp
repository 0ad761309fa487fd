// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/needstab.h"

#include "core/base/datetext.h"
#include "core/people/phonenumber.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/keepingside.h"
#include "ui/people/needkeeping.h"

#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

Tone toneOf(NeedState state)
{
    switch (state) {
    case NeedState::Looking:
        return Tone::Waiting;
    case NeedState::Found:
        return Tone::Good;
    case NeedState::Unmet:
        return Tone::Late;
    case NeedState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Sent:
    case ApplicationState::WaitList:
        return Tone::Waiting;
    case ApplicationState::Offered:
    case ApplicationState::Accepted:
        return Tone::Good;
    case ApplicationState::Refused:
    case ApplicationState::NoAnswer:
        return Tone::Soon;
    case ApplicationState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

struct Found
{
    NeedSheet sheet;
    NetworkOutlook outlook;
};

/// "2 asked, 1 waiting, 1 refused"
QString summaryOf(const QList<ApplicationView> &applications)
{
    int asked = 0;
    int waiting = 0;
    int refused = 0;
    for (const ApplicationView &view : applications) {
        if (view.application.archivedAt)
            continue;
        ++asked;
        waiting += isWaiting(view.application) ? 1 : 0;
        refused += view.application.state == ApplicationState::Refused ? 1 : 0;
    }
    if (asked == 0)
        return NeedsTab::tr("nobody asked yet");
    QStringList parts{NeedsTab::tr("%n asked", nullptr, asked)};
    if (waiting > 0)
        parts.append(NeedsTab::tr("%n waiting", nullptr, waiting));
    if (refused > 0)
        parts.append(NeedsTab::tr("%n refused", nullptr, refused));
    return parts.join(QStringLiteral(", "));
}

} // namespace

NeedsTab::NeedsTab(const Environment &environment, QWidget *parent)
    : KeptCardsTab(environment, "needs", "showArchivedNeedsBox", parent)
    , m_sheet(new FamilyPaperView(environment, this))
{
    m_sheet->setObjectName(QStringLiteral("networkSheetView"));
    body()->addWidget(m_sheet, 1);
    connect(m_sheet, &FamilyPaperView::said, this, &NeedsTab::said);
    connect(m_sheet, &FamilyPaperView::closed, this, [this] {
        setAside(false);
        if (isVisible())
            focusFirst();
    });
    NeedsTab::retranslate();
}

QString NeedsTab::title() const { return tr("Looking for care"); }

QList<Keeping> NeedsTab::keepings() const
{
    return needKeeping(subject(), child().child.id, choices());
}

NeedChoices NeedsTab::choices() const
{
    NeedChoices offered = m_choices.value_or(NeedChoices{});
    offered.withProtected = subject().mayEdit(child().child.id, DataCategory::Labelled);
    return offered;
}

void NeedsTab::readRecords(bool withArchived)
{
    ask(
        [id = child().child.id, withArchived](Reading &reading) -> Result<Found> {
            Found found;
            ENLACE_ASSIGN(found.sheet, NeedRepository(reading).ofChild(id, withArchived));
            ENLACE_ASSIGN(found.outlook, readNetworkOutlook(reading, id));
            return found;
        },
        [this](const Found &found) {
            m_needs = found.sheet;
            m_outlook = found.outlook;
            showRecords(found.sheet.hidden);
        });
    askChoices();
}

void NeedsTab::askChoices()
{
    // Only for whoever will choose, and once.
    const ChildId id = child().child.id;
    if (m_choices || !subject().mayEdit(id, DataCategory::CareTeam))
        return;
    environment().store.read(
        this, [id](Reading &reading) { return readNeedChoices(reading, id); },
        [this, id](const Result<NeedChoices> &found) {
            if (!hasSubject() || child().child.id != id)
                return; // about somebody else by now
            if (!found) {
                Q_EMIT said(Message::of(found.error()));
                return;
            }
            m_choices = *found;
            side()->setKinds(keepings());
        });
}

void NeedsTab::forgetRecords()
{
    m_sheet->dismiss();
    m_needs = {};
    m_outlook = {};
    m_choices.reset();
}

bool NeedsTab::act(const QString &command)
{
    if (command == QLatin1String("newRecord") && side()->mayEdit(RecordKind::CareNeed)) {
        side()->add(RecordKind::CareNeed);
        return true;
    }
    return KeptCardsTab::act(command);
}

Card *NeedsTab::makeCard(const char *name, const QString &title, RecordKind kind,
                         const QString &add)
{
    auto *card = new Card;
    card->setObjectName(QString::fromLatin1(name));
    card->setTitle(title);
    if (side()->mayEdit(kind)) {
        card->setLink(add);
        connect(card->link(), &QPushButton::clicked, this, [this, kind] { side()->add(kind); });
    }
    return card;
}

void NeedsTab::addNote(Card *card, const QString &text)
{
    QLabel *note = makeParagraph(TextLook::Muted, card);
    note->setText(text);
    card->content()->addWidget(note);
}

void NeedsTab::addCards(QVBoxLayout *column)
{
    Card *needs = makeCard("needsCard", tr("Whom the child needs"), RecordKind::CareNeed,
                           tr("Somebody is needed"));
    for (const NeedView &view : std::as_const(m_needs.needs))
        addNeed(view, needs);
    if (m_needs.needs.isEmpty())
        addNote(needs, tr("Nobody is looked for. Here stands what the child needs of somebody who "
                          "is still to be found, who was asked, and what they answered."));
    column->addWidget(needs);

    Card *wishes = makeCard("preferencesCard", tr("What the family wishes about providers"),
                            RecordKind::ProviderPreference, tr("Add"));
    wishes->link()->setAccessibleName(tr("Add what the family wishes about a provider"));
    for (const PreferenceView &view : std::as_const(m_needs.preferences))
        wishes->content()->addWidget(makeLine(lineOf(view), wishes));
    if (m_needs.preferences.isEmpty())
        addNote(wishes, tr("The family has named nobody whom they prefer or do not want."));
    column->addWidget(wishes);
    if (!m_outlook.changes.isEmpty())
        addOutlook(column);
}

void NeedsTab::addOutlook(QVBoxLayout *column)
{
    const OutlookCard made = makeOutlookCard(m_outlook);
    connect(made.sheet, &QPushButton::clicked, this, &NeedsTab::openSheet);
    column->addWidget(made.card);
}

void NeedsTab::openSheet()
{
    if (side()->isOpen()) // what is being written there comes first
        return side()->setFocus();
    ask([id = child().child.id](Reading &reading) { return readNetworkOptions(reading, id); },
        [this](const QList<NetworkOption> &options) {
            const NetworkSheet sheet{fullName(child().person), child().leadName,
                                     phoneText(child().leadPhone), today(), options};
            setAside(true);
            m_sheet->open({[sheet](Language language) { return networkSheetHtml(sheet, language); },
                           [] { return tr("Sheet for the choice of network"); },
                           [today = sheet.today] {
                               return tr("Networks %1.pdf").arg(today.toString(Qt::ISODate));
                           }},
                          {child().child.id, subject().family(), languageOfFamily()});
        });
}

bool NeedsTab::escape()
{
    if (!m_sheet->isOpen())
        return KeptCardsTab::escape();
    m_sheet->dismiss();
    return true;
}

void NeedsTab::addNeed(const NeedView &view, Card *card)
{
    if (card->content()->count() > 0)
        card->content()->addWidget(makeRule(card));
    card->content()->addWidget(makeLine(lineOf(view), card));
    auto *asked = new QVBoxLayout;
    asked->setContentsMargins(18, 0, 0, 0);
    asked->setSpacing(0);
    for (const ApplicationView &each : view.applications)
        asked->addWidget(makeLine(lineOf(each, view.need), card));
    card->content()->addLayout(asked);
}

NeedsTab::Line NeedsTab::lineOf(const NeedView &view) const
{
    const Language language = Languages::current();
    const CareNeed &need = view.need;
    QStringList more{tr("since %1").arg(shortDate(need.since, language, today())),
                     label(need.cause), need.causeNote, need.wishes, summaryOf(view.applications)};
    if (need.packetOn)
        more.append(tr("packet of %1").arg(shortDate(*need.packetOn, language, today())));
    if (need.state == NeedState::Unmet && need.askAgainOn)
        more.append(tr("look again on %1").arg(shortDate(*need.askAgainOn, language, today())));
    if (need.archivedAt)
        more.append(need.archivedReason);
    const Chip chip = need.archivedAt ? Chip{tr("Archived"), Tone::Neutral}
                                      : Chip{label(need.state), toneOf(need.state)};
    return {RecordRef::to(RecordKind::CareNeed, need.id),
            {needName(need), joined(more), chip},
            need.archivedAt.has_value()};
}

NeedsTab::Line NeedsTab::lineOf(const ApplicationView &view, const CareNeed &need) const
{
    const Language language = Languages::current();
    const ProviderApplication &asked = view.application;
    const auto on = [&](const QString &text, const std::optional<QDate> &day) {
        return day ? text.arg(shortDate(*day, language, today())) : QString();
    };
    const QStringList more{tr("asked on %1").arg(shortDate(asked.askedOn, language, today())),
                           asked.askedOf,
                           on(tr("answered on %1"), asked.answeredOn),
                           asked.answeredBy,
                           asked.refusal ? label(*asked.refusal) : QString(),
                           asked.refusalNote,
                           on(tr("first visit on %1"), asked.firstVisitOn),
                           on(tr("ask again on %1"), asked.askAgainOn),
                           hasOlderPacket(asked, need)
                               ? tr("has an older packet than the one there is now")
                               : QString(),
                           asked.note,
                           asked.archivedReason};
    const Chip chip = asked.archivedAt ? Chip{tr("Archived"), Tone::Neutral}
                                       : Chip{label(asked.state), toneOf(asked.state)};
    return {RecordRef::to(RecordKind::ProviderApplication, asked.id),
            {view.name, joined(more), chip},
            asked.archivedAt.has_value()};
}

NeedsTab::Line NeedsTab::lineOf(const PreferenceView &view) const
{
    const ProviderPreference &said = view.preference;
    const bool isUnwanted = said.wish == ProviderWish::DoNotRefer;
    const Chip chip = said.archivedAt
                          ? Chip{tr("Archived"), Tone::Neutral}
                          : Chip{label(said.wish), isUnwanted ? Tone::Late : Tone::Good};
    return {RecordRef::to(RecordKind::ProviderPreference, said.id),
            {view.name,
             joined({said.reason, said.saidBy,
                     shortDate(said.saidOn, Languages::current(), today()), said.archivedReason}),
             chip},
            said.archivedAt.has_value()};
}

const NeedView *NeedsTab::needOf(const RecordRef &ref) const
{
    const auto found =
        std::find_if(m_needs.needs.begin(), m_needs.needs.end(),
                     [&](const NeedView &view) { return view.need.id.uuid() == ref.id; });
    return found == m_needs.needs.end() ? nullptr : &*found;
}

const ProviderApplication *NeedsTab::applicationOf(const RecordRef &ref) const
{
    for (const NeedView &view : m_needs.needs)
        for (const ApplicationView &each : view.applications)
            if (each.application.id.uuid() == ref.id)
                return &each.application;
    return nullptr;
}

void NeedsTab::addLineActions(KeptLine *kept, const Line &line)
{
    if (const NeedView *view = needOf(line.ref); view && view->need.isOpen())
        kept->addAction("askSomebodyButton", tr("Ask somebody…"),
                        [this, need = view->need] { askSomebody(need); });
    if (const ProviderApplication *application = applicationOf(line.ref))
        kept->addAction("answerButton", tr("They answered…"),
                        [this, asked = *application] { answerOf(asked); });
}

void NeedsTab::askSomebody(const CareNeed &need)
{
    QJsonObject known = toJson(applicationFor(need, today()));
    known.remove(QStringLiteral("id"));
    side()->add(RecordKind::ProviderApplication, known);
}

void NeedsTab::answerOf(const ProviderApplication &application)
{
    if (const Keeping *keeping = side()->kindOf(RecordKind::ProviderApplication))
        side()->edit(answerJob(*keeping, application, today()));
}

} // namespace enlace
