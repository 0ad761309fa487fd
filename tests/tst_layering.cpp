// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the includes of every source file and checks that they point downwards:
//
//     app → ui → core/<area> → core/storage → core/base → Qt Core
//
// The linker sees most mistakes of this kind, but not all: Debian's headers can also be had as
// <QtSql/QSqlQuery>, and inside one library everything reaches everything.
#include <QtTest>

#include <QDirIterator>
#include <QRegularExpression>

#include <functional>

namespace {

struct Include
{
    QString file; ///< from the root of the project, with its line
    QString from; ///< folder of that file: "core/people"
    QString path; ///< as written
    bool ours = false;
};

const QString root = QStringLiteral(ENLACE_SOURCE_DIR);

QString folderOf(const QString &path) { return path.left(path.lastIndexOf(QLatin1Char('/'))); }

/// "core/people" of "core/people/child.h"; "core" for a file directly in it.
QString areaOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 2 ? parts.at(0) + QLatin1Char('/') + parts.at(1) : parts.at(0);
}

QStringList sources(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator iterator(root + QLatin1Char('/') + folder,
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files.append(QDir(root).relativeFilePath(iterator.next()));
    }
    files.sort();
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression line(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> includes;
    const QStringList lines = contentOf(path).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = line.match(lines.at(i));
        if (match.hasMatch())
            includes.append({path + QLatin1Char(':') + QString::number(i + 1), folderOf(path),
                             match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

QList<Include> includesIn(const QStringList &folders)
{
    QList<Include> includes;
    for (const QString &path : sources(folders))
        includes += includesOf(path);
    return includes;
}

/// The Qt module that a header in angle brackets belongs to, "QtSql"; empty for other headers.
QString qtModuleOf(const QString &header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> found;
        const QDir includes(QStringLiteral(ENLACE_QT_INCLUDES));
        const QStringList folders =
            includes.entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &module : folders) {
            const QStringList headers = QDir(includes.filePath(module)).entryList(QDir::Files);
            for (const QString &name : headers)
                found.insert(name, module);
        }
        return found;
    }();
    const qsizetype slash = header.indexOf(QLatin1Char('/'));
    if (slash > 0)
        return header.startsWith(QLatin1String("Qt")) ? header.left(slash) : QString();
    return modules.value(header);
}

bool isRepository(const QString &path)
{
    static const QRegularExpression name(QStringLiteral("repository(_p)?\\.(h|cpp)(:\\d+)?$"));
    return name.match(path).hasMatch();
}

/// One line for each include that breaks the rule, for a message that can be acted upon.
template <class Predicate>
QString offenders(const QList<Include> &includes, Predicate breaks)
{
    QStringList lines;
    for (const Include &include : includes)
        if (breaks(include))
            lines.append(include.file + QLatin1String(" includes ") + include.path);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

#define COMPARE_NONE(found)                                                                        \
    do {                                                                                           \
        const QString &foundNow = (found);                                                         \
        QVERIFY2(foundNow.isEmpty(), qPrintable(QLatin1Char('\n') + foundNow));                    \
    } while (false)

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtHeadersAreFound();
    void baseIncludesNothingAboveIt();
    void storageIncludesBaseOnly();
    void coreIncludesNoWindowAndNoProgram();
    void userInterfaceIncludesNoProgram();
    void qtSqlStaysInStorageAndRepositories();
    void windowlessProgramUsesNoWidgets();
    void areasDoNotUseEachOthersRepositories();
    void screensDoNotIncludeEachOther();
    void kitKnowsNoScreen();
    void dialogsAreAskedForInFewPlaces();
    void ourIncludesStartAtTheRootAndExist();
    void headersAreGuarded();
    void sourcesIncludeTheirOwnHeaderFirst();
    void headersDoNotIncludeInCircles();
};

/// Without this the checks on Qt's modules would pass on a machine with other folders.
void TestLayering::qtHeadersAreFound()
{
    QCOMPARE(qtModuleOf(QStringLiteral("QString")), QStringLiteral("QtCore"));
    QCOMPARE(qtModuleOf(QStringLiteral("QSqlQuery")), QStringLiteral("QtSql"));
    QCOMPARE(qtModuleOf(QStringLiteral("QtSql/QSqlQuery")), QStringLiteral("QtSql"));
    QCOMPARE(qtModuleOf(QStringLiteral("QWidget")), QStringLiteral("QtWidgets"));
    QCOMPARE(qtModuleOf(QStringLiteral("QColor")), QStringLiteral("QtGui"));
    QCOMPARE(qtModuleOf(QStringLiteral("vector")), QString());
}

void TestLayering::baseIncludesNothingAboveIt()
{
    COMPARE_NONE(offenders(includesIn({QStringLiteral("core/base")}), [](const Include &include) {
        return include.ours && areaOf(include.path) != QLatin1String("core/base");
    }));
}

void TestLayering::storageIncludesBaseOnly()
{
    COMPARE_NONE(
        offenders(includesIn({QStringLiteral("core/storage")}), [](const Include &include) {
            const QString area = areaOf(include.path);
            return include.ours && area != QLatin1String("core/base") &&
                   area != QLatin1String("core/storage");
        }));
}

void TestLayering::coreIncludesNoWindowAndNoProgram()
{
    static const QStringList allowed{QStringLiteral("QtCore"), QStringLiteral("QtSql"), QString()};
    COMPARE_NONE(offenders(includesIn({QStringLiteral("core")}), [](const Include &include) {
        if (include.ours)
            return !include.path.startsWith(QLatin1String("core/")) &&
                   !include.path.endsWith(QLatin1String(".moc"));
        return !allowed.contains(qtModuleOf(include.path));
    }));
}

void TestLayering::userInterfaceIncludesNoProgram()
{
    COMPARE_NONE(offenders(includesIn({QStringLiteral("ui")}), [](const Include &include) {
        return include.ours && include.path.startsWith(QLatin1String("app/"));
    }));
}

void TestLayering::qtSqlStaysInStorageAndRepositories()
{
    COMPARE_NONE(offenders(
        includesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}),
        [](const Include &include) {
            const bool mayUseIt = include.from == QLatin1String("core/storage") ||
                                  (include.from.startsWith(QLatin1String("core/")) &&
                                   include.file.contains(QLatin1String("repository.cpp:")));
            return qtModuleOf(include.path) == QLatin1String("QtSql") && !mayUseIt;
        }));
}

