// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testask.h"

namespace enlace {

TestAsk::~TestAsk()
{
    if (!m_answers.isEmpty())
        qFatal("a question that the test expected was not asked");
}

void TestAsk::confirm(QWidget *, const Question &question, std::function<void(bool)> answer)
{
    m_asked.append(question.title);
    if (m_answers.isEmpty())
        qFatal("nobody answers: %s", qPrintable(question.title));
    answer(m_answers.takeFirst());
}

TestFilePicker::~TestFilePicker()
{
    if (!m_answers.isEmpty())
        qFatal("a file that the test expected was not asked for");
}

void TestFilePicker::pickAll(QWidget *, const FileRequest &request,
                             std::function<void(QStringList)> answer)
{
    if (m_answers.isEmpty())
        qFatal("nobody picks a file: %s", qPrintable(request.title));
    answer(m_answers.takeFirst());
}

} // namespace enlace
