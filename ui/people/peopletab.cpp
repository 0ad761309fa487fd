// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletab.h"

#include "core/editing/mergerepository.h"
#include "core/people/peopletables.h"
#include "core/people/phonenumber.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"
#include "ui/people/archivedpeople.h"
#include "ui/people/keepingside.h"
#include "ui/people/mergejobs.h"
#include "ui/people/peoplecards.h"
#include "ui/people/peoplekeeping.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Width that a card of a person wants at 100 % text.
constexpr int cardWidth = 420;

} // namespace

PeopleTab::PeopleTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_showArchived(new QCheckBox(this))
    , m_scroll(new PageScroll("peopleScroll", this))
    , m_side(new KeepingSide(environment, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_scroll->yieldInLargePrint();
    row->addWidget(m_scroll, 5);
    row->addWidget(m_side, 4);
    m_showArchived->setObjectName(QStringLiteral("showArchivedPeopleBox"));
    body()->addWidget(m_side->drafts());
    body()->addWidget(m_showArchived);
    body()->addLayout(row, 1);
    connect(m_side, &KeepingSide::said, this, &PeopleTab::said);
    connect(m_side, &KeepingSide::changed, this, &PeopleTab::showSide);
    connect(m_side, &KeepingSide::openRequested, this, &PeopleTab::openRequested);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            readArchived();
    });
    PeopleTab::retranslate();
}

QString PeopleTab::title() const { return tr("People"); }

void PeopleTab::focusFirst() { m_scroll->focusFirst(); }

void PeopleTab::read()
{
    m_isLoaded = true;
    fill();
    m_side->readDrafts();
    readArchived();
}

void PeopleTab::readArchived()
{
    if (!m_showArchived->isChecked()) {
        if (std::exchange(m_archived, std::nullopt))
            fill();
        Q_EMIT arrived();
        return;
    }
    ask([family = subject().family()](
            Reading &reading) { return FamilyRepository(reading).archivedOf(family); },
        [this](const ArchivedPeople &archived) {
            m_archived = archived;
            fill();
        });
}

void PeopleTab::chooseToMerge(QPushButton *from, const PersonId &person)
{
    environment().store.read(
        this,
        [subject = subject(), person](Reading &reading) {
            return mergeCandidates(reading, subject, person);
        },
        [this, person,
         held = QPointer<QPushButton>(from)](const Result<QList<MergeCandidate>> &candidates) {
            if (!candidates) {
                Q_EMIT said(Message::of(candidates.error()));
                return;
            }
            if (!held || !hasSubject())
                return;
            if (candidates->isEmpty()) {
                Q_EMIT said(Message::said(
                    Tone::Neutral, [] { return tr("Nobody here could be the same person."); }));
                return;
            }
            auto *menu = new QMenu(held);
            menu->setObjectName(QStringLiteral("mergeWithMenu"));
            menu->setAccessibleName(tr("The same person as"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addSection(tr("The same person as"));
            for (const MergeCandidate &candidate : *candidates)
                addTo(menu, "mergeWithAction", candidate.text,
                      [this, person, other = candidate.person] { lookAtMerge(person, other); });
            menu->popup(held->mapToGlobal(QPoint(0, held->height())));
        });
}

void PeopleTab::lookAtMerge(const PersonId &kept, const PersonId &merged)
{
    environment().store.read(
        this,
        [kept, merged](Reading &reading) { return MergeRepository(reading).look(kept, merged); },
        [this](const Result<MergeLook> &look) {
            if (!look)
                Q_EMIT said(Message::of(look.error()));
            else if (hasSubject())
                m_side->edit(mergeJob(*look, familyChoices(subject()), today()));
        });
}

void PeopleTab::forget()
{
    m_isLoaded = false;
    m_archived.reset();
    delete m_scroll->takeWidget();
    m_side->leave();
    m_side->setKinds({});
}

// What else is kept here belongs to one of these, and is added from its card.
QStringList PeopleTab::parts() const
{
    return m_side->newForms({RecordKind::Person, RecordKind::Child, RecordKind::Household});
}

void PeopleTab::showPart(const QString &part) { m_side->addBy(part); }

bool PeopleTab::act(const QString &command)
{
    return command == QLatin1String("save") && m_side->save();
}

bool PeopleTab::escape() { return m_side->escape(); }

void PeopleTab::showSide()
{
    const bool isOpen = m_side->isOpen();
    m_scroll->setVisible(!isOpen || !isLargePrint());
    if (!m_isLoaded || !hasSubject())
        return;
    if (columns() != m_columns)
        fill();
    if (!isOpen && isVisible())
        focusFirst();
}

QMenu *PeopleTab::addMenu(Card *card)
{
    card->setLink(tr("More…"));
    card->link()->setAccessibleName(tr("More: %1").arg(card->accessibleName()));
    auto *menu = new QMenu(card);
    card->link()->setMenu(menu);
    return menu;
}

void PeopleTab::addTo(QMenu *menu, const char *name, const QString &text,
                      std::function<void()> chosen)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [chosen = std::move(chosen)] { chosen(); });
}

