// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/childmodel.h"

#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/deadlines/deadline.h"
#include "core/people/languagetag.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

Tone tierTone(Tier tier)
{
    switch (tier) {
    case Tier::High:
        return Tone::Soon;
    case Tier::Medium:
        return Tone::Waiting;
    case Tier::Low:
        break;
    }
    return Tone::Neutral;
}

QList<RecordColumn<ChildRow>> columns(const Clock &clock)
{
    const auto today = [&clock] { return clock.today(); };
    return {
        {"child", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Child"), 0,
         [today](const ChildRow &row) {
             QString second = ageText(row.birthDate, today());
             if (row.stopped)
                 second += QStringLiteral(" · ") + label(*row.stopped);
             return Cell{.text = row.name, .second = second};
         }},
        {"family", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Family"), 170,
         [](const ChildRow &row) {
             return Cell{.text = row.familyName,
                         .second = row.spokenLanguage.isEmpty()
                                       ? QString()
                                       : languageName(row.spokenLanguage, Languages::current())};
         }},
        {"network", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Health network"), 210,
         [](const ChildRow &row) {
             return Cell{.text = row.networkName, .toolTip = row.networkName};
         }},
        {"lead", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Lead coordinator"), 190,
         [](const ChildRow &row) {
             if (!row.lead)
                 return Cell{.text =
                                 QCoreApplication::translate("ChildModel", "No lead coordinator"),
                             .tone = Tone::Soon};
             return Cell{.text = row.leadName, .toolTip = row.leadName};
         }},
        {"tier", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Need tier"), 150,
         [](const ChildRow &row) {
             return row.tier ? Cell{.text = label(*row.tier), .tone = tierTone(*row.tier)} : Cell{};
         }},
        {"due", "ChildModel", QT_TRANSLATE_NOOP("ChildModel", "Next deadline"), 150,
         [today](const ChildRow &row) {
             if (row.isDeadlineHidden)
                 return Cell{.text = QCoreApplication::translate("ChildModel", "Not shown"),
                             .toolTip = QCoreApplication::translate(
                                 "ChildModel", "This child has deadlines that your role does not "
                                               "show.")};
             if (!row.nextDeadline)
                 return Cell{.text = QCoreApplication::translate("ChildModel", "Nothing open")};
             return Cell{.text = shortDate(*row.nextDeadline, Languages::current(), today()),
                         .second = dueText(*row.nextDeadline, today()),
                         .strong = true};
         }},
    };
}

} // namespace

ChildModel::ChildModel(Store &store, QObject *parent)
    : RecordModel(columns(store.clock()), parent)
    , m_store(store)
{
}

void ChildModel::show(const ChildFilter &filter)
{
    ask([this, filter](QObject *context, const std::optional<ChildRow> &last, const Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<Page> {
                ENLACE_ASSIGN(QList<ChildRow> rows,
                              ChildRepository(reading).list(filter, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

} // namespace enlace
