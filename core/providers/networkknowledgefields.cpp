// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkknowledgefields.h"

#include "core/providers/networkknowledge.h"

namespace enlace {

Fields networkProfileFields()
{
    return Fields{choiceField("basis", QT_TRANSLATE_NOOP("Field", "&Who says so"), "basis",
                              enumOptions<ProfileBasis>("basis")),
                  dayField("saidOn", QT_TRANSLATE_NOOP("Field", "T&rue as of"), "said_on"),
                  withHint(lineField("saidBy", QT_TRANSLATE_NOOP("Field", "So&urce"), "said_by"),
                           QT_TRANSLATE_NOOP("Field", "Who said it, or which paper")),
                  numberField("childrenServed",
                              QT_TRANSLATE_NOOP("Field", "C&hildren in CCS it serves"),
                              "children_served"),
                  withHint(textField("specialPrograms",
                                     QT_TRANSLATE_NOOP("Field", "Special &programs"),
                                     "special_programs"),
                           QT_TRANSLATE_NOOP("Field", "Special care centers it works with, "
                                                      "programs of its own for these children")),
                  withHint(textField("learned", QT_TRANSLATE_NOOP("Field", "What we &learned"),
                                     "learned"),
                           QT_TRANSLATE_NOOP("Field", "What helps in working with it. About the "
                                                      "network, never about a family."))} +
           archiveFields();
}

Fields policyFields()
{
    return Fields{choiceField("topic", QT_TRANSLATE_NOOP("Field", "&About"), "topic",
                              enumOptions<PolicyTopic>("topic")),
                  askedWhile(
                      lineField("topicWords", QT_TRANSLATE_NOOP("Field", "&Namely"), "topic_words"),
                      "topic", {QString(keyOf(PolicyTopic::Other))}),
                  textField("holds", QT_TRANSLATE_NOOP("Field", "&What holds"), "holds"),
                  withHint(lineField("saidBy", QT_TRANSLATE_NOOP("Field", "So&urce"), "said_by"),
                           QT_TRANSLATE_NOOP("Field", "Who said it, or which paper")),
                  dayField("from", QT_TRANSLATE_NOOP("Field", "&From"), "from_on"),
                  dayField("until", QT_TRANSLATE_NOOP("Field", "&Until"), "until_on")} +
           archiveFields();
}

} // namespace enlace
