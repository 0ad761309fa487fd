// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/recordeditor.h"
#include "ui/kit/recordkeeping.h"
#include "ui/kit/recordmodel.h"
#include "ui/kit/tokens.h"
#include "ui/people/familytab.h"

class QFrame;
class QLabel;
class QLayout;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace enlace {

class DraftBar;
class HistoryView;
class RecordView;

/// A tab with a list at the left and, at the right, all of the record on which it stands. The
/// record stays the same when the list is read again and when the language changes. A tab whose
/// records are edited shows the editor, or the history, in the place of the record.
class ListTab : public FamilyTab
{
    Q_OBJECT
public:
    void select(const RecordRef &ref) override;
    void focusFirst() override;
    bool act(const QString &command) override;
    bool escape() override;

protected:
    /// `icon` stands where the list is empty. Its view is found as "<name>View".
    ListTab(const Environment &environment, const char *name, const char *icon,
            QWidget *parent = nullptr);
    /// To be called once, by the constructor of the tab. The model belongs to the tab.
    void setRecords(RecordModelBase *model);
    /// Instead of the plain card.
    void setDetail(QWidget *detail);
    /// The card at the right, empty: showDetail() fills it.
    [[nodiscard]] Card *detail() const { return m_card; }
    [[nodiscard]] RecordView *view() const { return m_view; }

    [[nodiscard]] virtual RecordRef refOf(int row) const = 0;
    /// Fills the detail; none is current when `row` is -1.
    virtual void showDetail(int row) = 0;
    /// What the list would hold.
    virtual void setEmptyWords(EmptyState *empty) = 0;

    /// The sign and the colour that stand beside the introduction: they keep apart what is easily
    /// taken for one another.
    void setSign(const char *icon, Tone tone);
    /// A line above the list that says what it is and is not; empty: none.
    [[nodiscard]] virtual QString introduction() const { return {}; }
    /// At the right of the introduction.
    void addToBanner(QWidget *widget);
    /// Above the list and below the introduction.
    void addAbove(QWidget *widget);
    /// How many protected records are not in the list.
    void setHidden(int count);

    /// Opens the editor in the place of the record. When this person has a draft of it, the draft.
    void edit(EditJob job);
    /// Does at once what needs no form, and says it as the editor would: with the way back, and
    /// with every day that moved.
    void perform(std::function<Result<>(Work &)> change, std::function<QString()> doneWords);
    /// Goes on with a draft: finds the record and opens its form. Only tabs that edit are asked.
    virtual void resume(const Draft &) {}
    /// The same for a kind whose forms are made of its RecordKeeping.
    template <class T>
    void resumeAs(const Draft &draft, const RecordKeeping<T> &keeping)
    {
        if (draft.isNew) {
            if (const Result<T> record = withColumns(T{}, draft.base))
                edit(editJob(keeping, *record));
            return;
        }
        environment().store.read(
            this,
            [find = keeping.find, id = decltype(T::id)(draft.record.id)](Reading &reading) {
                return find(reading, id);
            },
            [this, keeping, form = draft.form](const Result<T> &record) {
                if (!record)
                    Q_EMIT said(Message::of(record.error()));
                else if (hasSubject())
                    edit(jobNamed(form, keeping, *record));
            });
    }
    /// An archived record is in the list again.
    template <class T>
    void bringBack(const RecordKeeping<T> &keeping, const T &record)
    {
        perform(
            [keeping, record](Work &work) { return archiveIn(work, keeping, record, QString()); },
            [] { return inTheListAgain(); });
    }
    /// A new record; what was begun is gone on with, not begun twice.
    template <class T>
    void begin(const RecordKeeping<T> &keeping, const T &record)
    {
        if (editor()->isOpen() && editor()->form() == keeping.form)
            editor()->setFocus();
        else
            edit(editJob(keeping, record));
    }
    /// What can be done with any record that is kept by hand: correct, archive or bring back, and
    /// history. Buttons are "<name>CorrectButton" and so on; who may not change it sees none of
    /// those that change.
    template <class T>
    void addKeepingActions(const QString &name, const RecordKeeping<T> &keeping, const T &record,
                           bool mayEdit)
    {
        if (mayEdit && isArchived(record)) {
            addAction(name + QLatin1String("RestoreButton"), restoreText(),
                      [this, keeping, record] { bringBack(keeping, record); });
        } else if (mayEdit) {
            addAction(name + QLatin1String("CorrectButton"), correctText(),
                      [this, keeping, record] { edit(editJob(keeping, record)); })
                ->setToolTip(QStringLiteral("F2"));
            addAction(name + QLatin1String("ArchiveButton"), archiveText(),
                      [this, keeping, record] { edit(archiveJob(keeping, record)); });
        }
    }
    [[nodiscard]] static QString restoreText();
    [[nodiscard]] static QString correctText();
    [[nodiscard]] static QString archiveText();
    [[nodiscard]] static QString historyText();
    [[nodiscard]] static QString inTheListAgain();
    /// What a draft is about: "Contact of Nov 20, 2026".
    [[nodiscard]] virtual QString draftName(const Draft &) const { return {}; }
    /// What this person typed here and did not save; forms are those of the tab.
    void readDrafts(const QStringList &forms);
    /// Who changed what in a record, in the place of the record.
    void showHistory(const RecordRef &record, std::function<QString()> title, const Fields &fields,
                     bool mayRestore);
    /// An earlier state is to be taken up again: opens the form, which then says it.
    virtual void takeUp(const QJsonObject &) {}
    [[nodiscard]] RecordEditor *editor();
    /// Gives `guest` the room of the list and of the record, until it is called with nothing.
    void giveRoom(QWidget *guest);
    /// A button for the record that is shown, below what is said of it.
    QPushButton *addAction(const QString &objectName, const QString &text,
                           std::function<void()> pressed);
    /// Buttons that follow stand in a row of their own, below what is said next.
    void endActions() { m_actions = nullptr; }

    /// An editor or a history opened or closed: what stands above the list may give it its room.
    virtual void makeWay(bool /*forSide*/) {}
    /// The rows are in the model.
    void showRows();
    void forget() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

    /// Into the detail card.
    FactGrid *addFacts();
    void addHeading(const QString &text);
    void addParagraph(const QString &text);

private:
    [[nodiscard]] int rowOf(const RecordRef &ref) const;
    void currentChanged();
    void fillDetail();
    void drawSign();
    void showSide();
    /// In large print the editor needs the room of the list.
    void makeRoom(bool forSide);

    RecordModelBase *m_model = nullptr;
    QFrame *m_banner; ///< holds the introduction
    QLabel *m_sign;
    QLabel *m_introduction;
    QString m_signIcon;
    Tone m_signTone = Tone::Neutral;
    RecordView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QLabel *m_hidden;
    Card *m_card;
    QWidget *m_detail;
    QVBoxLayout *m_side; ///< the detail, and what takes its place
    RecordEditor *m_editor = nullptr;
    QList<QWidget *> m_above; ///< between the introduction and the list
    bool m_isRoomMade = false;
    QWidget *m_guest = nullptr; ///< what takes all of the room just now
    HistoryView *m_history = nullptr;
    DraftBar *m_drafts = nullptr;
    QLayout *m_actions = nullptr;       ///< of the record shown
    std::optional<RecordRef> m_current; ///< where the list stands, or is to stand
    int m_row = 0;                      ///< and at which row, for when that record is gone
    bool m_isLoaded = false;
    int m_hiddenCount = 0;
};

} // namespace enlace
