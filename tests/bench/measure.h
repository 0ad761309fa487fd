// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace enlace::bench {

/// Milliseconds of one picture on a screen of 60 Hz: what a person does not notice.
constexpr double frame = 1000.0 / 60.0;

/// How long something took each time, in milliseconds; or another quantity in its own unit.
class Samples
{
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    /// The smallest value that `percent` of all do not exceed; 0 without any.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] double highest() const { return percentile(100); }

private:
    QList<double> m_values;
};

/// One line of the table.
struct Figure
{
    Figure(const QString &measured, const QString &way)
        : what(measured)
        , through(way)
    {
    }

    QString what;    ///< "A keystroke to the results, painted"
    QString through; ///< "window", "store", "bare C", "PostgreSQL", "PostgreSQL + 20 ms"
    QString unit = QStringLiteral("ms");
    Samples samples;
    std::optional<double> aim;         ///< for the 99th percentile, in the unit
    std::optional<double> timesBareC;  ///< median against the median of the bare C interface
    std::optional<Samples> roundTrips; ///< to the server
    std::optional<int> mostRoundTrips; ///< the aim for them

    [[nodiscard]] bool isMissed() const;
};

/// What one run measured: saved as JSON, printed as a table in Markdown.
class Report
{
public:
    /// Facts about the run: children, machine, version.
    void set(const QString &name, const QJsonValue &value) { m_facts.insert(name, value); }
    void add(Figure figure) { m_figures.append(std::move(figure)); }

    [[nodiscard]] QJsonObject json() const;
    /// False when it cannot be written.
    [[nodiscard]] bool save(const QString &file) const;

private:
    QJsonObject m_facts;
    QList<Figure> m_figures;
};

/// The tables of saved runs, one line for each figure.
[[nodiscard]] QString markdownOf(const QList<QJsonObject> &reports);

/// Milliseconds that `f` takes.
[[nodiscard]] double timed(const std::function<void()> &f);

} // namespace enlace::bench
