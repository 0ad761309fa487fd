// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor's parts by themselves: a form gives back what was put into it, whatever that was; a
// complaint stands beside its field; two versions are compared field by field; history is told.
#include "core/contactlog/contactfields.h"
#include "core/contactlog/contacttables.h"
#include "support/uidriver.h"
#include "ui/kit/conflictview.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/historyview.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordform.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Contact someContact()
{
    Contact contact;
    contact.family = FamilyId::make();
    contact.at = QDateTime(QDate(2026, 11, 20), QTime(18, 32, 7, 123), Qt::UTC);
    contact.language = u"es"_s;
    contact.person = PersonId::make(); // nobody of those to choose from
    contact.party = ContactParty::Vendor;
    return contact;
}

class Window : public QWidget
{
public:
    Window()
    {
        resize(500, 900);
        form.setFields(contactFields({}), today);
        form.setParent(this);
        form.resize(500, 880);
    }
    void open()
    {
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
    }
    RecordForm form;
};

} // namespace

class tst_Editing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { languages.setLanguage(Language::English); }
    void untouchedRecordComesBackAsItWas();
    void hostileTextSurvivesEveryTextField_data();
    void hostileTextSurvivesEveryTextField();
    void whatCannotBeReadIsToldBesideItsFieldAndKept();
    void aColumnsComplaintFindsItsField();
    void tabFollowsTheEye();
    void languageChangesAndNothingTypedMoves();
    void twoFieldsThatDoNotFitStandBelowEachOther();
    void anOfferIsAskedOnlyWhereThereIsOne();
    void bothVersionsAreShownAndChosen();
    void historyShowsWhatChangedAndTheStateThen();
    void aDraftSaysHowOldItIs();

private:
    Languages languages;
};

void tst_Editing::untouchedRecordComesBackAsItWas()
{
    Window window;
    const QJsonObject record = toJson(someContact());

    window.form.load(record);

    // Seconds that the form does not show, and a person whom it does not offer.
    QVERIFY(!window.form.isChanged());
    for (auto column = record.begin(); column != record.end(); ++column)
        QCOMPARE(window.form.record().value(column.key()), column.value());
}

void tst_Editing::hostileTextSurvivesEveryTextField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"👩‍🦽 🇲🇽 🦩"_s;
    QTest::newRow("right to left") << u"\u202Eשלום\u202C مرحبا"_s;
    QTest::newRow("combining") << u"Z\u0351\u036B\u0343 ñ"_s;
    QTest::newRow("control") << u"a\u0001\u0007\u001B[31mb\u007F"_s;
    QTest::newRow("no-break space") << u"a\u00A0b\u2009c"_s;
    QTest::newRow("markup") << u"<b>bold</b> <img src=x> &amp; %1 \\n"_s;
    QTest::newRow("sql") << u"'; drop table contact; --"_s;
    QTest::newRow("long") << QString(100'000, u'ñ');
}

void tst_Editing::hostileTextSurvivesEveryTextField()
{
    QFETCH(QString, text);
    Window window;
    window.form.load(toJson(someContact()));
    QJsonObject typed = window.form.record();
    for (const char *column : {"note", "next_step", "with_words"})
        typed.insert(QLatin1String(column), text);

    window.form.type(typed);
    for (const char *column : {"note", "next_step", "with_words"})
        QCOMPARE(window.form.record().value(QLatin1String(column)).toString(), text);

    // And when the person goes on typing after it.
    auto *note = window.form.findChild<NoteEdit *>(u"noteEdit"_s);
    note->moveCursor(QTextCursor::End);
    note->insertPlainText(u"!"_s);
    auto *step = window.form.findChild<QLineEdit *>(u"nextStepEdit"_s);
    step->end(false);
    step->insert(u"!"_s);

    QCOMPARE(window.form.record().value("note"_L1).toString(), text + u'!');
    QCOMPARE(window.form.record().value("next_step"_L1).toString(), text + u'!');
    QVERIFY(window.form.problems().isEmpty());
}

