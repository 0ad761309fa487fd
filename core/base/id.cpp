// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <chrono>
#include <mutex>

namespace enlace {

namespace {

thread_local std::optional<quint64> sequence;

QUuid fromParts(quint64 milliseconds, quint16 counter, quint64 tail)
{
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffff),
                 static_cast<ushort>(0x7000u | (counter & 0x0fffu)),
                 static_cast<uchar>(0x80u | ((tail >> 56) & 0x3fu)), static_cast<uchar>(tail >> 48),
                 static_cast<uchar>(tail >> 40), static_cast<uchar>(tail >> 32),
                 static_cast<uchar>(tail >> 24), static_cast<uchar>(tail >> 16),
                 static_cast<uchar>(tail >> 8), static_cast<uchar>(tail));
}

} // namespace

QUuid newTimeOrderedUuid()
{
    if (sequence) {
        const quint64 number = (*sequence)++;
        return fromParts(number >> 12, static_cast<quint16>(number & 0x0fff), 0x1ull);
    }
    static std::mutex mutex;
    static quint64 lastMilliseconds = 0;
    static quint16 counter = 0;

    const std::lock_guard lock(mutex);
    const auto now = static_cast<quint64>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                              std::chrono::system_clock::now().time_since_epoch())
                                              .count());
    if (now > lastMilliseconds) {
        lastMilliseconds = now;
        counter = 0;
    } else if (++counter > 0x0fff) { // the clock stands or went back: borrow the next millisecond
        ++lastMilliseconds;
        counter = 0;
    }
    return fromParts(lastMilliseconds, counter, QRandomGenerator::global()->generate64());
}

IdSequence::IdSequence(quint64 seed)
{
    Q_ASSERT(!sequence);
    sequence = seed;
}

IdSequence::~IdSequence() { sequence.reset(); }

} // namespace enlace
