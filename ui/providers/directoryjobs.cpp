// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/directoryjobs.h"

#include "core/providers/agencyrepository.h"
#include "core/providers/directoryfields.h"
#include "core/providers/networkknowledgefields.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"

namespace enlace {

namespace {

constexpr int mostChoices = 500;

tl::unexpected<Error> sameName()
{
    return fail(invalid("isAnotherEdit",
                        QT_TRANSLATE_NOOP("Error", "An entry of such a name is in the directory "
                                                   "already. Look it up first, or say that this is "
                                                   "another one.")));
}

/// Whether the directory holds a name that begins as this one does, word by word, in any order.
Result<bool> isKnown(Reading &reading, const Provider &provider)
{
    ProviderFilter filter;
    filter.text = providerNameKey(provider.name);
    ENLACE_ASSIGN(const auto rows, ProviderRepository(reading).list(filter, {}, 2));
    return std::any_of(rows.begin(), rows.end(),
                       [&](const ProviderRow &row) { return row.provider.id != provider.id; });
}

Result<bool> isKnown(Reading &reading, const Agency &agency)
{
    AgencyFilter filter;
    filter.text = agency.name;
    ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(filter, {}, 2));
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Agency &each) { return each.id != agency.id; });
}

/// The keeping's form, which asks about the name of a new entry before it writes it.
template <class T>
EditJob askingForTheName(const RecordKeeping<T> &keeping, const T &entry)
{
    EditJob job = editJob(keeping, entry);
    job.save = [save = keeping.save, entry](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const T typed, withColumns(entry, columns));
        const bool isSaidToBeAnother = columns.value(anotherColumn()).toInteger() != 0;
        if (typed.revision == 0 && !isSaidToBeAnother) {
            ENLACE_ASSIGN(const bool known, isKnown(work, tidied(typed)));
            if (known)
                return sameName();
        }
        return save(work, typed);
    };
    return job;
}

} // namespace

Result<DirectorySetting> readDirectorySetting(Reading &reading)
{
    AgencyFilter filter;
    filter.kinds = {AgencyKind::Plan, AgencyKind::HealthNetwork};
    ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(filter, {}, mostChoices));
    DirectorySetting setting;
    for (const Agency &agency : rows)
        setting.append({agency.id.uuid(), agency.name});
    return setting;
}

RecordKeeping<Provider> providerKeeping()
{
    return plainKeeping<Provider, ProviderRepository>(
        QStringLiteral("provider"),
        {QT_TRANSLATE_NOOP("RecordKeeping", "New provider"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct the provider"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive the provider"),
         QT_TRANSLATE_NOOP("RecordKeeping", "The provider is in the directory."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The provider was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The provider was archived.")},
        providerFields());
}

RecordKeeping<Agency> agencyKeeping(const DirectorySetting &setting)
{
    auto keeping = plainKeeping<Agency, AgencyRepository>(
        QStringLiteral("agency"),
        {QT_TRANSLATE_NOOP("RecordKeeping", "New organization"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct the organization"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive the organization"),
         QT_TRANSLATE_NOOP("RecordKeeping", "The organization is in the directory."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The organization was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The organization was archived.")},
        agencyFields(setting));
    keeping.openChoices = {"kind"};
    return keeping;
}

RecordKeeping<ProviderContract> contractKeeping(const DirectorySetting &setting,
                                                const StandingParty &party)
{
    RecordKeeping<ProviderContract> keeping;
    keeping.form = QStringLiteral("contract");
    keeping.words = {QT_TRANSLATE_NOOP("RecordKeeping", "Contract with a network"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Correct the contract"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Archive the contract"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The contract was written down."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The contract was corrected."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The contract was archived.")};
    keeping.fields = contractFields(setting);
    keeping.check = [](const ProviderContract &typed, const QDateTime &) {
        QList<Error> problems = validate(typed);
        if (!typed.network.isSet())
            problems.append(invalid("network", QT_TRANSLATE_NOOP("Error", "Choose the network.")));
        if (!typed.span.from.isValid())
            problems.append(invalid("from", complaint::needed));
        return problems;
    };
    keeping.save = [](Work &work, const ProviderContract &typed) -> Result<> {
        ENLACE_TRY(NetworkRepository(work).save(work, typed));
        return {};
    };
    keeping.find = [party](Reading &reading,
                           const ProviderContractId &id) -> Result<ProviderContract> {
        ENLACE_ASSIGN(const auto contracts, NetworkRepository(reading).contractsOf(party));
        for (const ProviderContract &contract : contracts)
            if (contract.id == id)
                return contract;
        return fail(ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not "
                                               "see it."));
    };
    return keeping;
}

RecordKeeping<NetworkProfile> networkProfileKeeping()
{
    return plainKeeping<NetworkProfile, NetworkKnowledgeRepository>(
        QStringLiteral("networkProfile"),
        {QT_TRANSLATE_NOOP("RecordKeeping", "What is known of the network"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct what is known of the network"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive what was known of the network"),
         QT_TRANSLATE_NOOP("RecordKeeping", "It was written down of the network."),
         QT_TRANSLATE_NOOP("RecordKeeping", "What is known was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "What was known was archived.")},
        networkProfileFields());
}

RecordKeeping<PolicyEntry> policyKeeping()
{
    return plainKeeping<PolicyEntry, NetworkKnowledgeRepository>(
        QStringLiteral("policy"),
        {QT_TRANSLATE_NOOP("RecordKeeping", "New rule"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct the rule"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive the rule"),
         QT_TRANSLATE_NOOP("RecordKeeping", "The rule was written down."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The rule was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The rule was archived.")},
        policyFields());
}

EditJob providerJob(const Provider &provider)
{
    return askingForTheName(providerKeeping(), provider);
}

EditJob agencyJob(const Agency &agency, const DirectorySetting &setting)
{
    return askingForTheName(agencyKeeping(setting), agency);
}

QStringList directoryForms()
{
    QStringList forms;
    for (const QString &form :
         {providerKeeping().form, agencyKeeping({}).form, contractKeeping({}, {}).form,
          networkProfileKeeping().form, policyKeeping().form})
        forms << form << archiveForm(form);
    return forms;
}

} // namespace enlace
