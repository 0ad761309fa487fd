// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentlook.h"
#include "core/equipment/equipmentrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);
const QDate ahead(2026, 11, 24);
const QDate first(2026, 11, 3);

Equipment chair()
{
    Equipment equipment;
    equipment.id = EquipmentId::make();
    equipment.code = QStringLiteral("E1233");
    return equipment;
}

StepLine line(EquipmentStep step)
{
    StepLine result;
    result.event = firstStep(chair(), first);
    result.event.step = step;
    result.event.isDateConfirmed = true;
    return result;
}

StepLine decided(EquipmentDecision decision)
{
    StepLine result = line(EquipmentStep::Decision);
    result.event.decision = decision;
    return result;
}

QString tell(const Equipment &equipment, const StepLine &open, Language language)
{
    return familySentence(equipment, open, {open}, language, today).text;
}

struct Told
{
    Equipment equipment = chair();
    StepLine open;
};

} // namespace
Q_DECLARE_METATYPE(Told)

class TestFamilySentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySituationHasItsSentence_data();
    void everySituationHasItsSentence();
    void unconfirmedDateSaysSo();
    void ownPromiseIsNotCalledUnconfirmed();
    void dateThatHasPassedIsNotPromised_data();
    void dateThatHasPassedIsNotPromised();
    void lateAppealIsNotOffered();
    void useCountsFromTheAcceptance();
    void noSentenceHasAHole();
    void reasonIsNeverTakenForAPlaceholder();
};

