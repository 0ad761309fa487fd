// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "core/base/result.h"
#include "core/demo/democounty.h"

#include <functional>

namespace enlace {

/// Goes through every screen of the program, at the desks of a demo county's people. Whoever makes
/// pictures and the test that reads every word go the same way, so that neither forgets a screen.
/// Runs the event loop; on the window's thread.
class Tour
{
public:
    /// Where the tour stands: "first", "signin", "coordinator-today", "coordinator-family-therapy".
    using Look = std::function<void(const QString &stop, Application &application)>;

    /// `demo` is the folder of a demo store, `settings` an empty folder for the settings file.
    Tour(QString demo, QString settings, const Clock &clock);

    /// Each place and each part of it for the first person who has it, or for everybody. Errors:
    /// File or Invalid when the store is no demo or does not open.
    [[nodiscard]] Result<> walk(const Look &look, bool forEverybody = false);

    /// Lets everything that was asked arrive and everything that changed be laid out.
    static void settle(Application &application);

private:
    [[nodiscard]] std::unique_ptr<Application> begin(bool withStore) const;
    /// At the desk of the demo county's person of that number, from 0.
    [[nodiscard]] static Result<> signIn(Application &application, int number);
    void walkGate(const Look &look) const;
    void walkDesk(Application &application, const QString &role, const Look &look);
    void walkPage(Application &application, const QString &place, const QString &role,
                  const Look &look);
    void lookOnce(const QString &stop, const QString &role, Application &application,
                  const Look &look);

    QString m_demo;
    QString m_settings;
    const Clock &m_clock;
    bool m_forEverybody = false;
    QStringList m_seen;
};

} // namespace enlace
