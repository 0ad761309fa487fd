// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/access/accessrules.h"
#include "core/exchange/importrepository.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "ui/exchange/importhistory.h"
#include "ui/exchange/importleft.h"
#include "ui/exchange/importpreview.h"
#include "ui/exchange/mappingeditor.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/labels.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// How often, in rows, the lanes tell how far they are.
constexpr int progressStep = 200;

} // namespace

ImportPage::ImportPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_stack(new QStackedWidget(this))
    , m_history(new ImportHistory(environment.store, this))
    , m_mapping(new MappingEditor(this))
    , m_preview(new ImportPreview(this))
    , m_left(new ImportLeft(environment.clock, this))
    , m_taskLabel(makeLabel(TextLook::CardTitle, this))
    , m_countLabel(makeLabel(TextLook::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_choose(makeButton(ButtonLook::Primary, "chooseFile", this))
    , m_back(makeButton(ButtonLook::Normal, "importBack", this))
    , m_next(makeButton(ButtonLook::Primary, "importNext", this))
    , m_cancel(makeButton(ButtonLook::Normal, "importCancel", this))
{
    auto *working = new QFrame(this);
    setLook(working, "card");
    auto *column = new QVBoxLayout(working);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_taskLabel);
    column->addWidget(m_bar);
    column->addWidget(m_countLabel);
    column->addStretch(2);
    m_bar->setTextVisible(false);
    for (QWidget *step : {static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_mapping),
                          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(working),
                          static_cast<QWidget *>(m_left)})
        m_stack->addWidget(step);
    body()->addWidget(m_stack, 1);
    for (auto *button : {m_cancel, m_back, m_next, m_choose})
        buttons()->addWidget(button);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_history, &ImportHistory::fileRequested, this, &ImportPage::chooseFile);
    connect(m_history, &ImportHistory::undoRequested, this, &ImportPage::undo);
    connect(m_history, &ImportHistory::said, this, &Page::said);
    connect(m_mapping, &MappingEditor::changed, this,
            [this] { m_next->setEnabled(m_mapping->isComplete()); });
    connect(m_preview, &ImportPreview::decided, this, &ImportPage::decide);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop->store(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { escape(); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Mapping)
            plan();
        else if (m_step == Step::Preview)
            backUpThenApply();
    });
    go(Step::Start);
}

ImportPage::~ImportPage() { m_stop->store(true); }

void ImportPage::shown() { m_history->refresh(); }

void ImportPage::focusFirst()
{
    if (m_step == Step::Left)
        m_left->focusFirst();
    else if (m_choose->isVisible())
        m_choose->setFocus();
}

bool ImportPage::escape()
{
    switch (m_step) {
    case Step::Start:
        return false;
    case Step::Working:
        m_stop->store(true);
        return true;
    case Step::Mapping:
        go(Step::Start);
        return true;
    case Step::Preview:
        go(Step::Mapping);
        return true;
    case Step::Left:
        go(Step::Start);
        return true;
    }
    return false;
}

void ImportPage::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Start) {
        m_plan.reset();
        m_preview->setPlan(nullptr);
        m_history->refresh();
    }
    retranslate();
}

void ImportPage::work(Task task)
{
    m_task = task;
    m_done = m_all = 0;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_bar->setRange(0, 0);
    go(Step::Working);
}

RowProgress ImportPage::progress()
{
    return [page = QPointer<ImportPage>(this), stop = m_stop](int done, int all) {
        if (done % progressStep == 0 || done == all)
            QMetaObject::invokeMethod(
                qApp,
                [page, done, all] {
                    if (page)
                        page->showProgress(done, all);
                },
                Qt::QueuedConnection);
        return !stop->load();
    };
}

void ImportPage::showProgress(int done, int all)
{
    m_done = done;
    m_all = all;
    m_bar->setRange(0, done == all ? 0 : all);
    m_bar->setValue(done);
    retranslate();
}

