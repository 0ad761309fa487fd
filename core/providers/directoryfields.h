// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// The column in which somebody says that an entry of such a name is another one in spite of it; no
/// column of the entry.
[[nodiscard]] QString anotherColumn();

/// A provider of the directory (columns of Provider): who it is, whom it sees, whether new patients
/// are taken and who said so when, how to reach it.
[[nodiscard]] Fields providerFields();
/// An organization (columns of Agency). `parents`: what it may be part of.
[[nodiscard]] Fields agencyFields(const QList<NamedChoice> &parents);
/// A contract with a network for some days (columns of ProviderContract).
[[nodiscard]] Fields contractFields(const QList<NamedChoice> &networks);

} // namespace enlace
