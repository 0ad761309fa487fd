// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/networkoutlook.h"

#include "core/approvals/approvallook.h"
#include "core/approvals/approvalrepository.h"
#include "core/base/paperwords.h"
#include "core/careteam/careteamrepository.h"
#include "core/careteam/careteamrules.h"
#include "core/equipment/equipmentrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/specialty.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/familydata.h"
#include "ui/people/servicechoices.h"

#include <QHBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("NetworkOutlook", text, nullptr, count);
}

void add(QList<NetworkParty> &parties, const NetworkParty &party)
{
    if (std::none_of(parties.begin(), parties.end(),
                     [&](const NetworkParty &each) { return each.party == party.party; }))
        parties.append(party);
}

/// What somebody is to the child, as roleText() says it, in the language of a paper.
QString roleIn(const PaperWords &words, const TeamRow &row)
{
    const Specialty *known = findSpecialty(row.specialty);
    return known                     ? words("Specialty", known->words)
           : row.specialty.isEmpty() ? words.label(row.member.role)
                                     : row.specialty;
}

Result<QList<NetworkParty>> readParties(Reading &reading, ChildId child)
{
    QList<NetworkParty> parties;
    const PaperWords english(Language::English);
    const PaperWords spanish(Language::Spanish);
    ENLACE_ASSIGN(const TeamView team,
                  orEmpty(CareTeamRepository(reading).team(child, reading.today())));
    for (const TeamRow &row : team.rows)
        if (!row.member.person && dependsOnNetwork(row.member.role))
            add(parties, {{row.member.provider, row.member.organization},
                          row.name,
                          {roleIn(english, row), roleIn(spanish, row)}});
    ENLACE_ASSIGN(const ChildEquipment equipment,
                  orEmpty(EquipmentRepository(reading).ofChild(child)));
    for (const EquipmentLook &look : equipment.items)
        if (look.equipment.vendor && look.equipment.state != EquipmentState::Cancelled)
            add(parties, {{std::nullopt, look.equipment.vendor},
                          look.vendorName,
                          {look.name(Language::English), look.name(Language::Spanish)}});
    return parties;
}

QString named(const QList<NetworkParty> &parties)
{
    QStringList names;
    for (const NetworkParty &each : parties) {
        const QString &what = each.what.in(Languages::current());
        names.append(what.isEmpty() ? each.name : QStringLiteral("%1 (%2)").arg(each.name, what));
    }
    return names.join(QStringLiteral(", "));
}

Chip chipOf(const NetworkChange &change)
{
    const int lost = static_cast<int>(change.lost.size());
    if (lost > 0)
        return {words(QT_TRANSLATE_N_NOOP("NetworkOutlook", "Would lose %n"), lost), Tone::Late};
    if (!change.unknown.isEmpty())
        return {words(QT_TRANSLATE_NOOP("NetworkOutlook", "Not all is known")), Tone::Soon};
    return {words(QT_TRANSLATE_NOOP("NetworkOutlook", "Would lose nobody")), Tone::Good};
}

void addLine(QVBoxLayout *column, const char *text, const QList<NetworkParty> &parties)
{
    if (parties.isEmpty())
        return;
    QLabel *line = makeParagraph(TextLook::Small);
    line->setText(words(text).arg(named(parties)));
    column->addWidget(line);
}

void addNetwork(Card *card, const NetworkChange &change)
{
    auto *head = new QHBoxLayout;
    QLabel *name = makeParagraph(TextLook::Strong, card);
    name->setText(change.name);
    auto *chip = new StatusChip(card);
    chip->setChip(chipOf(change));
    head->addWidget(name, 1);
    head->addWidget(chip, 0, Qt::AlignTop);
    QVBoxLayout *column = card->content();
    column->addSpacing(4);
    column->addLayout(head);
    addLine(column, QT_TRANSLATE_NOOP("NetworkOutlook", "Would lose: %1"), change.lost);
    addLine(column, QT_TRANSLATE_NOOP("NetworkOutlook", "Keeps: %1"), change.kept);
    addLine(column, QT_TRANSLATE_NOOP("NetworkOutlook", "Would gain: %1"), change.gained);
    addLine(column, QT_TRANSLATE_NOOP("NetworkOutlook", "Outside here and there: %1"),
            change.staysOut);
    addLine(column, QT_TRANSLATE_NOOP("NetworkOutlook", "Ask first, no contract is known: %1"),
            change.unknown);
}

/// Those around a child, where they stand, and the networks that there are.
struct Around
{
    QList<NetworkParty> parties;
    StandingSheet sheet;
    QList<NamedChoice> networks; ///< by name
};

