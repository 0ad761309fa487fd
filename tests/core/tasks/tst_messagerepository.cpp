// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages about a child between those who care for it: written, read with a receipt, answered.
#include "core/tasks/messagerepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

struct MessageScene : CareScene
{
    using CareScene::CareScene;

    [[nodiscard]] CareMessage message(const QString &words) const
    {
        CareMessage message;
        message.child = mateo;
        message.words = words;
        return message;
    }
    CareMessage write(const CareMessage &value)
    {
        return run([&](Work &work) { return MessageRepository(work).write(work, value); });
    }
    std::optional<ErrorCode> refusal(const CareMessage &value)
    {
        const auto written =
            attempt([&](Work &work) { return MessageRepository(work).write(work, value); });
        return written ? std::nullopt : std::optional(written.error().code);
    }
    void look(const CareMessage &message)
    {
        run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(MessageRepository(work).markSeen(work, message.id));
            return true;
        });
    }
    QList<MessageRow> rows()
    {
        return read([&](Reading &reading) { return MessageRepository(reading).ofFamily(family); });
    }
    int unread()
    {
        const auto families =
            read([](Reading &reading) { return MessageRepository(reading).unread(); });
        return families.isEmpty() ? 0 : families.first().messages;
    }
};

} // namespace

class MessageRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTherapistWritesAndSeesThatItWasRead_data() { TestDatabase::engines(); }
    void aTherapistWritesAndSeesThatItWasRead()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        MessageScene scene(database);
        scene.actAs(scene.therapist());

        const CareMessage sent = scene.write(scene.message(u" Is the seat ordered? "_s));

        QCOMPARE(sent.words, u"Is the seat ordered?"_s);
        QCOMPARE(sent.writtenBy, scene.kim);
        QCOMPARE(sent.family, scene.family);
        QCOMPARE(scene.unread(), 0); // one's own is nothing new
        QVERIFY(!scene.rows().first().isForMe);
        scene.actAs(scene.coordinator());
        QCOMPARE(scene.unread(), 1);
        QVERIFY(scene.rows().first().isNew());
        QCOMPARE(scene.rows().first().writtenBy, u"Kim Tran"_s);

        scene.look(sent);

        QCOMPARE(scene.unread(), 0);
        scene.actAs(scene.therapist());
        QCOMPARE(scene.rows().first().seenBy, u"Ana Ruiz"_s);
        QVERIFY(scene.rows().first().message.seenAt.has_value());
    }

    void anAnswerGoesToWhoWrote_data() { TestDatabase::engines(); }
    void anAnswerGoesToWhoWrote()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        MessageScene scene(database);
        scene.actAs(scene.therapist());
        const CareMessage sent = scene.write(scene.message(u"Is the seat ordered?"_s));
        scene.actAs(scene.coordinator());
        CareMessage answer = scene.message(u"Since Monday."_s);
        answer.answers = sent.id;

        answer = scene.write(answer);

        QCOMPARE(answer.staff, std::optional(scene.kim));
        scene.actAs(scene.therapist());
        QCOMPARE(scene.unread(), 1);
        scene.look(answer);
        QCOMPARE(scene.unread(), 0);
        CareMessage more = scene.message(u"Thank you."_s);
        more.answers = answer.id;
        QCOMPARE(scene.write(more).staff, std::optional(scene.ana));
    }

    void whoMayNotSeeItReceivesNothing_data() { TestDatabase::engines(); }
    void whoMayNotSeeItReceivesNothing()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        MessageScene scene(database);
        scene.actAs(scene.therapist());
        const CareMessage sent = scene.write(scene.message(u"Is the seat ordered?"_s));

        for (const Actor &actor : {scene.otherCoordinator(), scene.clerkActor()}) {
            scene.actAs(actor);
            QVERIFY(scene.rows().isEmpty());
            QCOMPARE(scene.unread(), 0);
            const auto looked = scene.attempt(
                [&](Work &work) { return MessageRepository(work).markSeen(work, sent.id); });
            QCOMPARE(looked.error().code, ErrorCode::NotFound);
        }
        scene.actAs(scene.otherCoordinator());
        QCOMPARE(scene.refusal(scene.message(u"Not my child"_s)),
                 std::optional(ErrorCode::Forbidden));
        scene.actAs(scene.therapist());
        CareMessage foreign = scene.message(u"Of another unit"_s);
        foreign.child = scene.bao;
        QCOMPARE(scene.refusal(foreign), std::optional(ErrorCode::Forbidden));
        QVERIFY(!scene.rows().first().message.seenAt.has_value());
    }

    void whatIsWrittenIsNotWrittenAnew_data() { TestDatabase::engines(); }
    void whatIsWrittenIsNotWrittenAnew()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        MessageScene scene(database);
        CareMessage sent = scene.write(scene.message(u"One"_s));
        sent.words = u"Another"_s;

        QCOMPARE(scene.refusal(sent), std::optional(ErrorCode::Conflict));
        QCOMPARE(scene.refusal(scene.message(u"  "_s)), std::optional(ErrorCode::Invalid));
    }
};

QTEST_GUILESS_MAIN(MessageRepositoryTest)
#include "tst_messagerepository.moc"
