// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace enlace {

/// A question before something that is hard to take back. The button that does it repeats the verb.
struct Question
{
    QString title;
    QString text;
    QString yes; ///< "Archive"
    QString no;  ///< "Cancel"
    bool isGrave = false;
};

/// How the program asks; passed in, so that a test answers. Never waits: the answer comes as a
/// call, so that no event loop runs inside another and a lock can hide the question and bring it
/// back.
class Ask
{
public:
    virtual ~Ask() = default;
    virtual void confirm(QWidget *parent, const Question &question,
                         std::function<void(bool)> answer) = 0;
};

class DialogAsk : public Ask
{
public:
    void confirm(QWidget *parent, const Question &question,
                 std::function<void(bool)> answer) override;
};

struct FileRequest
{
    enum class Kind { Open, OpenSeveral, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QString filter; ///< "Tables (*.csv *.txt)"
    QString suggested;
};

/// How the program asks for files or a folder. An empty answer: the person closed it.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    void pick(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer)
    {
        pickAll(parent, request, [answer = std::move(answer)](const QStringList &chosen) {
            answer(chosen.value(0));
        });
    }
    /// In the order of the dialog's list; several only where several were asked for.
    virtual void pickAll(QWidget *parent, const FileRequest &request,
                         std::function<void(QStringList)> answer) = 0;
};

class DialogFilePicker : public FilePicker
{
public:
    void pickAll(QWidget *parent, const FileRequest &request,
                 std::function<void(QStringList)> answer) override;
};

} // namespace enlace