Result<Around> readAround(Reading &reading, ChildId child)
{
    Around around;
    ENLACE_ASSIGN(around.parties, readParties(reading, child));
    QList<StandingParty> standing;
    for (const NetworkParty &each : std::as_const(around.parties))
        standing.append(each.party);
    ENLACE_ASSIGN(around.sheet,
                  orEmpty(NetworkRepository(reading).sheet(child, standing, reading.today())));
    ENLACE_ASSIGN(around.networks, orEmpty(agenciesToChoose(reading, {AgencyKind::HealthNetwork})));
    return around;
}

NetworkChange changeTo(const Around &around, const NamedChoice &network, QDate day)
{
    NetworkChange change = networkChange(around.parties, around.sheet.network, AgencyId(network.id),
                                         around.sheet.facts, day);
    change.name = network.name;
    return change;
}

Result<QList<BeforehandLine>> readBeforehand(Reading &reading, const AgencyId &network)
{
    QList<BeforehandLine> lines;
    ENLACE_ASSIGN(const auto entries, ApprovalRepository(reading).entries(network));
    for (const ApprovalEntry &entry : entries) {
        const ApprovalStanding standing = standingOf(entry, reading.today());
        if (entry.need != ApprovalNeed::PreApproved || standing == ApprovalStanding::NotInForce)
            continue;
        lines.append({QString::fromLatin1(entryOf(entry.group).label),
                      entry.codes.join(QLatin1String(", ")), entry.sourceText,
                      standing != ApprovalStanding::Unconfirmed});
    }
    return lines;
}

} // namespace

Result<NetworkOutlook> readNetworkOutlook(Reading &reading, ChildId child)
{
    NetworkOutlook outlook;
    ENLACE_ASSIGN(const Around around, readAround(reading, child));
    outlook.parties = around.parties.size();
    outlook.network = around.sheet.networkName;
    if (around.parties.isEmpty())
        return outlook;
    for (const NamedChoice &network : around.networks)
        if (around.sheet.network != AgencyId(network.id))
            outlook.changes.append(changeTo(around, network, reading.today()));
    std::sort(outlook.changes.begin(), outlook.changes.end(), costsLess);
    return outlook;
}

Result<QList<NetworkOption>> readNetworkOptions(Reading &reading, ChildId child)
{
    ENLACE_ASSIGN(const Around around, readAround(reading, child));
    QList<NetworkOption> options;
    QList<AgencyId> ids;
    for (const NamedChoice &network : around.networks) {
        NetworkOption option;
        option.change = changeTo(around, network, reading.today());
        option.isCurrent = around.sheet.network == option.change.network;
        ENLACE_ASSIGN(option.beforehand, readBeforehand(reading, option.change.network));
        options.append(option);
        ids.append(option.change.network);
    }
    ENLACE_ASSIGN(const auto known, orEmpty(NetworkKnowledgeRepository(reading).knowledgeOf(ids)));
    for (qsizetype i = 0; i < known.size(); ++i)
        options[i].known = known.at(i);
    sortNeutrally(options);
    return options;
}

OutlookCard makeOutlookCard(const NetworkOutlook &outlook, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setObjectName(QStringLiteral("networksCard"));
    card->setTitle(words(QT_TRANSLATE_NOOP("NetworkOutlook", "If the child changed network")));
    QLabel *note = makeParagraph(TextLook::Muted, card);
    note->setText(
        outlook.network.isEmpty()
            ? words(QT_TRANSLATE_NOOP("NetworkOutlook",
                                      "The child's network is not known, so that nothing can be "
                                      "lost. From the contracts on record."))
            : words(QT_TRANSLATE_NOOP("NetworkOutlook",
                                      "Now in %1. From the contracts and arrangements on record "
                                      "today; ask before anything is changed. The family decides."))
                  .arg(outlook.network));
    card->content()->addWidget(note);
    for (const NetworkChange &change : outlook.changes)
        addNetwork(card, change);
    auto *sheet = makeButton(ButtonLook::Normal, "networkSheetButton", card);
    sheet->setText(words(QT_TRANSLATE_NOOP("NetworkOutlook", "Sheet for the family…")));
    sheet->setToolTip(words(QT_TRANSLATE_NOOP(
        "NetworkOutlook", "The networks for this child, in the family's language, to print or "
                          "save; it recommends none")));
    card->content()->addSpacing(8);
    card->content()->addWidget(sheet, 0, Qt::AlignLeft);
    return {card, sheet};
}

} // namespace enlace
