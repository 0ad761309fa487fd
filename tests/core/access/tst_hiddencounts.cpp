// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tabs of a family say of the records that they do not show: how many there are, to whom
// they are hidden, and to nobody else; and which parts of a child a role reads at all.
#include "core/authorizations/authorizationrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/people/childrepository.h"
#include "core/people/healthrepository.h"
#include "core/releases/releaserepository.h"
#include "core/renewals/renewalrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// One general and one protected record of Mateo's for each tab.
void addRecords(CareScene &scene)
{
    scene.run([&](Work &work) -> Result<bool> {
        Builder make(work);
        make.belongTo(scene.plan);
        for (const Sensitivity label : {Sensitivity::General, Sensitivity::MentalHealth}) {
            make.condition(scene.mateo, label == Sensitivity::General ? u"G80.9"_s : u"F84.0"_s,
                           label);
            Contact contact;
            contact.family = scene.family;
            contact.child = scene.mateo;
            contact.at = QDateTime(QDate(2026, 11, 10), QTime(12, 30), Qt::UTC);
            contact.origin.label = label;
            ENLACE_TRY(ContactRepository(work).save(work, contact));
            EligibilityRenewal renewal;
            renewal.child = scene.mateo;
            const int year = label == Sensitivity::General ? 2026 : 2027;
            renewal.period = {QDate(year, 1, 16), QDate(year + 1, 1, 15)};
            renewal.dueOn = QDate(year + 1, 1, 15);
            renewal.origin.label = label;
            ENLACE_TRY(RenewalRepository(work).save(work, renewal));
            Authorization authorization;
            authorization.child = scene.mateo;
            authorization.item = u"Therapy"_s;
            authorization.submittedAt = contact.at;
            authorization.origin.label = label;
            ENLACE_TRY(AuthorizationRepository(work).save(work, authorization));
            ReleaseWithParties release;
            release.release.child = scene.mateo;
            release.release.categories = {Sensitivity::General};
            release.release.purpose = u"Care coordination"_s;
            release.release.span = {QDate(2026, 1, 1), QDate(2026, 12, 4)};
            release.release.language = Language::Spanish;
            release.release.origin.label = label;
            for (const AgencyId agency : {scene.school, scene.plan}) {
                ReleaseParty party;
                party.organization = agency;
                release.parties.append(party);
            }
            ENLACE_TRY(ReleaseRepository(work).save(work, release));
        }
        return true;
    });
}

/// "health 1, contacts 1 …" as this person is told.
QString hiddenFrom(CareScene &scene, const Actor &actor)
{
    scene.actAs(actor);
    return scene.read([&](Reading &reading) -> Result<QString> {
        ENLACE_ASSIGN(const int health, HealthRepository(reading).hiddenOfChild(scene.mateo));
        ENLACE_ASSIGN(const int contacts, ContactRepository(reading).hiddenOfFamily(scene.family));
        ENLACE_ASSIGN(const int renewals, RenewalRepository(reading).hiddenOfChild(scene.mateo));
        ENLACE_ASSIGN(const int authorizations,
                      AuthorizationRepository(reading).hiddenOfChild(scene.mateo));
        ENLACE_ASSIGN(const int releases, ReleaseRepository(reading).hiddenOfChild(scene.mateo));
        return u"health %1, contacts %2, renewals %3, authorizations %4, releases %5"_s.arg(health)
            .arg(contacts)
            .arg(renewals)
            .arg(authorizations)
            .arg(releases);
    });
}

} // namespace

class TestHiddenCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabsCountWhatTheyHide_data() { TestDatabase::engines(); }
    void tabsCountWhatTheyHide()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        addRecords(scene);

        const QString nothing = u"health 0, contacts 0, renewals 0, authorizations 0, releases 0"_s;
        const QString one = u"health 1, contacts 1, renewals 1, authorizations 1, releases 1"_s;

        QCOMPARE(hiddenFrom(scene, scene.coordinator()), nothing);
        QCOMPARE(hiddenFrom(scene, scene.supervisor()), one);
        // A clerk reads no diagnosis at all, which the tab says; what is protected is counted.
        QVERIFY(hiddenFrom(scene, scene.clerkActor())
                    .endsWith(u"contacts 1, renewals 1, authorizations 1, releases 1"_s));
    }

    void partsOfAChildAreReadAsTheTableSays_data() { TestDatabase::engines(); }
    void partsOfAChildAreReadAsTheTableSays()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        const QList<DataCategory> asked{DataCategory::People, DataCategory::Health,
                                        DataCategory::Allergies, DataCategory::Authorizations,
                                        DataCategory::Therapy};
        const auto readable = [&](const Actor &actor) {
            scene.actAs(actor);
            const auto found = scene.read([&](Reading &reading) {
                return ChildRepository(reading).readable(scene.family, asked);
            });
            QStringList keys;
            for (const DataCategory category : found.value(scene.mateo))
                keys.append(keyOf(category));
            return keys.join(u' ');
        };

        QCOMPARE(readable(scene.coordinator()),
                 u"people health allergies authorizations therapy"_s);
        QCOMPARE(readable(scene.otherCoordinator()), u"people health allergies therapy"_s);
        QCOMPARE(readable(scene.therapist()), u"people health allergies therapy"_s);
        QCOMPARE(readable(scene.clerkActor()), u"people allergies authorizations therapy"_s);
        QCOMPARE(readable(scene.supervisor()), u"people health allergies authorizations therapy"_s);
    }
};

QTEST_MAIN(TestHiddenCounts)
#include "tst_hiddencounts.moc"
