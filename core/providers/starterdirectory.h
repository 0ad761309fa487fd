// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace enlace {

class Work;

/// What loading the starter directory did.
struct StarterReport
{
    int added = 0; ///< organizations and county models
    int kept = 0;  ///< were there already, by kind and name, and were left as they are

    bool operator==(const StarterReport &) const = default;
};

/// Adds the organizations of Orange County that we ship, and the county's models of care. Names
/// and kinds only; whoever uses the directory completes it. Loading again adds nothing. Needs the
/// right to change organizations. Errors: Forbidden; Damaged when the file that we ship is not what
/// it must be.
Result<StarterReport> loadStarterDirectory(Work &work);

/// The same from the text of a file.
Result<StarterReport> loadStarterDirectory(Work &work, const QByteArray &json);

} // namespace enlace
