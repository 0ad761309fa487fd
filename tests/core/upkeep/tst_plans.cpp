// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing that a person waits for grows with the county: each statement finds its rows by an index.
// A store that has just been made knows nothing of how its tables are filled; that is when a plan
// goes astray, and the store here is one.
#include "core/deadlines/deadlinekeeper.h"
#include "core/demo/democounty.h"
#include "core/people/childrepository.h"
#include "core/storage/query.h"
#include "core/upkeep/upkeep.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEditFindsItsRows();
    void allDeadlinesAreMadeFamilyByFamily();

private:
    /// Runs `work`, and gives back the plans of its statements that walk through a whole table.
    QStringList walksOf(const std::function<Result<>(Work &)> &work);

    std::unique_ptr<TestDatabase> m_database;
};

namespace {

int writeDown(unsigned, void *context, void *statement, void *)
{
    static_cast<QSet<QByteArray> *>(context)->insert(
        sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

/// The tables that hold a county, by what a statement calls them.
bool isOfCounty(const QString &sql, const QString &alias)
{
    static const QStringList tables{u"audit_entry"_s,
                                    u"allergy"_s,
                                    u"care_need"_s,
                                    u"care_team_member"_s,
                                    u"child"_s,
                                    u"condition"_s,
                                    u"contact"_s,
                                    u"coordination"_s,
                                    u"deadline"_s,
                                    u"equipment"_s,
                                    u"equipment_step"_s,
                                    u"family"_s,
                                    u"guardianship"_s,
                                    u"household"_s,
                                    u"household_member"_s,
                                    u"need_tier"_s,
                                    u"person"_s,
                                    u"network_membership"_s,
                                    u"person_phone"_s,
                                    u"program_status"_s,
                                    u"provider_application"_s,
                                    u"search_entry"_s,
                                    u"search_word"_s,
                                    u"service_authorization"_s,
                                    u"therapy_episode"_s,
                                    u"eligibility_renewal"_s};
    if (tables.contains(alias))
        return true;
    const QRegularExpression named(uR"((?:from|join|,)\s+(\w+)\s+(?:as\s+)?%1\b)"_s.arg(alias));
    for (auto it = named.globalMatch(sql); it.hasNext();)
        if (tables.contains(it.next().captured(1)))
            return true;
    return false;
}

QStringList walksIn(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *plan = nullptr;
    if (sqlite3_prepare_v2(database, ("explain query plan " + sql).constData(), -1, &plan,
                           nullptr) != SQLITE_OK)
        return {};
    // Without a bound in brackets an index is walked from its beginning.
    static const QRegularExpression walk(
        uR"(^(?:SCAN (\w+)|SEARCH (\w+) USING (?:COVERING )?INDEX \w+$))"_s);
    QStringList walks;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QString step =
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        const auto match = walk.match(step);
        if (match.hasMatch() &&
            isOfCounty(QString::fromUtf8(sql), match.captured(1) + match.captured(2)))
            walks.append(step + u" of "_s + QString::fromUtf8(sql.simplified().left(1500)));
    }
    sqlite3_finalize(plan);
    return walks;
}

} // namespace

void TestPlans::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(u"memory"_s);
    m_database->keep(allKeepers());
    ENLACE_VERIFY(m_database->session().run([](Work &work) -> Result<> {
        ENLACE_TRY(makeDemoCounty(work, DemoSize{60, 1}));
        return rebuildDerived(work);
    }));
}

QStringList TestPlans::walksOf(const std::function<Result<>(Work &)> &work)
{
    auto *database = static_cast<sqlite3 *>(m_database->session().connection().sqliteHandle());
    QSet<QByteArray> ran;
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, writeDown, &ran);
    const Result<> done = m_database->session().run(work);
    sqlite3_trace_v2(database, 0, nullptr, nullptr);
    if (!done)
        return {done.error().logText()};
    if (ran.size() < 10)
        return {u"too few statements to be an edit"_s};
    QStringList walks;
    for (const QByteArray &sql : std::as_const(ran))
        walks += walksIn(database, sql);
    return walks;
}

void TestPlans::anEditFindsItsRows()
{
    const auto id = ENLACE_VALUE(m_database->session().read([](Reading &reading) {
        Query some(reading, "select id from child where archived_at is null order by id limit 1");
        return firstValue<ChildId>(some);
    }));
    QVERIFY(id);
    const QStringList walks = walksOf([&id](Work &work) -> Result<> {
        const Visibility all = Visibility::ofWholeStore(work);
        ChildRepository children(work, all);
        ENLACE_ASSIGN(Child child, children.find(*id));
        child.birthDate = child.birthDate.addDays(1);
        ENLACE_TRY(children.save(work, child));
        return {};
    });
    QVERIFY2(walks.isEmpty(), qPrintable(walks.join(u'\n')));
}

void TestPlans::allDeadlinesAreMadeFamilyByFamily()
{
    const QStringList walks = walksOf([](Work &work) -> Result<> {
        ENLACE_TRY(recomputeDeadlines(work));
        return {};
    });
    QVERIFY2(walks.isEmpty(), qPrintable(walks.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
