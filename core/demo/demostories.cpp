// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostories.h"

#include "core/demo/storyteller.h"

namespace enlace {

int Storyteller::all()
{
    ortega();
    nguyen();
    kim();
    flores();
    hassan();
    ibarra();
    twins();
    foster();
    blended();
    died();
    farSpecialist();
    noDentist();
    notAtWork();
    movedAway();
    chosenName();
    noAddress();
    releaseEnds();
    lateRenewal();
    almostAdult();
    beforeDischarge();
    backOrdered();
    return m_children;
}

int addDemoStories(DemoFamilies &families) { return Storyteller(families).all(); }

} // namespace enlace
