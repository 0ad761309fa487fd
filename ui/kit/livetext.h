// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <utility>

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

/// The same for a page of many: while it is hidden it waits with the new words, and everything in
/// it too, until it is shown. So what a person sees changes at once, however much was open before.
template <class Base>
class LiveWhenShown : public LiveText<Base>
{
public:
    using LiveText<Base>::LiveText;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && !this->isVisible()) {
            m_isStale = true;
            return true;
        }
        if (event->type() == QEvent::Show && std::exchange(m_isStale, false)) {
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(this, &change);
        }
        return LiveText<Base>::event(event);
    }

private:
    bool m_isStale = false;
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
