// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contact.h"
#include "core/editing/field.h"

namespace enlace {

/// Whom a family's contacts may be with and about: people by name, in the order to offer them.
struct ContactChoices
{
    struct Grownup
    {
        PersonId id;
        std::function<QString()> name; ///< "Rosa Luna · Mother", in the language of the interface
    };
    struct AboutChild
    {
        ChildId id;
        QString name;
    };
    QList<Grownup> grownups;
    QList<AboutChild> children;
};

/// The fields of a contact, in the order in which a call is written down: who, how, whose idea it
/// was, what came of it, what was said, what is next.
[[nodiscard]] Fields contactFields(const ContactChoices &choices);

} // namespace enlace
