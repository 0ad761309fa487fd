// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/equipment/equipment.h"

namespace enlace {

/// What a step's record does not hold itself: names and phones of those it points at.
struct StepLine
{
    StepEvent event;
    QString holderName; ///< agency, provider or staff by name; may be empty
    QString phone;      ///< of the step, else of whom it points at, else of the vendor that made
                        ///< or makes the item; may be empty

    bool operator==(const StepLine &) const = default;
};

/// A sentence for the family, ready to be read aloud or printed.
struct FamilySentence
{
    QString text;
    /// A date in it comes from an unconfirmed promise or rule; the text says so too.
    bool isUnconfirmed = false;

    bool operator==(const FamilySentence &) const = default;
};

/// The answer to "how is the item coming along?": where it stands, since when, who has it, what
/// comes next, whom to call, and what to tell the parent in both languages. The window, the
/// command line and papers show this and nothing they made up themselves.
struct EquipmentLook
{
    Equipment equipment;
    QString nameEnglish;
    QString nameSpanish;
    QString vendorName;
    QString unitName;
    QString warrantyHolderName;

    StepLine open;         ///< where it stands, and since when
    QList<StepLine> steps; ///< all, newest first, the open one among them
    EquipmentPhase phase = EquipmentPhase::Need;
    qint64 days = 0; ///< in the open step, those on hold left out
    bool isStalled = false;
    Holder holder = Holder::Nobody; ///< who has it now
    QString holderName;             ///< by name; empty: say label(holder)
    QString phone;                  ///< to call about it; empty when none is known
    QList<EquipmentStep> next;      ///< what may follow, the usual step first
    std::optional<QDate> nextDate;
    FamilySentence english;
    FamilySentence spanish;

    [[nodiscard]] const QString &name(Language language) const
    {
        return language == Language::Spanish ? nameSpanish : nameEnglish;
    }
    [[nodiscard]] const FamilySentence &sentence(Language language) const
    {
        return language == Language::Spanish ? spanish : english;
    }
    bool operator==(const EquipmentLook &) const = default;
};

/// What to tell the family, in `language`, whatever the interface speaks: the glossary's sentences
/// for each step and event, filled. A sentence whose date or phone is not known is told without it,
/// never with a hole. `steps` are newest first; `open` is one of them.
[[nodiscard]] FamilySentence familySentence(const Equipment &equipment, const StepLine &open,
                                            const QList<StepLine> &steps, Language language,
                                            QDate today);

/// Puts the answer together; `steps` in any order. Nothing when none of them is open: such an item
/// has no place to stand, and the store is damaged.
[[nodiscard]] std::optional<EquipmentLook> lookAt(const Equipment &equipment, QList<StepLine> steps,
                                                  QDate today);

} // namespace enlace
