// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/family.h"
#include "core/people/guardianship.h"
#include "core/people/health.h"
#include "core/people/person.h"

namespace enlace {

// What must be true of one record by itself. Each complaint names the form field it belongs to
// (Error::field: the member's name). No complaint: may be saved. Rules across rows are in
// succession.h and in the repositories.

[[nodiscard]] QList<Error> validate(const Person &person);
[[nodiscard]] QList<Error> validate(const PersonPhone &phone);
[[nodiscard]] QList<Error> validate(const PersonIdentifier &identifier);
[[nodiscard]] QList<Error> validate(const Family &family);
[[nodiscard]] QList<Error> validate(const Household &household);
[[nodiscard]] QList<Error> validate(const HouseholdMember &member);
[[nodiscard]] QList<Error> validate(const Child &child, QDate today);
[[nodiscard]] QList<Error> validate(const Guardianship &guardianship);
[[nodiscard]] QList<Error> validate(const Coordination &coordination);
[[nodiscard]] QList<Error> validate(const NeedTier &tier);
[[nodiscard]] QList<Error> validate(const NetworkMembership &membership);
[[nodiscard]] QList<Error> validate(const ProgramStatus &status);
[[nodiscard]] QList<Error> validate(const Condition &condition);
[[nodiscard]] QList<Error> validate(const Allergy &allergy);
[[nodiscard]] QList<Error> validate(const Medication &medication);
[[nodiscard]] QList<Error> validate(const BrandConstraint &constraint);

/// A Client Index Number as it is stored: eight digits and a capital letter. Blanks and hyphens are
/// dropped; from the fourteen characters of a Benefits Identification Card the first nine are
/// taken. Whatever else was typed comes back as it is, in capitals.
[[nodiscard]] QString normalizedCin(QStringView text);

/// What is wrong with the shape of a CIN, if anything. The check digit's algorithm is not public,
/// so only the shape is looked at.
[[nodiscard]] std::optional<Error> cinProblem(QStringView text);

/// Something that Enlace does not keep and that a free text seems to say.
enum class ProtectedMention { Immigration, Birthplace, SocialSecurity };

/// For a warning beside a note while it is written (immigration status and place of birth are
/// medical information once they are written down: SB 81 of 2025). English and Spanish words; a
/// person decides.
[[nodiscard]] std::optional<ProtectedMention> protectedMention(QStringView text);
/// The warning, in the language of the interface.
[[nodiscard]] QString protectedMentionText(ProtectedMention mention);

} // namespace enlace
