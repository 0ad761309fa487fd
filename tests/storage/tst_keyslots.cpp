// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslots.h"

#include "support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sched.h>
#include <sys/mount.h>

using namespace enlace;

namespace {

const QString ana = QStringLiteral("ana.lopez");
const QString anasPassword = QStringLiteral("tres tristes tigres");

KeySlots::Created madeStore() { return KeySlots::create(QUuid::createUuid(), KeyCost::least()); }

/// A store in which Ana has a slot.
struct Office
{
    KeySlots::Created made = madeStore();
    StaffId anasId = StaffId::make();

    Office()
    {
        const Result<> added =
            made.people.addPerson(ana, anasId, anasPassword, made.databaseKey, KeyCost::least());
        if (!added)
            qFatal("%s", qPrintable(added.error().logText()));
    }
    [[nodiscard]] KeySlots &people() { return made.people; }
};

using Spoil = std::function<void(QJsonObject &)>;

QByteArray spoilt(const QByteArray &json, const Spoil &spoil)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    spoil(root);
    return QJsonDocument(root).toJson();
}

Spoil inPerson(const char *key, const QJsonValue &value)
{
    return [key, value](QJsonObject &root) {
        QJsonArray people = root.value(QLatin1String("people")).toArray();
        QJsonObject person = people.at(0).toObject();
        person.insert(QLatin1String(key), value);
        people.replace(0, person);
        root.insert(QStringLiteral("people"), people);
    };
}

Spoil inObject(const char *object, const char *key, const QJsonValue &value)
{
    return [object, key, value](QJsonObject &root) {
        QJsonObject inner = root.value(QLatin1String(object)).toObject();
        inner.insert(QLatin1String(key), value);
        root.insert(QLatin1String(object), inner);
    };
}

