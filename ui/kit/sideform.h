// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/formcard.h"
#include "ui/kit/livetext.h"

#include <QComboBox>
#include <QUuid>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace enlace {

class FormField;
class PasswordEdit;

/// A choice of one record among a few, told by its id; "none" stands first when there are words for
/// it.
class RecordChoice : public LiveText<QComboBox>
{
    Q_OBJECT
public:
    struct Entry
    {
        QUuid id;
        QString name;
    };

    explicit RecordChoice(const char *objectName, std::function<QString()> none = {});
    /// The choice stays where it can.
    void setEntries(const QList<Entry> &entries);
    void setId(const std::optional<QUuid> &id);
    [[nodiscard]] std::optional<QUuid> id() const;

protected:
    void retranslate() override;

private:
    std::function<QString()> m_none;
};

/// A form at the side of a list: fields, complaints beside them, and two buttons. Inputs bear the
/// names that Error::field uses.
class SideForm : public LiveText<FormCard>
{
    Q_OBJECT
public:
    explicit SideForm(const char *objectName, QWidget *parent = nullptr);
    FormField *addField(QWidget *input);
    /// Two fields for a new password, the second to make sure.
    void addPassword();
    [[nodiscard]] QString password() const;

    /// Clears complaints and passwords and puts the keyboard into the first field that is shown.
    void begin();
    /// Beside its field, or above the buttons when it belongs to none.
    void showError(const Error &error);
    void setBusy(bool busy);
    /// What can be told before anything is sent: two passwords that differ.
    [[nodiscard]] bool isComplete();

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void setWords(const QString &title, const QString &save);
    void setPasswordShown(bool shown);
    void retranslate() override;

private:
    QList<FormField *> m_fields;
    PasswordEdit *m_password = nullptr;
    PasswordEdit *m_again = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_againField = nullptr;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    std::optional<Error> m_error;
};

} // namespace enlace
