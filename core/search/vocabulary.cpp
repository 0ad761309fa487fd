// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/vocabulary.h"

#include "core/search/searchquery.h"

#include <algorithm>

namespace enlace {

namespace {

bool before(const Vocabulary::Word &word, const QString &text) { return word.text < text; }

} // namespace

Vocabulary::Vocabulary(QList<Word> words)
    : m_words(std::move(words))
{
    std::sort(m_words.begin(), m_words.end(),
              [](const Word &a, const Word &b) { return a.text < b.text; });
    for (const Word &word : std::as_const(m_words))
        m_all += word.uses;
}

void Vocabulary::add(const QString &word)
{
    const auto at = std::lower_bound(m_words.begin(), m_words.end(), word, before);
    if (at != m_words.end() && at->text == word)
        return;
    m_words.insert(at, {word, 1});
    ++m_all;
}

qint64 Vocabulary::usesOfBeginning(const QString &beginning) const
{
    qint64 uses = 0;
    for (auto at = std::lower_bound(m_words.begin(), m_words.end(), beginning, before);
         at != m_words.end() && at->text.startsWith(beginning); ++at)
        uses += at->uses;
    return uses;
}

QStringList Vocabulary::slipsOf(const QString &typed, qsizetype limit) const
{
    if (typed.size() < 2)
        return {};
    struct Candidate
    {
        const Word *word;
        bool isFinished;
    };
    QList<Candidate> candidates;
    const QChar first = typed.at(0);
    const QChar second = typed.at(1);
    for (const Word &word : m_words) {
        if (word.text.size() < 2 || word.text.size() + 1 < typed.size())
            continue;
        // After one slip, one of the first two letters still stands in the first two places.
        const QChar *letters = word.text.constData();
        if (first != letters[0] && first != letters[1] && second != letters[0] &&
            second != letters[1])
            continue;
        if (isOneSlipFrom(typed, word.text))
            candidates.append({&word, word.text.size() <= typed.size() + 1});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.isFinished != b.isFinished ? a.isFinished : a.word->uses > b.word->uses;
        });
    QStringList words;
    for (const Candidate &candidate : candidates.mid(0, limit))
        words.append(candidate.word->text);
    return words;
}

} // namespace enlace