void TestLayering::windowlessProgramUsesNoWidgets()
{
    COMPARE_NONE(offenders(includesIn({QStringLiteral("app/cli")}), [](const Include &include) {
        return qtModuleOf(include.path) == QLatin1String("QtWidgets") ||
               include.path.startsWith(QLatin1String("ui/"));
    }));
}

/// An area knows the values and rules of others, not how they are stored. Those whose very subject
/// is what others store are named here.
void TestLayering::areasDoNotUseEachOthersRepositories()
{
    static const QStringList lookAtAll{
        QStringLiteral("core/careteam"),  QStringLiteral("core/deadlines"),
        QStringLiteral("core/exchange"),  QStringLiteral("core/search"),
        QStringLiteral("core/documents"), QStringLiteral("core/caseload"),
        QStringLiteral("core/editing"),   QStringLiteral("core/upkeep"),
        QStringLiteral("core/demo"),      QStringLiteral("core/packets")};
    COMPARE_NONE(offenders(includesIn({QStringLiteral("core")}), [](const Include &include) {
        return include.ours && isRepository(include.path) && areaOf(include.path) != include.from &&
               !lookAtAll.contains(include.from);
    }));
}

/// A screen says open(RecordRef) and the shell finds the page: so a screen can be changed, or left
/// out, without reading the others.
void TestLayering::screensDoNotIncludeEachOther()
{
    COMPARE_NONE(offenders(includesIn({QStringLiteral("ui")}), [](const Include &include) {
        if (!include.ours || !include.path.startsWith(QLatin1String("ui/")))
            return false;
        const QString area = areaOf(include.path);
        const bool shared = area == QLatin1String("ui/kit") || area == include.from;
        // pages.cpp is the one file of the shell that names the screens.
        return !shared && !include.file.startsWith(QLatin1String("ui/shell/pages.cpp:"));
    }));
}

