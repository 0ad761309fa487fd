// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterfields.h"

#include "core/search/folding.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace enlace {

namespace {

struct Headings
{
    RosterField field;
    const char *names; // folded, without blanks, separated by blanks
};

// Headings of rosters, extracts and spreadsheets. What is said of the child may stand after
// "child", "member", "nino" and the like: see ownerWords.
constexpr Headings known[] = {
    {RosterField::Cin,
     "cin clientindexnumber clientindexno clientindex medicalid medicalnumber medicalno "
     "medicalcin memberid subscriberid beneficiaryid bicid bic numerodemedical numeromedical "
     "numerodeindicedelcliente nummedical idmedical"},
    {RosterField::CcsNumber,
     "ccscaseno ccscasenumber ccscase ccsno ccsnumber ccsid ccsclientno ccsclientnumber "
     "ccsclientid numeroccs numerodeccs numccs numerodecasoccs casoccs numerodecaso casenumber "
     "caseno"},
    {RosterField::ChildSurnames,
     "last lastname lastnames surname surnames familyname lname lastnm namelast apellido "
     "apellidos apellidosdelnino apellidodelnino apellidopaterno primerapellido"},
    {RosterField::ChildGivenNames,
     "first firstname firstnames givenname givennames given fname firstnm namefirst nombre "
     "nombres nombredepila primernombre"},
    {RosterField::ChildFullName,
     "name fullname lastfirst lastnamefirstname namelastfirst nombrecompleto apellidosynombres "
     "apellidosynombre apellidosnombres nombreyapellidos"},
    {RosterField::BirthDate,
     "dob birthdate dateofbirth birthday birthdt dobdate bday born fechadenacimiento fechanac "
     "fechanacimiento fecnac fnac fdn nacimiento"},
    {RosterField::Sex, "sex gender sexatbirth sexcode gendercode sexo genero"},
    {RosterField::SpokenLanguage,
     "langspoken spokenlang spokenlanguage language lang primarylanguage primarylang "
     "preferredlanguage preferredspokenlanguage languagespoken idioma idiomahablado lengua "
     "idiomapreferido lenguahablada idiomaqueusa"},
    {RosterField::WrittenLanguage,
     "langwritten writtenlang writtenlanguage languagewritten preferredwrittenlanguage "
     "readinglanguage languageread idiomaescrito idiomadelectura lenguaescrita"},
    {RosterField::Interpreter,
     "interpreter interpreterneeded interpreterrequired needsinterpreter interp interprete "
     "necesitainterprete requiereinterprete"},
    {RosterField::GuardianName,
     "guardian guardianname guardianfullname parent parentname parentguardian "
     "parentguardianname parentorguardian caregiver caregivername responsibleparty "
     "headofhousehold tutor tutora tutorlegal nombredeltutor madrepadreotutor padreotutor "
     "madreopadre padremadre cuidador cuidadora nombredelpadre nombredelamadre"},
    {RosterField::GuardianRelation,
     "guardianrelation guardianrelationship relation relationship relationtochild "
     "relationshiptochild parentrelation caregiverrelation relacion parentesco "
     "relaciondeltutor relacionconelnino relacionconlanina"},
    {RosterField::Phone,
     "phone phonenumber phoneno phone1 telephone tel homephone primaryphone mainphone cell "
     "cellphone mobile mobilephone guardianphone parentphone contactphone telefono telefono1 "
     "telefonodecasa celular telefonoprincipal numerodetelefono"},
    {RosterField::OtherPhone,
     "altphone alternatephone alternativephone phone2 phone3 secondphone secondaryphone "
     "otherphone workphone altphonenumber telefono2 otrotelefono telefonoalterno "
     "telefonoadicional telefonodetrabajo"},
    {RosterField::Address,
     "address address1 addressline1 street streetaddress homeaddress residenceaddress addr "
     "mailingaddress direccion calle domicilio direccion1"},
    {RosterField::City, "city town homecity ciudad poblacion municipio"},
    {RosterField::Zip, "zip zipcode postalcode zip5 postcode codigopostal cp"},
    {RosterField::County, "county countyname residencecounty condado"},
    {RosterField::HealthNetwork,
     "healthnetwork network networkname hn hnname medicalgroup ipa healthplan plan planname "
     "red reddesalud grupomedico plandesalud"},
    {RosterField::PcpName,
     "pcpname pcp primarycareprovider primarycarephysician primarycaredoctor primarycare "
     "doctor physician providername medico medicodecabecera medicoprimario doctora "
     "proveedordeatencionprimaria nombredelmedico"},
    {RosterField::PcpNpi,
     "pcpnpi npi npinumber npino providernpi pcpnpinumber primarycareprovidernpi npidelmedico"},
    {RosterField::EligibleFrom,
     "ccseligfrom ccseligstart ccseligibilityfrom ccseligibilitystart eligfrom "
     "eligstart eligibilityfrom eligibilitystart eligibilitystartdate effectivedate "
     "ccseffectivedate ccsfrom ccsstart elegibledesde ccsdesde iniciodeelegibilidad"},
    {RosterField::EligibleUntil,
     "ccseligto ccseligend ccseligthru ccseligthrough ccseligibilityto ccseligibilityend eligto "
     "eligend eligthru eligibilityto eligibilityend eligibilityenddate redeterminationdate "
     "ccsenddate ccsto ccsend elegiblehasta ccshasta findeelegibilidad"},
    {RosterField::Conditions,
     "medicaleligicd10 icd10 icd icd10code icd10codes diagnosis diagnoses diagnosiscode "
     "diagnosiscodes dx dx1 dx2 dx3 dx4 dxcode ccsdiagnosis primarydiagnosis diagnostico "
     "diagnosticos condicion condiciones medicalelig"},
    {RosterField::Tier,
     "risktier tier risk risklevel riskstratification acuity acuitylevel needtier nivel "
     "nivelderiesgo riesgo niveldenecesidad"},
};

// "Child's", "Member", "del niño": said before or after what the column holds.
constexpr const char *ownerWords[] = {
    "child",       "childs",     "member", "mbr",  "patient", "pt",       "client",
    "beneficiary", "subscriber", "nino",   "nina", "menor",   "paciente", "miembro",
    "cliente",     "del",        "de",     "la",   "el",      "the",      "s"};

const QHash<QString, RosterField> &knownHeadings()
{
    static const QHash<QString, RosterField> table = [] {
        QHash<QString, RosterField> made;
        for (const Headings &entry : known)
            for (const QString &name : QString::fromLatin1(entry.names).split(u' '))
                made.insert(name, entry.field);
        return made;
    }();
    return table;
}

/// "FechaNac" and "childLast" as the two words that they are.
QString withCamelApart(QStringView heading)
{
    QString apart;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (i > 0 && heading[i].isUpper() && heading[i - 1].isLower())
            apart += u' ';
        apart += heading[i];
    }
    return apart;
}

} // namespace

