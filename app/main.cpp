// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("enlace"));

    // Help and version are answered without a display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const enlace::ParsedOptions parsed = enlace::parseOptions(arguments);
    if (parsed.exitStatus)
        return *parsed.exitStatus;

    const QApplication qt(argc, argv);
    enlace::Application application(parsed.options);
    application.start();
    return QApplication::exec();
}
