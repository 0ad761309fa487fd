// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of the rules: found, filtered, looked at, weighed, and exchanged as a file.
#include "core/rules/rulelook.h"
#include "core/rules/rulewriter.h"
#include "support/demodesk.h"
#include "support/testdatabase.h"
#include "ui/kit/cell.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ruleColumn = 0;
constexpr int valueColumn = 1;
constexpr int stateColumn = 2;

class RulesDesk : public DemoDesk
{
public:
    explicit RulesDesk(Role role = Role::Supervisor, Language language = Language::English)
        : DemoDesk(role, language)
    {
        workspace().goTo(u"rules"_s);
        settle();
        settle();
    }

    [[nodiscard]] QWidget *page() { return workspace().currentPage(); }
    [[nodiscard]] RecordView *list() { return ui::find<RecordView>(page(), u"rulesView"_s); }
    [[nodiscard]] int rows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString id(int row)
    {
        return list()->model()->index(row, ruleColumn).data(SecondLineRole).toString();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() { return window().findChild<MessageBar *>()->text(); }
    void press(const char *button)
    {
        ui::press(page(), QLatin1String(button));
        settle();
        settle();
    }
    void find(const QString &words)
    {
        ui::fill(page(), u"ruleSearch"_s, words);
        settle();
        settle();
    }
    void choose(const char *filter, const QString &words)
    {
        auto *combo = ui::find<QComboBox>(page(), QLatin1String(filter));
        const int at = combo->findText(words);
        QVERIFY2(at > 0, qPrintable(words));
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
        settle();
        settle();
    }
    [[nodiscard]] std::shared_ptr<const RuleSet> rules()
    {
        auto read = application().entry().store().read(
            [](Reading &reading) { return RuleRepository(reading).current(); });
        ui::waitFor([&] { return read.isFinished(); }, "the rules");
        return *read.result();
    }
    [[nodiscard]] QString words(const char *panel)
    {
        return ui::wordsOf(ui::find(page(), QLatin1String(panel))).join(u'\n');
    }
};

} // namespace

