// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/segments.h"

namespace enlace {

class Languages;

/// Two buttons, each language in its own words, in both languages: whoever needs the other one can
/// read it.
class LanguageSwitch : public Segments
{
    Q_OBJECT
public:
    explicit LanguageSwitch(Languages &languages, QWidget *parent = nullptr);
};

} // namespace enlace
