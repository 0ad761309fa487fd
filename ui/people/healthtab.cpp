// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/healthtab.h"

#include "core/base/datetext.h"
#include "core/people/conditionwords.h"
#include "core/people/peopletables.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"
#include "ui/people/healthkeeping.h"
#include "ui/people/keepingside.h"
#include "ui/people/peoplecards.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace enlace {

namespace {

/// Below this width, at 100 % text, the cards stand in one column.
constexpr int twoColumnsFrom = 860;
/// Percent of the usual text size up to which the cards and an editor stand side by side.
constexpr int mostScaleForTwo = 130;

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

Chip archivedChip() { return {HealthTab::tr("Archived"), Tone::Neutral}; }

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
    , m_showArchived(new QCheckBox(this))
    , m_scroll(new QScrollArea(this))
    , m_side(new KeepingSide(environment, this))
{
    m_showArchived->setObjectName(QStringLiteral("showArchivedHealthBox"));
    m_scroll->setObjectName(QStringLiteral("healthScroll"));
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_scroll, 5);
    row->addWidget(m_side, 4);
    body()->addWidget(m_side->drafts());
    body()->addLayout(row, 1);
    body()->addWidget(m_showArchived);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
    connect(m_side, &KeepingSide::said, this, &HealthTab::said);
    connect(m_side, &KeepingSide::changed, this, &HealthTab::showSide);
    connect(m_side, &KeepingSide::saved, this,
            [this](const RecordRef &record) { m_wanted = record; });
    HealthTab::retranslate();
}

QString HealthTab::title() const { return tr("Health"); }

void HealthTab::focusFirst()
{
    auto *line = m_line ? m_line : m_scroll->findChild<KeptLine *>();
    if (line)
        line->setFocus();
    else
        m_scroll->setFocus();
}

void HealthTab::read()
{
    ask(
        [id = child().child.id,
         withArchived = m_showArchived->isChecked()](Reading &reading) -> Result<Health> {
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
            m_hidden = health.hidden;
            m_isLoaded = true;
            fill();
            m_wanted.reset();
        });
    m_side->readDrafts();
}

void HealthTab::forget()
{
    m_isLoaded = false;
    m_current.reset();
    m_wanted.reset();
    m_line = nullptr;
    m_medications.clear();
    m_archive = {};
    delete m_scroll->takeWidget();
    m_side->leave();
    m_side->setKinds({});
}

void HealthTab::select(const RecordRef &ref)
{
    m_wanted = ref;
    if (m_isLoaded)
        fill();
}

bool HealthTab::act(const QString &command)
{
    if (command == QLatin1String("save"))
        return m_side->save();
    if (!m_line)
        return false;
    if (command == QLatin1String("editRecord") && m_side->mayEdit(m_line->record().kind))
        m_side->correct(m_line->record());
    else if (command == QLatin1String("history"))
        m_side->lookBack(m_line->record());
    else
        return false;
    return true;
}

bool HealthTab::escape() { return m_side->escape(); }

