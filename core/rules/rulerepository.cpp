// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulerepository.h"

#include "core/access/accessrules.h"
#include "core/rules/rulereader.h"
#include "core/rules/rulewriter.h"
#include "core/storage/record.h"

#include <QJsonDocument>

#include <mutex>

namespace enlace {

namespace {

Result<QList<StoredRule>> currentRows(Reading &reading)
{
    Query query(reading, QStringLiteral("select %1 from rule where ended_at is null order by rule, "
                                        "id limit 10000")
                             .arg(columnList<StoredRule>()));
    return readRecords<StoredRule>(query);
}

Result<Rule> ruleOf(const StoredRule &row)
{
    auto rule = readRule(QJsonDocument::fromJson(row.data.toUtf8()).object(), 0);
    if (!rule)
        return fail(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error",
                                      "Rule %1, which is kept in the store, cannot be read. Check "
                                      "the store; nothing was changed."),
                    {row.rule});
    return rule;
}

/// The set that was made last, for the rows it was made from. Making one takes a millisecond, and
/// every list that shows a deadline asks for it.
class LastSet
{
public:
    std::shared_ptr<const RuleSet> find(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        return m_key == key ? m_set : nullptr;
    }
    void keep(const QString &key, std::shared_ptr<const RuleSet> set)
    {
        const std::lock_guard lock(m_mutex);
        m_key = key;
        m_set = std::move(set);
    }

private:
    std::mutex m_mutex;
    QString m_key;
    std::shared_ptr<const RuleSet> m_set;
};

LastSet &lastSet()
{
    static LastSet last;
    return last;
}

Result<> mayChange(const Work &work, const QString &reason)
{
    if (!may(work.actor(), Permission::ConfirmRules) &&
        !may(work.actor(), Permission::ExchangeRules))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Rules are changed and confirmed by supervisors."));
    if (reason.trimmed().isEmpty())
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Say why the rule changes; whoever asks about "
                                                     "a date later will read it."),
                          {},
                          -1,
                          QStringLiteral("reason"),
                          {}});
    return {};
}

} // namespace

Result<std::shared_ptr<const RuleSet>> RuleRepository::current()
{
    ENLACE_ASSIGN(const auto rows, currentRows(m_reading));
    if (rows.isEmpty()) // alive as long as the program
        return std::shared_ptr<const RuleSet>(std::shared_ptr<const RuleSet>(),
                                              &RuleSet::shipped());
    QString key;
    for (const StoredRule &row : rows)
        key += row.id.text();
    if (auto known = lastSet().find(key))
        return known;
    QList<Rule> own;
    for (const StoredRule &row : rows) {
        ENLACE_ASSIGN(auto rule, ruleOf(row));
        own.append(std::move(rule));
    }
    ENLACE_ASSIGN(auto set, RuleSet::shipped().with(own));
    auto made = std::make_shared<const RuleSet>(std::move(set));
    lastSet().keep(key, made);
    return made;
}

Result<QList<RuleChange>> RuleRepository::history(const QString &ruleId)
{
    Query query(m_reading, QStringLiteral("select %1, coalesce(s.display_name, '') "
                                          "from rule r "
                                          "left join staff s on s.id = r.changed_by "
                                          "where r.rule = :rule "
                                          "order by r.changed_at desc, r.id desc "
                                          "limit 500")
                               .arg(columnList<StoredRule>("r")));
    query.bind(":rule", ruleId);
    ENLACE_TRY(query.run());
    const int nameColumn = columnCount<StoredRule>();
    QList<RuleChange> changes;
    while (query.next()) {
        const auto row = readRecord<StoredRule>(query);
        ENLACE_ASSIGN(auto version, ruleOf(row));
        changes.append({row.changedAt, query.column(nameColumn).toString(), row.reason,
                        std::move(version), !row.endedAt});
    }
    ENLACE_TRY(query.finished());
    return changes;
}

Result<QSet<QString>> RuleRepository::changedHere()
{
    ENLACE_ASSIGN(const auto rows, currentRows(m_reading));
    QSet<QString> ids;
    for (const StoredRule &row : rows)
        ids.insert(row.rule);
    return ids;
}

Result<> RuleRepository::save(Work &work, const QList<Rule> &versions, const QString &reason)
{
    ENLACE_TRY(mayChange(work, reason));
    ENLACE_ASSIGN(const auto now, current());
    ENLACE_ASSIGN(const auto proposal, propose(now, versions));
    return write(work, proposal, reason);
}

Result<> RuleRepository::save(Work &work, const RuleProposal &proposal, const QString &reason)
{
    ENLACE_TRY(mayChange(work, reason));
    ENLACE_ASSIGN(const auto now, current());
    for (const RuleDifference &difference : proposal.differences)
        if (!sayTheSame(now->versions(difference.id), difference.before))
            return fail(ErrorCode::Conflict,
                        QT_TRANSLATE_NOOP("Error", "Somebody changed rule %1 meanwhile. Look again "
                                                   "at what would move; nothing was changed."),
                        {difference.id});
    return write(work, proposal, reason);
}

Result<> RuleRepository::write(Work &work, const RuleProposal &proposal, const QString &reason)
{
    ENLACE_ASSIGN(const auto rows, currentRows(work));
    const QList<Rule> versions = proposal.versions();
    QStringList changed;
    for (const RuleDifference &difference : proposal.differences)
        changed.append(difference.id);
    for (StoredRule row : rows) {
        if (!changed.contains(row.rule))
            continue;
        row.endedAt = work.now();
        ENLACE_TRY(updateRecord(work, row));
    }
    for (const Rule &version : versions) {
        StoredRule row;
        row.id = StoredRuleId::make();
        row.rule = version.id;
        row.data = QString::fromUtf8(QJsonDocument(toJson(version)).toJson(QJsonDocument::Compact));
        row.reason = reason.trimmed();
        row.changedBy = work.actor().staff;
        row.changedAt = work.now();
        ENLACE_TRY(insertRecord(work, row));
    }
    return {};
}

} // namespace enlace
