// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace enlace {

/// What a specialty is for, to group the list and to suggest a role on the care team.
enum class SpecialtyGroup {
    PrimaryCare,
    Medicine,
    Surgery,
    MentalHealth,
    Dental,
    Therapy,
    Equipment,
    Nursing,
    Support,
    Facility,
};

/// A code of the National Uniform Claim Committee's provider taxonomy with words that a person
/// uses.
struct Specialty
{
    const char *code;
    const char *words; ///< English; translated in the context "Specialty"
    SpecialtyGroup group;
    bool isPediatric; ///< by the code itself: its holder is trained for children
    bool isConfirmed; ///< false: code and meaning from memory, to be checked with NUCC's own list
};

/// The specialties that matter to children with special health care needs, in the order of the
/// screen. A provider may have a code that is not among them.
[[nodiscard]] const QList<Specialty> &specialties();
/// Null for a code that is not in the list.
[[nodiscard]] const Specialty *findSpecialty(QStringView code);
/// In the language of the interface; the code itself when it is not in the list.
[[nodiscard]] QString specialtyLabel(const QString &code);
/// Ten characters, letters and digits, the last an X.
[[nodiscard]] bool isTaxonomyShaped(QStringView code);

} // namespace enlace
