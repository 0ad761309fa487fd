// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/pictures.h"

#include <QApplication>

#include <cstdio>

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

    if (!parsed.options.pictures.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication qt(argc, argv);
        const auto saved = enlace::savePictures(parsed.options.pictures, parsed.options.store);
        if (saved)
            std::printf("%d\n", *saved);
        else
            std::fprintf(stderr, "enlace: %s\n", qPrintable(saved.error().message()));
        return saved ? 0 : 1;
    }
    const QApplication qt(argc, argv);
    enlace::Application application(parsed.options);
    application.start();
    return QApplication::exec();
}
