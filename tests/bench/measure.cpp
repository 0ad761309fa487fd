// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace enlace::bench {

namespace {

double rounded(double value) { return std::round(value * 1000.0) / 1000.0; }

QJsonObject jsonOf(const Samples &samples)
{
    return {{QStringLiteral("count"), samples.count()},
            {QStringLiteral("p50"), rounded(samples.percentile(50))},
            {QStringLiteral("p95"), rounded(samples.percentile(95))},
            {QStringLiteral("p99"), rounded(samples.percentile(99))},
            {QStringLiteral("max"), rounded(samples.highest())}};
}

QString numberText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return QString::number(number, 'f', number < 10 ? 2 : number < 1000 ? 1 : 0);
}

QString lineOf(const QJsonObject &figure)
{
    const QJsonObject aim = figure[QStringLiteral("aim")].toObject();
    QString wanted;
    if (!aim.isEmpty()) {
        QStringList parts;
        if (aim.contains(QStringLiteral("p99")))
            parts.append(numberText(aim[QStringLiteral("p99")]));
        if (aim.contains(QStringLiteral("round_trips")))
            parts.append(
                QStringLiteral("%1 trips").arg(aim[QStringLiteral("round_trips")].toInt()));
        wanted = parts.join(QLatin1String(", ")) + (figure[QStringLiteral("missed")].toBool()
                                                        ? QStringLiteral(" **missed**")
                                                        : QStringLiteral(" met"));
    }
    QStringList cells{figure[QStringLiteral("what")].toString(),
                      figure[QStringLiteral("through")].toString(),
                      QString::number(figure[QStringLiteral("count")].toInt())};
    for (const char *name : {"p50", "p95", "p99", "max"})
        cells.append(numberText(figure[QLatin1String(name)]));
    const QJsonObject trips = figure[QStringLiteral("round_trips")].toObject();
    cells.append(figure[QStringLiteral("unit")].toString());
    cells.append(numberText(figure[QStringLiteral("times_bare_c")]));
    cells.append(trips.isEmpty() ? QString()
                                 : QStringLiteral("%1 (most %2)")
                                       .arg(trips[QStringLiteral("p50")].toInt())
                                       .arg(trips[QStringLiteral("max")].toInt()));
    cells.append(wanted);
    return QStringLiteral("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
}

} // namespace

double Samples::percentile(double percent) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank =
        static_cast<qsizetype>(std::ceil(percent / 100.0 * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

bool Figure::isMissed() const
{
    return (aim && samples.percentile(99) > *aim) ||
           (roundTrips && mostRoundTrips && roundTrips->percentile(50) > *mostRoundTrips);
}

QJsonObject Report::json() const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject line = jsonOf(figure.samples);
        line.insert(QStringLiteral("what"), figure.what);
        line.insert(QStringLiteral("through"), figure.through);
        line.insert(QStringLiteral("unit"), figure.unit);
        if (figure.timesBareC)
            line.insert(QStringLiteral("times_bare_c"), rounded(*figure.timesBareC));
        if (figure.roundTrips)
            line.insert(QStringLiteral("round_trips"), jsonOf(*figure.roundTrips));
        QJsonObject aim;
        if (figure.aim)
            aim.insert(QStringLiteral("p99"), rounded(*figure.aim));
        if (figure.mostRoundTrips)
            aim.insert(QStringLiteral("round_trips"), *figure.mostRoundTrips);
        if (!aim.isEmpty()) {
            line.insert(QStringLiteral("aim"), aim);
            line.insert(QStringLiteral("missed"), figure.isMissed());
        }
        figures.append(line);
    }
    QJsonObject object = m_facts;
    object.insert(QStringLiteral("figures"), figures);
    return object;
}

bool Report::save(const QString &file) const
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) &&
           out.write(QJsonDocument(json()).toJson(QJsonDocument::Indented)) > 0 && out.commit();
}

QString markdownOf(const QList<QJsonObject> &reports)
{
    QString text;
    QString heading;
    for (const QJsonObject &report : reports) {
        const QString own = QStringLiteral("\n### %1 children (%2 MB of store)\n\n")
                                .arg(report[QStringLiteral("children")].toInt())
                                .arg(report[QStringLiteral("store_megabytes")].toInt());
        if (own != heading)
            text +=
                own + QStringLiteral("| what | through | n | p50 | p95 | p99 | max | | × bare C | "
                                     "round trips | aim |\n|---|---|--:|--:|--:|--:|--:|---|--:|"
                                     "---|---|\n");
        heading = own;
        for (const auto &figure : report[QStringLiteral("figures")].toArray())
            text += lineOf(figure.toObject());
    }
    return text;
}

double timed(const std::function<void()> &f)
{
    QElapsedTimer timer;
    timer.start();
    f();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace enlace::bench
