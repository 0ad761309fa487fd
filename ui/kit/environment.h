// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enlace {

class Ask;
class Clock;
class FilePicker;
class Store;

/// What a page works with; handed in when it is made, so that a test hands in its own.
struct Environment
{
    Store &store;
    const Clock &clock;
    Ask &ask;
    FilePicker &filePicker;
};

} // namespace enlace
