// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds of every kind of record that people edit, the newest too: any text comes back as it
// was written, what an engine cannot hold is refused and named by its column, and each role may do
// with it in its repository what the table of roles says, and nothing else.
#include "core/access/recordkinds.h"
#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/evidence/evidencerepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/healthrepository.h"
#include "core/people/personrepository.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/support/supportrepository.h"
#include "core/tasks/taskrepository.h"
#include "core/therapy/therapyrepository.h"
#include "support/oneofeach.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// Letters in no order: the same each time.
QString scrambled(qsizetype letters)
{
    QString text;
    QRandomGenerator dice(20'261'121);
    for (qsizetype i = 0; i < letters; ++i)
        text.append(QChar(u'\u4E00' + dice.bounded(20'000)));
    return text;
}

QList<std::pair<const char *, QString>> hostileTexts()
{
    return {{"emoji", u"👩‍🦽 🇲🇽 🦩"_s},
            {"right to left", u"\u202Eשלום\u202C مرحبا"_s},
            {"combining", u"Z\u0351\u036B\u0343 n\u0303"_s},
            {"control", u"a\u0001\u0007\u001B[31mb\u007F\r\n\t"_s},
            {"spaces", u"\u00A0a\u2009b "_s},
            {"markup", u"<b>bold</b> <img src=x> &amp; %1 \\n {0}"_s},
            {"sql", u"'; drop table contact; -- \" `"_s},
            {"long", QString(100'000, u'ñ')},
            {"long, of which an index could pack nothing", scrambled(100'000)}};
}

/// What an index holds is shorter, and says so beside its field, on both engines.
bool isIndexed(QLatin1String table, const char *column)
{
    static const QStringList columns{u"agency.name"_s,
                                     u"agency.name_folded"_s,
                                     u"agency.npi"_s,
                                     u"provider.name"_s,
                                     u"provider.name_folded"_s,
                                     u"provider.specialty"_s,
                                     u"provider.county"_s,
                                     u"person.surnames"_s,
                                     u"person.given_names"_s,
                                     u"person_phone.number"_s,
                                     u"person_identifier.value"_s,
                                     u"condition.code"_s,
                                     u"service_authorization.number"_s,
                                     u"care_need.specialty"_s};
    return columns.contains(table + u'.' + QLatin1String(column));
}

/// What is no words but has a form of its own, which the table itself asks for.
template <class T>
bool isWords(const char *column)
{
    const QLatin1String name(column);
    if constexpr (std::is_same_v<T, HouseholdMember>)
        return name != QLatin1String("days");
    else if constexpr (std::is_same_v<T, PersonPhone>)
        return name != QLatin1String("number");
    else
        return true;
}

/// The same record with that text in each of its columns of text, or in one of them alone.
template <class T>
T saying(T value, const QString &text, const char *alone = nullptr)
{
    forEachColumn(value, [&](const char *name, auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>) {
            if (alone)
                member = QLatin1String(name) == QLatin1String(alone) ? text : member;
            else if (isWords<T>(name))
                member = isIndexed(QLatin1String(Table<T>::name), name) ? text.left(20) : text;
        }
    });
    return value;
}

template <class T>
QList<const char *> textColumns()
{
    QList<const char *> names;
    T value{};
    forEachColumn(value, [&](const char *name, auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>)
            names.append(name);
    });
    return names;
}

/// One more of them, where no two may hold on one day.
template <class T>
T oneMore(T value)
{
    if constexpr (std::is_same_v<T, NeedTier> || std::is_same_v<T, NetworkMembership> ||
                  std::is_same_v<T, ProgramStatus> || std::is_same_v<T, TherapyEpisode>)
        value.span = {QDate(2020, 1, 1), QDate(2020, 1, 31)};
    else if constexpr (std::is_same_v<T, EligibilityRenewal>)
        value.period = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    return value;
}

/// The repository that keeps records of type T, where it keeps them one by one and the right to
/// them is that of a line of the table of roles. The rights to hand a child over, to approve, to
/// move an item and to write to one another are in their own tests.
template <class T>
struct Keeper
{
    using Repository = void;
};
#define ENLACE_KEPT_BY(Kept, By)                                                                   \
    template <>                                                                                    \
    struct Keeper<Kept>                                                                            \
    {                                                                                              \
        using Repository = By;                                                                     \
    }
ENLACE_KEPT_BY(Contact, ContactRepository);
ENLACE_KEPT_BY(Allergy, HealthRepository);
ENLACE_KEPT_BY(Medication, HealthRepository);
ENLACE_KEPT_BY(Condition, HealthRepository);
ENLACE_KEPT_BY(BrandConstraint, HealthRepository);
ENLACE_KEPT_BY(NeedTier, CoordinationRepository);
ENLACE_KEPT_BY(NetworkMembership, CoordinationRepository);
ENLACE_KEPT_BY(ProgramStatus, CoordinationRepository);
ENLACE_KEPT_BY(Household, FamilyRepository);
ENLACE_KEPT_BY(HouseholdMember, FamilyRepository);
ENLACE_KEPT_BY(Person, PersonRepository);
ENLACE_KEPT_BY(PersonPhone, PersonRepository);
ENLACE_KEPT_BY(PersonIdentifier, PersonRepository);
ENLACE_KEPT_BY(Guardianship, ChildRepository);
ENLACE_KEPT_BY(TherapyEpisode, TherapyRepository);
ENLACE_KEPT_BY(Authorization, AuthorizationRepository);
ENLACE_KEPT_BY(StatusEnquiry, EnquiryRepository);
ENLACE_KEPT_BY(MissingItem, EnquiryRepository);
ENLACE_KEPT_BY(EligibilityRenewal, RenewalRepository);
ENLACE_KEPT_BY(EvidenceDocument, EvidenceRepository);
ENLACE_KEPT_BY(Provider, ProviderRepository);
ENLACE_KEPT_BY(NetworkProfile, NetworkKnowledgeRepository);
ENLACE_KEPT_BY(PolicyEntry, NetworkKnowledgeRepository);
ENLACE_KEPT_BY(ProviderContract, NetworkRepository);
ENLACE_KEPT_BY(NetworkArrangement, NetworkRepository);
ENLACE_KEPT_BY(CareTeamMember, CareTeamRepository);
ENLACE_KEPT_BY(Task, TaskRepository);
ENLACE_KEPT_BY(Caregiver, SupportRepository);
ENLACE_KEPT_BY(BenefitWorry, SupportRepository);
ENLACE_KEPT_BY(HomeCoverage, SupportRepository);
ENLACE_KEPT_BY(Meeting, SupportRepository);
#undef ENLACE_KEPT_BY

template <class T>
constexpr bool isKeptAlone = !std::is_void_v<typename Keeper<T>::Repository>;

/// What somebody tries, and what is known about them and the child.
struct Try
{
    const char *who;
    Actor actor;
    RecordFacts facts;
};

/// The same record archived, or brought back.
template <class T>
T archived(T value, bool isAway)
{
    const std::optional<QDateTime> at =
        isAway ? std::optional(QDateTime(QDate(2026, 2, 1), QTime(18, 0), Qt::UTC)) : std::nullopt;
    const QString reason = isAway ? u"Written down twice"_s : u""_s;
    if constexpr (requires { value.archivedAt; }) {
        value.archivedAt = at;
        value.archivedReason = reason;
    } else {
        value.archived = {at, reason};
    }
    return value;
}

/// Whether the Work would have been taken; nothing of it is kept.
template <class T>
ErrorCode tried(CareScene &scene, const T &record)
{
    const auto outcome = scene.attempt([&](Work &work) -> Result<bool> {
        ENLACE_TRY(typename Keeper<T>::Repository(work).save(work, record));
        return fail(ErrorCode::Cancelled, "allowed");
    });
    return outcome.error().code;
}

/// How many refusals are written down.
qint64 refusals(CareScene &scene)
{
    const auto count = scene.attempt([](Work &work) -> Result<qint64> {
        Query query(work, "select count(*) from read_entry where action = 'refused'");
        ENLACE_TRY(query.run());
        (void)query.next();
        const auto found = query.get<qint64>(0);
        ENLACE_TRY(query.finished());
        return found;
    });
    return count.value_or(-1);
}

} // namespace

class EveryKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextComesBackTheSame_data() { TestDatabase::engines(); }
    void hostileTextComesBackTheSame();
    void whatAnIndexHoldsIsShortOnBothEngines_data() { TestDatabase::engines(); }
    void whatAnIndexHoldsIsShortOnBothEngines();
    void whatNoEngineHoldsIsRefusedByItsColumn_data() { TestDatabase::engines(); }
    void whatNoEngineHoldsIsRefusedByItsColumn();
    void eachRoleMayDoWhatTheTableSays_data() { TestDatabase::engines(); }
    void eachRoleMayDoWhatTheTableSays();
};

void EveryKindTest::hostileTextComesBackTheSame()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const OneOfEach one(scene);
    QStringList wrong;

    ENLACE_VERIFY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        T stored = one.make<T>();
        for (const auto &[what, text] : hostileTexts()) {
            const T hostile = saying(stored, text);
            const auto written =
                scene.attempt([&](Work &work) { return saveRecord(work, hostile); });
            const auto again =
                scene.attempt([&](Work &work) { return findRecord<T>(work, hostile.id); });
            if (!written || !again || *again != *written || *again != saying(*again, text)) {
                wrong.append(QLatin1String(Table<T>::name) + u": "_s + QLatin1String(what) +
                             (written ? QString() : u": "_s + written.error().logText()));
                return {};
            }
            stored = *again;
        }
        return {};
    }));

    for (const QString &each : std::as_const(wrong))
        qWarning("%s", qPrintable(each));
    QVERIFY(wrong.isEmpty());
}

