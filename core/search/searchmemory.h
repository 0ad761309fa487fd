// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchentry.h"
#include "core/search/vocabulary.h"

#include <QDateTime>
#include <QMutex>

#include <memory>

namespace enlace {

/// What one process remembers of a store between two keystrokes: its words, and the rows of the
/// signed-in person's own children, so that those come first and tolerate slips without any query.
/// One for each open store, shared by its lanes. Thread-safe. Holds names: forget() on locking.
class SearchMemory
{
public:
    /// Empty until somebody reads it.
    [[nodiscard]] std::optional<Vocabulary> vocabulary() const;
    void setVocabulary(Vocabulary vocabulary);
    /// Words that this process has just written.
    void learn(const QStringList &words);

    /// Those of this person, when they were read not long before `now`.
    [[nodiscard]] std::optional<QList<SearchEntry>> ownRows(StaffId staff,
                                                            const QDateTime &now) const;
    void setOwnRows(StaffId staff, const QDateTime &now, QList<SearchEntry> rows);

    /// The store has changed: own rows are read again at the next keystroke. The window calls it
    /// for every Store::changed().
    void forgetOwnRows();
    void forget();

private:
    mutable QMutex m_mutex;
    std::optional<Vocabulary> m_vocabulary;
    std::optional<QList<SearchEntry>> m_ownRows;
    StaffId m_staff;
    QDateTime m_readAt;
};

} // namespace enlace
