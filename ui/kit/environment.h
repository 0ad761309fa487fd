// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace enlace {

class Ask;
struct Backup;
class Clock;
class Commands;
class FilePicker;
class Languages;
class Preferences;
class SearchMemory;
class Store;

/// What a page works with; handed in when it is made, so that a test hands in its own.
struct Environment
{
    Store &store;
    const Clock &clock;
    Ask &ask;
    FilePicker &filePicker;
    std::shared_ptr<SearchMemory> search = {}; ///< of the open store
    /// Closes the store and puts a backup in its place; nothing where that cannot be done.
    std::function<void(const Backup &)> restore = {};
    /// What this desk chose and what the program can do; the window hands them in.
    Preferences *preferences = nullptr;
    Languages *languages = nullptr;
    const Commands *commands = nullptr;
};

} // namespace enlace
