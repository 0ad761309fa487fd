// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written: one edit with its deadlines and search words, a roster, all deadlines anew. On a
// copy of the county; the bare C interface repeats the statements on a second copy.
#include "bench/baresqlcipher.h"
#include "bench/inventedroster.h"
#include "bench/latencyproxy.h"
#include "bench/run.h"
#include "bench/typing.h"
#include "core/contactlog/contacttables.h"
#include "core/deadlines/deadlinekeeper.h"
#include "core/editing/draftrepository.h"
#include "core/editing/mergerepository.h"
#include "core/exchange/rosterimport.h"
#include "core/people/childrepository.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/storage/record.h"
#include "core/upkeep/upkeep.h"
#include "support/testdatabase.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace enlace::bench {

namespace {

constexpr int edits = 200;
constexpr int rosterRows = 2000;
constexpr int manyRosterRows = 100'000;
constexpr int contactsOfTheSecond = 20;
constexpr std::chrono::milliseconds eachWay(10);

SqliteTarget copyOf(const SqliteTarget &target, const QString &folder)
{
    SqliteTarget copy = target;
    copy.databaseFile = folder + QLatin1String("/enlace.db");
    copy.readsFile = folder + QLatin1String("/reads.db");
    // Closed, so there is no log beside them.
    if (!QFile::copy(target.databaseFile, copy.databaseFile) ||
        !QFile::copy(target.readsFile, copy.readsFile))
        qFatal("the county cannot be copied; is there room?");
    return copy;
}

/// A day on or off a child's birth date: it moves birthdays, and the words by which it is found.
Result<> edit(Session &session, const Wanted &wanted, int number)
{
    return session.run([&](Work &work) -> Result<> {
        ChildRepository children(work);
        ENLACE_ASSIGN(Child child, children.find(wanted.child));
        child.birthDate = child.birthDate.addDays(number % 2 == 0 ? 1 : -1);
        return children.save(work, child).map([](const Child &) {});
    });
}

/// A second record of a child, with some of what people had written down there.
Result<PersonId> secondRecordOf(Work &work, const Wanted &wanted)
{
    ENLACE_ASSIGN(Child child, ChildRepository(work).find(wanted.child));
    ENLACE_ASSIGN(Person person, PersonRepository(work).find(child.person));
    person.id = PersonId::make();
    child.id = ChildId::make();
    child.person = person.id;
    person.revision = child.revision = 0;
    ENLACE_TRY(PersonRepository(work).save(work, person));
    ENLACE_TRY(ChildRepository(work).save(work, child));
    for (int i = 0; i < contactsOfTheSecond; ++i) {
        Contact contact;
        contact.family = child.family;
        contact.child = child.id;
        contact.at = work.now().addDays(-i);
        contact.note = QStringLiteral("Called about the chair");
        // Whoever merges need not be whoever had the contacts.
        contact.staff = work.actor().staff;
        contact.origin = child.origin;
        ENLACE_TRY(insertRecord(work, contact));
    }
    return person.id;
}

} // namespace

class Changes : public QObject
{
    Q_OBJECT
public:
    explicit Changes(Run &run)
        : m_run(run)
    {
    }

private Q_SLOTS:
    void oneEdit();
    void aDraftAtAPause();
    void twoRecordsBecomeOne();
    void rosterOfThousands();
    void allDeadlines();
    void oneEditOnServer();

private:
    /// A session on the copy, as somebody who may do all of it.
    [[nodiscard]] std::unique_ptr<Session> open(const SqliteTarget &target, Role role);
    [[nodiscard]] static ImportPlan planOf(Session &session, int rows);
    void addRatio(Figure ours, Figure bare);

    Run &m_run;
};

std::unique_ptr<Session> Changes::open(const SqliteTarget &target, Role role)
{
    const Actor actor = m_run.county().session(role)->actor();
    auto session = ENLACE_VALUE(Session::open(target, actor, countyClock(), allKeepers()));
    session->connection().checkpointWhenIdle(); // as a writing lane does
    return session;
}

