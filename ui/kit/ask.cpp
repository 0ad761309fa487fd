// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ask.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace enlace {

void DialogAsk::confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("questionDialog"));
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.text);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(question.isGrave ? QMessageBox::Warning : QMessageBox::NoIcon);
    auto *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yesButton"));
    auto *no = box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("noButton"));
    box->setDefaultButton(question.isGrave ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(
        box, &QMessageBox::buttonClicked, box,
        [yes, answer = std::move(answer)](QAbstractButton *pressed) { answer(pressed == yes); });
    box->open();
}

void DialogFilePicker::pickAll(QWidget *parent, const FileRequest &request,
                               std::function<void(QStringList)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.suggested, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    switch (request.kind) {
    case FileRequest::Kind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileRequest::Kind::OpenSeveral:
        dialog->setFileMode(QFileDialog::ExistingFiles);
        break;
    case FileRequest::Kind::Save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FileRequest::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
            answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
        });
    dialog->open();
}

} // namespace enlace
