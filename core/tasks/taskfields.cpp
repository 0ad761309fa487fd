// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskfields.h"

namespace enlace {

namespace {

/// Whom people give tasks to, the usual ones first.
QList<Mover> owners()
{
    QList<Mover> movers{Mover::Coordinator, Mover::Family};
    for (const Mover mover : allOf<Mover>())
        if (!movers.contains(mover) && mover != Mover::Colleague)
            movers.append(mover);
    return movers;
}

/// A role or the family, or a colleague by name.
QList<FieldOption> ownerOptions(const TaskChoices &choices)
{
    const QString owner = QStringLiteral("owner");
    const QString staff = QStringLiteral("staff_id");
    QList<FieldOption> options;
    for (const Mover mover : owners())
        options.append({{{owner, QString(keyOf(mover))}, {staff, QJsonValue(QJsonValue::Null)}},
                        [mover] { return label(mover); }});
    for (const NamedChoice &colleague : choices.colleagues)
        options.append({{{owner, QString(keyOf(Mover::Colleague))},
                         {staff, colleague.id.toString(QUuid::WithoutBraces)}},
                        [name = colleague.name] { return name; }});
    return options;
}

QList<FieldOption> aboutOptions(const TaskChoices &choices)
{
    const QString child = QStringLiteral("child_id");
    QList<FieldOption> options;
    for (const TaskChoices::AboutChild &about : choices.children)
        options.append({{{child, about.id.text()}}, [name = about.name] { return name; }});
    options.append(noOption({child}, QT_TRANSLATE_NOOP("Field", "the whole family")));
    return options;
}

QList<FieldOption> itemOptions(const TaskChoices &choices)
{
    const QString item = QStringLiteral("equipment_id");
    QList<FieldOption> options{noOption({item}, QT_TRANSLATE_NOOP("Field", "no item"))};
    for (const TaskChoices::Item &each : choices.items)
        options.append({{{item, each.id.text()}}, each.name});
    return options;
}

Field what()
{
    return whole(lineField("whatEdit", QT_TRANSLATE_NOOP("Field", "&What is to do"), "what"));
}

Field owner(const TaskChoices &choices)
{
    return {.name = "ownerEdit",
            .words = QT_TRANSLATE_NOOP("Field", "Wh&ose it is"),
            .kind = FieldKind::Choice,
            .columns = {QStringLiteral("owner"), QStringLiteral("staff_id")},
            .options = ownerOptions(choices),
            .isHalf = true};
}

Field due() { return dayField("dueOnEdit", QT_TRANSLATE_NOOP("Field", "By w&hen"), "due_on"); }

Field promised()
{
    return yesNoField("promisedEdit", QT_TRANSLATE_NOOP("Field", "&Promised to the family"),
                      "is_promised");
}

Field about(const TaskChoices &choices)
{
    return choiceField("childEdit", QT_TRANSLATE_NOOP("Field", "A&bout"), "child_id",
                       aboutOptions(choices));
}

Field item(const TaskChoices &choices)
{
    return choiceField("itemEdit", QT_TRANSLATE_NOOP("Field", "&Item"), "equipment_id",
                       itemOptions(choices));
}

Field note() { return textField("noteEdit", QT_TRANSLATE_NOOP("Field", "&Note"), "note"); }

Field why()
{
    return textField("whyEdit", QT_TRANSLATE_NOOP("Field", "Why it is &recommended"), "why");
}

Field answer() { return textField("answerEdit", QT_TRANSLATE_NOOP("Field", "&Answer"), "answer"); }

/// Said in the history, and asked for elsewhere.
Field told(Field field)
{
    field.isTyped = false;
    return field;
}

} // namespace

Fields taskFields(const TaskChoices &choices)
{
    return Fields{
               what(),
               owner(choices),
               due(),
               promised(),
               about(choices),
               item(choices),
               note(),
               inSection(
                   dayField("askedOnEdit", QT_TRANSLATE_NOOP("Field", "As&ked on"), "asked_on"),
                   QT_TRANSLATE_NOOP("Field", "When somebody else has it")),
               dayField("askAgainOnEdit", QT_TRANSLATE_NOOP("Field", "Ask a&gain on"),
                        "ask_again_on"),
               withHint(choiceField("labelEdit", QT_TRANSLATE_NOOP("Field", "Protection"), "label",
                                    enumOptions<Sensitivity>("label")),
                        QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only to "
                                                   "those who coordinate the child.")),
               told(why()),
               told(choiceField("stateEdit", QT_TRANSLATE_NOOP("Field", "State"), "state",
                                enumOptions<TaskState>("state"))),
               told(dayField("doneOnEdit", QT_TRANSLATE_NOOP("Field", "Done on"), "done_on")),
               told(answer()),
           } +
           archiveFields();
}

Fields recommendationFields(const TaskChoices &choices)
{
    Field words = what();
    words.words = QT_TRANSLATE_NOOP("Field", "&What is recommended");
    return {words, why(), item(choices), about(choices)};
}

Fields acceptanceFields(const TaskChoices &choices)
{
    return {what(), owner(choices), due(), promised(),
            withHint(answer(), QT_TRANSLATE_NOOP("Field", "Whoever recommended it reads it."))};
}

Fields refusalFields()
{
    return {withHint(answer(), QT_TRANSLATE_NOOP("Field", "Whoever recommended it reads it."))};
}

} // namespace enlace
