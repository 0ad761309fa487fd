// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "core/equipment/equipmentlook.h"
#include "core/equipment/equipmentrules.h"

#include <initializer_list>

namespace enlace {

namespace {

enum class Say {
    NeedRaised,
    EvaluationNoDate,
    EvaluationCallBy,
    EvaluationOn,
    EvaluationOnAt,
    EvaluationWas,
    Trial,
    Prescription,
    PrescriptionAsked,
    VendorChosen,
    VendorChosenBy,
    Quote,
    QuoteBy,
    Reviewing,
    ReviewingBy,
    MoreInformation,
    MoreInformationBy,
    Approved,
    Modified,
    ModifiedWhat,
    ModifiedBy,
    ModifiedWhatBy,
    Deferred,
    DeferredBy,
    Denied,
    DeniedBy,
    DeniedTooLate,
    Appeal,
    AppealBy,
    AppealWon,
    AppealLost,
    Ordered,
    OrderedExpected,
    BackOrdered,
    BackOrderedExpected,
    AtVendor,
    FittingNoDate,
    FittingOn,
    FittingOnAt,
    FittingWas,
    Adjustments,
    AdjustmentsBy,
    Delivered,
    DeliveredCall,
    InUse,
    InUseCall,
    Outgrown,
    Repair,
    RepairBy,
    Replaced,
    Hold,
    HoldReview,
    Cancelled,
    CancelledCall,
    LateOrder,
    LateOrderAsked,
    LateOrderAskedCall,
    Late,
    LateAsked,
    LateAskedCall,
    MayChange,
};

struct Sentence
{
    Say say;
    const char *english;
    const char *spanish;
};

// The sentences of the glossary, and the same without what is not known. In Spanish no placeholder
// stands after "de" or "el" but a date after "el" and a phone after "al", and nothing agrees with
// the item or the child: they stand as a heading above. Ordered as Say.
// clang-format off
constexpr Sentence sentences[] = {
    {Say::NeedRaised,
     "We know that this is needed. Next comes an evaluation.",
     "Ya sabemos que hace falta. Lo que sigue es una evaluación."},
    {Say::EvaluationNoDate,
     "The evaluation has no date yet. We will call you.",
     "La evaluación todavía no tiene fecha. Le vamos a llamar."},
    {Say::EvaluationCallBy,
     "The evaluation has no date yet. You should get a call by %1.",
     "La evaluación todavía no tiene fecha. Le deben llamar a más tardar el %1."},
    {Say::EvaluationOn,
     "The evaluation is on %1.",
     "La evaluación es el %1."},
    {Say::EvaluationOnAt,
     "The evaluation is on %1. Place: %2.",
     "La evaluación es el %1. Lugar: %2."},
    {Say::EvaluationWas,
     "The evaluation was on %1. Next comes the prescription.",
     "La evaluación fue el %1. Lo que sigue es la receta."},
    {Say::Trial,
     "You have a loaner to try since %1. Next comes the prescription.",
     "Usted tiene un aparato prestado a prueba desde el %1. Lo que sigue es la receta."},
    {Say::Prescription,
     "The prescription is missing. We will ask the doctor's office for it.",
     "Falta la receta. Se la vamos a pedir al consultorio."},
    {Say::PrescriptionAsked,
     "The prescription is missing. We asked the doctor's office on %1.",
     "Falta la receta. Se la pedimos al consultorio el %1."},
    {Say::VendorChosen,
     "We have the prescription. Next a company takes the measurements and works out the price.",
     "Ya tenemos la receta. Sigue que una compañía tome las medidas y calcule el precio."},
    {Say::VendorChosenBy,
     "We have the prescription. Next the measurements and the price. Company: %1.",
     "Ya tenemos la receta. Siguen las medidas y el precio. Compañía: %1."},
    {Say::Quote,
     "The company is working out the price. We have no date yet.",
     "La compañía está preparando el precio. Todavía no tenemos fecha."},
    {Say::QuoteBy,
     "The company is working out the price. It should answer by %1.",
     "La compañía está preparando el precio. Debe contestar a más tardar el %1."},
    {Say::Reviewing,
     "The plan is reviewing the request. We have no date for the answer yet.",
     "El plan está revisando la solicitud. Todavía no tenemos fecha de la respuesta."},
    {Say::ReviewingBy,
     "The plan is reviewing the request. An answer is due by %1.",
     "El plan está revisando la solicitud. La respuesta debe llegar a más tardar el %1."},
    {Say::MoreInformation,
     "The plan asked for more information. We are getting it.",
     "El plan pidió más información. La estamos consiguiendo."},
    {Say::MoreInformationBy,
     "The plan asked for more information. Now it is up to: %1.",
     "El plan pidió más información. Ahora le toca a: %1."},
    {Say::Approved,
     "The plan said yes on %1. Next: the order.",
     "El plan dijo que sí el %1. Sigue hacer el pedido."},
    {Say::Modified,
     "The plan said yes, with changes. If you do not agree, you can ask them to change the decision (appeal). We will help you.",
     "El plan dijo que sí, pero con cambios. Si no está de acuerdo, puede pedir que cambien la decisión (apelar). Le ayudamos."},
    {Say::ModifiedWhat,
     "The plan said yes, with changes. Changes: %1. If you do not agree, you can ask them to change the decision (appeal). We will help you.",
     "El plan dijo que sí, pero con cambios. Cambios: %1. Si no está de acuerdo, puede pedir que cambien la decisión (apelar). Le ayudamos."},
    {Say::ModifiedBy,
     "The plan said yes, with changes. If you do not agree, you can ask them to change the decision (appeal) by %1. We will help you.",
     "El plan dijo que sí, pero con cambios. Si no está de acuerdo, puede pedir que cambien la decisión (apelar) a más tardar el %1. Le ayudamos."},
    {Say::ModifiedWhatBy,
     "The plan said yes, with changes. Changes: %1. If you do not agree, you can ask them to change the decision (appeal) by %2. We will help you.",
     "El plan dijo que sí, pero con cambios. Cambios: %1. Si no está de acuerdo, puede pedir que cambien la decisión (apelar) a más tardar el %2. Le ayudamos."},
    {Say::Deferred,
     "The plan needs more time. We have no date for the answer yet.",
     "El plan necesita más tiempo. Todavía no tenemos fecha de la respuesta."},
    {Say::DeferredBy,
     "The plan needs more time. It must decide by %1.",
     "El plan necesita más tiempo. Debe decidir a más tardar el %1."},
    {Say::Denied,
     "The plan said no on %1. You can ask them to change the decision (appeal). We will help you.",
     "El plan dijo que no el %1. Usted puede pedir que cambien la decisión (apelar). Le ayudamos."},
    {Say::DeniedBy,
     "The plan said no on %1. You can ask them to change the decision (appeal) by %2. We will help you.",
     "El plan dijo que no el %1. Usted puede pedir que cambien la decisión (apelar) a más tardar el %2. Le ayudamos."},
    {Say::DeniedTooLate,
     "The plan said no on %1. The last day to ask them to change the decision (appeal) was %2. Call us: we look for another way.",
     "El plan dijo que no el %1. El último día para pedir que cambien la decisión (apelar) fue el %2. Llámenos: buscamos otra manera."},
    {Say::Appeal,
     "Your appeal is in. We have no date for the answer yet.",
     "Ya recibieron su apelación. Todavía no tenemos fecha de la respuesta."},
    {Say::AppealBy,
     "Your appeal is in. The plan must answer by %1.",
     "Ya recibieron su apelación. El plan debe contestar a más tardar el %1."},
    {Say::AppealWon,
     "The plan changed its decision and said yes. Next: the order.",
     "El plan cambió su decisión y dijo que sí. Sigue hacer el pedido."},
    {Say::AppealLost,
     "The plan looked again and still says no. You can ask for a state hearing. We will help you.",
     "El plan revisó otra vez y todavía dice que no. Usted puede pedir una audiencia estatal. Le ayudamos."},
    {Say::Ordered,
     "The order was placed on %1. The company has given no date yet.",
     "El pedido se hizo el %1. La compañía todavía no da fecha."},
    {Say::OrderedExpected,
     "The order was placed on %1. The company expects it on %2.",
     "El pedido se hizo el %1. La compañía calcula que llega el %2."},
    {Say::BackOrdered,
     "The maker has none for now. The company has given no date yet.",
     "Por ahora no hay en la fábrica. La compañía todavía no da fecha."},
    {Say::BackOrderedExpected,
     "The maker has none for now. The company expects the order on %1.",
     "Por ahora no hay en la fábrica. La compañía calcula que el pedido llega el %1."},
    {Say::AtVendor,
     "The order has reached the company. Next: the fitting appointment.",
     "El pedido ya llegó a la compañía. Sigue la cita para la prueba."},
    {Say::FittingNoDate,
     "The fitting has no date yet. We will call you.",
     "La prueba todavía no tiene fecha. Le vamos a llamar."},
    {Say::FittingOn,
     "The fitting is on %1.",
     "La prueba es el %1."},
    {Say::FittingOnAt,
     "The fitting is on %1. Place: %2.",
     "La prueba es el %1. Lugar: %2."},
    {Say::FittingWas,
     "The fitting was on %1. We will tell you what comes next.",
     "La prueba fue el %1. Le vamos a avisar qué sigue."},
    {Say::Adjustments,
     "The company is making changes so that it fits well. We will call you.",
     "La compañía está haciendo cambios para que quede bien. Le vamos a llamar."},
    {Say::AdjustmentsBy,
     "The company is making changes so that it fits well. It should be ready on %1.",
     "La compañía está haciendo cambios para que quede bien. Debe terminar el %1."},
    {Say::Delivered,
     "It was delivered on %1. If anything does not fit or work, call us.",
     "La entrega fue el %1. Si algo no queda bien o no sirve, llámenos."},
    {Say::DeliveredCall,
     "It was delivered on %1. If anything does not fit or work, call %2.",
     "La entrega fue el %1. Si algo no queda bien o no sirve, llame al %2."},
    {Say::InUse,
     "In use since %1. If there is a problem, call us.",
     "En uso desde el %1. Si hay un problema, llámenos."},
    {Say::InUseCall,
     "In use since %1. If there is a problem, call %2.",
     "En uso desde el %1. Si hay un problema, llame al %2."},
    {Say::Outgrown,
     "It has become too small. Next comes an evaluation.",
     "Ya no le queda porque creció. Lo que sigue es una evaluación."},
    {Say::Repair,
     "In repair since %1. We have no date yet.",
     "La reparación empezó el %1. Todavía no tenemos fecha."},
    {Say::RepairBy,
     "In repair since %1. It should be ready on %2.",
     "La reparación empezó el %1. Debe terminar el %2."},
    {Say::Replaced,
     "The replacement was delivered on %1.",
     "El reemplazo se entregó el %1."},
    {Say::Hold,
     "This is stopped for now. Reason: %1.",
     "Por ahora el trámite está detenido. Motivo: %1."},
    {Say::HoldReview,
     "This is stopped for now. Reason: %1. We look at it again on %2.",
     "Por ahora el trámite está detenido. Motivo: %1. Lo volvemos a revisar el %2."},
    {Say::Cancelled,
     "This was canceled on %1. Reason: %2. If it is still needed, call us.",
     "El trámite se canceló el %1. Motivo: %2. Si todavía hace falta, llámenos."},
    {Say::CancelledCall,
     "This was canceled on %1. Reason: %2. If it is still needed, call %3.",
     "El trámite se canceló el %1. Motivo: %2. Si todavía hace falta, llame al %3."},
    {Say::LateOrder,
     "The order is late. We will ask why and call you.",
     "El pedido va con atraso. Vamos a preguntar por qué y le llamamos."},
    {Say::LateOrderAsked,
     "The order is late. We asked on %1. We will call you.",
     "El pedido va con atraso. Preguntamos el %1. Le vamos a llamar."},
    {Say::LateOrderAskedCall,
     "The order is late. We asked on %1. We will call you by %2.",
     "El pedido va con atraso. Preguntamos el %1. Le llamamos a más tardar el %2."},
    {Say::Late,
     "This is late. We will ask why and call you.",
     "El trámite va con atraso. Vamos a preguntar por qué y le llamamos."},
    {Say::LateAsked,
     "This is late. We asked on %1. We will call you.",
     "El trámite va con atraso. Preguntamos el %1. Le vamos a llamar."},
    {Say::LateAskedCall,
     "This is late. We asked on %1. We will call you by %2.",
     "El trámite va con atraso. Preguntamos el %1. Le llamamos a más tardar el %2."},
    {Say::MayChange,
     "This date may change.",
     "Esta fecha puede cambiar."},
};
// clang-format on

/// All placeholders at once: what is filled in is never searched for placeholders again.
QString fill(const QString &pattern, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() &&
                             pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            result += pattern[i];
            continue;
        }
        const int number = pattern[++i].digitValue() - 1;
        result += values.value(number);
    }
    return result;
}

