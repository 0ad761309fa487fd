// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familypage.h"

#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/lineactions.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/partsbar.h"
#include "ui/people/authorizationstab.h"
#include "ui/people/careteamtab.h"
#include "ui/people/contactstab.h"
#include "ui/people/duestab.h"
#include "ui/people/equipmenttab.h"
#include "ui/people/evidencetab.h"
#include "ui/people/healthtab.h"
#include "ui/people/interruptionstab.h"
#include "ui/people/leadjobs.h"
#include "ui/people/needstab.h"
#include "ui/people/overviewtab.h"
#include "ui/people/packettab.h"
#include "ui/people/peoplecards.h"
#include "ui/people/peopletab.h"
#include "ui/people/releasestab.h"
#include "ui/people/renewalstab.h"
#include "ui/people/supporttab.h"
#include "ui/people/therapytab.h"

#include <QApplication>
#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

FamilyPage::FamilyPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_asOf(makeParagraph(TextLook::Small, this))
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow))
    , m_children(new QButtonGroup(this))
    , m_bar(new PartsBar("familyTabs", this))
    , m_stack(new QStackedWidget(this))
{
    m_asOf->setObjectName(QStringLiteral("asOfLabel"));
    auto *tabs = new QVBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_bar);
    tabs->addWidget(makeRule(this));
    body()->addWidget(m_chipRow);
    body()->addLayout(tabs);
    // In large print a tab can need more height than a small screen has.
    setLook(m_stack, "clear");
    auto *scroll = new PageScroll(m_stack, this);
    scroll->yieldInLargePrint();
    body()->addWidget(scroll, 1);
    body()->addWidget(m_asOf);
    m_children->setExclusive(true);
    addTabs();
    connect(m_children, &QButtonGroup::idClicked, this, &FamilyPage::showChild);
    connect(m_bar, &PartsBar::currentChanged, this, &FamilyPage::showTab);
    connect(m_bar, &PartsBar::chosen, this, &FamilyPage::focusFirst);
    connect(&m_environment.store, &Store::changed, this,
            [this](const QList<RecordRef> &, const QSet<QUuid> &about) {
                if (isVisible() && concerns(about))
                    read();
            });
    retranslate();
}

void FamilyPage::addTabs()
{
    auto *overview = new OverviewTab(m_environment, m_stack);
    connect(overview, &OverviewTab::tabRequested, this, [this](RecordKind kind) {
        showTabOf(kind);
        focusFirst();
    });
    // First what is opened every day, then who, then what is asked for, and its papers.
    add("overview", overview);
    add("deadlines", new DuesTab(m_environment, m_stack));
    add("contacts", new ContactsTab(m_environment, m_stack));
    add("people", new PeopleTab(m_environment, m_stack));
    add("health", new HealthTab(m_environment, m_stack));
    add("support", new SupportTab(m_environment, m_stack));
    add("careTeam", new CareTeamTab(m_environment, m_stack));
    add("therapy", new TherapyTab(m_environment, m_stack));
    add("needs", new NeedsTab(m_environment, m_stack));
    add("equipment", new EquipmentTab(m_environment, m_stack));
    add("authorizations", new AuthorizationsTab(m_environment, m_stack));
    add("renewals", new RenewalsTab(m_environment, m_stack));
    add("interruptions", new InterruptionsTab(m_environment, m_stack));
    add("packet", new PacketTab(m_environment, m_stack));
    add("evidence", new EvidenceTab(m_environment, m_stack));
    add("releases", new ReleasesTab(m_environment, m_stack));
}

void FamilyPage::add(const char *id, FamilyTab *tab)
{
    const QList<DataCategory> wanted = tab->categories();
    const bool isOffered = std::any_of(wanted.begin(), wanted.end(), [this](DataCategory category) {
        return !readReach(m_environment.store.actor(), category).isEmpty();
    });
    if (!isOffered) {
        delete tab; // at once: a child of the stack that is no page of it would be seen
        return;
    }
    m_tabs.append({QString::fromLatin1(id), tab});
    m_stack->addWidget(tab);
    m_bar->addTab();
    connect(tab, &FamilyTab::said, this, &FamilyPage::said);
    connect(tab, &FamilyTab::openRequested, this, &FamilyPage::openRequested);
    connect(tab, &FamilyTab::arrived, this, [this, tab] {
        if (m_stack->currentWidget() == tab && std::exchange(m_isToFocus, false))
            focusFirst();
    });
}

QStringList FamilyPage::parts() const
{
    QStringList ids;
    for (const Tab &tab : m_tabs)
        ids.append(tab.id);
    for (const Tab &tab : m_tabs)
        ids += tab.widget->parts();
    return ids;
}

void FamilyPage::showPart(const QString &part)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        const bool isInside = m_tabs.at(i).widget->parts().contains(part);
        if (!isInside && m_tabs.at(i).id != part)
            continue;
        m_bar->setCurrentIndex(i);
        if (isInside)
            m_tabs.at(i).widget->showPart(part);
        return;
    }
}

