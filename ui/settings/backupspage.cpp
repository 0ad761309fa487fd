// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupspage.h"

#include "core/base/datetext.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

QList<RecordColumn<Backup>> columns(const Clock &clock)
{
    return {
        {"when", "BackupsPage", QT_TRANSLATE_NOOP("BackupsPage", "Made"), 230,
         [&clock](const Backup &backup) {
             return Cell{.text = momentText(backup.madeAt, Languages::current(), clock.today()),
                         .strong = true};
         }},
        {"kind", "BackupsPage", QT_TRANSLATE_NOOP("BackupsPage", "Why"), 0,
         [](const Backup &backup) { return Cell{.text = label(backup.kind)}; }},
        {"children", "BackupsPage", QT_TRANSLATE_NOOP("BackupsPage", "Children"), 130,
         [](const Backup &backup) {
             return Cell{.text = QLocale().toString(backup.children()), .isNumber = true};
         },
         true},
        {"size", "BackupsPage", QT_TRANSLATE_NOOP("BackupsPage", "Size"), 130,
         [](const Backup &backup) {
             return Cell{.text = QLocale().formattedDataSize(backup.bytes, 1), .isNumber = true};
         },
         true},
    };
}

} // namespace

BackupsPage::BackupsPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_model(new RecordModel<Backup>(columns(environment.clock), this))
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(QStringLiteral("backup"), this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QProgressBar(this))
    , m_now(makeButton(ButtonLook::Primary, "backUpNow", this))
    , m_restore(makeButton(ButtonLook::Normal, "restoreBackup", this))
    , m_cancel(makeButton(ButtonLook::Normal, "cancelBackup", this))
{
    if (const auto *target = std::get_if<SqliteTarget>(&environment.store.target())) {
        m_folder = QFileInfo(target->databaseFile).absolutePath();
        m_key = target->key;
    }
    m_view->setObjectName(QStringLiteral("backupsView"));
    m_view->setTwoLines(false);
    m_view->setRecords(m_model);
    m_bar->setTextVisible(false);
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_bar);
    body()->addWidget(card, 1);
    for (auto *button : {m_cancel, m_restore, m_now})
        buttons()->addWidget(button);
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::backUp);
    connect(m_empty, &EmptyState::actionRequested, this, &BackupsPage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop->store(true); });
    setBusy(false);
    showState();
    retranslate();
}

BackupsPage::~BackupsPage() { m_stop->store(true); }

void BackupsPage::shown() { refresh(); }

void BackupsPage::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_view->setFocus();
    else
        m_now->setFocus();
}

void BackupsPage::refresh()
{
    if (m_folder.isEmpty())
        return;
    inBackground(
        this, [folder = m_folder] { return backupsOf(folder); },
        [this](const QList<Backup> &backups) {
            m_model->setRows(backups);
            if (!backups.isEmpty())
                m_view->setCurrentIndex(m_model->index(0, 0));
            showState();
        });
}

void BackupsPage::backUp()
{
    if (m_busy)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    inBackground(
        this,
        [folder = m_folder, key = m_key, &clock = m_environment.clock, stop = m_stop] {
            return makeBackup(folder, key, BackupKind::Manual, clock,
                              [stop](qint64, qint64) { return !stop->load(); });
        },
        [this](const Result<Backup> &made) {
            setBusy(false);
            refresh();
            if (!made && made.error().code != ErrorCode::Cancelled)
                Q_EMIT said(Message::of(made.error()));
            else if (made)
                Q_EMIT said(Message::said(
                    Tone::Good, [] { return tr("The backup was made, opened and counted."); }));
        });
}

void BackupsPage::restore()
{
    const int row = m_view->currentRow();
    if (row < 0 || m_busy)
        return;
    const Backup backup = m_model->row(row);
    const QString when =
        momentText(backup.madeAt, Languages::current(), m_environment.clock.today());
    const Question question{
        tr("Go back to the backup of %1?").arg(when),
        tr("What was written since then is no longer in the store; it is kept as a backup of its "
           "own. Passwords are those of that day. You sign in again afterwards."),
        tr("Restore"), tr("Cancel"), true};
    m_environment.ask.confirm(this, question,
                              [page = QPointer<BackupsPage>(this), backup](bool yes) {
                                  if (yes && page && page->m_environment.restore)
                                      page->m_environment.restore(backup);
                              });
}

void BackupsPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setRange(0, busy ? 0 : 1);
    m_bar->setVisible(busy);
    m_now->setVisible(!m_folder.isEmpty());
    m_now->setEnabled(!busy);
    m_cancel->setVisible(busy);
    showState();
}

void BackupsPage::showState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_restore->setVisible(m_model->rowCount() > 0 && m_environment.restore);
    m_restore->setEnabled(!m_busy);
}

void BackupsPage::retranslate()
{
    setTitle(tr("Backups"), tr("One is made each day and before each import; all are encrypted. "
                               "Copy the folder of the store to another disk now and then."));
    m_now->setText(tr("Back up &now"));
    m_restore->setText(tr("&Restore from this backup…"));
    m_cancel->setText(tr("&Cancel"));
    m_bar->setAccessibleName(tr("Making a backup…"));
    m_view->setAccessibleName(tr("Backups"));
    if (m_folder.isEmpty())
        m_empty->setWords(tr("Backed up on the server"),
                          tr("The database of a server is backed up where it runs. Ask your "
                             "agency's administrator."));
    else
        m_empty->setWords(tr("No backup yet"),
                          tr("Each backup of this store would be listed here, with what is in it."),
                          tr("Back up now"));
}

} // namespace enlace
