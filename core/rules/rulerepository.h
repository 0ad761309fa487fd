// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rules/rulechange.h"
#include "core/storage/table.h"

#include <QSet>

#include <memory>

namespace enlace {

class Reading;
class Work;

using StoredRuleId = Id<struct StoredRuleTag>;

/// One version of a rule as this office has it, or had it.
struct StoredRule
{
    StoredRuleId id;
    QString rule;   ///< the rule's own id
    QString data;   ///< the version, as in a rule file
    QString reason; ///< why it was changed
    std::optional<StaffId> changedBy;
    QDateTime changedAt;              ///< UTC
    std::optional<QDateTime> endedAt; ///< another took its place
    int revision = 0;

    bool operator==(const StoredRule &) const = default;
};

template <>
struct Table<StoredRule>
{
    static constexpr auto name = "rule";
    static constexpr auto kind = RecordKind::Rule;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("rule", record.rule);
        column("data", record.data);
        column("reason", record.reason);
        column("changed_by", record.changedBy);
        column("changed_at", record.changedAt);
        column("ended_at", record.endedAt);
        column("revision", record.revision);
    }
};

/// A change of a rule, for its history.
struct RuleChange
{
    QDateTime at; ///< UTC
    QString by;   ///< display name; empty when the person is not known
    QString reason;
    Rule version; ///< as it was written then
    bool isCurrent = false;
};

/// The rules in force in this store: those that come with the program, with what the office
/// changed. Everybody reads them; supervisors change and confirm, administrators exchange whole
/// files. Thread: the Reading's.
class RuleRepository
{
public:
    explicit RuleRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// One statement, and usually nothing more: what it gave last is kept. Never null.
    [[nodiscard]] Result<std::shared_ptr<const RuleSet>> current();
    /// What this office wrote about a rule, newest first; empty for one that is as it came.
    [[nodiscard]] Result<QList<RuleChange>> history(const QString &ruleId);

    /// The ids of the rules that this office changed, added or confirmed.
    [[nodiscard]] Result<QSet<QString>> changedHere();

    /// Puts `versions` in the place of all versions of the rules they name (one rule or many), if
    /// the whole set then still answers every question once. The keeper of the deadlines then
    /// computes all of them again. Errors: Forbidden; Invalid (no reason: field "reason"; otherwise
    /// as propose()).
    Result<> save(Work &work, const QList<Rule> &versions, const QString &reason);
    /// What was looked at beforehand. Also Conflict, when one of its rules was changed since.
    Result<> save(Work &work, const RuleProposal &proposal, const QString &reason);

private:
    Result<> write(Work &work, const RuleProposal &proposal, const QString &reason);

    Reading &m_reading;
};

} // namespace enlace
