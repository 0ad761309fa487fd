// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <memory>

class QTranslator;

namespace enlace {

/// Words in the language of a paper, whatever the interface speaks: papers are for the family,
/// screens for whoever sits before them. Texts are marked as all others are, QT_TRANSLATE_NOOP.
/// Thread: one at a time.
class PaperWords
{
public:
    explicit PaperWords(Language language);
    ~PaperWords();
    PaperWords(const PaperWords &) = delete;
    PaperWords &operator=(const PaperWords &) = delete;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString operator()(const char *context, const char *text) const;
    /// The label of an enumeration's value.
    template <TextEnum E>
    [[nodiscard]] QString label(E value) const
    {
        return (*this)(EnumText<E>::context, entryOf(value).label);
    }

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_words;
};

} // namespace enlace
