// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/renewals/renewalfields.h"

#include "core/renewals/renewal.h"

namespace enlace {

namespace {

Field paper(const char *name, const char *words, const char *column)
{
    return choiceField(name, words, column, enumOptions<PaperState>(column));
}

Field whileVisited(Field field)
{
    return askedWhile(std::move(field), "visit",
                      {QString(keyOf(VisitState::Arranged)), QString(keyOf(VisitState::Done))});
}

Field ofNotReturned(Field field)
{
    return askedWhile(std::move(field), "outcome", {QString(keyOf(RenewalOutcome::NotReturned))});
}

} // namespace

Fields renewalFields(const QList<NamedChoice> &counties)
{
    return Fields{
               choiceField("programEdit", QT_TRANSLATE_NOOP("Field", "&Program"), "program",
                           enumOptions<RenewalProgram>("program")),
               dayField("dueOnEdit", QT_TRANSLATE_NOOP("Field", "&Decided by"), "due_on"),
               dayField("periodFromEdit", QT_TRANSLATE_NOOP("Field", "Year of eligibility &from"),
                        "from_on"),
               dayField("periodUntilEdit", QT_TRANSLATE_NOOP("Field", "&Until"), "until_on"),
               choiceField(
                   "countyEdit", QT_TRANSLATE_NOOP("Field", "&Office"), "county_id",
                   namedOptions("county_id", counties, QT_TRANSLATE_NOOP("Field", "not known"))),
               lineField("caseNumberEdit", QT_TRANSLATE_NOOP("Field", "&Case number"),
                         "case_number"),
               inSection(dayField("noticeOnEdit", QT_TRANSLATE_NOOP("Field", "County's &notice"),
                                  "notice_on"),
                         QT_TRANSLATE_NOOP("Field", "Notice and papers")),
               dayField("returnedOnEdit", QT_TRANSLATE_NOOP("Field", "Form &given back"),
                        "returned_on"),
               paper("paperFormEdit", QT_TRANSLATE_NOOP("Field", "Renewal for&m"), "paper_form"),
               paper("paperStateTaxEdit", QT_TRANSLATE_NOOP("Field", "State tax return (540)"),
                     "paper_state_tax"),
               paper("paperFederalTaxEdit", QT_TRANSLATE_NOOP("Field", "Federal tax return (1040)"),
                     "paper_federal_tax"),
               paper("paperIncomeEdit", QT_TRANSLATE_NOOP("Field", "Proof of &income"),
                     "paper_income"),
               paper("paperResidenceEdit", QT_TRANSLATE_NOOP("Field", "Proof of &residence"),
                     "paper_residence"),
               paper("paperCustodyEdit",
                     QT_TRANSLATE_NOOP("Field", "Guardianship or custody papers"), "paper_custody"),
               paper("paperMedicalEdit", QT_TRANSLATE_NOOP("Field", "Medical reports"),
                     "paper_medical"),
               inSection(choiceField("signatureEdit",
                                     QT_TRANSLATE_NOOP("Field", "Family's signature"), "signature",
                                     enumOptions<PaperState>("signature")),
                         QT_TRANSLATE_NOOP("Field", "Signature and visit")),
               choiceField("visitEdit", QT_TRANSLATE_NOOP("Field", "Visit for the report"), "visit",
                           enumOptions<VisitState>("visit")),
               whileVisited(dayField("visitOnEdit", QT_TRANSLATE_NOOP("Field", "Day of the visit"),
                                     "visit_on")),
               inSection(choiceField("outcomeEdit", QT_TRANSLATE_NOOP("Field", "O&utcome"),
                                     "outcome", enumOptions<RenewalOutcome>("outcome")),
                         QT_TRANSLATE_NOOP("Field", "The county's answer")),
               dayField("decidedOnEdit", QT_TRANSLATE_NOOP("Field", "Decided &on"), "decided_on"),
               ofNotReturned(dayField(
                   "stoppedOnEdit", QT_TRANSLATE_NOOP("Field", "Coverage &stopped"), "stopped_on")),
               ofNotReturned(withHint(
                   dayField("rescuedOnEdit",
                            QT_TRANSLATE_NOOP("Field", "Form given back &after all"), "rescued_on"),
                   QT_TRANSLATE_NOOP("Field", "Within 90 days no new application is needed."))),
               textField("noteEdit", QT_TRANSLATE_NOOP("Field", "No&te"), "note")} +
           archiveFields();
}

} // namespace enlace
