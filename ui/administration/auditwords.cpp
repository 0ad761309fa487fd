// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/auditwords.h"

#include "core/access/staffrepository.h"
#include "core/authorizations/authorizationtables.h"
#include "core/base/datetext.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contacttables.h"
#include "core/equipment/equipmenttables.h"
#include "core/evidence/evidencetables.h"
#include "core/interruptions/interruptiontables.h"
#include "core/people/peopletables.h"
#include "core/providers/agencyrepository.h"
#include "core/releases/releasetables.h"
#include "core/renewals/renewaltables.h"
#include "core/support/supporttables.h"
#include "core/tasks/tasktables.h"
#include "core/therapy/therapytables.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("AuditWords", text); }

struct FieldName
{
    const char *column;
    const char *words;
};

constexpr FieldName fieldNames[] = {
    {"name", QT_TRANSLATE_NOOP("AuditWords", "Name")},
    {"display_name", QT_TRANSLATE_NOOP("AuditWords", "Name")},
    {"given_names", QT_TRANSLATE_NOOP("AuditWords", "First names")},
    {"surnames", QT_TRANSLATE_NOOP("AuditWords", "Last names")},
    {"birth_date", QT_TRANSLATE_NOOP("AuditWords", "Birth date")},
    {"sign_in_name", QT_TRANSLATE_NOOP("AuditWords", "Sign-in name")},
    {"phone", QT_TRANSLATE_NOOP("AuditWords", "Phone")},
    {"number", QT_TRANSLATE_NOOP("AuditWords", "Number")},
    {"email", QT_TRANSLATE_NOOP("AuditWords", "E-mail")},
    {"role", QT_TRANSLATE_NOOP("AuditWords", "Role")},
    {"agency_id", QT_TRANSLATE_NOOP("AuditWords", "Agency")},
    {"unit_id", QT_TRANSLATE_NOOP("AuditWords", "Therapy unit")},
    {"mtu_id", QT_TRANSLATE_NOOP("AuditWords", "Therapy unit")},
    {"team_id", QT_TRANSLATE_NOOP("AuditWords", "Team")},
    {"supervisor_id", QT_TRANSLATE_NOOP("AuditWords", "Supervisor")},
    {"staff_id", QT_TRANSLATE_NOOP("AuditWords", "Person")},
    {"covered_by", QT_TRANSLATE_NOOP("AuditWords", "Stands in")},
    {"from_on", QT_TRANSLATE_NOOP("AuditWords", "First day")},
    {"until_on", QT_TRANSLATE_NOOP("AuditWords", "Last day")},
    {"languages", QT_TRANSLATE_NOOP("AuditWords", "Languages")},
    {"spoken_language", QT_TRANSLATE_NOOP("AuditWords", "Spoken language")},
    {"written_language", QT_TRANSLATE_NOOP("AuditWords", "Written language")},
    {"kind", QT_TRANSLATE_NOOP("AuditWords", "Kind")},
    {"county", QT_TRANSLATE_NOOP("AuditWords", "County")},
    {"label", QT_TRANSLATE_NOOP("AuditWords", "Protection")},
    {"note", QT_TRANSLATE_NOOP("AuditWords", "Note")},
    {"words", QT_TRANSLATE_NOOP("AuditWords", "In words")},
    {"code", QT_TRANSLATE_NOOP("AuditWords", "Code")},
    {"state", QT_TRANSLATE_NOOP("AuditWords", "State")},
    {"state_since", QT_TRANSLATE_NOOP("AuditWords", "State since")},
    {"state_reason", QT_TRANSLATE_NOOP("AuditWords", "Reason")},
    {"reason", QT_TRANSLATE_NOOP("AuditWords", "Reason")},
    {"end_reason", QT_TRANSLATE_NOOP("AuditWords", "Reason of the end")},
    {"step", QT_TRANSLATE_NOOP("AuditWords", "Step")},
    {"status", QT_TRANSLATE_NOOP("AuditWords", "Status")},
    {"tier", QT_TRANSLATE_NOOP("AuditWords", "Need tier")},
    {"priority", QT_TRANSLATE_NOOP("AuditWords", "Priority")},
    {"program", QT_TRANSLATE_NOOP("AuditWords", "Program")},
    {"network_id", QT_TRANSLATE_NOOP("AuditWords", "Health network")},
    {"provider_id", QT_TRANSLATE_NOOP("AuditWords", "Provider")},
    {"vendor_id", QT_TRANSLATE_NOOP("AuditWords", "Vendor")},
    {"asked_on", QT_TRANSLATE_NOOP("AuditWords", "Asked on")},
    {"asked_of", QT_TRANSLATE_NOOP("AuditWords", "Asked of")},
    {"waiting_on", QT_TRANSLATE_NOOP("AuditWords", "Waiting on")},
    {"ask_again_on", QT_TRANSLATE_NOOP("AuditWords", "Ask again")},
    {"what", QT_TRANSLATE_NOOP("AuditWords", "What it is")},
    {"why", QT_TRANSLATE_NOOP("AuditWords", "Why")},
    {"cause", QT_TRANSLATE_NOOP("AuditWords", "Came from")},
    {"is_promised", QT_TRANSLATE_NOOP("AuditWords", "Promised to the family")},
    {"care_order", QT_TRANSLATE_NOOP("AuditWords", "In which order")},
    {"skills", QT_TRANSLATE_NOOP("AuditWords", "What was learned")},
    {"benefit", QT_TRANSLATE_NOOP("AuditWords", "Which help")},
    {"interpreter", QT_TRANSLATE_NOOP("AuditWords", "Interpreter")},
    {"place", QT_TRANSLATE_NOOP("AuditWords", "Where")},
    {"at", QT_TRANSLATE_NOOP("AuditWords", "Day and time")},
    {"written_by", QT_TRANSLATE_NOOP("AuditWords", "Written by")},
    {"answered_by", QT_TRANSLATE_NOOP("AuditWords", "Answered by")},
    {"answered_on", QT_TRANSLATE_NOOP("AuditWords", "Answered on")},
    {"equipment_id", QT_TRANSLATE_NOOP("AuditWords", "Item")},
    {"received_on", QT_TRANSLATE_NOOP("AuditWords", "Received on")},
    {"notice_issuer", QT_TRANSLATE_NOOP("AuditWords", "Who sent the notice")},
    {"notice_on", QT_TRANSLATE_NOOP("AuditWords", "Date of the notice")},
    {"change_on", QT_TRANSLATE_NOOP("AuditWords", "Day of the change")},
    {"appealed_on", QT_TRANSLATE_NOOP("AuditWords", "Appealed on")},
    {"appeal_answered_on", QT_TRANSLATE_NOOP("AuditWords", "Appeal answered on")},
    {"hearing_on", QT_TRANSLATE_NOOP("AuditWords", "Hearing asked for on")},
    {"stopped_on", QT_TRANSLATE_NOOP("AuditWords", "Coverage stopped on")},
    {"rescued_on", QT_TRANSLATE_NOOP("AuditWords", "Coverage rescued on")},
    {"due_on", QT_TRANSLATE_NOOP("AuditWords", "Due")},
    {"done_on", QT_TRANSLATE_NOOP("AuditWords", "Done on")},
    {"snoozed_until", QT_TRANSLATE_NOOP("AuditWords", "Put off until")},
    {"snooze_reason", QT_TRANSLATE_NOOP("AuditWords", "Why it was put off")},
    {"paused_until", QT_TRANSLATE_NOOP("AuditWords", "On pause until")},
    {"pause_reason", QT_TRANSLATE_NOOP("AuditWords", "Why on pause")},
    {"owner", QT_TRANSLATE_NOOP("AuditWords", "Whose move")},
    {"given_to", QT_TRANSLATE_NOOP("AuditWords", "Asked of")},
    {"given_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Asked of the colleague")},
    {"asked_on", QT_TRANSLATE_NOOP("AuditWords", "Asked on")},
    {"ask_again_on", QT_TRANSLATE_NOOP("AuditWords", "Ask again on")},
    {"resolved_on", QT_TRANSLATE_NOOP("AuditWords", "Resolved on")},
    {"answer", QT_TRANSLATE_NOOP("AuditWords", "What was answered")},
    {"most_lock_minutes", QT_TRANSLATE_NOOP("AuditWords", "Longest time until the lock, minutes")},
    {"answer_by", QT_TRANSLATE_NOOP("AuditWords", "Answer by")},
    {"promised_on", QT_TRANSLATE_NOOP("AuditWords", "Promised for")},
    {"next_contact_on", QT_TRANSLATE_NOOP("AuditWords", "Next contact")},
    {"outcome", QT_TRANSLATE_NOOP("AuditWords", "Outcome")},
    {"minutes", QT_TRANSLATE_NOOP("AuditWords", "Minutes spent")},
    {"next_step", QT_TRANSLATE_NOOP("AuditWords", "Next step")},
    {"next_step_on", QT_TRANSLATE_NOOP("AuditWords", "Next step by")},
    {"purpose", QT_TRANSLATE_NOOP("AuditWords", "What it was for")},
    {"offer_answer", QT_TRANSLATE_NOOP("AuditWords", "What the family answered")},
    {"offer_again_on", QT_TRANSLATE_NOOP("AuditWords", "Offer again from")},
    {"blocker", QT_TRANSLATE_NOOP("AuditWords", "What stands in the way")},
    {"broken_promises", QT_TRANSLATE_NOOP("AuditWords", "Promised days not kept")},
    {"channel", QT_TRANSLATE_NOOP("AuditWords", "How")},
    {"archived_at", QT_TRANSLATE_NOOP("AuditWords", "Archived")},
    {"archived_reason", QT_TRANSLATE_NOOP("AuditWords", "Reason for archiving")},
    {"source", QT_TRANSLATE_NOOP("AuditWords", "Source")},
    {"source_detail", QT_TRANSLATE_NOOP("AuditWords", "Source in detail")},
    {"learned_at", QT_TRANSLATE_NOOP("AuditWords", "Learned")},
    {"recovery_key", QT_TRANSLATE_NOOP("AuditWords", "Recovery key")},
    {"backup", QT_TRANSLATE_NOOP("AuditWords", "Backup of")},
    {"rows", QT_TRANSLATE_NOOP("AuditWords", "Lines")},
    {"wrong_tries", QT_TRANSLATE_NOOP("AuditWords", "Wrong passwords")},
    {"last", QT_TRANSLATE_NOOP("AuditWords", "Last of them")},
};

