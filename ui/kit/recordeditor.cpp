// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordeditor.h"

#include "core/base/datetext.h"
#include "core/editing/draftrepository.h"
#include "core/editing/historyrepository.h"
#include "core/editing/merge.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/conflictview.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordform.h"
#include "ui/kit/undo.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// A pause of typing after which the draft is kept, in milliseconds.
constexpr int pauseLength = 500;
/// How often it is asked who else types into the record, in milliseconds.
constexpr int lookLength = 1000;

struct Again
{
    EditJob job;
    QString who; ///< saved it last
};

} // namespace

void leaveOpen(EditJob &job, const char *name)
{
    for (Field &field : job.fields) {
        if (QLatin1String(field.name) != QLatin1String(name))
            continue;
        field.options.prepend(noOption(field.columns, QT_TRANSLATE_NOOP("Field", "choose")));
        for (const QString &column : std::as_const(field.columns))
            job.base.insert(column, QJsonValue(QJsonValue::Null));
        job.check = [check = job.check, name, column = field.columns.first()](
                        const QJsonObject &record, const QDateTime &now) {
            QList<Error> problems = check(record, now);
            if (record.value(column).toString().isEmpty())
                problems.prepend(invalid(name, complaint::needed));
            return problems;
        };
    }
}

QString draftAge(const QDateTime &keptAt, const QDateTime &now)
{
    const auto minutes = static_cast<int>(keptAt.secsTo(now) / 60);
    if (minutes < 1)
        return RecordEditor::tr("a moment ago");
    if (minutes < 60)
        return RecordEditor::tr("%n minute(s) ago", nullptr, minutes);
    if (minutes < 12 * 60)
        return RecordEditor::tr("%n hour(s) ago", nullptr, minutes / 60);
    return momentText(keptAt, Languages::current());
}

RecordEditor::RecordEditor(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_pause(new QTimer(this))
    , m_look(new QTimer(this))
    , m_othersNotice(makeParagraph(TextLook::Body, this))
    , m_notice(makeParagraph(TextLook::Muted, this))
    , m_anew(makeButton(ButtonLook::Link, "draftAnewButton", this))
    , m_conflict(new ConflictView(this))
    , m_form(new RecordForm(this))
    , m_advice(new FormNotesView(this))
    , m_notes(new FormNotesView(this))
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_cancel(makeButton(ButtonLook::Normal, "cancelButton", this))
    , m_save(makeButton(ButtonLook::Primary, "saveButton", this))
{
    setObjectName(QStringLiteral("recordEditor"));
    m_othersNotice->setObjectName(QStringLiteral("othersNotice"));
    m_othersNotice->hide();
    m_notice->setObjectName(QStringLiteral("draftNotice"));
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_advice->setObjectName(QStringLiteral("formAdvice"));
    auto *draft = new QHBoxLayout;
    draft->addWidget(m_notice, 1);
    draft->addWidget(m_anew, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    fields()->addWidget(m_othersNotice);
    fields()->addLayout(draft);
    fields()->addWidget(m_conflict);
    fields()->addWidget(m_form);
    content()->addWidget(m_advice);
    content()->addWidget(m_notes);
    content()->addWidget(m_problem);
    content()->addLayout(buttons);
    content()->addStretch();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseLength);
    connect(m_pause, &QTimer::timeout, this, [this] {
        keepDraft();
        lookAround();
    });
    m_look->setInterval(lookLength);
    connect(m_look, &QTimer::timeout, this, &RecordEditor::lookForOthers);
    connect(&m_environment.store, &Store::changed, this, [this](const QList<RecordRef> &records) {
        if (!m_job || m_job->isNew || m_isBusy || m_conflict->isVisibleTo(this) ||
            !records.contains(m_job->guarded.value_or(m_job->record)))
            return;
        m_isSavedByOther = true;
        showOthers();
    });
    connect(m_notes, &FormNotesView::openRequested, this, &RecordEditor::openRequested);
    connect(m_form, &RecordForm::edited, this, [this](const QString &name) {
        m_conflict->settle(name);
        m_isToKeep = true;
        m_pause->start();
        advise();
    });
    connect(m_conflict, &ConflictView::chosen, this,
            [this](const QString &name, const QJsonObject &record) {
                for (const Field &field : std::as_const(m_job->fields))
                    if (name == QLatin1String(field.name))
                        m_form->type(withField(m_form->record(), field, record));
                m_isToKeep = true;
                m_pause->start();
            });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        dropDraft();
        m_draftFrom.reset();
        begin(m_job->begin.isEmpty() ? m_job->base : m_job->begin);
    });
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordEditor::cancel);
    hide();
    RecordEditor::retranslate();
}

