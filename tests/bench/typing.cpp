// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include "core/demo/dice.h"
#include "core/storage/query.h"
#include "support/testdatabase.h"

namespace enlace::bench {

QList<Wanted> someChildren(Session &session, int count)
{
    return ENLACE_VALUE(session.read([count](Reading &reading) -> Result<QList<Wanted>> {
        Query query(reading, "select id, family_id, sort_name from child where archived_at is null "
                             "and died_on is null and label = 'general' order by id");
        ENLACE_TRY(query.run());
        QList<Wanted> all;
        while (query.next()) {
            Wanted wanted;
            QString name;
            query.read(wanted.child, wanted.family, name);
            wanted.surnames = name.section(u'\t', 0, 0);
            wanted.givenNames = name.section(u'\t', 1);
            all.append(std::move(wanted));
        }
        ENLACE_TRY(query.finished());
        Dice dice(7);
        QList<Wanted> some;
        for (int i = 0; i < count; ++i)
            some.append(dice.pick(all));
        return some;
    }));
}

QString typedFor(const Wanted &wanted, int number, int letters)
{
    const QString &first = number % 2 == 0 ? wanted.surnames : wanted.givenNames;
    const QString &second = number % 2 == 0 ? wanted.givenNames : wanted.surnames;
    QString typed = QString(first.left(5) + u' ' + second).left(letters);
    if (number % 4 == 3 && first.size() >= 5)
        std::swap(typed[2], typed[3]);
    return typed.trimmed();
}

} // namespace enlace::bench
