// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace enlace {

/// An answer that somebody gave, or a question that nobody has asked yet.
enum class Answer { NotAsked, Yes, No };

template <>
struct EnumText<Answer>
{
    static constexpr auto context = "Answer";
    static constexpr EnumEntry<Answer> entries[] = {
        {Answer::NotAsked, "not_asked", QT_TRANSLATE_NOOP("Answer", "Not asked yet")},
        {Answer::Yes, "yes", QT_TRANSLATE_NOOP("Answer", "Yes")},
        {Answer::No, "no", QT_TRANSLATE_NOOP("Answer", "No")},
    };
};

} // namespace enlace
