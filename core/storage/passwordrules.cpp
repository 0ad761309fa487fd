// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslots.h"

#include <QRegularExpression>

namespace enlace {

namespace {

Error about(const char *field, const char *text, int count = -1)
{
    return {ErrorCode::Invalid, text, {}, count, QString::fromLatin1(field), {}};
}

} // namespace

QString signInKey(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QList<Error> signInNameProblems(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^\\p{L}[\\p{L}\\p{M}\\p{N}._-]{1,39}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (shape.match(name.trimmed()).hasMatch())
        return {};
    return {about("signInName",
                  QT_TRANSLATE_NOOP("Error",
                                    "A sign-in name begins with a letter and has 2 to 40 letters, "
                                    "digits, dots, dashes or underscores, without blanks."))};
}

QList<Error> passwordProblems(const QString &password, const QString &repeated,
                              const QString &signInName)
{
    QList<Error> problems;
    // What a person counts: signs, not UTF-16 units.
    const QList<uint> signs = password.normalized(QString::NormalizationForm_C).toUcs4();
    if (signs.size() < minimumPasswordLength) {
        problems.append(about("password",
                              QT_TRANSLATE_N_NOOP("Error", "Use at least %n characters."),
                              minimumPasswordLength));
    } else if (std::count(signs.begin(), signs.end(), signs.first()) == signs.size()) {
        problems.append(
            about("password",
                  QT_TRANSLATE_NOOP("Error", "Use different characters: several words are best.")));
    } else if (!signInName.isEmpty() && signInKey(password).contains(signInKey(signInName)) &&
               signs.size() - signInName.size() < 8) {
        problems.append(
            about("password", QT_TRANSLATE_NOOP("Error", "Do not use your name as password.")));
    }
    if (password != repeated)
        problems.append(about("repeatedPassword",
                              QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.")));
    return problems;
}

} // namespace enlace
