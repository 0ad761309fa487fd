// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>

namespace enlace {

/// What the fact sheet about using benefits is made of. It names no child and asks nothing: it can
/// lie on a kitchen table.
struct BenefitSheet
{
    QString coordinator;
    QString phone; ///< of the coordinator, as it is written
    QDate today;

    bool operator==(const BenefitSheet &) const = default;
};

/// The sheet in the language of the paper: that nobody here asks about immigration status, what is
/// known about using health benefits for a child, each with its source, the day on which it was
/// read and whether somebody has confirmed it, and where to ask a lawyer free of charge. No legal
/// advice. Simple HTML, as QTextDocument reads it.
[[nodiscard]] QString benefitSheetHtml(const BenefitSheet &sheet, Language language);

} // namespace enlace
