// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importleft.h"

#include "core/base/datetext.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

QList<RecordColumn<LeftRecord>> columns(const Clock &clock)
{
    return {
        {"whose", "ImportLeft", QT_TRANSLATE_NOOP("ImportLeft", "Child or family"), 0,
         [](const LeftRecord &record) { return Cell{.text = record.whose, .strong = true}; }},
        {"what", "ImportLeft", QT_TRANSLATE_NOOP("ImportLeft", "Record"), 220,
         [](const LeftRecord &record) { return Cell{.text = label(record.record.kind)}; }},
        {"who", "ImportLeft", QT_TRANSLATE_NOOP("ImportLeft", "Edited by"), 220,
         [](const LeftRecord &record) { return Cell{.text = record.editedBy}; }},
        {"when", "ImportLeft", QT_TRANSLATE_NOOP("ImportLeft", "When"), 230,
         [&clock](const LeftRecord &record) {
             return Cell{.text =
                             record.editedAt.isValid()
                                 ? momentText(record.editedAt, Languages::current(), clock.today())
                                 : QString()};
         }},
    };
}

} // namespace

ImportLeft::ImportLeft(const Clock &clock, QWidget *parent)
    : LiveText(parent)
    , m_model(new RecordModel<LeftRecord>(columns(clock), this))
    , m_view(new RecordView(this))
{
    m_view->setObjectName(QStringLiteral("leftView"));
    m_view->setTwoLines(false);
    m_view->setRecords(m_model);
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    retranslate();
}

void ImportLeft::setRecords(const QList<LeftRecord> &records) { m_model->setRows(records); }

void ImportLeft::focusFirst() { m_view->setFocus(); }

void ImportLeft::retranslate()
{
    m_view->setAccessibleName(tr("Records that were left as they are"));
}

} // namespace enlace
