// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packet.h"
#include "ui/kit/chip.h"
#include "ui/kit/explainbutton.h"

namespace enlace {

// What is said of packets, in the language of the interface.

/// "Diapers", "CCS annual renewal".
[[nodiscard]] QString nameOf(const PacketItem &item);

/// What an item is to its packet: sets the day, goes along early, is late.
[[nodiscard]] Chip placeOf(const Packet &packet, const PacketItem &item);
/// Why it is in this packet, and not in the one before (which goes on `before`), by which rule and
/// which date.
[[nodiscard]] WhyText whyInPacket(const Packet &packet, const PacketItem &item,
                                  const std::optional<QDate> &before, QDate today);
/// Why it is in none.
[[nodiscard]] QString whyLeftOut(const PacketItem &item, QDate today);
[[nodiscard]] WhyText whyOutside(const PacketItem &item, QDate today);

[[nodiscard]] Chip chipOf(const PacketDocument &document);
/// "valid until Jun 1, 2027 · unconfirmed rule", "for life", "nobody knows until when".
[[nodiscard]] QString validityText(const EvidenceValidity &validity, QDate today);

} // namespace enlace
