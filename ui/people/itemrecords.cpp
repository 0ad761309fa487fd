// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/itemrecords.h"

#include "core/base/datetext.h"
#include "core/equipment/supplyfields.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr auto deliveryForm = "delivery";
constexpr auto changeForm = "vendorChange";

template <class T>
Keeping kept(const char *form, const FamilySubject &subject, ChildId child, Fields fields)
{
    T blank;
    blank.child = child;
    Keeping keeping = keepingOf<T, SupplyRepository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.child = child;
    keeping.mayEdit = subject.mayEdit(child, DataCategory::Equipment);
    keeping.fields = std::move(fields);
    return keeping;
}

Tone toneOf(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Came:
        return Tone::Good;
    case DeliveryOutcome::Short:
    case DeliveryOutcome::Wrong:
        return Tone::Soon;
    case DeliveryOutcome::NotCome:
        break;
    }
    return Tone::Late;
}

Chip chipOf(const SupplyDelivery &delivery)
{
    if (delivery.archivedAt)
        return {ItemRecords::tr("Archived"), Tone::Neutral};
    return {label(delivery.outcome), toneOf(delivery.outcome)};
}

Chip chipOf(const VendorChange &change)
{
    if (change.archivedAt)
        return {ItemRecords::tr("Archived"), Tone::Neutral};
    if (change.isOver())
        return {ItemRecords::tr("Told and reached"), Tone::Good};
    return change.toldOn ? Chip{ItemRecords::tr("Told, not reached yet"), Tone::Soon}
                         : Chip{ItemRecords::tr("Family not told yet"), Tone::Late};
}

QString dayColumn(const QJsonObject &record, const char *column)
{
    const QDate day =
        QDate::fromString(record.value(QLatin1String(column)).toString(), Qt::ISODate);
    return day.isValid() ? shortDate(day, Languages::current()) : QString();
}

} // namespace

ItemRecords::ItemRecords(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("itemRecords"));
    setLook(this, "clear");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ItemRecords::show(const SupplySheet &sheet, const EquipmentLook &look, bool mayEdit,
                       QDate today)
{
    clearLayout(layout());
    m_line = nullptr;
    QList<SupplyDelivery> deliveries;
    for (const SupplyDelivery &each : sheet.deliveries)
        if (each.equipment == look.equipment.id)
            deliveries.append(each);
    QList<VendorChangeView> changes;
    for (const VendorChangeView &each : sheet.changes)
        if (each.change.equipment == look.equipment.id)
            changes.append(each);
    if (!changes.isEmpty())
        addChanges(changes, look, mayEdit, today);
    if (!deliveries.isEmpty())
        addDeliveries(deliveries, mayEdit, today);
    setVisible(!changes.isEmpty() || !deliveries.isEmpty());
}

void ItemRecords::addLine(Card *card, const RecordRef &ref, const KeptLine::Words &words,
                          bool mayEdit)
{
    auto *line = new KeptLine(ref, words, card);
    if (mayEdit) {
        line->addAction("correctRecordButton", tr("Correct"),
                        [this, ref] { Q_EMIT correctRequested(ref); });
        line->addAction("archiveRecordButton", tr("Archive…"),
                        [this, ref] { Q_EMIT archiveRequested(ref); });
    }
    line->addAction("recordHistoryButton", tr("History"),
                    [this, ref] { Q_EMIT historyRequested(ref); });
    connect(line, &KeptLine::entered, this, [this, line] {
        if (m_line && m_line != line)
            m_line->setCurrent(false);
        m_line = line;
        line->setCurrent(true);
    });
    card->content()->addWidget(line);
}

void ItemRecords::addDeliveries(const QList<SupplyDelivery> &deliveries, bool mayEdit, QDate today)
{
    const Language language = Languages::current();
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("deliveriesCard"));
    card->setTitle(tr("Deliveries"));
    for (const SupplyDelivery &each : deliveries) {
        const auto on = [&](const QString &text, const std::optional<QDate> &day) {
            return day ? text.arg(shortDate(*day, language, today)) : QString();
        };
        const QString pieces =
            each.quantity ? tr("%n piece(s)", nullptr, *each.quantity) : QString();
        addLine(
            card, RecordRef::to(RecordKind::SupplyDelivery, each.id),
            {tr("Due %1").arg(shortDate(each.dueOn, language, today)),
             joined({on(tr("came %1"), each.cameOn), pieces,
                     on(tr("promised for %1"), each.promisedOn), each.note, each.archivedReason}),
             chipOf(each)},
            mayEdit && !each.archivedAt);
    }
    layout()->addWidget(card);
}

