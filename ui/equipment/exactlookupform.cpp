// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/exactlookupform.h"

#include "ui/kit/dateedit.h"
#include "ui/kit/formfield.h"

namespace enlace {

ExactLookupForm::ExactLookupForm(QDate today, QWidget *parent)
    : SideForm("lookUpForm", parent)
    , m_given(makeEdit("givenNames"))
    , m_surnames(makeEdit("surnames"))
    , m_born(new DateEdit(today))
    , m_cin(makeEdit("cin"))
    , m_givenField(addField(m_given))
    , m_surnamesField(addField(m_surnames))
    , m_bornField(addField(m_born))
    , m_cinField(addField(m_cin))
{
    m_born->setObjectName(QStringLiteral("birthDate"));
    retranslate();
}

void ExactLookupForm::beginNew()
{
    for (QLineEdit *edit : QList<QLineEdit *>{m_given, m_surnames, m_born, m_cin})
        edit->clear();
    begin();
}

std::optional<ExactLookup> ExactLookupForm::lookup()
{
    if (!m_born->isReadable()) {
        showError({ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "Type the birth date with the month in letters."),
                   {},
                   -1,
                   m_born->objectName(),
                   {}});
        return {};
    }
    return ExactLookup{m_given->text(), m_surnames->text(), m_born->date(), m_cin->text()};
}

void ExactLookupForm::showNotFound()
{
    showError(Error{ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("Error", "No child here has exactly this name and birth "
                                               "date, or this CIN. Check how it is spelled. That "
                                               "you asked was recorded."),
                    {},
                    -1,
                    {},
                    {}});
}

void ExactLookupForm::retranslate()
{
    SideForm::retranslate();
    setWords(tr("Look up a child of another unit"), tr("Look &up"));
    m_givenField->setWords(tr("&First names"),
                           tr("The whole name, with the birth date. Each look-up is recorded."));
    m_surnamesField->setWords(tr("Last &names"));
    m_bornField->setWords(tr("&Birth date"), tr("With the month in letters: Mar 5 2018."));
    m_cinField->setWords(tr("Or the C&IN"), tr("Then nothing else is needed."));
}

} // namespace enlace
