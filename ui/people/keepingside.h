// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/keeping.h"

class QVBoxLayout;

namespace enlace {

class DraftBar;
class HistoryView;

/// What opens beside the records of a tab: the editor of one of them, or its history. Knows how to
/// keep each kind from its Keeping, and reads a record anew before it is edited. Hidden while
/// nothing is open.
class KeepingSide : public QWidget
{
    Q_OBJECT
public:
    explicit KeepingSide(const Environment &environment, QWidget *parent = nullptr);

    /// What may be kept here, of whom the tab is about. What is open stays open.
    void setKinds(QList<Keeping> kinds);
    [[nodiscard]] const Keeping *kindOf(RecordKind kind) const;
    [[nodiscard]] bool mayEdit(RecordKind kind) const;
    /// To be placed above the records.
    [[nodiscard]] DraftBar *drafts() const { return m_drafts; }
    void readDrafts();

    /// A new one, with what is known of it already: whose telephone it is.
    void add(RecordKind kind, const QJsonObject &known = {});
    void correct(const RecordRef &record);
    void archive(const RecordRef &record);
    void restore(const RecordRef &record);
    void lookBack(const RecordRef &record);

    /// The forms for a new one of those kinds that may be added, and one of them opened.
    [[nodiscard]] QStringList newForms(const QList<RecordKind> &kinds) const;
    void addBy(const QString &form);

    /// What is asked for is not one of the kinds that are told once: whom to merge with, say.
    void edit(EditJob job);

    [[nodiscard]] bool isOpen() const;
    /// Ctrl+S: false when nothing is edited.
    bool save();
    /// Esc: false when nothing was open.
    bool escape();
    /// Closes what is open; what was typed stays as a draft.
    void leave();

Q_SIGNALS:
    void said(const enlace::Message &message);
    /// Something opened or closed.
    void changed();
    void saved(const enlace::RecordRef &record);
    /// Somebody of another family is to be looked at.
    void openRequested(const enlace::RecordRef &record);

private:
    void resume(const Draft &draft);
    void drop(const Draft &draft);
    void showWhatIsOpen();
    [[nodiscard]] QStringList forms() const;
    [[nodiscard]] const Keeping *kindOfForm(const QString &form) const;
    /// Reads the record, then calls f(keeping, record).
    template <class F>
    void withRecord(const RecordRef &record, F f);

    Environment m_environment;
    QList<Keeping> m_kinds;
    std::optional<RecordRef> m_past; ///< whose history is shown
    RecordEditor *m_editor;
    HistoryView *m_history;
    DraftBar *m_drafts;
};

} // namespace enlace
