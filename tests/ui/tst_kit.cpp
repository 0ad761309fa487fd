// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uidriver.h"
#include "ui/kit/chip.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/enumcombobox.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/icons.h"
#include "ui/kit/languages.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordmodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/stepbar.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace enlace;

namespace {

struct Number
{
    int value;
};

QList<RecordColumn<Number>> numberColumns()
{
    return {{"value", "Test", "Value", 0, [](const Number &n) {
                 return Cell{.text = QString::number(n.value), .second = "x", .isNumber = true};
             }}};
}

RowPage<Number> numbersAfter(int last, int total)
{
    RowPage<Number> page;
    for (int i = last + 1; i <= total && page.rows.size() < 100; ++i)
        page.rows.append(Number{i});
    page.hasMore = !page.rows.isEmpty() && page.rows.last().value < total;
    return page;
}

Error someError()
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.text = "This is needed.";
    error.field = QStringLiteral("name");
    return error;
}

} // namespace

class tst_Kit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairOfColoursIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    }
    void everyPairOfColoursIsReadable()
    {
        QFETCH(int, scheme);

        for (const ContrastDemand &demand : contrastDemands(tokensOf(static_cast<Scheme>(scheme))))
            QVERIFY2(contrast(demand.ink, demand.ground) >= demand.least,
                     qPrintable(QStringLiteral("%1: %2")
                                    .arg(demand.what)
                                    .arg(contrast(demand.ink, demand.ground))));
    }

    void paletteFindsItsOwnTokens()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QCOMPARE(&tokensOf(paletteOf(tokensOf(scheme))), &tokensOf(scheme));
    }

    void styleSheetHasNoMarkLeft_data() { everyPairOfColoursIsReadable_data(); }
    void styleSheetHasNoMarkLeft()
    {
        QFETCH(int, scheme);

        const QString sheet = styleSheetOf(tokensOf(static_cast<Scheme>(scheme)), 150);

        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(sheet.contains(QLatin1String("font-size: 30px"))); // 20 px at 150 %
    }

    void textGrowsWithTheChosenSize()
    {
        Theme theme;
        theme.apply();
        QCOMPARE(scaled(10), 10);

        theme.setTextPercent(200);
        QCOMPARE(scaled(10), 20);
        theme.setTextPercent(1000);
        QCOMPARE(theme.textPercent(), 200);
        theme.setTextPercent(100);
    }

    void iconTakesTheColourAskedFor()
    {
        const QImage picture =
            themePixmap(QStringLiteral("go-home"), 22, QColor(Qt::red)).toImage();

        bool drawn = false;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (qAlpha(picture.pixel(x, y)) == 255) {
                    drawn = true;
                    QCOMPARE(picture.pixelColor(x, y), QColor(Qt::red));
                }
        QVERIFY(drawn);
    }

    void tonesDifferInShapeNotOnlyInColour()
    {
        QList<QImage> shapes;
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Soon, Tone::Late}) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintToneShape(&painter, QRectF(4, 4, 24, 24), tone, Qt::black);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
    }

    void dateIsReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 11, 23);
        QTest::newRow("english short") << "Nov 23, 2026" << day;
        QTest::newRow("english long") << "november 23 2026" << day;
        QTest::newRow("spanish short") << "23 nov 2026" << day;
        QTest::newRow("spanish long") << "23 de noviembre de 2026" << day;
        QTest::newRow("spanish month, english order")
            << QStringLiteral("Enero 5, 2027") << QDate(2027, 1, 5);
        QTest::newRow("sept") << "1 sept 2026" << QDate(2026, 9, 1);
        QTest::newRow("setiembre") << "1 setiembre 2026" << QDate(2026, 9, 1);
        QTest::newRow("year left out") << "4 dic" << QDate(2026, 12, 4);
        QTest::newRow("iso") << "2026-11-23" << day;
        QTest::newRow("leap day") << "29 feb 2028" << QDate(2028, 2, 29);
        QTest::newRow("month in figures") << "4/3/2027" << QDate();
        QTest::newRow("no such day") << "31 abr 2026" << QDate();
        QTest::newRow("no leap day") << "Feb 29 2027" << QDate();
        QTest::newRow("two-figure year") << "nov 23 26" << QDate();
        QTest::newRow("word") << "tomorrow" << QDate();
        QTest::newRow("no day") << "november" << QDate();
    }
    void dateIsReadInBothLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);

        const auto read = readDate(text, QDate(2026, 11, 21));

        QCOMPARE(read.value_or(QDate()), day);
    }

    void dateFieldSpeaksTheNewLanguageAndKeepsWhatItCannotRead()
    {
        Languages languages;
        DateEdit good(QDate(2026, 11, 21));
        good.setDate(QDate(2027, 1, 4));
        DateEdit bad(QDate(2026, 11, 21));
        bad.setText(QStringLiteral("31 abr"));
        QCOMPARE(good.text(), QStringLiteral("Jan 4, 2027"));

        languages.setLanguage(Language::Spanish);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(good.text(), QStringLiteral("4 ene 2027"));
        QCOMPARE(good.date(), QDate(2027, 1, 4));
        QCOMPARE(bad.text(), QStringLiteral("31 abr"));
        QVERIFY(!bad.isReadable());
        languages.setLanguage(Language::English);
    }

    void choiceStaysWhenTheLanguageChanges()
    {
        Languages languages;
        EnumComboBox<ThemeChoice> box;
        box.setValue(ThemeChoice::Dark);

        languages.setLanguage(Language::Spanish);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(box.value(), ThemeChoice::Dark);
        QCOMPARE(box.currentText(), label(ThemeChoice::Dark));
        languages.setLanguage(Language::English);
    }

    void languageSetsTheLocaleOfNumbersAndDates()
    {
        Languages languages;

        languages.setLanguage(Language::Spanish);
        QCOMPARE(QLocale().toString(11407), QStringLiteral("11,407"));
        QCOMPARE(Languages::current(), Language::Spanish);

        languages.setLanguage(Language::English);
        QCOMPARE(Languages::current(), Language::English);
    }

    void listFetchesPageAfterPage()
    {
        RecordModel<Number> model(numberColumns());
        QAbstractItemModelTester tester(&model);
        int asked = 0;
        model.ask([&](QObject *context, const std::optional<Number> &last, const auto &then) {
            ++asked;
            const int after = last ? last->value : 0;
            QTimer::singleShot(0, context, [after, then] { then(numbersAfter(after, 250)); });
        });

        // The tester itself asks for more whenever it can, as a scrolled view does.
        QTRY_COMPARE(model.rowCount(), 250);
        QCOMPARE(model.row(249).value, 250);
        QCOMPARE(asked, 3);
        QVERIFY(!model.canFetchMore({}));
    }

    void answerToAnOlderQuestionIsThrownAway()
    {
        RecordModel<Number> model(numberColumns());
        QAbstractItemModelTester tester(&model);
        RecordModel<Number>::Answer slow;
        model.ask([&](QObject *, const auto &, const auto &then) { slow = then; });
        model.ask([](QObject *, const auto &, const auto &then) { then(numbersAfter(0, 3)); });

        slow(numbersAfter(0, 90));

        QCOMPARE(model.rowCount(), 3);
    }

    void failedListKeepsItsRowsAndSaysWhy()
    {
        RecordModel<Number> model(numberColumns());
        model.setRows({{1}, {2}});
        QSignalSpy failures(&model, &RecordModelBase::failed);

        model.ask([](QObject *, const auto &, const auto &then) {
            then(fail(ErrorCode::Unreachable, "No answer."));
        });

        QCOMPARE(failures.count(), 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void enterOpensTheRow()
    {
        RecordModel<Number> model(numberColumns());
        model.setRows({{1}, {2}});
        RecordView view;
        view.setRecords(&model);
        view.setCurrentIndex(model.index(1, 0));
        QSignalSpy opened(&view, &RecordView::opened);

        QTest::keyClick(&view, Qt::Key_Return);

        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
    }

    void cellSpeaksBothOfItsLines()
    {
        RecordModel<Number> model(numberColumns());
        model.setRows({{7}});

        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("7, x"));
    }

    void searchAsksOnceForKeysThatCameTogether()
    {
        SearchEdit edit;
        QSignalSpy asked(&edit, &SearchEdit::asked);

        QTest::keyClicks(&edit, QStringLiteral("mat"));
        QCOMPARE(asked.count(), 0);
        QVERIFY(asked.wait());
        QCOMPARE(asked.count(), 1);

        QTest::keyClicks(&edit, QStringLiteral("eo"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().toString(), QStringLiteral("mateo"));
    }

    void searchIsEmptiedByEscape()
    {
        SearchEdit edit;
        edit.setTextQuietly(QStringLiteral("mateo"));
        QSignalSpy asked(&edit, &SearchEdit::asked);

        QTest::keyClick(&edit, Qt::Key_Escape);

        QVERIFY(edit.text().isEmpty());
        QCOMPARE(asked.count(), 1);
    }

    void stepBarSpeaksWhereTheItemStands()
    {
        StepBar bar;
        bar.setSteps({{"Need", 3}, {"Evaluation", 9}, {"Authorization", 4}, {"Order", 0}}, 2);

        QVERIFY2(bar.accessibleName().contains(QLatin1String("3")) &&
                     bar.accessibleName().contains(QLatin1String("Authorization")),
                 qPrintable(bar.accessibleName()));
        QCOMPARE(bar.accessibleDescription().count(QLatin1String(". ")), 3);
    }

    void timelineSpeaksPiecesAndGapsAsArrowKeysWalk()
    {
        Languages languages;
        Timeline line;
        const QDate today(2026, 11, 21);
        line.setLanes(
            {{QStringLiteral("PT"),
              {{{QDate(2025, 6, 1), QDate(2026, 3, 1)}, QStringLiteral("P. Nguyen"), false},
               {{QDate(2026, 3, 2), QDate(2026, 7, 1)}, {}, true},
               {{QDate(2026, 7, 2), {}}, QStringLiteral("L. Kaur"), false}}}},
            QDate(2025, 6, 1), today);
        QVERIFY(line.accessibleDescription().contains(QLatin1String("nobody from Mar 2, 2026")));

        QTest::keyClick(&line, Qt::Key_Right);
        QTest::keyClick(&line, Qt::Key_Right);

        QVERIFY(line.accessibleName().contains(QLatin1String("nobody")));
    }

    void complaintStandsBesideItsFieldAndDescribesIt()
    {
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("name"));
        FormField field(edit);
        field.setWords(QStringLiteral("&Name"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name"));

        const QList<Error> left = showProblems({&field}, {someError()});

        QVERIFY(left.isEmpty());
        QVERIFY(field.hasProblem());
        QVERIFY(edit->accessibleDescription().contains(QLatin1String("This is needed.")));

        showProblems({&field}, {});
        QVERIFY(!field.hasProblem());
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void capsLockIsNoticedFromTheLettersThemselves()
    {
        PasswordEdit edit;
        QSignalSpy changes(&edit, &PasswordEdit::capsLockChanged);

        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);

        QCOMPARE(changes.count(), 1);
        QVERIFY(changes.first().first().toBool());
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
        QCOMPARE(changes.count(), 2);
    }

    void messageRewordsItselfInTheNewLanguage()
    {
        Languages languages;
        MessageBar bar;
        bar.say(Message::said(Tone::Good, [] {
            return Languages::current() == Language::Spanish ? QStringLiteral("hecho")
                                                             : QStringLiteral("done");
        }));
        QCOMPARE(bar.text(), QStringLiteral("done"));

        languages.setLanguage(Language::Spanish);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(bar.text(), QStringLiteral("hecho"));
        languages.setLanguage(Language::English);
    }

    void messageActionRunsOnceAndClosesTheBar()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        int runs = 0;
        bar->say({Tone::Good, [] { return QStringLiteral("Archived"); },
                  [] { return QStringLiteral("Undo"); }, [&] { ++runs; }});
        window.show();

        ui::press(&window, QStringLiteral("messageAction"));

        QCOMPARE(runs, 1);
        QVERIFY(!bar->isVisible());
    }

    void whyOpensThePopoverWithRuleSourceAndConfidence()
    {
        QWidget window;
        auto *why = new ExplainButton(&window);
        why->setQuestion(
            [](const ExplainButton::Answer &answer) {
                answer({{"90-day rule", "Handbook", "Sure"}, true});
            },
            QStringLiteral("Nov 23"));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        QTest::keyClick(why, Qt::Key_Space);

        auto *popover = why->findChild<QWidget *>(QStringLiteral("explainPopover"));
        QVERIFY(popover && popover->isVisible());
        const QStringList words = ui::wordsOf(popover);
        for (const char *part : {"90-day rule", "Handbook", "Sure"})
            QVERIFY2(words.contains(QLatin1String(part)), part);
        popover->close();
    }
};

QTEST_MAIN(tst_Kit)
#include "tst_kit.moc"
