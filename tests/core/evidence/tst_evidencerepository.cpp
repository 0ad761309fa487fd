// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library of what proves something for a child: kept, used, put away, and shown to whom it is
// for.
#include "core/evidence/evidencerepository.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/renewals/renewalrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

struct EvidenceScene : CareScene
{
    explicit EvidenceScene(TestDatabase &database)
        : CareScene(database)
    {
    }
    [[nodiscard]] EvidenceDocument paper(const QString &title, const std::optional<QDate> &issued)
    {
        EvidenceDocument document;
        document.child = mateo;
        document.title = title;
        document.issuedOn = issued;
        return document;
    }
    template <class T>
    T save(const T &value)
    {
        return run([&](Work &work) { return EvidenceRepository(work).save(work, value); });
    }
    template <class T>
    std::optional<ErrorCode> refusal(const T &value)
    {
        const auto saved =
            attempt([&](Work &work) { return EvidenceRepository(work).save(work, value); });
        return saved ? std::nullopt : std::optional(saved.error().code);
    }
    QStringList titles(bool withArchived = false)
    {
        const auto found = read([&](Reading &reading) {
            EvidenceRepository repository(reading);
            return withArchived ? repository.everyOfChild(mateo) : repository.ofChild(mateo);
        });
        QStringList titles;
        for (const EvidenceDocument &document : found)
            titles.append(document.title);
        return titles;
    }
    Authorization request(ChildId child, Sensitivity label = Sensitivity::General)
    {
        Authorization asked;
        asked.child = child;
        asked.item = u"Suction machine"_s;
        asked.origin.label = label;
        return run([&](Work &work) { return AuthorizationRepository(work).save(work, asked); });
    }
};

} // namespace

class EvidenceRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        EvidenceScene scene(database);
        EvidenceDocument one = scene.paper(u"Statement of the neurologist"_s, QDate(2026, 2, 10));
        one.kind = EvidenceKind::PermanenceStatement;
        one.proves = u"The condition is for life."_s;
        one.issuer = u"Dr. Example"_s;
        one.validUntil = QDate(2040, 2, 10);
        one.validityWords = u"Written on it"_s;
        one.place = u"Binder, second shelf"_s;

        scene.save(one);
        const EvidenceDocument found =
            scene.read([&](Reading &reading) { return EvidenceRepository(reading).find(one.id); });

        one.origin = found.origin;
        one.revision = 1;
        QCOMPARE(found, one);
        QCOMPARE(found.origin.happenedOn, one.issuedOn);
        QCOMPARE(found.origin.agency, scene.plan);
    }

    void newestFirstAndTheArchivedApart_data() { TestDatabase::engines(); }
    void newestFirstAndTheArchivedApart()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        EvidenceScene scene(database);
        scene.save(scene.paper(u"Old"_s, QDate(2024, 1, 5)));
        scene.save(scene.paper(u"Undated"_s, std::nullopt));
        const EvidenceDocument wrong = scene.save(scene.paper(u"Wrong"_s, QDate(2026, 1, 5)));
        scene.save(scene.paper(u"New"_s, QDate(2026, 5, 5)));

        const auto silent = scene.attempt(
            [&](Work &work) { return EvidenceRepository(work).archive(work, wrong, u" "_s); });
        QCOMPARE(silent.error().field, u"archivedReasonEdit"_s);
        const EvidenceDocument archived = scene.run([&](Work &work) {
            return EvidenceRepository(work).archive(work, wrong, u"Of another child"_s);
        });

        QCOMPARE(scene.titles(), (QStringList{u"New"_s, u"Old"_s, u"Undated"_s}));
        QCOMPARE(scene.titles(true), (QStringList{u"New"_s, u"Wrong"_s, u"Old"_s, u"Undated"_s}));
        scene.run([&](Work &work) { return EvidenceRepository(work).restore(work, archived); });
        QCOMPARE(scene.titles().size(), 4);
    }

    void whereItWasUsed_data() { TestDatabase::engines(); }
    void whereItWasUsed()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        EvidenceScene scene(database);
        const EvidenceDocument paper = scene.save(scene.paper(u"Report"_s, QDate(2026, 1, 5)));
        const Authorization request = scene.request(scene.mateo);
        EligibilityRenewal renewal;
        renewal.child = scene.mateo;
        renewal.period = {QDate(2026, 1, 16), QDate(2027, 1, 15)};
        renewal.dueOn = QDate(2027, 1, 15);
        scene.run([&](Work &work) { return RenewalRepository(work).save(work, renewal); });
        EvidenceUse with;
        with.child = scene.mateo;
        with.document = paper.id;
        with.authorization = request.id;
        with.usedOn = QDate(2026, 2, 1);
        EvidenceUse again = with;
        again.id = EvidenceUseId::make();
        again.authorization.reset();
        again.renewal = renewal.id;
        again.usedOn = QDate(2026, 10, 1);

        scene.save(with);
        scene.save(again);

        const auto uses = scene.read(
            [&](Reading &reading) { return EvidenceRepository(reading).usesOfChild(scene.mateo); });
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.first().use.renewal, std::optional(renewal.id));
        QCOMPARE(uses.first().program, u"ccs"_s);
        QCOMPARE(uses.last().item, u"Suction machine"_s);
        // Not with what is another child's, and not with nothing.
        EvidenceUse wrong = with;
        wrong.id = EvidenceUseId::make();
        scene.actAs(scene.otherCoordinator());
        const Authorization foreign = scene.request(scene.bao);
        scene.actAs(scene.coordinator());
        wrong.authorization = foreign.id;
        QCOMPARE(scene.refusal(wrong), std::optional(ErrorCode::NotFound));
        wrong.authorization.reset();
        QCOMPARE(scene.refusal(wrong), std::optional(ErrorCode::Invalid));
    }

    void onlyWhoMaySeesAndChanges_data() { TestDatabase::engines(); }
    void onlyWhoMaySeesAndChanges()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        EvidenceScene scene(database);
        const EvidenceDocument plain = scene.save(scene.paper(u"Plain"_s, QDate(2026, 1, 5)));

        scene.actAs(scene.therapist());
        QCOMPARE(scene.titles(), QStringList());
        EvidenceDocument changed = plain;
        changed.title = u"Mine"_s;
        QVERIFY(scene.refusal(changed).has_value());
        scene.actAs(scene.otherCoordinator());
        QCOMPARE(scene.titles(), QStringList());
        QVERIFY(scene.refusal(scene.paper(u"Not my child's"_s, QDate(2026, 1, 5))).has_value());
    }

    void twoWhoWriteAtOnceDoNotOverwriteEachOther_data() { TestDatabase::engines(); }
    void twoWhoWriteAtOnceDoNotOverwriteEachOther()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        EvidenceScene scene(database);
        const EvidenceDocument first = scene.save(scene.paper(u"Report"_s, QDate(2026, 1, 5)));
        EvidenceDocument other = first;
        other.title = u"Report of January"_s;
        scene.save(other);

        EvidenceDocument late = first;
        late.issuer = u"Dr. Example"_s;

        QCOMPARE(scene.refusal(late), std::optional(ErrorCode::Conflict));
    }
};

QTEST_GUILESS_MAIN(EvidenceRepositoryTest)
#include "tst_evidencerepository.moc"