void PeopleTab::addKeeping(QMenu *menu, const RecordRef &record, const QString &name,
                           bool mayArchive)
{
    if (m_side->mayEdit(record.kind)) {
        addTo(menu, "correctAction", tr("Correct: %1").arg(name),
              [this, record] { m_side->correct(record); });
        if (mayArchive)
            addTo(menu, "archiveAction", tr("Archive: %1…").arg(name),
                  [this, record] { m_side->archive(record); });
    }
    addTo(menu, "historyAction", tr("History: %1").arg(name),
          [this, record] { m_side->lookBack(record); });
}

QWidget *PeopleTab::siblings(QWidget *parent)
{
    auto *card = new SiblingsCard(subject(), parent);
    QMenu *menu = addMenu(card);
    addKeeping(menu, RecordRef::to(RecordKind::Family, subject().family()),
               tr("what matters to the family"), false);
    for (const ChildCard &each : subject().view.children) {
        const QString name = subject().nameOf(each.child.id);
        addKeeping(menu, RecordRef::to(RecordKind::Child, each.child.id), name, false);
        if (!subject().mayEdit(each.child.id, DataCategory::People))
            continue;
        addTo(menu, "setTierAction", tr("Need tier of %1…").arg(name),
              [this, child = each.child.id.text()] {
                  m_side->add(RecordKind::NeedTier, {{QStringLiteral("child_id"), child}});
              });
        addTo(menu, "mergeAction", tr("Merge %1 with a second record…").arg(name),
              [this, card, person = each.person.id] { chooseToMerge(card->link(), person); });
        menu->addSeparator();
    }
    if (m_side->mayEdit(RecordKind::Child))
        addTo(menu, "addChildAction", tr("Add a child"),
              [this] { m_side->add(RecordKind::Child); });
    return card;
}

QWidget *PeopleTab::grownUp(const GrownUpCard &person, QWidget *parent)
{
    auto *card = new GrownUpPanel(person, subject(), parent);
    QMenu *menu = addMenu(card);
    const QString id = person.person.id.text();
    addKeeping(menu, RecordRef::to(RecordKind::Person, person.person.id), fullName(person.person),
               true);
    if (m_side->mayEdit(RecordKind::Person))
        addTo(menu, "mergeAction", tr("Merge with a second record…"),
              [this, card, same = person.person.id] { chooseToMerge(card->link(), same); });
    menu->addSeparator();
    for (const PersonPhone &phone : person.phones)
        addKeeping(menu, RecordRef::to(RecordKind::PersonPhone, phone.id),
                   phoneText(phone.number, phone.extension), true);
    if (m_side->mayEdit(RecordKind::PersonPhone))
        addTo(menu, "addPhoneAction", tr("Add a telephone"), [this, id] {
            m_side->add(RecordKind::PersonPhone, {{QStringLiteral("person_id"), id}});
        });
    menu->addSeparator();
    for (const Guardianship &tie : person.of)
        addKeeping(menu, RecordRef::to(RecordKind::Guardianship, tie.id),
                   tr("%1 of %2").arg(label(tie.relation), subject().nameOf(tie.child)), true);
    if (m_side->mayEdit(RecordKind::Guardianship))
        addTo(menu, "addTieAction", tr("Add what they are to a child"), [this, id] {
            m_side->add(RecordKind::Guardianship, {{QStringLiteral("person_id"), id}});
        });
    return card;
}

