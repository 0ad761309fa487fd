// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/base/page.h"
#include "core/deadlines/deadlinerules.h"
#include "core/deadlines/familypause.h"
#include "core/storage/work.h"

namespace enlace {

/// Whether people want to hear of a line just now.
enum class Silence {
    Awake,   ///< neither put off nor of a paused family
    Snoozed, ///< put off until a day that has not come
    Paused,  ///< its family is left in peace
};

template <>
struct EnumText<Silence>
{
    static constexpr auto context = "Silence";
    static constexpr EnumEntry<Silence> entries[] = {
        {Silence::Awake, "awake", QT_TRANSLATE_NOOP("Silence", "To do")},
        {Silence::Snoozed, "snoozed", QT_TRANSLATE_NOOP("Silence", "Put off")},
        {Silence::Paused, "paused", QT_TRANSLATE_NOOP("Silence", "Families on pause")},
    };
};

/// What stands together in a worklist; within it, by due day.
enum class DeadlineOrder { Day, Stake, Child, Kind, Mover };

template <>
struct EnumText<DeadlineOrder>
{
    static constexpr auto context = "DeadlineOrder";
    static constexpr EnumEntry<DeadlineOrder> entries[] = {
        {DeadlineOrder::Day, "day", QT_TRANSLATE_NOOP("DeadlineOrder", "By day")},
        {DeadlineOrder::Stake, "stake", QT_TRANSLATE_NOOP("DeadlineOrder", "What matters first")},
        {DeadlineOrder::Child, "child", QT_TRANSLATE_NOOP("DeadlineOrder", "By child")},
        {DeadlineOrder::Kind, "kind", QT_TRANSLATE_NOOP("DeadlineOrder", "By kind")},
        {DeadlineOrder::Mover, "mover", QT_TRANSLATE_NOOP("DeadlineOrder", "By whose move")},
    };
};

/// Which deadlines; each field that is set narrows.
struct DeadlineFilter
{
    QList<StaffId> coordinators; ///< the child's lead is one of these; empty: whoever it is
    /// Besides what the coordinators narrow to: all else that whoever looks may see. With the
    /// coordinators whose children one sees anyway this is everything, found by walking their lines
    /// and not the county's.
    bool andAllElse = false;
    /// With andAllElse, the children whom none of the coordinators leads: see othersOf(). Looked up
    /// once for a list and its counts, and by each of these when it is not here.
    std::optional<QList<ChildId>> others;
    bool withoutCoordinator = false;    ///< only of children whom nobody coordinates
    std::optional<DeadlineState> state; ///< against the county's day; open deadlines only
    std::optional<DeadlineKind> kind;
    std::optional<Mover> owner;
    bool onOthers = false;           ///< only what is not the coordinator's own move
    std::optional<QDate> dueFrom;    ///< the first day
    std::optional<QDate> dueUntil;   ///< the last day
    std::optional<AgencyId> network; ///< the child's health network today
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    DeadlineStatus status = DeadlineStatus::Open;
    bool latestFirst = false;       ///< by due day backwards: what is done is looked up that way
    std::optional<Silence> silence; ///< none: whether silent or not
    /// Besides what the coordinators narrow to: what colleagues gave to whoever looks.
    bool withGivenToMe = false;
    DeadlineOrder order = DeadlineOrder::Day; ///< not with latestFirst

    bool operator==(const DeadlineFilter &) const = default;
};

/// Where a page ended; the next begins after it.
struct DeadlineKey
{
    QDate dueOn;
    DeadlineId id;
    QString group = {}; ///< what the line stands among, as stored; empty in the order of days

    bool operator==(const DeadlineKey &) const = default;
};

/// One line of a worklist.
struct DeadlineRow
{
    Deadline deadline;
    QString givenNames;
    QString surnames;
    std::optional<QDate> birthDate;
    QString spokenLanguage; ///< of the child, BCP 47; may be empty
    QString network;        ///< the child's health network today; may be empty
    QString coordinator;    ///< display name; empty when nobody coordinates
    QString about;          ///< an authorization, a need, whom we asked, as written; else empty
    BothLanguages item;     ///< the item of equipment that it is about; else empty
    QString givenTo;        ///< display name of the colleague; empty without one
    std::optional<PauseReason> pause; ///< of the family, also when its day has passed
    QString pauseEvent;
    DeadlineOrder order = DeadlineOrder::Day; ///< in which the line was asked for
    bool beginsGroup = false;                 ///< the first of those that stand together
    /// The rule behind the date, in the version that gave it; none when the rules no longer have
    /// it.
    std::optional<Rule> rule;

