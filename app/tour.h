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

    /// What stands before the sign-in, then each place and each part of it, once: for the first
    /// person who has it. Errors: File or Invalid when the store is no demo or does not open.
    [[nodiscard]] Result<> walk(const Look &look);
    /// What stands before the sign-in.
    void walkGate(const Look &look);
    /// Every place of the demo county's person of that number, from 0. Errors: as walk().
    [[nodiscard]] Result<> walkDesk(int number, const Look &look);

    /// Lets everything that was asked arrive and everything that changed be laid out.
    static void settle(Application &application);

private:
    [[nodiscard]] std::unique_ptr<Application> begin(bool withStore) const;
    /// At the desk of the demo county's person of that number, from 0.
    [[nodiscard]] static Result<> signIn(Application &application, int number);
    void walkPlaces(Application &application, const QString &role, const Look &look);
    /// What stands below the search field while one types.
    void walkSearch(Application &application, const QString &role, const Look &look);
    void walkPage(Application &application, const QString &place, const QString &role,
                  const Look &look);
    /// The forms that open from here by their keys; Esc closes each again.
    void walkForms(Application &application, const QString &stop, const QString &role,
                   const Look &look);
    void lookOnce(const QString &stop, const QString &role, Application &application,
                  const Look &look);

    QString m_demo;
    QString m_settings;
    const Clock &m_clock;
    QStringList m_seen; ///< where it has stood
};

} // namespace enlace
