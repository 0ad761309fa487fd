// SPDX-License-Identifier: GPL-3.0-or-later
// enlace-cli: the same core without a window.

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>

namespace enlace::cli {

QList<Command> commands()
{
    return {
        {"create", "STORE",
         QT_TRANSLATE_NOOP("Cli", "make an encrypted store, in a folder or on a server"),
         createOptions, createCommand},
        {"import-roster", "STORE FILE",
         QT_TRANSLATE_NOOP("Cli",
                           "show what a health plan's roster would change; with --apply, do it"),
         importRosterOptions, importRosterCommand},
        {"deadlines", "STORE",
         QT_TRANSLATE_NOOP("Cli", "list what is due, why, and whose move it is"), deadlinesOptions,
         deadlinesCommand},
        {"equipment", "STORE NAME",
         QT_TRANSLATE_NOOP("Cli", "say where a child's equipment stands"), equipmentOptions,
         equipmentCommand},
        {"due", "[STORE] --rule ID --from DAY",
         QT_TRANSLATE_NOOP("Cli", "say which day a rule gives, and why"), dueOptions, dueCommand},
        {"rules", "check FILE | export",
         QT_TRANSLATE_NOOP("Cli", "check a rule file, or print the rules that come with Enlace"),
         nullptr, rulesCommand},
        {"backup", "STORE", QT_TRANSLATE_NOOP("Cli", "make a backup and check it"), nullptr,
         backupCommand},
        {"restore", "STORE [BACKUP]",
         QT_TRANSLATE_NOOP("Cli", "list the backups, or put one in the place of the store"),
         restoreOptions, restoreCommand},
        {"verify", "STORE",
         QT_TRANSLATE_NOOP("Cli",
                           "check the store: pages, references, audit, search words, deadlines"),
         nullptr, verifyCommand},
        {"demo", "--out STORE", QT_TRANSLATE_NOOP("Cli", "make a store with an invented county"),
         demoOptions, demoCommand},
    };
}

namespace {

void describe(QCommandLineParser &parser)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    QString description =
        inWords(QT_TRANSLATE_NOOP("Cli", "Enlace without a window.")) + QLatin1String("\n\n");
    for (const Command &command : commands())
        description += QStringLiteral("  %1 %2\n      %3\n")
                           .arg(QLatin1String(command.name), QLatin1String(command.operands),
                                inWords(command.summary));
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("sign-in"), inWords(QT_TRANSLATE_NOOP("Cli", "Who signs in.")),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("password-file"),
         inWords(QT_TRANSLATE_NOOP(
             "Cli", "File whose first line is the password; without it, you are asked.")),
         QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("store"),
         inWords(QT_TRANSLATE_NOOP("Cli", "In the place of the word STORE: its folder, or "
                                          "postgresql://HOST[:PORT]/DATABASE.")),
         QStringLiteral("store")});
    parser.addOption(
        {QStringLiteral("certificate"),
         inWords(QT_TRANSLATE_NOOP("Cli", "The root certificate of a server whose authority this "
                                          "computer does not know.")),
         QStringLiteral("file")});
    parser.addOption({QStringLiteral("json"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "Answer with one JSON object."))});
    parser.addOption({QStringLiteral("language"),
                      inWords(QT_TRANSLATE_NOOP("Cli", "en or es; without it, the system's.")),
                      QStringLiteral("language")});
    parser.addPositionalArgument(QStringLiteral("command"),
                                 inWords(QT_TRANSLATE_NOOP("Cli", "One of the commands above.")),
                                 QStringLiteral("command …"));
}

/// Installs the words of the language before anything is said.
void speak(QCoreApplication &application, const QStringList &arguments)
{
    Language language = languageOf(QLocale::system());
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments.at(index) == QLatin1String("--language"))
            language = fromKey<Language>(arguments.value(index + 1)).value_or(language);
        else if (arguments.at(index).startsWith(QLatin1String("--language=")))
            language = fromKey<Language>(arguments.at(index).mid(11)).value_or(language);
    }
    QLocale::setDefault(localeOf(language));
    auto *words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/i18n/enlace_%1.qm").arg(keyOf(language))))
        QCoreApplication::installTranslator(words);
}

Exit run(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    // Once to learn which command it is, once more with that command's own options.
    (void)parser.parse(arguments);
    const QString name = parser.positionalArguments().value(0);
    const QList<Command> all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&name](const Command &c) {
        return name == QLatin1String(c.name);
    });
    if (command != all.end() && command->addOptions)
        command->addOptions(parser);
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << Qt::endl;
        if (arguments.contains(QLatin1String("--json")))
            QTextStream(stdout) << QJsonDocument(wrongCall(parser.errorText())).toJson();
        return Exit::Usage;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << QCoreApplication::applicationName() << ' '
                            << QCoreApplication::applicationVersion() << Qt::endl;
        return Exit::Done;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << parser.helpText();
        return Exit::Done;
    }
    const SystemClock clock;
    Console console(arguments, parser, clock);
    if (command == all.end())
        return console.usage(
            name.isEmpty()
                ? QCoreApplication::translate("Cli", "Which command?")
                : QCoreApplication::translate("Cli", "There is no command %1.").arg(name));
    return command->run(console);
}

} // namespace

} // namespace enlace::cli

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("enlace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENLACE_VERSION));
    enlace::cli::speak(application, QCoreApplication::arguments());
    return static_cast<int>(enlace::cli::run(QCoreApplication::arguments()));
}
