// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "ui/administration/section.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/sideform.h"

class QPushButton;
class QStackedWidget;

namespace enlace {

class ListCard;
class RecordModelBase;
class RecordView;

/// A part that is a list with filters, beside it what is known of the current line, and forms that
/// come up in its place.
class ListSection : public Section
{
    Q_OBJECT
public:
    void focusFirst() override;
    bool escape() override;
    void showPart(const QString &part) override;

protected:
    /// `icon` is what the empty list shows, `addName` the name of the button that adds a line.
    ListSection(const Environment &environment, const QString &icon, const char *addName);

    RecordView *addList(const char *objectName, RecordModelBase *records);
    /// The first is what stands there when no form does.
    void addPanels(QWidget *detail, const QList<SideForm *> &forms);
    void showForm(SideForm *form);
    void closeForm();

    /// One Work of the writing lane; its error goes to the form, or to the bar when there is none.
    template <class F, class Then>
    void run(SideForm *form, F f, Then then)
    {
        if (form)
            form->setBusy(true);
        using R = std::invoke_result_t<F, Work &>;
        m_environment.store.run(this, std::move(f), [this, form, then](const R &result) {
            if (!result)
                return complain(form, result.error());
            if (form) {
                form->setBusy(false);
                closeForm();
            }
            then(*result);
        });
    }
    /// That something is done; with `undo`, the way to take it back.
    void sayDone(std::function<QString()> words, std::function<void()> undo = {});

    Environment m_environment;
    FilterBar *m_filters;
    ListCard *m_list;
    QPushButton *m_add;

private:
    void complain(SideForm *form, const Error &error);

    QStackedWidget *m_side;
    QList<SideForm *> m_forms;
};

} // namespace enlace
