// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of documents on every engine: they come back as they went in, once for all who show the
// same, for those who may see the document and nobody else; and damage is found.
#include "core/access/auditrepository.h"
#include "core/editing/undorepository.h"
#include "core/evidence/evidencefilerepository.h"
#include "support/carescene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

using Purpose = EvidenceFileRepository::Purpose;

/// A file of so many bytes that begins as a PDF does; the same for the same seed.
QByteArray fileOf(qint64 bytes, quint32 seed = 1)
{
    QList<quint32> random(bytes / 4 + 1);
    QRandomGenerator(seed).fillRange(random.data(), random.size());
    QByteArray content(reinterpret_cast<const char *>(random.constData()), bytes);
    return content.replace(0, std::min<qint64>(bytes, 8), QByteArray("%PDF-1.4").left(bytes));
}

struct FileScene : CareScene
{
    explicit FileScene(TestDatabase &where)
        : CareScene(where)
        , database(where)
    {
    }
    EvidenceDocument paper(const QString &title, Sensitivity label = Sensitivity::General)
    {
        EvidenceDocument document;
        document.child = mateo;
        document.title = title;
        document.origin.label = label;
        return run([&](Work &work) { return EvidenceRepository(work).save(work, document); });
    }
    Result<EvidenceDocument> tryAttach(const EvidenceDocumentId &id, const QByteArray &bytes,
                                       const std::atomic_bool *stop = nullptr)
    {
        return database.session().run(
            [&](Work &work) -> Result<EvidenceDocument> {
                last = work.id();
                return EvidenceFileRepository(work).attach(work, id, {{}, bytes},
                                                           [this](int p) { percent.append(p); });
            },
            stop);
    }
    EvidenceDocument attach(const EvidenceDocumentId &id, const QByteArray &bytes)
    {
        return valueOf(tryAttach(id, bytes), __FILE__, __LINE__);
    }
    Result<QByteArray> fetch(const EvidenceDocumentId &id, Purpose purpose = Purpose::Look)
    {
        return database.session().read([&](Reading &reading) -> Result<QByteArray> {
            EvidenceFileRepository files(reading);
            ENLACE_ASSIGN(const DocumentFile file, files.open(id, purpose));
            QByteArray bytes;
            for (qint64 number = 0; number < chunksOf(*file.bytes); ++number) {
                ENLACE_ASSIGN(const QByteArray chunk, files.chunk(id, file, number));
                bytes += chunk;
            }
            ENLACE_TRY(mustBe(file, bytes));
            return bytes;
        });
    }
    qint64 count(const char *table)
    {
        return read([&](Reading &reading) -> Result<qint64> {
            Query query(reading,
                        QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
            ENLACE_ASSIGN(const auto found, firstValue<qint64>(query));
            return found.value_or(0);
        });
    }
    void execute(const QString &sql)
    {
        run([&](Work &work) -> Result<bool> {
            Query query(work, sql);
            ENLACE_TRY(query.run());
            return true;
        });
    }
    /// What the log of readings says of documents, the oldest first.
    QStringList log()
    {
        return read([](Reading &reading) -> Result<QStringList> {
            Query query(reading, "select action from read_entry where kind = 'evidence_document' "
                                 "order by sequence");
            ENLACE_TRY(query.run());
            QStringList actions;
            while (query.next())
                actions.append(query.get<QString>(0));
            return actions;
        });
    }
    QStringList problems() { return read(evidenceFileStoreCheck().run); }

    TestDatabase &database;
    WorkId last;
    QList<int> percent;
};

} // namespace

class EvidenceFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("complaint");
        const QList<std::tuple<const char *, qint64, const char *>> sizes{
            {"nothing", 0, "nothing in this file"},
            {"one byte", 1, "no PDF"},
            {"the least", 8, ""},
            {"a byte less than a chunk", chunkBytes - 1, ""},
            {"a chunk", chunkBytes, ""},
            {"a byte more than a chunk", chunkBytes + 1, ""},
            {"the most", maxFileBytes, ""},
            {"a byte more than the most", maxFileBytes + 1, "too large"},
        };
        QStringList engines{u"memory"_s, u"sqlcipher"_s};
        if (TestDatabase::hasServer())
            engines.append(u"postgresql"_s);
        for (const QString &engine : engines)
            for (const auto &[name, bytes, complaint] : sizes)
                QTest::addRow("%s, %s", qPrintable(engine), name)
                    << engine << bytes << QString::fromLatin1(complaint);
    }
    void everyByteComesBack()
    {
        QFETCH(QString, engine);
        QFETCH(qint64, bytes);
        QFETCH(QString, complaint);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument paper = scene.paper(u"Report"_s);
        const QByteArray content = fileOf(bytes);

        const auto attached = scene.tryAttach(paper.id, content);

        QCOMPARE(attached.has_value(), complaint.isEmpty());
        if (!attached) {
            QVERIFY2(attached.error().message().contains(complaint),
                     qPrintable(attached.error().message()));
            QCOMPARE(scene.count("document_content"), 0);
            return;
        }
        QCOMPARE(*attached->file.bytes, bytes);
        QCOMPARE(*attached->file.type, FileType::Pdf);
        QCOMPARE(scene.count("document_chunk"), chunksOf(bytes));
        QCOMPARE(scene.percent.last(), 100);
        QCOMPARE(ENLACE_VALUE(scene.fetch(paper.id)), content);
        QCOMPARE(scene.problems(), QStringList());
    }

    void theSameFileIsKeptOnce_data() { TestDatabase::engines(); }
    void theSameFileIsKeptOnce()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument one = scene.paper(u"Of the first request"_s);
        const EvidenceDocument two = scene.paper(u"Of the second request"_s);
        const QByteArray content = fileOf(chunkBytes + 5);

        scene.attach(one.id, content);
        scene.attach(two.id, content);

        QCOMPARE(scene.count("document_content"), 1);
        QCOMPARE(scene.count("document_chunk"), 2);
        QCOMPARE(ENLACE_VALUE(scene.fetch(one.id)), content);
        QCOMPARE(ENLACE_VALUE(scene.fetch(two.id)), content);
        QVERIFY(scene.tryAttach(one.id, content).error().message().contains(u"this very file"_s));
        // Another one in its place.
        scene.attach(one.id, fileOf(100, 2));
        QCOMPARE(ENLACE_VALUE(scene.fetch(one.id)), fileOf(100, 2));
        QCOMPARE(ENLACE_VALUE(scene.fetch(two.id)), content);
    }

    void stoppedHalfWayNothingIsLeft_data() { TestDatabase::engines(); }
    void stoppedHalfWayNothingIsLeft()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument paper = scene.paper(u"Report"_s);
        std::atomic_bool stop = false;

        const auto attached = scene.database.session().run(
            [&](Work &work) {
                return EvidenceFileRepository(work).attach(
                    work, paper.id, {{}, fileOf(4 * chunkBytes)},
                    [&stop](int percent) { stop = percent >= 50; });
            },
            &stop);

        QCOMPARE(attached.error().code, ErrorCode::Cancelled);
        QCOMPARE(scene.count("document_content"), 0);
        QCOMPARE(scene.count("document_chunk"), 0);
    }

    void attachingIsUndoneAndDoneAgain_data() { TestDatabase::engines(); }
    void attachingIsUndoneAndDoneAgain()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument paper = scene.paper(u"Report"_s);
        scene.attach(paper.id, fileOf(100));
        const WorkId attached = scene.last;

        WorkId undone;
        scene.run([&](Work &work) -> Result<bool> {
            undone = work.id();
            ENLACE_TRY(UndoRepository(work).undo(work, attached));
            return true;
        });
        QCOMPARE(scene.fetch(paper.id).error().code, ErrorCode::NotFound);
        QCOMPARE(scene.problems(), QStringList());
        scene.run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(UndoRepository(work).undo(work, undone));
            return true;
        });
        QCOMPARE(ENLACE_VALUE(scene.fetch(paper.id)), fileOf(100));

        // Taken away is undone likewise.
        const WorkId detached = scene.run([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(EvidenceFileRepository(work).detach(work, paper.id));
            return work.id();
        });
        QVERIFY(!scene.fetch(paper.id));
        scene.run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(UndoRepository(work).undo(work, detached));
            return true;
        });
        QCOMPARE(ENLACE_VALUE(scene.fetch(paper.id)), fileOf(100));
    }

    void theArchivedKeepTheirFile_data() { TestDatabase::engines(); }
    void theArchivedKeepTheirFile()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument paper = scene.paper(u"Report"_s);
        const EvidenceDocument attached = scene.attach(paper.id, fileOf(100));

        scene.run([&](Work &work) {
            return EvidenceRepository(work).archive(work, attached, u"A newer one came"_s);
        });

        QCOMPARE(ENLACE_VALUE(scene.fetch(paper.id)), fileOf(100));
        QVERIFY(scene.tryAttach(paper.id, fileOf(50)).error().message().contains(u"archived"_s));
    }

    void whoMaySeeTheDocumentSeesItsFile_data() { TestDatabase::engines(); }
    void whoMaySeeTheDocumentSeesItsFile()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument plain = scene.paper(u"Plain"_s);
        const EvidenceDocument hers = scene.attach(plain.id, fileOf(100));
        const EvidenceDocument guarded = scene.paper(u"Guarded"_s, Sensitivity::MentalHealth);
        scene.attach(guarded.id, fileOf(200));
        QVERIFY(scene.fetch(plain.id));
        QVERIFY(scene.fetch(guarded.id, Purpose::Copy));
        QCOMPARE(scene.log(), (QStringList{u"read"_s, u"exported"_s}));

        scene.actAs(scene.otherCoordinator());
        QCOMPARE(scene.fetch(plain.id).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.tryAttach(plain.id, fileOf(50)).error().code, ErrorCode::Forbidden);
        QCOMPARE(scene.read([&](Reading &reading) -> Result<ErrorCode> {
            return EvidenceFileRepository(reading).chunk(plain.id, hers.file, 0).error().code;
        }),
                 ErrorCode::NotFound);
        scene.actAs(scene.supervisor());
        QCOMPARE(scene.fetch(guarded.id).error().code, ErrorCode::Forbidden);
        // Each no is written down, and of what.
        QCOMPARE(scene.log().mid(2), (QStringList{u"refused"_s, u"refused"_s, u"refused"_s}));

        // Nor does it help to know what a file is found by.
        scene.actAs(scene.otherCoordinator());
        EvidenceDocument own;
        own.child = scene.bao;
        own.title = u"Mine"_s;
        own.file = hers.file;
        const auto saved =
            scene.run([&](Work &work) { return EvidenceRepository(work).save(work, own); });
        QVERIFY(!saved.file.isThere());
    }

    void correctingTheRecordLeavesTheFile_data() { TestDatabase::engines(); }
    void correctingTheRecordLeavesTheFile()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        EvidenceDocument paper = scene.paper(u"Report"_s);
        paper = scene.attach(paper.id, fileOf(100));
        paper.title = u"Report of January"_s;
        paper.file = {};

        scene.run([&](Work &work) { return EvidenceRepository(work).save(work, paper); });

        QCOMPARE(ENLACE_VALUE(scene.fetch(paper.id)), fileOf(100));
    }

    void damageIsFound_data() { TestDatabase::engines(); }
    void damageIsFound()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument whole = scene.paper(u"Whole"_s);
        scene.attach(whole.id, fileOf(100, 9));
        const EvidenceDocument broken = scene.paper(u"Broken"_s);
        const auto file = scene.attach(broken.id, fileOf(2 * chunkBytes + 7)).file;
        QCOMPARE(scene.problems(), QStringList());

        scene.execute(
            u"update document_chunk set bytes = (select c.bytes from document_chunk c "
            "where c.sha256 = '%1' and c.number = 0) where sha256 = '%1' and number = 1"_s.arg(
                *file.sha256));

        QCOMPARE(scene.problems(), QStringList{u"document_content, "_s + *file.sha256});
        QCOMPARE(scene.fetch(broken.id).error().code, ErrorCode::Damaged);
        QVERIFY(scene.fetch(whole.id));
        // A chunk that is not there at all.
        scene.execute(
            u"delete from document_chunk where sha256 = '%1' and number = 2"_s.arg(*file.sha256));
        QCOMPARE(scene.problems().size(), 1);
        QVERIFY(!scene.fetch(broken.id));
    }

    void whatADocumentSaysOfItsFileIsChecked_data() { TestDatabase::engines(); }
    void whatADocumentSaysOfItsFileIsChecked()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        FileScene scene(database);
        const EvidenceDocument paper = scene.paper(u"Report"_s);
        scene.attach(paper.id, fileOf(100));

        scene.execute(
            u"update evidence_document set file_bytes = 99 where id = '%1'"_s.arg(paper.id.text()));

        QCOMPARE(scene.problems(), QStringList{u"evidence_document, "_s + paper.id.text()});
    }
};

QTEST_GUILESS_MAIN(EvidenceFilesTest)
#include "tst_evidencefiles.moc"