    /// What the line says: the task's words, the rule's, or the kind's.
    [[nodiscard]] QString title(Language language) const
    {
        if (!deadline.words.isEmpty())
            return deadline.words;
        return rule ? rule->title.in(language) : label(deadline.kind);
    }

    /// What it is about, where that has a name: an item, a service, a therapy. May be empty.
    [[nodiscard]] QString aboutIn(Language language) const;
    /// What the line stands among, as stored.
    [[nodiscard]] QString group() const;
    [[nodiscard]] DeadlineKey key() const { return {deadline.dueOn, deadline.id, group()}; }
    bool operator==(const DeadlineRow &) const = default;
};

struct DeadlineCount
{
    DeadlineState state = DeadlineState::Late;
    int count = 0;
    bool isMore = false; ///< counting stopped: "999+"

    bool operator==(const DeadlineCount &) const = default;
};

/// How many lines a worklist does not show.
struct UnseenLines
{
    int snoozed = 0;
    int paused = 0;
    int hidden = 0; ///< specially protected, and not this person's to see

    bool operator==(const UnseenLines &) const = default;
};

/// Reads deadlines, for one person: what the person may not see is neither listed nor counted.
class DeadlineRepository
{
public:
    static constexpr int countLimit = 1000;

    explicit DeadlineRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// For DeadlineFilter::others; nothing when they are too many to be named.
    [[nodiscard]] Result<std::optional<QList<ChildId>>> othersOf(const DeadlineFilter &filter);
    /// The worklist by due day, a page at a time.
    [[nodiscard]] Result<QList<DeadlineRow>> page(const DeadlineFilter &filter,
                                                  const std::optional<DeadlineKey> &after = {},
                                                  int limit = pageSize);
    /// The chips above the worklist: one for each state, in its order; each counts up to
    /// countLimit. `filter.state` is not looked at.
    [[nodiscard]] Result<QList<DeadlineCount>> counts(const DeadlineFilter &filter);
    /// How many the worklist would show, up to `limit`.
    [[nodiscard]] Result<int> count(const DeadlineFilter &filter, int limit = countLimit);

    /// Of the filter's lines, up to countLimit each; one round trip. `filter.silence` is not looked
    /// at.
    [[nodiscard]] Result<UnseenLines> unseen(const DeadlineFilter &filter);

    /// Open deadlines of all children of a family, or of one child, by due day.
    [[nodiscard]] Result<QList<Deadline>> ofFamily(const FamilyId &family);
    [[nodiscard]] Result<QList<Deadline>> ofChild(const ChildId &child);
    /// How many open deadlines of the family this person would see but for their protection.
    [[nodiscard]] Result<int> hiddenOfFamily(const FamilyId &family);

    /// Of deadlines that are at hand, kept or not: their lines, in their order, with the child's
    /// name and what they are about. Nothing in the place of those that this person may not see.
    [[nodiscard]] Result<QList<std::optional<DeadlineRow>>>
    linesOf(const QList<Deadline> &deadlines, const RuleSet &rules);

    /// Also what a colleague gave to this person, of a child that this person may not see.
    [[nodiscard]] Result<Deadline> find(const DeadlineId &id);
    /// The same, for whoever may change it: the child's people, and whom it was given to.
    [[nodiscard]] Result<Deadline> findToChange(Work &work, const DeadlineId &id);
    /// Why it is due on its day, with the rules that were passed over. Nothing when its cause has
    /// gone meanwhile, and of a task, whose day a person chose.
    [[nodiscard]] Result<std::optional<Explanation>> explain(const DeadlineId &id);

    /// Done today, or open again. Late work may be done like any other. Errors: NotFound,
    /// Forbidden, Conflict when it was changed since `revision`.
    [[nodiscard]] Result<Deadline> setDone(Work &work, const DeadlineId &id, int revision,
                                           bool isDone);

private:
    /// Those of page(), without their rules.
    [[nodiscard]] Result<QList<DeadlineRow>>
    lines(const DeadlineFilter &filter, const std::optional<DeadlineKey> &after, int limit);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
