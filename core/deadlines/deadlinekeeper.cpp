// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinekeeper.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/deadlines/deadlinekeepingrepository.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/rules/rulerepository.h"

namespace enlace {

namespace {

/// Calls f(changes) for each family of the batch.
template <class F>
Result<> compare(const RuleSet &rules, const FactsBatch &batch, F f)
{
    for (const FamilyFacts &family : batch.families)
        ENLACE_TRY(f(difference(batch.standing.value(family.id),
                                deadlinesOf(rules, family, Telling::Dates))));
    return {};
}

Result<> stillWanted(const Reading &reading)
{
    if (!reading.isCancelled())
        return {};
    return stopped();
}

/// Calls f(batch) for all families, a batch at a time, as of the day.
template <class F>
Result<> forEveryFamily(Reading &reading, QDate day, F f)
{
    DeadlineFactsRepository facts(reading, day);
    DeadlineKeepingRepository keeping(reading);
    std::optional<FamilyId> after;
    while (true) {
        ENLACE_TRY(stillWanted(reading));
        ENLACE_ASSIGN(const auto ids, keeping.familiesAfter(after));
        if (ids.isEmpty())
            return {};
        ENLACE_ASSIGN(const auto batch, facts.gather(ids));
        ENLACE_TRY(f(batch));
        after = ids.last();
    }
}

bool isOnAnotherDay(const DeadlineMove &move)
{
    return move.before.dueOn != move.after.dueOn || move.before.rawOn != move.after.rawOn ||
           move.before.dueAt != move.after.dueAt;
}

qint64 countOf(const DeadlineChanges &changes)
{
    return changes.created.size() + changes.moved.size() + changes.ended.size();
}

/// Counts what other rules would do to the families of a batch, and lists it as far as the person
/// may see it.
Result<> addTo(RulePreview &preview, Reading &reading, const RuleSet &rules,
               const FactsBatch &batch)
{
    QList<Deadline> shown;
    QList<RuleEffect> effects; // beside `shown`
    const auto note = [&](const Deadline &deadline, std::optional<QDate> before,
                          std::optional<QDate> after) {
        shown.append(deadline);
        effects.append({{}, before, after});
    };
    const auto count = [&](const DeadlineChanges &changes) -> Result<> {
        for (const DeadlineMove &move : changes.moved) {
            if (isOnAnotherDay(move)) {
                ++preview.moved;
                note(move.after, move.before.dueOn, move.after.dueOn);
            } else if (move.isDateMoved()) {
                ++preview.rebased;
            }
        }
        for (const Deadline &deadline : changes.created)
            note(deadline, {}, deadline.dueOn);
        for (const Deadline &deadline : changes.ended)
            note(deadline, deadline.dueOn, {});
        preview.created += changes.created.size();
        preview.ended += changes.ended.size();
        return {};
    };
    ENLACE_TRY(compare(rules, batch, count));
    if (shown.isEmpty() || preview.effects.size() >= RulePreview::mostListed)
        return {};
    ENLACE_ASSIGN(const auto lines, DeadlineRepository(reading).linesOf(shown, rules));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i) && preview.effects.size() < RulePreview::mostListed) {
            effects[i].row = *lines.at(i);
            preview.effects.append(effects.at(i));
        }
    return {};
}

} // namespace

Keeper deadlineKeeper()
{
    return [](Work &work, const QList<Touch> &touched) -> Result<> {
        if (std::any_of(touched.begin(), touched.end(),
                        [](const Touch &touch) { return touch.record.kind == RecordKind::Rule; }))
            return recomputeDeadlines(work).map([](qint64) {});
        ENLACE_ASSIGN(const auto rules, RuleRepository(work).current());
        DeadlineKeepingRepository repository(work);
        ENLACE_ASSIGN(auto families, repository.familiesOf(touched));
        ENLACE_ASSIGN(const auto before, repository.beginDay(work));
        if (before) {
            ENLACE_ASSIGN(const auto moved,
                          repository.familiesChangedSince(*before, ageMonths(*rules)));
            for (const FamilyId &family : moved)
                if (!families.contains(family))
                    families.append(family);
        }
        std::sort(families.begin(), families.end()); // locked in one order by everybody
        for (qsizetype first = 0; first < families.size();
             first += DeadlineFactsRepository::batchSize) {
            const auto ids = families.mid(first, DeadlineFactsRepository::batchSize);
            ENLACE_TRY(stillWanted(work));
            ENLACE_TRY(repository.lock(ids));
            ENLACE_ASSIGN(const auto batch, DeadlineFactsRepository(work).gather(ids));
            ENLACE_TRY(compare(*rules, batch, [&](const DeadlineChanges &changes) {
                return repository.apply(work, changes);
            }));
        }
        return {};
    };
}

Result<qint64> recomputeDeadlines(Work &work)
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(work).current());
    DeadlineKeepingRepository repository(work);
    qint64 count = 0;
    ENLACE_TRY(repository.beginDay(work));
    ENLACE_TRY(forEveryFamily(work, work.today(), [&](const FactsBatch &batch) {
        return compare(*rules, batch, [&](const DeadlineChanges &changes) {
            count += countOf(changes);
            return repository.apply(work, changes);
        });
    }));
    return count;
}

Result<DeadlineCheck> checkDeadlines(Reading &reading)
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(reading).current());
    // As of the day of the last Work: what began since is the next Work's to bring in.
    ENLACE_ASSIGN(const auto keptOn, DeadlineKeepingRepository(reading).keptOn());
    DeadlineCheck check;
    ENLACE_TRY(
        forEveryFamily(reading, keptOn.value_or(reading.today()), [&](const FactsBatch &batch) {
            check.families += batch.families.size();
            for (const QList<Deadline> &standing : batch.standing)
                check.standing += standing.size();
            return compare(*rules, batch, [&](const DeadlineChanges &changes) -> Result<> {
                check.missing += changes.created.size();
                check.moved += changes.moved.size();
                check.ended += changes.ended.size();
                return {};
            });
        }));
    return check;
}

Result<RulePreview> previewRules(Reading &reading, const RuleSet &rules)
{
    RulePreview preview;
    const auto look = [&](const FactsBatch &batch) {
        return addTo(preview, reading, rules, batch);
    };
    ENLACE_TRY(forEveryFamily(reading, reading.today(), look));
    return preview;
}

StoreCheck deadlineStoreCheck()
{
    return {QT_TRANSLATE_NOOP("StoreCheck", "Deadlines"),
            [](Reading &reading) -> Result<QStringList> {
                ENLACE_ASSIGN(const DeadlineCheck check, checkDeadlines(reading));
                if (check.isGood())
                    return QStringList{};
                return QStringList{
                    QCoreApplication::translate(
                        "StoreCheck",
                        "Deadlines that are missing: %1; that have another date: %2; that have no "
                        "cause any more: %3. Compute the deadlines again to put them right.")
                        .arg(check.missing)
                        .arg(check.moved)
                        .arg(check.ended)};
            }};
}

} // namespace enlace
