// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/conditionwords.h"

#include <QRegularExpression>

namespace enlace {

namespace {

/// In the order of the codes. Both languages stand side by side: a letter needs the family's while
/// the screen has the other.
constexpr ConditionWords words[] = {
    {"B20", ConditionKind::Immune, "HIV", "VIH"},
    {"C64", ConditionKind::BloodCancer, "Kidney cancer", "Cáncer de riñón"},
    {"C71", ConditionKind::BloodCancer, "Brain tumor", "Tumor cerebral"},
    {"C74", ConditionKind::BloodCancer, "Cancer of the adrenal gland",
     "Cáncer de la glándula suprarrenal"},
    {"C91", ConditionKind::BloodCancer, "Lymphoid leukemia", "Leucemia linfoide"},
    {"C92", ConditionKind::BloodCancer, "Myeloid leukemia", "Leucemia mieloide"},
    {"D56", ConditionKind::BloodCancer, "Thalassemia", "Talasemia"},
    {"D57", ConditionKind::BloodCancer, "Sickle cell disease", "Anemia falciforme"},
    {"D61", ConditionKind::BloodCancer, "Aplastic anemia (bone marrow does not make enough blood)",
     "Anemia aplásica (la médula no produce suficiente sangre)"},
    {"D66", ConditionKind::BloodCancer, "Hemophilia A", "Hemofilia A"},
    {"D67", ConditionKind::BloodCancer, "Hemophilia B", "Hemofilia B"},
    {"D68", ConditionKind::BloodCancer, "Bleeding or clotting disorder",
     "Problema de coagulación de la sangre"},
    {"D70", ConditionKind::BloodCancer, "Too few white blood cells", "Muy pocos glóbulos blancos"},
    {"D80", ConditionKind::Immune, "Immune deficiency (antibodies)",
     "Inmunodeficiencia (anticuerpos)"},
    {"D81", ConditionKind::Immune, "Severe combined immune deficiency",
     "Inmunodeficiencia combinada"},
    {"D82", ConditionKind::Immune, "Immune deficiency with other conditions",
     "Inmunodeficiencia con otras afecciones"},
    {"E03", ConditionKind::Endocrine, "Low thyroid", "Tiroides baja (hipotiroidismo)"},
    {"E10", ConditionKind::Endocrine, "Type 1 diabetes", "Diabetes tipo 1"},
    {"E23", ConditionKind::Endocrine, "Pituitary gland problem",
     "Problema de la glándula hipófisis"},
    {"E25", ConditionKind::Endocrine, "Adrenal gland problem from birth",
     "Problema de la glándula suprarrenal de nacimiento"},
    {"E70", ConditionKind::Endocrine, "Metabolic disease (such as PKU)",
     "Enfermedad del metabolismo (como la fenilcetonuria)"},
    {"E71", ConditionKind::Endocrine, "Metabolic disease of fats or amino acids",
     "Enfermedad del metabolismo de grasas o aminoácidos"},
    {"E72", ConditionKind::Endocrine, "Metabolic disease of amino acids",
     "Enfermedad del metabolismo de aminoácidos"},
    {"E74", ConditionKind::Endocrine, "Metabolic disease of sugars",
     "Enfermedad del metabolismo de azúcares"},
    {"E75", ConditionKind::Endocrine, "Metabolic disease of fats in the brain",
     "Enfermedad del metabolismo de grasas en el cerebro"},
    {"E76", ConditionKind::Endocrine, "Metabolic disease (mucopolysaccharidosis)",
     "Enfermedad del metabolismo (mucopolisacaridosis)"},
    {"E83", ConditionKind::Endocrine, "Metabolic disease of minerals",
     "Enfermedad del metabolismo de minerales"},
    {"E84", ConditionKind::Lung, "Cystic fibrosis", "Fibrosis quística"},
    {"E88", ConditionKind::Endocrine, "Other metabolic disease", "Otra enfermedad del metabolismo"},
    {"F82", ConditionKind::NotByItself, "Delay in movement and coordination",
     "Demora en el movimiento y la coordinación"},
    {"F84", ConditionKind::NotByItself, "Autism", "Autismo"},
    {"G11", ConditionKind::Neuromotor, "Hereditary ataxia (poor balance)",
     "Ataxia hereditaria (falta de equilibrio)"},
    {"G12", ConditionKind::Neuromotor, "Spinal muscular atrophy", "Atrofia muscular espinal"},
    {"G24", ConditionKind::Neuromotor, "Dystonia (muscles that cramp)",
     "Distonía (músculos que se contraen)"},
    {"G40", ConditionKind::Neuromotor, "Epilepsy", "Epilepsia"},
    {"G60", ConditionKind::Neuromotor, "Hereditary nerve disease",
     "Enfermedad hereditaria de los nervios"},
    {"G70", ConditionKind::Neuromotor, "Myasthenia (weak muscles)",
     "Miastenia (debilidad de los músculos)"},
    {"G71", ConditionKind::Neuromotor, "Muscle disorder", "Enfermedad de los músculos"},
    {"G71.0", ConditionKind::Neuromotor, "Muscular dystrophy", "Distrofia muscular"},
    {"G80", ConditionKind::Neuromotor, "Cerebral palsy", "Parálisis cerebral"},
    {"G82", ConditionKind::Neuromotor, "Paralysis of the legs or of arms and legs",
     "Parálisis de las piernas, o de brazos y piernas"},
    {"G91", ConditionKind::Neuromotor, "Hydrocephalus (fluid on the brain)",
     "Hidrocefalia (líquido en el cerebro)"},
    {"H35", ConditionKind::FaceSenses, "Disease of the retina (eye)",
     "Enfermedad de la retina (ojo)"},
    {"H54", ConditionKind::FaceSenses, "Low vision or blindness", "Baja visión o ceguera"},
    {"H90", ConditionKind::FaceSenses, "Hearing loss", "Pérdida auditiva"},
    {"H91", ConditionKind::FaceSenses, "Other hearing loss", "Otra pérdida auditiva"},
    {"I27", ConditionKind::Heart, "High pressure in the lungs' arteries",
     "Presión alta en las arterias de los pulmones"},
    {"I42", ConditionKind::Heart, "Disease of the heart muscle",
     "Enfermedad del músculo del corazón"},
    {"I50", ConditionKind::Heart, "Heart failure", "Insuficiencia cardíaca"},
    {"J84", ConditionKind::Lung, "Disease of the lung tissue",
     "Enfermedad del tejido de los pulmones"},
    {"J96", ConditionKind::Lung, "Respiratory failure", "Insuficiencia respiratoria"},
    {"K50", ConditionKind::Gut, "Crohn's disease", "Enfermedad de Crohn"},
    {"K51", ConditionKind::Gut, "Ulcerative colitis", "Colitis ulcerosa"},
    {"K74", ConditionKind::Gut, "Scarring of the liver", "Cicatrización del hígado (cirrosis)"},
    {"K90", ConditionKind::Gut, "Food is not absorbed well (such as celiac disease)",
     "Mala absorción de los alimentos (como la enfermedad celíaca)"},
    {"M08", ConditionKind::Orthopedic, "Juvenile arthritis", "Artritis juvenil"},
    {"M41", ConditionKind::Orthopedic, "Scoliosis (curved spine)", "Escoliosis (columna curva)"},
    {"N04", ConditionKind::Kidney, "Nephrotic syndrome (kidneys lose protein)",
     "Síndrome nefrótico (los riñones pierden proteína)"},
    {"N18", ConditionKind::Kidney, "Chronic kidney disease", "Enfermedad crónica de los riñones"},
    {"P07", ConditionKind::NotByItself, "Born early or very small",
     "Nacimiento antes de tiempo o con muy bajo peso"},
    {"P14", ConditionKind::Neuromotor, "Nerve injury at birth", "Lesión de nervios al nacer"},
    {"P27", ConditionKind::Lung, "Chronic lung disease after early birth",
     "Enfermedad crónica de los pulmones por nacer antes de tiempo"},
    {"Q03", ConditionKind::Neuromotor, "Hydrocephalus from birth", "Hidrocefalia de nacimiento"},
    {"Q05", ConditionKind::Neuromotor, "Spina bifida", "Espina bífida"},
    {"Q20", ConditionKind::Heart, "Heart chambers that formed differently",
     "Cavidades del corazón que se formaron distinto"},
    {"Q21", ConditionKind::Heart, "Hole between the chambers of the heart",
     "Orificio entre las cavidades del corazón"},
    {"Q21.3", ConditionKind::Heart, "Tetralogy of Fallot (heart)",
     "Tetralogía de Fallot (corazón)"},
    {"Q22", ConditionKind::Heart, "Valves of the right heart that formed differently",
     "Válvulas del lado derecho del corazón que se formaron distinto"},
    {"Q23", ConditionKind::Heart, "Valves of the left heart that formed differently",
     "Válvulas del lado izquierdo del corazón que se formaron distinto"},
    {"Q24", ConditionKind::Heart, "Heart condition from birth",
     "Problema del corazón de nacimiento"},
    {"Q25", ConditionKind::Heart, "Great arteries that formed differently",
     "Grandes arterias que se formaron distinto"},
    {"Q33", ConditionKind::Lung, "Lung that formed differently", "Pulmón que se formó distinto"},
    {"Q35", ConditionKind::FaceSenses, "Cleft palate", "Paladar hendido"},
    {"Q36", ConditionKind::FaceSenses, "Cleft lip", "Labio hendido"},
    {"Q37", ConditionKind::FaceSenses, "Cleft lip and palate", "Labio y paladar hendidos"},
    {"Q39", ConditionKind::Gut, "Esophagus (food pipe) that formed differently",
     "Esófago que se formó distinto"},
    {"Q41", ConditionKind::Gut, "Small intestine closed from birth",
     "Intestino delgado cerrado de nacimiento"},
    {"Q42", ConditionKind::Gut, "Large intestine closed from birth",
     "Intestino grueso cerrado de nacimiento"},
    {"Q43", ConditionKind::Gut, "Intestine that formed differently (such as Hirschsprung)",
     "Intestino que se formó distinto (como Hirschsprung)"},
    {"Q44", ConditionKind::Gut, "Liver or bile ducts that formed differently",
     "Hígado o vías biliares que se formaron distinto"},
    {"Q60", ConditionKind::Kidney, "Kidney that is missing or small from birth",
     "Riñón que falta o es pequeño de nacimiento"},
    {"Q61", ConditionKind::Kidney, "Cysts in the kidneys", "Quistes en los riñones"},
    {"Q62", ConditionKind::Kidney, "Blocked urine flow from birth",
     "Obstrucción de la orina de nacimiento"},
    {"Q63", ConditionKind::Kidney, "Kidney that formed differently", "Riñón que se formó distinto"},
    {"Q64", ConditionKind::Kidney, "Urinary tract that formed differently",
     "Vías urinarias que se formaron distinto"},
    {"Q65", ConditionKind::Orthopedic, "Hip that formed differently",
     "Cadera que se formó distinto"},
    {"Q66", ConditionKind::Orthopedic, "Feet that formed differently (clubfoot)",
     "Pies que se formaron distinto (pie zambo)"},
    {"Q74", ConditionKind::Orthopedic, "Arm or leg that formed differently",
     "Brazo o pierna que se formó distinto"},
    {"Q77", ConditionKind::Orthopedic, "Bones that grow differently (short limbs)",
     "Huesos que crecen distinto (extremidades cortas)"},
    {"Q78", ConditionKind::Orthopedic, "Bone disease from birth (brittle bones)",
     "Enfermedad de los huesos de nacimiento (huesos frágiles)"},
    {"Q79", ConditionKind::Orthopedic, "Muscles or bones that formed differently",
     "Músculos o huesos que se formaron distinto"},
    {"Q79.0", ConditionKind::Orthopedic, "Hernia of the diaphragm from birth",
     "Hernia del diafragma de nacimiento"},
    {"Q90", ConditionKind::NotByItself, "Down syndrome", "Síndrome de Down"},
    {"R62", ConditionKind::NotByItself, "Slow growth or development",
     "Crecimiento o desarrollo lento"},
    {"R63", ConditionKind::NotByItself, "Feeding problem", "Problema para comer"},
    {"S06", ConditionKind::Neuromotor, "Brain injury", "Lesión cerebral"},
    {"S14", ConditionKind::Neuromotor, "Injury of the spinal cord in the neck",
     "Lesión de la médula espinal en el cuello"},
    {"S24", ConditionKind::Neuromotor, "Injury of the spinal cord in the chest",
     "Lesión de la médula espinal en el tórax"},
    {"T20", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T21", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T22", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T23", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T24", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T25", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T26", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T27", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T28", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T29", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T30", ConditionKind::Injury, "Burn", "Quemadura"},
    {"T31", ConditionKind::Injury, "Burn", "Quemadura"},
    {"Z59", ConditionKind::SocialNeed, "Housing or money problem",
     "Problema de vivienda o de dinero"},
    {"Z60", ConditionKind::SocialNeed, "Problem in the social surroundings",
     "Problema en el entorno social"},
    {"Z63", ConditionKind::SocialNeed, "Family problem", "Problema familiar"},
    {"Z74", ConditionKind::SocialNeed, "Needs help from a caregiver",
     "Necesita ayuda de una persona cuidadora"},
    {"Z75", ConditionKind::SocialNeed, "Problem in getting care", "Problema para recibir atención"},
    {"Z93", ConditionKind::Status, "Opening made by surgery (such as a G-tube or tracheostomy)",
     "Abertura hecha por cirugía (como sonda gástrica o traqueostomía)"},
    {"Z94", ConditionKind::Status, "Transplant", "Trasplante"},
    {"Z99", ConditionKind::Status, "Depends on a machine", "Depende de un aparato"},
    {"Z99.1", ConditionKind::Status, "Depends on a machine to breathe",
     "Depende de un aparato para respirar"},
};

} // namespace

std::optional<QString> icd10Of(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([A-Z][0-9][0-9A-Z])(?:\\.?([0-9A-Z]{1,4}))?\\z"));
    const auto match = shape.match(text.trimmed().toString().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = match.captured(2);
    return rest.isEmpty() ? match.captured(1) : match.captured(1) + QLatin1Char('.') + rest;
}

const ConditionWords *conditionWords(QStringView code)
{
    const ConditionWords *best = nullptr;
    qsizetype length = 0;
    for (const ConditionWords &entry : words) {
        const QLatin1String prefix(entry.prefix);
        if (prefix.size() > length && code.startsWith(prefix)) {
            best = &entry;
            length = prefix.size();
        }
    }
    return best;
}

QString plainCondition(const QString &code, Language in)
{
    const ConditionWords *entry = conditionWords(code);
    if (!entry)
        return {};
    return QString::fromUtf8(in == Language::Spanish ? entry->spanish : entry->english);
}

} // namespace enlace