void ImportPage::fail(const Error &error, Step backTo)
{
    go(backTo);
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT said(
            Message::said(Tone::Neutral, [] { return tr("Canceled; nothing was changed"); }));
    else
        Q_EMIT said(Message::of(error));
}

void ImportPage::chooseFile()
{
    FileRequest request;
    request.title = tr("Choose a roster");
    request.filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)");
    m_environment.filePicker.pick(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            openFile(path);
    });
}

void ImportPage::openFile(const QString &path)
{
    m_path = path;
    m_look.reset();
    lookAgain({});
}

void ImportPage::lookAgain(const std::optional<ColumnMapping> &mapping)
{
    work(Task::Reading);
    RosterChoices choices;
    choices.mapping = mapping;
    inBackground(
        this,
        [path = m_path, choices, today = m_environment.clock.today(),
         stop = m_stop]() -> Result<RosterLook> {
            QFile file(path);
            ENLACE_TRY(openRoster(file));
            return RosterFile(file).look(choices, today,
                                         [stop](qint64, qint64) { return !stop->load(); });
        },
        [this](const Result<RosterLook> &look) {
            if (!look)
                return fail(look.error(), Step::Start);
            m_look = *look;
            // How these headings were read last time, if they were.
            m_environment.store.read(
                this,
                [signature = look->signature](Reading &reading) {
                    return ImportRepository(reading).rememberedMapping(signature);
                },
                [this](const Result<std::optional<ColumnMapping>> &remembered) {
                    if (remembered && *remembered &&
                        (*remembered)->columns.size() == m_look->headings.size())
                        m_look->mapping = **remembered;
                    m_mapping->setRoster(*m_look);
                    go(Step::Mapping);
                });
        });
}

void ImportPage::plan()
{
    work(Task::Planning);
    RosterChoices choices;
    choices.mapping = m_mapping->mapping();
    ImportOptions options;
    options.agency = importingAgency(m_environment.store.actor()).value_or(AgencyId());
    options.fileName = QFileInfo(m_path).fileName();
    m_environment.store.read(
        this,
        [path = m_path, choices, options,
         progress = progress()](Reading &reading) -> Result<ImportPlan> {
            QFile file(path);
            ENLACE_TRY(openRoster(file));
            return planRoster(reading, file, choices, options, progress);
        },
        [this](const Result<ImportPlan> &plan) {
            if (!plan)
                return fail(plan.error(), Step::Mapping);
            m_plan = std::make_shared<ImportPlan>(*plan);
            m_preview->setPlan(m_plan);
            go(Step::Preview);
        });
}

void ImportPage::decide(const QList<RowDecision> &decisions)
{
    work(Task::Planning);
    m_environment.store.read(
        this,
        [plan = m_plan, decisions, progress = progress()](Reading &reading) {
            return replan(reading, *plan, decisions, progress);
        },
        [this](const Result<ImportPlan> &plan) {
            if (!plan)
                return fail(plan.error(), Step::Preview);
            m_plan = std::make_shared<ImportPlan>(*plan);
            m_preview->setPlan(m_plan);
            go(Step::Preview);
        });
}

void ImportPage::backUpThenApply()
{
    const auto *target = std::get_if<SqliteTarget>(&m_environment.store.target());
    if (!target || target->databaseFile.isEmpty())
        return apply();
    work(Task::SavingCopy);
    inBackground(
        this,
        [folder = QFileInfo(target->databaseFile).absolutePath(), key = target->key,
         &clock = m_environment.clock, stop = m_stop] {
            return makeBackup(folder, key, BackupKind::BeforeImport, clock,
                              [stop](qint64, qint64) { return !stop->load(); });
        },
        [this](const Result<Backup> &backup) {
            if (!backup)
                return fail(backup.error(), Step::Preview);
            apply();
        });
}

