// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/caseload/promisereport.h"
#include "core/caseload/unmetreport.h"
#include "core/equipment/equipmentstep.h"
#include "core/people/coordination.h"
#include "core/therapy/therapy.h"

#include <QDateTime>

#include <array>
#include <variant>

namespace enlace {

enum class ReportKind {
    Caseload,
    Renewals,
    Decisions,
    TherapistChanges,
    EquipmentDays,
    Asks,
    RuleDecisions,
    Gaps,
    Channels,
    UnmetNeeds,
};

template <>
struct EnumText<ReportKind>
{
    static constexpr auto context = "ReportKind";
    static constexpr EnumEntry<ReportKind> entries[] = {
        {ReportKind::Caseload, "caseload", QT_TRANSLATE_NOOP("ReportKind", "Caseloads")},
        {ReportKind::Renewals, "renewals", QT_TRANSLATE_NOOP("ReportKind", "Renewals ahead")},
        {ReportKind::Decisions, "decisions", QT_TRANSLATE_NOOP("ReportKind", "Decisions")},
        {ReportKind::TherapistChanges, "therapists", QT_TRANSLATE_NOOP("ReportKind", "Therapists")},
        {ReportKind::EquipmentDays, "equipment", QT_TRANSLATE_NOOP("ReportKind", "Equipment")},
        {ReportKind::Asks, "asks", QT_TRANSLATE_NOOP("ReportKind", "Asks")},
        {ReportKind::RuleDecisions, "by_rule", QT_TRANSLATE_NOOP("ReportKind", "By rule")},
        {ReportKind::Gaps, "gaps", QT_TRANSLATE_NOOP("ReportKind", "Interruptions")},
        {ReportKind::Channels, "channels", QT_TRANSLATE_NOOP("ReportKind", "Channels")},
        {ReportKind::UnmetNeeds, "unmet", QT_TRANSLATE_NOOP("ReportKind", "Unmet needs")},
    };
};

/// Whose children a report looks at; each field that is set narrows.
struct ReportFilter
{
    QList<StaffId> coordinators;     ///< lead today; empty: whoever it is
    std::optional<AgencyId> network; ///< the child's health network today

    bool operator==(const ReportFilter &) const = default;
};

/// Children by how much coordination they need.
struct NeedCounts
{
    int high = 0;
    int medium = 0;
    int low = 0;
    int unstated = 0; ///< nobody has said yet

    [[nodiscard]] int children() const { return high + medium + low + unstated; }
    /// The count of a tier; of none, the children without one.
    [[nodiscard]] int of(std::optional<Tier> tier) const;
    bool operator==(const NeedCounts &) const = default;
};

/// Why a caseload is said to be too heavy. Never without its figures.
enum class OverloadReason {
    MorePoints, ///< weighs much more than the others' do
    MoreLate,   ///< much more is late than with the others
};

struct Overload
{
    OverloadReason reason = OverloadReason::MorePoints;
    int figure = 0;  ///< points, or late deadlines
    int average = 0; ///< of the others, rounded
    int percent = 0; ///< above that average

    bool operator==(const Overload &) const = default;
};

/// What one coordinator looks after today.
struct CaseloadRow
{
    std::optional<StaffId> coordinator; ///< none: children whom nobody coordinates
    QString name;
    NeedCounts need;
    int arrived = 0; ///< came to this coordinator in the last arrivalDays days
    /// Open deadlines that are late, and of these the families to touch base with; nothing where
    /// the person may not see this coordinator's deadlines.
    std::optional<int> late;
    std::optional<int> lateTouchBase;
    QList<Overload> overloads;

    bool operator==(const CaseloadRow &) const = default;
};

/// The heaviest first, then the children whom nobody coordinates.
struct CaseloadFigures
{
    static constexpr int arrivalDays = 90;
    QList<CaseloadRow> rows;

    bool operator==(const CaseloadFigures &) const = default;
};

/// What ends or falls due in a month. Annual renewals of eligibility and authorizations are two
/// kinds and are never added up.
struct RenewalMonth
{
    QDate from; ///< the first month begins today
    QDate until;
    int eligibility = 0;
    int authorizations = 0;

