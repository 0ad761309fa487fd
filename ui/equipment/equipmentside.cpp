// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentside.h"

#include "core/access/childaccessrepository.h"
#include "core/storage/store.h"
#include "ui/equipment/exactlookupform.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/equipmentdetail.h"
#include "ui/kit/pagescroll.h"

namespace enlace {

EquipmentSide::EquipmentSide(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_hint(new EmptyState(QStringLiteral("wheelchair"), this))
    , m_detail(new EquipmentDetail(EquipmentDetail::Place::List, this))
    , m_form(new ExactLookupForm(environment.clock.today(), this))
{
    for (QWidget *part : QList<QWidget *>{m_hint, m_detail, m_form}) {
        auto *scroll = new PageScroll(part, this);
        scroll->yieldInLargePrint();
        addWidget(scroll);
    }
    connect(m_detail, &EquipmentDetail::familyRequested, this, &EquipmentSide::familyRequested);
    connect(m_detail, &EquipmentDetail::copied, this, &EquipmentSide::copied);
    connect(m_form, &SideForm::saveRequested, this, &EquipmentSide::lookUp);
    connect(m_form, &SideForm::cancelled, this, &EquipmentSide::lookUpCancelled);
    retranslate();
}

void EquipmentSide::show(const EquipmentRow &row)
{
    if (shows(row.id) && m_isAsking)
        return; // a second question would stop the first, and what that one notes
    if (!shows(row.id))
        m_isNoted = false;
    m_shown = row.id;
    m_isAsking = true;
    // Looking at a child's item is a reading of the child, written down before it is shown.
    m_environment.store.readLatest(
        m_detail,
        [id = row.id, child = row.child,
         isNoted = m_isNoted](Reading &reading) -> Result<EquipmentLook> {
            ENLACE_ASSIGN(auto look, EquipmentRepository(reading).look(id));
            if (!isNoted)
                ENLACE_TRY(reading.noteRead(RecordRef::to(RecordKind::Equipment, id), child, {}));
            return look;
        },
        [this, id = row.id, child = row.childName](const Result<EquipmentLook> &look) {
            take(id, child, look);
        });
}

void EquipmentSide::take(const EquipmentId &item, const QString &child,
                         const Result<EquipmentLook> &look)
{
    if (!shows(item) || isLookingUp())
        return; // somebody has gone on
    m_isAsking = false;
    if (look) {
        m_isNoted = true;
        m_detail->show(*look, child, m_environment.clock.today());
        return showPart(m_detail);
    }
    if (look.error().code == ErrorCode::Cancelled)
        return;
    showNothing();
    Q_EMIT failed(look.error());
}

void EquipmentSide::showNothing()
{
    m_shown.reset();
    m_isAsking = false;
    m_detail->showNothing();
    showPart(m_hint);
}

void EquipmentSide::beginLookUp()
{
    m_shown.reset();
    showPart(m_form);
    m_form->beginNew();
}

bool EquipmentSide::isLookingUp() const { return currentWidget()->isAncestorOf(m_form); }

void EquipmentSide::endLookUp()
{
    m_form->beginNew();
    showNothing();
}

void EquipmentSide::showPart(const QWidget *part)
{
    for (int i = 0; i < count(); ++i)
        if (widget(i)->isAncestorOf(part))
            setCurrentIndex(i);
}

void EquipmentSide::lookUp()
{
    const auto lookup = m_form->lookup();
    if (!lookup)
        return;
    m_form->setBusy(true);
    m_environment.store.run(
        this,
        [lookup = *lookup](Work &work) { return ChildAccessRepository(work).lookUp(work, lookup); },
        [this](const Result<std::optional<ChildId>> &child) {
            if (!child)
                return m_form->showError(child.error());
            if (!*child)
                return m_form->showNotFound();
            endLookUp();
            Q_EMIT found(**child);
        });
}

void EquipmentSide::retranslate()
{
    m_hint->setWords(tr("Choose an item"),
                     tr("Down or Enter goes into the list. Then it stands here who has the item, "
                        "what comes next, and what to tell the family. That you looked is "
                        "recorded."));
}

} // namespace enlace
