// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/healthkeeping.h"

#include "core/people/conditionwords.h"
#include "core/people/healthfields.h"
#include "core/people/healthrepository.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "ui/kit/languages.h"
#include "ui/people/peoplecards.h"

namespace enlace {

namespace {

template <class T>
Keeping kept(const char *form, const FamilySubject &subject, ChildId child, DataCategory category,
             Fields fields)
{
    T blank;
    blank.child = child;
    Keeping keeping = keepingOf<T, HealthRepository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.child = child;
    keeping.mayEdit = subject.mayEdit(child, category);
    keeping.fields = std::move(fields);
    return keeping;
}

std::function<QString(const QJsonObject &)> column(const char *name)
{
    return
        [name](const QJsonObject &record) { return record.value(QLatin1String(name)).toString(); };
}

QString conditionName(const QJsonObject &record)
{
    const QString code = record.value(QLatin1String("code")).toString();
    const QString plain = plainCondition(code, Languages::current());
    const QString said = record.value(QLatin1String("words")).toString();
    return !plain.isEmpty() ? plain : said.isEmpty() ? code : said;
}

} // namespace

QList<Keeping> healthKeeping(const FamilySubject &subject, const ChildCard &card)
{
    const ChildId child = card.child.id;
    auto allergies =
        kept<Allergy>("allergy", subject, child, DataCategory::Allergies, allergyFields());
    allergies.openChoices = {"kind"};
    allergies.newOne = QT_TRANSLATE_NOOP("Keeping", "A new allergy");
    allergies.added = QT_TRANSLATE_NOOP("Keeping", "The allergy was added.");
    allergies.name = column("substance");

    auto conditions =
        kept<Condition>("condition", subject, child, DataCategory::Health, conditionFields());
    conditions.newOne = QT_TRANSLATE_NOOP("Keeping", "A new diagnosis");
    conditions.added = QT_TRANSLATE_NOOP("Keeping", "The diagnosis was added.");
    conditions.name = conditionName;
    conditions.tidy = withTidyCode;

    auto brands = kept<BrandConstraint>("brand", subject, child, DataCategory::Allergies,
                                        brandFields(card.allergies));
    brands.newOne = QT_TRANSLATE_NOOP("Keeping", "A new required brand");
    brands.added = QT_TRANSLATE_NOOP("Keeping", "The brand was added.");
    brands.name = column("item");

    auto medications =
        kept<Medication>("medication", subject, child, DataCategory::Health, medicationFields());
    medications.newOne = QT_TRANSLATE_NOOP("Keeping", "A new medication");
    medications.added = QT_TRANSLATE_NOOP("Keeping", "The medication was added.");
    medications.name = column("name");
    return {allergies, conditions, brands, medications};
}

} // namespace enlace