void ItemRecords::addChanges(const QList<VendorChangeView> &changes, const EquipmentLook &look,
                             bool mayEdit, QDate today)
{
    const Language language = Languages::current();
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("vendorChangesCard"));
    card->setTitle(tr("Changes of vendor"));
    for (const VendorChangeView &each : changes) {
        const VendorChange &change = each.change;
        const auto on = [&](const QString &text, const std::optional<QDate> &day) {
            return day ? text.arg(shortDate(*day, language, today)) : QString();
        };
        const QString vendors = each.fromName.isEmpty()
                                    ? each.toName
                                    : QStringLiteral("%1 → %2").arg(each.fromName, each.toName);
        addLine(card, RecordRef::to(RecordKind::VendorChange, change.id),
                {vendors,
                 joined({tr("from %1").arg(shortDate(change.changedOn, language, today)),
                         label(change.cause), change.note, change.contactName, change.contactPhone,
                         change.contactHours, on(tr("family told %1"), change.toldOn),
                         change.toldWhom, change.toldIn ? label(*change.toldIn) : QString(),
                         on(tr("reached %1"), change.reachedOn), change.archivedReason}),
                 chipOf(change)},
                mayEdit && !change.archivedAt);
        if (change.isOver() || change.archivedAt)
            continue;
        // The language of the call first.
        for (const Language spoken :
             {language, language == Language::English ? Language::Spanish : Language::English}) {
            QLabel *tell = makeParagraph(TextLook::Body, card);
            tell->setObjectName(spoken == Language::English ? QStringLiteral("vendorTellEnglish")
                                                            : QStringLiteral("vendorTellSpanish"));
            tell->setText(vendorSentence(each, look.name(spoken), spoken));
            tell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            card->content()->addWidget(tell);
        }
    }
    layout()->addWidget(card);
}

QList<Keeping> itemRecordKeeping(const FamilySubject &subject, ChildId child,
                                 const QList<NamedChoice> &vendors)
{
    Keeping deliveries = kept<SupplyDelivery>(deliveryForm, subject, child, deliveryFields());
    deliveries.newOne = QT_TRANSLATE_NOOP("Keeping", "A delivery was due");
    deliveries.added = QT_TRANSLATE_NOOP("Keeping", "The delivery was written down.");
    deliveries.name = [](const QJsonObject &record) { return dayColumn(record, "due_on"); };
    deliveries.tidy = [](const QJsonObject &record) {
        const Result<SupplyDelivery> typed = withColumns(SupplyDelivery{}, record);
        return typed ? toJson(tidied(*typed)) : record;
    };

    Keeping changes =
        kept<VendorChange>(changeForm, subject, child, vendorChangeFields(vendors, false));
    changes.newOne = QT_TRANSLATE_NOOP("Keeping", "The item goes to another vendor");
    changes.added = QT_TRANSLATE_NOOP("Keeping", "The change of vendor was written down.");
    changes.name = [](const QJsonObject &record) {
        return QCoreApplication::translate("Keeping",
                                           QT_TRANSLATE_NOOP("Keeping", "change of vendor on %1"))
            .arg(dayColumn(record, "changed_on"));
    };
    return {deliveries, changes};
}

EditJob deliveryJob(const Keeping &deliveries, const EquipmentLook &look, QDate today)
{
    return keepJob(deliveries, toJson(dueDelivery(look.equipment, today)));
}

EditJob vendorChangeJob(const Keeping &changes, const QList<NamedChoice> &vendors,
                        const EquipmentLook &look, QDate today)
{
    VendorChange change;
    change.equipment = look.equipment.id;
    change.child = look.equipment.child;
    change.from = look.equipment.vendor;
    change.changedOn = today;
    Keeping keeping = changes;
    keeping.fields = vendorChangeFields(vendors, true);
    return keepJob(keeping, toJson(change));
}

QStringList itemRecordForms()
{
    const QString delivery = QString::fromLatin1(deliveryForm);
    const QString change = QString::fromLatin1(changeForm);
    return {delivery, delivery + QLatin1String("Archive"), change,
            change + QLatin1String("Archive")};
}

} // namespace enlace
