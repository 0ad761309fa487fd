// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is killed in the middle of an edit: what was typed until the last pause is offered
// again on the right record, what was saved is there, and the store is whole.
#include "core/contactlog/contactrepository.h"
#include "core/storage/query.h"
#include "core/storage/verify.h"
#include "core/upkeep/upkeep.h"
#include "support/deskstory.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>

#include <cstdio>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QString typed = u"Half a sentence when the power"_s;

QStringList notesOf(DemoDesk &desk)
{
    QStringList notes;
    for (const ContactRow &row : readAt(desk, [family = mateo(desk).family](Reading &reading) {
             return ContactRepository(reading).ofFamily(family);
         }))
        notes.append(row.contact.note);
    return notes;
}

void tell(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// The other program: logs one contact, begins another, and is killed before it is saved.
int typeUntilKilled()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Down); // reached
    writeText(desk, "noteEdit", u"Saved before"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    tell("saved");
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    writeText(desk, "noteEdit", typed);
    ui::waitFor(
        [&] {
            desk.settle();
            return readAt(desk, [](Reading &reading) -> Result<qint64> {
                       Query query(reading, "select count(*) from draft");
                       return firstValue<qint64>(query).map(
                           [](const auto &count) { return count.value_or(0); });
                   }) > 0;
        },
        "the draft");
    tell("typed");
    return QApplication::exec();
}

} // namespace

class tst_KilledEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsOfferedAgain();
};

void tst_KilledEdit::whatWasTypedIsOfferedAgain()
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ENLACE_TEST_COUNTY"_s, DemoDesk::county());
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"--type"_s});
    QVERIFY(other.waitForStarted());
    QByteArray told;
    while (!told.contains("typed") && other.waitForReadyRead(120'000))
        told += other.readAllStandardOutput();
    QVERIFY2(told.contains("typed"), told.constData());
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    QVERIFY(notesOf(desk).contains(u"Saved before"_s));
    QVERIFY(!notesOf(desk).contains(typed));
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));
    press(desk, "draftResumeButton");
    QCOMPARE(ui::find<NoteEdit>(&desk.window(), u"noteEdit"_s)->text(), typed);
    QVERIFY(ui::find<QLabel>(&desk.window(), u"draftNotice"_s)->isVisible());
    QTest::keyClick(ui::find<QComboBox>(&desk.window(), u"outcomeEdit"_s), Qt::Key_Down);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(notesOf(desk).contains(typed));

    const QStringList problems = readAt(desk, [](Reading &reading) -> Result<QStringList> {
        QStringList found;
        for (const StoreFinding &finding : verifyStore(reading, allChecks()))
            found += finding.problems;
        return found;
    });
    QCOMPARE(problems, QStringList());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--type"_L1)
        return typeUntilKilled();
    tst_KilledEdit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killededit.moc"