/// What only the program needs.
const QStringList &unshown()
{
    static const QStringList columns{QStringLiteral("id"),          QStringLiteral("revision"),
                                     QStringLiteral("name_folded"), QStringLiteral("search_folded"),
                                     QStringLiteral("sign_in_key"), QStringLiteral("login_role"),
                                     QStringLiteral("child_id"),    QStringLiteral("family_id"),
                                     QStringLiteral("person_id"),   QStringLiteral("work")};
    return columns;
}

QString nameOf(const QString &column)
{
    for (const FieldName &field : fieldNames)
        if (column == QLatin1String(field.column))
            return words(field.words);
    return words(QT_TRANSLATE_NOOP("AuditWords", "Another detail (%1)")).arg(column);
}

template <class M>
struct Bare
{
    using type = M;
};
template <class M>
struct Bare<std::optional<M>>
{
    using type = M;
};

/// The label of a column that holds an enumeration, from the record's own table of columns.
template <class T>
std::optional<QString> enumLabel(const QString &column, const QString &key)
{
    std::optional<QString> found;
    const T value{};
    forEachColumn(value, [&](const char *name, const auto &member) {
        using M = typename Bare<std::remove_cvref_t<decltype(member)>>::type;
        if constexpr (TextEnum<M>)
            if (column == QLatin1String(name))
                if (const auto known = fromKey<M>(key))
                    found = label(*known);
    });
    return found;
}

