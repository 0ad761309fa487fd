// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace enlace {

class ExplainButton;

/// "What is the difference?": the annual renewal of eligibility and the authorization of an item
/// or service, told apart in plain words. Families take one for the other, and so do letters.
[[nodiscard]] ExplainButton *makeDifferenceButton(QWidget *parent);

} // namespace enlace
