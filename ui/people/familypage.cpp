// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familypage.h"

#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/storage/store.h"
#include "ui/kit/chip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"
#include "ui/people/familycards.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QScrollArea>

namespace enlace {

namespace {

/// Below this width, at 100 % text, the cards stand in one column.
constexpr int twoColumnsFrom = 860;

} // namespace

FamilyPage::FamilyPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_asOf(makeParagraph(TextLook::Small, this))
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow))
    , m_children(new QButtonGroup(this))
    , m_providers(new ProvidersCard(this))
    , m_deadlines(new DeadlinesCard(this))
    , m_equipment(new EquipmentCard(this))
    , m_therapy(new TherapyCard(this))
{
    m_asOf->setObjectName(QStringLiteral("asOfLabel"));
    auto *cards = new QWidget;
    setLook(cards, "clear");
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    body()->addWidget(m_chipRow);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_asOf);
    m_children->setExclusive(true);
    connect(m_children, &QButtonGroup::idClicked, this, &FamilyPage::showChild);
    connect(m_deadlines, &DeadlinesCard::whyRequested, this, &FamilyPage::explain);
    connect(&m_environment.store, &Store::changed, this, [this] {
        if (isVisible())
            read();
    });
    arrange();
    retranslate();
}

bool FamilyPage::showRecord(const RecordRef &ref)
{
    if (!kindsOfFamilyPage().contains(ref.kind))
        return false;
    if (!(m_shown == ref)) {
        // Nothing of the family before it may stand under the new one's name for a moment.
        m_data.reset();
        m_child = -1;
        retranslate();
    }
    m_shown = ref;
    read();
    return true;
}

void FamilyPage::focusFirst()
{
    if (QAbstractButton *button = m_children->checkedButton())
        button->setFocus();
    else
        setFocus();
}

void FamilyPage::read()
{
    if (!m_shown)
        return;
    const RecordRef ref = *m_shown;
    m_environment.store.readLatest(
        this,
        [ref](Reading &reading) -> Result<FamilyData> {
            if (ref.kind == RecordKind::Family)
                return readFamily(reading, FamilyId(ref.id));
            ENLACE_ASSIGN(const auto child, childBehind(reading, ref));
            return readFamilyOf(reading, child.value_or(ChildId()));
        },
        [this](const Result<FamilyData> &result) { take(result); });
}

void FamilyPage::take(const Result<FamilyData> &result)
{
    if (!result) {
        Q_EMIT said(Message::of(result.error()));
        return;
    }
    m_data = *result;
    if (m_child < 0 || m_child >= m_data->view.children.size()) {
        m_child = 0;
        for (int i = 0; i < m_data->view.children.size(); ++i)
            if (m_data->view.children.at(i).child.id == m_data->about)
                m_child = i;
    }
    retranslate();
}

QString FamilyPage::nameOf(const ChildCard &card) const
{
    // What is labelled is not in the card when this reader may not know it.
    return calledName(card.person, true);
}

void FamilyPage::showChild(int number)
{
    m_child = number;
    retranslate();
}

void FamilyPage::fillHeader()
{
    const Language language = Languages::current();
    const FamilyView &view = m_data->view;
    QStringList parts;
    for (const GrownUpCard &card : view.grownUps) {
        if (card.person.spokenLanguage.isEmpty())
            continue;
        parts.append(tr("Speaks: %1").arg(languageName(card.person.spokenLanguage, language)));
        if (card.person.interpreter == Answer::Yes)
            parts.append(tr("interpreter requested"));
        if (!card.person.writtenLanguage.isEmpty())
            parts.append(tr("reads: %1").arg(languageName(card.person.writtenLanguage, language)));
        break;
    }
    for (const HouseholdCard &card : view.households)
        if (!card.household.city.isEmpty()) {
            parts.append(card.household.city);
            break;
        }
    if (m_child >= 0 && m_child < view.children.size()) {
        const ChildCard &card = view.children.at(m_child);
        parts.append(card.lead ? tr("Lead coordinator: %1").arg(card.leadName)
                               : tr("No lead coordinator"));
    }
    setTitle(tr("%1 family").arg(view.family.name), parts.join(QStringLiteral(" · ")));

    QStringList origins;
    if (m_child >= 0 && m_child < view.children.size()) {
        const Origin &origin = view.children.at(m_child).child.origin;
        if (origin.source == Source::Imported)
            origins.append(tr("From an imported roster, current as of %1.")
                               .arg(momentText(origin.learnedAt, language, m_data->today)));
    }
    if (view.hidden > 0)
        origins.append(tr("%n protected record(s) not shown (privacy rule)", nullptr, view.hidden));
    m_asOf->setText(origins.join(QLatin1Char(' ')));
    m_asOf->setVisible(!origins.isEmpty());
}