void TestFamilySentence::everySituationHasItsSentence_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");

    Told t;
    t.open = line(EquipmentStep::NeedRaised);
    QTest::newRow("need raised") << t << "We know that this is needed. Next comes an evaluation."
                                 << "Ya sabemos que hace falta. Lo que sigue es una evaluación.";
    t.open = line(EquipmentStep::Evaluation);
    t.open.event.nextContactOn = ahead;
    QTest::newRow("evaluation, no date")
        << t << "The evaluation has no date yet. You should get a call by November 24, 2026."
        << "La evaluación todavía no tiene fecha. Le deben llamar a más tardar el 24 de noviembre "
           "de 2026.";
    t.open.event.appointmentOn = ahead;
    t.open.event.place = QStringLiteral("MTU Santa Ana");
    QTest::newRow("evaluation, date")
        << t << "The evaluation is on November 24, 2026. Place: MTU Santa Ana."
        << "La evaluación es el 24 de noviembre de 2026. Lugar: MTU Santa Ana.";
    t.open = line(EquipmentStep::Prescription);
    t.open.event.askedOn = first;
    QTest::newRow("prescription")
        << t << "The prescription is missing. We asked the doctor's office on November 3, 2026."
        << "Falta la receta. Se la pedimos al consultorio el 3 de noviembre de 2026.";
    t.open = line(EquipmentStep::Quote);
    t.open.event.promisedOn = ahead;
    QTest::newRow("quote")
        << t << "The company is working out the price. It should answer by November 24, 2026."
        << "La compañía está preparando el precio. Debe contestar a más tardar el 24 de noviembre "
           "de 2026.";
    t.open = line(EquipmentStep::Submitted);
    t.open.event.answerBy = ahead;
    QTest::newRow("authorization")
        << t << "The plan is reviewing the request. An answer is due by November 24, 2026."
        << "El plan está revisando la solicitud. La respuesta debe llegar a más tardar el 24 de "
           "noviembre de 2026.";
    t.open = line(EquipmentStep::MoreInformation);
    t.open.holderName = QStringLiteral("Bluegum Mobility");
    QTest::newRow("more information")
        << t << "The plan asked for more information. Now it is up to: Bluegum Mobility."
        << "El plan pidió más información. Ahora le toca a: Bluegum Mobility.";
    t.open = decided(EquipmentDecision::Approved);
    QTest::newRow("approved") << t << "The plan said yes on November 3, 2026. Next: the order."
                              << "El plan dijo que sí el 3 de noviembre de 2026. Sigue hacer el "
                                 "pedido.";
    t.open = decided(EquipmentDecision::Modified);
    t.open.event.decisionReason = QStringLiteral("One, not two.");
    t.open.event.answerBy = ahead;
    QTest::newRow("modified")
        << t
        << "The plan said yes, with changes. Changes: One, not two. If you do not agree, you can "
           "ask them to change the decision (appeal) by November 24, 2026. We will help you."
        << "El plan dijo que sí, pero con cambios. Cambios: One, not two. Si no está de acuerdo, "
           "puede pedir que cambien la decisión (apelar) a más tardar el 24 de noviembre de 2026. "
           "Le ayudamos.";
    t.open = decided(EquipmentDecision::Deferred);
    t.open.event.answerBy = ahead;
    QTest::newRow("deferred")
        << t << "The plan needs more time. It must decide by November 24, 2026."
        << "El plan necesita más tiempo. Debe decidir a más tardar el 24 de noviembre de 2026.";
    t.open = decided(EquipmentDecision::Denied);
    t.open.event.answerBy = ahead;
    QTest::newRow("denied") << t
                            << "The plan said no on November 3, 2026. You can ask them to change "
                               "the decision (appeal) by November 24, 2026. We will help you."
                            << "El plan dijo que no el 3 de noviembre de 2026. Usted puede pedir "
                               "que cambien la decisión (apelar) a más tardar el 24 de noviembre "
                               "de 2026. Le ayudamos.";
    t.equipment.appeal = AppealState::InProgress;
    t.equipment.appealAnswer = ahead;
    QTest::newRow("appeal") << t << "Your appeal is in. The plan must answer by November 24, 2026."
                            << "Ya recibieron su apelación. El plan debe contestar a más tardar "
                               "el 24 de noviembre de 2026.";
    t = Told();
    t.open = line(EquipmentStep::Ordered);
    t.open.event.promisedOn = ahead;
    QTest::newRow("ordered")
        << t
        << "The order was placed on November 3, 2026. The company expects it on November 24, 2026."
        << "El pedido se hizo el 3 de noviembre de 2026. La compañía calcula que llega el 24 de "
           "noviembre de 2026.";
    t.open.event.step = EquipmentStep::BackOrdered;
    QTest::newRow("back-ordered")
        << t << "The maker has none for now. The company expects the order on November 24, 2026."
        << "Por ahora no hay en la fábrica. La compañía calcula que el pedido llega el 24 de "
           "noviembre de 2026.";
    t.open = line(EquipmentStep::AtVendor);
    QTest::newRow("at the vendor")
        << t << "The order has reached the company. Next: the fitting appointment."
        << "El pedido ya llegó a la compañía. Sigue la cita para la prueba.";
    t.open = line(EquipmentStep::Fitting);
    t.open.event.appointmentOn = ahead;
    t.open.event.place = QStringLiteral("MTU Santa Ana");
    QTest::newRow("fitting") << t << "The fitting is on November 24, 2026. Place: MTU Santa Ana."
                             << "La prueba es el 24 de noviembre de 2026. Lugar: MTU Santa Ana.";
    t.open = line(EquipmentStep::Accepted);
    t.open.phone = QStringLiteral("714-555-0177");
    QTest::newRow("delivered")
        << t
        << "It was delivered on November 3, 2026. If anything does not fit or work, call "
           "714-555-0177."
        << "La entrega fue el 3 de noviembre de 2026. Si algo no queda bien o no sirve, llame al "
           "714-555-0177.";
    t.open.event.step = EquipmentStep::Warranty;
    QTest::newRow("in use")
        << t << "In use since November 3, 2026. If there is a problem, call 714-555-0177."
        << "En uso desde el 3 de noviembre de 2026. Si hay un problema, llame al 714-555-0177.";
    t.open = line(EquipmentStep::Repair);
    t.open.event.promisedOn = ahead;
    QTest::newRow("repair")
        << t << "In repair since November 3, 2026. It should be ready on November 24, 2026."
        << "La reparación empezó el 3 de noviembre de 2026. Debe terminar el 24 de noviembre de "
           "2026.";
    t.open = line(EquipmentStep::Replaced);
    QTest::newRow("replaced") << t << "The replacement was delivered on November 3, 2026."
                              << "El reemplazo se entregó el 3 de noviembre de 2026.";
    t.open = line(EquipmentStep::Quote);
    t.equipment.state = EquipmentState::OnHold;
    t.equipment.stateSince = first;
    t.equipment.stateReason = QStringLiteral("En el hospital");
    t.equipment.reviewOn = ahead;
    QTest::newRow("on hold") << t
                             << "This is stopped for now. Reason: En el hospital. We look at it "
                                "again on November 24, 2026."
                             << "Por ahora el trámite está detenido. Motivo: En el hospital. Lo "
                                "volvemos a revisar el 24 de noviembre de 2026.";
    t.equipment.state = EquipmentState::Cancelled;
    t.open.phone = QStringLiteral("714-555-0177");
    QTest::newRow("cancelled")
        << t
        << "This was canceled on November 3, 2026. Reason: En el hospital. If it is still "
           "needed, call 714-555-0177."
        << "El trámite se canceló el 3 de noviembre de 2026. Motivo: En el hospital. Si todavía "
           "hace falta, llame al 714-555-0177.";
    t = Told();
    t.open = line(EquipmentStep::Ordered);
    t.open.event.expectedDays = 10;
    t.open.event.askedOn = QDate(2026, 11, 19);
    t.open.event.nextContactOn = ahead;
    QTest::newRow("stalled")
        << t
        << "The order is late. We asked on November 19, 2026. We will call you by November 24, "
           "2026."
        << "El pedido va con atraso. Preguntamos el 19 de noviembre de 2026. Le llamamos a más "
           "tardar el 24 de noviembre de 2026.";
}

void TestFamilySentence::everySituationHasItsSentence()
{
    QFETCH(Told, told);
    QFETCH(QString, english);
    QFETCH(QString, spanish);

    QCOMPARE(tell(told.equipment, told.open, Language::English), english);
    QCOMPARE(tell(told.equipment, told.open, Language::Spanish), spanish);
}

