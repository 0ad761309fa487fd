// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/packets/packet.h"

namespace enlace {

/// What the cover sheet of a packet is made of.
struct PacketSheet
{
    QString child; ///< by name
    QString coordinator;
    QString phone; ///< of the coordinator, as it is written
    QDate today;
    Packet packet;
    QList<PacketDocument> documents;
    QStringList lifelong; ///< codes of the diagnoses marked as lifelong
    bool hasPermanence = false;
    /// Whether it names the diagnoses: only where the person who makes it says so each time.
    bool namesDiagnoses = false;
};

/// The sheet in the language of the paper: what goes out together, to whom, by when; whom to keep
/// as therapist; which documents go with it and which are still to be had; that a condition is
/// lifelong. Days that follow from a rule which nobody has confirmed are marked. Simple HTML, as
/// QTextDocument reads it.
[[nodiscard]] QString sheetHtml(const PacketSheet &sheet, Language language);

/// "Page 1 of 2", for below each page.
[[nodiscard]] QString sheetPageText(int page, int pages, Language language);

} // namespace enlace
