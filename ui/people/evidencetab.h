// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencerepository.h"
#include "ui/people/evidencefiles.h"
#include "ui/people/evidencejobs.h"
#include "ui/people/listtab.h"

class QCheckBox;
class QMimeData;
class QProgressBar;

namespace enlace {

class PaperView;

/// A document with until when it counts.
struct EvidenceRow
{
    EvidenceDocument document;
    EvidenceValidity validity;

    bool operator==(const EvidenceRow &) const = default;
};

/// The documents that prove something for the child: until when they count, by what, and where they
/// were used. They are added, corrected, archived and restored here, as far as this person may. A
/// scan or PDF is attached by button, by key or dropped here, and looked at in the tab's own room.
class EvidenceTab : public ListTab
{
    Q_OBJECT
public:
    explicit EvidenceTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::EvidenceDocument};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }
    bool act(const QString &command) override;
    bool escape() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;
    void retranslate() override;

private:
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] const EvidenceDocument *current() const;
    void addNew();
    void correct(const EvidenceDocument &document);
    void restore(const EvidenceDocument &document);
    void noteUse(const EvidenceDocument &document);
    void lookBack(const EvidenceDocument &document);
    void addUses(const EvidenceDocument &document);
    void addActions(const EvidenceDocument &document);

    // evidencefileactions.cpp
    void makeFiles();
    void addFile(const EvidenceDocument &document);
    void addFileActions(const EvidenceDocument &document);
    void addDoing(const EvidenceFiles::Doing &doing);
    void pickFiles(std::function<void(const QStringList &paths)> picked);
    void attachTo(const EvidenceDocument &document);
    /// A new document whose file is there already: the rest is typed, and the file goes with it.
    void addFromFiles(const QStringList &paths);
    void attachPending(const RecordRef &record);
    void showPaper(const EvidenceDocumentId &id, const std::shared_ptr<Paper> &paper);
    [[nodiscard]] QStringList droppable(const QMimeData *dragged) const;
    [[nodiscard]] const EvidenceDocument *documentOf(const EvidenceDocumentId &id) const;

    RecordModel<EvidenceRow> *m_model;
    QList<EvidenceUseView> m_uses;
    QList<UseChoice> m_choices; ///< what a document can have gone with
    QWidget *m_bar;
    QPushButton *m_add;
    QPushButton *m_addFromFile;
    QCheckBox *m_showArchived;
    EvidenceFiles *m_files;
    PaperView *m_paper;
    QPushButton *m_copyOfPaper;
    QPointer<QProgressBar> m_progress;        ///< in the detail, while a file is on its way
    std::optional<EvidenceDocument> m_looked; ///< whose paper is shown
    QStringList m_pending;                    ///< files of the document that is being typed
};

} // namespace enlace
