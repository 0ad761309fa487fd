// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactjobs.h"

#include "core/base/clock.h"
#include "core/contactlog/contactrepository.h"
#include "core/editing/recordcolumns.h"
#include "ui/kit/datewords.h"

namespace enlace {

namespace {

constexpr auto formName = "contact";
constexpr auto archiveFormName = "contactArchive";

QString words(const char *text) { return QCoreApplication::translate("ContactJobs", text); }

QString key(const char *text) { return QString::fromLatin1(text); }

/// Whom to call first about the child: 0 the one named so, 1 another of its grown-ups, 2 the rest.
int rank(const GrownUpCard &card, const ChildId &child)
{
    int best = 2;
    for (const Guardianship &tie : card.of)
        if (tie.child == child)
            best = std::min(best, tie.isPrimary ? 0 : 1);
    return best;
}

ContactChoices::Grownup choiceOf(const GrownUpCard &card)
{
    const std::optional<Relation> relation =
        card.of.isEmpty() ? std::nullopt : std::optional(card.of.first().relation);
    return {card.person.id, [name = fullName(card.person), relation] {
                return relation ? joined({name, label(*relation)}) : name;
            }};
}

Interpreting interpretingFor(const ContactSetting::Speaks &speaks)
{
    return speaks.wantsInterpreter ? Interpreting::ByPhone : Interpreting::NotNeeded;
}

void speakAs(Contact &contact, const ContactSetting &setting)
{
    if (!contact.person)
        return;
    const ContactSetting::Speaks speaks = setting.speaks.value(contact.person->text());
    contact.language = speaks.language;
    contact.interpreting = interpretingFor(speaks);
}

/// Written and left there, or said and heard?
bool isWritten(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Text:
    case ContactChannel::Email:
    case ContactChannel::Letter:
    case ContactChannel::Portal:
        return true;
    case ContactChannel::Call:
    case ContactChannel::Visit:
    case ContactChannel::Video:
        return false;
    }
    return false;
}

/// A contact that begins says nothing of what came of it until somebody does: an unanswered call
/// that stands as "reached" would end the wait for a touch-base that never was.
bool isOutcomeSaid(const QJsonObject &record)
{
    return !record.value(QLatin1String("outcome")).toString().isEmpty();
}

/// What most often goes with an answer; the person may still say otherwise.
QJsonObject follow(const ContactSetting &setting, const QString &field, const QJsonObject &record)
{
    const Result<Contact> typed = withColumns(Contact{}, record);
    if (!typed)
        return record;
    Contact contact = *typed;
    if (field == QLatin1String("withEdit"))
        speakAs(contact, setting);
    bool isSaid = isOutcomeSaid(record);
    if (field == QLatin1String("channelEdit") && contact.direction == ContactDirection::Outgoing) {
        if (isWritten(contact.channel) && (!isSaid || contact.outcome == ContactOutcome::Reached)) {
            contact.outcome = ContactOutcome::Sent;
            isSaid = true;
        } else if (!isWritten(contact.channel) && contact.outcome == ContactOutcome::Sent) {
            isSaid = false;
        }
    }
    static const QStringList decides{key("withEdit"), key("channelEdit"), key("outcomeEdit"),
                                     key("purposeEdit")};
    if (decides.contains(field))
        contact.isMeaningful = isSaid && mayBeMeaningful(contact);
    QJsonObject after = record;
    for (const char *column : {"language", "interpreting", "outcome", "is_meaningful"})
        after.insert(key(column), toJson(contact).value(QLatin1String(column)));
    if (!isSaid)
        after.insert(key("outcome"), QJsonValue());
    return after;
}

QString titleOf(const Contact &contact)
{
    return contact.revision == 0 ? words(QT_TRANSLATE_NOOP("ContactJobs", "Log a contact"))
                                 : words(QT_TRANSLATE_NOOP("ContactJobs", "Correct the contact"));
}

} // namespace

QStringList contactForms() { return {key(formName), key(archiveFormName)}; }

