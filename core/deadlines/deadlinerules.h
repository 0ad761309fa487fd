// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/deadlines/deadline.h"
#include "core/deadlines/gaprules.h"
#include "core/people/coordination.h"

namespace enlace {

// What is due, from plain facts. No clock and no database: the same facts always give the same
// deadlines, whatever the day, so that recomputing everything must equal what stands.

/// A period of eligibility that is to be renewed (CCS, Medi-Cal).
struct RenewalFacts
{
    RecordRef record;
    AgencyId agency; ///< whose record it is; unset = the child's
    Sensitivity label = Sensitivity::General;
    QString program; ///< key of Program
    std::optional<QDate> periodFrom;
    std::optional<QDate> periodUntil; ///< the last day, as stated
    std::optional<QDate> noticeOn;    ///< the county wrote to the family
    std::optional<QDate> returnedOn;  ///< the family sent the papers
    std::optional<QDate> completeOn;  ///< the county has all it needs
    std::optional<QDate> stoppedOn;   ///< coverage stopped, and can be rescued
    // What its checklist still lacks.
    bool lacksPapers = false; ///< of the family, but for the form itself
    bool lacksReport = false; ///< of the treating doctors
    bool lacksSignature = false;
    bool lacksVisit = false;
    bool isClosed = false; ///< decided, or a later period stands

    bool operator==(const RenewalFacts &) const = default;
};

/// A request for an item or service, and what came of it.
struct AuthorizationFacts
{
    RecordRef record;
    AgencyId agency; ///< whose record it is; unset = the child's
    Sensitivity label = Sensitivity::General;
    QString program; ///< of the payer; empty = the child's
    QString network; ///< empty = the child's
    QString itemGroup;
    bool isUrgent = false;
    bool isPending = false;  ///< asked for and not decided
    bool isInForce = false;  ///< approved as asked or modified, and not ended early
    bool isFollowed = false; ///< the next request stands already
    bool isRunning = false;  ///< the child has what it is about: it would be taken away
    std::optional<When> submitted;
    std::optional<When> complete;
    std::optional<When> decided;
    std::optional<When> told;
    Appeal appeal; ///< of a notice against it
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last covered day

    bool operator==(const AuthorizationFacts &) const = default;
};

struct ReleaseFacts
{
    RecordRef record;
    AgencyId agency; ///< whose record it is; unset = the child's
    Sensitivity label = Sensitivity::General;
    QDate until; ///< the last day

    bool operator==(const ReleaseFacts &) const = default;
};

/// Something that a person wrote down to be done by a day.
struct TaskFacts
{
    RecordRef record;
    AgencyId agency; ///< whose record it is; unset = the child's
    Sensitivity label = Sensitivity::General;
    QString words;
    QDate writtenOn;
    QDate dueOn;
    bool isPromised = false;
    Mover owner = Mover::Coordinator;
    Handover given;
    std::optional<QDate> doneOn;

    bool operator==(const TaskFacts &) const = default;
};

struct ChildFacts
{
    ChildId id;
    AgencyId agency;
    Sensitivity label = Sensitivity::General;
    std::optional<QDate> birthDate;
    QDate knownSince; ///< what was due before it is not our work
    QString county;
    QString network;
    QString plan;
    QString program; ///< who pays: wcm, ccs, medi_cal
    QString tier;
    std::optional<StaffId> coordinator;
    /// Died, moved away, lost eligibility, put away: every reminder stops.
    bool isStopped = false;
    /// Of these, only eligibility was lost: coverage that stopped can still be rescued.
    bool mayReturn = false;
    QList<RenewalFacts> renewals;
    QList<AuthorizationFacts> authorizations;
    QList<ReleaseFacts> releases;
    QList<Gap> gaps;
    QList<TaskFacts> tasks; ///< also those of the whole family, with one child of it

    bool operator==(const ChildFacts &) const = default;
};

struct FamilyFacts
{
    FamilyId id;
    std::optional<int> touchBaseDays; ///< agreed with the family; else by the neediest child's tier
    std::optional<When> lastContact;
    std::optional<QDate> agesUntil; ///< birthdays after it are not made yet; none: all are
    /// The family asked for quiet, is in the hospital …: all its lines are silent before this day.
    std::optional<QDate> pausedUntil;
    QList<ChildFacts> children;

    bool operator==(const FamilyFacts &) const = default;
};

/// A deadline with the reason for its date. The deadline has no id yet.
struct ComputedDeadline
{
    Deadline deadline;
    Explanation why;
};

[[nodiscard]] QList<ComputedDeadline> deadlinesOf(const RuleSet &rules, const FamilyFacts &family,
                                                  Telling telling = Telling::Reasons);

/// By when a request must be decided, and by which rule; nothing when none fits.
[[nodiscard]] std::optional<Explanation> decisionClock(const RuleSet &rules,
                                                       const ChildFacts &child,
                                                       const AuthorizationFacts &request,
                                                       Telling telling = Telling::Reasons);

/// Who pays, as ChildFacts::program says it: the Whole Child Model where the child is in it or has
/// a health network, else what programs the child is in.
[[nodiscard]] QString payerOf(const QList<Program> &programs, bool hasNetwork);

/// The ages that matter, in months: 168, …, 210 for 17½, …
[[nodiscard]] QList<int> ageMonths(const RuleSet &rules);

/// Of whom and of what the rules are asked for one of the child's requests.
[[nodiscard]] RuleFacts ruleFactsOf(const ChildFacts &child, const AuthorizationFacts &request);

/// The last day on which a new request can be sent and still be decided, with our lead, before
/// `lastCovered` ends: counted back through the slowest decision time, then through the lead.
[[nodiscard]] std::optional<Explanation> submitBy(const RuleSet &rules, const RuleFacts &facts,
                                                  QDate lastCovered,
                                                  Telling telling = Telling::Reasons);

/// How many days stay uncovered after `lastCovered` when a request that is sent complete on
/// `sentOn` is decided as late as the slowest rule lets it be; 0 when none. Nothing where no rule
/// says how long a decision may take. What is approved is taken to begin on the day of the
/// decision.
[[nodiscard]] std::optional<int> gapIfSent(const RuleSet &rules, const RuleFacts &facts,
                                           QDate lastCovered, QDate sentOn);

/// Of one deadline that stands, what it was and what it will be.
struct DeadlineMove
{
    Deadline before;
    Deadline after;

    /// Its day, or the rule behind it, changes: to be written down. Otherwise only who looks after
    /// it, or who may see it, changes.
    [[nodiscard]] bool isDateMoved() const;
};

struct DeadlineChanges
{
    QList<Deadline> created;
    QList<DeadlineMove> moved;
    QList<Deadline> ended;

    [[nodiscard]] bool isEmpty() const
    {
        return created.isEmpty() && moved.isEmpty() && ended.isEmpty();
    }
};

/// What must be written so that `standing` (with those done) becomes what was computed. One that
/// was done stays done as long as it would be counted from the same day; what is done is never
/// taken away. What was put off comes back when its day moves: who put it off knew the other day.
/// What was given to somebody stays given as long as it is counted from the same day. A task says
/// itself whether it is done and to whom it is given.
[[nodiscard]] DeadlineChanges difference(const QList<Deadline> &standing,
                                         const QList<ComputedDeadline> &computed);

} // namespace enlace