FamilyTab *FamilyPage::currentTab() const
{
    return qobject_cast<FamilyTab *>(m_stack->currentWidget());
}

bool FamilyPage::act(const QString &command)
{
    if (!m_subject) {
        m_toDo = m_shown ? command : QString();
        return m_shown.has_value();
    }
    if (FamilyTab *tab = currentTab(); tab && tab->act(command))
        return true;
    // A call is logged and a task written from wherever in the record one stands.
    if (command == QLatin1String("logContact"))
        showTabOf(RecordKind::Contact);
    else if (command == QLatin1String("newTask"))
        showTabOf(RecordKind::Task);
    else
        return false;
    FamilyTab *tab = currentTab();
    return tab && tab->act(command);
}

bool FamilyPage::escape()
{
    FamilyTab *tab = currentTab();
    return tab && tab->escape();
}

void FamilyPage::showTab(int number)
{
    if (number < 0 || number >= m_tabs.size())
        return;
    // The keyboard stays in the tab, wherever it was in the one before.
    const bool isInside = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(number);
    m_tabs.at(number).widget->activate();
    if (isInside)
        focusFirst();
}

void FamilyPage::showTabOf(RecordKind kind)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (m_tabs.at(i).widget->kinds().contains(kind))
            return m_bar->setCurrentIndex(i);
    m_bar->setCurrentIndex(0);
}

bool FamilyPage::showRecord(const RecordRef &ref)
{
    if (!kindsOfFamilyPage().contains(ref.kind))
        return false;
    const bool isOfTheFamilyShown =
        m_subject && ref == RecordRef::to(RecordKind::Family, m_subject->family());
    if (!(m_shown == ref) && !isOfTheFamilyShown) {
        // Nothing of the family before it may stand under the new one's name for a moment.
        m_subject.reset();
        m_child = -1;
        m_toDo.clear();
        retranslate();
    }
    m_shown = ref;
    showTabOf(ref.kind);
    read();
    return true;
}

void FamilyPage::focusFirst()
{
    // What has not been read yet takes the keyboard when it is there.
    m_isToFocus = !m_subject;
    if (m_isToFocus)
        setFocus();
    else if (QAbstractButton *button = m_children->checkedButton();
             button && m_bar->currentIndex() == 0)
        button->setFocus();
    else if (auto *tab = qobject_cast<FamilyTab *>(m_stack->currentWidget()))
        tab->focusFirst();
}

// Each reading is written down: another family's change is no reason for one.
bool FamilyPage::concerns(const QSet<QUuid> &about) const
{
    if (about.isEmpty() || !m_subject) // the directory, the rules: of everybody
        return true;
    const auto &children = m_subject->view.children;
    return about.contains(m_subject->family().uuid()) ||
           std::any_of(children.begin(), children.end(),
                       [&](const auto &each) { return about.contains(each.child.id.uuid()); });
}

void FamilyPage::read()
{
    if (!m_shown)
        return;
    m_environment.store.readLatest(
        this, [ref = *m_shown](Reading &reading) { return readFamily(reading, ref); },
        [this](const Result<FamilySubject> &result) { take(result); });
}

void FamilyPage::take(const Result<FamilySubject> &result)
{
    if (!result) {
        Q_EMIT said(Message::of(result.error()));
        return;
    }
    const bool isNew = !m_subject;
    m_subject = std::make_shared<const FamilySubject>(*result);
    const auto &children = m_subject->view.children;
    if (m_child < 0 || m_child >= children.size()) {
        m_child = 0;
        for (int i = 0; i < children.size(); ++i)
            if (children.at(i).child.id == m_subject->about)
                m_child = i;
    }
    retranslate();
    takeToTabs();
    if (!isNew)
        return;
    for (const Tab &tab : m_tabs)
        if (tab.widget->kinds().contains(m_shown->kind))
            tab.widget->select(*m_shown);
    if (m_toDo.isEmpty())
        return;
    m_isToFocus = false; // the keyboard goes where the command takes it
    act(std::exchange(m_toDo, {}));
}

void FamilyPage::takeToTabs()
{
    if (m_subject->view.children.isEmpty())
        return;
    for (const Tab &tab : m_tabs)
        tab.widget->setSubject(m_subject, m_child);
    showTab(m_stack->currentIndex());
}

void FamilyPage::showChild(int number)
{
    m_child = number;
    retranslate();
    takeToTabs();
}

