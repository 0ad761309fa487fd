// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several people change the same few contacts, each from what they last saw, in an order that
// nobody chose: every change that was acknowledged is in the history exactly once, nothing is
// overwritten unseen, and what is stored is what the history leads to.
#include "core/contactlog/contactfields.h"
#include "core/contactlog/contactrepository.h"
#include "core/editing/historyrepository.h"
#include "core/editing/merge.h"
#include "core/editing/recordcolumns.h"
#include "support/carescene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 3;
constexpr int records = 4;
/// ENLACE_TEST_STEPS asks for more than every run of the tests has time for.
const int steps = std::max(1500, qEnvironmentVariableIntValue("ENLACE_TEST_STEPS"));

/// What somebody has open: as it was read, and as it has been typed since.
struct Open
{
    QJsonObject base;
    QJsonObject typed;
};

struct Acknowledged
{
    QString column;
    QString value;
};

} // namespace

class InterleavingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeIsAccountedFor_data() { TestDatabase::engines(); }
    void everyAcknowledgedChangeIsAccountedFor();
};

void InterleavingsTest::everyAcknowledgedChangeIsAccountedFor()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    QRandomGenerator random(20261126);
    const Fields fields = contactFields({});
    const QStringList columns{u"note"_s, u"next_step"_s, u"with_words"_s};
    QList<ContactId> ids;
    for (int i = 0; i < records; ++i) {
        Contact contact;
        contact.family = scene.family;
        contact.child = scene.mateo;
        contact.at = database.clock().now();
        ids.append(
            scene.run([&](Work &work) { return ContactRepository(work).save(work, contact); }).id);
    }
    // A person each with a connection of their own, where the engine has such a thing.
    std::vector<std::unique_ptr<Session>> others;
    QList<Session *> desks;
    for (int i = 0; i < people; ++i) {
        if (engine == "memory"_L1) {
            desks.append(&database.session());
            continue;
        }
        others.push_back(database.another(scene.coordinator()));
        desks.append(others.back().get());
    }
    const auto stored = [&](Session &desk, const ContactId &id) {
        return toJson(ENLACE_VALUE(
            desk.read([&](Reading &reading) { return ContactRepository(reading).find(id); })));
    };
    const auto save = [](Session &desk, const QJsonObject &record) {
        return desk.run([&](Work &work) -> Result<Contact> {
            ENLACE_ASSIGN(const Contact typed, withColumns(Contact{}, record));
            return ContactRepository(work).save(work, typed);
        });
    };

    QHash<QPair<int, int>, Open> open;
    QHash<int, QList<Acknowledged>> acknowledged;
    int conflicts = 0;
    for (int step = 0; step < steps; ++step) {
        const int person = random.bounded(people);
        const int record = random.bounded(records);
        Session &desk = *desks.at(person);
        Open &mine = open[{person, record}];
        if (mine.base.isEmpty()) {
            mine.base = mine.typed = stored(desk, ids.at(record));
            continue;
        }
        const QString column = columns.at(random.bounded(int(columns.size())));
        mine.typed.insert(column, u"%1 of %2"_s.arg(step).arg(person));
        if (random.bounded(3) == 0)
            continue; // goes on typing later
        Result<Contact> saved = save(desk, mine.typed);
        while (!saved) {
            QCOMPARE(saved.error().code, ErrorCode::Conflict);
            ++conflicts;
            const QJsonObject theirs = stored(desk, ids.at(record));
            Merge merged = merge(fields, mine.base, mine.typed, theirs);
            // The person looks at both and keeps the one or the other.
            for (const Field &field : fields)
                if (merged.clashes.contains(QLatin1String(field.name)) && random.bounded(2) == 0)
                    merged.record = withField(merged.record, field, mine.typed);
            mine = {theirs, merged.record};
            saved = save(desk, mine.typed);
        }
        for (const QString &name : columns)
            if (mine.typed.value(name) != mine.base.value(name))
                acknowledged[record].append({name, mine.typed.value(name).toString()});
        open.remove({person, record});
    }

    QVERIFY(conflicts > steps / 20);
    for (int record = 0; record < records; ++record) {
        const auto history = scene.read([&](Reading &reading) {
            return HistoryRepository(reading).of(RecordRef::to(RecordKind::Contact, ids.at(record)),
                                                 steps);
        });
        QList<Acknowledged> told;
        for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
            for (const QString &name : columns)
                if (entry->action == AuditAction::Changed &&
                    entry->before.value(name) != entry->after.value(name))
                    told.append({name, entry->after.value(name).toString()});
        const auto &expected = acknowledged.value(record);
        QCOMPARE(told.size(), expected.size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            QCOMPARE(told.at(i).column, expected.at(i).column);
            QCOMPARE(told.at(i).value, expected.at(i).value);
        }
        // Each state follows from the one before it: nothing changed without a line.
        for (qsizetype i = 0; i + 1 < history.size(); ++i)
            QCOMPARE(history.at(i).before, history.at(i + 1).after);
        QCOMPARE(history.first().after, stored(database.session(), ids.at(record)));
    }
    ENLACE_VERIFY(verifyAuditChain(database.session().connection(), AuditLog::Changes));
}

QTEST_GUILESS_MAIN(InterleavingsTest)
#include "tst_interleavings.moc"