void tst_Editing::whatCannotBeReadIsToldBesideItsFieldAndKept()
{
    Window window;
    window.open();
    window.form.load(toJson(someContact()));
    ui::fill(&window, u"nextStepOnEdit"_s, u"4/3/2027"_s);
    ui::fill(&window, u"minutesEdit"_s, u"about ten"_s);
    window.form.findChild<NoteEdit *>(u"noteEdit"_s)->insertPlainText(QString(QChar(0xFFFF)));

    const auto problems = window.form.problems();
    const auto left = window.form.show(problems);

    QCOMPARE(problems.size(), 3);
    QVERIFY(left.isEmpty());
    for (const char *field : {"nextStepOnEditProblem", "minutesEditProblem", "noteEditProblem"})
        QVERIFY2(ui::shown(&window, QLatin1String(field)), field);
    // The first complaint has the keyboard, and a screen reader says it.
    auto *first = qobject_cast<QWidget *>(QApplication::focusWidget());
    QVERIFY(first && !first->accessibleDescription().isEmpty());
    // A draft of it loses nothing.
    RecordForm again;
    again.setFields(contactFields({}), today);
    again.load(toJson(someContact()));
    again.type(window.form.record());
    QCOMPARE(again.findChild<QLineEdit *>(u"nextStepOnEdit"_s)->text(), u"4/3/2027"_s);
    QCOMPARE(again.findChild<QLineEdit *>(u"minutesEdit"_s)->text(), u"about ten"_s);
}

void tst_Editing::aColumnsComplaintFindsItsField()
{
    Window window;
    window.show();
    window.form.load(toJson(someContact()));
    Error error{ErrorCode::Invalid, "This is needed.", {}, -1, u"next_step"_s, {}};
    Error elsewhere = error;
    elsewhere.field = u"learned_at"_s;

    const auto left = window.form.show({error, elsewhere});

    QVERIFY(ui::shown(&window, u"nextStepEditProblem"_s));
    QCOMPARE(left.size(), 1);
    // Going on typing there takes it back.
    ui::fill(&window, u"nextStepEdit"_s, u"Call"_s);
    QVERIFY(!ui::shown(&window, u"nextStepEditProblem"_s));
}

void tst_Editing::tabFollowsTheEye()
{
    Window window;
    window.open();
    window.form.load(toJson(someContact()));
    window.form.focusFirst();

    QPoint last(-1, -1);
    for (int i = 0; i < 12; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY(!focus->accessibleName().isEmpty() || qobject_cast<QCheckBox *>(focus));
        const QPoint at = focus->mapTo(&window, QPoint(0, 0));
        if (at == last) { // from the hours to the minutes
            QTest::keyClick(focus, Qt::Key_Tab);
            continue;
        }
        QVERIFY2(at.y() > last.y() + 12 || (std::abs(at.y() - last.y()) <= 12 && at.x() > last.x()),
                 qPrintable(focus->objectName()));
        last = at;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
}

void tst_Editing::languageChangesAndNothingTypedMoves()
{
    Window window;
    window.show();
    window.form.load(toJson(someContact()));
    ui::fill(&window, u"nextStepOnEdit"_s, u"dec 1 2026"_s);
    ui::fill(&window, u"nextStepEdit"_s, u"Call the vendor"_s);
    const QJsonObject typed = window.form.record();
    const QString english = window.form.findChild<QComboBox *>(u"outcomeEdit"_s)->currentText();

    languages.setLanguage(Language::Spanish);
    QCoreApplication::processEvents();

    QCOMPARE(window.form.record(), typed);
    QCOMPARE(typed.value("next_step_on"_L1).toString(), u"2026-12-01"_s);
    QVERIFY(window.form.findChild<QComboBox *>(u"outcomeEdit"_s)->currentText() != english);
}

void tst_Editing::twoFieldsThatDoNotFitStandBelowEachOther()
{
    Window window;
    window.form.load(toJson(someContact()));
    window.open();
    const auto topOf = [&](const QString &input) {
        return ui::find<QWidget>(&window, input)->mapTo(&window, QPoint()).y();
    };
    const auto isBeside = [&] { return topOf(u"outcomeEdit"_s) == topOf(u"directionEdit"_s); };
    window.form.resize(900, 880);
    QTRY_VERIFY(isBeside());

    window.form.resize(window.form.minimumSizeHint().width(), 1400);

    QTRY_VERIFY(!isBeside());
    // Nothing is cut off at the right.
    for (const QString &input : {u"outcomeEdit"_s, u"directionEdit"_s}) {
        const auto *field = ui::find<QWidget>(&window, input);
        QVERIFY(field->mapTo(&window.form, QPoint(field->width(), 0)).x() <= window.form.width());
    }
}

void tst_Editing::anOfferIsAskedOnlyWhereThereIsOne()
{
    Window window;
    window.show();
    window.form.load(toJson(someContact()));
    QVERIFY(!ui::shown(&window, u"offerAnswerEdit"_s));

    auto *purpose = ui::find<QComboBox>(&window, u"purposeEdit"_s);
    purpose->setFocus();
    QTest::keyClick(purpose, Qt::Key_Down);

    QVERIFY(ui::shown(&window, u"offerAnswerEdit"_s));
    QVERIFY(ui::shown(&window, u"offerAgainOnEdit"_s));
}

void tst_Editing::bothVersionsAreShownAndChosen()
{
    ConflictView view;
    view.resize(500, 500);
    const Fields fields = contactFields({});
    Contact base = someContact();
    base.note = u"Before"_s;
    Contact mine = base;
    mine.note = u"<b>Mine</b>"_s;
    Contact theirs = base;
    theirs.note = u"Theirs"_s;
    theirs.nextStep = u"Call back"_s;
    QSignalSpy chosen(&view, &ConflictView::chosen);

    view.show(fields, toJson(base), toJson(mine), toJson(theirs), u"Luis Vega"_s, today);

    QVERIFY(view.accessibleName().contains(u"Luis Vega"_s));
    QVERIFY(ui::shown(&view, u"nextStepEditTaken"_s));
    QVERIFY(!ui::shown(&view, u"minutesEditTaken"_s));
    QVERIFY(ui::wordsOf(&view).contains(u"“<b>Mine</b>”"_s)); // as typed, not as markup
    QVERIFY(!view.isResolved());
    ui::press(&view, u"noteEditTheirs"_s);
    QVERIFY(view.isResolved());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"noteEdit"_s);
    QCOMPARE(chosen.first().at(1).toJsonObject().value("note"_L1).toString(), u"Theirs"_s);
}

