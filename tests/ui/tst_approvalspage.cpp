// SPDX-License-Identifier: GPL-3.0-or-later
//
// What networks approve, on the page of the rules: found, written down, changed with a reason,
// confirmed with a name, ended, and taken back.
#include "core/approvals/approvallook.h"
#include "core/approvals/approvalrepository.h"
#include "support/demodesk.h"
#include "support/testdatabase.h"
#include "ui/kit/cell.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int whatColumn = 0;
constexpr int stateColumn = 2;

class ApprovalsDesk : public DemoDesk
{
public:
    explicit ApprovalsDesk(const char *part, Role role = Role::Supervisor,
                           Language language = Language::English)
        : DemoDesk(role, language)
    {
        workspace().goTo(u"rules"_s);
        settle();
        press(part);
    }

    [[nodiscard]] QWidget *page() { return workspace().currentPage(); }
    [[nodiscard]] RecordView *list() { return ui::find<RecordView>(page(), u"approvalsView"_s); }
    [[nodiscard]] int rows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() { return window().findChild<MessageBar *>()->text(); }
    [[nodiscard]] QString detail()
    {
        return ui::wordsOf(ui::find(page(), u"approvalDetail"_s)).join(u'\n');
    }
    void press(const char *button)
    {
        ui::press(page(), QLatin1String(button));
        settle();
        settle();
    }
    void find(const QString &words)
    {
        ui::fill(page(), u"approvalSearch"_s, words);
        settle();
        settle();
    }
    void fill(const char *field, const QString &text)
    {
        ui::fill(page(), QLatin1String(field), text);
    }
    void choose(const char *name, const QString &words)
    {
        auto *combo = ui::find<QComboBox>(page(), QLatin1String(name));
        const int at = combo->findText(words);
        QVERIFY2(at >= 0, qPrintable(words));
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
        settle();
    }
    [[nodiscard]] QList<ConditionGroup> groups()
    {
        auto read = application().entry().store().read(
            [](Reading &reading) { return ApprovalRepository(reading).groups(); });
        ui::waitFor([&] { return read.isFinished(); }, "the groups");
        return *read.result();
    }
};

} // namespace

