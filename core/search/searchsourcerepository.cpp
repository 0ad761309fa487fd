// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchsourcerepository.h"

#include "core/equipment/equipmentrules.h"
#include "core/people/person.h"
#include "core/people/phonenumber.h"
#include "core/search/searchwords.h"
#include "core/storage/work.h"

#include <QHash>

namespace enlace {

namespace {

qsizetype roundedUp(qsizetype count)
{
    for (const qsizetype size : {1, 4, 20})
        if (count <= size)
            return size;
    return searchChunk;
}

QString listName(const QString &given, const QString &surnames)
{
    Person person;
    person.givenNames = given;
    person.surnames = surnames;
    return listName(person);
}

QString fullName(const QString &given, const QString &surnames)
{
    Person person;
    person.givenNames = given;
    person.surnames = surnames;
    return fullName(person);
}

/// Digits of a telephone as a directory has it, written anyhow.
QString digitsOf(const QString &written)
{
    const auto parsed = parsePhone(written);
    return parsed ? phoneDigits(parsed->number) : QString();
}

/// Phones of persons: what is dialled.
Result<QMultiHash<QUuid, QString>> phonesOf(Reading &reading, const QList<QUuid> &persons)
{
    Query query(reading, QStringLiteral("select person_id, number from person_phone where "
                                        "person_id in (%1) and archived_at is null order by id")
                             .arg(placeholders(persons.size())));
    bindIds(query, persons);
    ENLACE_TRY(query.run());
    QMultiHash<QUuid, QString> phones;
    while (query.next())
        phones.insert(query.get<QUuid>(0), query.get<QString>(1));
    ENLACE_TRY(query.finished());
    return phones;
}

} // namespace

QString searchEntryColumns()
{
    return QStringLiteral("e.entry, e.area, e.kind, e.record, e.child_id, e.family_id, "
                          "e.agency_id, e.label, e.title, e.detail, e.words");
}

SearchEntry readSearchEntry(Query &query)
{
    SearchEntry entry;
    int area = 0;
    query.read(entry.entry, area, entry.record.kind, entry.record.id, entry.child, entry.family,
               entry.agency, entry.label, entry.title, entry.detail, entry.words);
    entry.area = static_cast<SearchArea>(area);
    return entry;
}

QString placeholders(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < roundedUp(count); ++i)
        names.append(QStringLiteral(":i%1").arg(i));
    return names.join(QLatin1String(", "));
}

void bindIds(Query &query, const QList<QUuid> &ids)
{
    for (qsizetype i = 0; i < roundedUp(ids.size()); ++i)
        query.bindColumn(QStringLiteral(":i%1").arg(i),
                         Codec<QUuid>::toColumn(i < ids.size() ? ids[i] : ids.last()));
}

Result<QList<QUuid>> readUuids(Query &query)
{
    ENLACE_TRY(query.run());
    QList<QUuid> ids;
    while (query.next())
        ids.append(query.get<QUuid>(0));
    ENLACE_TRY(query.finished());
    return ids;
}

