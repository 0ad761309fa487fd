// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/latencyproxy.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace enlace::bench {

namespace {

constexpr int longestWait = 50; // milliseconds, after which the thread looks whether it shall end

/// Small packets leave at once; the wire's length is the proxy's business alone.
void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int connected(const std::string &host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return -1;
    int result = -1;
    for (const addrinfo *each = found; each && result < 0; each = each->ai_next) {
        result = socket(each->ai_family, each->ai_socktype, each->ai_protocol);
        if (result >= 0 && connect(result, each->ai_addr, each->ai_addrlen) != 0) {
            close(result);
            result = -1;
        }
    }
    freeaddrinfo(found);
    return result;
}

} // namespace

LatencyProxy::LatencyProxy(const std::string &host, int port, std::chrono::milliseconds delay)
    : m_host(host)
    , m_serverPort(port)
    , m_delay(delay)
    , m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || bind(m_listener, generic, size) != 0 || listen(m_listener, 8) != 0 ||
        getsockname(m_listener, generic, &size) != 0)
        qFatal("the latency proxy cannot listen on loopback");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { work(); });
}

LatencyProxy::~LatencyProxy()
{
    m_isEnding = true;
    m_thread.join();
    close(m_listener);
    for (const auto &wire : m_wires) {
        close(wire->toServer.from);
        close(wire->toServer.to);
    }
}

void LatencyProxy::accept()
{
    const int program = ::accept(m_listener, nullptr, nullptr);
    if (program < 0)
        return;
    const int server = connected(m_host, m_serverPort);
    if (server < 0) {
        close(program);
        return;
    }
    sendAtOnce(program);
    sendAtOnce(server);
    auto wire = std::make_unique<Wire>();
    wire->toServer = {program, server, true, {}};
    wire->toProgram = {server, program, false, {}};
    m_wires.push_back(std::move(wire));
}

bool LatencyProxy::take(Wire &wire, Direction &direction)
{
    std::array<char, 65536> buffer;
    const ssize_t count = recv(direction.from, buffer.data(), buffer.size(), 0);
    if (count <= 0)
        return false;
    if (direction.isToServer && wire.serverAnswered)
        ++m_roundTrips;
    wire.serverAnswered = !direction.isToServer;
    direction.waiting.push_back({std::chrono::steady_clock::now() + m_delay,
                                 std::string(buffer.data(), static_cast<std::size_t>(count))});
    return true;
}

bool LatencyProxy::deliver(Direction &direction, Moment now)
{
    while (!direction.waiting.empty() && direction.waiting.front().due <= now) {
        const std::string &bytes = direction.waiting.front().bytes;
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t sent =
                send(direction.to, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            done += static_cast<std::size_t>(sent);
        }
        direction.waiting.pop_front();
    }
    return true;
}

void LatencyProxy::work()
{
    while (!m_isEnding) {
        std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
        Moment next = std::chrono::steady_clock::now() + std::chrono::milliseconds(longestWait);
        for (const auto &wire : m_wires)
            for (const Direction *direction : {&wire->toServer, &wire->toProgram}) {
                sockets.push_back({direction->from, POLLIN, 0});
                if (!direction->waiting.empty())
                    next = std::min(next, direction->waiting.front().due);
            }
        const auto left = std::max(next - std::chrono::steady_clock::now(), Moment::duration());
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
        const timespec wait{seconds.count(), (left - seconds).count()};
        ppoll(sockets.data(), sockets.size(), &wait, nullptr);

        const Moment now = std::chrono::steady_clock::now();
        std::size_t at = 1;
        std::erase_if(m_wires, [&](const auto &wire) {
            bool isOpen = true;
            for (Direction *direction : {&wire->toServer, &wire->toProgram}) {
                if (sockets[at++].revents != 0)
                    isOpen = take(*wire, *direction) && isOpen;
                isOpen = deliver(*direction, now) && isOpen;
            }
            if (!isOpen) {
                close(wire->toServer.from);
                close(wire->toServer.to);
            }
            return !isOpen;
        });
        if (sockets[0].revents != 0)
            accept();
    }
}

} // namespace enlace::bench
