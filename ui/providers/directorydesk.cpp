// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/directorydesk.h"

#include "core/access/accessrules.h"
#include "core/editing/draftrepository.h"
#include "core/editing/historyrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/directoryfields.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/storage/store.h"
#include "ui/kit/datewords.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/historyview.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"
#include "ui/kit/undo.h"
#include "ui/providers/networkwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// What stands around an entry.
struct Around
{
    DirectorySetting setting;
    QList<ProviderContract> contracts;
    QList<NetworkProfile> profiles;
    QList<PolicyEntry> policies;
};

bool isNetwork(const Agency &agency)
{
    return agency.kind == AgencyKind::HealthNetwork || agency.kind == AgencyKind::Plan;
}

/// Whether rules of its own hold there, which are kept with it.
bool hasRules(const Agency &agency)
{
    return isNetwork(agency) || agency.kind == AgencyKind::County;
}

StandingParty partyOf(const DirectoryDesk::Entry &entry)
{
    StandingParty party;
    if (const auto *provider = std::get_if<Provider>(&entry))
        party.provider = provider->id;
    if (const auto *agency = std::get_if<Agency>(&entry))
        party.organization = agency->id;
    return party;
}

bool isNothing(const DirectoryDesk::Entry &entry)
{
    return std::holds_alternative<std::monostate>(entry);
}

bool isAway(const DirectoryDesk::Entry &entry)
{
    if (const auto *provider = std::get_if<Provider>(&entry))
        return isArchived(*provider);
    const auto *agency = std::get_if<Agency>(&entry);
    return agency && isArchived(*agency);
}

} // namespace