void FamilyPage::fillChips()
{
    const QDate today = m_data->today;
    const auto &children = m_data->view.children;
    for (int i = 0; i < children.size(); ++i) {
        const ChildCard &card = children.at(i);
        QStringList words{nameOf(card), ageText(card.child.birthDate, today)};
        if (!card.networkName.isEmpty())
            words.append(card.networkName);
        auto *button = makeButton(ButtonLook::Normal, "childButton", m_chipRow);
        setLook(button, "child");
        button->setCheckable(true);
        button->setText(words.join(QStringLiteral(" · ")));
        button->setChecked(i == m_child);
        m_children->addButton(button, i);
        m_chips->addWidget(button);
    }
    const auto add = [this](const QString &text, Tone tone) {
        auto *chip = new StatusChip(m_chipRow);
        chip->setChip({text, tone});
        m_chips->addWidget(chip);
    };
    for (const ChildCard &card : children) {
        const QString name = nameOf(card);
        const auto stopped = stopReason(card.child, today);
        if (stopped)
            add(tr("%1 (%2)").arg(label(*stopped), name), Tone::Late);
        for (const Allergy &allergy : card.allergies)
            add(tr("Allergy: %1 (%2)").arg(allergy.substance, name), Tone::Late);
        for (const BrandConstraint &brand : card.brands)
            add(tr("Brand required: %1 (%2)").arg(brand.brand, name), Tone::Neutral);
    }
    if (m_child >= 0 && m_child < children.size()) {
        const ChildCard &card = children.at(m_child);
        if (card.tier)
            add(tr("Need tier: %1").arg(label(*card.tier)),
                *card.tier == Tier::High ? Tone::Soon : Tone::Neutral);
        if (!card.lead)
            add(tr("No lead coordinator"), Tone::Soon);
    }
}

void FamilyPage::explain(const Deadline &deadline, const ExplainButton::Answer &answer)
{
    m_environment.store.read(
        this,
        [id = deadline.id](Reading &reading) { return DeadlineRepository(reading).explain(id); },
        [this, answer](const Result<std::optional<Explanation>> &result) {
            if (!result) {
                Q_EMIT said(Message::of(result.error()));
                return;
            }
            if (*result)
                answer(
                    {explanationWords(**result, Languages::current()), (*result)->isUnconfirmed()});
        });
}

void FamilyPage::arrange()
{
    const int columns = width() >= scaled(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<QWidget *> cards{m_providers, m_deadlines, m_equipment, m_therapy};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards.at(i), i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void FamilyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FamilyPage::retranslate()
{
    for (QAbstractButton *button : m_children->buttons())
        m_children->removeButton(button);
    clearLayout(m_chips);
    const bool ready = m_data.has_value();
    for (QWidget *card : {static_cast<QWidget *>(m_providers), static_cast<QWidget *>(m_deadlines),
                          static_cast<QWidget *>(m_equipment), static_cast<QWidget *>(m_therapy)})
        card->setVisible(ready && !m_data->view.children.isEmpty());
    if (!ready) {
        setTitle(tr("Opening…"));
        m_asOf->hide();
        return;
    }
    fillHeader();
    fillChips();
    if (m_child < 0 || m_child >= m_data->children.size())
        return;
    const ChildCards &cards = m_data->children.at(m_child);
    QHash<ChildId, QString> names;
    if (m_data->view.children.size() > 1)
        for (const ChildCard &card : std::as_const(m_data->view.children))
            names.insert(card.child.id, nameOf(card));
    m_providers->show(cards.team, m_data->today);
    m_equipment->show(cards.equipment, m_data->today);
    m_therapy->show(cards.therapy, cards.hiddenTherapy, m_data->today);
    m_deadlines->show(m_data->deadlines, m_data->hiddenDeadlines, names, m_data->rules,
                      m_data->today);
}

} // namespace enlace