QWidget *PeopleTab::home(const HouseholdCard &home, QWidget *parent)
{
    auto *card = new HouseholdPanel(home, subject(), parent);
    QMenu *menu = addMenu(card);
    addKeeping(menu, RecordRef::to(RecordKind::Household, home.household.id),
               card->accessibleName(), true);
    menu->addSeparator();
    const Keeping *lives = m_side->kindOf(RecordKind::HouseholdMember);
    for (const HouseholdMember &line : home.members)
        if (const QString name = lives ? lives->name(toJson(line)) : QString(); !name.isEmpty())
            addKeeping(menu, RecordRef::to(RecordKind::HouseholdMember, line.id),
                       tr("%1 lives here").arg(name), true);
    if (m_side->mayEdit(RecordKind::HouseholdMember))
        addTo(menu, "addLivesHereAction", tr("Add who lives here, and when"),
              [this, id = home.household.id.text()] {
                  m_side->add(RecordKind::HouseholdMember, {{QStringLiteral("household_id"), id}});
              });
    return card;
}

void PeopleTab::addHeading(QVBoxLayout *column, const QString &title, RecordKind adds,
                           const char *button, const QString &add)
{
    auto *row = new QHBoxLayout;
    QLabel *heading = makeLabel(TextLook::CardTitle, column->parentWidget());
    heading->setText(title);
    row->addWidget(heading);
    if (m_side->mayEdit(adds)) {
        auto *link = makeButton(ButtonLook::Link, button, column->parentWidget());
        link->setText(add);
        connect(link, &QPushButton::clicked, this, [this, adds] { m_side->add(adds); });
        row->addWidget(link);
    }
    row->addStretch();
    column->addLayout(row);
}

int PeopleTab::columns() const
{
    return m_side->isOpen() ? 1 : std::clamp(width() / scaled(cardWidth), 1, 3);
}

void PeopleTab::fill()
{
    m_columns = columns();
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(siblings(all));
    const auto addGrid = [&](const QList<QWidget *> &cards) {
        auto *grid = new QGridLayout;
        grid->setSpacing(12);
        for (int i = 0; i < cards.size(); ++i)
            grid->addWidget(cards.at(i), i / m_columns, i % m_columns);
        for (int i = 0; i < m_columns; ++i)
            grid->setColumnStretch(i, 1);
        column->addLayout(grid);
    };
    // The keyboard goes in the order in which things are made.
    addHeading(column, tr("Parents, guardians and caregivers"), RecordKind::Person,
               "addPersonButton", tr("Add somebody"));
    QList<QWidget *> people;
    for (const GrownUpCard &card : subject().view.grownUps)
        people.append(grownUp(card, all));
    addGrid(people);
    addHeading(column, tr("Homes"), RecordKind::Household, "addHomeButton", tr("Add a home"));
    QList<QWidget *> homes;
    for (const HouseholdCard &card : subject().view.households)
        homes.append(home(card, all));
    addGrid(homes);
    if (m_archived) {
        auto *archived = new ArchivedPeopleCard(
            *m_archived, subject(), [this](RecordKind kind) { return m_side->mayEdit(kind); }, all);
        connect(archived, &ArchivedPeopleCard::restoreRequested, m_side, &KeepingSide::restore);
        connect(archived, &ArchivedPeopleCard::historyRequested, m_side, &KeepingSide::lookBack);
        column->addWidget(archived);
    }
    if (const QString hidden = hiddenText(subject().view.hidden); !hidden.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, all);
        note->setText(hidden);
        column->addWidget(note);
    }
    column->addStretch();
    m_scroll->setContent(all);
}

void PeopleTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    m_showArchived->setText(tr("Show archived"));
    if (!hasSubject())
        return;
    m_side->setKinds(peopleKeeping(subject()));
    if (m_isLoaded)
        fill();
}

void PeopleTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    if (m_isLoaded && columns() != m_columns)
        fill();
}

} // namespace enlace
