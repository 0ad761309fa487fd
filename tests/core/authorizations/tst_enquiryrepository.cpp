// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who said what about a request, and what is missing for it.
#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// A scene with one request that waits.
struct RequestScene : CareScene
{
    explicit RequestScene(TestDatabase &database)
        : CareScene(database)
    {
        Authorization asked;
        asked.child = mateo;
        asked.item = u"Suction machine"_s;
        asked.submittedAt = QDateTime(QDate(2026, 11, 10), QTime(10, 0), Qt::UTC);
        request = run([&](Work &work) { return AuthorizationRepository(work).save(work, asked); });
    }

    [[nodiscard]] StatusEnquiry enquiry(QDate on, const QString &answer,
                                        const QString &waitingOn) const
    {
        StatusEnquiry made;
        made.authorization = request.id;
        made.child = mateo;
        made.askedOn = on;
        made.channel = RequestChannel::Phone;
        made.askedOf = u"Utilization management"_s;
        made.answer = answer;
        made.waitingOn = waitingOn;
        made.askAgainOn = on.addDays(2);
        made.askedBy = ana;
        return made;
    }
    [[nodiscard]] MissingItem missing(const QString &what) const
    {
        MissingItem made;
        made.authorization = request.id;
        made.child = mateo;
        made.what = what;
        return made;
    }
    template <class T>
    T save(const T &value)
    {
        return run([&](Work &work) { return EnquiryRepository(work).save(work, value); });
    }
    [[nodiscard]] Authorization now()
    {
        return read(
            [&](Reading &reading) { return AuthorizationRepository(reading).find(request.id); });
    }
    [[nodiscard]] QList<StatusEnquiryView> enquiries()
    {
        return read(
            [&](Reading &reading) { return EnquiryRepository(reading).enquiriesOfChild(mateo); });
    }

    Authorization request;
};

} // namespace

class EnquiryRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidStaysAndTheLatestCounts_data() { TestDatabase::engines(); }
    void whatWasSaidStaysAndTheLatestCounts()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        RequestScene scene(database);
        const StatusEnquiry first =
            scene.save(scene.enquiry(QDate(2026, 11, 12), u"They wait for a note."_s, u"Doctor"_s));

        scene.save(scene.enquiry(QDate(2026, 11, 16), u"All is there."_s, u"UM"_s));

        const auto found = scene.enquiries();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().enquiry.answer, u"All is there."_s);
        QCOMPARE(found.last().enquiry, first);
        QCOMPARE(found.last().askedByName, u"Ana Ruiz"_s);
        QCOMPARE(scene.now().waitingOn, u"UM"_s);
        QCOMPARE(scene.now().askAgainOn, std::optional(QDate(2026, 11, 18)));
        // Something remembered late does not take the place of what was said since.
        scene.save(scene.enquiry(QDate(2026, 11, 11), u"They have it."_s, u"Somebody"_s));
        QCOMPARE(scene.now().waitingOn, u"UM"_s);
    }

    void whatIsMissingComesFirst_data() { TestDatabase::engines(); }
    void whatIsMissingComesFirst()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        RequestScene scene(database);
        MissingItem note = scene.missing(u"Physician's note"_s);
        note.askedOf = u"Clinic"_s;
        note.askedOn = QDate(2026, 11, 12);
        note = scene.save(note);
        scene.save(scene.missing(u"Signature of the mother"_s));
        note.receivedOn = QDate(2026, 11, 16);
        note = scene.save(note);

        const auto found = scene.read([&](Reading &reading) {
            return EnquiryRepository(reading).missingOfChild(scene.mateo);
        });

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().what, u"Signature of the mother"_s);
        QCOMPARE(found.last(), note);
        scene.run([&](Work &work) {
            return EnquiryRepository(work).archive(work, found.first(), u"Entered twice"_s);
        });
        QCOMPARE(scene
                     .read([&](Reading &reading) {
                         return EnquiryRepository(reading).missingOfChild(scene.mateo);
                     })
                     .size(),
                 1);
    }

    void itIsSeenByWhoeverSeesTheRequest_data() { TestDatabase::engines(); }
    void itIsSeenByWhoeverSeesTheRequest()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        RequestScene scene(database);
        scene.save(scene.enquiry(QDate(2026, 11, 12), u"They wait."_s, u"UM"_s));
        scene.save(scene.missing(u"Physician's note"_s));

        scene.actAs(scene.therapist()); // knows the state of a request, and no more

        QVERIFY(scene.enquiries().isEmpty());
        QVERIFY(scene
                    .read([&](Reading &reading) {
                        return EnquiryRepository(reading).missingOfChild(scene.mateo);
                    })
                    .isEmpty());
        const auto refused = scene.attempt([&](Work &work) {
            return EnquiryRepository(work).save(work, scene.missing(u"Another"_s));
        });
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void aRequestLabelledLaterHidesWhatWasSaid_data() { TestDatabase::engines(); }
    void aRequestLabelledLaterHidesWhatWasSaid()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        RequestScene scene(database);
        scene.save(scene.enquiry(QDate(2026, 11, 12), u"They wait."_s, u"UM"_s));
        scene.actAs(scene.supervisor());
        QCOMPARE(scene.enquiries().size(), 1);
        scene.actAs(scene.coordinator());
        Authorization labelled = scene.now();
        labelled.origin.label = Sensitivity::MentalHealth;
        scene.run([&](Work &work) { return AuthorizationRepository(work).save(work, labelled); });

        scene.actAs(scene.supervisor());

        QVERIFY(scene.enquiries().isEmpty());
    }

    void anotherChildsRequestIsRefused_data() { TestDatabase::engines(); }
    void anotherChildsRequestIsRefused()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        RequestScene scene(database);
        MissingItem item = scene.missing(u"Note"_s);
        item.child = scene.bao;

        const auto refused =
            scene.attempt([&](Work &work) { return EnquiryRepository(work).save(work, item); });

        QVERIFY(!refused);
    }

    void whatCannotBeIsSaidBesideItsField()
    {
        const QDate today(2026, 11, 21);
        StatusEnquiry enquiry;
        enquiry.askedOn = today.addDays(1);
        enquiry.askAgainOn = today;
        QStringList fields;
        for (const Error &error : validate(enquiry, today))
            fields.append(error.field);
        QCOMPARE(fields, QStringList({u"askedOfEdit"_s, u"answerEdit"_s, u"askedOnEdit"_s,
                                      u"askAgainOnEdit"_s}));
        MissingItem item;
        item.askedOn = today;
        item.receivedOn = today.addDays(-1);
        fields.clear();
        for (const Error &error : validate(item, today))
            fields.append(error.field);
        QCOMPARE(fields, QStringList({u"whatEdit"_s, u"receivedOnEdit"_s}));
    }
};

QTEST_GUILESS_MAIN(EnquiryRepositoryTest)
#include "tst_enquiryrepository.moc"