void ImportPage::apply()
{
    work(Task::Importing);
    m_environment.store.run(
        this,
        [plan = m_plan, progress = progress()](Work &work) {
            return applyRoster(work, *plan, progress);
        },
        [this](const Result<ImportResult> &result) {
            if (!result)
                return fail(result.error(), Step::Preview);
            go(Step::Start);
            const int created = result->counts.created;
            const int changed = result->counts.changed;
            Message message = Message::said(Tone::Good, [created, changed] {
                return tr("%n child(ren) added.", nullptr, created) + QLatin1Char(' ') +
                       tr("%n child(ren) changed.", nullptr, changed);
            });
            if (result->batch) {
                message.actionText = [] { return tr("Undo"); };
                message.action = [page = QPointer<ImportPage>(this), batch = *result->batch] {
                    if (page)
                        page->undo(batch);
                };
            }
            Q_EMIT said(message);
        },
        m_stop);
}

void ImportPage::undo(const ImportBatchId &batch)
{
    work(Task::Undoing);
    m_environment.store.run(
        this, [batch](Work &work) { return ImportRepository(work).undo(work, batch); },
        [this](const Result<UndoResult> &result) {
            if (!result)
                return fail(result.error(), Step::Start);
            const auto left = static_cast<int>(result->left.size());
            m_left->setRecords(result->left);
            go(left == 0 ? Step::Start : Step::Left);
            Q_EMIT said(Message::said(left == 0 ? Tone::Good : Tone::Soon, [left] {
                return left == 0 ? tr("Import undone; all is as before")
                                 : tr("Import undone, but for %n record(s) that were edited since.",
                                      nullptr, left);
            }));
        },
        m_stop);
}

void ImportPage::retranslate()
{
    const QString file = QFileInfo(m_path).fileName();
    switch (m_step) {
    case Step::Start:
        setTitle(tr("Import"), tr("A health plan's roster becomes families. You see what would "
                                  "change before anything does."));
        break;
    case Step::Mapping:
        setTitle(tr("Which column holds what"), file);
        break;
    case Step::Preview:
        setTitle(tr("Preview: nothing has been changed yet"), file);
        break;
    case Step::Working:
        setTitle(tr("Import"), m_task == Task::Undoing ? QString() : file);
        break;
    case Step::Left:
        setTitle(tr("Left as they are"),
                 tr("The import was undone. These were edited since, so nothing was taken from "
                    "them: look at each, and archive what should not be here."));
        break;
    }
    m_choose->setVisible(m_step == Step::Start);
    m_back->setVisible(m_step == Step::Mapping || m_step == Step::Preview || m_step == Step::Left);
    m_next->setVisible(m_step == Step::Mapping || m_step == Step::Preview);
    m_cancel->setVisible(m_step == Step::Working);
    m_next->setEnabled(m_step == Step::Mapping ? m_mapping->isComplete()
                                               : m_plan && m_preview->hasWork());
    m_choose->setText(tr("Choose &file…"));
    m_back->setText(tr("&Back"));
    m_next->setText(m_step == Step::Preview ? tr("&Import now") : tr("&Preview"));
    m_cancel->setText(tr("&Cancel"));
    switch (m_task) {
    case Task::Reading:
        m_taskLabel->setText(tr("Reading the file…"));
        break;
    case Task::Planning:
        m_taskLabel->setText(tr("Comparing with what is on record…"));
        break;
    case Task::SavingCopy:
        m_taskLabel->setText(tr("Making a backup first…"));
        break;
    case Task::Importing:
        // After the last row deadlines and search words follow, which takes about as long.
        m_taskLabel->setText(m_all > 0 && m_done == m_all
                                 ? tr("Working out deadlines and search words…")
                                 : tr("Importing…"));
        break;
    case Task::Undoing:
        m_taskLabel->setText(tr("Taking the import back…"));
        break;
    }
    m_countLabel->setText(
        m_all > 0 ? tr("Row %1 of %2").arg(QLocale().toString(m_done), QLocale().toString(m_all))
                  : QString());
    m_bar->setAccessibleName(m_taskLabel->text());
}

} // namespace enlace
