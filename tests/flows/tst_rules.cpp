// SPDX-License-Identifier: GPL-3.0-or-later
//
// A supervisor stands for one rule with a name and changes another: sees whose dates would move,
// opens one of the families, comes back, accepts, and the family's date is the one that was shown.
// With the keyboard alone.
#include "core/base/datetext.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/rules/rulerepository.h"
#include "support/demodesk.h"
#include "ui/kit/cell.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int beforeColumn = 2;
constexpr int afterColumn = 3;

class RulesStory
{
public:
    explicit RulesStory(Language language)
        : desk(Role::Supervisor, language)
    {
        desk.key(desk.placeKey("rules"), Qt::ControlModifier);
    }

    QWidget *window() { return &desk.window(); }
    /// Types words into the search and goes to the first rule found.
    void find(const QString &words)
    {
        ui::find<QLineEdit>(window(), u"ruleSearch"_s)->setFocus();
        ui::fill(window(), u"ruleSearch"_s, words);
        desk.settle();
        desk.key(Qt::Key_Return);
        desk.settle();
        QVERIFY(ui::find<RecordView>(window(), u"rulesView"_s)->hasFocus());
    }
    void press(const char *button)
    {
        ui::press(window(), QLatin1String(button));
        desk.settle();
        desk.settle();
    }
    QString words(const char *panel)
    {
        return ui::wordsOf(ui::find(window(), QLatin1String(panel))).join(u'\n');
    }
    std::shared_ptr<const RuleSet> rules()
    {
        auto read = desk.application().entry().store().read(
            [](Reading &reading) { return RuleRepository(reading).current(); });
        ui::waitFor([&] { return read.isFinished(); }, "the rules");
        return *read.result();
    }
    /// The day on which a rule has somebody called, as the worklist says it.
    QString dueOf(const QString &surnames, const QString &givenNames, const QString &rule)
    {
        auto read = desk.application().entry().store().read(
            [](Reading &reading) { return DeadlineRepository(reading).page({}, {}, 2000); });
        ui::waitFor([&] { return read.isFinished(); }, "the deadlines");
        for (const DeadlineRow &row : *read.result())
            if (row.surnames == surnames && row.givenNames == givenNames &&
                row.deadline.ruleId == rule)
                return shortDate(row.deadline.dueOn, Languages::current(),
                                 DemoDesk::clock().today());
        return {};
    }

    DemoDesk desk;
};

} // namespace

class tst_Rules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmsOneAndChangesAnother_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("confirmed"); // each language on a rule of its own
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("state");
        QTest::newRow("English") << Language::English << u"RE-ALL"_s << u"TB-LOW"_s
                                 << u"Confirmed"_s;
        QTest::newRow("Spanish") << Language::Spanish << u"RE-CCS"_s << u"TB-MEDIUM"_s
                                 << u"Confirmada"_s;
    }
    void confirmsOneAndChangesAnother()
    {
        QFETCH(Language, language);
        QFETCH(QString, confirmed);
        QFETCH(QString, changed);
        QFETCH(QString, state);
        RulesStory story(language);
        DemoDesk &desk = story.desk;
        QCOMPARE(desk.workspace().currentPlace(), u"rules"_s);

        // One rule is confirmed with a name.
        story.find(confirmed);
        story.press("confirmRule");
        const QString name = ui::find<QLineEdit>(story.window(), u"confirmedBy"_s)->text();
        QVERIFY(!name.isEmpty()); // one's own, to begin with
        ui::fill(story.window(), u"reason"_s, u"Read in the letter of March."_s);
        desk.key(Qt::Key_Return);
        desk.settle();
        auto *list = ui::find<RecordView>(story.window(), u"rulesView"_s);
        QTRY_COMPARE(list->model()->index(0, 2).data().toString(), state);
        QVERIFY(story.words("ruleDetail").contains(name));
        QVERIFY(story.words("ruleDetail").contains(u"Read in the letter of March."_s));

        // Another gets a longer time, as if it had always been so.
        story.find(changed);
        story.press("changeRule");
        const double longer = *story.rules()->newest(changed)->value + 14;
        ui::fill(story.window(), u"value"_s, QString::number(longer));
        ui::find<QLineEdit>(story.window(), u"effectiveFrom"_s)->clear();
        story.press("previewRule");

        // Whose dates would move, from when to when; nothing has moved.
        auto *effects = ui::find<RecordView>(story.window(), u"effectsView"_s);
        QVERIFY(effects->model()->rowCount() > 0);
        QVERIFY(!ui::find<QLabel>(story.window(), u"effectsSummary"_s)->text().isEmpty());
        desk.savePicture(language == Language::English ? "rules-preview-en" : "rules-preview-es");
        const QString before = effects->model()->index(0, beforeColumn).data().toString();
        const QString after = effects->model()->index(0, afterColumn).data().toString();
        const QModelIndex child = effects->model()->index(0, 0);
        const QString surnames = child.data().toString();
        const QString givenNames = child.data(SecondLineRole).toString();
        QVERIFY(before != after);
        QCOMPARE(story.dueOf(surnames, givenNames, changed), before);
        QCOMPARE(*story.rules()->newest(changed)->value, longer - 14);

        // One of the families is opened, and the preview is there again on the way back.
        effects->setFocus();
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workspace().currentPlace(), u"family"_s);
        auto *dues = ui::find<RecordView>(story.window(), u"familyDeadlinesView"_s);
        QCOMPARE(dues->model()->index(dues->currentRow(), 0).data().toString(), before);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.workspace().currentPlace(), u"rules"_s);
        QVERIFY(ui::shown(story.window(), u"effectsView"_s));

        // Accepted, with the reason; the date is the one that was shown.
        ui::fill(story.window(), u"reason"_s, u"Families asked for fewer calls."_s);
        desk.key(Qt::Key_Return);
        desk.settle();
        QTRY_COMPARE(*story.rules()->newest(changed)->value, longer);
        QVERIFY(story.words("ruleDetail").contains(u"Families asked for fewer calls."_s));
        QCOMPARE(story.dueOf(surnames, givenNames, changed), after);
    }
};

QTEST_MAIN(tst_Rules)
#include "tst_rules.moc"