void TestFamilySentence::unconfirmedDateSaysSo()
{
    StepLine open = line(EquipmentStep::Ordered);
    open.event.promisedOn = ahead;
    open.event.isDateConfirmed = false;

    const auto english = familySentence(chair(), open, {open}, Language::English, today);
    const auto spanish = familySentence(chair(), open, {open}, Language::Spanish, today);

    QVERIFY(english.isUnconfirmed);
    QVERIFY(english.text.endsWith(QStringLiteral("November 24, 2026. This date may change.")));
    QVERIFY(spanish.text.endsWith(QStringLiteral("de 2026. Esta fecha puede cambiar.")));
}

void TestFamilySentence::ownPromiseIsNotCalledUnconfirmed()
{
    StepLine open = line(EquipmentStep::Evaluation);
    open.event.nextContactOn = ahead;
    open.event.isDateConfirmed = false;

    const auto sentence = familySentence(chair(), open, {open}, Language::English, today);

    QVERIFY(!sentence.isUnconfirmed);
}

void TestFamilySentence::dateThatHasPassedIsNotPromised_data()
{
    QTest::addColumn<QString>("step");
    for (const EquipmentStep step : allOf<EquipmentStep>())
        QTest::newRow(keyOf(step).data()) << QString(keyOf(step));
}

void TestFamilySentence::dateThatHasPassedIsNotPromised()
{
    QFETCH(QString, step);
    StepLine open = line(*fromKey<EquipmentStep>(step));
    const QDate past(2026, 11, 20);
    open.event.promisedOn = past;
    open.event.answerBy = past;
    open.event.nextContactOn = past;
    if (open.event.step == EquipmentStep::Decision)
        open.event.decision = EquipmentDecision::Deferred;

    const QString text = tell(chair(), open, Language::English);

    QVERIFY2(!text.contains(QStringLiteral("November 20")), qPrintable(text));
}

void TestFamilySentence::lateAppealIsNotOffered()
{
    StepLine open = decided(EquipmentDecision::Denied);
    open.event.answerBy = QDate(2026, 11, 20);

    QCOMPARE(tell(chair(), open, Language::English),
             QStringLiteral("The plan said no on November 3, 2026. The last day to ask them to "
                            "change the decision (appeal) was November 20, 2026. Call us: we look "
                            "for another way."));
}

void TestFamilySentence::useCountsFromTheAcceptance()
{
    StepLine accepted = line(EquipmentStep::Accepted);
    accepted.event.span = {QDate(2026, 1, 5), QDate(2026, 1, 9)};
    StepLine warranty = line(EquipmentStep::Warranty);
    warranty.event.span = {QDate(2026, 1, 10), QDate(2026, 7, 9)};
    StepLine followUp = line(EquipmentStep::FollowUp);
    followUp.event.span = {QDate(2026, 7, 10), {}};

    const auto look = lookAt(chair(), {accepted, warranty, followUp}, today);

    QCOMPARE(look->english.text,
             QStringLiteral("In use since January 5, 2026. If there is a problem, call us."));
}

/// Every step, decision, state, appeal, lateness, with every date missing or given.
void TestFamilySentence::noSentenceHasAHole()
{
    const QRegularExpression hole(QStringLiteral("%[0-9]|[{}]|: \\.| {2}| \\.|\\bel \\.|on \\."));
    const QList<std::optional<QDate>> dates{std::nullopt, QDate(2026, 11, 20), ahead};
    int count = 0;
    for (const EquipmentStep step : allOf<EquipmentStep>())
        for (const EquipmentDecision decision : allOf<EquipmentDecision>())
            for (const EquipmentState state : allOf<EquipmentState>())
                for (const AppealState appeal : allOf<AppealState>())
                    for (const auto &date : dates)
                        for (const Language language : allOf<Language>()) {
                            Equipment equipment = chair();
                            equipment.state = state;
                            equipment.stateSince = first;
                            equipment.stateReason = QStringLiteral("X.");
                            equipment.reviewOn = date;
                            equipment.appeal = appeal;
                            equipment.appealAnswer = date;
                            StepLine open = line(step);
                            if (step == EquipmentStep::Decision)
                                open.event.decision = decision;
                            open.event.appointmentOn = date;
                            open.event.promisedOn = date;
                            open.event.answerBy = date;
                            open.event.askedOn = date;
                            open.event.nextContactOn = date;
                            const QString text = tell(equipment, open, language);
                            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                            QVERIFY2(!text.contains(hole), qPrintable(text));
                            ++count;
                        }
    QCOMPARE(count, 22 * 4 * 3 * 5 * 3 * 2);
}

void TestFamilySentence::reasonIsNeverTakenForAPlaceholder()
{
    StepLine open = decided(EquipmentDecision::Modified);
    open.event.decisionReason = QStringLiteral("90 %2 of it");
    open.event.answerBy = ahead;

    const QString text = tell(chair(), open, Language::English);

    QVERIFY(text.contains(QStringLiteral("Changes: 90 %2 of it. If")));
}

QTEST_GUILESS_MAIN(TestFamilySentence)
#include "tst_familysentence.moc"
