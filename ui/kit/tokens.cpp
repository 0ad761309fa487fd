// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tokens.h"

#include <cmath>

namespace enlace {

const TokenPair &Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Waiting:
        return waiting;
    case Tone::Soon:
        return soon;
    case Tone::Late:
        return late;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const Tokens &tokensOf(Scheme scheme)
{
    static const auto rgb = [](uint value) { return QColor::fromRgb(value); };
    static const Tokens light{
        .ground = rgb(0xF4F6F8),
        .card = rgb(0xFFFFFF),
        .line = rgb(0xDFE4EA),
        .border = rgb(0x7D8894),
        .ink = rgb(0x1D2733),
        .muted = rgb(0x566373),
        .accent = rgb(0x0B6B66),
        .onAccent = rgb(0xFFFFFF),
        .accentGround = rgb(0xE3F3F1),
        .late = {rgb(0xA61B1B), rgb(0xFDECEB)},
        .soon = {rgb(0x7A4A00), rgb(0xFFF3DC)},
        .waiting = {rgb(0x184F9C), rgb(0xE8F0FC)},
        .good = {rgb(0x1A6137), rgb(0xE6F5EC)},
        .neutral = {rgb(0x4A5563), rgb(0xECEFF3)},
    };
    static const Tokens dark{
        .ground = rgb(0x14181D),
        .card = rgb(0x1C2229),
        .line = rgb(0x3D4854),
        .border = rgb(0x6B7785),
        .ink = rgb(0xE8EDF2),
        .muted = rgb(0x9AA7B5),
        .accent = rgb(0x4FB8AF),
        .onAccent = rgb(0x14181D),
        .accentGround = rgb(0x173D3A),
        .late = {rgb(0xFFB4AE), rgb(0x46191A)},
        .soon = {rgb(0xF5CB83), rgb(0x3D2C0C)},
        .waiting = {rgb(0xA9CBFF), rgb(0x17294A)},
        .good = {rgb(0x98DDB3), rgb(0x14351F)},
        .neutral = {rgb(0xC3CCD6), rgb(0x2A323B)},
    };
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokensOf(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                      : Scheme::Light);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::BrightText, t.late.ink);
    palette.setColor(QPalette::Light, t.card);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto part = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

QList<ContrastDemand> contrastDemands(const Tokens &t)
{
    constexpr double text = 4.5;
    constexpr double shape = 3.0;
    return {
        {"ink on ground", t.ink, t.ground, text},
        {"ink on card", t.ink, t.card, text},
        {"ink on accent ground", t.ink, t.accentGround, text},
        {"muted on ground", t.muted, t.ground, text},
        {"muted on card", t.muted, t.card, text},
        {"muted on accent ground", t.muted, t.accentGround, text},
        {"accent on card", t.accent, t.card, text},
        {"accent on ground", t.accent, t.ground, text},
        {"accent on accent ground", t.accent, t.accentGround, text},
        {"text on accent", t.onAccent, t.accent, text},
        {"late", t.late.ink, t.late.ground, text},
        {"late on card", t.late.ink, t.card, text},
        {"late on ground", t.late.ink, t.ground, text},
        {"late on selected row", t.late.ink, t.accentGround, text},
        {"soon", t.soon.ink, t.soon.ground, text},
        {"soon on card", t.soon.ink, t.card, text},
        {"waiting", t.waiting.ink, t.waiting.ground, text},
        {"waiting on card", t.waiting.ink, t.card, text},
        {"good", t.good.ink, t.good.ground, text},
        {"good on card", t.good.ink, t.card, text},
        {"neutral", t.neutral.ink, t.neutral.ground, text},
        {"neutral on card", t.neutral.ink, t.card, text},
        {"field edge on card", t.border, t.card, shape},
        {"field edge on ground", t.border, t.ground, shape},
        {"focus ring on card", t.accent, t.card, shape},
        {"focus ring on ground", t.accent, t.ground, shape},
        {"focus ring on selected row", t.accent, t.accentGround, shape},
        {"ring of the main button on card", t.ink, t.card, shape},
        {"ring of the main button on ground", t.ink, t.ground, shape},
        {"ring of a chosen segment inside", t.onAccent, t.accent, shape},
    };
}

} // namespace enlace
