// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/packettab.h"

#include "core/base/datetext.h"
#include "core/people/conditionwords.h"
#include "core/people/phonenumber.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/due.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/standinglook.h"
#include "ui/people/packetsheetview.h"
#include "ui/people/packetwords.h"
#include "ui/people/twokinds.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

PacketTab::PacketTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_scroll(new PageScroll("packetScroll", this))
    , m_hidden(makeParagraph(TextLook::Small, this))
    , m_sheet(new PacketSheetView(environment, this))
{
    m_scroll->yieldInLargePrint();
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_hidden);
    body()->addWidget(m_sheet, 1);
    m_hidden->hide();
    connect(m_sheet, &PacketSheetView::said, this, &PacketTab::said);
    connect(m_sheet, &PacketSheetView::closed, this, [this] {
        m_scroll->show();
        m_hidden->setVisible(m_look.hidden > 0);
        if (isVisible())
            focusFirst();
    });
    PacketTab::retranslate();
}

QString PacketTab::title() const { return tr("Packet"); }

void PacketTab::focusFirst() { m_scroll->focusFirst(); }

void PacketTab::read()
{
    ask([family = subject().family(),
         id = child().child.id](Reading &reading) { return readPackets(reading, family, id); },
        [this](const PacketLook &look) {
            m_look = look;
            m_isLoaded = true;
            fill();
        });
}

void PacketTab::forget()
{
    m_isLoaded = false;
    m_look = {};
    m_sheet->dismiss();
    m_hidden->hide();
    delete m_scroll->takeWidget();
}

void PacketTab::fill()
{
    auto *content = new QWidget(m_scroll);
    setLook(content, "clear");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addIntroduction(column);
    addSummary(column);
    addAtRisk(column);
    for (int i = 0; i < m_look.plan.packets.size(); ++i)
        addPacket(column, i);
    addLeftOut(column);
    column->addStretch();
    m_scroll->setContent(content);
    m_hidden->setText(hiddenText(m_look.hidden));
    m_hidden->setVisible(m_look.hidden > 0 && !m_sheet->isOpen());
}

/// Within what scrolls: in large print it would leave no room for the rest.
void PacketTab::addIntroduction(QVBoxLayout *into)
{
    QLabel *words = makeParagraph(TextLook::Muted, m_scroll);
    words->setText(
        tr("What must be asked for again and can honestly go out on one day, so that the family "
           "and the doctors are asked once. No date is moved: each keeps its own last day."));
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(makeDifferenceButton(m_scroll), 0, Qt::AlignTop);
    into->addLayout(line);
}

void PacketTab::addSummary(QVBoxLayout *into)
{
    auto *card = new Card(m_scroll);
    card->setObjectName(QStringLiteral("packetSummary"));
    card->setTitle(tr("How often the family is asked"));
    const auto say = [card](const QString &text) {
        QLabel *line = makeParagraph(TextLook::Body, card);
        line->setText(text);
        card->content()->addWidget(line);
    };
    const PacketPlan &plan = m_look.plan;
    if (plan.asksApart == 0)
        say(tr("Nothing is known that must be asked for again in the next twelve months."));
    else
        say(tr("In the next twelve months the family would be asked %1 for each thing by itself, "
               "and %2 in packets.")
                .arg(tr("%n time(s)", nullptr, plan.asksApart),
                     tr("%n time(s)", nullptr, plan.asksTogether)));
    if (!m_look.lifelong.isEmpty()) {
        QStringList names;
        for (const QString &code : m_look.lifelong) {
            const QString plain = plainCondition(code, Languages::current());
            names.append(plain.isEmpty() ? code : plain);
        }
        const QString all = names.join(QLatin1String(", "));
        say(m_look.hasPermanence
                ? tr("For life: %1. The signed statement of it is among the documents, so the "
                     "family need not prove it again.")
                      .arg(all)
                : tr("For life: %1. No signed statement of it is among the documents. One, with "
                     "its date, spares the family another proof each time.")
                      .arg(all));
    }
    into->addWidget(card);
}

