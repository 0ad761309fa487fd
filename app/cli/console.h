// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/base/language.h"
#include "core/storage/session.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace enlace::cli {

/// How the command ends, for scripts. Documented in enlace-cli(1).
enum class Exit {
    Done = 0,
    Found = 1, ///< it ran, and there is something to look at: refused rows, a check that failed
    Usage = 2,
    NotOpened =
        3, ///< no store, wrong password, held by another program, damaged, newer, unreachable
    Failed = 4,
};

/// What --json answers to a call that is not understood.
[[nodiscard]] QJsonObject wrongCall(const QString &words);

/// What every command needs: its options, the clock, where to speak. Words go to standard error,
/// answers to standard output, in words or, with --json, as one JSON object.
class Console
{
public:
    Console(const QStringList &arguments, QCommandLineParser &parser, const Clock &clock);

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    [[nodiscard]] bool wantsJson() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The words after the command's name; the folder of --store stands before them.
    [[nodiscard]] QStringList operands() const;
    [[nodiscard]] QString operand(int index) const { return operands().value(index); }

    void say(const QString &words);
    void answer(const QString &line);
    void answer(const QJsonObject &object);
    /// Says what went wrong and gives the exit status that belongs to it.
    Exit fail(const Error &error);
    Exit usage(const QString &words);

    /// From --password-file, else from a prompt without echo; asked twice when it is a new one.
    /// Never from an argument, which every program of the machine could read. Invalid when there is
    /// neither file nor terminal.
    [[nodiscard]] Result<QString> password(bool isNew);

    [[nodiscard]] Result<SignInSettings> settings() const;
    /// The server that the first operand names, with --certificate; nothing for a folder.
    [[nodiscard]] std::optional<ServerAddress> server() const;
    /// Opens the store that the first operand names, for the person of --sign-in.
    [[nodiscard]] Result<OpenedStore> open();
    /// With the keepers, so that what is written keeps deadlines and search words in step.
    [[nodiscard]] Result<std::unique_ptr<Session>> session(const OpenedStore &store) const;

private:
    QCommandLineParser &m_parser;
    const Clock &m_clock;
    Language m_language;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace enlace::cli
