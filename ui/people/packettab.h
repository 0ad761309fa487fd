// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packetlook.h"
#include "ui/kit/chip.h"
#include "ui/people/familytab.h"

class QLabel;
class QVBoxLayout;

namespace enlace {

class PacketSheetView;
class PageScroll;

/// What the child's family is asked for again, put together: the packets with their days, what goes
/// in each and why, the documents they share, and what goes in none. Authorizations and the yearly
/// renewals stand apart here too. Each packet has a cover sheet to print.
class PacketTab : public FamilyTab
{
    Q_OBJECT
public:
    explicit PacketTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }
    void focusFirst() override;
    bool escape() override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;

private:
    void fill();
    void addIntroduction(QVBoxLayout *into);
    void addSummary(QVBoxLayout *into);
    void addAtRisk(QVBoxLayout *into);
    QWidget *riskName(const TeamRow &row, QWidget *parent);
    void addPacket(QVBoxLayout *into, int number);
    void addLeftOut(QVBoxLayout *into);
    void addKind(Card *card, const QString &heading, const char *icon, Tone tone);
    QWidget *addLine(Card *card, const PacketItem &item, const QString &under, const Chip &chip,
                     const WhyText &why);
    void addDocuments(Card *card, const QList<PacketDocument> &documents);
    void openSheet(int number);

    PageScroll *m_scroll;
    QLabel *m_hidden;
    PacketSheetView *m_sheet;
    PacketLook m_look;
    bool m_isLoaded = false;
};

} // namespace enlace
