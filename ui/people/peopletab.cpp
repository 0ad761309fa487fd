// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletab.h"

#include "core/people/phonenumber.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"
#include "ui/people/keepingside.h"
#include "ui/people/peoplecards.h"
#include "ui/people/peoplekeeping.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Width that a card of a person wants at 100 % text.
constexpr int cardWidth = 420;
/// Percent of the usual text size up to which the cards and an editor stand side by side.
constexpr int mostScaleForTwo = 130;

} // namespace

PeopleTab::PeopleTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_scroll(new QScrollArea(this))
    , m_side(new KeepingSide(environment, this))
{
    m_scroll->setObjectName(QStringLiteral("peopleScroll"));
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_scroll, 5);
    row->addWidget(m_side, 4);
    body()->addWidget(m_side->drafts());
    body()->addLayout(row, 1);
    connect(m_side, &KeepingSide::said, this, &PeopleTab::said);
    connect(m_side, &KeepingSide::changed, this, &PeopleTab::showSide);
    PeopleTab::retranslate();
}

QString PeopleTab::title() const { return tr("People"); }

void PeopleTab::focusFirst() { m_scroll->setFocus(); }

void PeopleTab::read()
{
    m_isLoaded = true;
    fill();
    m_side->readDrafts();
    Q_EMIT arrived();
}

void PeopleTab::forget()
{
    m_isLoaded = false;
    delete m_scroll->takeWidget();
    m_side->leave();
    m_side->setKinds({});
}

bool PeopleTab::act(const QString &command)
{
    return command == QLatin1String("save") && m_side->save();
}

bool PeopleTab::escape() { return m_side->escape(); }

void PeopleTab::showSide()
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
    for (const ChildCard &each : subject().view.children)
        addKeeping(menu, RecordRef::to(RecordKind::Child, each.child.id),
                   subject().nameOf(each.child.id), false);
    return card;
}

QWidget *PeopleTab::grownUp(const GrownUpCard &person, QWidget *parent)
{
    auto *card = new GrownUpPanel(person, subject(), parent);
    QMenu *menu = addMenu(card);
    const QString id = person.person.id.text();
    addKeeping(menu, RecordRef::to(RecordKind::Person, person.person.id), fullName(person.person),
               true);
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
    addKeeping(addMenu(card), RecordRef::to(RecordKind::Household, home.household.id),
               card->accessibleName(), true);
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
    const int scrolled = m_scroll->verticalScrollBar()->value();
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
    QList<QWidget *> people;
    for (const GrownUpCard &card : subject().view.grownUps)
        people.append(grownUp(card, all));
    addHeading(column, tr("Parents, guardians and caregivers"), RecordKind::Person,
               "addPersonButton", tr("Add somebody"));
    addGrid(people);
    QList<QWidget *> homes;
    for (const HouseholdCard &card : subject().view.households)
        homes.append(home(card, all));
    addHeading(column, tr("Homes"), RecordKind::Household, "addHomeButton", tr("Add a home"));
    addGrid(homes);
    if (const QString hidden = hiddenText(subject().view.hidden); !hidden.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, all);
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
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void PeopleTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
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