Result<QList<SearchEntry>> SearchSourceRepository::children(const QList<QUuid> &ids)
{
    struct Numbers
    {
        QStringList codes;
        QString cin;
    };
    QHash<QUuid, Numbers> numbers; // by child
    Query codes(m_reading,
                QStringLiteral("select c.id, i.system, i.value from child c join "
                               "person_identifier i on i.person_id = c.person_id where c.id in "
                               "(%1) and i.archived_at is null order by i.id")
                    .arg(placeholders(ids.size())));
    bindIds(codes, ids);
    ENLACE_TRY(codes.run());
    while (codes.next()) {
        Numbers &of = numbers[codes.get<QUuid>(0)];
        const auto value = codes.get<QString>(2);
        of.codes.append(value);
        if (codes.get<IdentifierSystem>(1) == IdentifierSystem::Cin)
            of.cin = value;
    }
    ENLACE_TRY(codes.finished());

    // A young person's own telephone stands on the child's row.
    QHash<QUuid, QStringList> phones;
    Query dialled(m_reading,
                  QStringLiteral("select c.id, h.number from child c join person_phone h on "
                                 "h.person_id = c.person_id where c.id in (%1) and h.archived_at "
                                 "is null order by h.id")
                      .arg(placeholders(ids.size())));
    bindIds(dialled, ids);
    ENLACE_TRY(dialled.run());
    while (dialled.next())
        phones[dialled.get<QUuid>(0)].append(dialled.get<QString>(1));
    ENLACE_TRY(dialled.finished());

    Query query(m_reading,
                QStringLiteral("select c.id, c.family_id, c.agency_id, c.label, c.birth_date, "
                               "p.given_names, p.surnames, p.chosen_name, p.chosen_name_label, "
                               "f.name from child c join person p on p.id = c.person_id join "
                               "family f on f.id = c.family_id where c.id in (%1) and "
                               "c.archived_at is null and p.archived_at is null")
                    .arg(placeholders(ids.size())));
    bindIds(query, ids);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next()) {
        SearchEntry entry;
        ChildId child;
        FamilyId family;
        AgencyId agency;
        QDate born;
        QString given;
        QString surnames;
        QString chosen;
        Sensitivity chosenLabel{};
        QString familyName;
        query.read(child, family, agency, entry.label, born, given, surnames, chosen, chosenLabel,
                   familyName);
        entry.record = RecordRef::to(RecordKind::Child, child);
        entry.child = child;
        entry.family = family;
        entry.agency = agency;
        entry.title = listName(given, surnames);
        const Numbers of = numbers.value(child.uuid());
        entry.detail = detailOf({{SearchFact::Born, born.toString(Qt::ISODate)},
                                 {SearchFact::Cin, of.cin},
                                 {SearchFact::Family, familyName}});
        SearchWords words;
        words.addName(given);
        words.addName(surnames);
        // A name that only some may know must not be found by all.
        if (chosenLabel == Sensitivity::General)
            words.addName(chosen);
        for (const QString &code : of.codes)
            words.addCode(code);
        words.addBirthDate(born);
        for (const QString &number : phones.value(child.uuid()))
            words.addPhone(phoneDigits(number));
        entry.words = words.text();
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

Result<QList<SearchEntry>> SearchSourceRepository::persons(const QList<QUuid> &ids)
{
    struct Tie
    {
        QString relation;
        QString child;
    };
    QMultiHash<QUuid, Tie> ties;
    Query of(m_reading,
             QStringLiteral("select g.person_id, g.relation, k.given_names, k.surnames from "
                            "guardianship g join child c on c.id = g.child_id join person k on "
                            "k.id = c.person_id where g.person_id in (%1) and g.archived_at is "
                            "null and c.archived_at is null and g.label = 'general' and c.label "
                            "= 'general' order by g.id")
                 .arg(placeholders(ids.size())));
    bindIds(of, ids);
    ENLACE_TRY(of.run());
    while (of.next())
        ties.insert(of.get<QUuid>(0),
                    {of.get<QString>(1), fullName(of.get<QString>(2), of.get<QString>(3))});
    ENLACE_TRY(of.finished());
    ENLACE_ASSIGN(const auto phones, phonesOf(m_reading, ids));

    // Who is only a child has the child's row.
    Query query(
        m_reading,
        QStringLiteral("select p.id, p.family_id, p.agency_id, p.label, p.given_names, p.surnames, "
                       "p.chosen_name, p.chosen_name_label from person p where p.id in (%1) and "
                       "p.archived_at is null and (not exists (select 1 from child c where "
                       "c.person_id = p.id) or exists (select 1 from guardianship g where "
                       "g.person_id = p.id and g.archived_at is null))")
            .arg(placeholders(ids.size())));
    bindIds(query, ids);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next()) {
        SearchEntry entry;
        PersonId person;
        FamilyId family;
        AgencyId agency;
        QString given;
        QString surnames;
        QString chosen;
        Sensitivity chosenLabel{};
        query.read(person, family, agency, entry.label, given, surnames, chosen, chosenLabel);
        entry.record = RecordRef::to(RecordKind::Person, person);
        entry.family = family;
        entry.agency = agency;
        entry.title = listName(given, surnames);
        SearchWords words;
        words.addName(given);
        words.addName(surnames);
        if (chosenLabel == Sensitivity::General)
            words.addName(chosen);
        SearchFacts facts;
        QList<Tie> tiesOfPerson = ties.values(person.uuid()); // the last inserted comes first
        std::reverse(tiesOfPerson.begin(), tiesOfPerson.end());
        for (const Tie &tie : tiesOfPerson) {
            facts.append({SearchFact::Relation, tie.relation});
            facts.append({SearchFact::Of, tie.child});
        }
        QStringList numbers = phones.values(person.uuid());
        std::reverse(numbers.begin(), numbers.end());
        for (const QString &number : numbers)
            words.addPhone(phoneDigits(number));
        if (!numbers.isEmpty())
            facts.append({SearchFact::Phone, numbers.first()});
        entry.detail = detailOf(facts);
        entry.words = words.text();
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

Result<QList<SearchEntry>> SearchSourceRepository::providers(const QList<QUuid> &ids)
{
    Query query(m_reading, QStringLiteral("select id, name, npi, specialty, city, phone from "
                                          "provider where id in (%1) and archived_at is null")
                               .arg(placeholders(ids.size())));
    bindIds(query, ids);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next()) {
        SearchEntry entry;
        ProviderId provider;
        std::optional<QString> npi;
        QString specialty;
        QString city;
        QString phone;
        query.read(provider, entry.title, npi, specialty, city, phone);
        entry.area = SearchArea::Directory;
        entry.record = RecordRef::to(RecordKind::Provider, provider);
        entry.detail = detailOf({{SearchFact::Specialty, specialty},
                                 {SearchFact::City, city},
                                 {SearchFact::Phone, phone}});
        SearchWords words;
        words.addName(entry.title);
        words.addCode(npi.value_or(QString()));
        words.addPhone(digitsOf(phone));
        entry.words = words.text();
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

Result<QList<SearchEntry>> SearchSourceRepository::agencies(const QList<QUuid> &ids)
{
    Query query(m_reading, QStringLiteral("select id, name, npi, kind, city, phone from agency "
                                          "where id in (%1) and archived_at is null")
                               .arg(placeholders(ids.size())));
    bindIds(query, ids);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next()) {
        SearchEntry entry;
        AgencyId agency;
        std::optional<QString> npi;
        QString kind;
        QString city;
        QString phone;
        query.read(agency, entry.title, npi, kind, city, phone);
        entry.area = SearchArea::Directory;
        entry.record = RecordRef::to(RecordKind::Agency, agency);
        entry.detail = detailOf(
            {{SearchFact::Kind, kind}, {SearchFact::City, city}, {SearchFact::Phone, phone}});
        SearchWords words;
        words.addName(entry.title);
        words.addCode(npi.value_or(QString()));
        words.addPhone(digitsOf(phone));
        entry.words = words.text();
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

Result<QList<SearchEntry>> SearchSourceRepository::equipment(const QList<QUuid> &ids)
{
    Query query(m_reading,
                QStringLiteral("select e.id, e.child_id, c.family_id, e.agency_id, e.label, "
                               "e.code, e.name_en, e.name_es, k.given_names, k.surnames from "
                               "equipment e join child c on c.id = e.child_id join person k on "
                               "k.id = c.person_id where e.id in (%1) and e.archived_at is null "
                               "and c.archived_at is null")
                    .arg(placeholders(ids.size())));
    bindIds(query, ids);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next()) {
        SearchEntry entry;
        EquipmentId item;
        ChildId child;
        FamilyId family;
        AgencyId agency;
        Equipment named; // by its own words, else by those of the catalogue
        QString given;
        QString surnames;
        query.read(item, child, family, agency, entry.label, named.code, named.nameEnglish,
                   named.nameSpanish, given, surnames);
        const QString &code = named.code;
        const QString english = itemName(named, Language::English);
        const QString spanish = itemName(named, Language::Spanish);
        entry.area = SearchArea::Equipment;
        entry.record = RecordRef::to(RecordKind::Equipment, item);
        entry.child = child;
        entry.family = family;
        entry.agency = agency;
        entry.title = english;
        entry.detail = detailOf({{SearchFact::Spanish, spanish},
                                 {SearchFact::Of, fullName(given, surnames)},
                                 {SearchFact::Code, code}});
        SearchWords words;
        words.addName(english);
        words.addName(spanish);
        words.addCode(code);
        entry.words = words.text();
        entries.append(std::move(entry));
    }
    ENLACE_TRY(query.finished());
    return entries;
}

} // namespace enlace
