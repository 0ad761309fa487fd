// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamfields.h"

namespace enlace {

namespace {

constexpr QLatin1String whoColumns[]{QLatin1String("provider_id"), QLatin1String("organization_id"),
                                     QLatin1String("person_id")};

/// One of the three, and none of the others.
FieldOption who(QLatin1String column, const TeamChoices::Choice &choice)
{
    FieldOption option{{}, [name = choice.name] { return name; }};
    for (const QLatin1String each : whoColumns)
        option.columns.insert(each, each == column
                                        ? QJsonValue(choice.id.toString(QUuid::WithoutBraces))
                                        : QJsonValue(QJsonValue::Null));
    return option;
}

QList<FieldOption> whoOptions(const TeamChoices &choices)
{
    QList<FieldOption> options{noOption({whoColumns[0], whoColumns[1], whoColumns[2]},
                                        QT_TRANSLATE_NOOP("Field", "choose"))};
    for (const TeamChoices::Choice &choice : choices.persons)
        options.append(who(whoColumns[2], choice));
    for (const TeamChoices::Choice &choice : choices.providers)
        options.append(who(whoColumns[0], choice));
    for (const TeamChoices::Choice &choice : choices.organizations)
        options.append(who(whoColumns[1], choice));
    return options;
}

} // namespace

Fields careTeamFields(const TeamChoices &choices)
{
    return Fields{{.name = "provider",
                   .words = QT_TRANSLATE_NOOP("Field", "Who"),
                   .kind = FieldKind::Choice,
                   .columns = {whoColumns[0], whoColumns[1], whoColumns[2]},
                   .options = whoOptions(choices),
                   .hint = QT_TRANSLATE_NOOP("Field", "Type part of the name.")},
                  {.name = "role",
                   .words = QT_TRANSLATE_NOOP("Field", "Role"),
                   .kind = FieldKind::Choice,
                   .columns = {"role"},
                   .options = enumOptions<CareTeamRole>("role"),
                   .isHalf = true},
                  {.name = "localTitle",
                   .words = QT_TRANSLATE_NOOP("Field", "What the role is called there"),
                   .columns = {"local_title"},
                   .isHalf = true},
                  {.name = "from",
                   .words = QT_TRANSLATE_NOOP("Field", "On the team since"),
                   .kind = FieldKind::Day,
                   .columns = {"from_on"},
                   .isHalf = true},
                  {.name = "until",
                   .words = QT_TRANSLATE_NOOP("Field", "Last day"),
                   .kind = FieldKind::Day,
                   .columns = {"until_on"},
                   .isHalf = true},
                  {.name = "reasonEnded",
                   .words = QT_TRANSLATE_NOOP("Field", "Why it ended"),
                   .columns = {"reason_ended"},
                   .isAsked =
                       [](const QJsonObject &record) {
                           return !record.value(QLatin1String("until_on")).toString().isEmpty();
                       }},
                  {.name = "directPhone",
                   .words = QT_TRANSLATE_NOOP("Field", "Direct phone for this child"),
                   .columns = {"direct_phone"},
                   .isHalf = true},
                  {.name = "helpsMost",
                   .words = QT_TRANSLATE_NOOP("Field", "The family says: really helps"),
                   .kind = FieldKind::YesNo,
                   .columns = {"helps_most"},
                   .isHalf = true},
                  {.name = "canHelp",
                   .words = QT_TRANSLATE_NOOP("Field", "Can help with"),
                   .kind = FieldKind::Text,
                   .columns = {"can_help"},
                   .section = QT_TRANSLATE_NOOP("Field", "What they do for the family")},
                  {.name = "cannotHelp",
                   .words = QT_TRANSLATE_NOOP("Field", "Cannot help with, and who can"),
                   .kind = FieldKind::Text,
                   .columns = {"cannot_help"}},
                  {.name = "note",
                   .words = QT_TRANSLATE_NOOP("Field", "Note"),
                   .kind = FieldKind::Text,
                   .columns = {"note"}},
                  {.name = "label",
                   .words = QT_TRANSLATE_NOOP("Field", "Protection"),
                   .kind = FieldKind::Choice,
                   .columns = {"label"},
                   .options = enumOptions<Sensitivity>("label"),
                   .hint = QT_TRANSLATE_NOOP("Field", "What is specially protected is shown only "
                                                      "to those who coordinate the child.")}} +
           archiveFields();
}

} // namespace enlace
