// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/scopefields.h"

#include "core/authorizations/authorization.h"
#include "core/people/coordination.h"
#include "ui/kit/formfield.h"
#include "ui/rules/checkchoices.h"
#include "ui/rules/rulewords.h"

#include <QRegularExpression>

namespace enlace {

namespace {

constexpr int mostAge = 120;
/// Kinds of items that rules name besides the groups of services.
const QStringList itemKinds{QStringLiteral("wheelchair"), QStringLiteral("orthotics")};

QString words(const char *text) { return QCoreApplication::translate("ScopeFields", text); }

/// "CCS" of "California Children's Services (CCS)", so that the boxes stand side by side; all of it
/// where it has no short name.
QString shortened(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(([A-Z]+)[,)]"));
    const auto found = inBrackets.match(text);
    return found.hasMatch() ? found.captured(1) : text;
}

template <TextEnum E>
QList<CheckChoices::Entry> entriesOf()
{
    QList<CheckChoices::Entry> entries;
    for (const E value : allOf<E>())
        entries.append({keyOf(value), shortened(label(value)), label(value)});
    return entries;
}

QList<CheckChoices::Entry> entriesOf(const QStringList &names)
{
    QList<CheckChoices::Entry> entries;
    for (const QString &name : names)
        entries.append({name, name});
    return entries;
}

/// Empty: no age. False when it is none.
bool readAge(const QLineEdit *edit, std::optional<int> &age)
{
    age.reset();
    const QString typed = edit->text().trimmed();
    if (typed.isEmpty())
        return true;
    bool isNumber = false;
    age = typed.toInt(&isNumber);
    return isNumber && *age >= 0 && *age <= mostAge;
}

QString ageText(const std::optional<int> &age) { return age ? QString::number(*age) : QString(); }

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    return names;
}

} // namespace

ScopeFields::ScopeFields()
    : m_networks(new CheckChoices("networks"))
    , m_plans(new CheckChoices("plans"))
    , m_programs(new CheckChoices("programs"))
    , m_counties(makeEdit("counties", 500))
    , m_groups(new CheckChoices("itemGroups"))
    , m_ageFrom(makeEdit("ageFrom", 3))
    , m_ageBelow(makeEdit("ageBelow", 3))
    , m_tiers(new CheckChoices("tiers"))
{
    for (QWidget *input : QList<QWidget *>{m_networks, m_plans, m_programs, m_counties, m_groups,
                                           m_ageFrom, m_ageBelow, m_tiers})
        add(input);
}

FormField *ScopeFields::add(QWidget *input)
{
    m_fields.append(new FormField(input));
    return m_fields.last();
}

void ScopeFields::setNames(const QStringList &networks, const QStringList &plans)
{
    m_networkNames = networks;
    m_planNames = plans;
    retranslate();
}

void ScopeFields::setScope(const RuleScope &scope)
{
    m_networks->setChecked(scope.networks);
    m_plans->setChecked(scope.plans);
    m_programs->setChecked(scope.programs);
    m_counties->setText(scope.counties.join(QLatin1String(", ")));
    m_groups->setChecked(scope.itemGroups);
    m_ageFrom->setText(ageText(scope.ageFrom));
    m_ageBelow->setText(ageText(scope.ageBelow));
    m_tiers->setChecked(scope.tiers);
    retranslate();
}

QString ScopeFields::readInto(RuleScope &scope) const
{
    scope.networks = m_networks->checked();
    scope.plans = m_plans->checked();
    scope.programs = m_programs->checked();
    scope.counties = namesIn(m_counties->text());
    scope.itemGroups = m_groups->checked();
    scope.tiers = m_tiers->checked();
    if (!readAge(m_ageFrom, scope.ageFrom))
        return m_ageFrom->objectName();
    if (!readAge(m_ageBelow, scope.ageBelow))
        return m_ageBelow->objectName();
    return {};
}

void ScopeFields::retranslate()
{
    m_networks->setEntries(entriesOf(m_networkNames));
    m_plans->setEntries(entriesOf(m_planNames));
    m_programs->setEntries(entriesOf<Program>());
    m_tiers->setEntries(entriesOf<Tier>());
    QList<CheckChoices::Entry> groups = entriesOf<ServiceGroup>();
    for (const QString &kind : itemKinds)
        groups.append({kind, itemGroupWords(kind)});
    m_groups->setEntries(groups);
    const QString all = words(QT_TRANSLATE_NOOP("ScopeFields", "None checked: all of them."));
    m_fields.at(0)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "Health &networks")), all);
    m_fields.at(1)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "Health plans")), all);
    m_fields.at(2)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "&Programs")), all);
    m_fields.at(3)->setWords(
        words(QT_TRANSLATE_NOOP("ScopeFields", "Counties")),
        words(QT_TRANSLATE_NOOP("ScopeFields", "With commas between; empty: all of them.")));
    m_fields.at(4)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "Items and services")), all);
    m_fields.at(5)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "From the birthday of")),
                             words(QT_TRANSLATE_NOOP("ScopeFields", "Years; empty: from birth.")));
    m_fields.at(6)->setWords(
        words(QT_TRANSLATE_NOOP("ScopeFields", "Until the birthday of")),
        words(QT_TRANSLATE_NOOP("ScopeFields", "Years; empty: without an end.")));
    m_fields.at(7)->setWords(words(QT_TRANSLATE_NOOP("ScopeFields", "Level of need")), all);
}

} // namespace enlace
