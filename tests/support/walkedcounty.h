// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour.h"
#include "core/demo/demostore.h"
#include "core/upkeep/upkeep.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

namespace enlace::test {

/// A small invented county for a test that looks at every screen of every desk.
class WalkedCounty
{
public:
    /// Once for all desks.
    [[nodiscard]] Result<> make()
    {
        SignInSettings settings{.desk = DeskId::make(), .clock = m_clock};
        settings.keepers = allKeepers();
        settings.upkeep = bringDerivedUpToDate;
        settings.cost = KeyCost::least();
        return makeDemoStore(path(), {.children = 150}, settings).map([](const DemoReport &) {});
    }
    /// A row for what stands before the sign-in and one for each desk, with the column "person".
    void addDesks() const
    {
        QTest::addColumn<int>("person"); // of the demo county
        QTest::newRow("before signing in") << -1;
        const QList<DemoPerson> people = demoPeopleOf(path());
        for (int number = 0; number < people.size(); ++number)
            QTest::newRow(keyOf(people.at(number).role).latin1()) << number;
    }
    /// Looks at every screen of a desk, as addDesks() numbers them.
    [[nodiscard]] Result<> walk(int person,
                                const std::function<void(const QString &, Application &)> &look)
    {
        Tour tour(path(), m_folder.path(), m_clock);
        if (person >= 0)
            return tour.walkDesk(person, look);
        tour.walkGate(look);
        return {};
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("county")); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 21)};
};

} // namespace enlace::test