void EveryKindTest::whatAnIndexHoldsIsShortOnBothEngines()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const OneOfEach one(scene);
    const QString tooLong = scrambled(100'000);
    QStringList wrong;

    ENLACE_VERIFY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        for (const char *column : textColumns<T>()) {
            if (!isIndexed(QLatin1String(Table<T>::name), column))
                continue; // what no index holds came back whole, in the test before
            const T record = saying(one.make<T>(), tooLong, column);
            const auto saved = scene.attempt([&](Work &work) { return saveRecord(work, record); });
            if (saved || saved.error().code != ErrorCode::Invalid ||
                !QLatin1String(column).startsWith(saved.error().field))
                wrong.append(QLatin1String(Table<T>::name) + u'.' + QLatin1String(column));
        }
        return {};
    }));

    for (const QString &each : std::as_const(wrong))
        qWarning("%s", qPrintable(each));
    QVERIFY(wrong.isEmpty());
}

void EveryKindTest::whatNoEngineHoldsIsRefusedByItsColumn()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const OneOfEach one(scene);
    const QStringList unstorable{u"a"_s + QChar(0), QString(QChar(0xD800)), QString(QChar(0xFFFF))};
    QStringList wrong;

    ENLACE_VERIFY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        for (const char *column : textColumns<T>())
            for (const QString &bad : unstorable) {
                const T hostile = saying(one.make<T>(), bad, column);
                const auto refused =
                    scene.attempt([&](Work &work) { return saveRecord(work, hostile); });
                if (refused || refused.error().code != ErrorCode::Invalid ||
                    refused.error().field != QLatin1String(column))
                    wrong.append(QLatin1String(Table<T>::name) + u'.' + QLatin1String(column));
            }
        return {};
    }));

    for (const QString &each : std::as_const(wrong))
        qWarning("%s", qPrintable(each));
    QVERIFY(wrong.isEmpty());
}

