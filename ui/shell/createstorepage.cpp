// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createstorepage.h"

#include "ui/kit/ask.h"
#include "ui/kit/formfield.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

namespace enlace {

CreateStorePage::CreateStorePage(StoreDoor &door, FilePicker &picker, QWidget *parent)
    : GatePage("createStorePage", parent)
    , m_door(door)
    , m_picker(picker)
    , m_folder(makeEdit("folderEdit"))
    , m_agency(makeEdit("agencyEdit"))
    , m_name(makeEdit("nameEdit"))
    , m_signIn(makeEdit("signInNameEdit"))
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_capsLock(makeParagraph(TextLook::Problem, this))
    , m_choose(makeButton(ButtonLook::Link, "chooseFolder", this))
    , m_create(makeButton(ButtonLook::Primary, "createButton", this))
{
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_again->setObjectName(QStringLiteral("passwordAgainEdit"));
    const QList<QWidget *> inputs{m_folder, m_agency, m_name, m_signIn, m_password, m_again};
    for (QWidget *input : inputs)
        m_fields.append(new FormField(input, this));
    addField(m_fields.at(0));
    form()->addWidget(m_choose, 0, Qt::AlignLeft);
    addField(m_fields.at(1));
    addFields(m_fields.at(2), m_fields.at(3));
    addFields(m_fields.at(4), m_fields.at(5));
    form()->addWidget(m_capsLock);
    m_capsLock->hide();
    addBackButton();
    buttonRow()->addWidget(m_create);

    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir::toNativeSeparators(documents + QStringLiteral("/Enlace")));
    connect(m_choose, &QPushButton::clicked, this, &CreateStorePage::chooseFolder);
    connect(m_create, &QPushButton::clicked, this, &CreateStorePage::create);
    connect(m_again, &QLineEdit::returnPressed, this, &CreateStorePage::create);
    for (auto *edit : {m_password, m_again})
        connect(edit, &PasswordEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    retranslate();
}

void CreateStorePage::begin()
{
    m_password->clear();
    m_again->clear();
    m_agency->setFocus();
}

QList<Error> CreateStorePage::problems() const
{
    QList<Error> all;
    for (const QLineEdit *edit : {m_folder, m_agency, m_name, m_signIn})
        if (edit->text().trimmed().isEmpty())
            all.append(neededError(edit->objectName()));
    for (Error error : m_door.problemsOfPassword(m_password->text(), m_signIn->text().trimmed())) {
        error.field = m_password->objectName();
        all.append(error);
    }
    if (m_password->text() != m_again->text()) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.text = QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.");
        error.field = m_again->objectName();
        all.append(error);
    }
    return all;
}

void CreateStorePage::create()
{
    if (isBusy())
        return;
    const QList<Error> wrong = problems();
    showErrors(wrong);
    if (!wrong.isEmpty())
        return;
    NewStore store;
    store.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    store.agencyName = m_agency->text().trimmed();
    store.displayName = m_name->text().trimmed();
    store.signInName = m_signIn->text().trimmed();
    store.password = m_password->text();
    setBusy(true);
    m_door.create(this, store, [this, store](const Result<QString> &key) {
        setBusy(false);
        if (!key)
            return showError(key.error());
        m_password->clear();
        m_again->clear();
        StorePlace place;
        place.folder = store.folder;
        Q_EMIT created(place, store.signInName, *key);
    });
}

void CreateStorePage::chooseFolder()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Folder;
    request.title = tr("Where to put the store");
    request.suggested = m_folder->text();
    m_picker.pick(this, request, [this](const QString &folder) {
        if (!folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });
}

void CreateStorePage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Create a store"),
             tr("Everything is encrypted in one folder. Colleagues get accounts of their own "
                "afterwards."));
    m_fields.at(0)->setWords(tr("&Folder"),
                             tr("On this computer, not on a network drive. For several computers "
                                "use a server."));
    m_fields.at(1)->setWords(tr("&Agency or county"));
    m_fields.at(2)->setWords(tr("Your &name"));
    m_fields.at(3)->setWords(tr("&Sign-in name"));
    m_fields.at(4)->setWords(tr("&Password"),
                             tr("A sentence is best: long, easy for you to remember, hard for "
                                "others to guess."));
    m_fields.at(5)->setWords(tr("Password a&gain"));
    m_capsLock->setText(tr("Caps Lock is on."));
    m_choose->setText(tr("Choose a folder…"));
    m_create->setText(tr("&Create the store"));
}

} // namespace enlace
