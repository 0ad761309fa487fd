// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/networkoutlook.h"

#include "core/careteam/careteamrepository.h"
#include "core/careteam/careteamrules.h"
#include "core/equipment/equipmentrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/people/familydata.h"
#include "ui/people/servicechoices.h"
#include "ui/people/teamlook.h"

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

Result<QList<NetworkParty>> readParties(Reading &reading, ChildId child)
{
    QList<NetworkParty> parties;
    ENLACE_ASSIGN(const TeamView team,
                  orEmpty(CareTeamRepository(reading).team(child, reading.today())));
    for (const TeamRow &row : team.rows)
        if (!row.member.person && dependsOnNetwork(row.member.role))
            add(parties, {{row.member.provider, row.member.organization}, row.name, roleText(row)});
    ENLACE_ASSIGN(const ChildEquipment equipment,
                  orEmpty(EquipmentRepository(reading).ofChild(child)));
    for (const EquipmentLook &look : equipment.items)
        if (look.equipment.vendor && look.equipment.state != EquipmentState::Cancelled)
            add(parties, {{std::nullopt, look.equipment.vendor},
                          look.vendorName,
                          look.name(Languages::current())});
    return parties;
}

QString named(const QList<NetworkParty> &parties)
{
    QStringList names;
    for (const NetworkParty &each : parties)
        names.append(each.what.isEmpty() ? each.name
                                         : QStringLiteral("%1 (%2)").arg(each.name, each.what));
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

} // namespace

Result<NetworkOutlook> readNetworkOutlook(Reading &reading, ChildId child)
{
    NetworkOutlook outlook;
    ENLACE_ASSIGN(const auto parties, readParties(reading, child));
    outlook.parties = parties.size();
    if (parties.isEmpty())
        return outlook;
    QList<StandingParty> standing;
    for (const NetworkParty &each : parties)
        standing.append(each.party);
    ENLACE_ASSIGN(const StandingSheet sheet,
                  orEmpty(NetworkRepository(reading).sheet(child, standing, reading.today())));
    outlook.network = sheet.networkName;
    ENLACE_ASSIGN(const auto networks,
                  orEmpty(agenciesToChoose(reading, {AgencyKind::HealthNetwork})));
    for (const NamedChoice &network : networks) {
        const AgencyId id(network.id);
        if (sheet.network == id)
            continue;
        NetworkChange change =
            networkChange(parties, sheet.network, id, sheet.facts, reading.today());
        change.name = network.name;
        outlook.changes.append(change);
    }
    std::sort(outlook.changes.begin(), outlook.changes.end(), costsLess);
    return outlook;
}

Card *makeOutlookCard(const NetworkOutlook &outlook, QWidget *parent)
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
    return card;
}

} // namespace enlace