/// Free text without the full stop that the sentence brings itself.
QString plain(const QString &words)
{
    QString text = words.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

class Teller
{
public:
    Teller(const Equipment &equipment, const StepLine &open, const QList<StepLine> &steps,
           Language language, QDate today)
        : m_equipment(equipment)
        , m_line(open)
        , m_event(open.event)
        , m_steps(steps)
        , m_language(language)
        , m_today(today)
    {
    }

    FamilySentence tell()
    {
        FamilySentence sentence{words(), false};
        sentence.isUnconfirmed = m_usedDate && !m_event.isDateConfirmed;
        if (sentence.isUnconfirmed)
            sentence.text += u' ' + say(Say::MayChange, {});
        return sentence;
    }

private:
    QString words()
    {
        if (m_equipment.state == EquipmentState::Cancelled)
            return cancelled();
        if (m_equipment.state == EquipmentState::OnHold)
            return onHold();
        if (m_event.step == EquipmentStep::Decision && m_equipment.appeal != AppealState::None &&
            m_equipment.appeal != AppealState::Withdrawn)
            return appeal();
        if (isStalled(m_equipment, m_event, m_today))
            return late();
        return step();
    }

    QString say(Say what, const QStringList &values) const
    {
        const Sentence &sentence = sentences[static_cast<int>(what)];
        Q_ASSERT(sentence.say == what);
        return fill(QString::fromUtf8(m_language == Language::Spanish ? sentence.spanish
                                                                      : sentence.english),
                    values);
    }

    /// A day that has come or that is ours to keep.
    [[nodiscard]] QString day(QDate date) const { return longDate(date, m_language); }

    /// A day to come that somebody else gave; noted, since it may be unconfirmed.
    QString given(QDate date)
    {
        m_usedDate = true;
        return day(date);
    }

    /// A day of the future, or today; one that has passed tells the family nothing.
    [[nodiscard]] bool isAhead(const std::optional<QDate> &date) const
    {
        return date && *date >= m_today;
    }

    QString withDate(Say without, Say with, const std::optional<QDate> &date)
    {
        return isAhead(date) ? say(with, {given(*date)}) : say(without, {});
    }

    QString since(Say without, Say with, QDate first, const std::optional<QDate> &second)
    {
        return isAhead(second) ? say(with, {day(first), given(*second)})
                               : say(without, {day(first)});
    }

    QString call(Say without, Say with, QStringList values) const
    {
        if (m_line.phone.isEmpty())
            return say(without, values);
        values.append(m_line.phone);
        return say(with, values);
    }

    QString cancelled() const
    {
        return call(
            Say::Cancelled, Say::CancelledCall,
            {day(m_equipment.stateSince.value_or(m_today)), plain(m_equipment.stateReason)});
    }

    QString onHold() const
    {
        const QString reason = plain(m_equipment.stateReason);
        return isAhead(m_equipment.reviewOn)
                   ? say(Say::HoldReview, {reason, day(*m_equipment.reviewOn)})
                   : say(Say::Hold, {reason});
    }

    QString appeal()
    {
        if (m_equipment.appeal == AppealState::Overturned)
            return say(Say::AppealWon, {});
        if (m_equipment.appeal == AppealState::Upheld)
            return say(Say::AppealLost, {});
        return withDate(Say::Appeal, Say::AppealBy, m_equipment.appealAnswer);
    }

    QString late() const
    {
        const EquipmentPhase phase = phaseOf(m_event.step);
        const bool isOrder = phase == EquipmentPhase::Order || phase == EquipmentPhase::Fitting;
        if (!m_event.askedOn)
            return say(isOrder ? Say::LateOrder : Say::Late, {});
        const QString asked = day(*m_event.askedOn);
        if (!isAhead(m_event.nextContactOn))
            return say(isOrder ? Say::LateOrderAsked : Say::LateAsked, {asked});
        return say(isOrder ? Say::LateOrderAskedCall : Say::LateAskedCall,
                   {asked, day(*m_event.nextContactOn)});
    }

    QString appointment(Say on, Say onAt, Say was)
    {
        const QDate date = *m_event.appointmentOn;
        if (date < m_today)
            return say(was, {day(date)});
        const QString place = plain(m_event.place);
        return place.isEmpty() ? say(on, {given(date)}) : say(onAt, {given(date), place});
    }

    QString decided()
    {
        const QString on = day(m_event.span.from);
        const QString reason = plain(m_event.decisionReason);
        const auto by = m_event.answerBy;
        switch (m_event.decision.value_or(EquipmentDecision::Approved)) {
        case EquipmentDecision::Approved:
            return say(Say::Approved, {on});
        case EquipmentDecision::Deferred:
            return withDate(Say::Deferred, Say::DeferredBy, by);
        case EquipmentDecision::Modified:
            if (isAhead(by))
                return reason.isEmpty() ? say(Say::ModifiedBy, {given(*by)})
                                        : say(Say::ModifiedWhatBy, {reason, given(*by)});
            return reason.isEmpty() ? say(Say::Modified, {}) : say(Say::ModifiedWhat, {reason});
        case EquipmentDecision::Denied:
            if (by && *by < m_today)
                return say(Say::DeniedTooLate, {on, day(*by)});
            return since(Say::Denied, Say::DeniedBy, m_event.span.from, by);
        }
        return {};
    }

    /// First day of the stretch of use that the open step belongs to; `m_steps` are newest first.
    [[nodiscard]] QDate deliveredOn() const
    {
        QDate first = m_event.span.from;
        for (const StepLine &line : m_steps) {
            if (line.event.step < EquipmentStep::Accepted)
                break;
            first = line.event.span.from;
            if (line.event.step == EquipmentStep::Accepted)
                break;
        }
        return first;
    }

    QString step()
    {
        const QDate from = m_event.span.from;
        switch (m_event.step) {
        case EquipmentStep::NeedRaised:
            return say(Say::NeedRaised, {});
        case EquipmentStep::Evaluation:
            if (m_event.appointmentOn)
                return appointment(Say::EvaluationOn, Say::EvaluationOnAt, Say::EvaluationWas);
            return isAhead(m_event.nextContactOn)
                       ? say(Say::EvaluationCallBy, {day(*m_event.nextContactOn)})
                       : withDate(Say::EvaluationNoDate, Say::EvaluationCallBy, m_event.promisedOn);
        case EquipmentStep::Trial:
            return say(Say::Trial, {day(from)});
        case EquipmentStep::Prescription:
            return m_event.askedOn ? say(Say::PrescriptionAsked, {day(*m_event.askedOn)})
                                   : say(Say::Prescription, {});
        case EquipmentStep::VendorChosen:
            return m_line.holderName.isEmpty() || m_event.holder.kind != Holder::Vendor
                       ? say(Say::VendorChosen, {})
                       : say(Say::VendorChosenBy, {plain(m_line.holderName)});
        case EquipmentStep::Quote:
            return withDate(Say::Quote, Say::QuoteBy, m_event.promisedOn);
        case EquipmentStep::Submitted:
        case EquipmentStep::InformationSent:
            return withDate(Say::Reviewing, Say::ReviewingBy,
                            m_event.promisedOn ? m_event.promisedOn : m_event.answerBy);
        case EquipmentStep::MoreInformation:
            return m_line.holderName.isEmpty()
                       ? say(Say::MoreInformation, {})
                       : say(Say::MoreInformationBy, {plain(m_line.holderName)});
        case EquipmentStep::Decision:
            return decided();
        case EquipmentStep::Ordered:
            return since(Say::Ordered, Say::OrderedExpected, from, m_event.promisedOn);
        case EquipmentStep::BackOrdered:
            return withDate(Say::BackOrdered, Say::BackOrderedExpected, m_event.promisedOn);
        case EquipmentStep::AtVendor:
            return say(Say::AtVendor, {});
        case EquipmentStep::Fitting:
            return m_event.appointmentOn
                       ? appointment(Say::FittingOn, Say::FittingOnAt, Say::FittingWas)
                       : say(Say::FittingNoDate, {});
        case EquipmentStep::Adjustments:
            return withDate(Say::Adjustments, Say::AdjustmentsBy, m_event.promisedOn);
        case EquipmentStep::Accepted:
            return call(Say::Delivered, Say::DeliveredCall, {day(from)});
        case EquipmentStep::Training:
        case EquipmentStep::Warranty:
        case EquipmentStep::FollowUp:
            return call(Say::InUse, Say::InUseCall, {day(deliveredOn())});
        case EquipmentStep::Outgrown:
            return say(Say::Outgrown, {});
        case EquipmentStep::Repair:
            return since(Say::Repair, Say::RepairBy, from, m_event.promisedOn);
        case EquipmentStep::Replaced:
            return say(Say::Replaced, {day(from)});
        }
        return {};
    }

    const Equipment &m_equipment;
    const StepLine &m_line;
    const StepEvent &m_event;
    const QList<StepLine> &m_steps;
    const Language m_language;
    const QDate m_today;
    bool m_usedDate = false;
};

} // namespace

FamilySentence familySentence(const Equipment &equipment, const StepLine &open,
                              const QList<StepLine> &steps, Language language, QDate today)
{
    return Teller(equipment, open, steps, language, today).tell();
}

} // namespace enlace
