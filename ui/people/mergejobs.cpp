// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/mergejobs.h"

#include "core/editing/mergerepository.h"
#include "core/editing/recordcolumns.h"
#include "core/people/peoplefields.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/storage/work.h"
#include "ui/kit/languages.h"
#include "ui/people/alikenotes.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr QLatin1String keptKey("kept");
constexpr QLatin1String mergedKey("merged");

QString words(const char *text) { return QCoreApplication::translate("MergeJobs", text); }

/// What a choice of the form stands for.
struct Side
{
    Fields fields; ///< of the record: what can be told of it, and typed
    QJsonObject kept;
    QJsonObject merged;
    const char *table = "";

    [[nodiscard]] QString columnOf(const Field &field) const
    {
        return QLatin1String(table) + QLatin1Char('.') + QLatin1String(field.name);
    }
};

Fields toldFields(Fields fields)
{
    fields.removeIf([](const Field &field) { return !field.isTyped; });
    return fields;
}

Side personSide(const MergeLook &look, const FamilyChoices &choices = {})
{
    return {toldFields(personFields(choices)), toJson(look.kept), toJson(look.merged), "person"};
}

std::optional<Side> childSide(const MergeLook &look)
{
    if (!look.keptChild || !look.mergedChild)
        return std::nullopt;
    return Side{toldFields(childFields()), toJson(*look.keptChild), toJson(*look.mergedChild),
                "child"};
}

QList<Side> sidesOf(const MergeLook &look, const FamilyChoices &choices)
{
    QList<Side> sides{personSide(look, choices)};
    if (const auto child = childSide(look))
        sides.append(*child);
    return sides;
}

/// Whether anything is said: an answer that nobody gave is none.
bool isSaid(const Field &field, const QJsonObject &record)
{
    const QJsonObject value = valueOf(field, record);
    return std::any_of(value.begin(), value.end(), [](const QJsonValue &column) {
        const QString text = column.toString();
        return !column.isNull() && !(column.isString() && text.isEmpty()) &&
               text != QLatin1String("not_asked") && text != QLatin1String("any") &&
               text != QLatin1String("standard");
    });
}

/// Both say something, and not the same.
bool clashes(const Field &field, const Side &side)
{
    return isSaid(field, side.kept) && isSaid(field, side.merged) &&
           !isSame(field, side.kept, side.merged);
}

/// A choice between what the two say.
Field choiceOf(const Field &field, const Side &side, QDate today)
{
    const QString column = side.columnOf(field);
    const auto option = [&](QLatin1String key, const QJsonObject &record) {
        return FieldOption{{{column, QString(key)}}, [field, record, today] {
                               return valueText(field, record, Languages::current(), today);
                           }};
    };
    Field choice{.name = field.name,
                 .words = field.words,
                 .kind = FieldKind::Choice,
                 .columns = {column},
                 .options = {option(keptKey, side.kept), option(mergedKey, side.merged)},
                 .isHalf = true};
    return choice;
}

/// The columns that are to say what the merged record said: chosen, or said by it alone.
QStringList takenColumns(const Side &side, const QJsonObject &chosen)
{
    QStringList columns;
    for (const Field &field : side.fields) {
        const bool isChosen = chosen.value(side.columnOf(field)).toString() == mergedKey;
        const bool isAlone = !isSaid(field, side.kept) && isSaid(field, side.merged);
        if (isAlone || (isChosen && clashes(field, side)))
            columns += field.columns;
    }
    return columns;
}

PersonMerge decided(const MergeLook &look, const QJsonObject &chosen)
{
    PersonMerge merge{
        look.kept.id, look.merged.id, look.kept.revision, look.merged.revision, {}, {}, {}, {}};
    if (look.keptChild)
        merge.keptChildRevision = look.keptChild->revision;
    if (look.mergedChild)
        merge.mergedChildRevision = look.mergedChild->revision;
    merge.personColumns = takenColumns(personSide(look), chosen);
    // The name by which a young person is called is in no form: what one alone knows is kept.
    if (look.kept.chosenName.isEmpty() && !look.merged.chosenName.isEmpty())
        merge.personColumns += {QStringLiteral("chosen_name"), QStringLiteral("chosen_name_label")};
    if (look.kept.pronouns.isEmpty() && !look.merged.pronouns.isEmpty())
        merge.personColumns += QStringLiteral("pronouns");
    if (const auto child = childSide(look))
        merge.childColumns = takenColumns(*child, chosen);
    return merge;
}