class tst_RulesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingAndFiltersFindARule()
    {
        RulesDesk desk;
        const int all = desk.rows();
        QVERIFY(all > 100);

        desk.find(u"touch base high"_s);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.id(0), u"TB-HIGH"_s);
        QVERIFY(desk.words("ruleDetail").contains(u"TB-MEDIUM"_s)); // of the same question

        desk.press("clearFilters");
        QCOMPARE(desk.rows(), all);
        desk.choose("ruleStandingFilter", label(RuleStanding::SwitchedOff));
        QVERIFY(desk.rows() > 0 && desk.rows() < 20);
        for (int row = 0; row < desk.rows(); ++row) {
            QCOMPARE(desk.cell(row, valueColumn), u"No value yet"_s);
            QCOMPARE(desk.cell(row, stateColumn), label(RuleStanding::SwitchedOff));
        }
    }

    void everybodyReadsAndOnlySomeChange_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("coordinator") << Role::Coordinator << false;
        QTest::newRow("therapist") << Role::Therapist << false;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
        QTest::newRow("administrator") << Role::Administrator << true;
    }
    void everybodyReadsAndOnlySomeChange()
    {
        QFETCH(Role, role);
        QFETCH(bool, isAllowed);
        RulesDesk desk(role);

        QVERIFY(desk.rows() > 100);
        QVERIFY(desk.words("ruleDetail").contains(desk.id(0)));
        for (const char *button :
             {"confirmRule", "changeRule", "addNarrower", "importRules", "exportRules"})
            QCOMPARE(ui::shown(desk.page(), QLatin1String(button)), isAllowed);
    }

    void anUnknownRuleIsSwitchedOnByItsValue()
    {
        RulesDesk desk;
        desk.find(u"MTP-RX"_s);
        QVERIFY(!ui::shown(desk.page(), u"confirmRule"_s)); // there is nothing to confirm yet
        desk.press("changeRule");
        ui::fill(desk.page(), u"value"_s, u"6"_s);
        desk.press("previewRule");
        // It has a value now: how well it is known must be said too.
        QVERIFY(ui::shown(desk.page(), u"confidenceProblem"_s));
        auto *confidence = ui::find<QComboBox>(desk.page(), u"confidence"_s);
        confidence->setCurrentIndex(confidence->findText(label(Confidence::Said)));

        desk.press("previewRule");
        QVERIFY(ui::shown(desk.page(), u"effectsView"_s) ||
                ui::shown(desk.page(), u"effectsSummary"_s));
        QVERIFY(!desk.rules()->newest(u"MTP-RX"_s)->isOn()); // nothing holds before it is accepted
        desk.press("acceptRules");
        QVERIFY(ui::shown(desk.page(), u"reasonProblem"_s)); // and not without a reason
        ui::fill(desk.page(), u"reason"_s, u"The MTU chief says six months."_s);
        desk.press("acceptRules");

        QVERIFY(desk.rules()->newest(u"MTP-RX"_s)->isOn());
        QTRY_VERIFY(desk.words("ruleDetail").contains(u"The MTU chief says six months."_s));
    }

    void aTieIsRefusedWithItsReason()
    {
        RulesDesk desk;
        desk.find(u"RE-ALL"_s);
        desk.press("addNarrower");
        ui::fill(desk.page(), u"id"_s, u"re-twin"_s);
        ui::fill(desk.page(), u"source"_s, u"A letter"_s);
        desk.press("previewRule");

        const QString problem = ui::find<QLabel>(desk.page(), u"formProblem"_s)->text();
        QVERIFY2(problem.contains(u"RE-TWIN") && problem.contains(u"RE-ALL"), qPrintable(problem));
        QVERIFY(!desk.rules()->newest(u"RE-TWIN"_s));
        // Esc closes the form; nothing was changed.
        desk.key(Qt::Key_Escape);
        QVERIFY(ui::shown(desk.page(), u"ruleDetail"_s));
    }

    void escapeGoesFromThePreviewBackToWhatWasTyped()
    {
        RulesDesk desk;
        desk.find(u"TB-LOW"_s);
        desk.press("changeRule");
        ui::fill(desk.page(), u"value"_s, u"45"_s);
        desk.press("previewRule");
        QVERIFY(ui::shown(desk.page(), u"effectsSummary"_s));

        desk.key(Qt::Key_Escape);

        QCOMPARE(ui::find<QLineEdit>(desk.page(), u"value"_s)->text(), u"45"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(ui::shown(desk.page(), u"ruleDetail"_s));
    }

    void theWholeSetGoesOutAndComesBackAndUndoTakesItBack()
    {
        RulesDesk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.json"_s);
        desk.picker.answerNext(path);
        desk.press("exportRules");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(desk.message().contains(u"saved"_s));
        const auto before = desk.rules();

        // The same file changes nothing, and says so.
        desk.picker.answerNext(path);
        desk.press("importRules");
        QTRY_VERIFY(desk.message().contains(u"hold already"_s));

        // Every family in low need is called a month later.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<Rule> rules = ENLACE_VALUE(RuleSet::parse(file.readAll())).rules();
        file.close();
        for (Rule &rule : rules)
            if (rule.id == u"TB-LOW"_s)
                rule.value = *rule.value + 30;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeRules(rules));
        file.close();
        desk.picker.answerNext(path);
        desk.press("importRules");
        QVERIFY(ui::find<QLabel>(desk.page(), u"effectsSummary"_s)->text().contains(u"would move"));
        QVERIFY(ui::find<RecordView>(desk.page(), u"effectsView"_s)->model()->rowCount() > 0);
        QVERIFY(before->rules() == desk.rules()->rules());
        ui::fill(desk.page(), u"reason"_s, u"Agreed in the team."_s);
        desk.press("acceptRules");
        QVERIFY(*desk.rules()->newest(u"TB-LOW"_s)->value ==
                *before->newest(u"TB-LOW"_s)->value + 30);

        ui::press(&desk.window(), u"messageAction"_s);
        desk.settle();
        desk.settle();
        QTRY_COMPARE(*desk.rules()->newest(u"TB-LOW"_s)->value,
                     *before->newest(u"TB-LOW"_s)->value);
    }

    void aFileThatIsWrongIsRefusedWithTheLineAndTheReason()
    {
        RulesDesk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.json"_s);
        QByteArray text = writeRules(RuleSet::shipped().rules());
        text.replace("\"calendar_days\"", "\"moons\"");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();

        desk.picker.answerNext(path);
        desk.press("importRules");

        QTRY_VERIFY2(desk.message().contains(u"line "_s), qPrintable(desk.message()));
        QVERIFY2(desk.message().contains(u"unit"_s), qPrintable(desk.message()));
        QVERIFY(ui::shown(desk.page(), u"rulesView"_s));
    }

    void theWordsFollowTheLanguage()
    {
        RulesDesk desk(Role::Supervisor, Language::Spanish);
        desk.find(u"ultimo dia formulario solicitarlo"_s);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.id(0), u"MC-CURE"_s);
        QVERIFY(desk.cell(0, ruleColumn).startsWith(u"Último día"_s));
    }
};

QTEST_MAIN(tst_RulesPage)
#include "tst_rulespage.moc"
