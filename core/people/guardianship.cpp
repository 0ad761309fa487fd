// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/guardianship.h"

namespace enlace {

LegalAuthority usualAuthority(Relation relation)
{
    switch (relation) {
    case Relation::Mother:
    case Relation::Father:
        return LegalAuthority::Parent;
    case Relation::LegalGuardian:
        return LegalAuthority::CourtGuardian;
    case Relation::FosterParent:
        return LegalAuthority::FosterPlacement;
    default:
        return LegalAuthority::NotKnown;
    }
}

bool consentsByAuthority(LegalAuthority authority)
{
    switch (authority) {
    case LegalAuthority::Parent:
    case LegalAuthority::JointCustody:
    case LegalAuthority::SoleCustody:
    case LegalAuthority::CourtGuardian:
    case LegalAuthority::CaregiverAffidavit:
    case LegalAuthority::Conservator:
        return true;
    case LegalAuthority::NotKnown:
    case LegalAuthority::FosterPlacement:
    case LegalAuthority::EducationRights:
    case LegalAuthority::None:
        return false;
    }
    return false;
}

} // namespace enlace
