// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencerepository.h"

#include "core/access/childrecords.h"
#include "core/authorizations/authorizationtables.h"
#include "core/renewals/renewaltables.h"

namespace enlace {

Result<EvidenceDocument> EvidenceRepository::find(const EvidenceDocumentId &id)
{
    return childrecords::find<EvidenceDocument>(m_reading, m_visibility,
                                                DataCategory::Authorizations, id);
}

Result<QList<EvidenceDocument>> EvidenceRepository::list(const ChildId &child, bool withArchived)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from evidence_document r where r.child_id = :child%2 "
                       "and %3 order by coalesce(r.issued_on, '') desc, r.id desc limit 500")
            .arg(columnList<EvidenceDocument>("r"),
                 withArchived ? QString() : QStringLiteral(" and r.archived_at is null"),
                 m_visibility.rows(DataCategory::Authorizations, QLatin1String("r"))));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    return readRecords<EvidenceDocument>(query);
}

Result<QList<EvidenceDocument>> EvidenceRepository::ofChild(const ChildId &child)
{
    return list(child, false);
}

Result<QList<EvidenceDocument>> EvidenceRepository::everyOfChild(const ChildId &child)
{
    return list(child, true);
}

Result<QList<EvidenceUseView>> EvidenceRepository::usesOfChild(const ChildId &child)
{
    const auto visible = [this](const char *alias) {
        return m_visibility.rows(DataCategory::Authorizations, QLatin1String(alias));
    };
    // A document, and what it went with, may be labelled apart.
    Query query(m_reading,
                QStringLiteral("select coalesce(a.item, ''), coalesce(w.program, ''), %1 "
                               "from evidence_use u "
                               "join evidence_document d on d.id = u.document_id "
                               "left join service_authorization a on a.id = u.authorization_id "
                               "left join eligibility_renewal w on w.id = u.renewal_id "
                               "where u.child_id = :child and u.archived_at is null and %2 "
                               "and (a.id is not null and %3 or w.id is not null and %4) "
                               "order by u.used_on desc, u.id desc limit 500")
                    .arg(columnList<EvidenceUse>("u"), visible("d"), visible("a"), visible("w")));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<EvidenceUseView> views;
    while (query.next()) {
        EvidenceUseView view;
        view.item = query.column(0).toString();
        view.program = query.column(1).toString();
        view.use = readRecord<EvidenceUse>(query, 2);
        views.append(std::move(view));
    }
    ENLACE_TRY(query.finished());
    return views;
}

Result<int> EvidenceRepository::hiddenOfChild(const ChildId &child)
{
    return childrecords::hiddenOfChild<EvidenceDocument>(m_reading, m_visibility,
                                                         DataCategory::Authorizations, child);
}

Result<EvidenceDocument> EvidenceRepository::save(Work &work, EvidenceDocument document)
{
    document.origin.happenedOn = document.issuedOn;
    // Whoever knows what a file is found by could otherwise look into it through a document of
    // their own.
    document.file = {};
    if (document.revision > 0) {
        ENLACE_ASSIGN(const auto stored, findRecord<EvidenceDocument>(work, document.id));
        document.file = stored.file;
    }
    ENLACE_TRY(childrecords::firstOf(validate(document, work.today())));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, document));
    ENLACE_TRY(childrecords::completeOrigin(work, document, document.child));
    return saveRecord(work, std::move(document));
}

Result<EvidenceDocument> EvidenceRepository::archive(Work &work, EvidenceDocument document,
                                                     const QString &reason)
{
    return save(work, childrecords::archived(std::move(document), work, reason.trimmed()));
}

Result<EvidenceDocument> EvidenceRepository::restore(Work &work, EvidenceDocument document)
{
    document.archivedAt.reset();
    document.archivedReason.clear();
    return save(work, std::move(document));
}

template <class T, class Key>
Result<> EvidenceRepository::checkIsOf(const ChildId &child, const Key &id)
{
    ENLACE_ASSIGN(const T found,
                  childrecords::find<T>(m_reading, m_visibility, DataCategory::Authorizations, id));
    if (found.child != child)
        return childrecords::notHere();
    return {};
}

Result<EvidenceUse> EvidenceRepository::save(Work &work, EvidenceUse use)
{
    ENLACE_TRY(childrecords::firstOf(validate(use, work.today())));
    ENLACE_ASSIGN(const EvidenceDocument document, find(use.document));
    if (document.child != use.child)
        return childrecords::notHere();
    if (use.authorization)
        ENLACE_TRY(checkIsOf<Authorization>(use.child, *use.authorization));
    else
        ENLACE_TRY(checkIsOf<EligibilityRenewal>(use.child, *use.renewal));
    // As protected as the document that it is about.
    use.origin.agency = document.origin.agency;
    use.origin.label = document.origin.label;
    use.origin.happenedOn = use.usedOn;
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, use));
    return saveRecord(work, std::move(use));
}

} // namespace enlace
