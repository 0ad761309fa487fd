// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/evidence/evidencerules.h"
#include "core/evidence/evidencetables.h"

namespace enlace {

class Reading;
class Work;

/// Where a document was used.
struct EvidenceUseView
{
    EvidenceUse use;
    QString item;    ///< of the request; empty for a renewal
    QString program; ///< key of the renewal's program; empty for a request

    bool operator==(const EvidenceUseView &) const = default;
};

/// The documents that prove something for a child, as far as the person of the Reading may see and
/// change them: with the right to authorizations and renewals, for which they are. Thread: the
/// Reading's.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<EvidenceDocument> find(const EvidenceDocumentId &id);
    /// The newest first, those without a date last.
    [[nodiscard]] Result<QList<EvidenceDocument>> ofChild(const ChildId &child);
    /// The same with the archived ones among them.
    [[nodiscard]] Result<QList<EvidenceDocument>> everyOfChild(const ChildId &child);
    /// Of all of a child's documents, the latest first. What went with a request or renewal that
    /// this person may not see is left out.
    [[nodiscard]] Result<QList<EvidenceUseView>> usesOfChild(const ChildId &child);
    /// Protected documents of the child that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfChild(const ChildId &child);

    /// New or changed; the file stays as it is, see EvidenceFileRepository. Errors: Invalid
    /// (validate()), Forbidden, Conflict.
    Result<EvidenceDocument> save(Work &work, EvidenceDocument document);
    /// No longer in lists and packets; says why. Invalid without a reason.
    Result<EvidenceDocument> archive(Work &work, EvidenceDocument document, const QString &reason);
    Result<EvidenceDocument> restore(Work &work, EvidenceDocument document);
    /// Errors: as above, and NotFound for a document, request or renewal of another child.
    Result<EvidenceUse> save(Work &work, EvidenceUse use);

private:
    [[nodiscard]] Result<QList<EvidenceDocument>> list(const ChildId &child, bool withArchived);
    template <class T, class Key>
    [[nodiscard]] Result<> checkIsOf(const ChildId &child, const Key &id);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
