// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"
#include "ui/shell/gatepage.h"
#include "ui/shell/storedoor.h"

class QComboBox;
class QLineEdit;

namespace enlace {

class PasswordEdit;

/// Puts a backup in the place of a store that cannot be opened any more. Names and passwords are
/// those of the day of the backup.
class RestorePage : public GatePage
{
    Q_OBJECT
public:
    explicit RestorePage(StoreDoor &door, QWidget *parent = nullptr);
    /// `why` is shown above the backups, of which there must be one at least, the newest first.
    void setBackups(const StorePlace &place, const QList<Backup> &backups, const Error &why);
    void begin() override;

Q_SIGNALS:
    void restored(const enlace::StorePlace &place);

protected:
    void retranslate() override;

private:
    void restore();

    StoreDoor &m_door;
    StorePlace m_place;
    QList<Backup> m_backups;
    QComboBox *m_which;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    QList<FormField *> m_fields;
    QPushButton *m_restore;
};

} // namespace enlace
