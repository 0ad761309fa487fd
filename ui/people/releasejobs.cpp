// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/releasejobs.h"

#include "core/editing/recordcolumns.h"
#include "core/storage/work.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("ReleaseJobs", text); }

Fields revokeFields()
{
    return {{.name = "revokedOnEdit",
             .words = QT_TRANSLATE_NOOP("Field", "Holds no longer from"),
             .kind = FieldKind::Day,
             .columns = {"revoked_on"}},
            {.name = "revokedReasonEdit",
             .words = QT_TRANSLATE_NOOP("Field", "What the family said"),
             .kind = FieldKind::Text,
             .columns = {"revoked_reason"},
             .hint = QT_TRANSLATE_NOOP("Field", "The family need not say why.")}};
}

/// As many agencies as the universal form has lines.
constexpr int mostParties = 6;

QString partyColumn(int party, const char *what)
{
    return QStringLiteral("party%1_%2").arg(party).arg(QLatin1String(what));
}

// Names of the inputs, which live as long as the program.
constexpr const char *partyNames[mostParties] = {"partiesEdit", "party1Edit", "party2Edit",
                                                 "party3Edit",  "party4Edit", "party5Edit"};
constexpr const char *directionNames[mostParties] = {"direction0Edit", "direction1Edit",
                                                     "direction2Edit", "direction3Edit",
                                                     "direction4Edit", "direction5Edit"};

/// An agency and which way information goes; a further line is asked for once the one before it is
/// filled in.
Fields partyFields(int party, const QList<NamedChoice> &agencies)
{
    const QString column = partyColumn(party, "organization");
    Field who = choiceField(partyNames[party], QT_TRANSLATE_NOOP("Field", "Agency"), "", {});
    who.columns = {column};
    who.options = {noOption({column}, QT_TRANSLATE_NOOP("Field", "none"))};
    for (const NamedChoice &agency : agencies)
        who.options.append({{{column, agency.id.toString(QUuid::WithoutBraces)}},
                            [name = agency.name] { return name; }});
    Field way = choiceField(directionNames[party], QT_TRANSLATE_NOOP("Field", "Which way"), "", {});
    way.columns = {partyColumn(party, "direction")};
    way.options.clear();
    for (const ReleaseDirection direction : allOf<ReleaseDirection>())
        way.options.append({{{way.columns.first(), QString(keyOf(direction))}},
                            [direction] { return label(direction); }});
    if (party == 0)
        who.section = QT_TRANSLATE_NOOP("Field", "Between which agencies");
    if (party >= 2) {
        who.isAsked = way.isAsked =
            [before = partyColumn(party - 1, "organization")](const QJsonObject &record) {
                return !record.value(before).toString().isEmpty();
            };
    }
    return {who, way};
}

Fields writtenFields(const ReleaseChoices &choices)
{
    Field categories{.name = "categoriesEdit",
                     .words = QT_TRANSLATE_NOOP("Field", "What may be shared"),
                     .kind = FieldKind::Several,
                     .columns = {"categories"},
                     .options = enumOptions<Sensitivity>("categories")};
    Fields fields{
        withHint(textField("purposeEdit", QT_TRANSLATE_NOOP("Field", "For what"), "purpose"),
                 QT_TRANSLATE_NOOP("Field", "As the form says it.")),
        dayField("fromEdit", QT_TRANSLATE_NOOP("Field", "From"), "from_on"),
        dayField("untilEdit", QT_TRANSLATE_NOOP("Field", "Last day"), "until_on")};
    for (int party = 0; party < mostParties; ++party)
        fields += partyFields(party, choices.agencies);
    fields += Fields{
        inSection(choiceField("signerEdit", QT_TRANSLATE_NOOP("Field", "Who signed"), "signer_id",
                              namedOptions("signer_id", choices.signers,
                                           QT_TRANSLATE_NOOP("Field", "somebody else"))),
                  QT_TRANSLATE_NOOP("Field", "Signature")),
        lineField("signerNameEdit", QT_TRANSLATE_NOOP("Field", "Name of somebody else"),
                  "signer_name"),
        choiceField("relationEdit", QT_TRANSLATE_NOOP("Field", "By what right"), "relation",
                    enumOptions<SignerRelation>("relation")),
        dayField("signedOnEdit", QT_TRANSLATE_NOOP("Field", "Signed on"), "signed_on"),
        choiceField("languageEdit", QT_TRANSLATE_NOOP("Field", "Language of the form"), "language",
                    enumOptions<Language>("language")),
        categories};
    return fields;
}

/// The columns of the release with its agencies beside them.
QJsonObject columnsOf(const ReleaseWithParties &release)
{
    QJsonObject columns = toJson(release.release);
    for (int party = 0; party < mostParties; ++party) {
        const bool isThere = party < release.parties.size();
        const auto organization =
            isThere ? release.parties.at(party).organization : std::optional<AgencyId>();
        columns.insert(partyColumn(party, "organization"), organization
                                                               ? QJsonValue(organization->text())
                                                               : QJsonValue(QJsonValue::Null));
        columns.insert(
            partyColumn(party, "direction"),
            QString(keyOf(isThere ? release.parties.at(party).direction : ReleaseDirection::Both)));
    }
    return columns;
}