    bool operator==(const RenewalMonth &) const = default;
};

struct RenewalFigures
{
    QList<RenewalMonth> months;

    bool operator==(const RenewalFigures &) const = default;
};

enum class DecisionOutcome {
    OnTime,
    Late,
    NoClock,     ///< decided, and no rule says by when
    WaitingLate, ///< not decided, and its time is over
};

/// One request, as far as its decision goes.
struct DecisionFact
{
    ChildId child;
    std::optional<AgencyId> network;
    QString networkName;
    DecisionOutcome outcome = DecisionOutcome::NoClock;
    std::optional<qint64> seconds; ///< from the sending to the decision
    bool isDenied = false;
    QString rule = {}; ///< that it is held against; empty: none
    BothLanguages ruleTitle = {};
    bool isRuleUnconfirmed = false;
    std::optional<RequestChannel> channel = {}; ///< on which it was sent

    bool operator==(const DecisionFact &) const = default;
};

/// How a health network decides.
struct DecisionRow
{
    std::optional<AgencyId> network; ///< none: the request names nobody who decides
    QString name;
    int decided = 0;
    int onTime = 0;
    int late = 0;
    int waitingLate = 0;
    int denied = 0;
    std::optional<double> medianDays = {};
    QList<ChildId> decidedChildren = {};
    QList<ChildId> onTimeChildren = {};
    QList<ChildId> lateChildren = {};
    QList<ChildId> waitingChildren = {};

    /// Of those for which a rule says by when; nothing where there is none.
    [[nodiscard]] std::optional<int> percentOnTime() const;
    bool operator==(const DecisionRow &) const = default;
};

/// Requests decided in the last 12 months and those that wait beyond their time, the network with
/// most of them first.
struct DecisionFigures
{
    QList<DecisionRow> rows;

    bool operator==(const DecisionFigures &) const = default;
};

struct ChangeRow
{
    std::optional<TherapyEnd> reason; ///< none: not stated
    int changes = 0;
    QList<ChildId> children = {};

    bool operator==(const ChangeRow &) const = default;
};

/// Changes of therapist in the last 12 months, the commonest reason first.
struct ChangeFigures
{
    QList<ChangeRow> rows;

    bool operator==(const ChangeFigures &) const = default;
};

/// The phases that an item passes on its way: all but being in use.
inline constexpr std::array wayPhases{EquipmentPhase::Need, EquipmentPhase::Evaluation,
                                      EquipmentPhase::Authorization, EquipmentPhase::Order,
                                      EquipmentPhase::Fitting};

/// How long one item was in one phase, days on hold left out.
struct PhaseFact
{
    EquipmentId item;
    std::optional<AgencyId> vendor;
    QString vendorName;
    EquipmentPhase phase = EquipmentPhase::Need;
    qint64 days = 0;

    bool operator==(const PhaseFact &) const = default;
};

struct PhaseDays
{
    std::optional<double> medianDays; ///< nothing where no item was in the phase
    QList<EquipmentId> items;

    bool operator==(const PhaseDays &) const = default;
};

struct VendorRow
{
    std::optional<AgencyId> vendor; ///< none: no vendor is chosen yet
    QString name;
    int items = 0;
    std::array<PhaseDays, wayPhases.size()> phases = {}; ///< in the order of wayPhases

    bool operator==(const VendorRow &) const = default;
};

/// Days in each phase in the last 12 months, the vendor with most items first.
struct EquipmentFigures
{
    QList<VendorRow> rows;

    bool operator==(const EquipmentFigures &) const = default;
};

/// A report as it stood when it was read.
struct Report
{
    ReportFilter filter; ///< as it was carried out: a coordinator's names the coordinator
    QDate today;
    QDateTime readAt;      ///< UTC
    bool isTotals = false; ///< names no record: no list stands behind a figure
    std::variant<CaseloadFigures, RenewalFigures, DecisionFigures, ChangeFigures, EquipmentFigures,
                 AskFigures, RuleDecisionFigures, GapFigures, ChannelFigures, UnmetFigures>
        figures; ///< in the order of ReportKind

    [[nodiscard]] ReportKind kind() const { return static_cast<ReportKind>(figures.index()); }
    bool operator==(const Report &) const = default;
};

} // namespace enlace