class tst_ApprovalsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyReadsAndASupervisorChanges_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("coordinator") << Role::Coordinator << false;
        QTest::newRow("therapist") << Role::Therapist << false;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("administrator") << Role::Administrator << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
    }
    void everybodyReadsAndASupervisorChanges()
    {
        QFETCH(Role, role);
        QFETCH(bool, isAllowed);
        ApprovalsDesk desk("groupsButton", role);

        QCOMPARE(desk.rows(), 2);
        QVERIFY(desk.detail().contains(u"G80"_s));
        for (const char *button :
             {"addApproval", "changeApproval", "confirmApproval", "endApproval", "archiveApproval"})
            QCOMPARE(ui::shown(desk.page(), QLatin1String(button)), isAllowed);
        QVERIFY(ui::shown(desk.page(), u"approvalHistory"_s));
        desk.press("listsButton");
        QVERIFY(desk.rows() > 20);
    }

    void aCodeFindsItsGroupAndSaysWhatItMeans()
    {
        ApprovalsDesk desk("groupsButton");
        desk.find(u"k0739"_s);

        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, stateColumn), label(ApprovalStanding::Unconfirmed));
        QVERIFY(desk.detail().contains(u"ask before leaving the request out"_s));
        desk.press("clearFilters");
        desk.choose("approvalStandingFilter", label(ApprovalStanding::ReadInSource));
        desk.settle();
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.detail().contains(u"no separate request is needed"_s));
    }

    void aGroupIsWrittenDownConfirmedChangedEndedAndTakenBack()
    {
        ApprovalsDesk desk("groupsButton");
        desk.press("addApproval");
        desk.fill("nameEdit", u"Spina bifida supplies"_s);
        desk.press("saveButton"); // the Spanish name and the diagnoses are missing
        QVERIFY(ui::shown(desk.page(), u"nameEditProblem"_s));
        QVERIFY(ui::shown(desk.page(), u"conditionsEditProblem"_s));
        desk.fill("nameSpanishEdit", u"Materiales urinarios"_s);
        desk.fill("conditionsEdit", u"q05"_s);
        desk.fill("codesEdit", u"a4351, A4353"_s);
        desk.fill("sourceEdit", u"Phone call with the network"_s);
        desk.choose("confidenceEdit", label(Confidence::Said));
        desk.press("saveButton");
        desk.find(u"spina supplies"_s);
        QCOMPARE(desk.cell(0, stateColumn), label(ApprovalStanding::Unconfirmed));

        // Somebody stands for it, with the name that is offered.
        desk.press("confirmApproval");
        const QString me = ui::find<QLineEdit>(desk.page(), u"confirmedByEdit"_s)->text();
        QVERIFY(!me.isEmpty());
        desk.press("saveButton");
        QVERIFY(ui::shown(desk.page(), u"changeReasonEditProblem"_s)); // not without how they know
        desk.fill("changeReasonEdit", u"Read their letter of November."_s);
        desk.press("saveButton");
        QCOMPARE(desk.cell(0, stateColumn), label(ApprovalStanding::Confirmed));
        QVERIFY(desk.detail().contains(me));

        // A change needs a reason of its own, and is nobody's word until it is confirmed again.
        desk.press("changeApproval");
        desk.fill("codesEdit", u"A4351"_s);
        desk.press("saveButton");
        QVERIFY(ui::shown(desk.page(), u"changeReasonEditProblem"_s));
        desk.fill("changeReasonEdit", u"They took one code out."_s);
        desk.press("saveButton");
        QCOMPARE(desk.cell(0, stateColumn), label(ApprovalStanding::ReadInSource));

        desk.press("endApproval");
        desk.fill("untilEdit", u"Nov 22"_s);
        desk.fill("changeReasonEdit", u"The contract ends."_s);
        desk.press("saveButton");
        QVERIFY(desk.detail().contains(u"The contract ends."_s));
        const auto stands = [&] {
            for (const ConditionGroup &group : desk.groups())
                if (group.codes == QStringList{u"A4351"_s})
                    return group;
            return ConditionGroup();
        };
        QCOMPARE(stands().span.until, std::optional(QDate(2026, 11, 22)));
        ui::press(&desk.window(), u"messageAction"_s);
        desk.settle();
        desk.settle();
        QTRY_VERIFY(!stands().span.until);

        // Who changed what, and why, can be read; a state can be taken up again.
        desk.press("approvalHistory");
        const QString history = ui::wordsOf(ui::find(desk.page(), u"historyView"_s)).join(u'\n');
        QVERIFY2(history.contains(u"They took one code out."_s), qPrintable(history));
        QVERIFY(history.contains(u"Read their letter of November."_s));
        desk.key(Qt::Key_Escape);
        QVERIFY(ui::shown(desk.page(), u"approvalDetail"_s));

        // What should not have stood there leaves the list, and comes back.
        desk.press("archiveApproval");
        QTest::keyClicks(ui::find(desk.page(), u"archivedReasonEdit"_s), u"Written twice"_s);
        desk.press("saveButton");
        QCOMPARE(desk.groups().size(), 2);
        desk.press("approvalArchivedFilter");
        QCOMPARE(desk.rows(), 1);
        desk.press("restoreApproval");
        QTRY_COMPARE(desk.groups().size(), 3);
    }

    void aSecondLineForTheSameIsRefused()
    {
        ApprovalsDesk desk("listsButton");
        const QString before = desk.cell(0, whatColumn);
        desk.press("addApproval");
        auto *networks = ui::find<QComboBox>(desk.page(), u"networkEdit"_s);
        networks->setCurrentIndex(networks->findText(u"Alta Vista IPA"_s));
        Q_EMIT networks->activated(networks->currentIndex());
        desk.choose("groupEdit", label(ServiceGroup::Equipment));
        desk.fill("sourceEdit", u"Handbook"_s);
        desk.press("saveButton");

        QVERIFY(ui::shown(desk.page(), u"networkEditProblem"_s));
        // Of one code it may say something else.
        desk.fill("codesEdit", u"e0163"_s);
        desk.choose("needEdit", label(ApprovalNeed::NotNeeded));
        desk.press("saveButton");
        QVERIFY(ui::shown(desk.page(), u"approvalDetail"_s));
        desk.find(u"e0163"_s);
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.cell(0, whatColumn).contains(u"E0163"_s));
        QVERIFY(!before.contains(u"E0163"_s));
    }

    void theKeyboardAloneIsEnoughAndItSpeaksSpanish()
    {
        ApprovalsDesk desk("groupsButton", Role::Supervisor, Language::Spanish);
        desk.find(u"ortesis"_s);
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.cell(0, whatColumn).startsWith(u"Parálisis cerebral"_s));
        desk.list()->setFocus();

        desk.key(Qt::Key_F2);
        QVERIFY(ui::shown(desk.page(), u"codesEdit"_s));
        desk.key(Qt::Key_Escape);
        QVERIFY(ui::shown(desk.page(), u"approvalDetail"_s));
        desk.key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(ui::shown(desk.page(), u"historyView"_s));
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(ui::shown(desk.page(), u"nameEdit"_s));
    }
};

QTEST_MAIN(tst_ApprovalsPage)
#include "tst_approvalspage.moc"