RecordEditor::~RecordEditor() { keepDraft(); }

void RecordEditor::open(EditJob job, const std::optional<Draft> &draft)
{
    leave();
    ++m_round;
    m_job = std::move(job);
    m_draftFrom.reset();
    m_hasDraft = draft.has_value();
    m_isToKeep = false;
    m_others.clear();
    m_isSavedByOther = false;
    m_form->setFields(m_job->fields, m_environment.clock.today(), m_job->follow);
    if (draft) {
        m_draftFrom = draft->keptAt;
        // With the revision that the typing began with: if somebody saved since, it shows.
        m_job->base = draft->base;
        begin(draft->typed);
    } else {
        begin(m_job->begin.isEmpty() ? m_job->base : m_job->begin);
    }
    QFrame::show();
    lookForOthers();
    m_look->start();
    if (m_job->firstField.isEmpty())
        m_form->focusFirst();
    else
        m_form->focusField(m_job->firstField);
}

void RecordEditor::begin(const QJsonObject &typed)
{
    m_error.reset();
    m_conflict->dismiss();
    m_form->load(m_job->base);
    m_form->type(typed);
    m_notes->dismiss();
    lookAround();
    retranslate();
}

void RecordEditor::advise()
{
    const QStringList lines =
        m_job && m_job->advice ? m_job->advice(m_form->record()) : QStringList();
    if (lines == m_advised)
        return;
    m_advised = lines;
    FormNotes advice{Tone::Neutral, {}, {}};
    for (const QString &line : lines)
        advice.notes.append({[line] { return line; }});
    m_advice->show(std::move(advice));
}

void RecordEditor::type(const QJsonObject &record)
{
    m_form->type(record);
    m_isToKeep = true;
    m_pause->start();
}

bool RecordEditor::isChanged() const
{
    if (!m_job)
        return false;
    const QJsonObject begun = m_job->begin.isEmpty() ? m_job->base : m_job->begin;
    return !differingFields(m_job->fields, begun, m_form->record()).isEmpty();
}

void RecordEditor::keepDraft()
{
    m_pause->stop();
    if (!m_job || !std::exchange(m_isToKeep, false) || m_isBusy)
        return;
    if (!isChanged())
        return dropDraft();
    const Draft draft{m_job->form,  m_job->record, m_job->isNew,     m_job->family,
                      m_job->child, m_job->base,   m_form->record(), {}};
    // What no engine keeps is said beside its field as soon as it is typed.
    if (const QList<Error> wrong = unstorable(m_job->fields, draft.typed); !wrong.isEmpty()) {
        m_form->show(wrong);
        return;
    }
    m_hasDraft = true;
    m_environment.store.run(
        this,
        [draft](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).keep(work, draft));
            return true;
        },
        [this](const Result<bool> &kept) {
            if (!kept)
                showError(kept.error());
        });
}

void RecordEditor::lookForOthers()
{
    if (!m_job || m_job->isNew || !isVisible())
        return;
    m_environment.store.read(
        this,
        [record = m_job->record](Reading &reading) {
            return DraftRepository(reading).typistsAt(record);
        },
        [this, round = m_round](const Result<QList<Typist>> &typists) {
            // A server that does not answer is told when the person asks for something.
            if (round != m_round || !typists || m_others == *typists)
                return;
            m_others = *typists;
            showOthers();
        });
}

