// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services kept by hand, on every engine: requests with what was said of them and what they lack,
// renewals of eligibility, items and therapies are corrected, archived and brought back, undone,
// and refused to whoever may not.
#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "core/deadlines/duechanges.h"
#include "core/editing/historyrepository.h"
#include "core/editing/undorepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/therapy/therapyrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Saved
{
    T value;
    WorkId work;
};

Authorization request(const CareScene &scene)
{
    Authorization request;
    request.child = scene.mateo;
    request.group = ServiceGroup::Therapy;
    request.item = u"Physical therapy"_s;
    request.network = scene.network;
    return request;
}

TherapyEpisode therapy(const CareScene &scene, const QString &name)
{
    TherapyEpisode episode;
    episode.child = scene.mateo;
    episode.therapistName = name;
    episode.span.from = QDate(2026, 2, 1);
    return episode;
}

Authorization saveRequest(CareScene &scene, const Authorization &value)
{
    return scene.run([&](Work &work) { return AuthorizationRepository(work).save(work, value); });
}

Result<WorkId> undo(CareScene &scene, const WorkId &which)
{
    return scene.attempt([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(UndoRepository(work).undo(work, which));
        return work.id();
    });
}

Deadline due(const QUuid &about, const char *slot, QDate on)
{
    Deadline deadline;
    deadline.id = DeadlineId::make();
    deadline.about = {RecordKind::Authorization, about};
    deadline.slot = QLatin1String(slot);
    deadline.dueOn = on;
    return deadline;
}

} // namespace

class ServicesByHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsUndoneWithWhomItWaitsOn_data() { TestDatabase::engines(); }
    void whatWasSaidIsUndoneWithWhomItWaitsOn();
    void aRequestIsArchivedAndBroughtBack_data() { TestDatabase::engines(); }
    void aRequestIsArchivedAndBroughtBack();
    void aRenewalIsArchivedAndBroughtBack_data() { TestDatabase::engines(); }
    void aRenewalIsArchivedAndBroughtBack();
    void anotherTherapistNeedsAReason_data() { TestDatabase::engines(); }
    void anotherTherapistNeedsAReason();
    void aChangeOfTherapistIsOneWorkAndUndone_data() { TestDatabase::engines(); }
    void aChangeOfTherapistIsOneWorkAndUndone();
    void aStepIsPutRight_data() { TestDatabase::engines(); }
    void aStepIsPutRight();
    void anItemIsArchivedAndBroughtBack_data() { TestDatabase::engines(); }
    void anItemIsArchivedAndBroughtBack();
    void whoMayNotIsRefused_data() { TestDatabase::engines(); }
    void whoMayNotIsRefused();
    void dueDaysThatMovedAreTold();
};

void ServicesByHandTest::whatWasSaidIsUndoneWithWhomItWaitsOn()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Authorization asked = request(scene);
    asked.submittedAt = QDateTime(QDate(2026, 11, 2), QTime(17, 0), Qt::UTC);
    asked = saveRequest(scene, asked);
    StatusEnquiry enquiry;
    enquiry.authorization = asked.id;
    enquiry.child = scene.mateo;
    enquiry.askedOn = QDate(2026, 11, 10);
    enquiry.askedOf = u"Utilization management"_s;
    enquiry.answer = u"The prescription is missing."_s;
    enquiry.waitingOn = u"Doctor's office"_s;

    const auto said = scene.run([&](Work &work) -> Result<Saved<StatusEnquiry>> {
        ENLACE_ASSIGN(const auto saved, EnquiryRepository(work).save(work, enquiry));
        return Saved<StatusEnquiry>{saved, work.id()};
    });

    const auto now = [&] {
        return scene.read(
            [&](Reading &reading) { return AuthorizationRepository(reading).find(asked.id); });
    };
    QCOMPARE(now().waitingOn, u"Doctor's office"_s);
    const auto history = scene.read([&](Reading &reading) {
        return HistoryRepository(reading).of(
            RecordRef::to(RecordKind::StatusEnquiry, said.value.id));
    });
    QCOMPARE(history.size(), 1);
    QVERIFY(undo(scene, said.work));
    QCOMPARE(now().waitingOn, QString());
    QVERIFY(scene
                .read([&](Reading &reading) {
                    return EnquiryRepository(reading).enquiriesOfChild(scene.mateo);
                })
                .isEmpty());
}

