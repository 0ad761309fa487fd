// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "ui/kit/environment.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/messagebar.h"
#include "ui/people/familydata.h"

class QStackedWidget;
class QVBoxLayout;

namespace enlace {

class Card;
class EmptyState;
class FactGrid;

/// One tab of a family's page. It is told whom the page is about, and reads what it shows when it
/// is looked at for the first time and again after something changed. What the reader's roles do
/// not show of this child, it says instead of looking empty.
class FamilyTab : public LiveWhenShown<QWidget>
{
    Q_OBJECT
public:
    explicit FamilyTab(const Environment &environment, QWidget *parent = nullptr);

    /// On the tab itself, in the language of the interface.
    [[nodiscard]] virtual QString title() const = 0;
    /// The kinds of records that are opened here.
    [[nodiscard]] virtual QList<RecordKind> kinds() const { return {}; }
    /// Whether it also shows what is one's own of children of whom one sees nothing else of the
    /// kind.
    [[nodiscard]] virtual bool showsOwn() const { return false; }
    /// Whether this person sees anything here of whom it is about.
    [[nodiscard]] bool isReadable() const;
    /// Names of parts within it that are looked at one at a time, besides the first.
    [[nodiscard]] virtual QStringList parts() const { return {}; }
    virtual void showPart(const QString &) {}
    /// What it takes to see anything here, each enough by itself.
    [[nodiscard]] virtual QList<DataCategory> categories() const = 0;
    /// Whether it shows all children of the family at once.
    [[nodiscard]] virtual bool isOfWholeFamily() const { return false; }

    /// Whom it is about; what it showed of another child is gone at once.
    virtual void setSubject(std::shared_ptr<const FamilySubject> subject, int child);
    /// The tab is looked at.
    virtual void activate();
    /// The record to stand on, now or when it has been read.
    virtual void select(const RecordRef &) {}
    /// A command of the window; false when it is not for here.
    virtual bool act(const QString &) { return false; }
    /// Esc: true when there was something open here to close.
    virtual bool escape() { return false; }
    /// Gives the keyboard to what is used first.
    virtual void focusFirst() { setFocus(); }

Q_SIGNALS:
    void said(const enlace::Message &message);
    void openRequested(const enlace::RecordRef &ref);
    /// What was read is on the screen.
    void arrived();

protected:
    /// Asks for what the tab shows; see ask().
    virtual void read() = 0;
    /// Takes away what was shown: it is about somebody else.
    virtual void forget() = 0;
    void retranslate() override;

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] bool hasSubject() const { return m_subject != nullptr; }
    [[nodiscard]] const FamilySubject &subject() const { return *m_subject; }
    [[nodiscard]] const ChildCard &child() const { return m_subject->view.children.at(m_child); }
    [[nodiscard]] int childNumber() const { return m_child; }
    [[nodiscard]] QDate today() const { return m_subject->today; }
    [[nodiscard]] bool mayRead(DataCategory category) const;
    /// The first language (BCP 47) that somebody reads who may decide for the child.
    [[nodiscard]] QString languageOfFamily() const;

    /// Reads on the reading lane; `then(value)` is called on the window's thread, unless the tab is
    /// about somebody else by then. A newer question of the tab supersedes the older one.
    template <class F, class Then>
    void ask(F f, Then then)
    {
        m_environment.store.readLatest(
            this, std::move(f),
            [this, round = m_round, then = std::move(then)](const auto &result) mutable {
                if (round != m_round)
                    return;
                if (!result) {
                    Q_EMIT said(Message::of(result.error()));
                    return;
                }
                then(*result);
                Q_EMIT arrived();
            });
    }

    /// Answers "Why?" of a deadline.
    void explain(const Deadline &deadline, const ExplainButton::Answer &answer);
    /// Into a card: a heading and the open deadlines about a record. Nothing when there are none.
    void addDues(Card *card, const FamilyDues &dues, const RecordRef &about);

private:
    Environment m_environment;
    std::shared_ptr<const FamilySubject> m_subject;
    int m_child = 0;
    int m_round = 0; ///< counts those whom the tab has been about
    bool m_isStale = false;
    QStackedWidget *m_stack;
    QVBoxLayout *m_body;
    EmptyState *m_refusal;
};

} // namespace enlace