template <class... T>
std::optional<QString> enumLabelOf(RecordKind kind, const QString &column, const QString &key)
{
    std::optional<QString> found;
    ((found = !found && Table<T>::kind == kind ? enumLabel<T>(column, key) : found), ...);
    return found;
}

QString valueText(const AuditLook &look, const QString &column, const QJsonValue &value,
                  QDate today)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    QString text = value.toString();
    const Language language = Languages::current();
    if (column == QLatin1String("answer")) // of a refusal: the words that the person was shown
        return QCoreApplication::translate("Error", text.toUtf8().constData());
    if (const auto name =
            enumLabelOf<StaffRole, Agency, Family, Person, Child, PersonPhone, Guardianship,
                        Coordination, NeedTier, NetworkMembership, ProgramStatus, Condition,
                        Allergy, Medication, CareTeamMember, Equipment, StepEvent, TherapyEpisode,
                        Authorization, StatusEnquiry, EligibilityRenewal, EvidenceDocument, Release,
                        Contact, Task, CareInterruption, CoverageChange, PaymentProblem, Caregiver,
                        BenefitWorry, HomeCoverage, Meeting>(look.row.entry.record.kind, column,
                                                             text))
        return *name;
    if (!QUuid::fromString(text).isNull())
        return look.names.value(text, words(QT_TRANSLATE_NOOP("AuditWords", "another record")));
    if (text.size() == 10)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return shortDate(day, language, today);
    if (text.size() > 18)
        if (const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs); moment.isValid())
            return momentText(moment, language, today);
    return text;
}

} // namespace