void ServicesByHandTest::aRequestIsArchivedAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization saved = saveRequest(scene, request(scene));
    const auto listed = [&](bool withArchived) {
        return scene
            .read([&](Reading &reading) {
                return AuthorizationRepository(reading).ofChild(scene.mateo, withArchived);
            })
            .size();
    };

    Authorization gone = scene.run([&](Work &work) {
        return AuthorizationRepository(work).archive(work, saved, u"Asked twice"_s);
    });

    QCOMPARE(listed(false), 0);
    QCOMPARE(listed(true), 1);
    gone.archivedAt.reset();
    gone.archivedReason.clear();
    saveRequest(scene, gone);
    QCOMPARE(listed(false), 1);
}

void ServicesByHandTest::aRenewalIsArchivedAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    EligibilityRenewal renewal;
    renewal.child = scene.mateo;
    renewal.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    renewal.dueOn = QDate(2026, 12, 31);
    const auto save = [&](const EligibilityRenewal &value) {
        return scene.attempt([&](Work &work) { return RenewalRepository(work).save(work, value); });
    };
    renewal = *save(renewal);

    EligibilityRenewal gone = scene.run([&](Work &work) {
        return RenewalRepository(work).archive(work, renewal, u"Wrong year"_s);
    });
    EligibilityRenewal other = renewal;
    other.id = RenewalId::make();
    other.revision = 0;
    QVERIFY(save(other)); // its year is free
    gone.archivedAt.reset();
    const auto back = save(gone);

    QVERIFY(!back); // and taken now
    QCOMPARE(back.error().field, u"periodFromEdit"_s);
    QCOMPARE(scene
                 .read([&](Reading &reading) {
                     return RenewalRepository(reading).ofChild(scene.mateo, true);
                 })
                 .size(),
             2);
}

void ServicesByHandTest::anotherTherapistNeedsAReason()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization first = saveRequest(scene, request(scene));
    Authorization again = reauthorizationOf(first);
    QVERIFY(again.isSameTherapistAsked);
    again.isSameTherapistAsked = false;
    const auto save = [&] {
        return scene.attempt(
            [&](Work &work) { return AuthorizationRepository(work).save(work, again); });
    };

    const auto refused = save();
    again.therapistChangeReason = u"The family asked for one who speaks Spanish."_s;
    const auto taken = save();

    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"therapistChangeEdit"_s);
    QVERIFY(taken);
}

void ServicesByHandTest::aChangeOfTherapistIsOneWorkAndUndone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const TherapyEpisode first = scene.run([&](Work &work) {
        return TherapyRepository(work).save(work, therapy(scene, u"Inés Vidal"_s));
    });
    TherapyEpisode next = therapy(scene, u"Marcus Bell"_s);
    next.span.from = QDate(2026, 11, 2);
    const auto follow = [&](const TherapyEpisode &previous) {
        return scene.attempt([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(TherapyRepository(work).follow(work, previous, next));
            return work.id();
        });
    };

    const auto refused = follow(first);
    TherapyEpisode ended = first;
    ended.endReason = TherapyEnd::TherapistLeft;
    const auto changed = follow(ended);

    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"endReasonEdit"_s);
    QVERIFY(changed);
    const auto found = [&] {
        return scene.read(
            [&](Reading &reading) { return TherapyRepository(reading).find(first.id); });
    };
    QCOMPARE(found().span.until, std::optional(QDate(2026, 11, 1)));
    QVERIFY(undo(scene, *changed));
    QCOMPARE(found().span.until, std::nullopt);
    QCOMPARE(found().endReason, std::nullopt);
}

void ServicesByHandTest::aStepIsPutRight()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Equipment item;
    item.child = scene.mateo;
    item.code = u"L1970"_s;
    StepEvent first;
    first.span.from = QDate(2026, 11, 2);
    const EquipmentLook added =
        scene.run([&](Work &work) { return EquipmentRepository(work).add(work, item, first); });
    StepEvent next;
    next.step = added.next.first();
    next.span.from = QDate(2026, 11, 12);
    const EquipmentLook moved =
        scene.run([&](Work &work) { return EquipmentRepository(work).advance(work, added, next); });
    const auto correct = [&](EquipmentStep step, QDate from) {
        StepEvent typed = moved.open.event;
        typed.step = step;
        typed.span.from = from;
        return scene.attempt(
            [&](Work &work) { return EquipmentRepository(work).correctStep(work, moved, typed); });
    };

    const auto tooEarly = correct(next.step, QDate(2026, 10, 1));
    const auto elsewhere = correct(EquipmentStep::Warranty, next.span.from);
    const auto right = correct(added.next.last(), QDate(2026, 11, 9));

    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().field, u"fromEdit"_s);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().field, u"stepEdit"_s);
    QVERIFY(right);
    QCOMPARE(right->open.event.step, added.next.last());
    QCOMPARE(right->open.event.id, moved.open.event.id);
    QCOMPARE(right->steps.last().event.span.until, std::optional(QDate(2026, 11, 8)));
    // Who looked at it before is told.
    QCOMPARE(correct(next.step, next.span.from).error().code, ErrorCode::Conflict);
}

