// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "core/providers/directorylook.h"
#include "core/providers/provider.h"
#include "ui/kit/chip.h"

namespace enlace {

// What the directory knows, in the language of the interface: said once, shown in the list, in the
// panel beside it and side by side.

[[nodiscard]] Chip acceptingChip(const Provider &provider);
/// "Nov 3, 18 days ago, said by front desk"; empty when nobody has asked.
[[nodiscard]] QString acceptingSource(const Provider &provider, QDate today);
/// "12 days"; empty when nobody has said.
[[nodiscard]] QString waitText(const Wait &wait);
/// waitText() with the day and who said so.
[[nodiscard]] QString waitWords(const Wait &wait, QDate today);
[[nodiscard]] QString languagesText(const QStringList &tags);
/// "Children, 0 to 20 years".
[[nodiscard]] QString treatsText(const Provider &provider);
[[nodiscard]] QString panelText(const Provider &provider, QDate today);
/// Whether Medi-Cal Dental is a question to ask this provider.
[[nodiscard]] bool isDental(const Provider &provider);
[[nodiscard]] QString specialtiesText(const Provider &provider);
/// "12 Elm St, Santa Ana, CA 92701".
[[nodiscard]] QString addressText(const Place &place);
/// "since Jan 1, 2024", "Jan 1, 2024 to Mar 31, 2027".
[[nodiscard]] QString spanText(const DateSpan &span, QDate today);
/// "Harbor Kids Alliance · since Jan 1, 2024 · through Willow Clinic".
[[nodiscard]] QString contractText(const ContractLine &line, QDate today);
/// Where the entry came from and how fresh it is.
[[nodiscard]] QString sourceText(const Provenance &provenance, std::optional<QDate> verifiedOn,
                                 QDate today);

} // namespace enlace
