// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/evidencefiles.h"

#include "core/storage/store.h"
#include "ui/kit/background.h"
#include "ui/kit/scans.h"
#include "ui/kit/undo.h"

#include <QTimer>

namespace enlace {

namespace {

/// How often the progress is looked at. Milliseconds.
constexpr int tick = 80;

/// A name that says nothing of the child.
QString suggestedName(const EvidenceDocument &document)
{
    QString name = label(document.kind);
    if (document.issuedOn)
        name += QLatin1Char(' ') + document.issuedOn->toString(Qt::ISODate);
    return name + QLatin1Char('.') + fileSuffix(*document.file.type);
}

} // namespace

struct EvidenceFiles::Fetch
{
    EvidenceDocumentId document;
    DocumentFile file;
    QByteArray bytes;
    qint64 number = 0;
    Flag stop;
    std::function<void(const FileContent &)> then;
};

EvidenceFiles::EvidenceFiles(const Environment &environment, QWidget *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_window(parent)
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_percent(std::make_shared<std::atomic_int>(0))
    , m_ticks(new QTimer(this))
{
    m_ticks->setInterval(tick);
    connect(m_ticks, &QTimer::timeout, this, [this] {
        if (m_doing && std::exchange(m_doing->percent, m_percent->load()) != m_doing->percent)
            Q_EMIT progressed(m_doing->percent);
    });
}

EvidenceFiles::~EvidenceFiles() { m_stop->store(true); }

std::optional<Error> EvidenceFiles::refusalOf(const EvidenceDocumentId &id) const
{
    const auto found = m_refusals.find(id);
    return found == m_refusals.end() ? std::nullopt : std::optional(*found);
}

bool EvidenceFiles::begin(const EvidenceDocumentId &id, Doing::What what)
{
    if (m_doing) {
        Q_EMIT said(Message::said(Tone::Waiting, [] {
            return tr("Another file is still on its way. Stop it, or wait.");
        }));
        return false;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_percent = std::make_shared<std::atomic_int>(0);
    m_doing = Doing{id, what, 0};
    m_refusals.remove(id);
    m_ticks->start();
    Q_EMIT changed();
    return true;
}

void EvidenceFiles::end()
{
    m_doing.reset();
    m_ticks->stop();
    Q_EMIT changed();
}

void EvidenceFiles::refuse(const EvidenceDocumentId &id, const Error &error)
{
    // What has a place beside the button is said there; it stays until another file is chosen.
    if (error.field == QLatin1String("fileEdit"))
        m_refusals.insert(id, error);
    else
        Q_EMIT said(Message::of(error));
    end();
}

void EvidenceFiles::stop()
{
    m_stop->store(true);
    // What is being written ends by itself and says so; for all else nobody waits any more.
    if (m_doing && m_doing->what != Doing::What::Attaching)
        end();
}

void EvidenceFiles::forget()
{
    m_refusals.clear();
    if (m_doing && m_doing->what == Doing::What::Fetching)
        stop();
}

void EvidenceFiles::check(const QStringList &paths, std::function<void()> then)
{
    if (!begin({}, Doing::What::Checking))
        return;
    inBackground(
        this, [paths] { return readScans(paths).map([](const FileContent &) {}); },
        [this, then = std::move(then), stop = m_stop](const Result<> &good) {
            if (*stop)
                return;
            end();
            if (good)
                then();
            else
                Q_EMIT said(Message::of(good.error()));
        },
        Paper::pool());
}

void EvidenceFiles::attach(const EvidenceDocument &document, const QStringList &paths)
{
    if (!begin(document.id, Doing::What::Checking))
        return;
    inBackground(
        this, [paths] { return readScans(paths); },
        [this, document, stop = m_stop](const Result<FileContent> &content) {
            if (*stop)
                return;
            if (content)
                write(document, *content);
            else
                refuse(document.id, content.error());
        },
        Paper::pool());
}

void EvidenceFiles::write(const EvidenceDocument &document, const FileContent &content)
{
    m_doing->what = Doing::What::Attaching;
    Q_EMIT changed();
    m_environment.store.run(
        this,
        [id = document.id, content, percent = m_percent](Work &work) -> Result<WorkId> {
            ENLACE_TRY(EvidenceFileRepository(work).attach(
                work, id, content, [&percent](int done) { percent->store(done); }));
            return work.id();
        },
        [this, document](const Result<WorkId> &work) {
            if (!work)
                return refuse(document.id, work.error());
            end();
            sayWithUndo(work, [title = document.title] {
                return tr("The file was attached to “%1”.").arg(title);
            });
        },
        m_stop);
}

void EvidenceFiles::detach(const EvidenceDocument &document)
{
    m_environment.store.run(
        this,
        [id = document.id](Work &work) -> Result<WorkId> {
            ENLACE_TRY(EvidenceFileRepository(work).detach(work, id));
            return work.id();
        },
        [this](const Result<WorkId> &work) {
            sayWithUndo(work, [] { return tr("The document has no file any more."); });
        });
}

void EvidenceFiles::sayWithUndo(const Result<WorkId> &work, std::function<QString()> words)
{
    if (!work)
        Q_EMIT said(Message::of(work.error()));
    else
        Q_EMIT said(withUndo(Message::said(Tone::Good, std::move(words)), this, m_environment.store,
                             *work, [this](const Message &message) { Q_EMIT said(message); }));
}

void EvidenceFiles::fetch(const EvidenceDocument &document, EvidenceFileRepository::Purpose purpose,
                          std::function<void(const FileContent &)> then)
{
    if (!begin(document.id, Doing::What::Fetching))
        return;
    auto fetch = std::make_shared<Fetch>();
    fetch->document = document.id;
    fetch->stop = m_stop;
    fetch->then = std::move(then);
    m_environment.store.read(
        this,
        [id = document.id, purpose](Reading &reading) {
            return EvidenceFileRepository(reading).open(id, purpose);
        },
        [this, fetch](const Result<DocumentFile> &file) {
            if (*fetch->stop)
                return;
            if (!file)
                return refuse(fetch->document, file.error());
            fetch->file = *file;
            fetch->bytes.reserve(*file->bytes);
            fetchNext(fetch);
        });
}

/// Each chunk is a question of its own, so that others come between.
void EvidenceFiles::fetchNext(const std::shared_ptr<Fetch> &fetch)
{
    const qint64 chunks = chunksOf(*fetch->file.bytes);
    m_percent->store(static_cast<int>(100 * fetch->number / chunks));
    if (fetch->number == chunks)
        return fetch->then({fetch->file, fetch->bytes});
    m_environment.store.read(
        this,
        [id = fetch->document, file = fetch->file, number = fetch->number](Reading &reading) {
            return EvidenceFileRepository(reading).chunk(id, file, number);
        },
        [this, fetch](const Result<QByteArray> &chunk) {
            if (*fetch->stop)
                return;
            if (!chunk)
                return refuse(fetch->document, chunk.error());
            fetch->bytes += *chunk;
            ++fetch->number;
            fetchNext(fetch);
        });
}

void EvidenceFiles::look(const EvidenceDocument &document)
{
    fetch(document, EvidenceFileRepository::Purpose::Look,
          [this, id = document.id](const FileContent &content) {
              inBackground(
                  this,
                  [content]() -> Result<std::shared_ptr<Paper>> {
                      ENLACE_TRY(mustBe(content.file, content.bytes));
                      return Paper::open(*content.file.type, content.bytes);
                  },
                  [this, id, stop = m_stop](const Result<std::shared_ptr<Paper>> &paper) {
                      if (*stop)
                          return;
                      if (!paper)
                          return refuse(id, paper.error());
                      end();
                      Q_EMIT opened(id, *paper);
                  },
                  Paper::pool());
          });
}

void EvidenceFiles::saveCopy(const EvidenceDocument &document)
{
    const auto write = [this, document](const QString &path) {
        if (path.isEmpty())
            return;
        fetch(document, EvidenceFileRepository::Purpose::Copy,
              [this, path](const FileContent &content) {
                  inBackground(
                      this,
                      [path, content]() -> Result<> {
                          ENLACE_TRY(mustBe(content.file, content.bytes));
                          return writeCopy(path, content.bytes);
                      },
                      [this, stop = m_stop](const Result<> &written) {
                          if (!*stop)
                              end();
                          // Also when nobody waited for it any more: it is there.
                          Q_EMIT said(written ? Message::said(Tone::Soon, unprotectedCopyWords)
                                              : Message::of(written.error()));
                      });
              });
    };
    m_environment.ask.confirm(m_window, unprotectedCopyQuestion(),
                              [this, document, write](bool isMeant) {
                                  if (!isMeant)
                                      return;
                                  FileRequest request;
                                  request.kind = FileRequest::Kind::Save;
                                  request.title = tr("Save a copy of the document");
                                  request.suggested = suggestedName(document);
                                  m_environment.filePicker.pick(m_window, request, write);
                              });
}

Question unprotectedCopyQuestion()
{
    Question warning;
    warning.title = EvidenceFiles::tr("Save a copy outside of Enlace?");
    warning.text =
        EvidenceFiles::tr("The copy is no longer protected: it is not encrypted, whoever can open "
                          "the folder can read it, and nobody sees who did. That a copy was saved "
                          "is written down.");
    warning.yes = EvidenceFiles::tr("Save a copy");
    warning.no = EvidenceFiles::tr("Cancel");
    warning.isGrave = true;
    return warning;
}

QString unprotectedCopyWords()
{
    return EvidenceFiles::tr("The copy was saved. It is not encrypted: delete it when it is no "
                             "longer needed.");
}

} // namespace enlace
