// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/together.h"

#include "core/storage/batch.h"
#include "core/storage/work.h"

#include <QtGlobal>

namespace enlace {

namespace {

/// The address sanitizer follows one stack only.
#ifdef __SANITIZE_ADDRESS__
constexpr bool strandsWork = false;
#else
constexpr bool strandsWork = true;
#endif

} // namespace

Together::Together(Reading &reading)
    : m_connection(reading.connection())
{
    if (!strandsWork || m_connection.engine() != Engine::Postgresql)
        return;
    if (!m_connection.d->batch) {
        m_own = std::make_unique<Batch>(*m_connection.d);
        m_connection.d->batch = m_own.get();
    }
    m_batch = m_connection.d->batch;
}

Together::~Together()
{
    // A function that left early: its strands refer to what is about to go.
    if (m_open > 0)
        (void)done();
    if (m_own)
        m_connection.d->batch = nullptr;
}

void Together::add(std::function<Result<>()> f)
{
    Result<> &result = m_results.emplace_back();
    if (m_batch)
        m_batch->add([&result, f = std::move(f)] { result = f(); }, m_open);
    else if (std::all_of(m_results.begin(), m_results.end(),
                         [](const Result<> &other) { return other.has_value(); }))
        result = f();
}

Result<> Together::done()
{
    if (m_batch)
        m_batch->finish(m_open);
    for (Result<> &result : m_results)
        ENLACE_TRY(std::move(result));
    return {};
}

} // namespace enlace
