// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/standinglook.h"

#include "ui/kit/languages.h"

namespace enlace {

namespace {

Tone toneOf(StandingKind kind)
{
    switch (kind) {
    case StandingKind::InNetwork:
        return Tone::Good;
    case StandingKind::OutWithArrangement:
        return Tone::Soon;
    case StandingKind::Out:
        return Tone::Late;
    case StandingKind::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Chip chipOf(const Standing &standing, QDate today)
{
    return {standingText(standing, Languages::current(), today), toneOf(standing.kind)};
}

} // namespace enlace
