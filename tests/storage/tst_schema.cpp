// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every table must be, whoever writes it: a table that is new is held to it without a line
// here.
#include "storage/schemareader.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// Tables that hold no facts about a child or a family, and why. All others are personal.
const QMap<QString, QString> notPersonal{
    {u"store_info"_s, u"the store itself"_s},
    {u"audit_entry"_s, u"what was done; has its own columns for who and when"_s},
    {u"audit_head"_s, u"end of the chain"_s},
    {u"read_entry"_s, u"what was looked at"_s},
    {u"read_head"_s, u"end of the chain"_s},
    {u"agency"_s, u"directory"_s},
    {u"county_model"_s, u"directory"_s},
    {u"provider"_s, u"directory"_s},
    {u"provider_facet"_s, u"directory"_s},
    {u"provider_affiliation"_s, u"directory"_s},
    {u"provider_contract"_s, u"directory"_s},
    {u"condition_group"_s, u"directory"_s},
    {u"approval_entry"_s, u"directory"_s},
    {u"network_profile"_s, u"directory"_s},
    {u"policy_entry"_s, u"directory"_s},
    {u"staff"_s, u"people who use Enlace"_s},
    {u"staff_role"_s, u"people who use Enlace"_s},
    {u"staff_cover"_s, u"people who use Enlace"_s},
    {u"team"_s, u"people who use Enlace"_s},
    {u"rule"_s, u"how days are counted, for everybody"_s},
    {u"draft"_s, u"what one person typed and has not said yet; nobody else sees it"_s},
    {u"worklist_view"_s, u"what one person chose above a list, under a name; of nobody's record"_s},
    {u"child_access"_s, u"who looked at a child, not what is known of one"_s},
    {u"import_batch"_s, u"what was read from a file, and by whom"_s},
    {u"import_row"_s, u"what became of a line of a file; keeps no value of it"_s},
    {u"import_mapping"_s, u"how the columns of a file are read"_s},
    {u"document_content"_s, u"bytes, seen through a personal row and through nothing else"_s},
    {u"document_chunk"_s, u"pieces of document_content"_s},
    {u"search_entry"_s, u"made from personal rows, with their child, agency and label"_s},
    {u"search_word"_s, u"words of search_entry"_s},
    {u"search_vocabulary"_s, u"words of search_entry"_s},
};

/// Followed from the row and never asked for by themselves: the agency of origin stands beside a
/// child or a family in every question, mail_to_id leads from a person to a home. What they point
/// at is never deleted.
const QStringList onlyFollowed{u"agency_id"_s, u"mail_to_id"_s};

/// What the law or the design keeps out of the store altogether.
const QStringList forbidden{u"immigration"_s,   u"citizen"_s, u"birth_place"_s,    u"birthplace"_s,
                            u"birth_country"_s, u"ssn"_s,     u"social_security"_s};

QString offending(const QStringList &lines) { return lines.join(u'\n'); }

} // namespace

