// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "core/equipment/vendorchange.h"

namespace enlace {

namespace {

constexpr auto orderText = QT_TRANSLATE_NOOP("Error", "This day comes before the change. Correct "
                                                      "one of the two.");

struct Sentence
{
    const char *english;
    const char *spanish;

    [[nodiscard]] QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::Spanish ? spanish : english);
    }
};

constexpr Sentence takesOver{"From %1 on, %2 takes care of this: %3.",
                             "Desde el %1, %2 se encarga de esto: %3."};
constexpr Sentence insteadOf{" It was with %1 before.", " Antes lo tenía %1."};
constexpr Sentence call{" Call %1.", " Llame al %1."};
constexpr Sentence askFor{" Ask for %1.", " Pregunte por %1."};
constexpr Sentence hours{" Hours: %1.", " Horario: %1."};

} // namespace

ItemElsewhere withVendor(Equipment equipment, StepEvent open, const VendorChange &change)
{
    if (equipment.warrantyUntil && !equipment.warrantyHolder)
        equipment.warrantyHolder = equipment.vendor;
    equipment.vendor = change.to;
    if (open.holder.kind == Holder::Vendor) {
        open.holder.agency = change.to;
        open.holder.words.clear();
        open.holder.phone = change.contactPhone.trimmed();
        open.promisedOn.reset(); // it was the other one's promise
    }
    return {std::move(equipment), std::move(open)};
}

QString vendorSentence(const VendorChangeView &view, const QString &item, Language language)
{
    const VendorChange &change = view.change;
    QString text =
        takesOver.in(language).arg(longDate(change.changedOn, language), view.toName, item);
    if (!view.fromName.isEmpty())
        text += insteadOf.in(language).arg(view.fromName);
    if (!change.contactPhone.isEmpty())
        text += call.in(language).arg(change.contactPhone);
    if (!change.contactName.isEmpty())
        text += askFor.in(language).arg(change.contactName);
    if (!change.contactHours.isEmpty())
        text += hours.in(language).arg(change.contactHours);
    return text;
}

QList<Error> validate(const VendorChange &change, QDate today)
{
    QList<Error> errors;
    if (!change.to)
        errors.append(
            invalid("toVendorEdit", QT_TRANSLATE_NOOP("Error", "Choose the new vendor.")));
    else if (change.to == change.from)
        errors.append(invalid("toVendorEdit", QT_TRANSLATE_NOOP("Error", "It is with this vendor "
                                                                         "already. Choose the new "
                                                                         "one.")));
    if (!change.changedOn.isValid())
        errors.append(invalid("changedOnEdit", complaint::needed));
    if (change.cause == VendorChangeCause::Other && change.note.trimmed().isEmpty())
        errors.append(
            invalid("noteEdit", QT_TRANSLATE_NOOP("Error", "Write why the vendor changes.")));
    for (const auto &[day, field] :
         {std::pair{change.toldOn, "toldOnEdit"}, std::pair{change.reachedOn, "reachedOnEdit"}}) {
        if (day && *day > today)
            errors.append(invalid(field, complaint::liesAhead));
    }
    if (change.reachedOn && *change.reachedOn < change.changedOn)
        errors.append(invalid("reachedOnEdit", orderText));
    return errors;
}

} // namespace enlace
