// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/childpicker.h"

#include "core/base/datetext.h"
#include "core/people/childrepository.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace enlace {

namespace {

constexpr qsizetype mostOffers = 8;

Result<ChildPicker::Chosen> chosenChild(Reading &reading, const ChildId &child)
{
    ChildFilter filter;
    filter.among = {child};
    filter.withStopped = true;
    ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter, {}, 1));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "This record is not here, or "
                                                                    "your account may not see "
                                                                    "it."));
    ENLACE_TRY(reading.noteRead(RecordRef::to(RecordKind::Child, child), child, {}));
    return ChildPicker::Chosen{child, rows.first().name, rows.first().networkName};
}

} // namespace

ChildPicker::ChildPicker(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_edit(new SearchEdit(this))
    , m_chip(makeButton(ButtonLook::Normal, "childChip", this))
    , m_offers(new QStandardItemModel(this))
    , m_popup(new QCompleter(m_offers, this))
{
    m_edit->setObjectName(QStringLiteral("childEdit"));
    setLook(m_edit, "search");
    m_chip->setIcon(themeIcon(QStringLiteral("window-close"), IconInk::Ink));
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
    m_chip->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_chip, 0, Qt::AlignLeft);
    // The search has chosen already; the completer only shows.
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setWidget(m_edit);
    m_popup->popup()->setObjectName(QStringLiteral("childOffers"));
    connect(m_edit, &SearchEdit::asked, this, &ChildPicker::search);
    connect(m_edit, &SearchEdit::enterPressed, this, [this](const QString &typed) {
        m_takeFirst = !typed.isEmpty();
        search(typed);
    });
    connect(m_popup, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(m_found.value(index.row())); });
    connect(m_chip, &QPushButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    retranslate();
}

void ChildPicker::search(const QString &typed)
{
    if (typed.isEmpty() || !m_environment.search)
        return offer({});
    m_environment.store.readLatest(
        m_edit,
        [typed, memory = m_environment.search](Reading &reading) {
            return SearchRepository(reading, *memory)
                .find(typed, 3 * mostOffers, {SearchArea::People});
        },
        [this](const Result<QList<SearchHit>> &hits) {
            if (hits)
                offer(*hits);
            else if (hits.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(hits.error());
        });
}

void ChildPicker::offer(const QList<SearchHit> &hits)
{
    m_offers->clear();
    m_found.clear();
    for (const SearchHit &hit : hits) {
        if (hit.record.kind != RecordKind::Child || m_found.size() == mostOffers)
            continue;
        QString words = hit.title;
        for (const auto &[fact, value] : hit.facts)
            if (fact == SearchFact::Born)
                words += QStringLiteral(" · ") +
                         shortDate(QDate::fromString(value, Qt::ISODate), Languages::current());
        m_found.append(ChildId(hit.record.id));
        m_offers->appendRow(new QStandardItem(words));
    }
    if (std::exchange(m_takeFirst, false) && m_found.size() == 1)
        return choose(m_found.first());
    if (m_found.isEmpty() || !m_edit->hasFocus())
        m_popup->popup()->hide();
    else
        m_popup->complete();
}

void ChildPicker::choose(const ChildId &child)
{
    m_environment.store.readLatest(
        this, [child](Reading &reading) { return chosenChild(reading, child); },
        [this](const Result<Chosen> &chosen) {
            if (!chosen) {
                Q_EMIT failed(chosen.error());
                return;
            }
            m_chosen = *chosen;
            showChosen();
            Q_EMIT changed();
        });
}

void ChildPicker::clear()
{
    if (!m_chosen)
        return;
    m_chosen.reset();
    showChosen();
    Q_EMIT changed();
}

void ChildPicker::showChosen()
{
    const bool hadKeyboard = m_edit->hasFocus() || m_chip->hasFocus();
    m_popup->popup()->hide();
    m_edit->setTextQuietly({});
    m_edit->setVisible(!m_chosen);
    m_chip->setVisible(m_chosen.has_value());
    if (hadKeyboard)
        (m_chosen ? static_cast<QWidget *>(m_chip) : m_edit)->setFocus();
    retranslate();
}

void ChildPicker::retranslate()
{
    m_edit->setPlaceholderText(tr("For which child? Name, birth date or CIN"));
    m_edit->setAccessibleName(tr("Child"));
    m_edit->setAccessibleDescription(
        tr("With a child chosen, the list says where each entry stands to the child's network."));
    m_popup->popup()->setAccessibleName(tr("Children found"));
    if (!m_chosen)
        return;
    const QString name = tr("For %1").arg(m_chosen->name);
    m_chip->setText(fontMetrics().elidedText(name, Qt::ElideRight, scaled(250)));
    m_chip->setToolTip(
        m_chosen->network.isEmpty()
            ? tr("%1. Press to take the child away.").arg(name)
            : tr("%1, %2. Press to take the child away.").arg(name, m_chosen->network));
    m_chip->setAccessibleName(m_chip->toolTip());
}

} // namespace enlace
