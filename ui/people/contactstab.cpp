// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactstab.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/people/languagetag.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// What stands beside the list.
struct AboutLog
{
    ContactStanding standing;
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
             return Cell{.text = shortDate(countyDay(row.contact.at), language, clock.today()),
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
             if (row.contact.archivedAt)
                 return Cell{.text = QCoreApplication::translate("ContactsTab", "Archived"),
                             .tone = Tone::Neutral};
             const bool isOffer = row.contact.purpose == ContactPurpose::Outreach;
             return Cell{.text = label(row.contact.outcome),
                         .second = isOffer ? label(row.contact.purpose) : QString(),
                         .tone = toneOf(row.contact)};
         }},
    };
}

} // namespace

ContactsTab::ContactsTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "contacts", "call-start", parent)
    , m_model(new RecordModel<ContactRow>(columns(environment.clock), this))
    , m_bar(new QWidget(this))
    , m_log(makeButton(ButtonLook::Primary, "logContactButton", m_bar))
    , m_showArchived(new QCheckBox(m_bar))
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_log);
    row->addWidget(m_showArchived);
    row->addStretch();
    m_showArchived->setObjectName(QStringLiteral("showArchivedBox"));
    addAbove(m_bar);
    connect(m_log, &QPushButton::clicked, this, &ContactsTab::log);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
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
    if (!hasSubject())
        return {};
    const Language language = Languages::current();
    QStringList said;
    if (m_standing.lastReached)
        said.append(tr("The family was last reached on %1, %2.")
                        .arg(shortDate(*m_standing.lastReached, language, today()),
                             agoText(*m_standing.lastReached, today())));
    if (m_standing.attempts > 0)
        said.append(
            tr("%n attempt(s) since then without a touch-base.", nullptr, m_standing.attempts));
    if (m_standing.lastOffer) {
        const QString answer = m_standing.answer ? label(*m_standing.answer) : tr("no answer yet");
        said.append(tr("Help was last offered on %1: %2.")
                        .arg(shortDate(*m_standing.lastOffer, language, today()), answer));
    }
    if (m_standing.offerAgainOn)
        said.append(tr("Offer it again from %1.")
                        .arg(shortDate(*m_standing.offerAgainOn, language, today())));
    return said.join(QLatin1Char(' '));
}