void Changes::addRatio(Figure ours, Figure bare)
{
    ours.timesBareC = ours.samples.percentile(50) / bare.samples.percentile(50);
    m_run.report.add(std::move(ours));
    m_run.report.add(std::move(bare));
}

void Changes::oneEdit()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const SqliteTarget target = copyOf(m_run.county().target(), first.path());
    BareSqlCipher interface(copyOf(target, second.path()));
    const auto session = open(target, Role::Supervisor);
    const auto wanted = someChildren(*session, 50);
    const int count = m_run.samples(edits);
    Figure ours{QStringLiteral("One edit, with its deadlines and search words"),
                QStringLiteral("store")};
    Figure bare{ours.what, QStringLiteral("bare C")};
    StatementRecorder recorder(session->connection());
    for (int i = -4; i < count; ++i) {
        const double here = timed([&] {
            (void)ENLACE_VALUE(edit(*session, wanted.at((i + 4) % 50), i).map([] { return true; }));
        });
        const auto statements = recorder.taken();
        const double there = timed([&] { interface.run(statements); });
        session->connection().checkpoint();
        if (i < 0)
            continue;
        ours.samples.add(here);
        bare.samples.add(there);
    }
    addRatio(std::move(ours), std::move(bare));
}

/// What is typed goes into the store at each pause: nobody may feel it.
void Changes::aDraftAtAPause()
{
    const QTemporaryDir folder;
    const auto session = open(copyOf(m_run.county().target(), folder.path()), Role::Coordinator);
    const auto wanted = someChildren(*session, 50);
    Figure figure{QStringLiteral("What is typed, kept at a pause"), QStringLiteral("store")};
    figure.aim = frame;
    QString note;
    for (int i = 0; i < m_run.samples(edits); ++i) {
        const Wanted &whose = wanted.at(i % wanted.size());
        note += QStringLiteral("and the chair hurts him; ");
        Contact contact;
        contact.family = whose.family;
        contact.child = whose.child;
        contact.at = countyClock().now();
        Draft draft;
        draft.form = QStringLiteral("contact");
        draft.record = RecordRef::to(RecordKind::Contact, contact.id);
        draft.isNew = true;
        draft.family = whose.family;
        draft.child = whose.child;
        draft.base = toJson(contact);
        contact.note = note;
        draft.typed = toJson(contact);
        figure.samples.add(timed([&] {
            (void)ENLACE_VALUE(session->run([&](Work &work) -> Result<bool> {
                ENLACE_TRY(DraftRepository(work).keep(work, draft));
                return true;
            }));
        }));
        session->connection().checkpoint();
    }
    m_run.report.add(figure);
}

void Changes::twoRecordsBecomeOne()
{
    const QTemporaryDir folder;
    const auto session = open(copyOf(m_run.county().target(), folder.path()), Role::Supervisor);
    const int count = m_run.samples(40);
    const auto wanted = someChildren(*session, count);
    Figure looking{QStringLiteral("What merging two records of a child would move"),
                   QStringLiteral("store")};
    looking.aim = frame;
    Figure merging{QStringLiteral("Two records of a child merged, deadlines and words too"),
                   QStringLiteral("store")};
    for (const Wanted &each : wanted) {
        const PersonId second =
            ENLACE_VALUE(session->run([&](Work &work) { return secondRecordOf(work, each); }));
        const PersonId kept = ENLACE_VALUE(session->read([&](Reading &reading) {
                                  return ChildRepository(reading).find(each.child);
                              })).person;
        std::optional<MergeLook> look;
        looking.samples.add(timed([&] {
            look = ENLACE_VALUE(session->read(
                [&](Reading &reading) { return MergeRepository(reading).look(kept, second); }));
        }));
        const PersonMerge merge{kept,
                                second,
                                look->kept.revision,
                                look->merged.revision,
                                look->keptChild->revision,
                                look->mergedChild->revision,
                                {},
                                {}};
        merging.samples.add(timed([&] {
            (void)ENLACE_VALUE(
                session->run([&](Work &work) { return MergeRepository(work).merge(work, merge); }));
        }));
        session->connection().checkpoint();
    }
    m_run.report.add(looking);
    m_run.report.add(merging);
}

