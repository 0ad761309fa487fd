// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importbatch.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace enlace {

class EmptyState;
class RecordView;
class Store;

/// The imports that were carried out, the latest first; the chosen one can be undone.
class ImportHistory : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit ImportHistory(Store &store, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void fileRequested();
    void undoRequested(const enlace::ImportBatchId &batch);
    void said(const enlace::Message &message);

protected:
    void retranslate() override;

private:
    void showState();

    Store &m_store;
    RecordModel<ImportBatch> *m_model;
    RecordView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_undo;
};

} // namespace enlace
