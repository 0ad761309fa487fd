// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptlisttab.h"

#include "ui/kit/recordview.h"
#include "ui/kit/undo.h"

#include <QPushButton>

namespace enlace {

bool KeptListTab::isKept(int) const { return true; }

std::optional<RecordRef> KeptListTab::current() const
{
    const int row = view()->currentRow();
    if (row < 0 || row >= view()->model()->rowCount() || !isKept(row))
        return std::nullopt;
    return refOf(row);
}

template <class F>
void KeptListTab::withRecord(const RecordRef &record, F f)
{
    environment().store.read(
        this,
        [find = keeping().find, id = record.id](Reading &reading) { return find(reading, id); },
        [this, child = keeping().child, f](const Result<QJsonObject> &found) {
            if (!hasSubject() || keeping().child != child)
                return; // about somebody else by now
            if (found)
                f(keeping(), *found);
            else
                Q_EMIT said(Message::of(found.error()));
        });
}

void KeptListTab::openJob(const RecordRef &record,
                          EditJob (*job)(const Keeping &keeping, const QJsonObject &record))
{
    withRecord(record, [this, job](const Keeping &kind, const QJsonObject &stored) {
        edit(job(kind, stored));
    });
}

void KeptListTab::add()
{
    const Keeping kind = keeping();
    if (!kind.mayEdit)
        return;
    // What was begun is gone on with, not begun twice.
    if (editor()->isOpen() && editor()->form() == kind.form)
        editor()->setFocus();
    else
        edit(keepJob(kind, kind.make()));
}

void KeptListTab::correct(const RecordRef &record)
{
    withRecord(record, [this](const Keeping &kind, const QJsonObject &stored) {
        if (!isArchived(stored))
            edit(keepJob(kind, stored));
    });
}

void KeptListTab::restore(const RecordRef &record)
{
    environment().store.run(
        this,
        [kind = keeping(), id = record.id](Work &work) -> Result<WorkId> {
            ENLACE_TRY(enlace::bringBack(work, kind, id));
            return work.id();
        },
        [this](const Result<WorkId> &work) {
            if (!work)
                Q_EMIT said(Message::of(work.error()));
            else
                Q_EMIT said(withUndo(broughtBack(), this, environment().store, *work,
                                     [this](const Message &message) { Q_EMIT said(message); }));
        });
}

void KeptListTab::lookBack(const RecordRef &record)
{
    withRecord(record, [this, record](const Keeping &kind, const QJsonObject &stored) {
        showHistory(
            record, [kind, stored] { return historyTitle(kind, stored); }, kind.fields,
            kind.mayEdit && !isArchived(stored));
    });
}

void KeptListTab::addKeepingActions(const RecordRef &record, bool isArchived)
{
    if (keeping().mayEdit) {
        if (isArchived) {
            addAction("restoreRecordButton", tr("Restore"), [this, record] { restore(record); });
        } else {
            addAction("correctRecordButton", tr("Correct"), [this, record] {
                correct(record);
            })->setToolTip(QStringLiteral("F2"));
            addAction("archiveRecordButton", tr("Archive…"),
                      [this, record] { openJob(record, archiveJob); });
        }
    }
    addAction("recordHistoryButton", tr("History"), [this, record] {
        lookBack(record);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

bool KeptListTab::act(const QString &command)
{
    const auto record = hasSubject() ? current() : std::nullopt;
    if (command == QLatin1String("editRecord") && record && keeping().mayEdit)
        correct(*record);
    else if (command == QLatin1String("history") && record)
        lookBack(*record);
    else
        return ListTab::act(command);
    return true;
}

void KeptListTab::readKeptDrafts() { readDrafts(keeping().forms()); }

void KeptListTab::resume(const Draft &draft)
{
    const Keeping kind = keeping();
    if (draft.isNew)
        return edit(keepJob(kind, draft.base));
    if (draft.form == kind.archiveForm())
        openJob(draft.record, archiveJob);
    else
        correct(draft.record);
}

QString KeptListTab::draftName(const Draft &draft) const { return nameOf(keeping(), draft.base); }

void KeptListTab::takeUp(const QJsonObject &state)
{
    const auto record = current();
    if (!record)
        return;
    withRecord(*record, [this, state](const Keeping &kind, const QJsonObject &stored) {
        edit(keepJob(kind, stored));
        editor()->type(state);
    });
}

} // namespace enlace
