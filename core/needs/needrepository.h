// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/needs/needrules.h"
#include "core/needs/needtables.h"

namespace enlace {

class Reading;
class Work;

struct ApplicationView
{
    ProviderApplication application;
    QString name; ///< of whoever was asked

    bool operator==(const ApplicationView &) const = default;
};

struct PreferenceView
{
    ProviderPreference preference;
    QString name; ///< of whom it is about

    bool operator==(const PreferenceView &) const = default;
};

/// What a child needs, with everybody who was asked for it.
struct NeedView
{
    CareNeed need;
    QList<ApplicationView> applications; ///< who was asked last first; archived ones last

    bool operator==(const NeedView &) const = default;
};

struct NeedSheet
{
    QList<NeedView> needs; ///< those still open first, the newest of each first; archived ones last
    QList<PreferenceView> preferences;
    int hidden = 0; ///< protected records that are not shown to this person

    bool operator==(const NeedSheet &) const = default;
};

/// How often somebody of the directory refused, for one reason.
struct RefusalCount
{
    RefusalReason reason = RefusalReason::Other;
    int count = 0;
    QDate last; ///< the day of the latest
    std::optional<QDate> askAgainOn;

    bool operator==(const RefusalCount &) const = default;
};

/// How many children need what nobody in their county can be found for.
struct UnmetCount
{
    QString specialty; ///< taxonomy code; empty for a therapy, or what was said in own words
    std::optional<Discipline> discipline;
    QString county; ///< English name; empty when not known
    int unmet = 0;
    int looking = 0;

    bool operator==(const UnmetCount &) const = default;
};

/// Needs, who was asked, and what families wish, as far as the person of the Reading may see and
/// change it. Thread: the Reading's.
class NeedRepository
{
public:
    explicit NeedRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<NeedSheet> ofChild(const ChildId &child, bool withArchived = false);
    /// Not archived; by the day on which it was said, the latest first.
    [[nodiscard]] Result<QList<PreferenceView>> preferencesOf(const ChildId &child,
                                                              bool withArchived = false);
    [[nodiscard]] Result<CareNeed> find(const CareNeedId &id);
    [[nodiscard]] Result<ProviderApplication> find(const ProviderApplicationId &id);
    [[nodiscard]] Result<ProviderPreference> find(const ProviderPreferenceId &id);

    /// Of one party of the directory, over the children whom this person sees, most often first.
    [[nodiscard]] Result<QList<RefusalCount>>
    refusalsOf(const std::optional<ProviderId> &provider,
               const std::optional<AgencyId> &organization);
    /// Over the children whom this person sees, most unmet first.
    [[nodiscard]] Result<QList<UnmetCount>> unmet();

    /// New or changed. Errors: Invalid (the first of validate(), or a need of another child),
    /// Forbidden, Conflict.
    Result<CareNeed> save(Work &work, CareNeed need);
    /// As protected as its need, which is found, or looked for again, as the answers stand.
    Result<ProviderApplication> save(Work &work, ProviderApplication application);
    Result<ProviderPreference> save(Work &work, ProviderPreference preference);

private:
    [[nodiscard]] Result<QList<ApplicationView>> applicationsOf(const ChildId &child,
                                                                bool withArchived);
    template <class T>
    [[nodiscard]] Result<T> write(Work &work, T value);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
