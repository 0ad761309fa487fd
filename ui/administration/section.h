// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

#include <QWidget>

namespace enlace {

/// One part of the place "Administration"; what it does for the page is what a Page does for the
/// shell.
class Section : public LiveWhenShown<QWidget>
{
    Q_OBJECT
public:
    using LiveWhenShown::LiveWhenShown;
    virtual void shown() = 0;
    virtual void focusFirst() = 0;
    virtual bool escape() { return false; }
    /// What is looked at one at a time within it, by id: forms.
    [[nodiscard]] virtual QStringList parts() const { return {}; }
    virtual void showPart(const QString &) {}

Q_SIGNALS:
    void said(const enlace::Message &message);
};

} // namespace enlace
