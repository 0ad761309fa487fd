// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "core/providers/network.h"
#include "core/providers/networkknowledge.h"
#include "core/providers/provider.h"
#include "core/providers/providerrules.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// What the forms of the directory offer: plans and health networks, in order of name.
using DirectorySetting = QList<NamedChoice>;
[[nodiscard]] Result<DirectorySetting> readDirectorySetting(Reading &reading);

[[nodiscard]] RecordKeeping<Provider> providerKeeping();
[[nodiscard]] RecordKeeping<Agency> agencyKeeping(const DirectorySetting &setting);
/// The contracts of one provider or one organization.
[[nodiscard]] RecordKeeping<ProviderContract> contractKeeping(const DirectorySetting &setting,
                                                              const StandingParty &party);

/// What is known of a network, and the rules of a network, a plan or a county.
[[nodiscard]] RecordKeeping<NetworkProfile> networkProfileKeeping();
[[nodiscard]] RecordKeeping<PolicyEntry> policyKeeping();

/// Adds or corrects one. A new one whose name is there already is refused until somebody says that
/// it is another.
[[nodiscard]] EditJob providerJob(const Provider &provider);
[[nodiscard]] EditJob agencyJob(const Agency &agency, const DirectorySetting &setting);

/// The names under which drafts of the directory are kept.
[[nodiscard]] QStringList directoryForms();

} // namespace enlace
