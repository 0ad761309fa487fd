// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/access/desk.h"
#include "core/demo/demostore.h"
#include "core/upkeep/upkeep.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <termios.h>
#include <unistd.h>

namespace enlace::cli {

namespace {

/// Reads a line from the terminal without showing it.
std::optional<QString> askTerminal(const QString &question)
{
    if (!::isatty(STDIN_FILENO))
        return std::nullopt;
    QTextStream(stderr) << question << QLatin1Char(' ');
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QTextStream in(stdin);
    const QString line = in.readLine();
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    QTextStream(stderr) << "\n";
    return line;
}

} // namespace

QJsonObject wrongCall(const QString &words)
{
    return {{QStringLiteral("error"), QStringLiteral("usage")}, {QStringLiteral("message"), words}};
}

Console::Console(const QStringList &, QCommandLineParser &parser, const Clock &clock)
    : m_parser(parser)
    , m_clock(clock)
    , m_language(fromKey<Language>(parser.value(QStringLiteral("language")))
                     .value_or(languageOf(QLocale::system())))
    , m_out(stdout)
    , m_err(stderr)
{
}

QStringList Console::operands() const
{
    QStringList words = m_parser.positionalArguments().mid(1);
    if (const QString store = m_parser.value(QStringLiteral("store")); !store.isEmpty())
        words.prepend(store);
    return words;
}

void Console::say(const QString &words) { m_err << words << Qt::endl; }
void Console::answer(const QString &line) { m_out << line << Qt::endl; }
void Console::answer(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson()) << Qt::flush;
}

Exit Console::fail(const Error &error)
{
    say(error.message());
    if (wantsJson())
        answer(QJsonObject{{QStringLiteral("error"), QLatin1String(codeName(error.code))},
                           {QStringLiteral("message"), error.message()}});
    switch (error.code) {
    case ErrorCode::Invalid:
        return Exit::Usage;
    case ErrorCode::WrongKey:
    case ErrorCode::NotFound:
    case ErrorCode::Damaged:
    case ErrorCode::NotAStore:
    case ErrorCode::NewerSchema:
    case ErrorCode::InUse:
    case ErrorCode::Unreachable:
        return Exit::NotOpened;
    default:
        return Exit::Failed;
    }
}

Exit Console::usage(const QString &words)
{
    say(words);
    say(QCoreApplication::translate("Cli", "See: enlace-cli --help"));
    if (wantsJson())
        answer(wrongCall(words));
    return Exit::Usage;
}

Result<QString> Console::password(bool isNew)
{
    if (const QString name = m_parser.value(QStringLiteral("password-file")); !name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 4096)
            return enlace::fail(ErrorCode::File,
                                QT_TRANSLATE_NOOP("Error", "The password file could not be read."));
        // Its first line; what follows is whatever a person noted below it.
        QString password = QString::fromUtf8(file.readLine());
        while (password.endsWith(QLatin1Char('\n')) || password.endsWith(QLatin1Char('\r')))
            password.chop(1);
        return password;
    }
    const auto typed = askTerminal(QCoreApplication::translate("Cli", "Password:"));
    if (!typed)
        return enlace::fail(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP(
                "Error",
                "There is no terminal to ask for the password. Name a file with --password-file."));
    if (isNew &&
        askTerminal(QCoreApplication::translate("Cli", "The same password again:")) != typed)
        return enlace::fail(ErrorCode::Invalid,
                            QT_TRANSLATE_NOOP("Error", "The two passwords are not the same."));
    return *typed;
}

Result<SignInSettings> Console::settings() const
{
    ENLACE_ASSIGN(const DeskId desk,
                  deskIn(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
    SignInSettings with{desk, m_clock};
    with.keepers = allKeepers();
    with.upkeep = bringDerivedUpToDate;
    return with;
}

std::optional<ServerAddress> Console::server() const
{
    auto address = ServerAddress::fromText(operand(0));
    if (address && m_parser.isSet(QStringLiteral("certificate")))
        address->rootCertificate = m_parser.value(QStringLiteral("certificate"));
    return address;
}

Result<OpenedStore> Console::open()
{
    QString name = m_parser.value(QStringLiteral("sign-in"));
    // In a demo county nobody needs a password, and its first person looks when nobody is named.
    const QList<DemoPerson> demo =
        operand(0).isEmpty() || server() ? QList<DemoPerson>() : demoPeopleOf(operand(0));
    if (name.isEmpty() && !demo.isEmpty())
        name = demo.first().signInName;
    if (operand(0).isEmpty() || name.isEmpty())
        return enlace::fail(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error",
                              "Name the store, and with --sign-in the person who signs in."));
    ENLACE_ASSIGN(const SignInSettings with, settings());
    const bool isDemo =
        !demo.isEmpty() && m_parser.value(QStringLiteral("password-file")).isEmpty();
    ENLACE_ASSIGN(QString typed, isDemo ? Result<QString>(demoPassword()) : password(false));
    const auto address = server();
    auto opened = address ? connectToServer(*address, name, typed, with)
                          : openStore(operand(0), name, typed, with);
    wipe(typed);
    return opened;
}

Result<std::unique_ptr<Session>> Console::session(const OpenedStore &store) const
{
    return Session::open(store.target, store.actor, m_clock, allKeepers());
}

} // namespace enlace::cli
