// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/providers/networkchange.h"
#include "core/providers/networkcompare.h"

namespace enlace {

/// What a network approves beforehand, as its list says.
struct BeforehandLine
{
    QString key;  ///< English words of a ServiceGroup, to be translated in the paper's language
    QString code; ///< of one item; empty: all of the kind
    QString source;
    bool isConfirmed = false;

    bool operator==(const BeforehandLine &) const = default;
};

/// One network that a child could be in, as far as it is known.
struct NetworkOption
{
    NetworkChange change;
    bool isCurrent = false;
    NetworkKnowledge known;
    QList<BeforehandLine> beforehand;

    bool operator==(const NetworkOption &) const = default;
};

/// What the sheet for one child's choice of network is made of.
struct NetworkSheet
{
    QString child; ///< by name
    QString coordinator;
    QString phone; ///< of the coordinator, as it is written
    QDate today;
    QList<NetworkOption> options;

    bool operator==(const NetworkSheet &) const = default;
};

/// The child's own network first, the others by name: in the order of nobody's preference.
void sortNeutrally(QList<NetworkOption> &options);

/// The sheet in the language of the paper: for each network who would stay, who would not, how
/// long answers take, what is approved beforehand, whom to call; what nobody has written down says
/// so. It recommends none, and says that the family decides. Simple HTML, as QTextDocument reads
/// it.
[[nodiscard]] QString networkSheetHtml(const NetworkSheet &sheet, Language language);

} // namespace enlace
