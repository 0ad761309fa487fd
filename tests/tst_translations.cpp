// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the translation files and asks the compiled ones: Spanish is the language of half the
// families and of many coordinators, so a text left in English is a fault like any other.
#include "core/base/language.h"

#include <QtTest>

#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    QString type;      ///< "unfinished", "vanished", "obsolete", or empty when finished
    bool plural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(ENLACE_SOURCE_DIR "/translations/enlace_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.append({context, {}, {}, {}, xml.attributes().hasAttribute("numerus")});
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return messages;
}

/// "%1", "%2" … and "%n" of a text, each as often as it stands there.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(QLatin1Char('%') + matches.next().captured(1));
    found.sort();
    return found;
}

QString shown(const Message &message)
{
    return message.context + QLatin1String(": ") + message.source;
}

/// One line for each message that breaks a rule.
template <class Predicate>
QString offenders(const QString &language, Predicate breaks)
{
    QStringList lines;
    for (const Message &message : messagesOf(language))
        if (breaks(message))
            lines.append(shown(message) + QLatin1String("\n    → ") +
                         message.forms.join(QLatin1String(" ||| ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

#define COMPARE_NONE(found)                                                                        \
    do {                                                                                           \
        const QString &foundNow = (found);                                                         \
        QVERIFY2(foundNow.isEmpty(), qPrintable(QLatin1Char('\n') + foundNow));                    \
    } while (false)

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanishIsFinished();
    void pluralsAreFilledInBothLanguages_data();
    void pluralsAreFilledInBothLanguages();
    void countsAreMarkedAsPlurals();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void spanishPicksOneWordForAPerson();
    void spanishQuestionsOpen();
    void endsAreKept();
    void mnemonicsAreKept();
    void compiledTranslationsAreInTheProgram_data();
    void compiledTranslationsAreInTheProgram();
};

void TestTranslations::spanishIsFinished()
{
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        return !message.type.isEmpty() || message.forms.contains(QString());
    }));
}

void TestTranslations::pluralsAreFilledInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Spanish") << QStringLiteral("es");
}

void TestTranslations::pluralsAreFilledInBothLanguages()
{
    QFETCH(QString, language);

    COMPARE_NONE(offenders(language, [](const Message &message) {
        return message.plural && (message.forms.size() != 2 || message.forms.contains(QString()));
    }));
}

/// Without the mark (tr with a count, QT_TRANSLATE_N_NOOP) "%n" would be shown as it is.
void TestTranslations::countsAreMarkedAsPlurals()
{
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        // %Ln is the same, with separators between thousands.
        const bool isCount = message.source.contains(QLatin1String("%n")) ||
                             message.source.contains(QLatin1String("%Ln"));
        return isCount != message.plural;
    }));
}

void TestTranslations::placeholdersAreKept_data() { pluralsAreFilledInBothLanguages_data(); }

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);

    COMPARE_NONE(offenders(language, [](const Message &message) {
        const QStringList expected = placeholdersOf(message.source);
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            QStringList found = placeholdersOf(message.forms.at(form));
            // "One child" needs no number.
            if (message.plural && form == 0 && !found.contains(QLatin1String("%n")) &&
                expected.contains(QLatin1String("%n"))) {
                found.append(QStringLiteral("%n"));
                found.sort();
            }
            if (!message.forms.at(form).isEmpty() && found != expected)
                return true;
        }
        return false;
    }));
}

/// "Coordinador/a" and "niño(a)" cannot be read aloud; the house style finds a word for everybody.
void TestTranslations::spanishPicksOneWordForAPerson()
{
    static const QRegularExpression split(
        QStringLiteral("[oe]?s?/(as?|os?)\\b|r/a\\b|\\w\\((a|as|o|os|es)\\)|\\w@s?\\b"));
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        for (const QString &form : message.forms)
            if (split.match(form).hasMatch() && !split.match(message.source).hasMatch())
                return true;
        return false;
    }));
}

void TestTranslations::spanishQuestionsOpen()
{
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        for (const QString &form : message.forms)
            if (form.count(QLatin1Char('?')) != form.count(QChar(u'¿')) ||
                form.count(QLatin1Char('!')) != form.count(QChar(u'¡')))
                return true;
        return false;
    }));
}

/// A colon, an ellipsis or a space at the end means something to the program or to the reader.
void TestTranslations::endsAreKept()
{
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue;
            for (const QChar end : {QChar(u'…'), QChar(u':'), QChar(u' '), QChar(u'\n')})
                if (form.endsWith(end) != message.source.endsWith(end))
                    return true;
        }
        return false;
    }));
}

/// A label with a key to press has one in Spanish too.
void TestTranslations::mnemonicsAreKept()
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&\\s])"));
    COMPARE_NONE(offenders(QStringLiteral("es"), [](const Message &message) {
        for (const QString &form : message.forms)
            if (!form.isEmpty() && form.count(mnemonic) != message.source.count(mnemonic))
                return true;
        return false;
    }));
}

void TestTranslations::compiledTranslationsAreInTheProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << QStringLiteral(":/i18n/enlace_en.qm");
    QTest::newRow("Spanish") << QStringLiteral(":/i18n/enlace_es.qm");
}

void TestTranslations::compiledTranslationsAreInTheProgram()
{
    QFETCH(QString, file);

    QTranslator translator;
    QVERIFY2(translator.load(file), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
