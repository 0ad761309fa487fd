// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/providerrepository.h"

#include <QWidget>

namespace enlace {

class FilterBar;
class Store;

/// What narrows the directory: the filters of its two lists, what another page asked for, or one
/// entry alone that was opened from elsewhere.
class DirectoryFilters : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Providers, Organizations };

    /// Reads what there is to choose from; `store` outlives it.
    explicit DirectoryFilters(Store &store, QWidget *parent = nullptr);

    /// The bar of one list. The child's network can be chosen while there is a child.
    void show(Side side, bool hasChild);
    [[nodiscard]] ProviderFilter providers(const std::optional<ChildId> &child) const;
    [[nodiscard]] AgencyFilter organizations() const;

    /// Another page's filter, without saying changed(); its child is not looked at.
    void set(const ProviderFilter &asked);
    void setOnly(const std::optional<RecordRef> &entry) { m_only = entry; }
    [[nodiscard]] bool hasOnly() const { return m_only.has_value(); }
    [[nodiscard]] bool isNarrowed(Side side) const;
    void clear(Side side);

Q_SIGNALS:
    /// A person changed something.
    void changed();

private:
    void addFilters();
    void readChoices();

    Store &m_store;
    FilterBar *m_ofProviders;
    FilterBar *m_ofOrganizations;
    QWidget *m_standing = nullptr;
    ProviderChoices m_choices;
    ProviderFilter m_asked;          ///< by another page, beyond what the bar says
    std::optional<RecordRef> m_only; ///< the one entry that was opened from elsewhere
};

} // namespace enlace