void RecordEditor::showOthers()
{
    QStringList names;
    for (const Typist &typist : std::as_const(m_others))
        names.append(typist.name);
    QStringList words;
    if (!names.isEmpty())
        words.append(tr("Also changing this now: %1. Whoever saves second sees both versions.")
                         .arg(QLocale().createSeparatedList(names)));
    if (m_isSavedByOther)
        words.append(tr("Somebody saved this while it was open here. When you save, you see both "
                        "versions."));
    m_othersNotice->setText(words.join(QLatin1Char('\n')));
    m_othersNotice->setVisible(!words.isEmpty());
}

void RecordEditor::lookAround()
{
    if (!m_job || !m_job->notes || m_isBusy)
        return;
    m_environment.store.readLatest(
        m_notes,
        [notes = m_job->notes, record = m_form->record()](Reading &reading) {
            return notes(reading, record);
        },
        [this, round = m_round](const Result<FormNotes> &notes) {
            if (round != m_round)
                return;
            if (notes)
                m_notes->show(*notes);
            else
                showError(notes.error());
        });
}

void RecordEditor::dropDraft(std::function<void()> then)
{
    m_pause->stop();
    m_isToKeep = false;
    if (!m_job || !std::exchange(m_hasDraft, false)) {
        if (then)
            then();
        return;
    }
    m_environment.store.run(
        this,
        [form = m_job->form, record = m_job->record](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).drop(work, form, record));
            return true;
        },
        [then = std::move(then)](const Result<bool> &) {
            if (then)
                then();
        });
}

/// Whoever looks for drafts when it has closed finds none of it.
void RecordEditor::closeWithoutDraft()
{
    setBusy(true);
    dropDraft([this, round = m_round] {
        if (round == m_round)
            close();
    });
}

void RecordEditor::save()
{
    if (!m_job || m_isBusy)
        return;
    const QJsonObject record = m_form->record();
    QList<Error> problems = m_form->problems();
    if (problems.isEmpty() && m_job->check)
        problems = m_job->check(record, m_environment.clock.now());
    complain(problems);
    if (!problems.isEmpty())
        return;
    if (!m_conflict->isResolved())
        return showError({ErrorCode::Conflict,
                          QT_TRANSLATE_NOOP("Error", "Choose one of the two above for each field "
                                                     "that you both changed."),
                          {},
                          -1,
                          {},
                          {}});
    m_pause->stop();
    const QPointer<QWidget> focus = QApplication::focusWidget();
    setBusy(true);
    m_environment.store.run(
        this,
        [job = *m_job, record](Work &work) {
            return doFor(work, job.family, [&](Work &) -> Result<> {
                ENLACE_TRY(job.save(work, record));
                return DraftRepository(work).drop(work, job.form, job.record);
            });
        },
        [this, round = m_round, focus](const Result<Done> &work) {
            if (round != m_round)
                return;
            setBusy(false);
            if (work)
                return takeSaved(*work);
            if (focus)
                focus->setFocus();
            m_isToKeep = true; // it is not saved: the draft must be
            keepDraft();
            if (work.error().code == ErrorCode::Conflict && m_job->again)
                lookAgain(work.error());
            else
                complain({work.error()});
        });
}

void RecordEditor::takeSaved(const Done &done)
{
    m_hasDraft = m_isToKeep = false;
    sayDone(Message::said(Tone::Good, m_job->doneWords), this, m_environment.store, done,
            [this](const Message &message) { Q_EMIT said(message); });
    // Whoever reads again when it closes knows by then what was saved.
    const int round = m_round;
    Q_EMIT saved(RecordRef(m_job->record));
    if (round == m_round)
        close();
}

