// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/importbatch.h"
#include "ui/kit/livetext.h"
#include "ui/kit/recordmodel.h"

#include <QWidget>

namespace enlace {

class RecordView;

/// What undoing an import left as it is: whose record, and who edited it since.
class ImportLeft : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit ImportLeft(const Clock &clock, QWidget *parent = nullptr);
    void setRecords(const QList<LeftRecord> &records);
    void focusFirst();

protected:
    void retranslate() override;

private:
    RecordModel<LeftRecord> *m_model;
    RecordView *m_view;
};

} // namespace enlace
