// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window asks of the store, without the window: through the repositories, the same
// statements through the bare C interface, and the repositories on PostgreSQL near and far.
#include "bench/baresqlcipher.h"
#include "bench/latencyproxy.h"
#include "bench/run.h"
#include "bench/typing.h"
#include "core/base/page.h"
#include "core/caseload/reports.h"
#include "core/people/childrepository.h"
#include "core/providers/providerrepository.h"
#include "core/search/searchrepository.h"
#include "support/testdatabase.h"
#include "ui/deadlines/todaydata.h"
#include "ui/equipment/equipmentmodel.h"
#include "ui/people/familydata.h"

#include <QTest>

#include <cstdio>

namespace enlace::bench {

namespace {

constexpr int mostRoundTrips = 3;
constexpr std::chrono::milliseconds eachWay(10);

/// What is asked about, and what a process remembers between questions.
struct Desk
{
    std::unique_ptr<SearchMemory> memory;
    QList<Wanted> wanted;
    QStringList typed; ///< one for each keystroke
    std::optional<DeadlineKey> deadlineKey;
    std::optional<ChildKey> childKey;
    std::optional<EquipmentKey> equipmentKey;
    std::optional<ProviderKey> providerKey;
};

template <class T>
Result<> done(const Result<T> &result)
{
    return result.map([](const T &) {});
}

/// The page after the one before; from the start again when there are no more.
template <class Key, class List, class KeyOf>
Result<> nextPage(std::optional<Key> &key, List list, KeyOf keyOf)
{
    ENLACE_ASSIGN(const auto rows, list(key));
    key = rows.size() < pageSize ? std::nullopt : std::optional<Key>(keyOf(rows.last()));
    return {};
}

Result<> askToday(Reading &reading, WorkScope scope)
{
    ENLACE_ASSIGN(const DeadlineFilter filter, filterOf(reading, scope));
    ENLACE_TRY(done(DeadlineRepository(reading).page(filter, {}, pageSize + 1)));
    return done(countToday(reading, filter));
}

struct Question
{
    const char *what;
    Role role;
    int samples;
    Result<> (*ask)(Reading &, Desk &, int);
};

const Question questions[] = {
    {"A keystroke: search", Role::Coordinator, 1200,
     [](Reading &reading, Desk &desk, int i) {
         return done(SearchRepository(reading, *desk.memory).find(desk.typed.at(i), 50));
     }},
    {"A family opened", Role::Coordinator, 400,
     [](Reading &reading, Desk &desk, int i) -> Result<> {
         const ChildId child = desk.wanted.at(i % desk.wanted.size()).child;
         ENLACE_ASSIGN(const FamilySubject family,
                       readFamily(reading, RecordRef::to(RecordKind::Child, child)));
         return done(readDues(reading, family.family()));
     }},
    {"Today and its counts: mine", Role::Coordinator, 200,
     [](Reading &reading, Desk &, int) { return askToday(reading, WorkScope::Mine); }},
    {"Today and its counts: my team's", Role::Supervisor, 200,
     [](Reading &reading, Desk &, int) { return askToday(reading, WorkScope::Team); }},
    {"Today and its counts: everyone's", Role::Supervisor, 200,
     [](Reading &reading, Desk &, int) { return askToday(reading, WorkScope::Everyone); }},
    {"A keystroke: equipment look-up", Role::Therapist, 400,
     [](Reading &reading, Desk &desk, int i) -> Result<> {
         EquipmentFilter filter;
         filter.onlyOpen = false;
         ENLACE_ASSIGN(const auto sought,
                       narrowedTo(reading, *desk.memory, filter, desk.typed.at(i)));
         return done(EquipmentRepository(reading).list(sought.filter, {}, pageSize + 1));
     }},
    {"A keystroke: equipment look-up, whole county", Role::Supervisor, 400,
     [](Reading &reading, Desk &desk, int i) -> Result<> {
         EquipmentFilter filter;
         filter.onlyOpen = false;
         ENLACE_ASSIGN(const auto sought,
                       narrowedTo(reading, *desk.memory, filter, desk.typed.at(i)));
         return done(EquipmentRepository(reading).list(sought.filter, {}, pageSize + 1));
     }},
    {"Next page: deadlines", Role::Supervisor, 200,
     [](Reading &reading, Desk &desk, int) -> Result<> {
         ENLACE_ASSIGN(const DeadlineFilter filter, filterOf(reading, WorkScope::Everyone));
         return nextPage(
             desk.deadlineKey,
             [&](const auto &key) {
                 return DeadlineRepository(reading).page(filter, key, pageSize);
             },
             [](const DeadlineRow &row) { return row.key(); });
     }},
    {"Next page: children", Role::Supervisor, 200,
     [](Reading &reading, Desk &desk, int) {
         return nextPage(
             desk.childKey,
             [&](const auto &key) { return ChildRepository(reading).list({}, key, pageSize); },
             [](const ChildRow &row) { return row.key(); });
     }},
    {"Next page: equipment", Role::Supervisor, 200,
     [](Reading &reading, Desk &desk, int) {
         return nextPage(
             desk.equipmentKey,
             [&](const auto &key) { return EquipmentRepository(reading).list({}, key, pageSize); },
             [](const EquipmentRow &row) { return EquipmentKey::of(row); });
     }},
    {"Next page: providers", Role::Supervisor, 200,
     [](Reading &reading, Desk &desk, int) {
         return nextPage(
             desk.providerKey,
             [&](const auto &key) { return ProviderRepository(reading).list({}, key, pageSize); },
             [](const ProviderRow &row) { return row.key(); });
     }},
    {"Counting the children", Role::Supervisor, 200,
     [](Reading &reading, Desk &, int) { return done(ChildRepository(reading).count({}, 1000)); }},
};

Result<> ask(Session &session, const Question &question, Desk &desk, int number)
{
    return session.read([&](Reading &reading) { return question.ask(reading, desk, number); });
}

Desk deskFor(Session &session, int samples)
{
    Desk desk;
    desk.memory = std::make_unique<SearchMemory>();
    desk.wanted = someChildren(session, samples);
    for (int i = 0; desk.typed.size() < samples; ++i) {
        const QString typed = typedFor(desk.wanted.at(i), i);
        for (qsizetype letters = 1; letters <= typed.size(); ++letters)
            desk.typed.append(typed.left(letters));
    }
    return desk;
}

} // namespace

class Readings : public QObject
{
    Q_OBJECT
public:
    explicit Readings(Run &run)
        : m_run(run)
    {
    }

private Q_SLOTS:
    void sqlCipher_data() { addQuestions(); }
    void sqlCipher();
    void postgresql_data() { addQuestions(); }
    void postgresql();
    void reports();

private:
    void addQuestions() const;
    void explain(Session &session, const Question &question, Desk &desk);
    void onServer(const Question &question, LatencyProxy &proxy, const char *through, int samples,
                  std::optional<double> aim);

