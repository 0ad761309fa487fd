// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencefields.h"

namespace enlace {

namespace {

template <class T>
QJsonValue idOrNull(const std::optional<T> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue(QJsonValue::Null);
}

} // namespace

Fields evidenceFields()
{
    return Fields{
               {.name = "kindEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Kind of document"),
                .kind = FieldKind::Choice,
                .columns = {"evidence_kind"},
                .options = enumOptions<EvidenceKind>("evidence_kind")},
               {.name = "titleEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What it &is"),
                .columns = {"title"}},
               {.name = "provesEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What it &proves"),
                .columns = {"proves"}},
               {.name = "issuerEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Who si&gned it"),
                .columns = {"issuer"}},
               {.name = "issuedOnEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Date on it"),
                .kind = FieldKind::Day,
                .columns = {"issued_on"},
                .isHalf = true},
               {.name = "validUntilEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Valid until"),
                .kind = FieldKind::Day,
                .columns = {"valid_until"},
                .hint =
                    QT_TRANSLATE_NOOP("Field", "Only a day that the paper or the office states. "
                                               "Left empty, the rules say until when it "
                                               "counts."),
                .isHalf = true},
               {.name = "validityWordsEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Who sa&ys until when"),
                .columns = {"validity_words"}},
               {.name = "placeEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Wh&ere the paper lies"),
                .columns = {"place"}},
               {.name = "fileEdit",
                .words = QT_TRANSLATE_NOOP("Field", "File"),
                .kind = FieldKind::Choice,
                .columns = {"file_type"},
                .options = enumOptions<FileType>("file_type"),
                .isTyped = false},
               {.name = "fileBytesEdit",
                .words = QT_TRANSLATE_NOOP("Field", "Size of the file in bytes"),
                .kind = FieldKind::Number,
                .columns = {"file_bytes"},
                .isTyped = false},
           } +
           archiveFields();
}

Fields evidenceUseFields(const QList<UseChoice> &choices)
{
    QList<FieldOption> options;
    for (const UseChoice &choice : choices)
        options.append({{{QStringLiteral("authorization_id"), idOrNull(choice.authorization)},
                         {QStringLiteral("renewal_id"), idOrNull(choice.renewal)}},
                        choice.name});
    return Fields{
               {.name = "requestEdit",
                .words = QT_TRANSLATE_NOOP("Field", "What it &went with"),
                .kind = FieldKind::Choice,
                .columns = {QStringLiteral("authorization_id"), QStringLiteral("renewal_id")},
                .options = options},
               {.name = "usedOnEdit",
                .words = QT_TRANSLATE_NOOP("Field", "&Day it was sent"),
                .kind = FieldKind::Day,
                .columns = {"used_on"}},
           } +
           archiveFields();
}

} // namespace enlace
