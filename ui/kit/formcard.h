// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class QScrollArea;

namespace enlace {

/// A card whose fields scroll when there is no room for all of them, while what ends the form —
/// complaints and buttons, in content() — stays in sight right below them.
class FormCard : public Card
{
    Q_OBJECT
public:
    explicit FormCard(QWidget *parent = nullptr);
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    [[nodiscard]] QScrollArea *scroll() const { return m_scroll; }

private:
    QVBoxLayout *m_fields;
    QScrollArea *m_scroll;
};

} // namespace enlace
