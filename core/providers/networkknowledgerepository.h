// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/networkcompare.h"
#include "core/providers/networkknowledgetables.h"

namespace enlace {

class Reading;
class Work;

/// What is known of networks, and the rules of networks and counties. Part of the directory:
/// whoever may read that reads all of it, whoever may change it changes this. Thread: the
/// Reading's.
class NetworkKnowledgeRepository
{
public:
    explicit NetworkKnowledgeRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// Errors: Forbidden, NotFound.
    [[nodiscard]] Result<NetworkProfile> find(const NetworkProfileId &id);
    [[nodiscard]] Result<PolicyEntry> find(const PolicyEntryId &id);

    /// Newest first; at most 200. What was archived stands last.
    [[nodiscard]] Result<QList<NetworkProfile>> profilesOf(const AgencyId &network,
                                                           bool withArchived = false);
    /// By topic, the newest of a topic first; at most 500. What was archived stands last.
    [[nodiscard]] Result<QList<PolicyEntry>> policiesOf(const AgencyId &agency,
                                                        bool withArchived = false);
    /// The same of several at once, in their order, for side by side. Error: NotFound.
    [[nodiscard]] Result<QList<NetworkKnowledge>> knowledgeOf(const QList<AgencyId> &agencies);

    /// New (revision 0) or changed, archived or brought back. Errors: Forbidden, Invalid (the first
    /// of validate()), Conflict.
    Result<NetworkProfile> save(Work &work, NetworkProfile profile);
    Result<PolicyEntry> save(Work &work, PolicyEntry entry);

private:
    [[nodiscard]] Result<> mayRead() const;

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
