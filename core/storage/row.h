// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/codec.h"

#include <QJsonObject>

namespace enlace {

/// The columns of one record as they stand in the database, in the order of Table<T>, whatever T
/// is: what does not depend on the type of a record is written once, over this.
class Row
{
public:
    Row() { m_columns.reserve(usualColumns); }

    struct Column
    {
        const char *name;
        QVariant value;
    };

    template <class M>
    void add(const char *name, const M &member)
    {
        append(name, Codec<M>::toColumn(member));
    }
    void add(const char *name, const QString &text);
    void add(const char *name, const QStringList &words);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] QStringList names() const;
    /// The first column whose text not every engine would give back as it was written; null when
    /// there is none.
    [[nodiscard]] const char *unstorable() const { return m_unstorable; }
    /// Without the columns that hold nothing.
    [[nodiscard]] QJsonObject toJson() const;

private:
    void append(const char *name, const QVariant &value) { m_columns.append({name, value}); }
    void mustBeStorable(const char *name, QStringView text);

    static constexpr int usualColumns = 40;
    QList<Column> m_columns;
    const char *m_unstorable = nullptr;
};

} // namespace enlace