template <class T>
QList<HealthTab::Line> HealthTab::linesOf(const QList<T> &present, const QList<T> &archived) const
{
    QList<Line> lines;
    for (const T &record : present + archived) {
        Line line{RecordRef::to(Table<T>::kind, record.id), wordsOf(record),
                  record.archivedAt.has_value()};
        line.words.more = joined(
            {line.words.more, record.toldBy == ToldBy::NotNoted ? QString() : label(record.toldBy),
             sourceText(record.origin, Languages::current(), today()),
             line.isArchived ? record.archivedReason : QString()});
        if (line.isArchived)
            line.words.chip = archivedChip();
        lines.append(line);
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

QList<HealthTab::Kind> HealthTab::kindsOfCards() const
{
    return {{"allergiesCard", RecordKind::Allergy, DataCategory::Allergies, tr("Allergies"),
             tr("No allergies on record. Ask before you rely on it."),
             linesOf(child().allergies, m_archive.allergies)},
            {"conditionsCard", RecordKind::Condition, DataCategory::Health, tr("Diagnoses"),
             tr("No diagnoses on record."), linesOf(child().conditions, m_archive.conditions)},
            {"brandsCard", RecordKind::BrandConstraint, DataCategory::Allergies,
             tr("Brands that must not be exchanged"), tr("No brand is required."),
             linesOf(child().brands, m_archive.brands)},
            {"medicationsCard", RecordKind::Medication, DataCategory::Health, tr("Medications"),
             tr("No medications on record."), linesOf(m_medications, m_archive.medications)}};
}

KeptLine *HealthTab::makeLine(const Line &line, QWidget *parent)
{
    auto *kept = new KeptLine(line.ref, line.words, parent);
    const auto add = [&](const char *name, const QString &text,
                         void (KeepingSide::*does)(const RecordRef &)) {
        return kept->addAction(name, text, [this, does, ref = line.ref] { (m_side->*does)(ref); });
    };
    if (m_side->mayEdit(line.ref.kind)) {
        if (line.isArchived) {
            add("restoreRecordButton", tr("Restore"), &KeepingSide::restore);
        } else {
            add("correctRecordButton", tr("Correct"), &KeepingSide::correct)
                ->setToolTip(QStringLiteral("F2"));
            add("archiveRecordButton", tr("Archive…"), &KeepingSide::archive);
        }
    }
    add("recordHistoryButton", tr("History"), &KeepingSide::lookBack)
        ->setToolTip(QStringLiteral("Ctrl+H"));
    connect(kept, &KeptLine::entered, this, [this, kept] { stand(kept); });
    if (line.ref == (m_wanted ? m_wanted : m_current))
        stand(kept);
    return kept;
}

void HealthTab::stand(KeptLine *line)
{
    if (m_line == line)
        return;
    if (m_line)
        m_line->setCurrent(false);
    m_line = line;
    m_current = line->record();
    line->setCurrent(true);
}

Card *HealthTab::makeCard(const Kind &kind)
{
    auto *card = new Card;
    card->setObjectName(QString::fromLatin1(kind.name));
    card->setTitle(kind.title);
    if (m_side->mayEdit(kind.kind)) {
        card->setLink(tr("Add"));
        card->link()->setAccessibleName(
            QCoreApplication::translate("Keeping", m_side->kindOf(kind.kind)->newOne));
        connect(card->link(), &QPushButton::clicked, this,
                [this, which = kind.kind] { m_side->add(which); });
    }
    for (const Line &line : kind.lines)
        card->content()->addWidget(makeLine(line, card));
    if (kind.lines.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Muted, card);
        note->setText(mayRead(kind.category)
                          ? kind.empty
                          : tr("Your role does not show this part of the record."));
        card->content()->addWidget(note);
    }
    card->content()->addStretch();
    return card;
}

int HealthTab::columns() const
{
    return width() >= scaled(twoColumnsFrom) && !m_side->isOpen() ? 2 : 1;
}

void HealthTab::fill()
{
    const bool isInside = m_scroll->isAncestorOf(QApplication::focusWidget());
    m_line = nullptr;
    m_columns = columns();
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const QList<Kind> kinds = kindsOfCards();
    for (int i = 0; i < kinds.size(); ++i)
        grid->addWidget(makeCard(kinds.at(i)), i / m_columns, i % m_columns);
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
    // One of its buttons may have led here.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(all);
    if (m_line)
        m_scroll->ensureWidgetVisible(m_line);
    if (isInside)
        focusFirst();
}

void HealthTab::showSide()
{
    const bool isOpen = m_side->isOpen();
    m_scroll->setVisible(!isOpen || scaled(100) <= mostScaleForTwo);
    if (!m_isLoaded || !hasSubject())
        return;
    if (columns() != m_columns)
        fill();
    if (!isOpen && isVisible())
        focusFirst();
}

void HealthTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    m_showArchived->setText(tr("Show archived"));
    if (!hasSubject())
        return;
    m_side->setKinds(healthKeeping(subject(), child()));
    if (m_isLoaded)
        fill();
}

void HealthTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    if (m_isLoaded && columns() != m_columns)
        fill();
}

} // namespace enlace
