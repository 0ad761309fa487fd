// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keepingside.h"

#include "core/editing/draftrepository.h"
#include "core/storage/store.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/historyview.h"
#include "ui/kit/undo.h"

#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

KeepingSide::KeepingSide(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_editor(new RecordEditor(environment, this))
    , m_history(new HistoryView(this))
    , m_drafts(new DraftBar(parent))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_history);
    column->addStretch();
    connect(m_editor, &RecordEditor::said, this, &KeepingSide::said);
    connect(m_editor, &RecordEditor::saved, this, &KeepingSide::saved);
    connect(m_editor, &RecordEditor::closed, this, [this] {
        showWhatIsOpen();
        readDrafts();
    });
    connect(m_editor, &RecordEditor::openRequested, this, &KeepingSide::openRequested);
    connect(m_history, &HistoryView::closed, this, &KeepingSide::showWhatIsOpen);
    connect(m_history, &HistoryView::restoreRequested, this, [this](const QJsonObject &state) {
        withRecord(*m_past, [this, state](const Keeping &keeping, const QJsonObject &record) {
            edit(keepJob(keeping, record));
            m_editor->type(state);
        });
    });
    connect(m_drafts, &DraftBar::resumed, this, &KeepingSide::resume);
    connect(m_drafts, &DraftBar::dropped, this, &KeepingSide::drop);
    hide();
}

void KeepingSide::setKinds(QList<Keeping> kinds) { m_kinds = std::move(kinds); }

const Keeping *KeepingSide::kindOf(RecordKind kind) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [kind](const Keeping &each) { return each.kind == kind; });
    return found == m_kinds.end() ? nullptr : &*found;
}

const Keeping *KeepingSide::kindOfForm(const QString &form) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Keeping &each) {
        return each.forms().contains(form);
    });
    return found == m_kinds.end() ? nullptr : &*found;
}

bool KeepingSide::mayEdit(RecordKind kind) const
{
    const Keeping *keeping = kindOf(kind);
    return keeping && keeping->mayEdit;
}

QStringList KeepingSide::forms() const
{
    QStringList forms;
    for (const Keeping &keeping : m_kinds)
        forms += keeping.forms();
    return forms;
}

void KeepingSide::readDrafts()
{
    if (m_kinds.isEmpty())
        return;
    const FamilyId family = m_kinds.first().family;
    const auto child = m_kinds.first().child;
    m_environment.store.read(
        this,
        [family, forms = forms()](Reading &reading) {
            return DraftRepository(reading).ofFamily(family, forms);
        },
        [this, family, child](const Result<QList<Draft>> &found) {
            if (m_kinds.isEmpty() || m_kinds.first().family != family ||
                m_kinds.first().child != child)
                return;
            if (!found) {
                Q_EMIT said(Message::of(found.error()));
                return;
            }
            if (m_editor->isOpen())
                return;
            QList<Draft> drafts;
            for (const Draft &draft : *found)
                if (!child || draft.child == child)
                    drafts.append(draft);
            m_drafts->setDrafts(drafts, m_environment.clock.now(), [this](const Draft &draft) {
                const Keeping *keeping = kindOfForm(draft.form);
                return keeping ? nameOf(*keeping, draft.base) : QString();
            });
        });
}

template <class F>
void KeepingSide::withRecord(const RecordRef &record, F f)
{
    const Keeping *keeping = kindOf(record.kind);
    if (!keeping)
        return;
    m_environment.store.read(
        this,
        [find = keeping->find, id = record.id](Reading &reading) { return find(reading, id); },
        [this, keeping = *keeping, f](const Result<QJsonObject> &found) {
            const Keeping *now = kindOf(keeping.kind);
            if (!now || now->family != keeping.family || now->child != keeping.child)
                return; // about somebody else by now
            if (found)
                f(*now, *found);
            else
                Q_EMIT said(Message::of(found.error()));
        });
}

void KeepingSide::add(RecordKind kind, const QJsonObject &known)
{
    const Keeping *keeping = kindOf(kind);
    if (!keeping || !keeping->mayEdit)
        return;
    // What was begun is gone on with, not begun twice.
    if (m_editor->isOpen() && m_editor->form() == keeping->form)
        return m_editor->setFocus();
    QJsonObject fresh = keeping->make();
    for (auto column = known.begin(); column != known.end(); ++column)
        fresh.insert(column.key(), column.value());
    edit(keepJob(*keeping, fresh));
}

