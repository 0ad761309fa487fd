// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restorepage.h"

#include "core/base/datetext.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace enlace {

RestorePage::RestorePage(StoreDoor &door, QWidget *parent)
    : GatePage("restorePage", parent)
    , m_door(door)
    , m_which(new QComboBox)
    , m_name(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_restore(makeButton(ButtonLook::Primary, "restoreButton", this))
{
    m_which->setObjectName(QStringLiteral("backupChoice"));
    m_name->setObjectName(QStringLiteral("signInNameEdit"));
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    const QList<QWidget *> inputs{m_which, m_name, m_password};
    for (QWidget *input : inputs) {
        m_fields.append(new FormField(input, this));
        addField(m_fields.last());
    }
    addBackButton();
    buttonRow()->addWidget(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
    connect(m_password, &QLineEdit::returnPressed, this, &RestorePage::restore);
    retranslate();
}

void RestorePage::setBackups(const StorePlace &place, const QList<Backup> &backups,
                             const Error &why)
{
    m_place = place;
    m_backups = backups;
    m_which->clear();
    for (qsizetype i = 0; i < backups.size(); ++i)
        m_which->addItem(QString());
    m_name->clear();
    m_password->clear();
    showError(why);
    retranslate();
}

void RestorePage::begin() { m_which->setFocus(); }

void RestorePage::restore()
{
    if (isBusy() || m_which->currentIndex() < 0)
        return;
    QList<Error> wrong;
    for (const QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_password)})
        if (edit->text().trimmed().isEmpty())
            wrong.append(neededError(edit->objectName()));
    showErrors(wrong);
    if (!wrong.isEmpty())
        return;
    setBusy(true);
    m_door.restoreAs(this, m_place, m_backups.at(m_which->currentIndex()), m_name->text().trimmed(),
                     m_password->text(), [this](const Result<> &result) {
                         setBusy(false);
                         m_password->clear();
                         if (result) {
                             Q_EMIT restored(m_place);
                             return;
                         }
                         Error error = result.error();
                         if (error.code == ErrorCode::WrongKey)
                             error.field = m_password->objectName();
                         m_password->setFocus();
                         showError(error);
                     });
}

void RestorePage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Restore a backup"),
             tr("What stands there now is kept beside the backups, damaged as it is. A supervisor "
                "or a system administrator signs for it, with the password of the day of the "
                "backup."));
    m_fields.at(0)->setWords(tr("Back&up"));
    m_fields.at(1)->setWords(tr("Sign-in &name"));
    m_fields.at(2)->setWords(tr("&Password"));
    m_restore->setText(tr("&Restore"));
    for (int i = 0; i < m_which->count(); ++i) {
        const Backup &backup = m_backups.at(i);
        m_which->setItemText(i,
                             tr("%1 · %2 · children: %3")
                                 .arg(momentText(backup.madeAt, Languages::current()),
                                      label(backup.kind), QLocale().toString(backup.children())));
    }
}

} // namespace enlace