void ContactsTab::read()
{
    const FamilyId family = subject().family();
    const bool withArchived = m_showArchived->isChecked();
    m_model->ask([this, family, withArchived](QObject *context,
                                              const std::optional<ContactRow> &last,
                                              const RecordModel<ContactRow>::Answer &then) {
        const auto after =
            last ? std::optional(ContactKey{last->contact.at, last->contact.id}) : std::nullopt;
        environment().store.readLatest(
            context,
            [family, after, withArchived](Reading &reading) -> Result<RowPage<ContactRow>> {
                ContactRepository contacts(reading);
                ENLACE_ASSIGN(auto rows, withArchived
                                             ? contacts.everyOfFamily(family, after, pageSize + 1)
                                             : contacts.ofFamily(family, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
    ask(
        [family](Reading &reading) -> Result<AboutLog> {
            AboutLog about;
            ENLACE_ASSIGN(about.standing, ContactRepository(reading).standing(family));
            ENLACE_ASSIGN(about.hidden, ContactRepository(reading).hiddenOfFamily(family));
            return about;
        },
        [this](const AboutLog &about) {
            m_standing = about.standing;
            setHidden(about.hidden);
            retranslate();
        });
    readDrafts(contactForms());
}

void ContactsTab::forget()
{
    ListTab::forget();
    m_standing = {};
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
    if (contact.purpose == ContactPurpose::Outreach) {
        facts->add(tr("What it was for"), label(contact.purpose));
        facts->add(tr("Answer"),
                   contact.offerAnswer ? label(*contact.offerAnswer) : tr("no answer yet"));
        if (contact.offerAgainOn)
            facts->add(tr("Offer again from"), shortDate(*contact.offerAgainOn, language, today()));
    }
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
    if (contact.matter)
        facts->add(tr("What it was about"), label(*contact.matter));
    facts->add(tr("Who"), line.staffName);
    facts->add(tr("Source"), sourceText(contact.origin, language, today()));
    if (!contact.nextStep.isEmpty())
        facts->add(tr("Next step"),
                   joined({contact.nextStep, contact.nextStepOn
                                                 ? shortDate(*contact.nextStepOn, language, today())
                                                 : QString()}));
    if (contact.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*contact.archivedAt, language, today()),
                                           contact.archivedReason}));
    if (!contact.note.isEmpty()) {
        addHeading(tr("Note"));
        addParagraph(contact.note);
    }
    addActions(contact);
}

ContactSetting ContactsTab::setting() const { return contactSetting(subject(), childNumber()); }

bool ContactsTab::mayEdit(const Contact &contact) const
{
    return contact.child ? subject().mayEdit(*contact.child, DataCategory::Contacts)
                         : subject().mayEditAny(DataCategory::Contacts);
}

const Contact *ContactsTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row).contact : nullptr;
}

void ContactsTab::addActions(const Contact &contact)
{
    const auto add = [this](const QString &name, const QString &text,
                            void (ContactsTab::*does)(const Contact &), const Contact &about) {
        return addAction(name, text, [this, does, about] { (this->*does)(about); });
    };
    if (mayEdit(contact)) {
        if (contact.archivedAt) {
            add(QStringLiteral("restoreContactButton"), tr("Restore"), &ContactsTab::restore,
                contact);
        } else {
            add(QStringLiteral("correctContactButton"), tr("Correct"), &ContactsTab::correct,
                contact)
                ->setToolTip(QStringLiteral("F2"));
            addAction(QStringLiteral("archiveContactButton"), tr("Archive…"),
                      [this, contact] { edit(archiveContactJob(contact)); });
        }
    }
    add(QStringLiteral("contactHistoryButton"), tr("History"), &ContactsTab::lookBack, contact)
        ->setToolTip(QStringLiteral("Ctrl+H"));
}

bool ContactsTab::act(const QString &command)
{
    if (!hasSubject())
        return false;
    const Contact *contact = current();
    const bool isNew =
        command == QLatin1String("logContact") || command == QLatin1String("newRecord");
    if (isNew && subject().mayEditAny(DataCategory::Contacts))
        log();
    else if (command == QLatin1String("editRecord") && contact && mayEdit(*contact) &&
             !contact->archivedAt)
        correct(*contact);
    else if (command == QLatin1String("history") && contact)
        lookBack(*contact);
    else
        return ListTab::act(command);
    return true;
}

void ContactsTab::log()
{
    // What was begun is gone on with, not begun twice.
    if (editor()->isOpen() && editor()->form() == contactForms().first())
        return editor()->setFocus();
    const ContactSetting about = setting();
    edit(contactJob(newContact(subject(), childNumber(), about, environment().clock.now()), about));
}

void ContactsTab::correct(const Contact &contact) { edit(contactJob(contact, setting())); }

void ContactsTab::restore(const Contact &contact)
{
    perform(
        [contact](Work &work) -> Result<> {
            ENLACE_TRY(ContactRepository(work).restore(work, contact));
            return {};
        },
        [] { return inTheListAgain(); });
}

void ContactsTab::lookBack(const Contact &contact)
{
    showHistory(
        RecordRef::to(RecordKind::Contact, contact.id), [] { return tr("History of the contact"); },
        contactFields(setting().choices), mayEdit(contact) && !contact.archivedAt);
}

void ContactsTab::takeUp(const QJsonObject &state)
{
    const Contact *contact = current();
    if (!contact)
        return;
    correct(*contact);
    editor()->type(state);
}

void ContactsTab::resume(const Draft &draft)
{
    if (draft.isNew) {
        const ContactSetting about = setting();
        Contact contact = newContact(subject(), childNumber(), about, environment().clock.now());
        contact.id = ContactId(draft.record.id);
        return edit(contactJob(contact, about));
    }
    environment().store.read(
        this,
        [id = ContactId(draft.record.id)](Reading &reading) {
            return ContactRepository(reading).find(id);
        },
        [this, form = draft.form](const Result<Contact> &contact) {
            if (!contact)
                Q_EMIT said(Message::of(contact.error()));
            else if (hasSubject())
                edit(form == contactForms().first() ? contactJob(*contact, setting())
                                                    : archiveContactJob(*contact));
        });
}

QString ContactsTab::draftName(const Draft &draft) const
{
    if (draft.isNew)
        return tr("A new contact");
    const auto at =
        QDateTime::fromString(draft.base.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    return tr("The contact of %1").arg(momentText(at, Languages::current(), today()));
}

void ContactsTab::retranslate()
{
    ListTab::retranslate();
    m_log->setText(tr("&Log a contact"));
    m_log->setToolTip(QStringLiteral("Ctrl+Shift+L"));
    m_showArchived->setText(tr("Show archived"));
    m_log->setVisible(hasSubject() && subject().mayEditAny(DataCategory::Contacts));
}

void ContactsTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No contacts on record"),
                    tr("Here stands who talked with whom, when, how and what came of it, with the "
                       "family and with everybody around it."));
}

} // namespace enlace
