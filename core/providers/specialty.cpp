// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/specialty.h"

#include <QCoreApplication>

#include <algorithm>

namespace enlace {

const QList<Specialty> &specialties()
{
    // Confirmed = read in published guides. One public list gives other meanings to 2084N0402X and
    // 225500000X; both look wrong there.
    static const QList<Specialty> list = {
        {"208000000X", QT_TRANSLATE_NOOP("Specialty", "Pediatrics"), SpecialtyGroup::PrimaryCare,
         true, true},
        {"363LP0200X", QT_TRANSLATE_NOOP("Specialty", "Pediatric nurse practitioner"),
         SpecialtyGroup::PrimaryCare, true, true},
        {"2080P0006X", QT_TRANSLATE_NOOP("Specialty", "Developmental and behavioral pediatrics"),
         SpecialtyGroup::Medicine, true, true},
        {"2080P0202X", QT_TRANSLATE_NOOP("Specialty", "Pediatric heart (cardiology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0203X", QT_TRANSLATE_NOOP("Specialty", "Pediatric critical care"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0204X", QT_TRANSLATE_NOOP("Specialty", "Pediatric emergency medicine"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0205X",
         QT_TRANSLATE_NOOP("Specialty", "Pediatric hormones and growth (endocrinology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0206X",
         QT_TRANSLATE_NOOP("Specialty", "Pediatric stomach and intestines (gastroenterology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0207X",
         QT_TRANSLATE_NOOP("Specialty", "Pediatric blood and cancer (hematology-oncology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0208X", QT_TRANSLATE_NOOP("Specialty", "Pediatric infections (infectious disease)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0210X", QT_TRANSLATE_NOOP("Specialty", "Pediatric kidneys (nephrology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0214X", QT_TRANSLATE_NOOP("Specialty", "Pediatric lungs (pulmonology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080P0216X", QT_TRANSLATE_NOOP("Specialty", "Pediatric joints (rheumatology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2084N0402X", QT_TRANSLATE_NOOP("Specialty", "Child nervous system (neurology)"),
         SpecialtyGroup::Medicine, true, false},
        {"2080N0001X", QT_TRANSLATE_NOOP("Specialty", "Newborn medicine (neonatology)"),
         SpecialtyGroup::Medicine, true, true},
        {"2081P0010X", QT_TRANSLATE_NOOP("Specialty", "Pediatric rehabilitation medicine"),
         SpecialtyGroup::Medicine, true, true},
        {"207NP0225X", QT_TRANSLATE_NOOP("Specialty", "Pediatric skin (dermatology)"),
         SpecialtyGroup::Medicine, true, true},
        {"2086S0120X", QT_TRANSLATE_NOOP("Specialty", "Pediatric surgery"), SpecialtyGroup::Surgery,
         true, true},
        {"207X00000X", QT_TRANSLATE_NOOP("Specialty", "Bones and joints (orthopedics)"),
         SpecialtyGroup::Surgery, false, true},
        {"207T00000X", QT_TRANSLATE_NOOP("Specialty", "Brain and spine surgery (neurosurgery)"),
         SpecialtyGroup::Surgery, false, true},
        {"2088P0231X", QT_TRANSLATE_NOOP("Specialty", "Pediatric urology"), SpecialtyGroup::Surgery,
         true, true},
        {"2084P0804X", QT_TRANSLATE_NOOP("Specialty", "Child and adolescent psychiatry"),
         SpecialtyGroup::MentalHealth, true, true},
        {"103K00000X", QT_TRANSLATE_NOOP("Specialty", "Behavior analyst"),
         SpecialtyGroup::MentalHealth, false, false},
        {"106H00000X", QT_TRANSLATE_NOOP("Specialty", "Marriage and family therapist"),
         SpecialtyGroup::MentalHealth, false, false},
        {"1041C0700X", QT_TRANSLATE_NOOP("Specialty", "Clinical social worker"),
         SpecialtyGroup::MentalHealth, false, true},
        {"1223P0221X", QT_TRANSLATE_NOOP("Specialty", "Pediatric dentist"), SpecialtyGroup::Dental,
         true, false},
        {"1223S0112X", QT_TRANSLATE_NOOP("Specialty", "Oral surgeon"), SpecialtyGroup::Dental,
         false, false},
        {"225100000X", QT_TRANSLATE_NOOP("Specialty", "Physical therapist"),
         SpecialtyGroup::Therapy, false, true},
        {"225X00000X", QT_TRANSLATE_NOOP("Specialty", "Occupational therapist"),
         SpecialtyGroup::Therapy, false, true},
        {"235Z00000X", QT_TRANSLATE_NOOP("Specialty", "Speech therapist"), SpecialtyGroup::Therapy,
         false, false},
        {"231H00000X", QT_TRANSLATE_NOOP("Specialty", "Hearing specialist (audiology)"),
         SpecialtyGroup::Therapy, false, false},
        {"133V00000X", QT_TRANSLATE_NOOP("Specialty", "Dietitian"), SpecialtyGroup::Therapy, false,
         false},
        {"222Z00000X", QT_TRANSLATE_NOOP("Specialty", "Orthotist (braces)"),
         SpecialtyGroup::Equipment, false, false},
        {"224P00000X", QT_TRANSLATE_NOOP("Specialty", "Prosthetist (artificial limbs)"),
         SpecialtyGroup::Equipment, false, false},
        {"332B00000X", QT_TRANSLATE_NOOP("Specialty", "Medical equipment supplier"),
         SpecialtyGroup::Equipment, false, false},
        {"335E00000X", QT_TRANSLATE_NOOP("Specialty", "Brace and prosthesis supplier"),
         SpecialtyGroup::Equipment, false, false},
        {"163W00000X", QT_TRANSLATE_NOOP("Specialty", "Registered nurse"), SpecialtyGroup::Nursing,
         false, false},
        {"164X00000X", QT_TRANSLATE_NOOP("Specialty", "Licensed vocational nurse"),
         SpecialtyGroup::Nursing, false, false},
        {"251E00000X", QT_TRANSLATE_NOOP("Specialty", "Home health agency"),
         SpecialtyGroup::Nursing, false, false},
        {"251J00000X", QT_TRANSLATE_NOOP("Specialty", "Nursing care agency"),
         SpecialtyGroup::Nursing, false, false},
        {"171M00000X", QT_TRANSLATE_NOOP("Specialty", "Case manager or care coordinator"),
         SpecialtyGroup::Support, false, true},
        {"172V00000X", QT_TRANSLATE_NOOP("Specialty", "Community health worker"),
         SpecialtyGroup::Support, false, true},
        {"104100000X", QT_TRANSLATE_NOOP("Specialty", "Social worker"), SpecialtyGroup::Support,
         false, true},
        {"175T00000X", QT_TRANSLATE_NOOP("Specialty", "Peer specialist"), SpecialtyGroup::Support,
         false, false},
        {"171R00000X", QT_TRANSLATE_NOOP("Specialty", "Interpreter"), SpecialtyGroup::Support,
         false, false},
        {"343900000X",
         QT_TRANSLATE_NOOP("Specialty", "Rides to appointments (non-emergency transport)"),
         SpecialtyGroup::Support, false, false},
        {"282NC2000X", QT_TRANSLATE_NOOP("Specialty", "Children's hospital"),
         SpecialtyGroup::Facility, true, false},
        {"261QF0400X", QT_TRANSLATE_NOOP("Specialty", "Community health center (FQHC)"),
         SpecialtyGroup::Facility, false, false},
    };
    return list;
}

const Specialty *findSpecialty(QStringView code)
{
    const QList<Specialty> &list = specialties();
    const auto found = std::find_if(list.begin(), list.end(), [code](const Specialty &s) {
        return code == QLatin1String(s.code);
    });
    return found == list.end() ? nullptr : &*found;
}

QString specialtyLabel(const QString &code)
{
    const Specialty *found = findSpecialty(code);
    return found ? QCoreApplication::translate("Specialty", found->words) : code;
}

bool isTaxonomyShaped(QStringView code)
{
    return code.size() == 10 && code.endsWith(QLatin1Char('X')) &&
           std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
           });
}

} // namespace enlace
