// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/entryaround.h"

namespace enlace {

namespace {

/// A part that this person may not read is left empty.
template <class T>
Result<T> orNothing(Result<T> result)
{
    if (!result &&
        (result.error().code == ErrorCode::Forbidden || result.error().code == ErrorCode::NotFound))
        return T{};
    return result;
}

} // namespace

Result<EntryAround> readAround(Reading &reading, const StandingParty &party,
                               const std::optional<ChildId> &child)
{
    EntryAround around;
    ENLACE_ASSIGN(around.inCare,
                  orNothing(PanelRepository(reading).of(party.provider, party.organization)));
    NeedRepository needs(reading);
    ENLACE_ASSIGN(around.refusals, orNothing(needs.refusalsOf(party.provider, party.organization)));
    if (!child)
        return around;
    ENLACE_ASSIGN(const auto wishes, orNothing(needs.preferencesOf(*child)));
    for (const PreferenceView &wish : wishes)
        if ((party.provider && wish.preference.provider == party.provider) ||
            (party.organization && wish.preference.organization == party.organization))
            around.wishes.append(wish.preference);
    return around;
}

Result<QHash<ProviderId, ProviderPreference>> readWishes(Reading &reading,
                                                         const std::optional<ChildId> &child)
{
    QHash<ProviderId, ProviderPreference> wishes;
    if (!child)
        return wishes;
    ENLACE_ASSIGN(const auto found, orNothing(NeedRepository(reading).preferencesOf(*child)));
    for (const PreferenceView &wish : found)
        if (wish.preference.provider)
            wishes.insert(*wish.preference.provider, wish.preference);
    return wishes;
}

} // namespace enlace
