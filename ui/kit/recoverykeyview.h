// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/livetext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace enlace {

class FilePicker;

/// A recovery key as it is shown once: to print, to save, to copy. Holds it until setKey({}).
class RecoveryKeyView : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// `picker` outlives it.
    explicit RecoveryKeyView(FilePicker &picker, QWidget *parent = nullptr);
    void setKey(const QString &key);
    void begin();

Q_SIGNALS:
    void saved();
    void failed(const enlace::Error &error);

protected:
    void retranslate() override;

private:
    void save();
    void print();
    [[nodiscard]] QString paper() const;

    FilePicker &m_picker;
    QString m_recoveryKey;
    QLabel *m_key;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_copy;
};

} // namespace enlace