#define COMPARE_NONE(found)                                                                        \
    do {                                                                                           \
        const QString foundNow = offending(found);                                                 \
        QVERIFY2(foundNow.isEmpty(), qPrintable(u"\n"_s + foundNow));                              \
    } while (false)

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(u"memory"_s);
        m_tables = SchemaReader(m_database->session().connection()).read();
        QVERIFY(m_tables.contains(u"child"_s));
        QVERIFY(m_tables.contains(u"read_entry"_s));
    }

    void personalTablesSayWhoseTheyAreAndWhereTheyComeFrom()
    {
        const QStringList origin{u"agency_id"_s,     u"label"_s,       u"source"_s,
                                 u"source_detail"_s, u"happened_on"_s, u"learned_at"_s};
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            if (notPersonal.contains(table.key()))
                continue;
            const QStringList columns = table->columns.keys();
            for (const QString &column : origin)
                if (!columns.contains(column))
                    found.append(table.key() + u" has no "_s + column);
            const bool isRoot = table.key() == QLatin1String("family");
            if (!isRoot && !columns.contains(u"child_id"_s) && !columns.contains(u"family_id"_s) &&
                !columns.contains(u"person_id"_s))
                found.append(table.key() + u" belongs to no child, family or person"_s);
            if (!columns.contains(u"revision"_s))
                found.append(table.key() + u" has no revision"_s);
        }
        COMPARE_NONE(found);
    }

    void whoseRowItIsIsNeverLeftOpen()
    {
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            if (!notPersonal.contains(table.key()))
                for (const QString &column :
                     {u"agency_id"_s, u"label"_s, u"source"_s, u"learned_at"_s})
                    if (!table->columns.value(column).endsWith(QLatin1String("not null")))
                        found.append(table.key() + u'.' + column + u" may be null"_s);
        COMPARE_NONE(found);
    }

    void directoryTablesPointAtNoChild()
    {
        QStringList found;
        for (const QString &name : notPersonal.keys()) {
            if (notPersonal.value(name) != QLatin1String("directory"))
                continue;
            QVERIFY2(m_tables.contains(name), qPrintable(name));
            for (const ForeignKey &key : m_tables.value(name).foreignKeys)
                if (key.table == QLatin1String("child") || key.table == QLatin1String("person") ||
                    key.table == QLatin1String("family") || key.table == QLatin1String("household"))
                    found.append(name + u" points at "_s + key.table);
        }
        COMPARE_NONE(found);
    }

    void columnsThatPointElsewhereAreIndexed()
    {
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            for (const ForeignKey &key : table->foreignKeys) {
                if (onlyFollowed.contains(key.column))
                    continue;
                const auto begins = [&key](const QStringList &columns) {
                    return columns.value(0) == key.column;
                };
                if (!begins(table->primaryKey) &&
                    std::none_of(table->indexes.begin(), table->indexes.end(), begins))
                    found.append(table.key() + u'.' + key.column + u" has no index"_s);
            }
        COMPARE_NONE(found);
    }

    void namedIdsAreForeignKeys()
    {
        // The audit, and what an import says of itself, outlive what they speak of; a deadline is
        // about a record of any kind; search_entry's agency is a copy to filter by.
        const QStringList free{
            u"audit_entry"_s,       u"audit_head"_s,      u"read_entry"_s,
            u"read_head"_s,         u"import_batch"_s,    u"import_row"_s,
            u"deadline.about_id"_s, u"draft.record_id"_s, u"search_entry.agency_id"_s};
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            QStringList keys;
            for (const ForeignKey &key : table->foreignKeys)
                keys.append(key.column);
            for (const QString &column : table->columns.keys())
                if (column.endsWith(QLatin1String("_id")) && !keys.contains(column) &&
                    !free.contains(table.key()) && !free.contains(table.key() + u'.' + column))
                    found.append(table.key() + u'.' + column + u" refers to nothing"_s);
        }
        COMPARE_NONE(found);
    }

    void onlyTheFourColumnTypesAreUsed()
    {
        const QStringList types{u"text"_s, u"bigint"_s, u"smallint"_s, u"double precision"_s};
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            for (auto column = table->columns.cbegin(); column != table->columns.cend(); ++column) {
                const QString type = QString(*column).remove(u" not null"_s);
                // The one place where there are bytes and no words.
                if (table.key() == QLatin1String("document_chunk") && type == QLatin1String("blob"))
                    continue;
                if (!types.contains(type))
                    found.append(table.key() + u'.' + column.key() + u" is "_s + type);
            }
        COMPARE_NONE(found);
    }

    void yesAndNoAreCheckedByTheDatabase()
    {
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            for (auto column = table->columns.cbegin(); column != table->columns.cend(); ++column)
                if (column->startsWith(QLatin1String("smallint")) &&
                    table.key() != QLatin1String("search_word") &&
                    !table->sql.contains(u"check (%1 in ("_s.arg(column.key())))
                    found.append(table.key() + u'.' + column.key() + u" takes any number"_s);
        COMPARE_NONE(found);
    }

    void nothingIsKeptThatMustNotBe()
    {
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            for (const QString &column : table->columns.keys())
                for (const QString &word : forbidden)
                    if (column.contains(word))
                        found.append(table.key() + u'.' + column);
        COMPARE_NONE(found);
    }

    void namesAreLowerCaseWords()
    {
        static const QRegularExpression word(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
        QStringList found;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            if (!word.match(table.key()).hasMatch())
                found.append(table.key());
            for (const QString &column : table->columns.keys())
                if (!word.match(column).hasMatch())
                    found.append(table.key() + u'.' + column);
        }
        COMPARE_NONE(found);
    }

private:
    std::unique_ptr<TestDatabase> m_database;
    QMap<QString, TableSchema> m_tables;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
