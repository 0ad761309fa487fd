// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/migrator.h"
#include "core/storage/query.h"

namespace enlace {

namespace {

/// At most so many lines of one kind: a person reads them.
constexpr qsizetype shown = 50;

Result<QStringList> checkIntegrity(Reading &reading)
{
    QStringList problems;
    if (reading.engine() != Engine::Sqlite)
        return problems; // PostgreSQL checks its pages itself
    for (const char *pragma :
         {"pragma main.cipher_integrity_check", "pragma reads.cipher_integrity_check",
          "pragma main.integrity_check", "pragma reads.integrity_check"}) {
        Query query(reading, pragma);
        ENLACE_TRY(query.run());
        while (query.next() && problems.size() < shown)
            if (const QString line = query.get<QString>(0); line != QLatin1String("ok"))
                problems.append(line);
        ENLACE_TRY(query.finished());
    }
    return problems;
}

Result<QStringList> checkReferences(Reading &reading)
{
    QStringList problems;
    if (reading.engine() != Engine::Sqlite)
        return problems; // PostgreSQL enforces them always
    Query query(reading, "pragma main.foreign_key_check");
    ENLACE_TRY(query.run());
    while (query.next() && problems.size() < shown)
        problems.append(
            QStringLiteral("%1, row %2: %3")
                .arg(query.get<QString>(0), query.get<QString>(1), query.get<QString>(2)));
    ENLACE_TRY(query.finished());
    return problems;
}

Result<QStringList> checkChain(Reading &reading, AuditLog log)
{
    ENLACE_ASSIGN(const ChainReport report, verifyAuditChain(reading.connection(), log));
    QStringList problems;
    for (const ChainReport::Break &found : report.breaks)
        problems.append(QStringLiteral("%1, desk %2, entry %3")
                            .arg(auditTable(log), found.desk.text())
                            .arg(found.sequence));
    return problems;
}

Result<QStringList> checkSchema(Reading &reading)
{
    ENLACE_ASSIGN(const int schema, schemaOf(reading.connection()));
    const int newest = newestSchema(reading.engine());
    if (schema == newest)
        return QStringList{};
    return QStringList{QStringLiteral("schema %1, expected %2").arg(schema).arg(newest)};
}

} // namespace

QList<StoreCheck> storageChecks()
{
    return {
        {QT_TRANSLATE_NOOP("StoreCheck", "Pages and indexes"), checkIntegrity},
        {QT_TRANSLATE_NOOP("StoreCheck", "Version of the tables"), checkSchema},
        {QT_TRANSLATE_NOOP("StoreCheck", "References between records"), checkReferences},
        {QT_TRANSLATE_NOOP("StoreCheck", "Chain of the audit of changes"),
         [](Reading &r) { return checkChain(r, AuditLog::Changes); }},
        {QT_TRANSLATE_NOOP("StoreCheck", "Chain of the audit of reading"),
         [](Reading &r) { return checkChain(r, AuditLog::Reads); }},
    };
}

QList<StoreFinding> verifyStore(Reading &reading, const QList<StoreCheck> &checks)
{
    QList<StoreFinding> findings;
    for (const StoreCheck &check : checks) {
        StoreFinding finding{check.name, {}};
        if (const auto problems = check.run(reading))
            finding.problems = *problems;
        else
            finding.problems = {problems.error().logText()};
        findings.append(finding);
    }
    return findings;
}

} // namespace enlace
