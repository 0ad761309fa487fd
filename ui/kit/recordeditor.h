// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/editing/draft.h"
#include "core/editing/field.h"
#include "ui/kit/environment.h"
#include "ui/kit/formcard.h"
#include "ui/kit/formnotes.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

class QLabel;
class QPushButton;
class QTimer;

namespace enlace {

class ConflictView;
struct Done;
class Reading;
class RecordForm;
class Work;

/// All that an editor must know of what is being edited. Its functions hold values only: some are
/// called on a lane's thread.
struct EditJob
{
    QString form; ///< for drafts: which form this is
    RecordRef record;
    /// Whose revision guards the save, when it is not `record` itself (a step of an item).
    std::optional<RecordRef> guarded = {};
    bool isNew = false;
    std::optional<FamilyId> family; ///< none: a record of the directory
    std::optional<ChildId> child;
    std::function<QString()> title;
    std::function<QString()> saveWords; ///< on the button; empty: "Save"
    std::function<QString()> doneWords; ///< of the message that confirms it
    Fields fields;
    std::function<QJsonObject(const QString &field, QJsonObject record)> follow = {};
    QString firstField = {}; ///< where the keyboard begins; empty: the first
    QJsonObject base;        ///< the record as it stands
    QJsonObject begin = {};  ///< what the form offers to begin with; empty: `base`
    /// Everything wrong with it, each complaint with its field.
    std::function<QList<Error>(const QJsonObject &record, const QDateTime &now)> check = {};
    /// What is worth knowing before it is saved, as the form stands; one paragraph each, in the
    /// language of the interface. Quick: it is asked for at every keystroke.
    std::function<QStringList(const QJsonObject &record)> advice = {};
    std::function<Result<>(Work &work, const QJsonObject &record)> save;
    /// The same job as the record stands now, after somebody else saved it.
    std::function<Result<EditJob>(Reading &reading)> again = {};
    /// Whether two versions can be compared field by field. Otherwise (a move to another step) the
    /// person is told, sees where things stand, and decides anew; nothing typed is lost.
    bool isMergeable = true;
    /// What is worth knowing of what has been typed so far, looked up at each pause on the reading
    /// lane: said under the form, and no reason not to save.
    std::function<Result<FormNotes>(Reading &reading, const QJsonObject &record)> notes = {};
};

/// Leaves a choice of a new record open: it begins at "choose", and nothing is saved before it is
/// made. For answers that would do harm where nobody gave them.
void leaveOpen(EditJob &job, const char *field);

/// An editor beside the list: the form, complaints beside its fields, Save and Cancel. What is
/// typed is kept as a draft at each pause, and when the window is locked or left. When somebody
/// else types into the same record, says so; when somebody else saved first, shows both versions
/// field by field. What it saves can be undone from the
/// message that says so.
class RecordEditor : public LiveText<FormCard>
{
    Q_OBJECT
public:
    explicit RecordEditor(const Environment &environment, QWidget *parent = nullptr);
    ~RecordEditor() override;

    void open(EditJob job, const std::optional<Draft> &draft = {});
    /// As though the person had typed it: an earlier state of the record.
    void type(const QJsonObject &record);
    [[nodiscard]] bool isOpen() const { return m_job.has_value(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const RecordRef &record() const { return m_job->record; }
    [[nodiscard]] QString form() const { return m_job ? m_job->form : QString(); }
    void save();
    /// Asks first when something would be lost; then nothing of it is kept.
    void cancel();
    /// Closes without asking; what was typed stays as a draft.
    void leave();

Q_SIGNALS:
    void said(const enlace::Message &message);
    /// It still stands open; closed() follows.
    void saved(const enlace::RecordRef &record);
    void closed();
    /// What a note under the form is about is to be looked at.
    void openRequested(const enlace::RecordRef &record);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin(const QJsonObject &typed);
    void advise();
    void keepDraft();
    /// `then` follows when it is gone, or at once where there is none.
    void dropDraft(std::function<void()> then = {});
    void closeWithoutDraft();
    void lookForOthers();
    void showOthers();
    void lookAround();
    void close();
    void setBusy(bool busy);
    void showError(const Error &error);
    void complain(const QList<Error> &problems);
    void takeSaved(const Done &done);
    void lookAgain(const Error &conflict);
    void meet(EditJob now, const QString &who, const Error &conflict);

    Environment m_environment;
    std::optional<EditJob> m_job;
    std::optional<Error> m_error;
    std::optional<QDateTime> m_draftFrom; ///< the form holds a draft of that moment
    bool m_hasDraft = false;              ///< one stands in the store
    bool m_isToKeep = false;              ///< typed since the last time it was kept
    bool m_isBusy = false;
    QStringList m_advised;
    int m_round = 0;               ///< counts what was opened: a late answer is for nobody
    QList<Typist> m_others;        ///< who type into the same record
    bool m_isSavedByOther = false; ///< somebody saved it since it was opened
    QTimer *m_pause;
    QTimer *m_look;
    QLabel *m_othersNotice;
    QLabel *m_notice;
    QPushButton *m_anew;
    ConflictView *m_conflict;
    RecordForm *m_form;
    FormNotesView *m_advice;
    FormNotesView *m_notes;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

/// "5 minutes ago", "2 hours ago", else the day and time: how old a draft is.
[[nodiscard]] QString draftAge(const QDateTime &keptAt, const QDateTime &now);

} // namespace enlace
