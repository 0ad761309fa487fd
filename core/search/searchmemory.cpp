// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchmemory.h"

namespace enlace {

namespace {

/// Caseloads also change by midnight and by other desks: nothing is remembered for longer.
constexpr qint64 freshSeconds = 600;

} // namespace

std::optional<Vocabulary> SearchMemory::vocabulary() const
{
    const QMutexLocker lock(&m_mutex);
    return m_vocabulary;
}

void SearchMemory::setVocabulary(Vocabulary vocabulary)
{
    const QMutexLocker lock(&m_mutex);
    m_vocabulary = std::move(vocabulary);
}

void SearchMemory::learn(const QStringList &words)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_vocabulary)
        return; // it will be read with them
    if (words.size() > 1000) {
        m_vocabulary.reset(); // an import: reading all is quicker than adding each
        return;
    }
    for (const QString &word : words)
        m_vocabulary->add(word);
}

std::optional<QList<SearchEntry>> SearchMemory::ownRows(StaffId staff, const QDateTime &now) const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_ownRows || !(m_staff == staff) || m_readAt.secsTo(now) > freshSeconds)
        return std::nullopt;
    return m_ownRows;
}

void SearchMemory::setOwnRows(StaffId staff, const QDateTime &now, QList<SearchEntry> rows)
{
    const QMutexLocker lock(&m_mutex);
    m_ownRows = std::move(rows);
    m_staff = staff;
    m_readAt = now;
}

void SearchMemory::forgetOwnRows()
{
    const QMutexLocker lock(&m_mutex);
    m_ownRows.reset();
}

void SearchMemory::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_ownRows.reset();
    m_vocabulary.reset();
}

} // namespace enlace
