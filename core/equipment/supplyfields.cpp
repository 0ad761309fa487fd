// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/supplyfields.h"

namespace enlace {

Fields deliveryFields()
{
    const auto keys = [](std::initializer_list<DeliveryOutcome> outcomes) {
        QStringList found;
        for (const DeliveryOutcome each : outcomes)
            found.append(QString(keyOf(each)));
        return found;
    };
    using O = DeliveryOutcome;
    const QStringList came = keys({O::Came, O::Short, O::Wrong});
    return Fields{choiceField("outcomeEdit", QT_TRANSLATE_NOOP("Field", "What &came"), "outcome",
                              enumOptions<O>("outcome")),
                  dayField("dueOnEdit", QT_TRANSLATE_NOOP("Field", "It was &due on"), "due_on"),
                  askedWhile(
                      dayField("cameOnEdit", QT_TRANSLATE_NOOP("Field", "It came &on"), "came_on"),
                      "outcome", came),
                  askedWhile(numberField("quantityEdit", QT_TRANSLATE_NOOP("Field", "&Pieces"),
                                         "quantity"),
                             "outcome", came),
                  askedWhile(dayField("promisedOnEdit",
                                      QT_TRANSLATE_NOOP("Field", "Vendor promises it &for"),
                                      "promised_on"),
                             "outcome", keys({O::Short, O::Wrong, O::NotCome})),
                  textField("noteEdit", QT_TRANSLATE_NOOP("Field", "No&te"), "note")} +
           archiveFields();
}

Fields vendorChangeFields(const QList<NamedChoice> &vendors, bool isNew)
{
    Field from =
        choiceField("fromVendorEdit", QT_TRANSLATE_NOOP("Field", "It was with"), "from_vendor_id",
                    namedOptions("from_vendor_id", vendors, QT_TRANSLATE_NOOP("Field", "nobody")));
    Field to =
        choiceField("toVendorEdit", QT_TRANSLATE_NOOP("Field", "It goes &to"), "to_vendor_id",
                    namedOptions("to_vendor_id", vendors, QT_TRANSLATE_NOOP("Field", "choose")));
    from.isTyped = false;
    to.isTyped = isNew;
    return Fields{
               from,
               to,
               dayField("changedOnEdit", QT_TRANSLATE_NOOP("Field", "&From which day"),
                        "changed_on"),
               choiceField("causeEdit", QT_TRANSLATE_NOOP("Field", "&Why"), "cause",
                           enumOptions<VendorChangeCause>("cause")),
               textField("noteEdit", QT_TRANSLATE_NOOP("Field", "&More about it"), "note"),
               inSection(lineField("contactNameEdit", QT_TRANSLATE_NOOP("Field", "Ask fo&r whom"),
                                   "contact_name"),
                         QT_TRANSLATE_NOOP("Field", "Whom the family calls now")),
               lineField("contactPhoneEdit", QT_TRANSLATE_NOOP("Field", "&Phone"), "contact_phone"),
               lineField("contactHoursEdit", QT_TRANSLATE_NOOP("Field", "&Hours"), "contact_hours"),
               inSection(
                   dayField("toldOnEdit", QT_TRANSLATE_NOOP("Field", "Family to&ld on"), "told_on"),
                   QT_TRANSLATE_NOOP("Field", "Until the family has reached them")),
               lineField("toldWhomEdit", QT_TRANSLATE_NOOP("Field", "Who was told"), "told_whom"),
               choiceField("toldInEdit", QT_TRANSLATE_NOOP("Field", "&In which language"),
                           "told_language",
                           QList<FieldOption>{noOption({QStringLiteral("told_language")},
                                                       QT_TRANSLATE_NOOP("Field", "not noted"))} +
                               enumOptions<Language>("told_language")),
               dayField("reachedOnEdit",
                        QT_TRANSLATE_NOOP("Field", "They have spoken with the vendor on"),
                        "reached_on")} +
           archiveFields();
}

} // namespace enlace
