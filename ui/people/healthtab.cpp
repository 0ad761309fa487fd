// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/healthtab.h"

#include "core/base/datetext.h"
#include "core/people/conditionwords.h"
#include "core/people/peopletables.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"
#include "ui/people/healthkeeping.h"
#include "ui/people/peoplecards.h"

namespace enlace {

namespace {

/// What the page has not read already.
struct Health
{
    QList<Medication> medications;
    HealthArchive archive;
    int hidden = 0;
};

QString sinceText(const std::optional<QDate> &from, const std::optional<QDate> &until, QDate today)
{
    const Language language = Languages::current();
    if (from)
        return spanText({*from, until}, language, today);
    return until ? HealthTab::tr("until %1").arg(shortDate(*until, language, today)) : QString();
}

Tone toneOf(AllergySeverity severity)
{
    switch (severity) {
    case AllergySeverity::LifeThreatening:
    case AllergySeverity::Severe:
        return Tone::Late;
    case AllergySeverity::Mild:
        return Tone::Soon;
    case AllergySeverity::NotKnown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

HealthTab::HealthTab(const Environment &environment, QWidget *parent)
    : KeptCardsTab(environment, "health", "showArchivedHealthBox", parent)
{
    HealthTab::retranslate();
}

QString HealthTab::title() const { return tr("Health"); }

QList<Keeping> HealthTab::keepings() const { return healthKeeping(subject(), child()); }

void HealthTab::readRecords(bool withArchived)
{
    ask(
        [id = child().child.id, withArchived](Reading &reading) -> Result<Health> {
            HealthRepository repository(reading);
            Health health;
            ENLACE_ASSIGN(health.medications, orEmpty(repository.medications(id)));
            ENLACE_ASSIGN(health.hidden, repository.hiddenOfChild(id));
            if (withArchived) {
                ENLACE_ASSIGN(health.archive, repository.archivedOfChild(id));
            }
            return health;
        },
        [this](const Health &health) {
            m_medications = health.medications;
            m_archive = health.archive;
            showRecords(health.hidden);
        });
}

void HealthTab::forgetRecords()
{
    m_medications.clear();
    m_archive = {};
}

template <class T>
QList<HealthTab::Line> HealthTab::linesOf(const QList<T> &present, const QList<T> &archived) const
{
    QList<Line> lines;
    for (const T &record : present + archived) {
        KeptLine::Words words = wordsOf(record);
        words.more = joined({words.more,
                             record.toldBy == ToldBy::NotNoted ? QString() : label(record.toldBy),
                             sourceText(record.origin, Languages::current(), today())});
        lines.append(lineOf(record, words));
    }
    return lines;
}

KeptLine::Words HealthTab::wordsOf(const Condition &condition) const
{
    const QString plain = plainCondition(condition.code, Languages::current());
    std::optional<Chip> chip;
    if (condition.resolvedOn && *condition.resolvedOn <= today())
        chip = Chip{tr("Resolved"), Tone::Neutral};
    else if (condition.isPrimary)
        chip = Chip{tr("Main diagnosis"), Tone::Waiting};
    return {plain.isEmpty() ? condition.words : plain,
            joined({condition.code, plain.isEmpty() ? QString() : condition.words,
                    condition.isLifelong ? tr("for life") : QString(),
                    sinceText(condition.onsetOn, condition.resolvedOn, today())}),
            chip};
}

KeptLine::Words HealthTab::wordsOf(const Allergy &allergy) const
{
    std::optional<Chip> chip;
    if (allergy.severity != AllergySeverity::NotKnown)
        chip = Chip{label(allergy.severity), toneOf(allergy.severity)};
    const QString name = allergyName(allergy);
    const QString kind = label(allergy.kind);
    return {name, joined({kind == name ? QString() : kind, allergy.reaction}), chip};
}

KeptLine::Words HealthTab::wordsOf(const Medication &medication) const
{
    const bool isStopped = medication.stoppedOn && *medication.stoppedOn < today();
    return {medication.name,
            joined({medication.dose, medication.instructions,
                    sinceText(medication.startedOn, medication.stoppedOn, today())}),
            isStopped ? Chip{tr("Stopped"), Tone::Neutral} : Chip{tr("Taken now"), Tone::Good}};
}

KeptLine::Words HealthTab::wordsOf(const BrandConstraint &brand) const
{
    return {
        QStringLiteral("%1: %2").arg(brand.item, brand.brand),
        joined({brand.reason,
                brand.letterOn ? tr("letter of need of %1")
                                     .arg(shortDate(*brand.letterOn, Languages::current(), today()))
                               : QString()}),
        Chip{tr("No substitutes"), Tone::Soon}};
}

QList<HealthTab::CardOfKind> HealthTab::cards() const
{
    return {{"allergiesCard", RecordKind::Allergy, DataCategory::Allergies, tr("Allergies"),
             tr("No allergies on record. Ask before you rely on it."),
             linesOf(child().allergies, m_archive.allergies)},
            {"conditionsCard", RecordKind::Condition, DataCategory::Health, tr("Diagnoses"),
             tr("No diagnoses on record."), linesOf(child().conditions, m_archive.conditions)},
            {"brandsCard", RecordKind::BrandConstraint, DataCategory::Allergies,
             tr("Brand requireds"), tr("No brand is required."),
             linesOf(child().brands, m_archive.brands)},
            {"medicationsCard", RecordKind::Medication, DataCategory::Health, tr("Medications"),
             tr("No medications on record."), linesOf(m_medications, m_archive.medications)}};
}

} // namespace enlace
