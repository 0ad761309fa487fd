// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approvallook.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordmodel.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace enlace {

class ApprovalDetail;
struct ApprovalLook;
struct EditJob;
class FilterBar;
class HistoryView;
class ListCard;
class RecordEditor;
class RecordView;
class SearchEdit;

/// Of which of the two a part is.
enum class ApprovalKind { Groups, Lists };

/// What networks approve together, or what they want to be asked for: found and looked at by
/// everybody, kept by whoever may confirm rules. The editor and the history stand in the place of
/// the entry that they are about.
class ApprovalsPart : public LiveText<QWidget>
{
    Q_OBJECT
public:
    ApprovalsPart(const Environment &environment, ApprovalKind kind, QWidget *parent = nullptr);
    /// Reads the list anew; what is looked at stays so.
    void ask();
    /// The display name of whoever works here, offered to confirm with.
    void setMe(const QString &name) { m_me = name; }
    void focusFirst();
    /// Whether this person keeps the list.
    [[nodiscard]] bool mayChange() const { return m_mayChange; }
    /// Writes a new one down.
    void beginNew();
    /// A command of the window; false when it is not for here.
    bool act(const QString &command);
    /// Esc: true when there was something to close.
    bool escape();

    // For going through the program.
    [[nodiscard]] static QStringList forms();
    void showForm(const QString &form);

Q_SIGNALS:
    void said(const enlace::Message &message);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOfGroups() const { return m_kind == ApprovalKind::Groups; }
    void addFilters();
    void connectDetail();
    void take(const ApprovalLook &look);
    void showCurrent();
    void open(EditJob job);
    void lookBack();
    void restore();
    void takeUp(const QJsonObject &state);
    void showSide();

    Environment m_environment;
    ApprovalKind m_kind;
    bool m_mayChange;
    QString m_me;
    QList<NamedChoice> m_networks;
    SearchEdit *m_search;
    FilterBar *m_filters;
    RecordModel<ApprovalLine> *m_model;
    ListCard *m_list;
    RecordView *m_view;
    ApprovalDetail *m_detail;
    RecordEditor *m_editor;
    HistoryView *m_history;
    QStackedWidget *m_side;
    std::optional<RecordRef> m_wanted; ///< what is to be current when the list is here
};

} // namespace enlace
