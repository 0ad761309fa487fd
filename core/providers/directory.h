// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/enumtext.h"
#include "core/base/origin.h"

namespace enlace {

// What every entry of the directory (an organization, a provider) has in common.

/// Where a directory entry came from and when we learned it. An entry is about no child, so that it
/// has no agency of origin and no sensitivity label (see Origin): whoever may read the directory
/// reads all of it.
struct Provenance
{
    Source source = Source::Typed;
    QString sourceDetail; ///< file and line, or the published list; no personal value
    QDateTime learnedAt;  ///< UTC

    bool operator==(const Provenance &) const = default;
};

struct Place
{
    QString address;
    QString city;
    QString county; ///< English name without "County": "Orange"
    QString state = QStringLiteral("CA");
    QString zip;

    bool operator==(const Place &) const = default;
};

/// How to reach them. Phones as written; `phone` is the front desk.
struct ContactLines
{
    QString phone;
    QString fax;
    QString hours;        ///< best hours to call, in words
    QString portal;       ///< web address
    QString languageLine; ///< a phone answered in other languages, or how to ask for an interpreter

    bool operator==(const ContactLines &) const = default;
};

/// Put away, never deleted.
struct Archived
{
    std::optional<QDateTime> at; ///< UTC; none while it is in use
    QString reason;

    bool operator==(const Archived &) const = default;
};

} // namespace enlace