/// A disk of 64 KB over a folder, for this process alone: it goes when the process does.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
        m_isThere =
            ::unshare(CLONE_NEWNS) == 0 &&
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
            ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    void fill() const
    {
        QFile file(m_folder + QLatin1String("/other"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("The disk cannot be filled");
        while (file.write(QByteArray(512, 'x')) == 512) {
        }
    }

private:
    QString m_folder;
    bool m_isThere = false;
};

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestKeySlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordOpensItsOwnSlot()
    {
        Office office;

        const Result<Unlocked> unlocked = office.people().unlock(ana, anasPassword);

        ENLACE_VERIFY(unlocked);
        QVERIFY(unlocked->key == office.made.databaseKey);
        QCOMPARE(unlocked->staff, office.anasId);
    }

    void severalPeopleOpenTheSameDatabase()
    {
        Office office;
        const auto benitosId = StaffId::make();
        ENLACE_VERIFY(office.people().addPerson(QStringLiteral("benito"), benitosId,
                                                QStringLiteral("otra clave larga"),
                                                office.made.databaseKey, KeyCost::least()));

        const auto unlocked =
            office.people().unlock(QStringLiteral("benito"), QStringLiteral("otra clave larga"));

        ENLACE_VERIFY(unlocked);
        QVERIFY(unlocked->key == office.made.databaseKey);
        QCOMPARE(unlocked->staff, benitosId);
        QCOMPARE(office.people().personCount(), 2);
    }

    void theNameIsComparedWithoutCaseAndBlanks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("opens");
        QTest::newRow("capitals") << QStringLiteral("ANA.Lopez") << true;
        QTest::newRow("blanks around") << QStringLiteral("  ana.lopez ") << true;
        QTest::newRow("wide letters") << QString::fromUtf8("ａｎａ.lopez") << true;
        QTest::newRow("another name") << QStringLiteral("ana.lopes") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void theNameIsComparedWithoutCaseAndBlanks()
    {
        QFETCH(QString, typed);
        QFETCH(bool, opens);
        Office office;
        QCOMPARE(office.people().unlock(typed, anasPassword).has_value(), opens);
    }

    void anAccentTypedInTwoSignsIsTheSamePassword()
    {
        Office office;
        const QString composed = QString::fromUtf8("contraseña mía");
        ENLACE_VERIFY(
            office.people().changePassword(ana, anasPassword, composed, KeyCost::least()));

        ENLACE_VERIFY(
            office.people().unlock(ana, composed.normalized(QString::NormalizationForm_D)));
    }

    void unknownNameAndWrongPasswordSayTheSame()
    {
        Office office;

        const auto wrong = office.people().unlock(ana, QStringLiteral("tres tristes tigras"));
        const auto unknown = office.people().unlock(QStringLiteral("nobody"), anasPassword);

        QVERIFY(!wrong && !unknown);
        QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
        QVERIFY(wrong.error() == unknown.error());
        QVERIFY(wrong.error().args.isEmpty());
    }

    void anEmptyPasswordOpensNothing()
    {
        Office office;
        QVERIFY(!office.people().unlock(ana, QString()));
    }

    void aNameIsTakenOnce()
    {
        Office office;
        const auto second =
            office.people().addPerson(QStringLiteral("Ana.Lopez"), StaffId::make(), anasPassword,
                                      office.made.databaseKey, KeyCost::least());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Invalid);
        QCOMPARE(second.error().field, QStringLiteral("signInName"));
        QCOMPARE(office.people().personCount(), 1);
    }

    void aChangedPasswordReplacesTheOldOne()
    {
        Office office;
        const QString newPassword = QStringLiteral("cuatro tigres contentos");

        QVERIFY(!office.people().changePassword(ana, QStringLiteral("not it"), newPassword,
                                                KeyCost::least()));
        ENLACE_VERIFY(
            office.people().changePassword(ana, anasPassword, newPassword, KeyCost::least()));

        QVERIFY(!office.people().unlock(ana, anasPassword));
        const auto unlocked = office.people().unlock(ana, newPassword);
        ENLACE_VERIFY(unlocked);
        QCOMPARE(unlocked->staff, office.anasId);
        QCOMPARE(office.people().personCount(), 1);
    }

    void whoLeavesOpensNothing()
    {
        Office office;
        ENLACE_VERIFY(office.people().removePerson(ana));
        QVERIFY(!office.people().hasPerson(ana));
        QVERIFY(!office.people().unlock(ana, anasPassword));
        QCOMPARE(office.people().removePerson(ana).error().code, ErrorCode::NotFound);
    }

    void theRecoveryKeyGivesTheDatabaseAndNobodysName()
    {
        Office office;
        const auto typed = RecoveryKey::parse(office.made.recoveryKey.text());
        ENLACE_VERIFY(typed);

        const Result<SecretBytes> key = office.people().unlockWithRecovery(*typed);

        ENLACE_VERIFY(key);
        QVERIFY(*key == office.made.databaseKey);
        // A password is reset with it; the staff id comes from the database, not from the key.
        const QString newPassword = QStringLiteral("la nueva de Ana");
        ENLACE_VERIFY(
            office.people().resetPassword(ana, office.anasId, newPassword, *key, KeyCost::least()));
        QVERIFY(!office.people().unlock(ana, anasPassword));
        ENLACE_VERIFY(office.people().unlock(ana, newPassword));
    }

    void anotherStoresRecoveryKeyIsNotAMistypedOne()
    {
        Office office;
        const auto other = RecoveryKey::parse(madeStore().recoveryKey.text());
        ENLACE_VERIFY(other);
        const auto key = office.people().unlockWithRecovery(*other);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::WrongKey);
    }

    void aReplacedRecoveryKeyOpensNothing()
    {
        Office office;
        const RecoveryKey fresh = office.people().replaceRecoveryKey(office.made.databaseKey);
        QVERIFY(!office.people().unlockWithRecovery(office.made.recoveryKey));
        ENLACE_VERIFY(office.people().unlockWithRecovery(fresh));
    }

    void theRecoveryKeyIsNineGroupsOfFour()
    {
        const QString text = madeStore().recoveryKey.text();
        QCOMPARE(text.size(), 44);
        const QStringList groups = text.split(QLatin1Char('-'));
        QCOMPARE(groups.size(), 9);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 4);
        for (const char *lookalike : {"I", "L", "O", "U"})
            QVERIFY(!text.contains(QLatin1String(lookalike)));
    }

    void theRecoveryKeyIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("as printed") << QString();
        QTest::newRow("small letters") << QStringLiteral("lower");
        QTest::newRow("blanks for dashes") << QStringLiteral("blanks");
        QTest::newRow("without anything between") << QStringLiteral("tight");
        QTest::newRow("o for 0, l for 1") << QStringLiteral("lookalikes");
        QTest::newRow("long dashes, line break") << QStringLiteral("dashes");
    }
    void theRecoveryKeyIsReadAsItIsTyped()
    {
        QFETCH(QString, change);
        for (int i = 0; i < 20; ++i) {
            const RecoveryKey key = RecoveryKey::random();
            QString text = key.text();
            if (change == QLatin1String("lower"))
                text = text.toLower();
            else if (change == QLatin1String("blanks"))
                text.replace(QLatin1Char('-'), QLatin1String("  "));
            else if (change == QLatin1String("tight"))
                text.remove(QLatin1Char('-'));
            else if (change == QLatin1String("lookalikes"))
                text.replace(QLatin1Char('0'), QLatin1Char('o'))
                    .replace(QLatin1Char('1'), i % 2 ? QLatin1Char('l') : QLatin1Char('I'));
            else if (change == QLatin1String("dashes"))
                text = text.replace(QLatin1Char('-'), QChar(0x2013)) + QLatin1Char('\n');
            const auto parsed = RecoveryKey::parse(text);
            ENLACE_VERIFY(parsed);
            QVERIFY(parsed->bytes() == key.bytes());
        }
    }

    void everySlipOfThePenIsNoticed()
    {
        const QString text = RecoveryKey::random().text();
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == QLatin1Char('-'))
                continue;
            QString slipped = text;
            const auto next = (alphabet.indexOf(text.at(i)) + 1) % alphabet.size();
            slipped[i] = alphabet.at(next);
            const auto parsed = RecoveryKey::parse(slipped);
            QVERIFY2(!parsed, qPrintable(slipped));
            QCOMPARE(parsed.error().code, ErrorCode::Invalid);
            QCOMPARE(parsed.error().field, QStringLiteral("recoveryKey"));
        }
        QVERIFY(!RecoveryKey::parse(text.left(39)));
        QVERIFY(!RecoveryKey::parse(text + QStringLiteral("-0000")));
        QVERIFY(!RecoveryKey::parse(QString(text).replace(0, 1, QStringLiteral("U"))));
        QVERIFY(!RecoveryKey::parse(QString()));
    }

    void theFileKeepsEverythingAndNoName()
    {
        QTemporaryDir folder;
        Office office;
        const QString file = folder.filePath(QStringLiteral("keys.json"));

        ENLACE_VERIFY(office.people().save(file));
        const auto loaded = KeySlots::load(file);

        ENLACE_VERIFY(loaded);
        QCOMPARE(loaded->store(), office.people().store());
        const auto unlocked = loaded->unlock(ana, anasPassword);
        ENLACE_VERIFY(unlocked);
        QVERIFY(unlocked->key == office.made.databaseKey);
        QCOMPARE(unlocked->staff, office.anasId);
        ENLACE_VERIFY(loaded->unlockWithRecovery(office.made.recoveryKey));
        const QByteArray json = loaded->toJson().toLower();
        QVERIFY(!json.contains("ana.lopez"));
        QVERIFY(!json.contains("lopez"));
        QVERIFY(!json.contains(office.anasId.text().toLatin1()));
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void savingReplacesTheFileAndKeepsItPrivate()
    {
        QTemporaryDir folder;
        Office office;
        const QString file = folder.filePath(QStringLiteral("keys.json"));
        ENLACE_VERIFY(office.people().save(file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner |
                                                QFile::ReadGroup | QFile::ReadOther));
        ENLACE_VERIFY(office.people().removePerson(ana));

        ENLACE_VERIFY(office.people().save(file));

        QCOMPARE(ENLACE_VALUE(KeySlots::load(file)).personCount(), 0);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        Office office;
        const auto saved = office.people().save(QStringLiteral("/nonexistent/folder/keys.json"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::File);
        const auto loaded = KeySlots::load(QStringLiteral("/nonexistent/folder/keys.json"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::File);
    }

    void aHostileFileIsRefusedWithItsEntry_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("entry");
        const QString zeros16 = QString::fromLatin1(QByteArray(16, 0).toBase64());
        QTest::newRow("memory beyond the limit")
            << inPerson("memory", 4e12) << QStringLiteral("people[0].memory");
        QTest::newRow("memory just beyond")
            << inPerson("memory", static_cast<qint64>(KeySlots::limitMemory) + 1)
            << QStringLiteral("people[0].memory");
        QTest::newRow("negative memory")
            << inPerson("memory", -1) << QStringLiteral("people[0].memory");
        QTest::newRow("operations without end")
            << inPerson("operations", 1e9) << QStringLiteral("people[0].operations");
        QTest::newRow("no operations")
            << inPerson("operations", 0) << QStringLiteral("people[0].operations");
        QTest::newRow("operations in words") << inPerson("operations", QStringLiteral("3"))
                                             << QStringLiteral("people[0].operations");
        QTest::newRow("cost of names")
            << inObject("names", "memory", 1e12) << QStringLiteral("names.memory");
        QTest::newRow("salt too short")
            << inPerson("salt", QStringLiteral("AAAA")) << QStringLiteral("people[0].salt");
        QTest::newRow("salt not base64")
            << inPerson("salt", QStringLiteral("?!")) << QStringLiteral("people[0].salt");
        QTest::newRow("box too short")
            << inPerson("box", zeros16) << QStringLiteral("people[0].box");
        QTest::newRow("box an object")
            << inPerson("box", QJsonObject()) << QStringLiteral("people[0].box");
        QTest::newRow("recovery box empty")
            << inObject("recovery", "box", QString()) << QStringLiteral("recovery.box");
        QTest::newRow("no store") << Spoil([](QJsonObject &root) {
            root.remove(QStringLiteral("store"));
        }) << QStringLiteral("store");
        QTest::newRow("no recovery")
            << Spoil([](QJsonObject &root) { root.remove(QStringLiteral("recovery")); })
            << QStringLiteral("recovery");
        QTest::newRow("people not a list")
            << Spoil([](QJsonObject &root) { root.insert(QStringLiteral("people"), 7); })
            << QStringLiteral("people");
        QTest::newRow("a person who is none") << Spoil([](QJsonObject &root) {
            root.insert(QStringLiteral("people"), QJsonArray{QStringLiteral("me")});
        }) << QStringLiteral("people[0]");
        QTest::newRow("the same tag twice") << Spoil([](QJsonObject &root) {
            QJsonArray people = root.value(QLatin1String("people")).toArray();
            people.append(people.at(0));
            root.insert(QStringLiteral("people"), people);
        }) << QStringLiteral("people[1].tag");
        QTest::newRow("too many people") << Spoil([](QJsonObject &root) {
            QJsonArray people;
            for (int i = 0; i <= KeySlots::limitPeople; ++i)
                people.append(i);
            root.insert(QStringLiteral("people"), people);
        }) << QStringLiteral("people");
        QTest::newRow("format of no version")
            << Spoil([](QJsonObject &root) { root.insert(QStringLiteral("format"), 0); })
            << QStringLiteral("format");
    }
    void aHostileFileIsRefusedWithItsEntry()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, entry);
        Office office;

        const auto loaded = KeySlots::fromJson(spoilt(office.people().toJson(), spoil));

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        QCOMPARE(loaded.error().args, QStringList{entry});
    }

    void whatIsNoJsonIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half a file") << Office().people().toJson().left(200);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("nested without end") << QByteArray(200'000, '[');
        QTest::newRow("larger than any key file") << QByteArray(KeySlots::limitFileSize + 1, ' ');
    }
    void whatIsNoJsonIsDamaged()
    {
        QFETCH(QByteArray, content);
        const auto loaded = KeySlots::fromJson(content);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
    }

    void aNewerFormatIsNotDamage()
    {
        Office office;
        const auto loaded = KeySlots::fromJson(spoilt(office.people().toJson(), [](auto &root) {
            root.insert(QStringLiteral("format"), KeySlots::formatNumber + 1);
        }));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NewerSchema);
    }

    void aSlotProvesWhereItBelongs_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("another store's id") << Spoil([](QJsonObject &root) {
            root.insert(QStringLiteral("store"),
                        QUuid::createUuid().toString(QUuid::WithoutBraces));
        });
        QTest::newRow("dearer than it was made") << inPerson("operations", 2);
        QTest::newRow("a changed box")
            << inPerson("box", QString::fromLatin1(QByteArray(64, 'x').toBase64()));
        QTest::newRow("a changed nonce")
            << inPerson("nonce", QString::fromLatin1(QByteArray(24, 'x').toBase64()));
    }
    void aSlotProvesWhereItBelongs()
    {
        QFETCH(Spoil, spoil);
        Office office;
        const auto loaded = KeySlots::fromJson(spoilt(office.people().toJson(), spoil));
        ENLACE_VERIFY(loaded);
        QVERIFY(!loaded->unlock(ana, anasPassword));
    }

    void aSlotMovedToAnothersNameDoesNotOpen()
    {
        Office office;
        ENLACE_VERIFY(office.people().addPerson(QStringLiteral("admin"), StaffId::make(),
                                                QStringLiteral("clave de la jefa"),
                                                office.made.databaseKey, KeyCost::least()));
        const auto loaded = KeySlots::fromJson(spoilt(office.people().toJson(), [](auto &root) {
            QJsonArray people = root.value(QLatin1String("people")).toArray();
            QJsonObject anas = people.at(0).toObject();
            QJsonObject admins = people.at(1).toObject();
            const QJsonValue tag = anas.value(QLatin1String("tag"));
            anas.insert(QStringLiteral("tag"), admins.value(QLatin1String("tag")));
            admins.insert(QStringLiteral("tag"), tag);
            root.insert(QStringLiteral("people"), QJsonArray{anas, admins});
        }));
        ENLACE_VERIFY(loaded);

        // Ana's own password under the administrator's name.
        QVERIFY(!loaded->unlock(QStringLiteral("admin"), anasPassword));
    }

    void whatMakesAPassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("repeated");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *password, const char *repeated,
                            const QStringList &problems) {
            QTest::newRow(name) << QString::fromUtf8(password) << QString::fromUtf8(repeated)
                                << problems;
        };
        const QString tooShort = QStringLiteral("Use at least %n characters.");
        row("three words", "tres tristes tigres", "tres tristes tigres", {});
        row("twelve signs", "abcdefghijkl", "abcdefghijkl", {});
        row("eleven signs", "abcdefghijk", "abcdefghijk", {tooShort});
        row("twelve accents", "ñññáááéééíóú", "ñññáááéééíóú", {});
        row("emoji count once", "🐯🐯🐯🐯🐯🐯", "🐯🐯🐯🐯🐯🐯", {tooShort});
        row("nothing", "", "", {tooShort});
        row("not the same", "tres tristes tigres", "tres tristes tigre",
            {QStringLiteral("The two passwords are not the same.")});
        row("one sign over and over", "aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa",
            {QStringLiteral("Use different characters: several words are best.")});
        row("the name with a year", "ana.lopez2026", "ana.lopez2026",
            {QStringLiteral("Do not use your name as password.")});
    }
    void whatMakesAPassword()
    {
        QFETCH(QString, password);
        QFETCH(QString, repeated);
        QFETCH(QStringList, problems);

        QStringList found;
        for (const Error &error : passwordProblems(password, repeated, ana))
            found.append(QString::fromUtf8(error.text));

        QCOMPARE(found, problems);
    }

    void whatMakesASignInName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("letters") << QStringLiteral("ana") << true;
        QTest::newRow("accents, dot, digits") << QString::fromUtf8("sofía.peña2") << true;
        QTest::newRow("dash and underscore") << QStringLiteral("a-b_c") << true;
        QTest::newRow("forty") << QString(40, QLatin1Char('a')) << true;
        QTest::newRow("one letter") << QStringLiteral("a") << false;
        QTest::newRow("forty-one") << QString(41, QLatin1Char('a')) << false;
        QTest::newRow("blank inside") << QStringLiteral("ana lopez") << false;
        QTest::newRow("begins with a digit") << QStringLiteral("2ana") << false;
        QTest::newRow("quote") << QStringLiteral("ana\"; drop") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatMakesASignInName()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(signInNameProblems(name).isEmpty(), good);
    }

    void aFullDiskLeavesTheOldRecoveryKey()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isThere())
            QSKIP("Only root may mount a small disk");
        Office office;
        const QString path = folder.filePath(QStringLiteral("keys.json"));
        ENLACE_VERIFY(office.people().save(path));
        const RecoveryKey fresh = office.people().replaceRecoveryKey(office.made.databaseKey);
        disk.fill();

        const Result<> saved = office.people().save(path);

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::DiskFull);
        const auto kept = KeySlots::load(path);
        ENLACE_VERIFY(kept);
        ENLACE_VERIFY(kept->unlockWithRecovery(office.made.recoveryKey));
        QVERIFY(!kept->unlockWithRecovery(fresh));
    }

    void secretsMoveAndAreGone()
    {
        SecretBytes first = SecretBytes::random(32);
        const SecretBytes copy = first.clone();
        SecretBytes second = std::move(first);
        QVERIFY(second == copy);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QVERIFY(!(second == SecretBytes::random(32)));

        QByteArray bytes("a password");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