/// Each renewal may cost the family somebody whom it knows: whom to ask for by name.
void PacketTab::addAtRisk(QVBoxLayout *into)
{
    if (m_look.atRisk.isEmpty())
        return;
    auto *card = new Card(m_scroll);
    card->setObjectName(QStringLiteral("packetAtRisk"));
    card->setTitle(tr("Whom the child may lose"));
    QLabel *words = makeParagraph(TextLook::Muted, card);
    words->setText(tr("They are outside the network, or what lets them serve the child ends within "
                      "a year. Ask in the request to keep them."));
    card->content()->addWidget(words);
    for (const TeamRow &row : m_look.atRisk) {
        auto *line = new QWidget(card);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 2, 0, 2);
        across->addWidget(riskName(row, line), 1);
        auto *chip = new StatusChip(line);
        chip->setChip(chipOf(*row.standing, today()));
        across->addWidget(chip, 0, Qt::AlignTop);
        card->content()->addWidget(line);
    }
    into->addWidget(card);
}

/// Opens the member of the team; the assigned doctor is no record of it.
QWidget *PacketTab::riskName(const TeamRow &row, QWidget *parent)
{
    const QString name = joined({row.name, label(row.member.role)});
    if (row.isAssignment) {
        QLabel *words = makeParagraph(TextLook::Body, parent);
        words->setText(name);
        return words;
    }
    auto *open = makeButton(ButtonLook::Link, "packetRiskButton", parent);
    open->setText(name);
    connect(open, &QPushButton::clicked, this, [this, id = row.member.id] {
        Q_EMIT openRequested(RecordRef::to(RecordKind::CareTeamMember, id));
    });
    return open;
}

