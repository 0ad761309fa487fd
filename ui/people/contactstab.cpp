// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactstab.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/languages.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int pageSize = 200;

/// What stands beside the list.
struct AboutLog
{
    std::optional<QDate> lastReached;
    int hidden = 0;
};

Tone toneOf(const Contact &contact)
{
    switch (contact.outcome) {
    case ContactOutcome::Reached:
        return Tone::Good;
    case ContactOutcome::Sent:
    case ContactOutcome::LeftMessage:
        return Tone::Waiting;
    case ContactOutcome::WrongNumber:
        return Tone::Late;
    case ContactOutcome::NoAnswer:
    case ContactOutcome::Declined:
        break;
    }
    return Tone::Neutral;
}

QString withWhom(const ContactRow &row)
{
    const QString who = joined({row.withName, row.contact.withWords});
    return who.isEmpty() ? label(row.contact.party) : who;
}

QList<RecordColumn<ContactRow>> columns(const Clock &clock)
{
    return {
        {"when", "ContactsTab", QT_TRANSLATE_NOOP("ContactsTab", "When"), 130,
         [&clock](const ContactRow &row) {
             const Language language = Languages::current();
             return Cell{.text = shortDate(row.contact.at.toTimeZone(countyTimeZone()).date(),
                                           language, clock.today()),
                         .second = timeText(row.contact.at, language)};
         }},
        {"who", "ContactsTab", QT_TRANSLATE_NOOP("ContactsTab", "With whom"), 0,
         [](const ContactRow &row) {
             const QString who = withWhom(row);
             return Cell{.text = who,
                         .second = joined({label(row.contact.channel), label(row.contact.direction),
                                           row.staffName}),
                         .toolTip = row.contact.note};
         }},
        {"outcome", "ContactsTab", QT_TRANSLATE_NOOP("ContactsTab", "Outcome"), 180,
         [](const ContactRow &row) {
             return Cell{.text = label(row.contact.outcome), .tone = toneOf(row.contact)};
         }},
    };
}

} // namespace

ContactsTab::ContactsTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "contacts", "call-start", parent)
    , m_model(new RecordModel<ContactRow>(columns(environment.clock), this))
{
    setRecords(m_model);
    connect(m_model, &RecordModelBase::loaded, this, [this] {
        showRows();
        Q_EMIT arrived();
    });
    ContactsTab::retranslate();
}

QString ContactsTab::title() const { return tr("Contacts"); }

QString ContactsTab::introduction() const
{
    if (!m_lastReached || !hasSubject())
        return {};
    return tr("The family was last reached on %1, %2.")
        .arg(shortDate(*m_lastReached, Languages::current(), today()),
             agoText(*m_lastReached, today()));
}

void ContactsTab::read()
{
    const FamilyId family = subject().family();
    m_model->ask([this, family](QObject *context, const std::optional<ContactRow> &last,
                                const RecordModel<ContactRow>::Answer &then) {
        const auto after =
            last ? std::optional(ContactKey{last->contact.at, last->contact.id}) : std::nullopt;
        environment().store.readLatest(
            context,
            [family, after](Reading &reading) -> Result<RowPage<ContactRow>> {
                ENLACE_ASSIGN(auto rows,
                              ContactRepository(reading).ofFamily(family, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
    ask(
        [family](Reading &reading) -> Result<AboutLog> {
            AboutLog about;
            ENLACE_ASSIGN(about.lastReached, ContactRepository(reading).lastReached(family));
            ENLACE_ASSIGN(about.hidden, ContactRepository(reading).hiddenOfFamily(family));
            return about;
        },
        [this](const AboutLog &about) {
            m_lastReached = about.lastReached;
            setHidden(about.hidden);
            retranslate();
        });
}

void ContactsTab::forget()
{
    ListTab::forget();
    m_lastReached.reset();
    m_model->clear();
}

RecordRef ContactsTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Contact, m_model->row(row).contact.id);
}

void ContactsTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const ContactRow &line = m_model->row(row);
    const Contact &contact = line.contact;
    detail()->setTitle(withWhom(line));
    auto *chip = new StatusChip(detail());
    chip->setChip({label(contact.outcome), toneOf(contact)});
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("When"), momentText(contact.at, language, today()));
    facts->add(tr("How"), joined({label(contact.channel), label(contact.direction)}));
    facts->add(tr("Party"), label(contact.party));
    facts->add(tr("About"),
               contact.child ? subject().nameOf(*contact.child) : tr("the whole family"));
    if (!contact.language.isEmpty())
        facts->add(tr("Language"), joined({languageName(contact.language, language),
                                           contact.interpreting == Interpreting::NotNeeded
                                               ? QString()
                                               : label(contact.interpreting)}));
    if (contact.isMeaningful)
        facts->add(tr("Touch-base"), tr("counts as one"));
    if (contact.minutes)
        facts->add(tr("Effort"), tr("%n minute(s)", nullptr, *contact.minutes));
    facts->add(tr("Who"), line.staffName);
    facts->add(tr("Source"), sourceText(contact.origin, language, today()));
    if (contact.note.isEmpty())
        return;
    addHeading(tr("Note"));
    addParagraph(contact.note);
}

void ContactsTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No contacts on record"),
                    tr("Here stands who talked with whom, when, how and what came of it, with the "
                       "family and with everybody around it."));
}

} // namespace enlace
