// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtext.h"

namespace enlace {

namespace {

bool readsAsNumber(const QString &text)
{
    bool ok = false;
    (void)text.toDouble(&ok); // as the C locale writes it
    return ok;
}

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                             cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r')) ||
                             cell != cell.trimmed();
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

QString guardedCell(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    if (cell.isEmpty() || !dangerous.contains(cell.at(0)) || readsAsNumber(cell))
        return cell;
    return QLatin1Char('\'') + cell;
}

QByteArray csvText(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(guardedCell(cell)));
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

QString tabText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(guardedCell(cell.simplified()));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace enlace
