// SPDX-License-Identifier: GPL-3.0-or-later
//
// What interrupts a child's care, kept by hand through the real window in both languages: an
// interruption is written down and is work until it is over; what was covered before stands beside
// what is covered now; a bill is followed until it is paid.
#include "core/deadlines/deadlinerepository.h"
#include "core/interruptions/interruptionrepository.h"
#include "core/therapy/therapy.h"
#include "support/familydesk.h"
#include "ui/kit/chip.h"
#include "ui/kit/recordview.h"

#include <QApplication>
#include <QLabel>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

ChildInterruptions found(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return InterruptionRepository(reading).ofChild(id);
    });
}

/// The kinds of what is open for the child because somebody wrote it down.
QList<DeadlineKind> workOf(DemoDesk &desk)
{
    const auto all = readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return DeadlineRepository(reading).ofChild(id);
    });
    QList<DeadlineKind> kinds;
    for (const Deadline &line : all)
        if (line.kind >= DeadlineKind::CareInterrupted && line.kind <= DeadlineKind::ServiceAtRisk)
            kinds.append(line.kind);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

void correct(DemoDesk &desk, const QString &name)
{
    standOnLine(desk, name);
    desk.key(Qt::Key_F2);
}

bool isAmongTheDeadlines(DemoDesk &desk, const QString &name)
{
    openTab(desk, u"deadlines"_s);
    for (const auto *list : desk.window().findChildren<RecordView *>())
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            for (int column = 0; column < list->model()->columnCount(); ++column)
                if (list->model()->index(row, column).data().toString().contains(name))
                    return true;
    return false;
}

void formFits(DemoDesk &desk, const char *picture, Language language)
{
    desk.settle();
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::cutTexts(editor(desk)).join(u' '), QString());
    desk.savePicture(
        qPrintable(QLatin1String(picture) + (language == Language::English ? u"-en"_s : u"-es"_s)));
}

} // namespace

class tst_InterruptionsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptionIsWorkUntilItIsOver_data() { languages(); }
    void anInterruptionIsWorkUntilItIsOver();
    void whatTheRecordsShowStandsThereByItself_data() { languages(); }
    void whatTheRecordsShowStandsThereByItself();
    void beforeAndNowStandSideBySide_data() { languages(); }
    void beforeAndNowStandSideBySide();
    void aBillIsFollowedUntilItIsPaid_data() { languages(); }
    void aBillIsFollowedUntilItIsPaid();

private:
};

void tst_InterruptionsFlow::anInterruptionIsWorkUntilItIsOver()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString name = u"Night nursing %1"_s.arg(int(language));
    openTab(desk, u"interruptions"_s);

    pressAdd(desk, "interruptionsCard");
    fill(desk, "whatEdit", name);
    choose(desk, "groupEdit", label(ServiceGroup::Nursing));
    choose(desk, "causeEdit", label(GapCause::Vendor));
    fill(desk, "fromEdit", u"nov 18 2026"_s);
    formFits(desk, "interruption", language);
    save(desk);

    KeptLine *line = lineOf(desk, name);
    QVERIFY(line);
    QVERIFY2(line->accessibleDescription().contains(label(GapCause::Vendor)),
             qPrintable(line->accessibleDescription()));
    QCOMPARE(workOf(desk), QList{DeadlineKind::CareInterrupted});
    desk.savePicture(language == Language::English ? "interruptions-en" : "interruptions-es");
    QVERIFY(isAmongTheDeadlines(desk, name)); // and says what it is
    openTab(desk, u"interruptions"_s);

    correct(desk, name);
    fill(desk, "untilEdit", u"nov 17 2026"_s);
    save(desk);
    QVERIFY(ui::shown(editor(desk), u"untilEditProblem"_s)); // it ends before it begins
    fill(desk, "untilEdit", u"nov 20 2026"_s);
    save(desk);
    QCOMPARE(found(desk).interruptions.first().span.until, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(workOf(desk), QList<DeadlineKind>());
}

