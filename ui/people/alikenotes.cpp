// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alikenotes.h"

#include "core/base/datetext.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("AlikeNotes", text); }

QString reasonsText(const QList<MatchReason> &reasons)
{
    QStringList texts;
    for (const MatchReason reason : reasons)
        texts.append(label(reason));
    return texts.join(QLatin1String(", "));
}

} // namespace

QString alikeText(const AlikePerson &person)
{
    const QString where =
        person.isInFamily
            ? words(QT_TRANSLATE_NOOP("AlikeNotes", "in this family"))
            : words(QT_TRANSLATE_NOOP("AlikeNotes", "family %1")).arg(person.familyName);
    const QString born = person.birthDate.isValid()
                             ? words(QT_TRANSLATE_NOOP("AlikeNotes", "born %1"))
                                   .arg(shortDate(person.birthDate, Languages::current()))
                             : QString();
    QStringList who{person.name, where};
    if (!born.isEmpty())
        who.append(born);
    return QStringLiteral("%1: %2").arg(who.join(QLatin1String(", ")), reasonsText(person.reasons));
}

RecordRef pageOf(const AlikePerson &person)
{
    return person.child ? RecordRef::to(RecordKind::Child, *person.child)
                        : RecordRef::to(RecordKind::Family, person.family);
}

FormNotes alikeNotes(const QList<AlikePerson> &people)
{
    FormNotes notes;
    notes.heading = [] {
        return words(QT_TRANSLATE_NOOP(
            "AlikeNotes", "Perhaps on record already. Look first; you can save all the same."));
    };
    for (const AlikePerson &person : people) {
        FormNote note{[person] { return alikeText(person); }, {}, {}};
        // Whoever stands on this page is seen on it.
        if (!person.isInFamily) {
            note.open = pageOf(person);
            note.openName = [name = person.name] { return name; };
        }
        notes.notes.append(note);
    }
    return notes;
}

Result<FormNotes> alikeNotes(Reading &reading, const TypedPerson &typed)
{
    ENLACE_ASSIGN(const auto people, AlikeRepository(reading).find(typed, 3));
    return alikeNotes(people);
}

} // namespace enlace