void PacketTab::addKind(Card *card, const QString &heading, const char *icon, Tone tone)
{
    auto *row = new QFrame(card);
    setLook(row, "message");
    row->setProperty("tone", QString::fromLatin1(tone == Tone::Good ? "good" : "waiting"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(10, 4, 10, 4);
    auto *sign = new IconLabel(QString::fromLatin1(icon), IconInk::Muted, 16, row);
    QLabel *words = makeParagraph(TextLook::Strong, row);
    words->setText(heading);
    line->addWidget(sign);
    line->addWidget(words, 1);
    card->content()->addWidget(row);
}

QWidget *PacketTab::addLine(Card *card, const PacketItem &item, const QString &under,
                            const Chip &chip, const WhyText &why)
{
    const QString name = nameOf(item);
    auto *line = new QWidget(card);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *open = makeButton(ButtonLook::Link, "packetItemButton", line);
    open->setText(name);
    open->setAccessibleDescription(under);
    connect(open, &QPushButton::clicked, this,
            [this, record = item.record] { Q_EMIT openRequested(record); });
    words->addWidget(open, 0, Qt::AlignLeft);
    QLabel *small = makeParagraph(TextLook::Small, line);
    small->setText(under);
    words->addWidget(small);
    row->addLayout(words, 1);
    auto *reason = new ExplainButton(line);
    reason->setWords([] { return tr("Why?"); }, [] { return tr("Why is it here?"); });
    reason->setQuestion([why](const ExplainButton::Answer &answer) { answer(why); }, name);
    row->addWidget(reason, 0, Qt::AlignTop);
    if (!chip.text.isEmpty()) {
        auto *state = new StatusChip(line);
        state->setChip(chip);
        row->addWidget(state, 0, Qt::AlignTop);
    }
    card->content()->addWidget(line);
    return line;
}

void PacketTab::addPacket(QVBoxLayout *into, int number)
{
    const QList<Packet> &packets = m_look.plan.packets;
    const Packet &packet = packets.at(number);
    const auto before = number > 0 ? std::optional(packets.at(number - 1).sendBy) : std::nullopt;
    const Language language = Languages::current();
    auto *card = new Card(m_scroll);
    card->setObjectName(QStringLiteral("packetCard"));
    const QString day = weekdayDate(packet.sendBy, language);
    card->setTitle(packet.items.size() == 1 ? tr("By itself: send by %1").arg(day)
                                            : tr("Together: send by %1").arg(day));
    auto *chip = new StatusChip(card);
    const bool isLate =
        std::any_of(packet.items.begin(), packet.items.end(),
                    [&packet](const PacketItem &item) { return packet.isLate(item); });
    chip->setChip(
        {dueText(packet.sendBy, today()), isLate ? Tone::Late : dueTone(packet.sendBy, today())});
    card->content()->addWidget(chip, 0, Qt::AlignLeft);
    card->content()->addSpacing(4);
    for (const bool ofRenewals : {false, true}) {
        bool isFirst = true;
        for (const PacketItem &item : packet.items) {
            if (item.isRenewal() != ofRenewals)
                continue;
            if (std::exchange(isFirst, false))
                addKind(card,
                        ofRenewals ? tr("Annual renewal of eligibility: a form for the county")
                                   : tr("Authorizations: requests to the plan or network"),
                        ofRenewals ? "view-refresh" : "document-edit-sign",
                        ofRenewals ? Tone::Good : Tone::Waiting);
            QStringList under{item.decider};
            if (item.lastDay && !item.isRenewal())
                under.append(
                    tr("covered until %1").arg(shortDate(*item.lastDay, language, today())));
            under.append(
                tr("own last day to send: %1").arg(shortDate(*item.submitBy, language, today())));
            if (!item.therapist.isEmpty())
                under.append(tr("ask for the same therapist: %1").arg(item.therapist));
            if (item.isUnconfirmed())
                under.append(tr("unconfirmed rule"));
            addLine(card, item, joined(under), placeOf(packet, item),
                    whyInPacket(packet, item, before, today()));
        }
    }
    addDocuments(card, m_look.documents.at(number));
    auto *sheet = makeButton(ButtonLook::Normal, "packetSheetButton", card);
    sheet->setText(tr("Cover sheet…"));
    sheet->setToolTip(tr("What goes out together, in the family's language, to print or save"));
    sheet->setAccessibleDescription(card->accessibleName());
    connect(sheet, &QPushButton::clicked, this, [this, number] { openSheet(number); });
    card->content()->addSpacing(8);
    card->content()->addWidget(sheet, 0, Qt::AlignLeft);
    into->addWidget(card);
}

void PacketTab::openSheet(int number)
{
    PacketSheet sheet;
    sheet.child = fullName(child().person);
    sheet.coordinator = child().leadName;
    sheet.phone = phoneText(child().leadPhone);
    sheet.today = today();
    sheet.packet = m_look.plan.packets.at(number);
    sheet.documents = m_look.documents.at(number);
    sheet.lifelong = m_look.lifelong;
    sheet.hasPermanence = m_look.hasPermanence;
    m_scroll->hide();
    m_hidden->hide();
    m_sheet->open(sheet, {child().child.id, subject().family(), languageOfFamily()});
}

bool PacketTab::escape()
{
    if (!m_sheet->isOpen())
        return FamilyTab::escape();
    m_sheet->dismiss();
    return true;
}

void PacketTab::addDocuments(Card *card, const QList<PacketDocument> &documents)
{
    if (documents.isEmpty())
        return;
    QLabel *heading = makeLabel(TextLook::Strong, card);
    heading->setText(tr("Documents"));
    card->content()->addSpacing(8);
    card->content()->addWidget(heading);
    for (const PacketDocument &document : documents) {
        auto *line = new QWidget(card);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        QLabel *kind = makeParagraph(TextLook::Body, line);
        kind->setText(document.isShared()
                          ? tr("%1, one for %n request(s)", nullptr, document.neededBy)
                                .arg(label(document.kind))
                          : label(document.kind));
        words->addWidget(kind);
        if (document.document) {
            auto *open = makeButton(ButtonLook::Link, "packetDocumentButton", line);
            open->setText(document.document->title);
            connect(open, &QPushButton::clicked, this, [this, id = document.document->id] {
                Q_EMIT openRequested(RecordRef::to(RecordKind::EvidenceDocument, id));
            });
            words->addWidget(open, 0, Qt::AlignLeft);
            QLabel *until = makeParagraph(TextLook::Small, line);
            until->setText(validityText(document.validity, today()));
            words->addWidget(until);
        }
        row->addLayout(words, 1);
        auto *chip = new StatusChip(line);
        chip->setChip(chipOf(document));
        row->addWidget(chip, 0, Qt::AlignTop);
        card->content()->addWidget(line);
    }
}

void PacketTab::addLeftOut(QVBoxLayout *into)
{
    const QList<PacketItem> &items = m_look.plan.leftOut;
    if (items.isEmpty())
        return;
    auto *card = new Card(m_scroll);
    card->setObjectName(QStringLiteral("packetLeftOut"));
    card->setTitle(tr("In no packet, and why"));
    for (const bool ofRenewals : {false, true}) {
        bool isFirst = true;
        for (const PacketItem &item : items) {
            if (item.isRenewal() != ofRenewals)
                continue;
            if (std::exchange(isFirst, false))
                addKind(card, ofRenewals ? tr("Annual renewals") : tr("Authorizations"),
                        ofRenewals ? "view-refresh" : "document-edit-sign",
                        ofRenewals ? Tone::Good : Tone::Waiting);
            addLine(card, item, whyLeftOut(item, today()), {}, whyOutside(item, today()));
        }
    }
    into->addWidget(card);
}

void PacketTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    if (m_isLoaded && hasSubject())
        fill();
}

} // namespace enlace
