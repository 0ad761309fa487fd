// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/family.h"
#include "core/people/guardianship.h"
#include "core/people/person.h"

namespace enlace {

/// Children, grown-ups or homes of a family, to choose one of.
struct FamilyChoices
{
    struct Choice
    {
        QUuid id;
        QString name;
    };
    struct ChildChoice : Choice
    {
        QUuid person; ///< that the child is
    };
    QList<ChildChoice> children;
    QList<Choice> grownUps;
    QList<Choice> homes;
};

// The fields of who the family is and how it lives.

/// What matters most to the family (Z-11) and how often to touch base.
[[nodiscard]] Fields familyFields();
/// What is true of a child besides its name, which is asked only of a new one: strengths, what to
/// tell ahead, coverage.
[[nodiscard]] Fields childFields();
/// The column of a new person's first telephone, which is a record of its own.
[[nodiscard]] const char *newPhoneColumn();
/// Names, languages, and how it is safe to reach the person (Z-12).
[[nodiscard]] Fields personFields(const FamilyChoices &choices);
[[nodiscard]] Fields phoneFields();
[[nodiscard]] Fields householdFields();
/// What a grown-up is to a child, and by what right.
[[nodiscard]] Fields guardianshipFields(const FamilyChoices &choices);

/// How much coordination a child needs, from when and why.
[[nodiscard]] Fields tierFields();

/// A number as people type it ("714 555 0157 x12") the way it is kept; what is none stays.
[[nodiscard]] QJsonObject withTidyNumber(QJsonObject phone);

} // namespace enlace