DirectoryDesk::DirectoryDesk(const Environment &environment, QWidget *detail, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_drafts(new DraftBar(this))
    , m_detail(detail)
    , m_actions(new QWidget(this))
    , m_rows(new QVBoxLayout(m_actions))
    , m_editor(new RecordEditor(environment, this))
    , m_history(new HistoryView(this))
{
    setLook(this, "clear");
    setLook(m_actions, "clear");
    m_rows->setContentsMargins(0, 8, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drafts);
    column->addWidget(m_editor, 1);
    column->addWidget(m_history);
    column->addWidget(m_detail);
    column->addWidget(m_actions);
    column->addStretch();
    m_detail->hide();
    m_actions->hide();
    connect(m_editor, &RecordEditor::said, this, &DirectoryDesk::said);
    connect(m_editor, &RecordEditor::saved, this, &DirectoryDesk::saved);
    connect(m_drafts, &DraftBar::resumed, this, &DirectoryDesk::resume);
    connect(m_drafts, &DraftBar::dropped, this, &DirectoryDesk::drop);
    connect(m_editor, &RecordEditor::closed, this, [this] {
        readDrafts();
        showSide();
        Q_EMIT closed();
    });
    connect(m_history, &HistoryView::closed, this, [this] {
        showSide();
        Q_EMIT closed();
    });
}

bool DirectoryDesk::mayEdit(bool isProvider) const
{
    return !editReach(m_environment.store.actor(),
                      isProvider ? DataCategory::Directory : DataCategory::Organizations)
                .isEmpty();
}

void DirectoryDesk::setEntry(const Entry &entry)
{
    m_entry = entry;
    m_contracts.clear();
    m_profiles.clear();
    m_policies.clear();
    readAround();
    readDrafts();
    fill();
}

void DirectoryDesk::readAround()
{
    const auto *agency = std::get_if<Agency>(&m_entry);
    m_environment.store.readLatest(
        this,
        [party = partyOf(m_entry),
         withRules = agency && hasRules(*agency)](Reading &reading) -> Result<Around> {
            Around around;
            ENLACE_ASSIGN(around.setting, readDirectorySetting(reading));
            if (party.provider || party.organization) {
                ENLACE_ASSIGN(around.contracts, NetworkRepository(reading).contractsOf(party));
            }
            if (withRules && !readReach(reading.actor(), DataCategory::Directory).isEmpty()) {
                NetworkKnowledgeRepository knowledge(reading);
                ENLACE_ASSIGN(around.profiles, knowledge.profilesOf(*party.organization, true));
                ENLACE_ASSIGN(around.policies, knowledge.policiesOf(*party.organization, true));
            }
            return around;
        },
        [this](const Result<Around> &around) {
            if (!around)
                return; // who may not read it sees no entry either
            m_setting = around->setting;
            m_contracts = around->contracts;
            m_profiles = around->profiles;
            m_policies = around->policies;
            fill();
        });
}

QPushButton *DirectoryDesk::addButton(QLayout *row, const char *name, const QString &text,
                                      std::function<void()> pressed)
{
    auto *button = makeButton(ButtonLook::Normal, name, m_actions);
    button->setText(text);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

void DirectoryDesk::fill()
{
    clearLayout(m_rows);
    if (isNothing(m_entry))
        return showSide();
    const bool isProvider = std::holds_alternative<Provider>(m_entry);
    const bool isEditable = mayEdit(isProvider);
    auto *holder = new QWidget(m_actions);
    setLook(holder, "clear");
    auto *row = new FlowLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(holder);
    if (isEditable && isAway(m_entry)) {
        addButton(row, "entryRestoreButton", tr("Restore"), [this] { restore(); });
    } else if (isEditable) {
        addButton(row, "entryCorrectButton", tr("Correct"), [this] {
            correct();
        })->setToolTip(QStringLiteral("F2"));
        if (mayEdit(true))
            addButton(row, "newContractButton", tr("New contract…"), [this] { beginContract(); });
        addButton(row, "entryArchiveButton", tr("Archive…"), [this] { archive(); });
    }
    if (const auto *agency = std::get_if<Agency>(&m_entry);
        agency && mayEdit(true) && !isAway(m_entry)) {
        if (isNetwork(*agency))
            addButton(row, "newNetworkProfileButton", tr("What is known…"),
                      [this, id = agency->id] { beginProfile(id); });
        if (hasRules(*agency))
            addButton(row, "newPolicyButton", tr("New rule…"),
                      [this, id = agency->id] { beginPolicy(id); });
    }
    addButton(row, "entryHistoryButton", tr("History"), [this] {
        lookBackAtEntry();
    })->setToolTip(QStringLiteral("Ctrl+H"));
    if (isEditable && mayEdit(true))
        for (const ProviderContract &contract : std::as_const(m_contracts))
            addContract(contract);
    if (const auto *agency = std::get_if<Agency>(&m_entry); agency && hasRules(*agency))
        addKnowledge(agency->name, mayEdit(true));
    showSide();
}

QString DirectoryDesk::networkName(const AgencyId &network) const
{
    for (const NamedChoice &choice : m_setting)
        if (choice.id == network.uuid())
            return choice.name;
    return tr("another network");
}

template <class T>
void DirectoryDesk::addKept(const char *prefix, const QString &words, const QString &historyName,
                            const RecordKeeping<T> &keeping, const T &record, bool isEditable)
{
    QLabel *name = makeParagraph(TextLook::Body, m_actions);
    name->setText(words);
    m_rows->addWidget(name);
    auto *holder = new QWidget(m_actions);
    setLook(holder, "clear");
    auto *row = new FlowLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(holder);
    const auto add = [&](const char *what, const QString &text, std::function<void()> pressed) {
        addButton(row, (QByteArray(prefix) + what).constData(), text, std::move(pressed))
            ->setAccessibleDescription(words);
    };
    if (isEditable && isArchived(record)) {
        add("RestoreButton", DirectoryDesk::tr("Restore"), [this, keeping, record] {
            perform([keeping,
                     record](Work &work) { return archiveIn(work, keeping, record, QString()); },
                    [] { return DirectoryDesk::tr("It is in the directory again."); });
        });
    } else if (isEditable) {
        add("CorrectButton", DirectoryDesk::tr("Correct"),
            [this, keeping, record] { edit(editJob(keeping, record)); });
        add("ArchiveButton", DirectoryDesk::tr("Archive…"),
            [this, keeping, record] { edit(archiveJob(keeping, record)); });
    }
    add("HistoryButton", DirectoryDesk::tr("History"),
        [this, historyName, fields = keeping.fields,
         ref = RecordRef::to(Table<T>::kind, record.id)] { lookBack(historyName, ref, fields); });
}

void DirectoryDesk::addContract(const ProviderContract &contract)
{
    addKept("contract",
            tr("Contract: %1 · %2")
                .arg(networkName(contract.network),
                     spanText(contract.span, Languages::current(), m_environment.clock.today())),
            tr("History of the contract"), contractKeeping(m_setting, partyOf(m_entry)), contract,
            true);
}

void DirectoryDesk::addKnowledge(const QString &title, bool isEditable)
{
    const QDate today = m_environment.clock.today();
    for (const NetworkProfile &profile : std::as_const(m_profiles))
        addKept("networkProfile", profileText(profile, today), title, networkProfileKeeping(),
                profile, isEditable);
    for (const PolicyEntry &entry : std::as_const(m_policies))
        addKept("policy", policyText(entry, today), title, policyKeeping(), entry, isEditable);
}

void DirectoryDesk::beginProfile(AgencyId network)
{
    NetworkProfile profile;
    profile.id = NetworkProfileId::make();
    profile.network = network;
    profile.saidOn = m_environment.clock.today();
    edit(editJob(networkProfileKeeping(), profile));
}

void DirectoryDesk::beginPolicy(AgencyId agency)
{
    PolicyEntry entry;
    entry.id = PolicyEntryId::make();
    entry.agency = agency;
    entry.span.from = m_environment.clock.today();
    edit(editJob(policyKeeping(), entry));
}

void DirectoryDesk::edit(EditJob job, const std::optional<Draft> &draft)
{
    // Whoever corrects an entry goes on with what was typed into it before.
    std::optional<Draft> typed = draft;
    for (const Draft &kept : m_drafts->drafts())
        if (!typed && kept.form == job.form && kept.record == job.record)
            typed = kept;
    m_history->dismiss();
    m_drafts->hide();
    m_editor->open(std::move(job), typed);
    showSide();
}

void DirectoryDesk::readDrafts()
{
    if (!mayEdit(true) && !mayEdit(false))
        return;
    m_environment.store.read(
        this,
        [](Reading &reading) { return DraftRepository(reading).ofDirectory(directoryForms()); },
        [this](const Result<QList<Draft>> &drafts) {
            if (!drafts || m_editor->isOpen())
                return;
            m_drafts->setDrafts(*drafts, m_environment.clock.now(), [](const Draft &draft) {
                QString name = draft.typed.value(QLatin1String("name")).toString();
                if (!name.isEmpty())
                    return name;
                switch (draft.record.kind) {
                case RecordKind::ProviderContract:
                    return tr("A contract with a network");
                case RecordKind::NetworkProfile:
                    return tr("What is known of a network");
                case RecordKind::PolicyEntry:
                    return tr("A rule of a network or county");
                default:
                    return tr("A new entry");
                }
            });
        });
}

template <class T, class Job>
void DirectoryDesk::resumeAs(const RecordKeeping<T> &keeping, const Draft &draft, Job job)
{
    const auto open = [this, job, draft](const Result<T> &record) {
        if (record)
            edit(job(*record), draft);
        else
            Q_EMIT said(Message::of(record.error()));
    };
    T fresh;
    fresh.id = decltype(fresh.id)(draft.record.id);
    if (draft.isNew)
        return open(withColumns(fresh, draft.base));
    m_environment.store.read(
        this, [find = keeping.find, id = fresh.id](Reading &reading) { return find(reading, id); },
        open);
}

void DirectoryDesk::resume(const Draft &draft)
{
    const auto orArchive = [form = draft.form](const auto &keeping, auto editing) {
        return [form, keeping, editing](const auto &record) {
            return form == keeping.form ? editing(record) : archiveJob(keeping, record);
        };
    };
    const auto providers = providerKeeping();
    const auto agencies = agencyKeeping(m_setting);
    switch (draft.record.kind) {
    case RecordKind::Provider:
        return resumeAs(providers, draft, orArchive(providers, &providerJob));
    case RecordKind::Agency:
        return resumeAs(agencies, draft, orArchive(agencies, [setting = m_setting](const auto &it) {
                            return agencyJob(it, setting);
                        }));
    case RecordKind::NetworkProfile:
        return resumeAs(networkProfileKeeping(), draft, [form = draft.form](const auto &profile) {
            return jobNamed(form, networkProfileKeeping(), profile);
        });
    case RecordKind::PolicyEntry:
        return resumeAs(policyKeeping(), draft, [form = draft.form](const auto &entry) {
            return jobNamed(form, policyKeeping(), entry);
        });
    default: {
        const Result<ProviderContract> seen = withColumns(ProviderContract(), draft.base);
        const StandingParty party =
            seen ? StandingParty{seen->provider, seen->organization} : StandingParty();
        const auto contracts = contractKeeping(m_setting, party);
        return resumeAs(contracts, draft, [contracts, form = draft.form](const auto &contract) {
            return jobNamed(form, contracts, contract);
        });
    }
    }
}

void DirectoryDesk::drop(const Draft &draft)
{
    m_environment.store.run(
        this,
        [draft](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
            return true;
        },
        [this](const Result<bool> &dropped) {
            if (!dropped)
                Q_EMIT said(Message::of(dropped.error()));
            readDrafts();
        });
}

void DirectoryDesk::beginProvider()
{
    Provider provider;
    provider.id = ProviderId::make();
    edit(providerJob(provider));
}

void DirectoryDesk::beginAgency()
{
    Agency agency;
    agency.id = AgencyId::make();
    agency.kind = AgencyKind::Vendor;
    edit(agencyJob(agency, m_setting));
}

void DirectoryDesk::correct()
{
    if (const auto *provider = std::get_if<Provider>(&m_entry))
        edit(providerJob(*provider));
    else if (const auto *agency = std::get_if<Agency>(&m_entry))
        edit(agencyJob(*agency, m_setting));
}

void DirectoryDesk::archive()
{
    if (const auto *provider = std::get_if<Provider>(&m_entry))
        edit(archiveJob(providerKeeping(), *provider));
    else if (const auto *agency = std::get_if<Agency>(&m_entry))
        edit(archiveJob(agencyKeeping(m_setting), *agency));
}

void DirectoryDesk::restore()
{
    perform(
        [entry = m_entry, setting = m_setting](Work &work) -> Result<> {
            if (const auto *provider = std::get_if<Provider>(&entry))
                return archiveIn(work, providerKeeping(), *provider, QString());
            return archiveIn(work, agencyKeeping(setting), std::get<Agency>(entry), QString());
        },
        [] { return tr("It is in the directory again."); });
}

void DirectoryDesk::beginContract()
{
    ProviderContract contract;
    contract.id = ProviderContractId::make();
    const StandingParty party = partyOf(m_entry);
    contract.provider = party.provider;
    contract.organization = party.organization;
    contract.span.from = m_environment.clock.today();
    edit(editJob(contractKeeping(m_setting, partyOf(m_entry)), contract));
}

void DirectoryDesk::perform(std::function<Result<>(Work &)> change,
                            std::function<QString()> doneWords)
{
    m_environment.store.run(
        this,
        [change = std::move(change)](Work &work) { return doFor(work, std::nullopt, change); },
        [this, doneWords = std::move(doneWords)](const Result<Done> &done) {
            if (!done)
                Q_EMIT said(Message::of(done.error()));
            else
                sayDone(Message::said(Tone::Good, doneWords), this, m_environment.store, *done,
                        [this](const Message &message) { Q_EMIT said(message); });
        });
}

void DirectoryDesk::lookBackAtEntry()
{
    if (const auto *provider = std::get_if<Provider>(&m_entry))
        lookBack(provider->name, RecordRef::to(RecordKind::Provider, provider->id),
                 providerFields());
    else if (const auto *agency = std::get_if<Agency>(&m_entry))
        lookBack(agency->name, RecordRef::to(RecordKind::Agency, agency->id),
                 agencyFields(m_setting));
}

void DirectoryDesk::lookBack(const QString &name, const RecordRef &record, const Fields &fields)
{
    m_environment.store.read(
        this, [record](Reading &reading) { return HistoryRepository(reading).of(record); },
        [this, name, fields](const Result<QList<HistoryEntry>> &entries) {
            if (!entries)
                Q_EMIT said(Message::of(entries.error()));
            else if (!m_editor->isOpen())
                m_history->show([name] { return tr("History: %1").arg(name); }, fields, *entries,
                                false, m_environment.clock.today());
            showSide();
        });
}

void DirectoryDesk::showSide()
{
    const bool isInstead = m_editor->isOpen() || m_history->isOpen();
    m_detail->setVisible(!isInstead && !isNothing(m_entry));
    m_actions->setVisible(!isInstead && !isNothing(m_entry));
}

bool DirectoryDesk::act(const QString &command)
{
    if (command == QLatin1String("save") && m_editor->isOpen()) {
        m_editor->save();
        return true;
    }
    if (isNothing(m_entry) || m_editor->isOpen())
        return false;
    if (command == QLatin1String("history"))
        lookBackAtEntry();
    else if (command == QLatin1String("editRecord") && !isAway(m_entry) &&
             mayEdit(std::holds_alternative<Provider>(m_entry)))
        correct();
    else
        return false;
    return true;
}

bool DirectoryDesk::escape()
{
    if (m_editor->isOpen()) {
        m_editor->cancel();
        return true;
    }
    if (!m_history->isOpen())
        return false;
    m_history->dismiss();
    return true;
}

void DirectoryDesk::retranslate() { fill(); }

} // namespace enlace
