// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/programrules.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr auto oneManager =
    QT_TRANSLATE_NOOP("ProgramExclusion", "both pay for the same coordination, so a child has one "
                                          "of them");
constexpr auto oneWaiver =
    QT_TRANSLATE_NOOP("ProgramExclusion", "nobody is in two of these waivers at once");
constexpr auto byAge =
    QT_TRANSLATE_NOOP("ProgramExclusion", "Early Start ends on the third birthday, where special "
                                          "education begins");

bool isWanted(const ProgramStatus &program)
{
    return !program.archivedAt && (program.status == ProgramStanding::Active ||
                                   program.status == ProgramStanding::Pending);
}

const ProgramExclusion *exclusionOf(Program one, Program other)
{
    const auto &all = programExclusions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProgramExclusion &each) {
        return (each.one == one && each.other == other) || (each.one == other && each.other == one);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const QList<ProgramExclusion> &programExclusions()
{
    static const QList<ProgramExclusion> exclusions{
        {Program::EnhancedCare, Program::ComplexCare, oneManager},
        {Program::EnhancedCare, Program::DevelopmentalWaiver, oneManager},
        {Program::EnhancedCare, Program::HomeCareWaiver, oneManager},
        {Program::DevelopmentalWaiver, Program::HomeCareWaiver, oneWaiver},
        {Program::EarlyStart, Program::SpecialEducation, byAge},
    };
    return exclusions;
}

QString ProgramClash::text() const
{
    return QCoreApplication::translate("ProgramExclusion",
                                       "%1 and %2 exclude each other: %3. Not confirmed: look at "
                                       "the two together with both programs.")
        .arg(label(one.program), label(other.program),
             QCoreApplication::translate("ProgramExclusion", why));
}

QList<ProgramClash> clashesOf(const ProgramStatus &program, const QList<ProgramStatus> &others)
{
    QList<ProgramClash> clashes;
    if (!isWanted(program) || !program.span.isValid())
        return clashes;
    for (const ProgramStatus &other : others) {
        if (other.id == program.id || !isWanted(other) || !program.span.overlaps(other.span))
            continue;
        if (const ProgramExclusion *exclusion = exclusionOf(program.program, other.program))
            clashes.append({program, other, exclusion->why});
    }
    return clashes;
}

QList<ProgramClash> programClashes(const QList<ProgramStatus> &programs)
{
    QList<ProgramClash> clashes;
    for (qsizetype i = 0; i < programs.size(); ++i)
        clashes += clashesOf(programs.at(i), programs.mid(i + 1));
    return clashes;
}

} // namespace enlace
