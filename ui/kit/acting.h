// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace enlace {

/// A page that answers commands of the window: save, log a contact, move an item on. The names are
/// those of Commands.
class Acting
{
public:
    virtual ~Acting() = default;
    /// False when there is nothing of the kind to do here just now.
    virtual bool act(const QString &command) = 0;
};

} // namespace enlace