void EveryKindTest::eachRoleMayDoWhatTheTableSays()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const OneOfEach one(scene);
    RecordFacts ofChild;
    ofChild.agency = scene.plan;
    ofChild.unit = scene.unit;
    RecordFacts ofOwn = ofChild;
    ofOwn.own = true;
    const QList<Try> tries{
        {"the child's coordinator", scene.coordinator(), ofOwn},
        {"another coordinator", scene.otherCoordinator(), ofChild},
        {"the unit's therapist", scene.therapist(), ofChild},
        {"the clerk", scene.clerkActor(), ofChild},
        {"the supervisor", scene.supervisor(), ofChild},
        {"the administrator", actorOf(scene.clerk, Role::Administrator, scene.plan), ofChild},
        {"a supervisor of another agency", actorOf(scene.clerk, Role::Supervisor, scene.vendor),
         ofChild}};
    QStringList wrong;

    ENLACE_VERIFY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        if constexpr (isKeptAlone<T>) {
            scene.actAs(scene.coordinator());
            const auto stored =
                scene.attempt([&](Work &work) { return insertRecord(work, one.make<T>()); });
            if (!stored) {
                wrong.append(stored.error().logText());
                return {};
            }
            const auto put = scene.attempt([&](Work &work) {
                return insertRecord(work, archived(oneMore(one.make<T>()), true));
            });
            if (!put) {
                wrong.append(put.error().logText());
                return {};
            }
            const QList<std::pair<const char *, T>> actions{
                {"add", oneMore(one.make<T>())},
                {"change", saying(*stored, u"Typed twice"_s, "archived_reason")},
                {"archive", archived(*stored, true)},
                {"restore", archived(*put, false)}};
            for (const Try &each : tries) {
                scene.actAs(each.actor);
                RecordFacts facts = each.facts;
                if constexpr (Personal<T>)
                    facts.label = stored->origin.label;
                const bool isAllowed = mayEdit(each.actor, categoryOf(Table<T>::kind), facts);
                for (const auto &[what, record] : actions) {
                    const qint64 before = refusals(scene);
                    const ErrorCode code = tried(scene, record);
                    if (refusals(scene) != before + (code == ErrorCode::Forbidden ? 1 : 0))
                        wrong.append(QStringLiteral("%1: %2, %3: written down wrongly")
                                         .arg(QLatin1String(Table<T>::name),
                                              QLatin1String(each.who), QLatin1String(what)));
                    const bool isRight =
                        isAllowed ? code == ErrorCode::Cancelled
                                  : code == ErrorCode::Forbidden || code == ErrorCode::NotFound;
                    if (!isRight)
                        wrong.append(QStringLiteral("%1: %2, %3: %4")
                                         .arg(QLatin1String(Table<T>::name),
                                              QLatin1String(each.who), QLatin1String(what),
                                              QLatin1String(codeName(code))));
                }
            }
        }
        return {};
    }));

    for (const QString &each : std::as_const(wrong))
        qWarning("%s", qPrintable(each));
    QVERIFY(wrong.isEmpty());
}

QTEST_GUILESS_MAIN(EveryKindTest)
#include "tst_everykind.moc"
