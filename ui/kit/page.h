// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

#include <QVariant>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace enlace {

/// A screen. Opens other records by asking the shell, never by naming another screen.
class Page : public LiveWhenShown<QWidget>
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// Shown again, by going to it or by going back: a good moment to look for news.
    virtual void shown() {}
    /// Esc: true when the page had something of its own to close.
    virtual bool escape() { return false; }
    /// Shows one record; false when the page shows none of this kind.
    virtual bool showRecord(const RecordRef &) { return false; }
    /// What is looked at one at a time (tabs, forms), by id; for going through all of the program.
    [[nodiscard]] virtual QStringList parts() const { return {}; }
    virtual void showPart(const QString &) {}
    /// Shows only what `filter` lets through: the filter struct of the page's own list
    /// (DeadlineFilter, ChildFilter …). Another struct is not for this page.
    virtual void showFilter(const QVariant &) {}
    /// What was typed into the search field above; only the page that lists families answers.
    virtual void search(const QString &) {}
    /// Where the keyboard goes when the page comes up.
    virtual void focusFirst() {}

Q_SIGNALS:
    void openRequested(const enlace::RecordRef &ref);
    /// A command of the window that is for where the record stands: a task of its family.
    void actRequested(const enlace::RecordRef &ref, const QString &command);
    void said(const enlace::Message &message);
    /// Another place of the side bar, by its id, and what it is to show (see showFilter()).
    void placeRequested(const QString &place, const QVariant &filter = {});
    /// How much waits here; the side bar says it beside the place.
    void countChanged(int count);
    /// Nothing left to show here: the shell goes back.
    void closed();

protected:
    /// Title at the left, buttons at the right, content below, which scrolls where it does not fit.
    void setTitle(const QString &title, const QString &subtitle = {});
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_buttons;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace enlace
