// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ask.h"

#include <QList>
#include <QStringList>

namespace enlace {

/// Answers questions in the order given. A question without an answer ends the test at once, and so
/// does an answer that nobody asked for.
class TestAsk : public Ask
{
public:
    ~TestAsk() override;
    void answerNext(bool yes) { m_answers.append(yes); }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    void confirm(QWidget *parent, const Question &question,
                 std::function<void(bool)> answer) override;

private:
    QList<bool> m_answers;
    QStringList m_asked;
};

class TestFilePicker : public FilePicker
{
public:
    ~TestFilePicker() override;
    void answerNext(const QString &path) { m_answers.append(QStringList(path)); }
    void answerNext(const QStringList &paths) { m_answers.append(paths); }
    void pickAll(QWidget *parent, const FileRequest &request,
                 std::function<void(QStringList)> answer) override;

private:
    QList<QStringList> m_answers;
};

} // namespace enlace
