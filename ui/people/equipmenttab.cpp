// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/equipmenttab.h"

#include "core/base/datetext.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/equipmentdetail.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/itemlook.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"
#include "ui/people/itemjobs.h"
#include "ui/people/itemrecords.h"
#include "ui/people/keepingbar.h"
#include "ui/people/servicechoices.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

QList<RecordColumn<EquipmentLook>> columns(const Clock &clock)
{
    return {
        {"item", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "Item"), 0,
         [](const EquipmentLook &look) {
             const QString name = look.name(Languages::current());
             return Cell{.text = name, .second = label(look.phase), .toolTip = name};
         }},
        {"holder", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "Who has it"), 150,
         [&clock](const EquipmentLook &look) {
             const QString since =
                 shortDate(look.open.event.span.from, Languages::current(), clock.today());
             const QString who = holderText(look);
             return Cell{.text = who, .second = since, .toolTip = who};
         }},
        {"state", "EquipmentTab", QT_TRANSLATE_NOOP("EquipmentTab", "State"), 190,
         [](const EquipmentLook &look) {
             if (look.equipment.archivedAt)
                 return Cell{.text = EquipmentTab::tr("Archived"), .tone = Tone::Neutral};
             const Chip chip = chipOf(look);
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
    };
}

struct Found
{
    ChildEquipment equipment;
    ItemChoices choices;
    SupplySheet supplies;
};

} // namespace

EquipmentTab::EquipmentTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "familyEquipment", "wheelchair", parent)
    , m_model(new RecordModel<EquipmentLook>(columns(environment.clock), this))
    , m_look(new EquipmentDetail(EquipmentDetail::Place::Family, this))
    , m_records(new ItemRecords(this))
    , m_bar(new KeepingBar(QStringLiteral("Item"), this))
    , m_actions(new QWidget(this))
    , m_itemActions(new QWidget(this))
{
    setRecords(m_model);
    addAbove(m_bar);
    connect(m_bar, &KeepingBar::newRequested, this, &EquipmentTab::beginItem);
    connect(m_bar, &KeepingBar::archivedToggled, this, [this] {
        if (hasSubject())
            read();
    });
    auto *detail = new QWidget(this);
    setLook(detail, "clear");
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_actions);
    column->addWidget(m_look);
    column->addWidget(m_records);
    column->addWidget(m_itemActions);
    auto *row = new FlowLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_move = addButton(m_actions, "moveStepButton", &EquipmentTab::move);
    m_deliver = addButton(m_actions, "deliveryButton", &EquipmentTab::deliver);
    m_step = addButton(m_actions, "writeStepButton", &EquipmentTab::writeStep);
    m_promise = addButton(m_actions, "brokenPromiseButton", &EquipmentTab::breakPromise);
    m_hold = addButton(m_actions, "holdButton", &EquipmentTab::hold);
    m_resume = addButton(m_actions, "resumeButton", &EquipmentTab::resumeItem);
    m_history = addButton(m_actions, "equipmentHistoryButton", &EquipmentTab::lookBack);
    m_changeVendor = addButton(m_actions, "changeVendorButton", &EquipmentTab::changeVendor);
    addItemButtons();
    connectRecords();
    setLook(m_move, "primary");
    setDetail(detail);
    connect(m_look, &EquipmentDetail::copied, this,
            [this] { Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); })); });
    EquipmentTab::retranslate();
}

QString EquipmentTab::title() const { return tr("Equipment"); }

void EquipmentTab::read()
{
    ask(
        [id = child().child.id,
         withArchived = m_bar->withArchived()](Reading &reading) -> Result<Found> {
            Found found;
            ENLACE_ASSIGN(found.equipment, EquipmentRepository(reading).ofChild(id, withArchived));
            ENLACE_ASSIGN(found.choices.vendors,
                          orEmpty(agenciesToChoose(reading, {AgencyKind::Vendor})));
            ENLACE_ASSIGN(found.choices.units,
                          orEmpty(agenciesToChoose(reading, {AgencyKind::TherapyUnit})));
            ENLACE_ASSIGN(found.supplies, SupplyRepository(reading).ofChild(id, withArchived));
            return found;
        },
        [this](const Found &found) {
            m_vendors.clear();
            m_choices = found.choices;
            m_supplies = found.supplies;
            for (const NamedChoice &vendor : found.choices.vendors)
                m_vendors.append({AgencyId(vendor.id), vendor.name});
            setHidden(found.equipment.hidden);
            m_model->setRows(found.equipment.items);
            showRows();
        });
    readDrafts(equipmentForms() + itemForms() + itemRecordForms());
    nameItemButtons();
}

void EquipmentTab::forget()
{
    ListTab::forget();
    m_model->clear();
}

RecordRef EquipmentTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Equipment, m_model->row(row).equipment.id);
}

void EquipmentTab::showDetail(int row)
{
    if (row < 0)
        m_look->showNothing();
    else
        m_look->show(m_model->row(row), {}, today());
    showActions();
}