// Four months without an occupational therapist, and five days without diapers: nobody wrote them
// down, and they are in the therapies and the authorizations.
void tst_InterruptionsFlow::whatTheRecordsShowStandsThereByItself()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"interruptions"_s);
    auto *card = ui::find<QWidget>(&desk.window(), u"interruptionsCard"_s);
    QStringList said;
    for (const auto *note : card->findChildren<QLabel *>(u"cardNote"_s))
        said.append(note->text());
    const auto says = [&said](const QStringList &words) {
        return std::any_of(said.begin(), said.end(), [&words](const QString &line) {
            return std::all_of(words.begin(), words.end(),
                               [&line](const QString &word) { return line.contains(word); });
        });
    };
    QVERIFY2(says({label(Discipline::Occupational), label(GapCause::NoTherapist)}),
             qPrintable(said.join(u'\n')));
    QVERIFY2(says({u"Diapers"_s, u"5 "_s, label(GapCause::DecisionLate)}),
             qPrintable(said.join(u'\n')));
}

void tst_InterruptionsFlow::beforeAndNowStandSideBySide()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString name = u"Catheters %1"_s.arg(int(language));
    openTab(desk, u"interruptions"_s);

    pressAdd(desk, "coverageCard");
    fill(desk, "whatEdit", name);
    choose(desk, "termsBeforeEdit", label(CoverageTerms::Covered));
    fill(desk, "amountBeforeEdit", u"200 a month"_s);
    choose(desk, "termsAfterEdit", label(CoverageTerms::WhenAskedFor));
    fill(desk, "amountAfterEdit", u"120 a month"_s);
    choose(desk, "causeEdit", label(CoverageCause::OtherNetwork));
    formFits(desk, "coverage", language);
    save(desk);

    const KeptLine *line = lineOf(desk, name);
    QVERIFY(line);
    const QString words = line->accessibleDescription();
    QVERIFY2(words.contains(label(CoverageTerms::Covered)) &&
                 words.contains(label(CoverageTerms::WhenAskedFor)) &&
                 words.contains(u"200 a month"_s) && words.contains(u"120 a month"_s),
             qPrintable(words));
    QVERIFY(line->accessibleName().contains(label(CoverageShift::RequestNeeded)));
    QCOMPARE(workOf(desk), QList{DeadlineKind::CoverageWorse});

    correct(desk, name);
    fill(desk, "settledOnEdit", u"nov 20 2026"_s);
    fill(desk, "outcomeEdit", u"Approved for a year"_s);
    save(desk);
    QCOMPARE(found(desk).changes.first().outcome, u"Approved for a year"_s);
    QCOMPARE(workOf(desk), QList<DeadlineKind>());
}

void tst_InterruptionsFlow::aBillIsFollowedUntilItIsPaid()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString name = u"Eye surgery %1"_s.arg(int(language));
    openTab(desk, u"interruptions"_s);

    pressAdd(desk, "paymentsCard");
    fill(desk, "serviceEdit", name);
    fill(desk, "payeeEdit", u"Dr. Example"_s);
    fill(desk, "amountEdit", u"12,34"_s);
    fill(desk, "claimEdit", u"26-0042"_s);
    fill(desk, "billedOnEdit", u"nov 2 2026"_s);
    save(desk);
    QVERIFY(
        ui::shown(editor(desk), u"amountEditProblem"_s)); // twelve hundred, or a bit over twelve?
    fill(desk, "amountEdit", u"1,234.50"_s);
    fill(desk, "promisedOnEdit", u"nov 30 2026"_s);
    formFits(desk, "payment", language);
    save(desk);

    QCOMPARE(found(desk).problems.first().amountCents, std::optional<qint64>(123450));
    const KeptLine *line = lineOf(desk, name);
    QVERIFY(line);
    QVERIFY2(line->accessibleDescription().contains(u"$1,234.50"_s) &&
                 line->accessibleDescription().contains(u"Dr. Example"_s),
             qPrintable(line->accessibleDescription()));
    QCOMPARE(workOf(desk), QList{DeadlineKind::PaymentOpen});

    correct(desk, name);
    fill(desk, "paidOnEdit", u"nov 20 2026"_s);
    save(desk);
    QCOMPARE(workOf(desk), QList<DeadlineKind>());
    QCOMPARE(found(desk).problems.first().amountCents, std::optional<qint64>(123450));
}

QTEST_MAIN(tst_InterruptionsFlow)
#include "tst_interruptionsflow.moc"