std::optional<RosterField> fieldOfHeading(QStringView heading)
{
    QStringList words = foldedWords(withCamelApart(heading));
    const auto look = [&]() -> std::optional<RosterField> {
        const auto found = knownHeadings().constFind(words.join(QString()));
        return found == knownHeadings().cend() ? std::nullopt : std::optional(*found);
    };
    if (const auto field = look())
        return field;
    words.removeIf([](const QString &word) {
        return std::any_of(std::begin(ownerWords), std::end(ownerWords),
                           [&](const char *owner) { return word == QLatin1String(owner); });
    });
    return words.isEmpty() ? std::nullopt : look();
}

bool isRepeatable(RosterField field)
{
    return field == RosterField::OtherPhone || field == RosterField::Conditions;
}

ColumnMapping suggestedMapping(const QStringList &headings)
{
    ColumnMapping mapping;
    for (const QString &heading : headings) {
        auto field = fieldOfHeading(heading);
        if (field == RosterField::Phone && mapping.holds(RosterField::Phone))
            field = RosterField::OtherPhone;
        if (field && mapping.holds(*field) && !isRepeatable(*field))
            field.reset();
        mapping.columns += field;
    }
    // "Nombre" beside "Apellidos" holds first names, and so does "Name" beside "Surname".
    if (mapping.holds(RosterField::ChildSurnames) && !mapping.holds(RosterField::ChildGivenNames))
        std::replace(mapping.columns.begin(), mapping.columns.end(),
                     std::optional(RosterField::ChildFullName),
                     std::optional(RosterField::ChildGivenNames));
    return mapping;
}

QList<RosterField> missingFields(const ColumnMapping &mapping)
{
    QList<RosterField> missing;
    if (!mapping.holds(RosterField::ChildFullName))
        for (const RosterField field : {RosterField::ChildSurnames, RosterField::ChildGivenNames})
            if (!mapping.holds(field))
                missing += field;
    if (!mapping.holds(RosterField::BirthDate))
        missing += RosterField::BirthDate;
    return missing;
}

QString headingSignature(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings) {
        hash.addData(folded(heading).toUtf8());
        hash.addData(QByteArrayLiteral("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString mappingText(const ColumnMapping &mapping)
{
    QStringList words;
    for (const auto &field : mapping.columns)
        words += field ? QString(keyOf(*field)) : QStringLiteral("-");
    return words.join(u' ');
}

ColumnMapping mappingFromText(QStringView text)
{
    ColumnMapping mapping;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        mapping.columns += fromKey<RosterField>(word);
    return mapping;
}

} // namespace enlace