QPushButton *EquipmentTab::addButton(QWidget *row, const char *objectName,
                                     void (EquipmentTab::*pressed)())
{
    auto *button = makeButton(ButtonLook::Normal, objectName, row);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

const EquipmentLook *EquipmentTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

bool EquipmentTab::mayMove(const EquipmentLook &look) const
{
    const ChildId id = look.equipment.child;
    if (subject().mayEdit(id, DataCategory::Equipment))
        return true;
    // A therapist moves what stands in the unit's own steps, or comes into one.
    const bool isUnits = isUnitStep(look.open.event.step) ||
                         std::any_of(look.next.begin(), look.next.end(), isUnitStep);
    return isUnits && subject().mayEdit(id, DataCategory::UnitEquipment);
}

EquipmentSetting EquipmentTab::setting() const { return {subject().family(), {m_vendors, {}, {}}}; }

void EquipmentTab::showActions()
{
    const EquipmentLook *look = hasSubject() ? current() : nullptr;
    m_actions->setVisible(look != nullptr);
    m_itemActions->setVisible(look != nullptr);
    m_records->setVisible(look != nullptr);
    if (!look)
        return;
    const bool mayEdit = mayMove(*look) && !look->equipment.archivedAt;
    const bool isHeld = look->equipment.state == EquipmentState::OnHold;
    const bool moves = look->equipment.state == EquipmentState::Active;
    m_move->setVisible(mayEdit && moves && !look->next.isEmpty());
    m_step->setVisible(mayEdit);
    m_promise->setVisible(mayEdit && moves && look->open.event.promisedOn.has_value());
    m_hold->setVisible(mayEdit && moves && look->open.event.step != EquipmentStep::Replaced);
    m_resume->setVisible(mayEdit && isHeld);
    showItemActions(*look);
    showItemRecords(*look);
}

bool EquipmentTab::act(const QString &command)
{
    if (!hasSubject())
        return false;
    const EquipmentLook *look = current();
    const bool mayEdit = look && mayMove(*look) && !look->equipment.archivedAt;
    if (command == QLatin1String("newRecord") && mayEditItem())
        beginItem();
    else if (command == QLatin1String("moveStep") && mayEdit && !look->next.isEmpty())
        move();
    else if (command == QLatin1String("editRecord") && mayEdit)
        writeStep();
    else if (command == QLatin1String("history") && look)
        lookBack();
    else
        return ListTab::act(command);
    return true;
}

void EquipmentTab::move()
{
    if (const EquipmentLook *look = current())
        edit(moveJob(*look, setting(), today()));
}

void EquipmentTab::writeStep()
{
    if (const EquipmentLook *look = current())
        edit(stepJob(*look, setting()));
}

void EquipmentTab::hold()
{
    if (const EquipmentLook *look = current())
        edit(holdJob(*look, setting(), today()));
}

void EquipmentTab::breakPromise()
{
    if (const EquipmentLook *look = current())
        edit(promiseJob(*look, setting()));
}

void EquipmentTab::resumeItem()
{
    const EquipmentLook *look = current();
    if (!look)
        return;
    perform(
        [seen = *look](Work &work) -> Result<> {
            ENLACE_TRY(EquipmentRepository(work).resume(work, seen, work.today()));
            return {};
        },
        [] { return tr("The item moves again."); });
}

void EquipmentTab::lookBack()
{
    const EquipmentLook *look = current();
    if (!look)
        return;
    // Where it stands has its own history below the item; here is what is known of the open step.
    showHistory(
        RecordRef::to(RecordKind::EquipmentStep, look->open.event.id),
        [step = look->open.event.step] { return tr("History of the step: %1").arg(label(step)); },
        stepFields({m_vendors, {}, {}}), false);
}

void EquipmentTab::resume(const Draft &draft)
{
    if (resumeRecord(draft))
        return;
    if (draft.isNew)
        return resumeAs(draft, itemKeeping(itemSetting(), true));
    environment().store.read(
        this,
        [id = EquipmentId(draft.record.id)](Reading &reading) {
            return EquipmentRepository(reading).look(id);
        },
        [this, form = draft.form](const Result<EquipmentLook> &look) {
            if (!look) {
                Q_EMIT said(Message::of(look.error()));
                return;
            }
            if (!hasSubject())
                return;
            if (auto job = equipmentJob(form, *look, setting(), today()))
                edit(*std::move(job));
            else if (auto other = itemJob(form, *look, itemSetting(), today()))
                edit(*std::move(other));
        });
}

QString EquipmentTab::draftName(const Draft &draft) const
{
    if (QString name = recordDraftName(draft); !name.isEmpty())
        return name;
    for (const EquipmentLook &look : m_model->rows())
        if (look.equipment.id.uuid() == draft.record.id)
            return look.name(Languages::current());
    return draft.isNew ? tr("A new item") : tr("An item of another child");
}

void EquipmentTab::retranslate()
{
    ListTab::retranslate();
    m_move->setText(tr("&Move on…"));
    m_move->setToolTip(QStringLiteral("Ctrl+M"));
    m_step->setText(tr("&Note and dates…"));
    m_step->setToolTip(QStringLiteral("F2"));
    m_promise->setText(tr("Promise not kept…"));
    m_deliver->setText(tr("A delivery…"));
    m_changeVendor->setText(tr("Another vendor…"));
    m_hold->setText(tr("Put on hold…"));
    m_resume->setText(tr("Resume"));
    m_history->setText(tr("History"));
    m_history->setToolTip(QStringLiteral("Ctrl+H"));
    nameItemButtons();
}

void EquipmentTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No equipment on record"),
                    tr("Here stands each item that the child needs, is getting or uses: where it "
                       "stands, who has it, and what comes next."));
}

} // namespace enlace
