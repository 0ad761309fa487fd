// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/deadlines/deadlinerules.h"

#include <memory>

namespace enlace {

class Reading;

/// What is known around the requests of one child: values only.
struct RequestSurroundings
{
    std::shared_ptr<const RuleSet> rules;
    ChildFacts child;
    QStringList diagnoses; ///< ICD-10 codes of what has not resolved
    QList<ConditionGroup> groups;
    QList<ApprovalEntry> entries;
    QHash<AgencyId, QString> networks; ///< names, as the rules know them
};

/// What to know before a request is sent.
struct RequestAdvice
{
    std::optional<ConditionGroup> group; ///< covers it already, or may (see isConfirmed())
    std::optional<ApprovalEntry> entry;  ///< what the network wants
    std::optional<Rule> usual;           ///< for how long such a thing is usually approved
    std::optional<Rule> longer;          ///< and for how long when somebody asks

    bool operator==(const RequestAdvice &) const = default;
};

/// What kind of service an item is, as networks sort them, told from its HCPCS code; only a guess
/// for what the catalogue does not know.
[[nodiscard]] ServiceGroup serviceGroupOf(QStringView code);

/// For a request as it is typed, on the day.
[[nodiscard]] RequestAdvice adviceFor(const RequestSurroundings &around,
                                      const Authorization &request, QDate today);

} // namespace enlace
