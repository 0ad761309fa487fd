// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the tab that is about files: what is said of a document's, what can be done with it,
// and how one comes in.
#include "ui/kit/ask.h"
#include "ui/kit/card.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/paperview.h"
#include "ui/kit/recordview.h"
#include "ui/people/evidencetab.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>

namespace enlace {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString doingText(EvidenceFiles::Doing::What what)
{
    switch (what) {
    case EvidenceFiles::Doing::What::Checking:
        return EvidenceTab::tr("The file is being looked into…");
    case EvidenceFiles::Doing::What::Attaching:
        return EvidenceTab::tr("The file is being attached…");
    case EvidenceFiles::Doing::What::Fetching:
        return EvidenceTab::tr("The file is being opened…");
    }
    return {};
}

} // namespace

void EvidenceTab::makeFiles()
{
    setAcceptDrops(true);
    m_paper->addButton(m_copyOfPaper);
    connect(m_copyOfPaper, &QPushButton::clicked, this, [this] {
        if (m_looked)
            m_files->saveCopy(*m_looked);
    });
    connect(m_paper, &PaperView::closed, this, [this] {
        m_looked.reset();
        giveRoom(nullptr);
        if (isVisible())
            focusFirst();
    });
    connect(m_files, &EvidenceFiles::said, this, &EvidenceTab::said);
    connect(m_files, &EvidenceFiles::opened, this, &EvidenceTab::showPaper);
    connect(m_files, &EvidenceFiles::changed, this, [this] {
        if (hasSubject() && m_model->rowCount() > 0)
            showRows();
    });
    connect(m_files, &EvidenceFiles::progressed, this, [this](int percent) {
        if (m_progress)
            m_progress->setValue(percent);
    });
}

const EvidenceDocument *EvidenceTab::documentOf(const EvidenceDocumentId &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).document.id == id)
            return &m_model->row(row).document;
    return nullptr;
}

void EvidenceTab::addFile(const EvidenceDocument &document)
{
    const DocumentFile &file = document.file;
    addHeading(tr("File"));
    if (file.isThere()) {
        auto *facts = addFacts();
        facts->add(tr("Attached"), tr("%1, %2").arg(label(*file.type), sizeText(*file.bytes)));
    } else {
        addParagraph(tr("No scan or PDF is attached."));
    }
    endActions();
    if (const auto &doing = m_files->doing(); doing && doing->document == document.id)
        addDoing(*doing);
    else
        addFileActions(document);
}

void EvidenceTab::addFileActions(const EvidenceDocument &document)
{
    const bool hasFile = document.file.isThere();
    if (hasFile) {
        addAction("lookAtFileButton", tr("Look at it"),
                  [this, document] { m_files->look(document); });
        addAction("copyFileButton", tr("Save a copy…"),
                  [this, document] { m_files->saveCopy(document); });
    }
    if (!mayEdit() || document.archivedAt)
        return;
    QPushButton *attach =
        addAction("attachFileButton", hasFile ? tr("Replace the file…") : tr("Attach a file…"),
                  [this, document] { attachTo(document); });
    attach->setToolTip(QStringLiteral("Ctrl+Shift+A"));
    if (hasFile)
        addAction("detachFileButton", tr("Take the file away"),
                  [this, document] { m_files->detach(document); });
    QLabel *hint = makeParagraph(TextLook::Small, detail());
    hint->setText(tr(
        "A PDF, PNG, JPEG or TIFF of at most 25 MB; several pictures become one PDF, in the order "
        "of their names. They can be dropped here too."));
    QStringList described{hint->text()};
    if (const auto refusal = m_files->refusalOf(document.id)) {
        QLabel *problem = makeParagraph(TextLook::Problem, detail());
        problem->setObjectName(QStringLiteral("attachFileButtonProblem"));
        problem->setText(refusal->message());
        detail()->content()->addWidget(problem);
        described.prepend(problem->text());
    }
    detail()->content()->addWidget(hint);
    attach->setAccessibleDescription(described.join(QLatin1Char(' ')));
}

void EvidenceTab::addDoing(const EvidenceFiles::Doing &doing)
{
    auto *bar = new QProgressBar(detail());
    bar->setObjectName(QStringLiteral("fileProgress"));
    // How long it takes to look into it, nobody knows.
    bar->setRange(0, doing.what == EvidenceFiles::Doing::What::Checking ? 0 : 100);
    bar->setValue(doing.percent);
    bar->setAccessibleName(doingText(doing.what));
    m_progress = bar;
    addParagraph(doingText(doing.what));
    detail()->content()->addWidget(bar);
    addAction("stopFileButton", tr("Stop"), [this] { m_files->stop(); });
}

void EvidenceTab::pickFiles(std::function<void(const QStringList &paths)> picked)
{
    FileRequest request;
    request.kind = FileRequest::Kind::OpenSeveral;
    request.title = tr("Choose a PDF, or the pictures of one document");
    request.filter = tr("Scans and PDFs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)");
    environment().filePicker.pickAll(this, request,
                                     [picked = std::move(picked)](const QStringList &paths) {
                                         if (!paths.isEmpty())
                                             picked(paths);
                                     });
}

void EvidenceTab::attachTo(const EvidenceDocument &document)
{
    pickFiles([this, document](const QStringList &paths) { m_files->attach(document, paths); });
}

void EvidenceTab::addFromFiles(const QStringList &paths)
{
    // Told before anything is typed, and not after.
    m_files->check(paths, [this, paths] {
        if (!hasSubject())
            return;
        addNew();
        m_pending = paths;
        connect(editor(), &RecordEditor::saved, this, &EvidenceTab::attachPending,
                Qt::UniqueConnection);
        connect(
            editor(), &RecordEditor::closed, this, [this] { m_pending.clear(); },
            Qt::SingleShotConnection);
        Q_EMIT said(Message::said(Tone::Waiting, [] {
            return tr("Say what it is. The file is attached when the document is saved.");
        }));
    });
}

void EvidenceTab::attachPending(const RecordRef &record)
{
    if (m_pending.isEmpty() || record.kind != RecordKind::EvidenceDocument)
        return;
    environment().store.read(
        this,
        [id = EvidenceDocumentId(record.id)](Reading &reading) {
            return EvidenceRepository(reading).find(id);
        },
        [this, paths = std::exchange(m_pending, {})](const Result<EvidenceDocument> &document) {
            if (document)
                m_files->attach(*document, paths);
            else
                Q_EMIT said(Message::of(document.error()));
        });
}

/// Nothing when something else is among it, or this is no moment for it.
QStringList EvidenceTab::droppable(const QMimeData *dragged) const
{
    QStringList paths;
    if (!mayEdit() || m_paper->isOpen())
        return paths;
    for (const QUrl &url : dragged->urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

void EvidenceTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppable(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EvidenceTab::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppable(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // For the document that waits for its file; otherwise it is another document.
    const EvidenceDocument *document = current();
    if (document && !document->file.isThere() && !document->archivedAt)
        m_files->attach(*document, paths);
    else
        addFromFiles(paths);
}

void EvidenceTab::showPaper(const EvidenceDocumentId &id, const std::shared_ptr<Paper> &paper)
{
    const EvidenceDocument *document = documentOf(id);
    if (!document || !hasSubject())
        return;
    m_looked = *document;
    giveRoom(m_paper);
    m_paper->show(paper, [title = document->title, kind = document->kind] {
        return title.isEmpty() ? label(kind) : title;
    });
}

bool EvidenceTab::escape()
{
    if (!m_paper->isOpen())
        return ListTab::escape();
    m_paper->dismiss();
    return true;
}

} // namespace enlace
