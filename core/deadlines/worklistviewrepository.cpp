// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/worklistviewrepository.h"

#include "core/storage/query.h"
#include "core/storage/storable.h"

namespace enlace {

namespace {

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

Error wrongName(const char *text) { return invalid("viewName", text); }

} // namespace

QList<Error> validate(const WorklistView &view, const QList<WorklistView> &others)
{
    const QString name = folded(view.name);
    if (name.isEmpty())
        return {wrongName(QT_TRANSLATE_NOOP("Error", "Give the view a name."))};
    if (name.size() > longestViewName)
        return {
            wrongName(QT_TRANSLATE_NOOP("Error", "The name is too long: 60 characters at most."))};
    if (!isStorable(view.name))
        return {wrongName(QT_TRANSLATE_NOOP("Error", "This text holds a character that cannot be "
                                                     "kept. Delete it, or type the text anew."))};
    int count = 1;
    for (const WorklistView &other : others) {
        if (other.id == view.id)
            continue;
        if (folded(other.name) == name)
            return {wrongName(
                QT_TRANSLATE_NOOP("Error", "Another of your views has this name. Choose another "
                                           "name."))};
        ++count;
    }
    if (count > mostViews)
        return {wrongName(QT_TRANSLATE_NOOP("Error", "You have 30 views already. Delete one that "
                                                     "you no longer use."))};
    return {};
}

Result<QList<WorklistView>> WorklistViewRepository::all()
{
    Query query(m_reading,
                QStringLiteral("select id, name, scope, work, kind, mover, tile, ordering "
                               "from worklist_view where staff_id = :staff "
                               "order by name, id limit %1")
                    .arg(mostViews));
    query.bind(":staff", m_reading.actor().staff);
    ENLACE_TRY(query.run());
    QList<WorklistView> views;
    while (query.next()) {
        WorklistView view;
        query.read(view.id, view.name, view.choice.scope, view.choice.part, view.choice.kind,
                   view.choice.mover, view.choice.tile, view.choice.order);
        views.append(view);
    }
    ENLACE_TRY(query.finished());
    return views;
}

Result<WorklistView> WorklistViewRepository::save(Work &work, WorklistView view)
{
    ENLACE_ASSIGN(const auto others, all());
    if (const auto problems = validate(view, others); !problems.isEmpty())
        return tl::unexpected(problems.first());
    view.name = view.name.simplified();
    Query query(work, "insert into worklist_view (id, staff_id, name, scope, work, kind, mover, "
                      "tile, ordering) values (:id, :staff, :name, :scope, :work, :kind, :mover, "
                      ":tile, :ordering) on conflict (id) do update set "
                      "name = excluded.name, scope = excluded.scope, work = excluded.work, "
                      "kind = excluded.kind, mover = excluded.mover, tile = excluded.tile, "
                      "ordering = excluded.ordering "
                      "where worklist_view.staff_id = excluded.staff_id");
    query.bind(":id", view.id)
        .bind(":staff", work.actor().staff)
        .bind(":name", view.name)
        .bind(":scope", view.choice.scope)
        .bind(":work", view.choice.part)
        .bind(":kind", view.choice.kind)
        .bind(":mover", view.choice.mover)
        .bind(":tile", view.choice.tile)
        .bind(":ordering", view.choice.order);
    ENLACE_TRY(query.run());
    return view;
}

Result<> WorklistViewRepository::remove(Work &work, const WorklistViewId &id)
{
    Query query(work, "delete from worklist_view where id = :id and staff_id = :staff");
    query.bind(":id", id).bind(":staff", work.actor().staff);
    return query.run();
}

} // namespace enlace
