// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"
#include "ui/providers/directoryjobs.h"

#include <QWidget>

#include <variant>

class QLabel;
class QVBoxLayout;

namespace enlace {

class DraftBar;
class HistoryView;
class RecordEditor;

/// What is done to the entry of the directory that is shown: corrected, archived and brought back,
/// its contracts with networks, its history. The editor and the history stand in the place of the
/// entry, and above it what was typed and not saved. Who may not change the directory sees the
/// history alone.
class DirectoryDesk : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// `detail` shows the entry; it becomes a part of this.
    DirectoryDesk(const Environment &environment, QWidget *detail, QWidget *parent = nullptr);

    using Entry = std::variant<std::monostate, Provider, Agency>;
    void setEntry(const Entry &entry);
    [[nodiscard]] bool mayEdit(bool isProvider) const;
    /// A new entry.
    void beginProvider();
    void beginAgency();
    /// A command of the window; false when it is not for here.
    bool act(const QString &command);
    /// Esc: true when there was something open here to close.
    bool escape();

Q_SIGNALS:
    void said(const enlace::Message &message);
    void saved(const enlace::RecordRef &record);
    void closed();

protected:
    void retranslate() override;

private:
    void edit(EditJob job, const std::optional<Draft> &draft = {});
    void readDrafts();
    void resume(const Draft &draft);
    template <class T, class Job>
    void resumeAs(const RecordKeeping<T> &keeping, const Draft &draft, Job job);
    void drop(const Draft &draft);
    void correct();
    void archive();
    void restore();
    void lookBack(const QString &name, const RecordRef &record, const Fields &fields);
    void lookBackAtEntry();
    void beginContract();
    void perform(std::function<Result<>(Work &)> change, std::function<QString()> doneWords);
    void readAround();
    void fill();
    void addContract(const ProviderContract &contract);
    void beginProfile(AgencyId network);
    void beginPolicy(AgencyId agency);
    void addKnowledge(const QString &title, bool isEditable);
    /// A line about a record that stands around the entry, with what may be done to it.
    template <class T>
    void addKept(const char *prefix, const QString &words, const QString &historyName,
                 const RecordKeeping<T> &keeping, const T &record, bool isEditable);
    void showSide();
    [[nodiscard]] QString networkName(const AgencyId &network) const;
    QPushButton *addButton(QLayout *row, const char *name, const QString &text,
                           std::function<void()> pressed);

    Environment m_environment;
    Entry m_entry;
    DirectorySetting m_setting;
    QList<ProviderContract> m_contracts;
    QList<NetworkProfile> m_profiles; ///< those in use, then the archived ones
    QList<PolicyEntry> m_policies;    ///< likewise
    DraftBar *m_drafts;
    QWidget *m_detail;
    QWidget *m_actions;
    QVBoxLayout *m_rows;
    RecordEditor *m_editor;
    HistoryView *m_history;
};

} // namespace enlace
