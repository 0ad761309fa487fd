// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/directorydetail.h"

#include "core/base/datetext.h"
#include "core/providers/specialty.h"
#include "ui/kit/chip.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"
#include "ui/providers/providerwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace enlace {

DirectoryDetail::DirectoryDetail(QWidget *parent)
    : LiveText(parent)
{
    setObjectName(QStringLiteral("directoryDetail"));
    content()->setSpacing(4);
    DirectoryDetail::retranslate();
}

void DirectoryDetail::show(const ProviderLook &look, const EntryAround &around, QDate today)
{
    m_look = look;
    m_around = around;
    m_today = today;
    retranslate();
}

void DirectoryDetail::show(const AgencyLook &look, const EntryAround &around, QDate today)
{
    m_look = look;
    m_around = around;
    m_today = today;
    retranslate();
}

void DirectoryDetail::showNothing()
{
    m_look = std::monostate();
    retranslate();
}

void DirectoryDetail::focusFirst()
{
    for (auto *button : findChildren<QPushButton *>())
        if (button->isVisible())
            return button->setFocus();
}

void DirectoryDetail::retranslate()
{
    clear();
    if (const auto *provider = std::get_if<ProviderLook>(&m_look))
        showProvider(*provider);
    else if (const auto *agency = std::get_if<AgencyLook>(&m_look))
        showAgency(*agency);
    content()->addStretch();
}

void DirectoryDetail::showProvider(const ProviderLook &look)
{
    const Provider &provider = look.provider;
    setTitle(provider.name);
    addLine(specialtiesText(provider));
    QList<Chip> chips = wishChips();
    if (look.standing)
        chips.append(chipOf(look.standing->standing, m_today));
    chips.append(acceptingChip(provider));
    if (provider.ccsPanel != CcsPanel::Unknown)
        chips.append({label(provider.ccsPanel),
                      provider.ccsPanel == CcsPanel::Paneled ? Tone::Good : Tone::Neutral});
    if (provider.archived.at)
        chips.append({tr("Put away"), Tone::Late});
    addChips(chips);

    FactGrid *facts = addFacts();
    addStanding(*facts, look.standing);
    addWishes(*facts);
    facts->add(tr("New patients"), acceptingSource(provider, m_today).isEmpty()
                                       ? label(provider.accepting.state)
                                       : acceptingSource(provider, m_today));
    facts->add(tr("Next appointment"),
               provider.wait.days ? waitWords(provider.wait, m_today) : tr("Nobody has said"));
    facts->add(tr("Languages"), languagesText(provider.languages));
    facts->add(tr("Sees"), treatsText(provider));
    facts->add(tr("CCS panel"), panelText(provider, m_today));
    if (isDental(provider)) {
        facts->add(tr("Medi-Cal Dental"), label(provider.takesMediCalDental));
        facts->add(tr("Sedation"), label(provider.offersSedation));
    }
    addContact(*facts, provider.contact, provider.place);
    facts->add(tr("NPI"), provider.npi.value_or(QString()));
    facts->add(tr("Note"), provider.note);

    addRefusals();
    addChildren(provider.accepting.state == AcceptingPatients::No);
    addContracts(look.contracts);
    if (!look.affiliations.isEmpty())
        addHeading(tr("Seen at, and admits to"));
    for (const AffiliationLine &line : look.affiliations)
        addLink(RecordRef::to(RecordKind::Agency, line.organization), line.name,
                label(line.kind) + QStringLiteral(" · ") + spanText(line.span, m_today));
    content()->addSpacing(6);
    addLine(sourceText(provider.provenance, provider.verifiedOn, m_today));
}

void DirectoryDetail::showAgency(const AgencyLook &look)
{
    const Agency &agency = look.agency;
    setTitle(agency.name);
    addLine(label(agency.kind));
    QList<Chip> chips = wishChips();
    if (look.standing)
        chips.append(chipOf(look.standing->standing, m_today));
    if (!agency.isActiveOn(m_today))
        chips.append({tr("No longer active"), Tone::Late});
    addChips(chips);

    FactGrid *facts = addFacts();
    addStanding(*facts, look.standing);
    addWishes(*facts);
    facts->add(tr("Belongs to"), look.parentName);
    facts->add(tr("Succeeded by"), look.successorName);
    facts->add(tr("Serves"), agency.serviceCounties.join(QStringLiteral(", ")));
    facts->add(tr("The coordinator is called"), agency.coordinatorTitle(Languages::current()));
    addContact(*facts, agency.contact, agency.place);
    facts->add(tr("NPI"), agency.npi.value_or(QString()));
    facts->add(tr("Note"), agency.note);

    addRefusals();
    addChildren(!agency.isActiveOn(m_today));
    if (agency.kind == AgencyKind::Vendor || agency.kind == AgencyKind::TherapyAgency ||
        agency.kind == AgencyKind::Clinic || agency.kind == AgencyKind::Hospital ||
        !look.contracts.isEmpty())
        addContracts(look.contracts);
    if (!look.members.isEmpty())
        addHeading(tr("Who is seen here"));
    for (const MemberLine &line : look.members)
        addLink(RecordRef::to(RecordKind::Provider, line.provider), line.name,
                specialtyLabel(line.specialty));
    if (look.hasMoreMembers)
        addLine(tr("and more"));
    content()->addSpacing(6);
    addLine(sourceText(agency.provenance, agency.verifiedOn, m_today));
}

