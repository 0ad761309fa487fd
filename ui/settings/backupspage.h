// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"
#include "ui/kit/recordmodel.h"

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace enlace {

class EmptyState;
class RecordView;

/// The backups of a store on this computer: which there are, one more now, one back in its place.
class BackupsPage : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(const Environment &environment, QWidget *parent = nullptr);
    ~BackupsPage() override;
    void shown() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void refresh();
    void backUp();
    void restore();
    void setBusy(bool busy);
    void showState();

    Environment m_environment;
    QString m_folder;
    QByteArray m_key;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_busy = false;
    RecordModel<Backup> *m_model;
    RecordView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QProgressBar *m_bar;
    QPushButton *m_now;
    QPushButton *m_restore;
    QPushButton *m_cancel;
};

} // namespace enlace