ContactSetting contactSetting(const FamilySubject &subject, int child)
{
    ContactSetting setting;
    const auto &children = subject.view.children;
    QList<GrownUpCard> cards = subject.view.grownUps;
    if (child < children.size())
        std::stable_sort(
            cards.begin(), cards.end(),
            [id = children.at(child).child.id](const GrownUpCard &one, const GrownUpCard &other) {
                return rank(one, id) < rank(other, id);
            });
    for (const GrownUpCard &card : std::as_const(cards)) {
        setting.choices.grownups.append(choiceOf(card));
        setting.speaks.insert(card.person.id.text(),
                              {card.person.spokenLanguage, card.person.interpreter == Answer::Yes});
    }
    for (const ChildCard &card : children)
        setting.choices.children.append({card.child.id, subject.nameOf(card.child.id)});
    return setting;
}

Contact newContact(const FamilySubject &subject, int child, const ContactSetting &setting,
                   const QDateTime &now)
{
    Contact contact;
    contact.family = subject.family();
    if (child < subject.view.children.size()) {
        const ChildId id = subject.view.children.at(child).child.id;
        if (subject.mayEdit(id, DataCategory::Contacts))
            contact.child = id;
    }
    // Whole minutes: nobody knows the seconds.
    contact.at = QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch() / 60000 * 60000, Qt::UTC);
    if (!setting.choices.grownups.isEmpty())
        contact.person = setting.choices.grownups.first().id;
    speakAs(contact, setting);
    return contact;
}

EditJob contactJob(const Contact &contact, const ContactSetting &setting)
{
    EditJob job;
    job.form = key(formName);
    job.record = RecordRef::to(RecordKind::Contact, contact.id);
    job.isNew = contact.revision == 0;
    job.family = contact.family;
    job.child = contact.child;
    job.title = [contact] { return titleOf(contact); };
    job.doneWords = [isNew = job.isNew] {
        return isNew ? words(QT_TRANSLATE_NOOP("ContactJobs", "The contact was logged."))
                     : words(QT_TRANSLATE_NOOP("ContactJobs", "The contact was corrected."));
    };
    job.fields = contactFields(setting.choices);
    job.follow = [setting](const QString &field, const QJsonObject &record) {
        return follow(setting, field, record);
    };
    job.firstField = key(job.isNew ? "outcomeEdit" : "noteEdit");
    job.base = toJson(contact);
    job.check = [](const QJsonObject &record, const QDateTime &now) -> QList<Error> {
        const Result<Contact> typed = withColumns(Contact{}, record);
        return typed ? validate(*typed, now) : QList<Error>{typed.error()};
    };
    if (job.isNew)
        leaveOpen(job, "outcomeEdit");
    job.save = [](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const Contact typed, withColumns(Contact{}, record));
        ENLACE_TRY(ContactRepository(work).save(work, typed));
        return {};
    };
    job.again = [id = contact.id, setting](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const Contact now, ContactRepository(reading).find(id));
        return contactJob(now, setting);
    };
    return job;
}

EditJob archiveContactJob(const Contact &contact)
{
    EditJob job;
    job.form = key(archiveFormName);
    job.record = RecordRef::to(RecordKind::Contact, contact.id);
    job.family = contact.family;
    job.child = contact.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("ContactJobs", "Archive the contact")); };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("ContactJobs", "&Archive")); };
    job.doneWords = [] { return words(QT_TRANSLATE_NOOP("ContactJobs", "It was archived.")); };
    Field reason = archiveFields().last();
    reason.isTyped = true;
    reason.hint = QT_TRANSLATE_NOOP("Field", "It leaves the list, and can be restored.");
    job.fields = {reason};
    job.base = toJson(contact);
    job.save = [contact](Work &work, const QJsonObject &record) -> Result<> {
        const QString why = record.value(QLatin1String("archived_reason")).toString();
        ENLACE_TRY(ContactRepository(work).archive(work, contact, why));
        return {};
    };
    job.again = [id = contact.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const Contact now, ContactRepository(reading).find(id));
        return archiveContactJob(now);
    };
    job.isMergeable = false;
    return job;
}

} // namespace enlace
