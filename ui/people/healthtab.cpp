// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/healthtab.h"

#include "core/base/datetext.h"
#include "core/people/conditionwords.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"
#include "ui/people/peoplecards.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace enlace {

namespace {

/// Below this width, at 100 % text, the cards stand in one column.
constexpr int twoColumnsFrom = 860;

/// What the page has not read already.
struct Health
{
    QList<Medication> medications;
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
    : FamilyTab(environment, parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(QStringLiteral("healthScroll"));
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_scroll, 1);
    HealthTab::retranslate();
}

QString HealthTab::title() const { return tr("Health"); }

void HealthTab::focusFirst()
{
    if (m_selected)
        m_selected->setFocus();
    else
        m_scroll->setFocus();
}

void HealthTab::read()
{
    ask(
        [id = child().child.id](Reading &reading) -> Result<Health> {
            HealthRepository repository(reading);
            Health health;
            ENLACE_ASSIGN(health.medications, orEmpty(repository.medications(id)));
            ENLACE_ASSIGN(health.hidden, repository.hiddenOfChild(id));
            return health;
        },
        [this](const Health &health) {
            m_medications = health.medications;
            m_hidden = health.hidden;
            m_isLoaded = true;
            fill();
        });
}

void HealthTab::forget()
{
    m_isLoaded = false;
    m_wanted.reset();
    m_selected = nullptr;
    m_medications.clear();
    delete m_scroll->takeWidget();
}

void HealthTab::select(const RecordRef &ref)
{
    m_wanted = ref;
    if (m_isLoaded)
        fill();
}

QList<HealthTab::Line> HealthTab::conditions() const
{
    QList<Line> lines;
    for (const Condition &condition : child().conditions) {
        const QString plain = plainCondition(condition.code, Languages::current());
        std::optional<Chip> chip;
        if (condition.resolvedOn && *condition.resolvedOn <= today())
            chip = Chip{tr("Resolved"), Tone::Neutral};
        else if (condition.isPrimary)
            chip = Chip{tr("Main diagnosis"), Tone::Waiting};
        lines.append({RecordRef::to(RecordKind::Condition, condition.id),
                      plain.isEmpty() ? condition.words : plain,
                      joined({condition.code, plain.isEmpty() ? QString() : condition.words,
                              condition.isLifelong ? tr("for life") : QString(),
                              sinceText(condition.onsetOn, condition.resolvedOn, today())}),
                      chip, condition.origin});
    }
    return lines;
}

QList<HealthTab::Line> HealthTab::allergies() const
{
    QList<Line> lines;
    for (const Allergy &allergy : child().allergies) {
        std::optional<Chip> chip;
        if (allergy.severity != AllergySeverity::NotKnown)
            chip = Chip{label(allergy.severity), toneOf(allergy.severity)};
        const QString name = allergyName(allergy);
        const QString kind = label(allergy.kind);
        lines.append({RecordRef::to(RecordKind::Allergy, allergy.id), name,
                      joined({kind == name ? QString() : kind, allergy.reaction}), chip,
                      allergy.origin});
    }
    return lines;
}

QList<HealthTab::Line> HealthTab::medications() const
{
    QList<Line> lines;
    for (const Medication &medication : m_medications) {
        const bool isStopped = medication.stoppedOn && *medication.stoppedOn < today();
        lines.append(
            {RecordRef::to(RecordKind::Medication, medication.id), medication.name,
             joined({medication.dose, medication.instructions,
                     sinceText(medication.startedOn, medication.stoppedOn, today())}),
             isStopped ? Chip{tr("Stopped"), Tone::Neutral} : Chip{tr("Taken now"), Tone::Good},
             medication.origin});
    }
    return lines;
}

QList<HealthTab::Line> HealthTab::brands() const
{
    QList<Line> lines;
    for (const BrandConstraint &brand : child().brands)
        lines.append({RecordRef::to(RecordKind::BrandConstraint, brand.id),
                      QStringLiteral("%1: %2").arg(brand.item, brand.brand),
                      joined({brand.reason, brand.letterOn
                                                ? tr("letter of need of %1")
                                                      .arg(shortDate(*brand.letterOn,
                                                                     Languages::current(), today()))
                                                : QString()}),
                      Chip{tr("No substitutes"), Tone::Soon}, brand.origin});
    return lines;
}

QWidget *HealthTab::makeLine(const Line &line, QWidget *parent)
{
    auto *box = new QFrame(parent);
    box->setObjectName(QStringLiteral("healthLine"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(6, 5, 6, 5);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = makeParagraph(TextLook::Body, box);
    name->setText(line.name);
    QLabel *more = makeParagraph(TextLook::Small, box);
    more->setText(joined({line.words, sourceText(line.origin, Languages::current(), today())}));
    words->addWidget(name);
    words->addWidget(more);
    row->addLayout(words, 1);
    if (line.chip) {
        auto *chip = new StatusChip(box);
        chip->setChip(*line.chip);
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    box->setAccessibleName(line.chip ? line.name + QLatin1String(", ") + line.chip->text
                                     : line.name);
    box->setAccessibleDescription(more->text());
    if (line.ref == m_wanted) {
        setLook(box, "quote");
        box->setFocusPolicy(Qt::StrongFocus);
        m_selected = box;
    }
    return box;
}

Card *HealthTab::makeCard(const char *name, const QString &title, DataCategory category,
                          const QList<Line> &lines, const QString &empty)
{
    auto *card = new Card;
    card->setObjectName(QString::fromLatin1(name));
    card->setTitle(title);
    for (const Line &line : lines)
        card->content()->addWidget(makeLine(line, card));
    if (lines.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Muted, card);
        note->setText(mayRead(category) ? empty
                                        : tr("Your role does not show this part of the record."));
        card->content()->addWidget(note);
    }
    card->content()->addStretch();
    return card;
}

int HealthTab::columns() const { return width() >= scaled(twoColumnsFrom) ? 2 : 1; }

void HealthTab::fill()
{
    m_selected = nullptr;
    m_columns = columns();
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const QList<Card *> cards{
        makeCard("allergiesCard", tr("Allergies"), DataCategory::Allergies, allergies(),
                 tr("No allergies on record. Ask before you rely on it.")),
        makeCard("conditionsCard", tr("Diagnoses"), DataCategory::Health, conditions(),
                 tr("No diagnoses on record.")),
        makeCard("brandsCard", tr("Brands that must not be exchanged"), DataCategory::Allergies,
                 brands(), tr("No brand is required.")),
        makeCard("medicationsCard", tr("Medications"), DataCategory::Health, medications(),
                 tr("No medications on record.")),
    };
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards.at(i), i / m_columns, i % m_columns);
    for (int i = 0; i < m_columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    if (const QString hidden = hiddenText(m_hidden); !hidden.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, all);
        note->setObjectName(QStringLiteral("hiddenLabel"));
        note->setText(hidden);
        column->addWidget(note);
    }
    column->addStretch();
    m_scroll->setWidget(all);
    if (m_selected)
        m_scroll->ensureWidgetVisible(m_selected);
}

void HealthTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    if (m_isLoaded && hasSubject())
        fill();
}

void HealthTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    if (m_isLoaded && columns() != m_columns)
        fill();
}

} // namespace enlace