QStringList KeepingSide::newForms(const QList<RecordKind> &kinds) const
{
    QStringList forms;
    for (const RecordKind kind : kinds)
        if (const Keeping *keeping = kindOf(kind); keeping && keeping->mayEdit)
            forms.append(keeping->form);
    return forms;
}

void KeepingSide::addBy(const QString &form)
{
    if (const Keeping *keeping = kindOfForm(form))
        add(keeping->kind);
}

void KeepingSide::correct(const RecordRef &record)
{
    if (!mayEdit(record.kind))
        return;
    withRecord(record, [this](const Keeping &keeping, const QJsonObject &stored) {
        if (!isArchived(stored))
            edit(keepJob(keeping, stored));
    });
}

void KeepingSide::archive(const RecordRef &record)
{
    if (!mayEdit(record.kind))
        return;
    withRecord(record, [this](const Keeping &keeping, const QJsonObject &stored) {
        edit(archiveJob(keeping, stored));
    });
}

void KeepingSide::restore(const RecordRef &record)
{
    const Keeping *keeping = kindOf(record.kind);
    if (!keeping || !keeping->mayEdit)
        return;
    m_environment.store.run(
        this,
        [keeping = *keeping, id = record.id](Work &work) -> Result<WorkId> {
            ENLACE_TRY(bringBack(work, keeping, id));
            return work.id();
        },
        [this, record](const Result<WorkId> &work) {
            if (!work) {
                Q_EMIT said(Message::of(work.error()));
                return;
            }
            Q_EMIT said(withUndo(broughtBack(), this, m_environment.store, *work,
                                 [this](const Message &message) { Q_EMIT said(message); }));
            Q_EMIT saved(record);
        });
}

void KeepingSide::lookBack(const RecordRef &record)
{
    withRecord(record, [this, record](const Keeping &keeping, const QJsonObject &stored) {
        m_environment.store.read(
            this, [record](Reading &reading) { return HistoryRepository(reading).of(record); },
            [this, record, keeping, stored, mayRestore = keeping.mayEdit && !isArchived(stored)](
                const Result<QList<HistoryEntry>> &entries) {
                if (!entries) {
                    Q_EMIT said(Message::of(entries.error()));
                } else if (!m_editor->isOpen()) {
                    m_past = record;
                    m_history->show([keeping, stored] { return historyTitle(keeping, stored); },
                                    keeping.fields, *entries, mayRestore,
                                    m_environment.clock.today());
                    showWhatIsOpen();
                }
            });
    });
}

void KeepingSide::edit(EditJob job)
{
    std::optional<Draft> draft;
    for (const Draft &kept : m_drafts->drafts())
        if (kept.form == job.form && kept.record == job.record)
            draft = kept;
    m_history->dismiss();
    show(); // the keyboard goes only to what is seen
    m_editor->open(std::move(job), draft);
    m_drafts->hide();
    showWhatIsOpen();
}

void KeepingSide::resume(const Draft &draft)
{
    const Keeping *keeping = kindOfForm(draft.form);
    if (!keeping)
        return;
    if (draft.isNew)
        return edit(keepJob(*keeping, draft.base));
    withRecord(draft.record,
               [this, form = draft.form](const Keeping &kind, const QJsonObject &stored) {
                   edit(form == kind.form ? keepJob(kind, stored) : archiveJob(kind, stored));
               });
}

void KeepingSide::drop(const Draft &draft)
{
    m_environment.store.run(
        this,
        [draft](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
            return true;
        },
        [this](const Result<bool> &dropped) {
            if (!dropped)
                Q_EMIT said(Message::of(dropped.error()));
            else
                readDrafts();
        });
}

bool KeepingSide::isOpen() const { return m_editor->isOpen() || m_history->isOpen(); }

void KeepingSide::showWhatIsOpen()
{
    setVisible(isOpen());
    Q_EMIT changed();
}

bool KeepingSide::save()
{
    if (!m_editor->isOpen())
        return false;
    m_editor->save();
    return true;
}

bool KeepingSide::escape()
{
    if (m_editor->isOpen())
        m_editor->cancel();
    else if (m_history->isOpen())
        m_history->dismiss();
    else
        return false;
    return true;
}

void KeepingSide::leave()
{
    m_history->dismiss();
    m_editor->leave();
    m_drafts->setDrafts({}, m_environment.clock.now(), {});
}

} // namespace enlace
