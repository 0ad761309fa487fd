// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/countystore.h"
#include "bench/measure.h"

#include <QObject>

namespace enlace::bench {

/// What the command line asked for, and what is measured with it.
class Run
{
public:
    int children = 11'407;
    QString counties;         ///< the folder in which counties are kept between runs
    bool isQuick = false;     ///< few samples: to see that all of it works
    bool isExplained = false; ///< prints statements and plans instead of measuring readings
    QString only;             ///< part of the name of the readings to ask
    QString enlace;           ///< the program, for its start

    Report report;

    /// So many samples, or a few when it shall be quick.
    [[nodiscard]] int samples(int wanted) const { return isQuick ? std::min(wanted, 4) : wanted; }
    /// Whether a figure that was begun with `timer` has taken its share of the run: what is slow
    /// gets fewer samples.
    [[nodiscard]] static bool isEnough(const QElapsedTimer &timer, const Samples &samples)
    {
        return samples.count() >= 10 && timer.elapsed() > mostMilliseconds;
    }
    static constexpr int mostMilliseconds = 8000;
    [[nodiscard]] const CountyStore &county();
    /// Null where ENLACE_TEST_POSTGRESQL names no server.
    [[nodiscard]] const CountyServer *server();
    void setFacts();

private:
    std::unique_ptr<CountyStore> m_county;
    std::unique_ptr<CountyServer> m_server;
};

/// The parts of the benchmark, each a Qt Test of its own.
[[nodiscard]] std::unique_ptr<QObject> makeReadings(Run &run);
[[nodiscard]] std::unique_ptr<QObject> makeChanges(Run &run);
[[nodiscard]] std::unique_ptr<QObject> makeWindow(Run &run);
[[nodiscard]] std::unique_ptr<QObject> makeStart(Run &run);

} // namespace enlace::bench
