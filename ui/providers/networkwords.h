// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/networkcompare.h"

namespace enlace {

// What is known of networks, in the language of the interface.

/// What a rule is about: "Equipment", or in own words.
[[nodiscard]] QString topicText(PolicyTopic topic, const QString &ownWords);
/// "How long an answer takes: Five business days · Member handbook · since Jan 1, 2026"
[[nodiscard]] QString policyText(const PolicyEntry &entry, QDate today);
/// "Known on Nov 3, 2026: 120 children · …"
[[nodiscard]] QString profileText(const NetworkProfile &profile, QDate today);

/// What is asked in a line of the comparison.
[[nodiscard]] QString questionText(const ComparedLine &line);
/// Who says so, and of which day it is; empty where nobody says anything.
[[nodiscard]] QString sourceText(const ComparedCell &cell, QDate today);
/// Why two children get different answers, from the lines that differ; empty where none does.
[[nodiscard]] QString whyDifferentText(const QList<ComparedLine> &lines);

} // namespace enlace
