// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/evidence/evidencerules.h"
#include "core/renewals/renewal.h"

namespace enlace {

// What goes together. A packet is one round of asking the family and the doctors: each request in
// it still goes to whoever decides it, and a yearly renewal still is no authorization.

/// What must go out again, with the days between which it honestly can.
struct PacketItem
{
    /// Where it stands before anything is put together.
    enum class State {
        Open,          ///< has its days
        AskedAlready,  ///< the next request is out
        NoEndKnown,    ///< neither the answer nor a rule says when it ends
        NoticeNotCome, ///< the county has not written: the form cannot be sent back yet
        WithCounty,    ///< the family has sent it
        Covered,       ///< a group that is approved together covers it
    };

    RecordRef record; ///< an authorization or an eligibility renewal
    State state = State::Open;
    QString name;                          ///< of an item or service; empty for a renewal
    std::optional<RenewalProgram> program; ///< of a renewal
    QString decider;                       ///< to whom it goes
    QString therapist;                     ///< to be asked for by name; empty: none
    std::optional<QDate> lastDay;          ///< the last day covered, or of the period
    std::optional<QDate> opensOn;          ///< the earliest day on which it is sent
    std::optional<QDate> submitBy;         ///< its own last day to be sent
    std::optional<Explanation> why;        ///< of submitBy
    std::optional<Explanation> whyOpens;   ///< of opensOn
    std::optional<int> cycleDays;          ///< and after so many days it must go again
    QList<EvidenceKind> needs;             ///< the documents that go with it
    BothLanguages coveredBy;               ///< the group; only when Covered
    std::optional<QDate> coveredUntil;     ///< and its last day, where it has one

    [[nodiscard]] bool isRenewal() const { return program.has_value(); }
    [[nodiscard]] bool isUnconfirmed() const
    {
        return (why && why->isUnconfirmed()) || (whyOpens && whyOpens->isUnconfirmed());
    }
    bool operator==(const PacketItem &) const = default;
};

/// One round. Nothing in it goes out after its own last day unless that day is over already.
struct Packet
{
    QDate sendBy;
    QList<PacketItem> items; ///< by their own last days; the first sets the day

    [[nodiscard]] bool isLate(const PacketItem &item) const { return *item.submitBy < sendBy; }
    /// How many days before its own last day an item goes out in this packet; 0 when late.
    [[nodiscard]] qint64 daysEarly(const PacketItem &item) const
    {
        return std::max<qint64>(0, sendBy.daysTo(*item.submitBy));
    }
    bool operator==(const Packet &) const = default;
};

struct PacketPlan
{
    QList<Packet> packets;     ///< the next first
    QList<PacketItem> leftOut; ///< what has no day to be sent, and PacketItem::state says why
    /// Rounds of asking in the next twelve months: each thing by itself, and together.
    int asksApart = 0;
    int asksTogether = 0;

    bool operator==(const PacketPlan &) const = default;
};

/// A document that a packet needs.
struct PacketDocument
{
    enum class State {
        Valid,
        ValidityNotKnown, ///< it is there, and nobody knows until when it counts
        EndsBefore,       ///< it is there, and does not count any more on the day of the packet
        Missing,
        Spared, ///< the statement that the condition is lifelong stands in its place
    };

    EvidenceKind kind = EvidenceKind::Prescription;
    State state = State::Missing;
    std::optional<EvidenceDocument> document; ///< the best there is; the statement where Spared
    EvidenceValidity validity;
    int neededBy = 0; ///< how many items of the packet

    [[nodiscard]] bool isShared() const { return neededBy > 1; }
    bool operator==(const PacketDocument &) const = default;
};

} // namespace enlace
