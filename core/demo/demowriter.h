// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demowrites.h"
#include "core/storage/record.h"

namespace enlace {

/// Writes invented records while a demo store is made: gives each its origin, and hands it to
/// whoever writes. Without a line in the audit for each: a store is being made, before there is
/// anybody who could have changed anything, and its making is one line. Thread: the inventor's.
class DemoWriter
{
public:
    /// `today` and `now` are those of the Work in which all is written.
    DemoWriter(DemoWrites &writes, QDate today, QDateTime now)
        : m_writes(writes)
        , m_today(today)
        , m_now(std::move(now))
    {
    }

    template <class T>
    void add(T &value)
    {
        if constexpr (Personal<T>) {
            if (!value.origin.agency.isSet())
                value.origin.agency = m_agency;
            value.origin.source = Source::Demo;
            if (!value.origin.learnedAt.isValid())
                value.origin.learnedAt =
                    value.origin.happenedOn
                        ? QDateTime(*value.origin.happenedOn, QTime(20, 0), Qt::UTC)
                        : m_now;
        }
        if constexpr (requires { value.provenance.learnedAt; }) {
            value.provenance.source = Source::Demo;
            value.provenance.learnedAt = m_now;
        }
        value.revision = 1;
        m_writes.put([row = rowOf(value)](Work &work) {
            return detail::insertRow(work, detail::recordTable<T>(), row);
        });
        ++m_count;
    }

    void setAgency(AgencyId agency) { m_agency = agency; }
    /// For a statement of its own.
    void put(DemoWrites::Write write) { m_writes.put(std::move(write)); }

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    DemoWrites &m_writes;
    QDate m_today;
    QDateTime m_now;
    AgencyId m_agency;
    qint64 m_count = 0;
};

} // namespace enlace
