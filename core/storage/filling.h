// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

#include <memory>

namespace enlace {

/// An empty SQLite store that the program itself fills, with a whole county: until all is there,
/// nothing in it is worth keeping, and whoever cannot finish throws it away. So meanwhile there is
/// no journal and no waiting for the disk, the references between records are taken on trust
/// (verify looks at them), and indexes that only help reading are put aside: made from all rows at
/// once, sorted, they cost a third of what they cost row by row. Unique ones stay, for they guard.
///
///     ENLACE_ASSIGN(Filling filling, Filling::begin(connection));
///     … write the records; what is read meanwhile walks its tables …
///     ENLACE_TRY(filling.makeIndexes());
///     … write what is derived from them …
///     ENLACE_TRY(filling.end());
///
/// Outside any transaction; thread: the connection's.
class Filling
{
public:
    [[nodiscard]] static Result<Filling> begin(Connection &connection);
    /// Those that were put aside, as they were.
    Result<> makeIndexes();
    /// Everything is on the disk, and the connection as any other.
    Result<> end();

private:
    explicit Filling(Connection &connection)
        : m_connection(&connection)
        , m_wide(std::make_unique<WideCache>(connection))
    {
    }

    Connection *m_connection;
    std::unique_ptr<WideCache> m_wide;
    QStringList m_indexes; ///< "create index …"
};

} // namespace enlace
