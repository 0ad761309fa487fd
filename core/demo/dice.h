// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <array>
#include <cstdint>
#include <initializer_list>

namespace enlace {

/// The demo county's chance: the same seed throws the same numbers on every machine, which the
/// standard library's distributions do not promise. (xoshiro256**, seeded by splitmix64, both
/// public domain.)
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
    {
        for (auto &word : m_state) {
            seed += 0x9e3779b97f4a7c15u;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
            word = mixed ^ (mixed >> 31);
        }
    }

    /// 0 … count - 1; count from 1
    int below(int count)
    {
        Q_ASSERT(count > 0);
        return static_cast<int>(next() % static_cast<std::uint64_t>(count));
    }
    /// low … high, both included
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `percent` of a hundred throws.
    bool chance(double percent)
    {
        return static_cast<double>(next() >> 11) * 0x1.0p-53 * 100.0 < percent;
    }
    QDate day(QDate first, QDate last)
    {
        return first.addDays(below(static_cast<int>(first.daysTo(last)) + 1));
    }

    template <class List>
    const auto &pick(const List &list)
    {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }
    template <class T>
    T pick(std::initializer_list<T> list)
    {
        return *(list.begin() + below(static_cast<int>(list.size())));
    }
    /// An index, each as likely as its weight says.
    template <class Weights>
    int weighted(const Weights &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                break;
            left -= weight;
            ++index;
        }
        return index;
    }
    /// The earlier entries of a list much more often than the later ones, as with surnames.
    template <class List>
    const auto &pickCommon(const List &list)
    {
        const int size = static_cast<int>(std::size(list));
        return *(std::begin(list) + std::min(below(size), std::min(below(size), below(size))));
    }

private:
    std::uint64_t next()
    {
        const auto rotate = [](std::uint64_t value, int bits) {
            return (value << bits) | (value >> (64 - bits));
        };
        const std::uint64_t result = rotate(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace enlace
