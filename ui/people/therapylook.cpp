// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/therapylook.h"

#include <QCoreApplication>

#include <algorithm>

namespace enlace {

QString therapistText(const TherapyEpisode &episode)
{
    return episode.therapistName.isEmpty()
               ? QCoreApplication::translate("TherapyLook", "Therapist not named")
               : episode.therapistName;
}

void showTherapies(Timeline &timeline, const QList<TherapyLane> &lanes, QDate today, QDate earliest)
{
    QDate from = today;
    QList<Timeline::Lane> drawn;
    for (const TherapyLane &lane : lanes) {
        Timeline::Lane one{label(lane.discipline), {}};
        for (const TherapyEpisode &episode : lane.episodes) {
            one.pieces.append({episode.span, therapistText(episode), false});
            from = std::min(from, episode.span.from);
        }
        for (const DateSpan &gap : lane.gaps)
            one.pieces.append({gap, {}, true});
        drawn.append(one);
    }
    const QDate start = earliest.isValid() ? std::max(from, earliest) : from;
    for (Timeline::Lane &lane : drawn) {
        lane.pieces.removeIf([start](const Timeline::Piece &piece) {
            return piece.span.until && *piece.span.until < start;
        });
        std::sort(lane.pieces.begin(), lane.pieces.end(),
                  [](const auto &a, const auto &b) { return a.span.from < b.span.from; });
    }
    timeline.setLanes(drawn, start, today);
}

QStringList therapistChangeSentences(const QList<TherapyLane> &lanes)
{
    QStringList sentences;
    for (const TherapyLane &lane : lanes) {
        if (lane.changesIn18 == 0)
            continue;
        QString text = QCoreApplication::translate("TherapyLook",
                                                   "%1: %n change(s) of therapist in 18 months.",
                                                   nullptr, lane.changesIn18)
                           .arg(label(lane.discipline));
        if (lane.isChangedByReauthorization)
            text += QLatin1Char(' ') +
                    QCoreApplication::translate("TherapyLook", "Each came with a reauthorization.");
        sentences.append(text);
    }
    return sentences;
}

} // namespace enlace
