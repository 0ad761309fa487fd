// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/directory.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Provenance>
{
    static constexpr auto columns = std::tuple{Column{"source", &Provenance::source},
                                               Column{"source_detail", &Provenance::sourceDetail},
                                               Column{"learned_at", &Provenance::learnedAt}};
};

template <>
struct Table<Place>
{
    static constexpr auto columns =
        std::tuple{Column{"address", &Place::address}, Column{"city", &Place::city},
                   Column{"county", &Place::county}, Column{"state", &Place::state},
                   Column{"zip", &Place::zip}};
};

template <>
struct Table<ContactLines>
{
    static constexpr auto columns =
        std::tuple{Column{"phone", &ContactLines::phone}, Column{"fax", &ContactLines::fax},
                   Column{"hours", &ContactLines::hours}, Column{"portal", &ContactLines::portal},
                   Column{"language_line", &ContactLines::languageLine}};
};

template <>
struct Table<Archived>
{
    static constexpr auto columns = std::tuple{Column{"archived_at", &Archived::at},
                                               Column{"archived_reason", &Archived::reason}};
};

} // namespace enlace
