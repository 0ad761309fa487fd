// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace enlace {

/// A value, or the Error that stood in its way. When the compilers of our platforms have
/// std::expected with its monadic functions, this alias is the one line to change.
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const char *text,
                                                QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, text, std::move(args), -1, {}, {}});
}

/// An account may not do this to `record`.
[[nodiscard]] inline tl::unexpected<Error> forbid(const char *text, const RecordRef &record)
{
    return tl::unexpected<Error>(Error{ErrorCode::Forbidden, text, {}, -1, {}, {}, record});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// The person, or a newer question, stopped it before anything was written.
[[nodiscard]] inline tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled,
                QT_TRANSLATE_NOOP("Error", "It was stopped. Nothing was changed."));
}

} // namespace enlace

/// Leaves the function with the error of `expression`, a Result whose value is not needed.
#define ENLACE_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto enlaceTried = (expression); !enlaceTried)                                         \
            return ::enlace::fail(std::move(enlaceTried).error());                                 \
    } while (false)

#define ENLACE_JOIN_INNER(a, b) a##b
#define ENLACE_JOIN(a, b) ENLACE_JOIN_INNER(a, b)

/// `ENLACE_ASSIGN(const auto child, people.find(id));` declares a variable from a Result, or leaves
/// the function with its error.
#define ENLACE_ASSIGN(declaration, ...)                                                            \
    auto ENLACE_JOIN(enlaceResult, __LINE__) = (__VA_ARGS__);                                      \
    if (!ENLACE_JOIN(enlaceResult, __LINE__))                                                      \
        return ::enlace::fail(std::move(ENLACE_JOIN(enlaceResult, __LINE__)).error());             \
    declaration = *std::move(ENLACE_JOIN(enlaceResult, __LINE__))
