// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contactfields.h"
#include "ui/kit/recordeditor.h"
#include "ui/people/familydata.h"

namespace enlace {

/// What the forms of contacts know of the family; values only.
struct ContactSetting
{
    struct Speaks
    {
        QString language;
        bool wantsInterpreter = false;
    };
    ContactChoices choices;
    QHash<QString, Speaks> speaks; ///< by the id of a grown-up
};

/// `child` is the child to whom most calls will be about: its grown-ups come first.
[[nodiscard]] ContactSetting contactSetting(const FamilySubject &subject, int child);

/// A call that has just been made with the family, ready but for what was said.
[[nodiscard]] Contact newContact(const FamilySubject &subject, int child,
                                 const ContactSetting &setting, const QDateTime &now);

/// Writes a new contact (revision 0) down, or corrects one.
[[nodiscard]] EditJob contactJob(const Contact &contact, const ContactSetting &setting);
/// Asks for the reason and archives.
[[nodiscard]] EditJob archiveContactJob(const Contact &contact);

/// The names under which drafts of these forms are kept.
[[nodiscard]] QStringList contactForms();

} // namespace enlace