/// Nothing is asked in a window of its own but by Ask and FilePicker, which tests answer, and by
/// the system's dialog for printing: so whoever walks the screens misses none.
void TestLayering::dialogsAreAskedForInFewPlaces()
{
    static const QStringList dialogs{
        QStringLiteral("QDialog"),       QStringLiteral("QMessageBox"),
        QStringLiteral("QFileDialog"),   QStringLiteral("QInputDialog"),
        QStringLiteral("QErrorMessage"), QStringLiteral("QProgressDialog"),
        QStringLiteral("QWizard"),       QStringLiteral("QPrintDialog")};
    COMPARE_NONE(offenders(
        includesIn({QStringLiteral("ui"), QStringLiteral("app")}), [](const Include &include) {
            const bool isPrinting = include.path == QLatin1String("QPrintDialog");
            return dialogs.contains(include.path) && !isPrinting &&
                   !include.file.startsWith(QLatin1String("ui/kit/ask."));
        }));
}

void TestLayering::kitKnowsNoScreen()
{
    COMPARE_NONE(offenders(includesIn({QStringLiteral("ui/kit")}), [](const Include &include) {
        return include.ours && include.path.startsWith(QLatin1String("ui/")) &&
               areaOf(include.path) != QLatin1String("ui/kit");
    }));
}

void TestLayering::ourIncludesStartAtTheRootAndExist()
{
    COMPARE_NONE(
        offenders(includesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}),
                  [](const Include &include) {
                      return include.ours && !include.path.endsWith(QLatin1String(".moc")) &&
                             !QFile::exists(root + QLatin1Char('/') + include.path);
                  }));
}

void TestLayering::headersAreGuarded()
{
    QStringList unguarded;
    for (const QString &path : sources({QStringLiteral("core"), QStringLiteral("ui"),
                                        QStringLiteral("app"), QStringLiteral("tests")}))
        if (path.endsWith(QLatin1String(".h")) &&
            !contentOf(path).contains(QLatin1String("\n#pragma once\n")))
            unguarded.append(path);
    COMPARE_NONE(unguarded.join(QLatin1Char('\n')));
}

/// A header that compiles alone is one that can be moved; being first shows that it does.
void TestLayering::sourcesIncludeTheirOwnHeaderFirst()
{
    QStringList wrong;
    for (const QString &path :
         sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        QString header = path;
        header.replace(QRegularExpression(QStringLiteral("\\.cpp$")), QStringLiteral(".h"));
        if (header == path || !QFile::exists(root + QLatin1Char('/') + header))
            continue;
        const QList<Include> includes = includesOf(path);
        QString privateHeader = header;
        privateHeader.replace(QLatin1String(".h"), QLatin1String("_p.h"));
        if (includes.isEmpty() ||
            (includes.first().path != header && includes.first().path != privateHeader))
            wrong.append(path);
    }
    COMPARE_NONE(wrong.join(QLatin1Char('\n')));
}

/// `#pragma once` hides a circle until somebody reorders two lines.
void TestLayering::headersDoNotIncludeInCircles()
{
    QHash<QString, QStringList> graph;
    for (const QString &path :
         sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        if (!path.endsWith(QLatin1String(".h")))
            continue;
        for (const Include &include : includesOf(path))
            if (include.ours)
                graph[path].append(include.path);
    }

    QSet<QString> finished;
    QStringList way;
    QString circle;
    const std::function<void(const QString &)> visit = [&](const QString &path) {
        if (finished.contains(path) || !circle.isEmpty())
            return;
        if (way.contains(path)) {
            circle =
                way.mid(way.indexOf(path)).join(QLatin1String(" → ")) + QLatin1String(" → ") + path;
            return;
        }
        way.append(path);
        for (const QString &next : graph.value(path))
            visit(next);
        way.removeLast();
        finished.insert(path);
    };
    for (const QString &path : graph.keys())
        visit(path);
    COMPARE_NONE(circle);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
