// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/section.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace enlace {

class RecoveryKeyView;

/// The recovery key of the store: a new one is made and shown once; the one before opens nothing
/// from then on. For administrators of a store on this computer; a server has none.
class RecoverySection : public Section
{
    Q_OBJECT
public:
    explicit RecoverySection(const Environment &environment);
    [[nodiscard]] static bool isFor(const Environment &environment);
    void shown() override {}
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void make();
    void showKey(const QString &key);

    Environment m_environment;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_make;
    QWidget *m_shown; ///< while there is a key to keep
    QLabel *m_once;
    RecoveryKeyView *m_key;
    QCheckBox *m_kept;
    QPushButton *m_done;
};

} // namespace enlace