void ServicesByHandTest::anItemIsArchivedAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Equipment item;
    item.child = scene.mateo;
    item.code = u"L1970"_s;
    const EquipmentLook added =
        scene.run([&](Work &work) { return EquipmentRepository(work).add(work, item); });
    const auto listed = [&](bool withArchived) {
        return scene
            .read([&](Reading &reading) {
                return EquipmentRepository(reading).ofChild(scene.mateo, withArchived);
            })
            .items.size();
    };

    scene.run([&](Work &work) {
        return EquipmentRepository(work).archive(work, added, u"For a sibling"_s);
    });

    QCOMPARE(listed(false), 0);
    QCOMPARE(listed(true), 1);
    scene.run([&](Work &work) -> Result<Equipment> {
        EquipmentRepository items(work);
        ENLACE_ASSIGN(const EquipmentLook seen, items.look(added.equipment.id));
        return items.restore(work, seen);
    });
    QCOMPARE(listed(false), 1);
}

void ServicesByHandTest::whoMayNotIsRefused()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization saved = saveRequest(scene, request(scene));
    const EquipmentLook item = scene.run([&](Work &work) {
        Equipment equipment;
        equipment.child = scene.mateo;
        equipment.code = u"L1970"_s;
        return EquipmentRepository(work).add(work, equipment);
    });

    for (const Actor &actor : {scene.therapist(), scene.clerkActor(), scene.otherCoordinator()}) {
        scene.actAs(actor);
        const auto request = scene.attempt([&](Work &work) {
            return AuthorizationRepository(work).archive(work, saved, u"No"_s);
        });
        const auto archived = scene.attempt(
            [&](Work &work) { return EquipmentRepository(work).archive(work, item, u"No"_s); });
        QVERIFY(!request && !archived);
        QCOMPARE(request.error().code, ErrorCode::Forbidden);
        QCOMPARE(archived.error().code, ErrorCode::Forbidden);
    }
    // The unit's therapist puts a therapy down, and no protected one.
    scene.actAs(scene.therapist());
    const auto save = [&](Discipline discipline) {
        TherapyEpisode episode = therapy(scene, u"Kim Tran"_s);
        episode.discipline = discipline;
        return scene
            .attempt([&](Work &work) { return TherapyRepository(work).save(work, episode); })
            .has_value();
    };
    QVERIFY(save(Discipline::Occupational));
    QVERIFY(!save(Discipline::Behavioral));
}

void ServicesByHandTest::dueDaysThatMovedAreTold()
{
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const QDate day(2026, 12, 1);
    const QList<Deadline> before{due(one, "end", day), due(one, "ask", day.addDays(5)),
                                 due(other, "end", day.addDays(9))};
    const QList<Deadline> after{due(one, "end", day.addDays(30)), due(one, "ask", day.addDays(5)),
                                due(other, "ask", day.addDays(2))};

    const QList<DueChange> changes = dueChanges(before, after);

    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).before, std::optional(day));
    QCOMPARE(changes.at(0).after, std::optional(day.addDays(30)));
    QCOMPARE(changes.at(1).before, std::nullopt);
    QCOMPARE(changes.at(2).after, std::nullopt);
    QVERIFY(dueChanges(before, before).isEmpty());
    const QString text =
        dueChangesText(changes, RuleSet{}, Language::English, QDate(2026, 11, 21), 1);
    QVERIFY(text.contains("Dec 1"_L1) && text.contains("Dec 31"_L1));
    QVERIFY(text.contains('2')); // and two more
}

QTEST_GUILESS_MAIN(ServicesByHandTest)
#include "tst_servicesbyhand.moc"
