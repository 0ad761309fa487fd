// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/people/familydata.h"

namespace enlace {

// Cards about the people of a family. Made anew whenever the data or the language changes.

/// The children side by side, one column for each, one line for each thing in which they may
/// differ.
class SiblingsCard : public Card
{
    Q_OBJECT
public:
    explicit SiblingsCard(const FamilySubject &subject, QWidget *parent = nullptr);
};

/// A parent, guardian or caregiver: what they are to whom and by what right, and how they may be
/// reached.
class GrownUpPanel : public Card
{
    Q_OBJECT
public:
    GrownUpPanel(const GrownUpCard &card, const FamilySubject &subject, QWidget *parent = nullptr);

private:
    void addTies(const GrownUpCard &card, const FamilySubject &subject);
    void addWays(const GrownUpCard &card, const FamilySubject &subject);
};

/// A home and who lives there, on which days.
class HouseholdPanel : public Card
{
    Q_OBJECT
public:
    HouseholdPanel(const HouseholdCard &card, const FamilySubject &subject,
                   QWidget *parent = nullptr);
};

/// What the child cannot tolerate: the kind's own word where it says all, else as it was written.
[[nodiscard]] QString allergyName(const Allergy &allergy);
/// "Mon, Tue, Wed" or "first week: …; second week: …"; empty when no days are stated.
[[nodiscard]] QString daysText(const HouseholdMember &member);

} // namespace enlace