    Run &m_run;
};

void Readings::addQuestions() const
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < static_cast<int>(std::size(questions)); ++number)
        if (QString::fromLatin1(questions[number].what).contains(m_run.only))
            QTest::newRow(questions[number].what) << number;
}

void Readings::explain(Session &session, const Question &question, Desk &desk)
{
    StatementRecorder recorder(session.connection());
    ENLACE_VERIFY(ask(session, question, desk, 0));
    std::printf("%s\n", question.what);
    BareSqlCipher(m_run.county().target()).explain(recorder.taken());
}

void Readings::sqlCipher()
{
    QFETCH(int, number);
    const Question &question = questions[number];
    const int samples = m_run.samples(question.samples);
    const auto session = m_run.county().session(question.role);
    Desk desk = deskFor(*session, samples);
    Figure ours{QString::fromLatin1(question.what), QStringLiteral("store")};
    ours.aim = frame;
    Figure bare{ours.what, QStringLiteral("bare C")};

    ENLACE_VERIFY(ask(*session, question, desk, 0)); // prepares, and reads what is remembered
    if (m_run.isExplained)
        return explain(*session, question, desk);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < samples && !Run::isEnough(timer, ours.samples); ++i)
        ours.samples.add(timed([&] { (void)ask(*session, question, desk, i); }));

    // The same questions once more, to write their statements down.
    Desk again = deskFor(*session, samples);
    ENLACE_VERIFY(ask(*session, question, again, 0));
    StatementRecorder recorder(session->connection());
    BareSqlCipher interface(m_run.county().target());
    for (int i = 0; i < ours.samples.count(); ++i) {
        ENLACE_VERIFY(ask(*session, question, again, i));
        const auto statements = recorder.taken();
        if (i == 0)
            interface.run(statements); // prepares
        bare.samples.add(timed([&] { interface.run(statements); }));
    }
    if (bare.samples.percentile(50) > 0)
        ours.timesBareC = ours.samples.percentile(50) / bare.samples.percentile(50);
    m_run.report.add(ours);
    m_run.report.add(bare);
}

/// Of all children. Nobody waits for them within a frame: an aim of a second.
void Readings::reports()
{
    const auto session = m_run.county().session(Role::Supervisor);
    for (const ReportKind kind : allOf<ReportKind>()) {
        Figure figure{QStringLiteral("Report of the county: %1").arg(QString(keyOf(kind))),
                      QStringLiteral("store")};
        if (!figure.what.contains(m_run.only))
            continue;
        figure.aim = 1000;
        for (int i = 0; i < m_run.samples(5); ++i)
            figure.samples.add(timed([&] {
                (void)ENLACE_VALUE(
                    session->read([&](Reading &reading) { return readReport(reading, kind, {}); }));
            }));
        m_run.report.add(figure);
    }
}

void Readings::onServer(const Question &question, LatencyProxy &proxy, const char *through,
                        int samples, std::optional<double> aim)
{
    const auto session = m_run.server()->session(question.role, proxy.port());
    Desk desk = deskFor(*session, samples);
    Figure figure{QString::fromLatin1(question.what), QString::fromLatin1(through)};
    figure.aim = aim;
    figure.roundTrips.emplace();
    figure.mostRoundTrips = mostRoundTrips;
    for (int i = 0; i < std::min(samples, 12); ++i)
        ENLACE_VERIFY(ask(*session, question, desk, i)); // prepares
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < samples && !Run::isEnough(timer, figure.samples); ++i) {
        const long before = proxy.roundTrips();
        figure.samples.add(timed([&] { (void)ask(*session, question, desk, i); }));
        figure.roundTrips->add(static_cast<double>(proxy.roundTrips() - before));
    }
    m_run.report.add(figure);
}

void Readings::postgresql()
{
    QFETCH(int, number);
    if (m_run.isExplained)
        QSKIP("plans are SQLite's");
    if (!m_run.server())
        QSKIP("ENLACE_TEST_POSTGRESQL names no server");
    const Question &question = questions[number];
    const PostgresTarget &server = m_run.server()->target();
    const std::string host = server.host.toStdString();
    {
        LatencyProxy near(host, server.port, std::chrono::milliseconds(0));
        onServer(question, near, "PostgreSQL", m_run.samples(question.samples), frame);
    }
    LatencyProxy far(host, server.port, eachWay);
    onServer(question, far, "PostgreSQL + 20 ms", m_run.samples(40), {});
}

std::unique_ptr<QObject> makeReadings(Run &run) { return std::make_unique<Readings>(run); }

} // namespace enlace::bench

#include "readings.moc"