QString movesText(const MergeLook &look)
{
    QStringList parts;
    for (const Moving &moving : look.moving)
        parts.append(QStringLiteral("%1: %2").arg(label(moving.kind)).arg(moving.count));
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("MergeJobs", "Nothing but the record itself."))
                           : parts.join(QLatin1String("; "));
}

FormNotes notesOf(const MergeLook &look)
{
    FormNotes notes;
    notes.tone = Tone::Neutral;
    notes.heading = [name = fullName(look.kept)] {
        return words(QT_TRANSLATE_NOOP("MergeJobs", "What moves to %1")).arg(name);
    };
    notes.notes.append({[look] { return movesText(look); }, {}, {}});
    if (look.twice > 0)
        notes.notes.append({[count = look.twice] {
                                return QCoreApplication::translate(
                                    "MergeJobs",
                                    "%n of them the other record says already, or for the same "
                                    "days: archived, not lost.",
                                    nullptr, count);
                            },
                            {},
                            {}});
    if (look.hidden > 0)
        notes.notes.append({[count = look.hidden] {
                                return QCoreApplication::translate(
                                    "MergeJobs",
                                    "%n protected record(s) that you may not see move, too.",
                                    nullptr, count);
                            },
                            {},
                            {}});
    notes.notes.append(
        {[name = fullName(look.merged)] {
             return words(QT_TRANSLATE_NOOP("MergeJobs",
                                            "The other record of %1 is archived and says where it "
                                            "went. All of it can be undone at once."))
                 .arg(name);
         },
         {},
         {}});
    return notes;
}

} // namespace

Result<QList<MergeCandidate>> mergeCandidates(Reading &reading, const FamilySubject &subject,
                                              const PersonId &person)
{
    PersonRepository persons(reading);
    ENLACE_ASSIGN(const Person self, persons.find(person));
    ENLACE_ASSIGN(const auto phones, persons.phonesOf(person));
    TypedPerson typed{person, self.family, self.givenNames, self.surnames, {}, {}};
    for (const PersonPhone &phone : phones)
        typed.phones.append(phone.number);
    bool isChild = false;
    for (const ChildCard &card : subject.view.children)
        if (card.person.id == person) {
            isChild = true;
            typed.birthDate = card.child.birthDate;
        }
    ENLACE_ASSIGN(const auto alike, AlikeRepository(reading).find(typed, 10));
    QList<MergeCandidate> candidates;
    const auto add = [&](const PersonId &id, const QString &text) {
        if (id != person && std::none_of(candidates.begin(), candidates.end(),
                                         [&id](const auto &each) { return each.person == id; }))
            candidates.append({id, text});
    };
    for (const AlikePerson &each : alike)
        if (isChild || !each.child)
            add(each.person, alikeText(each));
    if (isChild)
        for (const ChildCard &card : subject.view.children)
            add(card.person.id, fullName(card.person));
    for (const GrownUpCard &card : subject.view.grownUps)
        if (!isChild)
            add(card.person.id, fullName(card.person));
    return candidates;
}

EditJob mergeJob(const MergeLook &look, const FamilyChoices &choices, QDate today)
{
    EditJob job;
    job.form = QStringLiteral("mergePersons");
    job.record = RecordRef::to(RecordKind::Person, look.kept.id);
    job.title = [kept = fullName(look.kept), merged = fullName(look.merged)] {
        return words(QT_TRANSLATE_NOOP("MergeJobs", "Merge into %1: %2")).arg(kept, merged);
    };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("MergeJobs", "&Merge")); };
    job.doneWords = [] {
        return words(QT_TRANSLATE_NOOP("MergeJobs", "The two records are one now."));
    };
    for (const Side &side : sidesOf(look, choices))
        for (const Field &field : side.fields)
            if (clashes(field, side)) {
                job.fields.append(choiceOf(field, side, today));
                job.base.insert(side.columnOf(field), QString(keptKey));
            }
    if (!job.fields.isEmpty())
        job.fields.first().section =
            QT_TRANSLATE_NOOP("Field", "Both say something else: choose which counts");
    job.save = [look](Work &work, const QJsonObject &chosen) -> Result<> {
        ENLACE_TRY(MergeRepository(work).merge(work, decided(look, chosen)));
        return {};
    };
    job.again = [kept = look.kept.id, merged = look.merged.id,
                 choices](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const MergeLook now, MergeRepository(reading).look(kept, merged));
        return mergeJob(now, choices, reading.today());
    };
    job.isMergeable = false;
    job.notes = [look](Reading &, const QJsonObject &) -> Result<FormNotes> {
        return notesOf(look);
    };
    return job;
}

} // namespace enlace
