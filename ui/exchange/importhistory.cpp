// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importhistory.h"

#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/exchange/importrepository.h"
#include "core/storage/store.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

Cell number(int value) { return Cell{.text = QLocale().toString(value), .isNumber = true}; }

QList<RecordColumn<ImportBatch>> columns(const Clock &clock)
{
    return {
        {"when", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "When"), 190,
         [&clock](const ImportBatch &batch) {
             return Cell{.text = momentText(batch.importedAt, Languages::current(), clock.today())};
         }},
        {"file", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "File"), 0,
         [](const ImportBatch &batch) { return Cell{.text = batch.fileName}; }},
        {"created", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "Added"), 100,
         [](const ImportBatch &batch) { return number(batch.created); }, true},
        {"changed", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "Changed"), 100,
         [](const ImportBatch &batch) { return number(batch.changed); }, true},
        {"same", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "Left alone"), 110,
         [](const ImportBatch &batch) { return number(batch.unchanged); }, true},
        {"refused", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "Not accepted"), 120,
         [](const ImportBatch &batch) { return number(batch.refused); }, true},
        {"state", "ImportHistory", QT_TRANSLATE_NOOP("ImportHistory", "Status"), 140,
         [](const ImportBatch &batch) {
             const bool undone = batch.undoneAt.has_value();
             return Cell{.text = undone ? QCoreApplication::translate("ImportHistory", "Undone")
                                        : QCoreApplication::translate("ImportHistory", "In force"),
                         .tone = undone ? Tone::Neutral : Tone::Good};
         }},
    };
}

} // namespace

ImportHistory::ImportHistory(Store &store, QWidget *parent)
    : LiveText(parent)
    , m_store(store)
    , m_model(new RecordModel<ImportBatch>(columns(store.clock()), this))
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(QStringLiteral("document-import"), this))
    , m_stack(new QStackedWidget(this))
    , m_undo(makeButton(ButtonLook::Normal, "undoImport", this))
{
    m_view->setObjectName(QStringLiteral("importsView"));
    m_view->setTwoLines(false);
    m_view->setRecords(m_model);
    m_undo->setIcon(themeIcon(QStringLiteral("edit-undo"), IconInk::Ink));
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_undo, 0, Qt::AlignRight);
    m_stack->addWidget(card);
    auto *emptyCard = new QFrame(this);
    setLook(emptyCard, "card");
    auto *middle = new QVBoxLayout(emptyCard);
    middle->addWidget(m_empty);
    m_stack->addWidget(emptyCard);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionRequested, this, &ImportHistory::fileRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_view->currentRow() >= 0)
            Q_EMIT undoRequested(m_model->row(m_view->currentRow()).id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportHistory::showState);
    connect(m_model, &RecordModelBase::loaded, this, &ImportHistory::showState);
    connect(m_model, &RecordModelBase::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    showState();
    retranslate();
}

void ImportHistory::refresh()
{
    m_model->ask([this](QObject *context, const std::optional<ImportBatch> &last,
                        const RecordModel<ImportBatch>::Answer &then) {
        m_store.readLatest(
            context,
            [last](Reading &reading) -> Result<RowPage<ImportBatch>> {
                ENLACE_ASSIGN(QList<ImportBatch> rows,
                              ImportRepository(reading).list(last, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

void ImportHistory::showState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0)); // comes back here
    const int row = m_view->currentRow();
    m_undo->setEnabled(row >= 0 && row < m_model->rowCount() && !m_model->row(row).undoneAt);
}

void ImportHistory::retranslate()
{
    m_view->setAccessibleName(tr("Imports so far"));
    m_undo->setText(tr("&Undo this import"));
    m_empty->setWords(tr("No import yet"),
                      tr("Rosters that were imported are listed here, and each can be undone."),
                      tr("Choose file…"));
}

} // namespace enlace
