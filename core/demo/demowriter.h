// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"

namespace enlace {

/// Writes invented records while a demo store is made. Gives each its origin; keeps the first error
/// and does nothing after it.
class DemoWriter
{
public:
    DemoWriter(Work &work, AgencyId agency)
        : m_work(work)
        , m_agency(agency)
    {
    }

    template <class T>
    void add(T &value)
    {
        if (!m_result)
            return;
        if constexpr (Personal<T>) {
            if (!value.origin.agency.isSet())
                value.origin.agency = m_agency;
            value.origin.source = Source::Demo;
            if (!value.origin.learnedAt.isValid())
                value.origin.learnedAt =
                    value.origin.happenedOn
                        ? QDateTime(*value.origin.happenedOn, QTime(20, 0), Qt::UTC)
                        : m_work.now();
        }
        if constexpr (requires { value.provenance.learnedAt; }) {
            value.provenance.source = Source::Demo;
            value.provenance.learnedAt = m_work.now();
        }
        if (auto written = insertUnaudited(m_work, value); !written)
            m_result = fail(std::move(written).error());
        ++m_count;
    }

    void setAgency(AgencyId agency) { m_agency = agency; }
    /// For a statement of its own.
    void keep(Result<> outcome)
    {
        if (m_result && !outcome)
            m_result = std::move(outcome);
    }

    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QDate today() const { return m_work.today(); }
    [[nodiscard]] Work &work() { return m_work; }

private:
    Work &m_work;
    AgencyId m_agency;
    Result<> m_result;
    qint64 m_count = 0;
};

} // namespace enlace