/// The other way. An agency that stays keeps its record; one that the form cannot show (it has only
/// a name) stays as it is.
Result<ReleaseWithParties> releaseOf(const ReleaseWithParties &stored, const QJsonObject &columns)
{
    ReleaseWithParties release = stored;
    ENLACE_ASSIGN(release.release, withColumns(stored.release, columns));
    release.parties.clear();
    for (const ReleaseParty &party : stored.parties)
        if (!party.organization)
            release.parties.append(party);
    for (int party = 0; party < mostParties; ++party) {
        const QString chosen = columns.value(partyColumn(party, "organization")).toString();
        if (chosen.isEmpty())
            continue;
        ReleaseParty line;
        line.organization = AgencyId(QUuid::fromString(chosen));
        for (const ReleaseParty &before : stored.parties)
            if (before.organization == line.organization)
                line = before;
        line.direction =
            fromKey<ReleaseDirection>(columns.value(partyColumn(party, "direction")).toString())
                .value_or(ReleaseDirection::Both);
        release.parties.append(line);
    }
    return release;
}

} // namespace

QString releaseForm() { return QStringLiteral("release"); }

QString archiveReleaseForm() { return QStringLiteral("releaseArchive"); }

EditJob releaseJob(const ReleaseWithParties &release, const FamilyId &family,
                   const ReleaseChoices &choices, QDate birthDate)
{
    EditJob job;
    job.form = releaseForm();
    job.record = RecordRef::to(RecordKind::Release, release.release.id);
    job.isNew = release.release.revision == 0;
    job.family = family;
    job.child = release.release.child;
    job.title = [isNew = job.isNew] {
        return words(isNew ? QT_TRANSLATE_NOOP("ReleaseJobs", "A new release")
                           : QT_TRANSLATE_NOOP("ReleaseJobs", "Correct the release"));
    };
    job.doneWords = [isNew = job.isNew] {
        return words(isNew ? QT_TRANSLATE_NOOP("ReleaseJobs", "The release was added.")
                           : QT_TRANSLATE_NOOP("ReleaseJobs", "The release was corrected."));
    };
    job.fields = writtenFields(choices);
    job.base = columnsOf(release);
    job.check = [release, birthDate](const QJsonObject &columns,
                                     const QDateTime &now) -> QList<Error> {
        const auto typed = releaseOf(release, columns);
        if (!typed)
            return {typed.error()};
        return validate(*typed, birthDate, countyDay(now));
    };
    job.save = [release](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const auto typed, releaseOf(release, columns));
        ENLACE_TRY(ReleaseRepository(work).save(work, typed));
        return {};
    };
    job.again = [id = release.release.id, family, choices,
                 birthDate](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const auto now, ReleaseRepository(reading).find(id));
        return releaseJob(now, family, choices, birthDate);
    };
    return job;
}

EditJob archiveReleaseJob(const ReleaseWithParties &release, const FamilyId &family)
{
    EditJob job;
    job.form = archiveReleaseForm();
    job.record = RecordRef::to(RecordKind::Release, release.release.id);
    job.family = family;
    job.child = release.release.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "Archive the release")); };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "&Archive")); };
    job.doneWords = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "It was archived.")); };
    job.fields = {recordkeeping::reasonField()};
    job.base = toJson(release.release);
    const auto reasonOf = [](const QJsonObject &columns) {
        return columns.value(QLatin1String("archived_reason")).toString().trimmed();
    };
    job.check = [reasonOf](const QJsonObject &columns, const QDateTime &) {
        return recordkeeping::checkReason(reasonOf(columns));
    };
    job.save = [release, reasonOf](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_TRY(ReleaseRepository(work).archive(work, release.release, reasonOf(columns)));
        return {};
    };
    job.again = [id = release.release.id, family](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const auto now, ReleaseRepository(reading).find(id));
        return archiveReleaseJob(now, family);
    };
    job.isMergeable = false;
    return job;
}

QString revokeReleaseForm() { return QStringLiteral("releaseRevoke"); }

Fields releaseFields()
{
    return Fields{{.name = "purposeEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "For what"),
                   .kind = FieldKind::Text,
                   .columns = {"purpose"}},
                  {.name = "fromEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "From"),
                   .kind = FieldKind::Day,
                   .columns = {"from_on"}},
                  {.name = "untilEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "Last day"),
                   .kind = FieldKind::Day,
                   .columns = {"until_on"}},
                  {.name = "signedOnEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "Signed on"),
                   .kind = FieldKind::Day,
                   .columns = {"signed_on"}}} +
           revokeFields() + archiveFields();
}

EditJob revokeReleaseJob(const ReleaseWithParties &release, const FamilyId &family, QDate today)
{
    EditJob job;
    job.form = revokeReleaseForm();
    job.record = RecordRef::to(RecordKind::Release, release.release.id);
    job.family = family;
    job.child = release.release.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "Take the release back")); };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "&Take it back")); };
    job.doneWords = [] {
        return words(QT_TRANSLATE_NOOP("ReleaseJobs", "The release was taken back."));
    };
    job.fields = revokeFields();
    job.base = toJson(release.release);
    job.begin = job.base;
    job.begin.insert(QStringLiteral("revoked_on"), today.toString(Qt::ISODate));
    job.save = [release](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const Release typed, withColumns(release.release, record));
        ENLACE_TRY(ReleaseRepository(work).revoke(work, release, typed.revokedOn.value_or(QDate()),
                                                  typed.revokedReason));
        return {};
    };
    job.again = [id = release.release.id, family](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const auto now, ReleaseRepository(reading).find(id));
        return revokeReleaseJob(now, family, reading.today());
    };
    job.isMergeable = false;
    return job;
}

} // namespace enlace
