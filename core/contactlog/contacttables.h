// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contactlog/contact.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Contact>
{
    static constexpr auto name = "contact";
    static constexpr auto kind = RecordKind::Contact;
    static constexpr auto columns = std::tuple{Column{"id", &Contact::id},
                                               Column{"family_id", &Contact::family},
                                               Column{"child_id", &Contact::child},
                                               Column{"at", &Contact::at},
                                               Column{"channel", &Contact::channel},
                                               Column{"direction", &Contact::direction},
                                               Column{"purpose", &Contact::purpose},
                                               Column{"offer_answer", &Contact::offerAnswer},
                                               Column{"offer_again_on", &Contact::offerAgainOn},
                                               Column{"party", &Contact::party},
                                               Column{"person_id", &Contact::person},
                                               Column{"organization_id", &Contact::organization},
                                               Column{"with_words", &Contact::withWords},
                                               Column{"language", &Contact::language},
                                               Column{"interpreting", &Contact::interpreting},
                                               Column{"outcome", &Contact::outcome},
                                               Column{"is_meaningful", &Contact::isMeaningful},
                                               Column{"minutes", &Contact::minutes},
                                               Column{"staff_id", &Contact::staff},
                                               Column{"note", &Contact::note},
                                               Column{"next_step", &Contact::nextStep},
                                               Column{"next_step_on", &Contact::nextStepOn},
                                               Embedded{&Contact::origin},
                                               Column{"archived_at", &Contact::archivedAt},
                                               Column{"archived_reason", &Contact::archivedReason},
                                               Column{"revision", &Contact::revision}};
};

} // namespace enlace
