// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"

namespace enlace {

using CoverageChangeId = Id<struct CoverageChangeTag>;

/// How something is covered, the best first.
enum class CoverageTerms { NotKnown, Covered, WhenAskedFor, NotCovered };

template <>
struct EnumText<CoverageTerms>
{
    static constexpr auto context = "CoverageTerms";
    static constexpr EnumEntry<CoverageTerms> entries[] = {
        {CoverageTerms::NotKnown, "not_known", QT_TRANSLATE_NOOP("CoverageTerms", "Not known")},
        {CoverageTerms::Covered, "covered",
         QT_TRANSLATE_NOOP("CoverageTerms", "Covered without a request")},
        {CoverageTerms::WhenAskedFor, "when_asked_for",
         QT_TRANSLATE_NOOP("CoverageTerms", "Covered when it is asked for")},
        {CoverageTerms::NotCovered, "not_covered",
         QT_TRANSLATE_NOOP("CoverageTerms", "Not covered")},
    };
};

enum class CoverageCause { NotStated, OtherNetwork, OtherProgram, NewList, Age, Other };

template <>
struct EnumText<CoverageCause>
{
    static constexpr auto context = "CoverageCause";
    static constexpr EnumEntry<CoverageCause> entries[] = {
        {CoverageCause::NotStated, "not_stated",
         QT_TRANSLATE_NOOP("CoverageCause", "No reason stated")},
        {CoverageCause::OtherNetwork, "other_network",
         QT_TRANSLATE_NOOP("CoverageCause", "The child came to another plan or network")},
        {CoverageCause::OtherProgram, "other_program",
         QT_TRANSLATE_NOOP("CoverageCause", "Another program pays now")},
        {CoverageCause::NewList, "new_list",
         QT_TRANSLATE_NOOP("CoverageCause", "The plan covers other things now")},
        {CoverageCause::Age, "age", QT_TRANSLATE_NOOP("CoverageCause", "The child's age")},
        {CoverageCause::Other, "other", QT_TRANSLATE_NOOP("CoverageCause", "Another reason")},
    };
};

/// Something is covered otherwise than before, or no more: both stand side by side.
struct CoverageChange
{
    CoverageChangeId id = CoverageChangeId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    QString what;
    ServiceGroup group = ServiceGroup::Supplies;
    QDate changedOn; ///< the first day on which it is otherwise
    CoverageTerms termsBefore = CoverageTerms::Covered;
    CoverageTerms termsAfter = CoverageTerms::NotCovered;
    std::optional<AgencyId> payerBefore;
    std::optional<AgencyId> payerAfter;
    QString amountBefore; ///< how much, or how often: "200 a month"
    QString amountAfter;
    CoverageCause cause = CoverageCause::NotStated;
    std::optional<QDate> settledOn; ///< asked for, appealed, replaced: nothing is left to do
    QString outcome;                ///< how it was settled
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const CoverageChange &) const = default;
};

} // namespace enlace