void RecordEditor::lookAgain(const Error &conflict)
{
    m_environment.store.read(
        this,
        [again = m_job->again,
         record = m_job->guarded.value_or(m_job->record)](Reading &reading) -> Result<Again> {
            ENLACE_ASSIGN(EditJob job, again(reading));
            const auto history = HistoryRepository(reading).of(record, 1);
            return Again{std::move(job),
                         history && !history->isEmpty() ? history->first().staffName : QString()};
        },
        [this, round = m_round, conflict](const Result<Again> &now) {
            if (round != m_round)
                return;
            if (!now)
                showError(now.error());
            else
                meet(now->job, now->who, conflict);
        });
}

void RecordEditor::meet(EditJob now, const QString &who, const Error &conflict)
{
    const QJsonObject base = m_job->base;
    const QJsonObject mine = m_form->record();
    // Another step stands open by now, say: it is not the same record that both changed.
    const bool isSameRecord = now.guarded == m_job->guarded;
    if (now.isMergeable && isSameRecord) {
        m_conflict->show(now.fields, base, mine, now.base, who, m_environment.clock.today());
        m_job->base = now.base;
        m_form->load(now.base);
        const Merge merged = merge(now.fields, base, mine, now.base);
        // Where both changed the same, what was typed stays in sight until one is chosen.
        QJsonObject shown = merged.record;
        for (const Field &field : std::as_const(now.fields))
            if (merged.clashes.contains(QLatin1String(field.name)))
                shown = withField(std::move(shown), field, mine);
        m_form->type(shown);
        scroll()->ensureVisible(0, 0);
    } else {
        m_job = std::move(now);
        m_form->setFields(m_job->fields, m_environment.clock.today(), m_job->follow);
        m_form->load(m_job->base);
        m_form->type(mine);
        showError(conflict);
    }
    retranslate();
    m_isSavedByOther = false; // both versions are in sight
    showOthers();
    m_isToKeep = true;
    keepDraft();
}

void RecordEditor::setBusy(bool busy)
{
    // Nothing can be typed that would be in neither the save nor a draft.
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void RecordEditor::cancel()
{
    if (!m_job || m_isBusy)
        return;
    if (!isChanged())
        return closeWithoutDraft();
    const Question question{tr("Close without saving?"), tr("What you typed here is thrown away."),
                            tr("Throw it away"), tr("Go on writing"), true};
    m_environment.ask.confirm(this, question, [this](bool yes) {
        if (yes && m_job)
            closeWithoutDraft();
    });
}

void RecordEditor::leave()
{
    if (!m_job)
        return;
    keepDraft();
    close();
}

void RecordEditor::close()
{
    ++m_round;
    m_pause->stop();
    m_look->stop();
    m_job.reset();
    setBusy(false);
    m_conflict->dismiss();
    m_notes->dismiss();
    hide();
    Q_EMIT closed();
}

void RecordEditor::showError(const Error &error)
{
    m_error = error;
    retranslate();
}

void RecordEditor::complain(const QList<Error> &problems)
{
    const QList<Error> left = m_form->show(problems);
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    retranslate();
}

void RecordEditor::hideEvent(QHideEvent *event)
{
    // The window is locked, or another page is looked at.
    keepDraft();
    LiveText::hideEvent(event);
}

void RecordEditor::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(QStringLiteral("Esc"));
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_anew->setText(tr("Start anew"));
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
    m_notice->setVisible(m_draftFrom.has_value());
    m_anew->setVisible(m_draftFrom.has_value());
    if (m_draftFrom)
        m_notice->setText(tr("This is what you typed %1 and had not saved.")
                              .arg(draftAge(*m_draftFrom, m_environment.clock.now())));
    showOthers();
    advise();
    if (!m_job)
        return;
    setTitle(m_job->title());
    m_save->setText(m_job->saveWords ? m_job->saveWords() : tr("&Save"));
}

} // namespace enlace
