// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencefilerepository.h"
#include "ui/kit/ask.h"
#include "ui/kit/environment.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/paper.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace enlace {

/// Brings files into the documents of one tab, and out of them. One at a time; what is on its way
/// is told with its progress, and can be stopped. Reading and looking into a file happens on a
/// thread of its own, the bytes go through the lanes of the store in chunks, so that neither the
/// window nor another question waits for 25 MB. Thread: the window's.
class EvidenceFiles : public QObject
{
    Q_OBJECT
public:
    struct Doing
    {
        enum class What { Checking, Attaching, Fetching };
        EvidenceDocumentId document;
        What what = What::Checking;
        int percent = 0;
    };

    EvidenceFiles(const Environment &environment, QWidget *parent);
    ~EvidenceFiles() override;

    [[nodiscard]] const std::optional<Doing> &doing() const { return m_doing; }
    /// Why the file chosen last for this document was not taken.
    [[nodiscard]] std::optional<Error> refusalOf(const EvidenceDocumentId &id) const;

    /// Looks into the files only, and says or does `then`.
    void check(const QStringList &paths, std::function<void()> then);
    /// Several pictures become one PDF: see readScans().
    void attach(const EvidenceDocument &document, const QStringList &paths);
    void detach(const EvidenceDocument &document);
    /// Fetches it to be looked at; opened() follows.
    void look(const EvidenceDocument &document);
    /// Warns, asks where to, and writes the file there.
    void saveCopy(const EvidenceDocument &document);
    /// Stops what is on its way; what is half written is taken back.
    void stop();
    /// The tab is about somebody else: what would be shown is dropped, what is being attached goes
    /// on.
    void forget();

Q_SIGNALS:
    /// Something began or ended.
    void changed();
    void progressed(int percent);
    void opened(const enlace::EvidenceDocumentId &id, const std::shared_ptr<enlace::Paper> &paper);
    void said(const enlace::Message &message);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    struct Fetch;

    /// False while something else is on its way.
    bool begin(const EvidenceDocumentId &id, Doing::What what);
    void end();
    void refuse(const EvidenceDocumentId &id, const Error &error);
    void write(const EvidenceDocument &document, const FileContent &content);
    void fetch(const EvidenceDocument &document, EvidenceFileRepository::Purpose purpose,
               std::function<void(const FileContent &)> then);
    void fetchNext(const std::shared_ptr<Fetch> &fetch);
    void sayWithUndo(const Result<WorkId> &work, std::function<QString()> words);

    Environment m_environment;
    QWidget *m_window;
    std::optional<Doing> m_doing;
    Flag m_stop; ///< of what is on its way
    std::shared_ptr<std::atomic_int> m_percent;
    QTimer *m_ticks;
    QHash<EvidenceDocumentId, Error> m_refusals;
};

/// Before something leaves the store as an ordinary file, and after it did.
[[nodiscard]] Question unprotectedCopyQuestion();
[[nodiscard]] QString unprotectedCopyWords();

} // namespace enlace
