// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "ui/kit/acting.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"
#include "ui/providers/directoryfilters.h"

class QStackedWidget;

namespace enlace {

struct AgencyLook;
struct EntryAround;
struct ProviderLook;

class AgencyModel;
class Candidates;
class ChildPicker;
class DirectoryDesk;
class DirectoryDetail;
class ListCard;
class NetworksBeside;
class ProviderModel;
class RecordView;
class SearchEdit;
class Segments;

/// The directory: who could see this child, in what network, and how soon; several of them side by
/// side. And the organizations where they work, with what is known of networks and their rules.
class ProvidersPage : public Page, public Acting
{
    Q_OBJECT
public:
    explicit ProvidersPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    /// A command of the window; false when it is not for here.
    bool act(const QString &command) override;
    /// A provider or an organization.
    bool showRecord(const RecordRef &record) override;
    /// A ProviderFilter; with forChild, for that child.
    void showFilter(const QVariant &filter) override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;

protected:
    void retranslate() override;

private:
    QWidget *makeLists();
    void addHead();
    [[nodiscard]] bool ofProviders() const;
    [[nodiscard]] DirectoryFilters::Side side() const;
    [[nodiscard]] bool isNarrowed() const;
    void clearAll();
    void ask();
    void askCount();
    void askCurrent();
    void showState();
    void mark(int row);
    void compare();
    void compareNetworks();
    void closeCandidates();
    void addEntry();
    void showLook(const ProviderLook &look, const EntryAround &around);
    void showLook(const AgencyLook &look, const EntryAround &around);
    void askWishes();
    [[nodiscard]] QString countText() const;
    void setEmptyWords();

    Environment m_environment;
    Segments *m_sides;
    QPushButton *m_compare;
    SearchEdit *m_search;
    ChildPicker *m_child;
    DirectoryFilters *m_filters;
    ProviderModel *m_model;
    AgencyModel *m_agencies;
    ListCard *m_list;
    RecordView *m_view;
    RecordView *m_agencyView;
    DirectoryDetail *m_detail;
    DirectoryDesk *m_desk;
    QPushButton *m_new;
    Candidates *m_candidates;
    QPushButton *m_compareNetworks;
    NetworksBeside *m_networks;
    QStackedWidget *m_stack;
    QString m_typed;
    std::optional<int> m_count; ///< of providers, when nothing is typed
    bool m_stale = true;
};

} // namespace enlace
