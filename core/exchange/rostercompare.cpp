// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercompare.h"

#include "core/search/folding.h"

namespace enlace {

namespace {

QString spanText(const DateSpan &span)
{
    return span.from.toString(Qt::ISODate) + QStringLiteral(" – ") +
           (span.until ? span.until->toString(Qt::ISODate) : QString());
}

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

/// Collects; `edited` is asked once and only when a value differs.
class Comparison
{
public:
    explicit Comparison(const RowContext &context)
        : m_context(context)
    {
    }

    void change(RosterField field, const QString &before, const QString &after)
    {
        m_result.changes += FieldChange{field, before, after};
    }
    void tell(RowProblemKind kind, std::optional<RosterField> field = {})
    {
        m_result.problems += RowProblem{kind, field, 0};
    }
    /// One attribute: filled when it is empty, changed unless a person wrote it.
    void attribute(RosterField field, const char *column, const QString &before,
                   const QString &after, bool wasTyped)
    {
        if (after.isEmpty() || folded(before) == folded(after))
            return;
        if (before.isEmpty() || (!wasTyped && !edited().contains(QLatin1String(column))))
            change(field, before, after);
        else
            tell(RowProblemKind::RecordKept, field);
    }
    [[nodiscard]] RowComparison take() { return std::move(m_result); }

private:
    const QStringList &edited()
    {
        if (!m_edited)
            m_edited = m_context.editedColumns ? m_context.editedColumns() : QStringList();
        return *m_edited;
    }

    const RowContext &m_context;
    std::optional<QStringList> m_edited;
    RowComparison m_result;
};

} // namespace

QString personKey(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

QString homeKey(const QString &street, const QString &zip)
{
    return street.isEmpty() ? QString() : folded(street) + u'|' + zip.left(5);
}

QString addressOf(const QString &street, const QString &city, const QString &zip)
{
    QStringList parts{street, city, zip};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

EligibilityPlan planEligibility(const RosterRow &row, const QList<ProgramStatus> &ccs)
{
    EligibilityPlan plan;
    if (!row.eligibleFrom)
        return plan;
    const DateSpan wanted{*row.eligibleFrom, row.eligibleUntil};
    plan.step = EligibilityStep::Add;
    for (const ProgramStatus &status : ccs) {
        if (status.status == ProgramStanding::Active && status.span == wanted)
            return {};
        if (!status.span.overlaps(wanted))
            continue;
        const bool isFirst = plan.step == EligibilityStep::Add;
        plan.status = status.id;
        plan.before = status.span;
        plan.step = !isFirst || status.status != ProgramStanding::Active ? EligibilityStep::Overlaps
                    : status.span.from == wanted.from                    ? EligibilityStep::MoveEnd
                    : status.span.from < wanted.from                     ? EligibilityStep::Follow
                                                     : EligibilityStep::Overlaps;
    }
    return plan;
}

RowComparison compareWithRecord(const RosterRow &row, const KnownChild &known,
                                const RowContext &context)
{
    Comparison result(context);
    if (foldedWords(row.surnames) != foldedWords(known.surnames) ||
        foldedWords(row.givenNames) != foldedWords(known.givenNames))
        result.tell(RowProblemKind::NameDiffers);
    if (!row.cin.isEmpty() && row.cin != known.cin)
        result.change(RosterField::Cin, known.cin, row.cin);
    if (!row.ccsNumber.isEmpty() && folded(row.ccsNumber) != folded(known.ccsNumber))
        result.change(RosterField::CcsNumber, known.ccsNumber, row.ccsNumber);

    const bool typed = known.wasTyped;
    result.attribute(RosterField::Sex, "sex", known.sex, row.sex, typed);
    result.attribute(RosterField::County, "county", known.county, row.county, typed);
    result.attribute(RosterField::SpokenLanguage, "spoken_language", known.spokenLanguage,
                     row.spokenLanguage, typed);
    result.attribute(RosterField::WrittenLanguage, "written_language", known.writtenLanguage,
                     row.writtenLanguage, typed);
    if (row.interpreter)
        result.attribute(RosterField::Interpreter, "interpreter",
                         known.interpreter == Answer::NotAsked
                             ? QString()
                             : yesNo(known.interpreter == Answer::Yes),
                         yesNo(*row.interpreter), typed);

    const QString guardian = personKey(row.guardianName);
    const bool isKnownGuardian =
        std::any_of(known.grownUps.begin(), known.grownUps.end(),
                    [&](const KnownGrownUp &grownUp) { return grownUp.nameKey == guardian; });
    if (!guardian.isEmpty() && !isKnownGuardian)
        result.change(RosterField::GuardianName,
                      known.grownUps.isEmpty() ? QString() : known.grownUps.first().name,
                      row.guardianName);
    QStringList phones;
    for (const QString &phone : row.phones)
        if (!known.phones.contains(phone))
            phones += phone;
    if (!phones.isEmpty())
        result.change(RosterField::Phone, {}, phones.join(QLatin1String(", ")));
    if (!row.street.isEmpty() &&
        (folded(row.street) != folded(known.street) ||
         (!row.zip.isEmpty() && !known.zip.isEmpty() && row.zip.left(5) != known.zip.left(5)))) {
        if (known.street.isEmpty() || !known.homeWasTyped)
            result.change(RosterField::Address, addressOf(known.street, known.city, known.zip),
                          addressOf(row.street, row.city, row.zip));
        else
            result.tell(RowProblemKind::RecordKept, RosterField::Address);
    }

    if (context.isNetworkAmbiguous)
        result.tell(RowProblemKind::AmbiguousInDirectory, RosterField::HealthNetwork);
    else if (!row.network.isEmpty() && folded(row.network) != folded(known.network))
        result.change(RosterField::HealthNetwork, known.network, row.network);
    if (context.isPrimaryCareAmbiguous)
        result.tell(RowProblemKind::AmbiguousInDirectory, RosterField::PcpName);
    else if (!row.pcpName.isEmpty() &&
             (!context.primaryCare || context.primaryCare != known.primaryCare))
        result.change(RosterField::PcpName, known.primaryCareName, row.pcpName);

    const EligibilityPlan eligibility = planEligibility(row, known.ccs);
    if (eligibility.step == EligibilityStep::Overlaps)
        result.tell(RowProblemKind::EligibilityOverlaps);
    else if (eligibility.step != EligibilityStep::Nothing)
        result.change(RosterField::EligibleFrom,
                      eligibility.before ? spanText(*eligibility.before) : QString(),
                      spanText({*row.eligibleFrom, row.eligibleUntil}));
    QStringList conditions;
    for (const QString &code : row.conditions)
        if (!known.conditions.contains(code))
            conditions += code;
    if (!conditions.isEmpty())
        result.change(RosterField::Conditions, {}, conditions.join(QLatin1String(", ")));
    if (!row.tier.isEmpty() && row.tier != known.tier) {
        if (known.tier.isEmpty() || !known.tierWasTyped)
            result.change(RosterField::Tier, known.tier, row.tier);
        else
            result.tell(RowProblemKind::RecordKept, RosterField::Tier);
    }
    return result.take();
}

} // namespace enlace
