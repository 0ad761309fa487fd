// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/run.h"

#include "support/testdatabase.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <sqlite3.h>

namespace enlace::bench {

namespace {

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

const CountyStore &Run::county()
{
    if (!m_county) {
        m_county = std::make_unique<CountyStore>(counties, children);
        report.set(QStringLiteral("store_megabytes"), m_county->size() / 1'000'000);
    }
    return *m_county;
}

const CountyServer *Run::server()
{
    if (!m_server && test::TestDatabase::hasServer())
        m_server =
            std::make_unique<CountyServer>(test::TestDatabase::serverTarget(), children, !isQuick);
    return m_server.get();
}

void Run::setFacts()
{
    report.set(QStringLiteral("children"), children);
    report.set(QStringLiteral("quick"), isQuick);
    report.set(QStringLiteral("processor"), processorName());
    report.set(QStringLiteral("processors"), QThread::idealThreadCount());
    report.set(QStringLiteral("system"), QSysInfo::prettyProductName());
    report.set(QStringLiteral("qt"), QString::fromLatin1(qVersion()));
    report.set(QStringLiteral("sqlite"), QString::fromLatin1(sqlite3_libversion()));
#ifdef NDEBUG
    report.set(QStringLiteral("optimised"), true);
#else
    report.set(QStringLiteral("optimised"), false);
#endif
}

} // namespace enlace::bench
