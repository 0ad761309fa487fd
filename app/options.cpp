// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>

#include <cstdio>

namespace enlace {

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("One family on one screen: providers, equipment, therapists, deadlines."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Show the version."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Begin in English (en) or Spanish (es)."),
                                      QStringLiteral("en|es"));
    const QCommandLineOption store(QStringLiteral("store"),
                                   QStringLiteral("Open this store: its folder, or "
                                                  "postgresql://host:port/database."),
                                   QStringLiteral("place"));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QStringLiteral("Use this settings file."),
                                      QStringLiteral("file"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
                                      QStringLiteral("Save a picture of every screen of the demo "
                                                     "county, in both languages and themes, "
                                                     "and end."),
                                      QStringLiteral("folder"));
    parser.addOptions({help, version, language, store, settings, pictures});

    ParsedOptions parsed;
    const auto complain = [&](const QString &text) {
        std::fprintf(stderr, "enlace: %s\n", qPrintable(text));
        parsed.exitStatus = 2;
        return parsed;
    };
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        parsed.exitStatus = 0;
        return parsed;
    }
    if (parser.isSet(version)) {
        std::fputs("enlace " ENLACE_VERSION "\n", stdout);
        parsed.exitStatus = 0;
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(
            QStringLiteral("unknown argument: %1").arg(parser.positionalArguments().first()));
    if (parser.isSet(language)) {
        parsed.options.language = fromKey<Language>(parser.value(language));
        if (!parsed.options.language)
            return complain(QStringLiteral("--language is en or es"));
    }
    parsed.options.store = parser.value(store);
    parsed.options.settings = parser.value(settings);
    parsed.options.pictures = parser.value(pictures);
    return parsed;
}

} // namespace enlace