ImportPlan Changes::planOf(Session &session, int rows)
{
    ImportOptions options;
    options.fileName = QStringLiteral("roster.csv");
    options.agency = session.actor().grants.first().agency;
    QByteArray csv = inventedRoster(rows);
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    return ENLACE_VALUE(
        session.read([&](Reading &reading) { return planRoster(reading, file, {}, options); }));
}

void Changes::rosterOfThousands()
{
    const int rows = m_run.isQuick ? 50 : m_run.children > 50'000 ? manyRosterRows : rosterRows;
    const double perThousand = 1000.0 / rows;
    Figure planning{QStringLiteral("Import: 1,000 rows compared"), QStringLiteral("store")};
    Figure ours{QStringLiteral("Import: 1,000 rows written"), QStringLiteral("store")};
    {
        const QTemporaryDir folder;
        const auto session = open(copyOf(m_run.county().target(), folder.path()), Role::Supervisor);
        std::optional<ImportPlan> plan;
        planning.samples.add(perThousand * timed([&] { plan = planOf(*session, rows); }));
        ours.samples.add(perThousand * timed([&] {
                             (void)ENLACE_VALUE(session->run(
                                 [&](Work &work) { return applyRoster(work, *plan); }));
                         }));
    }
    m_run.report.add(planning);

    // Once more, with each statement written down, which takes its time too.
    const int few = std::min(rows, rosterRows);
    const QTemporaryDir first;
    const QTemporaryDir second;
    const SqliteTarget target = copyOf(m_run.county().target(), first.path());
    BareSqlCipher interface(copyOf(target, second.path()));
    const auto session = open(target, Role::Supervisor);
    const ImportPlan plan = planOf(*session, few);
    Figure bare{ours.what, QStringLiteral("bare C")};
    StatementRecorder recorder(session->connection());
    (void)ENLACE_VALUE(session->run([&](Work &work) { return applyRoster(work, plan); }));
    const auto statements = recorder.taken();
    bare.samples.add(1000.0 / few * timed([&] { interface.run(statements); }));
    addRatio(std::move(ours), std::move(bare));
}

void Changes::allDeadlines()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const SqliteTarget target = copyOf(m_run.county().target(), first.path());
    const auto session = open(target, Role::Supervisor);
    Figure ours{QStringLiteral("All deadlines of the county computed anew"),
                QStringLiteral("store")};
    ours.unit = QStringLiteral("s");
    for (int i = 0; i < m_run.samples(m_run.children > 50'000 ? 1 : 3); ++i)
        ours.samples.add(timed([&] { (void)ENLACE_VALUE(session->run(recomputeDeadlines)); }) /
                         1000.0);
    m_run.report.add(ours);
}

void Changes::oneEditOnServer()
{
    if (!m_run.server())
        QSKIP("ENLACE_TEST_POSTGRESQL names no server");
    const PostgresTarget &server = m_run.server()->target();
    for (const auto delay : {std::chrono::milliseconds(0), eachWay}) {
        LatencyProxy proxy(server.host.toStdString(), server.port, delay);
        const auto session = m_run.server()->session(Role::Supervisor, proxy.port(), allKeepers());
        const auto wanted = someChildren(*session, 20);
        Figure figure{QStringLiteral("One edit, with its deadlines and search words"),
                      delay == eachWay ? QStringLiteral("PostgreSQL + 20 ms")
                                       : QStringLiteral("PostgreSQL")};
        figure.roundTrips.emplace();
        for (int i = -4; i < m_run.samples(40); ++i) {
            const long before = proxy.roundTrips();
            const double took = timed([&] {
                (void)ENLACE_VALUE(
                    edit(*session, wanted.at((i + 4) % 20), i).map([] { return true; }));
            });
            if (i < 0)
                continue;
            figure.samples.add(took);
            figure.roundTrips->add(static_cast<double>(proxy.roundTrips() - before));
        }
        m_run.report.add(figure);
    }
}

std::unique_ptr<QObject> makeChanges(Run &run) { return std::make_unique<Changes>(run); }

} // namespace enlace::bench

#include "changes.moc"