FactGrid *DirectoryDetail::addFacts()
{
    auto *facts = new FactGrid(this);
    content()->addWidget(facts);
    return facts;
}

void DirectoryDetail::addChips(const QList<Chip> &chips)
{
    if (chips.isEmpty())
        return;
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 2, 0, 2);
    for (const Chip &chip : chips) {
        auto *made = new StatusChip(row);
        made->setChip(chip);
        flow->addWidget(made);
    }
    content()->addWidget(row);
}

void DirectoryDetail::addStanding(FactGrid &facts, const std::optional<ChildStanding> &standing)
{
    if (standing)
        facts.add(tr("For this child"), standingReason(standing->standing, standing->network,
                                                       Languages::current(), m_today));
}

void DirectoryDetail::addPhone(FactGrid &facts, const QString &name, const QString &phone)
{
    if (phone.isEmpty())
        return;
    auto *button = makeButton(ButtonLook::Link, "phoneButton", this);
    button->setText(phone);
    button->setToolTip(tr("Copy the number"));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(name, phone));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this, [this, phone] {
        QGuiApplication::clipboard()->setText(phone);
        Q_EMIT copied();
    });
    facts.add(name, button);
}

void DirectoryDetail::addContact(FactGrid &facts, const ContactLines &contact, const Place &place)
{
    addPhone(facts, tr("Phone"), contact.phone);
    addPhone(facts, tr("Fax"), contact.fax);
    facts.add(tr("Best hours"), contact.hours);
    facts.add(tr("Language line"), contact.languageLine);
    facts.add(tr("Web"), contact.portal);
    facts.add(tr("Address"), addressText(place));
    facts.add(tr("County"), place.county);
}

void DirectoryDetail::addContracts(const QList<ContractLine> &contracts)
{
    addHeading(tr("Contracts with networks"));
    for (const ContractLine &line : contracts)
        addLine(contractText(line, m_today));
    if (contracts.isEmpty())
        addLine(tr("Nobody has written down a contract."));
}

QList<Chip> DirectoryDetail::wishChips() const
{
    QList<Chip> chips;
    for (const ProviderPreference &wish : m_around.wishes)
        chips.append(
            {label(wish.wish), wish.wish == ProviderWish::DoNotRefer ? Tone::Late : Tone::Good});
    return chips;
}

void DirectoryDetail::addWishes(FactGrid &facts) const
{
    for (const ProviderPreference &wish : m_around.wishes)
        facts.add(tr("The family says"), wish.reason);
}

void DirectoryDetail::addRefusals()
{
    if (m_around.refusals.isEmpty())
        return;
    addHeading(tr("Refused to take children"));
    for (const RefusalCount &each : m_around.refusals)
        addLine(tr("%n time(s): %1, the last on %2", nullptr, each.count)
                    .arg(label(each.reason), shortDate(each.last, Languages::current(), m_today)));
}

void DirectoryDetail::addChildren(bool isClosed)
{
    const auto &children = m_around.inCare.children;
    if (children.isEmpty())
        return;
    const int count = static_cast<int>(children.size());
    addHeading(isClosed ? tr("%n child(ren) whom this concerns", nullptr, count)
                        : tr("%n child(ren) in their care today", nullptr, count));
    for (const ChildInCare &each : children)
        addLink(RecordRef::to(RecordKind::Child, each.child), each.name,
                each.isAssignment
                    ? label(each.role) + QStringLiteral(" · ") + tr("assigned by the plan")
                    : label(each.role));
    if (m_around.inCare.hasMore)
        addLine(tr("and more"));
}

void DirectoryDetail::addHeading(const QString &text)
{
    QLabel *heading = makeLabel(TextLook::Strong, this);
    heading->setText(text);
    content()->addSpacing(6);
    content()->addWidget(heading);
}

void DirectoryDetail::addLine(const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *line = makeParagraph(TextLook::Small, this);
    line->setText(text);
    content()->addWidget(line);
}

void DirectoryDetail::addLink(const RecordRef &entry, const QString &text, const QString &second)
{
    auto *button = makeButton(ButtonLook::Link, "entryLink", this);
    button->setText(text);
    button->setAccessibleDescription(second);
    // Of a long list none is pressed flat.
    button->ensurePolished();
    button->setMinimumHeight(button->sizeHint().height());
    connect(button, &QPushButton::clicked, this, [this, entry] { Q_EMIT entryRequested(entry); });
    content()->addWidget(button, 0, Qt::AlignLeft);
    addLine(second);
}

} // namespace enlace
