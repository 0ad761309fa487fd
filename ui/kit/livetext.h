// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace enlace {

/// A widget whose words follow the language at once: every text is set in retranslate() and nowhere
/// else. Call retranslate() at the end of the constructor; Qt calls it again on a change.
template <class Base>
class LiveText : public Base
{
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

/// For a widget that repaints words asked for at paint time.
template <class Base>
class LiveWords : public Base
{
public:
    using Base::Base;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            Base::updateGeometry();
            Base::update();
        }
        Base::changeEvent(event);
    }
};

} // namespace enlace