void tst_Editing::historyShowsWhatChangedAndTheStateThen()
{
    HistoryView view;
    view.resize(500, 600);
    Contact before = someContact();
    before.note = u"Before"_s;
    Contact after = before;
    after.note = u"After"_s;
    HistoryEntry made{before.at, u"Ana Ruiz"_s, AuditAction::Created, {}, toJson(before)};
    HistoryEntry changed{before.at.addDays(1), u"Luis Vega"_s, AuditAction::Changed, toJson(before),
                         toJson(after)};
    QSignalSpy restored(&view, &HistoryView::restoreRequested);

    view.show([] { return u"History"_s; }, contactFields({}), {changed, made}, true, today);

    QVERIFY(ui::wordsOf(&view).join(u'|').contains(u"from “Before” to “After”"_s));
    QVERIFY(ui::wordsOf(&view).join(u'|').contains(u"Luis Vega"_s));
    const auto states = view.findChildren<QPushButton *>(u"historyStateButton"_s);
    QCOMPARE(states.size(), 2);
    states.last()->click();
    ui::press(&view, u"historyRestoreButton"_s);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toJsonObject().value("note"_L1).toString(), u"Before"_s);
    QVERIFY(!view.isOpen());
}

void tst_Editing::aDraftSaysHowOldItIs()
{
    DraftBar bar;
    Draft draft;
    const QDateTime now(today, QTime(20, 0), Qt::UTC);
    draft.keptAt = now.addSecs(-5 * 60 - 3);
    QSignalSpy resumed(&bar, &DraftBar::resumed);

    bar.setDrafts({draft}, now, [](const Draft &) { return u"A new contact"_s; });

    QVERIFY(bar.isVisible());
    QCOMPARE(ui::find<QLabel>(&bar, u"draftText"_s)->text(),
             u"A new contact: typed 5 minutes ago and not saved."_s);
    ui::press(&bar, u"draftResumeButton"_s);
    QCOMPARE(resumed.size(), 1);
    bar.setDrafts({}, now, {});
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(tst_Editing)
#include "tst_editing.moc"
