// SPDX-License-Identifier: GPL-3.0-or-later
//
// tests/NEEDS.md says of each need whether it is shown, and by which tests. This keeps it honest: a
// test that is named there exists, is built, and is run.
//
//     | need | in our words | state | tests |
//     | P-07 | Contracts between providers and networks carry dates | shown |
//     tst_providers::contractEnds |
#include <QtTest>

#include <QDirIterator>
#include <QRegularExpression>

namespace {

struct Need
{
    int line = 0;
    QString id;
    QString words;
    QString state;
    QStringList tests; ///< "tst_x" or "tst_x::case"
};

const QString root = QStringLiteral(ENLACE_SOURCE_DIR);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Need> needs()
{
    static const QRegularExpression id(QStringLiteral("^[A-Z]{1,3}-[A-Z0-9]+$"));
    static const QRegularExpression between(QStringLiteral("[\\s,;`]+"));
    QList<Need> result;
    const QStringList lines =
        contentOf(root + QStringLiteral("/tests/NEEDS.md")).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).startsWith(QLatin1Char('|')))
            continue;
        QStringList cells = lines.at(i).split(QLatin1Char('|'));
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.size() < 3 || !id.match(cells.at(1)).hasMatch())
            continue;
        cells.resize(6);
        result.append({int(i + 1), cells.at(1), cells.at(2), cells.at(3),
                       cells.at(4).split(between, Qt::SkipEmptyParts)});
    }
    return result;
}

/// The functions of each test, by the test's name.
QHash<QString, QSet<QString>> functionsOfTests()
{
    static const QRegularExpression function(QStringLiteral(R"(\bvoid\s+(?:\w+::)?(\w+)\s*\()"));
    QHash<QString, QSet<QString>> result;
    QDirIterator iterator(root + QStringLiteral("/tests"), {QStringLiteral("tst_*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo file(iterator.next());
        QSet<QString> &functions = result[file.completeBaseName()];
        auto matches = function.globalMatch(contentOf(file.filePath()));
        while (matches.hasNext())
            functions.insert(matches.next().captured(1));
    }
    return result;
}

/// The tests that CMake builds and CTest runs.
QSet<QString> registeredTests()
{
    static const QRegularExpression call(QStringLiteral(R"(enlace_add_test\(\s*(tst_\w+))"));
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    QSet<QString> result;
    QDirIterator iterator(root + QStringLiteral("/tests"), {QStringLiteral("CMakeLists.txt")},
                          QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        auto matches = call.globalMatch(contentOf(iterator.next()).remove(comment));
        while (matches.hasNext())
            result.insert(matches.next().captured(1));
    }
    return result;
}

} // namespace

class TestNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNeedIsListedOnce();
    void everyNeedHasWordsAndAKnownState();
    void whatIsShownNamesItsTests();
    void everyTestNamedExistsAndIsRun();
    void everyTestFileIsRun();
};

void TestNeeds::everyNeedIsListedOnce()
{
    const QList<Need> all = needs();
    QSet<QString> seen;
    for (const Need &need : all) {
        QVERIFY2(!seen.contains(need.id), qPrintable(need.id + QLatin1String(" is listed twice")));
        seen.insert(need.id);
    }
    constexpr int known = 160; // more may come, none is forgotten
    QVERIFY2(seen.size() >= known, qPrintable(QString::number(seen.size())));
}

void TestNeeds::everyNeedHasWordsAndAKnownState()
{
    static const QStringList states{QStringLiteral("shown"), QStringLiteral("partly"),
                                    QStringLiteral("not yet")};
    for (const Need &need : needs()) {
        QVERIFY2(need.words.size() > 10,
                 qPrintable(need.id + QLatin1String(" is not said in words")));
        QVERIFY2(states.contains(need.state),
                 qPrintable(need.id + QLatin1String(" has the state ") + need.state));
    }
}

void TestNeeds::whatIsShownNamesItsTests()
{
    for (const Need &need : needs()) {
        if (need.state == QLatin1String("not yet"))
            continue;
        QVERIFY2(!need.tests.isEmpty(), qPrintable(need.id + QLatin1String(" is said to be ") +
                                                   need.state + QLatin1String(", by no test")));
    }
}

void TestNeeds::everyTestNamedExistsAndIsRun()
{
    const auto functions = functionsOfTests();
    const auto registered = registeredTests();
    QStringList wrong;
    for (const Need &need : needs()) {
        for (const QString &test : need.tests) {
            const QString name = test.section(QLatin1String("::"), 0, 0);
            const QString function = test.section(QLatin1String("::"), 1, 1);
            const QString where =
                QStringLiteral("NEEDS.md:%1 %2: ").arg(QString::number(need.line), need.id);
            if (!functions.contains(name))
                wrong.append(where + name + QLatin1String(" does not exist"));
            else if (!registered.contains(name))
                wrong.append(where + name + QLatin1String(" is not run"));
            else if (!function.isEmpty() && !functions.value(name).contains(function))
                wrong.append(where + name + QLatin1String(" has no ") + function);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

/// A test that nobody registered passes for ever.
void TestNeeds::everyTestFileIsRun()
{
    const auto registered = registeredTests();
    QStringList forgotten;
    for (const QString &name : functionsOfTests().keys())
        if (!registered.contains(name))
            forgotten.append(name);
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(QLatin1String(", "))));
}

QTEST_APPLESS_MAIN(TestNeeds)
#include "tst_needs.moc"
