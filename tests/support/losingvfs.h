// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enlace::test {

/// A disk that forgets: a layer over SQLite's file system that remembers every write not yet
/// followed by a sync of its file. When the power goes, those writes are taken back, as a real disk
/// may do, and the process ends at once. Becomes the file system of every connection opened
/// afterwards. Exit status 86.
void installLosingDisk(int powerGoesAtWrite);

constexpr int powerIsGone = 86;

} // namespace enlace::test
