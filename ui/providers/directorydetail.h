// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "core/providers/directorylook.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"
#include "ui/providers/entryaround.h"

#include <optional>
#include <variant>

namespace enlace {

struct Chip;
class FactGrid;

/// All that the directory knows of the current line: whom it sees, whether it takes new patients
/// and who said so, the wait, the contracts, whom to call, and how fresh all of it is.
class DirectoryDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit DirectoryDetail(QWidget *parent = nullptr);
    void show(const ProviderLook &look, const EntryAround &around, QDate today);
    void show(const AgencyLook &look, const EntryAround &around, QDate today);
    void showNothing();
    /// The keyboard goes to the first phone or link, if there is one.
    void focusFirst();

Q_SIGNALS:
    /// Another entry of the directory was pressed.
    void entryRequested(const enlace::RecordRef &entry);
    /// A phone was put on the clipboard.
    void copied();

protected:
    void retranslate() override;

private:
    void showProvider(const ProviderLook &look);
    void showAgency(const AgencyLook &look);
    FactGrid *addFacts();
    void addChips(const QList<Chip> &chips);
    void addStanding(FactGrid &facts, const std::optional<ChildStanding> &standing);
    void addPhone(FactGrid &facts, const QString &name, const QString &phone);
    void addContact(FactGrid &facts, const ContactLines &contact, const Place &place);
    void addContracts(const QList<ContractLine> &contracts);
    /// The family's wish, in a chip, and its reason.
    [[nodiscard]] QList<Chip> wishChips() const;
    void addWishes(FactGrid &facts) const;
    void addRefusals();
    /// Whom it concerns when the panel is closed.
    void addChildren(bool isClosed);
    void addHeading(const QString &text);
    void addLine(const QString &text);
    void addLink(const RecordRef &entry, const QString &text, const QString &second);

    std::variant<std::monostate, ProviderLook, AgencyLook> m_look;
    EntryAround m_around;
    QDate m_today;
};

} // namespace enlace
