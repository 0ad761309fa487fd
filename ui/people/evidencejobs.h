// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencefields.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// Adds a document (revision 0) to the library, or corrects one.
[[nodiscard]] EditJob evidenceJob(const EvidenceDocument &document, FamilyId family);
/// Asks for the reason and archives.
[[nodiscard]] EditJob archiveEvidenceJob(const EvidenceDocument &document, FamilyId family);
/// Notes that a document went with a request or an annual renewal.
[[nodiscard]] EditJob evidenceUseJob(const EvidenceUse &use, FamilyId family,
                                     const QList<UseChoice> &choices);

/// The names under which drafts of these forms are kept.
[[nodiscard]] QStringList evidenceForms();

} // namespace enlace
