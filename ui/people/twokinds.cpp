// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/twokinds.h"

#include "ui/kit/explainbutton.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("TwoKinds", text); }

WhyText difference()
{
    WhyText text;
    text.sentences = {
        words(QT_TRANSLATE_NOOP("TwoKinds", "There are two kinds, and one does not stand for the "
                                            "other.")),
        words(QT_TRANSLATE_NOOP(
            "TwoKinds",
            "The annual renewal is about the program: once a year the county checks whether the "
            "child still qualifies for CCS or Medi-Cal. The family gets a letter "
            "and sends back a form with papers.")),
        words(QT_TRANSLATE_NOOP("TwoKinds", "An authorization is about one thing: the plan, the "
                                            "network or the county says yes to diapers, to a "
                                            "wheelchair, to therapy, for some weeks or months. "
                                            "When it ends, it must be asked for again.")),
        words(QT_TRANSLATE_NOOP("TwoKinds", "If the annual renewal is missed, the child may lose "
                                            "the program and everything in it. If an authorization "
                                            "ends, that one thing stops.")),
        words(QT_TRANSLATE_NOOP("TwoKinds", "The family acts on the annual renewal. The care "
                                            "coordinator acts on an authorization, and the family "
                                            "signs or sends what is missing."))};
    return text;
}

} // namespace

ExplainButton *makeDifferenceButton(QWidget *parent)
{
    auto *button = new ExplainButton(parent);
    button->setObjectName(QStringLiteral("differenceButton"));
    button->setWords(
        [] { return words(QT_TRANSLATE_NOOP("TwoKinds", "What is the difference?")); },
        [] { return words(QT_TRANSLATE_NOOP("TwoKinds", "Renewal or authorization?")); });
    button->setQuestion([](const ExplainButton::Answer &answer) { answer(difference()); }, {});
    return button;
}

} // namespace enlace