QStringList FamilyPage::headerFacts() const
{
    const Language language = Languages::current();
    const FamilyView &view = m_subject->view;
    QStringList facts;
    for (const GrownUpCard &card : view.grownUps) {
        if (card.person.spokenLanguage.isEmpty())
            continue;
        facts.append(tr("Speaks: %1").arg(languageName(card.person.spokenLanguage, language)));
        if (card.person.interpreter == Answer::Yes)
            facts.append(tr("interpreter requested"));
        if (!card.person.writtenLanguage.isEmpty())
            facts.append(tr("reads: %1").arg(languageName(card.person.writtenLanguage, language)));
        break;
    }
    for (const HouseholdCard &card : view.households)
        if (!card.household.city.isEmpty()) {
            facts.append(card.household.city);
            break;
        }
    if (m_child >= 0 && m_child < view.children.size()) {
        const ChildCard &card = view.children.at(m_child);
        facts.append(card.lead ? tr("Lead coordinator: %1").arg(card.leadName)
                               : tr("No lead coordinator"));
    }
    return facts;
}

void FamilyPage::fillHeader()
{
    const FamilyView &view = m_subject->view;
    setTitle(tr("%1 family").arg(view.family.name), headerFacts().join(QStringLiteral(" · ")));
    QStringList origins;
    if (m_child >= 0 && m_child < view.children.size()) {
        const Origin &origin = view.children.at(m_child).child.origin;
        if (origin.source == Source::Imported)
            origins.append(
                tr("From an imported roster, current as of %1.")
                    .arg(momentText(origin.learnedAt, Languages::current(), m_subject->today)));
    }
    if (view.hidden > 0)
        origins.append(hiddenText(view.hidden));
    m_asOf->setText(origins.join(QLatin1Char(' ')));
    m_asOf->setVisible(!origins.isEmpty());
}

void FamilyPage::fillChips()
{
    const QDate today = m_subject->today;
    const auto &children = m_subject->view.children;
    for (int i = 0; i < children.size(); ++i) {
        const ChildCard &card = children.at(i);
        QStringList words{m_subject->nameOf(card.child.id), ageText(card.child.birthDate, today)};
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
    addPauseChip();
    const auto add = [this](const QString &text, Tone tone) {
        auto *chip = new StatusChip(m_chipRow);
        chip->setChip({text, tone});
        m_chips->addWidget(chip);
    };
    for (const ChildCard &card : children) {
        const QString name = m_subject->nameOf(card.child.id);
        const auto stopped = stopReason(card.child, today);
        if (stopped)
            add(tr("%1 (%2)").arg(label(*stopped), name), Tone::Late);
        for (const Allergy &allergy : card.allergies)
            add(tr("Allergy: %1 (%2)").arg(allergyName(allergy), name), Tone::Late);
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
        if (const QString spoken = m_subject->spokenLanguage();
            lacksLanguage(card.leadLanguages, spoken))
            add(tr("The lead coordinator does not work in %1")
                    .arg(languageName(spoken, Languages::current())),
                Tone::Soon);
    }
}

/// A family that is left in peace says so to whoever opens it, and why, before anybody calls them.
void FamilyPage::addPauseChip()
{
    const auto &pause = m_subject->pause;
    if (!pause)
        return;
    QStringList why{label(pause->reason)};
    if (!pause->event.isEmpty())
        why.append(tr("or before, when: %1").arg(pause->event));
    auto *chip = new StatusChip(m_chipRow);
    chip->setObjectName(QStringLiteral("pauseChip"));
    chip->setChip({tr("On pause until %1: %2")
                       .arg(shortDate(pause->until, Languages::current(), m_subject->today),
                            why.join(QStringLiteral("; "))),
                   Tone::Waiting});
    m_chips->addWidget(chip);
    if (!m_subject->mayEndPause)
        return;
    auto *end = makeButton(ButtonLook::Link, "endPauseButton", m_chipRow);
    end->setText(tr("End the pause"));
    end->setToolTip(tr("All its lines are work again; it can be taken back"));
    end->setAccessibleDescription(end->toolTip());
    connect(end, &QPushButton::clicked, this, [this] {
        endPause(this, m_environment.store, m_subject->family(),
                 [this](const Message &message) { Q_EMIT said(message); });
    });
    m_chips->addWidget(end);
}

void FamilyPage::retranslate()
{
    // The buttons are made anew; the keyboard stays where it was.
    const bool isOnChildren = m_chipRow->isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton *button : m_children->buttons())
        m_children->removeButton(button);
    clearLayout(m_chips);
    for (int i = 0; i < m_tabs.size(); ++i)
        m_bar->setTabText(i, m_tabs.at(i).widget->title());
    m_bar->setName(tr("Parts of the record"));
    const bool hasChildren = m_subject && !m_subject->view.children.isEmpty();
    m_bar->setVisible(hasChildren);
    m_stack->setVisible(hasChildren);
    if (!m_subject) {
        setTitle(tr("Opening…"));
        m_asOf->hide();
        return;
    }
    fillHeader();
    fillChips();
    QAbstractButton *button = m_children->checkedButton();
    if (isOnChildren && button)
        button->setFocus();
}

} // namespace enlace
