// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/directorytables.h"
#include "core/providers/provider.h"
#include "core/providers/providerrules.h"

namespace enlace {

class Reading;
class Work;

template <>
struct Table<Accepting>
{
    static void columns(auto &record, auto &column)
    {
        column("accepting", record.state);
        column("accepting_as_of", record.asOf);
        column("accepting_said_by", record.saidBy);
        column("accepting_reason", record.reason);
        column("accepting_recheck_on", record.recheckOn);
    }
};

template <>
struct Table<Wait>
{
    static void columns(auto &record, auto &column)
    {
        column("wait_days", record.days);
        column("wait_as_of", record.asOf);
        column("wait_said_by", record.saidBy);
    }
};

template <>
struct Table<Provider>
{
    static constexpr auto name = "provider";
    static constexpr auto kind = RecordKind::Provider;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("kind", record.kind);
        column("name", record.name);
        column("name_folded", record.nameFolded);
        column("npi", record.npi);
        column("specialty", record.specialty);
        column("other_specialties", record.otherSpecialties);
        column("treats", record.treats);
        column("age_from", record.ageFrom);
        column("age_until", record.ageUntil);
        column("languages", record.languages);
        forEachColumn(record.accepting, column);
        forEachColumn(record.wait, column);
        column("ccs_panel", record.ccsPanel);
        column("ccs_panel_as_of", record.ccsPanelAsOf);
        column("takes_medi_cal_dental", record.takesMediCalDental);
        column("offers_sedation", record.offersSedation);
        forEachColumn(record.place, column);
        forEachColumn(record.contact, column);
        column("verified_on", record.verifiedOn);
        column("note", record.note);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

/// Which providers the directory shows; what is not set does not narrow it.
struct ProviderFilter
{
    QString text;             ///< beginnings of words of the name, or an NPI
    QStringList specialties;  ///< any of these codes, as main or other specialty
    bool forChildren = false; ///< leaves out who sees adults only or has said nothing of children
    std::optional<QString> language; ///< BCP 47 tag
    std::optional<QString> county;   ///< English name
    std::optional<AcceptingPatients> accepting;
    bool paneled = false;                 ///< CCS paneled
    bool mediCalDental = false;           ///< takes Medi-Cal Dental
    bool sedation = false;                ///< offers sedation
    std::optional<AgencyId> organization; ///< affiliated on the day
    /// Standing is worked out, and can be chosen, for this child on the day of the Reading.
    std::optional<ChildId> forChild;
    QList<StandingKind> standings; ///< any of these; needs forChild
    /// Only these, as the search has found them; with `text`, also those whose name it fits, so
    /// that what the search did not list is not missed among few.
    std::optional<QList<ProviderId>> among;
    bool withArchived = false;

    /// Whether anything but text and withArchived narrows the list.
    [[nodiscard]] bool isNarrowed() const;
    bool operator==(const ProviderFilter &) const = default;
};

struct ProviderKey
{
    QString nameFolded;
    ProviderId id;

    bool operator==(const ProviderKey &) const = default;
};

/// A line of the directory.
struct ProviderRow
{
    Provider provider;
    QString mainOrganization;         ///< where the provider is usually seen; empty when not known
    std::optional<Standing> standing; ///< only with ProviderFilter::forChild
    QString childNetwork;             ///< likewise; empty when the child is in none or not known

    [[nodiscard]] ProviderKey key() const { return {provider.nameFolded, provider.id}; }
    bool operator==(const ProviderRow &) const = default;
};

struct ProviderChoices
{
    QStringList languages; ///< BCP 47 tags, those of most providers first
    QStringList counties;  ///< English names, in their order

    bool operator==(const ProviderChoices &) const = default;
};

/// The directory of providers. Forbidden for whoever may not read the directory. Thread: the
/// Reading's.
class ProviderRepository
{
public:
    explicit ProviderRepository(Reading &reading)
        : ProviderRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    ProviderRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Provider> find(const ProviderId &id);
    /// The one in use with this NPI; nothing when there is none.
    [[nodiscard]] Result<std::optional<Provider>> byNpi(const QString &npi);
    /// Those in use with the same providerNameKey().
    [[nodiscard]] Result<QList<Provider>> byName(const QString &name);
    /// In order of name; the next page begins after key() of the last row.
    [[nodiscard]] Result<QList<ProviderRow>> list(const ProviderFilter &filter,
                                                  const std::optional<ProviderKey> &after = {},
                                                  int limit = 200);
    /// How many the filter shows; stops at `limit`.
    [[nodiscard]] Result<qint64> count(const ProviderFilter &filter, int limit = 1000);
    /// What list() asks the database, to see how it goes about it.
    [[nodiscard]] QString listStatement(const ProviderFilter &filter) const;
    /// The languages and the counties of those in use, to choose from.
    [[nodiscard]] Result<ProviderChoices> choices();

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), InUse
    /// (field npi: another provider has it), Conflict.
    Result<Provider> save(Work &work, Provider provider);
    Result<Provider> archive(Work &work, const ProviderId &id, const QString &reason);

private:
    [[nodiscard]] Result<> mayRead() const;

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