QString whatText(const AuditEntry &entry)
{
    switch (entry.action) {
    case AuditAction::SignedIn:
    case AuditAction::SignInFailed:
    case AuditAction::PasswordChanged:
    case AuditAction::PasswordReset:
    case AuditAction::BrokeGlass:
    case AuditAction::BackedUp:
    case AuditAction::Restored:
        return label(entry.action);
    default:
        break;
    }
    if (entry.record.kind == RecordKind::Store && entry.action == AuditAction::Read)
        return words(QT_TRANSLATE_NOOP("AuditWords", "Looked at this report"));
    return label(entry.action) + QStringLiteral(" · ") + label(entry.record.kind);
}

QString aboutText(const AuditRow &row)
{
    if (!row.childName.isEmpty())
        return row.childName;
    if (row.isChildHidden())
        return words(QT_TRANSLATE_NOOP("AuditWords", "A child whom you may not see"));
    if (!row.familyName.isEmpty())
        return row.familyName;
    // "Signed in" is about nobody but whoever did.
    return row.entry.staff && row.entry.record.id == row.entry.staff->uuid() ? QString()
                                                                             : row.about;
}

QString whoText(const AuditRow &row)
{
    return row.displayName.isEmpty() ? words(QT_TRANSLATE_NOOP("AuditWords", "Nobody signed in"))
                                     : row.displayName;
}

QList<ChangedField> changedFields(const AuditLook &look, QDate today)
{
    QList<ChangedField> fields;
    for (auto change = look.changes.begin(); change != look.changes.end(); ++change) {
        const QString column = change.key();
        if (unshown().contains(column))
            continue;
        const QJsonArray pair = change.value().toArray();
        const bool isPair = look.row.entry.action == AuditAction::Changed && pair.size() == 2;
        const QString before = isPair ? valueText(look, column, pair.at(0), today) : QString();
        const QString after = valueText(look, column, isPair ? pair.at(1) : change.value(), today);
        if (!before.isEmpty() || !after.isEmpty())
            fields.append({nameOf(column), before, after});
    }
    return fields;
}

} // namespace enlace
