// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every screen at every desk of the demo county, in both languages and at twice the text size:
// nothing is left in English, nothing is cut off at 1366x768 or has to be scrolled sideways, and
// everything can be named by a screen reader. A new page or part of a page is looked at here
// without being named.
#include "core/storage/query.h"
#include "support/uidriver.h"
#include "support/walkedcounty.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace enlace;

namespace {

/// The commonest screen of a county office, which the window fills in large print too.
constexpr QSize smallScreen(1366, 768);

/// For whoever wants to look at large print: ENLACE_TEST_PICTURES names a folder.
void savePicture(QWidget &window, const QString &stop, Language language)
{
    const QString folder = qEnvironmentVariable("ENLACE_TEST_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QStringLiteral("%1/%2-%3-200.png").arg(folder, stop, keyOf(language)));
}

/// English texts whose Spanish is another one: seen in the Spanish program, they are a fault.
QSet<QString> onlyEnglish()
{
    QFile file(QStringLiteral(ENLACE_SOURCE_DIR "/translations/enlace_es.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QSet<QString> sources;
    QSet<QString> translations;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString spanish = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            translations.insert(spanish);
            if (spanish != source && !source.contains(QLatin1Char('%')))
                sources.insert(source);
        }
    }
    return sources - translations; // "No" is both
}

} // namespace

class tst_EveryScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ENLACE_VERIFY(m_county.make()); }

    void speaksBothLanguagesFitsAndHasNames_data() { m_county.addDesks(); }
    void speaksBothLanguagesFitsAndHasNames()
    {
        QFETCH(int, person);
        const QSet<QString> english = onlyEnglish();
        QStringList faults;
        int stops = 0;
        int refused = 0;
        // Another text size dresses every page that was visited anew, which takes longer than to
        // visit them: one walk for each.
        for (const int percent : {100, 200}) {
            const auto look = [&](const QString &stop, Application &application) {
                ++stops;
                application.theme().setTextPercent(percent);
                for (const Language language : {Language::English, Language::Spanish}) {
                    application.languages().setLanguage(language);
                    Tour::settle(application);
                    const QString where =
                        QStringLiteral("%1 %2 %3 %: ").arg(stop, keyOf(language)).arg(percent);
                    for (const QString &fault : misfits(application.window(), percent))
                        faults.append(where + fault);
                    for (const QString &name : ui::namelessControls(&application.window()))
                        faults.append(where + QLatin1String("without a name: ") + name);
                    if (language == Language::Spanish)
                        for (const QString &word : ui::wordsOf(&application.window()))
                            if (english.contains(word))
                                faults.append(where + QLatin1String("left in English: ") + word);
                    if (percent == 200)
                        savePicture(application.window(), stop, language);
                }
                application.languages().setLanguage(Language::English);
                if (application.entry().isOpen())
                    refused = refusalsIn(application);
            };
            ENLACE_VERIFY(m_county.walk(person, look));
        }

        QVERIFY2(stops > 3, qPrintable(QString::number(stops)));
        // No page asks for what the role may not have: whoever only looks around is refused
        // nothing.
        QCOMPARE(refused, 0);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    /// What is cut off, needs a larger screen or has to be scrolled sideways.
    static QStringList misfits(MainWindow &window, int percent)
    {
        // Layouts that ask one another anew are done with it before anybody could have read.
        for (int round = 0; round < 5 && !ui::cutTexts(&window).isEmpty(); ++round)
            QCoreApplication::processEvents();
        QStringList faults;
        const QSize least = window.minimumSizeHint();
        if (least.width() > smallScreen.width() || least.height() > smallScreen.height())
            faults.append(
                QStringLiteral("needs a screen of %1x%2").arg(least.width()).arg(least.height()));
        for (const QString &text : ui::cutTexts(&window))
            faults.append(QLatin1String("cut off: ") + text);
        // In large print a list's last columns may have to be scrolled to.
        for (const QString &name : ui::widerThanShown(&window, percent > 100))
            faults.append(QLatin1String("scrolls sideways: ") + name);
        return faults;
    }

    static int refusalsIn(Application &application)
    {
        auto counted = application.entry().store().read([](Reading &reading) {
            Query query(reading, "select count(*) from read_entry where action = 'refused' and "
                                 "staff_id = :me");
            query.bind(":me", reading.actor().staff);
            return firstValue<int>(query);
        });
        Tour::settle(application);
        counted.waitForFinished();
        return counted.result() ? counted.result()->value_or(0) : -1;
    }

    enlace::test::WalkedCounty m_county;
};

QTEST_MAIN(tst_EveryScreen)
#include "tst_everyscreen.moc"
