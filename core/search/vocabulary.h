// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace enlace {

/// The different words of names in a store, with how often each is used: for choosing the rarest
/// pair of words, and for slips. A few megabytes for a million children. Counts may be stale; a
/// missing word costs a slip that is not found, nothing else.
class Vocabulary
{
public:
    struct Word
    {
        QString text;
        qint64 uses = 0;
    };

    Vocabulary() = default;
    explicit Vocabulary(QList<Word> words);

    /// Words that a save has brought; found from now on.
    void add(const QString &word);

    /// How many entries have a word that begins with this.
    [[nodiscard]] qint64 usesOfBeginning(const QString &beginning) const;
    /// The sum of all uses.
    [[nodiscard]] qint64 allUses() const { return m_all; }

    /// Up to `limit` words from whose beginning `typed` is one slip away. Words of about its length
    /// come first, for they are finished, then the most used. Words of less than four letters are
    /// not slipped in, and three letters typed stand for four of which one is missing.
    [[nodiscard]] QStringList slipsOf(const QString &typed, qsizetype limit = 12) const;

    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QList<Word> m_words; ///< sorted by text, as UTF-16 compares
    qint64 m_all = 0;
};

} // namespace enlace
