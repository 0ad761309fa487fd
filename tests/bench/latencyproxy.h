// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace enlace::bench {

/// A wire of a given length between a program and a server on loopback: each direction takes
/// `delay`, as it would from another building, and the round trips are counted. Understands nothing
/// of what it carries, so TLS goes through whole. Ends the program when it cannot listen.
class LatencyProxy
{
public:
    LatencyProxy(const std::string &host, int port, std::chrono::milliseconds delay);
    ~LatencyProxy();
    LatencyProxy(const LatencyProxy &) = delete;
    LatencyProxy &operator=(const LatencyProxy &) = delete;

    /// Where it listens, on loopback.
    [[nodiscard]] int port() const { return m_port; }
    /// How often the program has spoken and the server then answered.
    [[nodiscard]] long roundTrips() const { return m_roundTrips; }

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Packet
    {
        Moment due;
        std::string bytes;
    };
    struct Direction
    {
        int from = -1;
        int to = -1;
        bool isToServer = false;
        std::deque<Packet> waiting;
    };
    struct Wire
    {
        Direction toServer;
        Direction toProgram;
        bool serverAnswered = true; ///< what the program says next begins a round trip
    };

    void work();
    void accept();
    bool take(Wire &wire, Direction &direction);
    static bool deliver(Direction &direction, Moment now);

    std::string m_host;
    int m_serverPort;
    std::chrono::milliseconds m_delay;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<long> m_roundTrips = 0;
    std::atomic_bool m_isEnding = false;
    std::vector<std::unique_ptr<Wire>> m_wires;
    std::thread m_thread;
};

} // namespace enlace::bench
