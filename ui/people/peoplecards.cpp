// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecards.h"

#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace enlace {

namespace {

QString weekText(QStringView days)
{
    QStringList names;
    for (int day = 0; day < days.size(); ++day)
        if (days.at(day) == u'1')
            names.append(QLocale().dayName(day + 1, QLocale::ShortFormat));
    return names.join(QLatin1String(", "));
}

/// What nobody asked counts as no: it is said, so that nobody leaves a message by mistake.
QString permission(Answer answer, const QString &yes, const QString &no, const QString &notAsked)
{
    return answer == Answer::Yes ? yes : answer == Answer::No ? no : notAsked;
}

QString nameOfMember(const HouseholdMember &member, const FamilySubject &subject)
{
    if (member.child)
        return subject.nameOf(*member.child);
    for (const GrownUpCard &card : subject.view.grownUps)
        if (card.person.id == member.person)
            return fullName(card.person);
    return {};
}

} // namespace

QString daysText(const HouseholdMember &member)
{
    const QString &days = member.days;
    if (days.size() == 7)
        return days.contains(u'0') ? weekText(days) : QString();
    if (days.size() != 14)
        return {};
    return HouseholdPanel::tr("one week: %1; the other: %2")
        .arg(weekText(QStringView(days).left(7)), weekText(QStringView(days).mid(7)));
}

GrownUpPanel::GrownUpPanel(const GrownUpCard &card, const FamilySubject &subject, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("grownUpCard"));
    content()->setSpacing(4);
    setTitle(fullName(card.person));
    addTies(card, subject);
    addWays(card, subject);
    content()->addStretch();
}

void GrownUpPanel::addTies(const GrownUpCard &card, const FamilySubject &subject)
{
    const Language language = Languages::current();
    auto *row = new QWidget(this);
    auto *chips = new FlowLayout(row);
    chips->setContentsMargins(0, 0, 0, 0);
    const auto chip = [&](const QString &text, Tone tone) {
        auto *made = new StatusChip(row);
        made->setChip({text, tone});
        chips->addWidget(made);
    };
    bool isFirst = false;
    bool mayConsent = false;
    for (const Guardianship &tie : card.of) {
        const bool holds = tie.span.contains(subject.today);
        isFirst |= holds && tie.isPrimary;
        mayConsent |= holds && tie.mayConsent;
    }
    if (isFirst)
        chip(tr("First to call"), Tone::Good);
    if (!card.of.isEmpty())
        chip(mayConsent ? tr("May consent to care") : tr("May not consent"),
             mayConsent ? Tone::Good : Tone::Neutral);
    row->setVisible(chips->count() > 0);
    content()->addWidget(row);
    for (const Guardianship &tie : card.of) {
        const bool holds = tie.span.contains(subject.today);
        QLabel *line = makeParagraph(holds ? TextLook::Body : TextLook::Small, this);
        QStringList words{tr("%1 of %2").arg(label(tie.relation), subject.nameOf(tie.child))};
        if (tie.authority != LegalAuthority::NotKnown && tie.authority != LegalAuthority::Parent)
            words.append(label(tie.authority));
        if (!holds)
            words.append(spanText(tie.span, language, subject.today));
        words.append(tie.note);
        line->setText(joined(words));
        content()->addWidget(line);
    }
}

void GrownUpPanel::addWays(const GrownUpCard &card, const FamilySubject &subject)
{
    const Language language = Languages::current();
    const Person &person = card.person;
    auto *facts = new FactGrid(this);
    for (const PersonPhone &phone : card.phones) {
        const QString number = phoneText(phone.number, phone.extension);
        if (phone.callAllowed == Answer::No) {
            facts->add(label(phone.kind), joined({number, tr("never call here"), phone.note}));
            continue;
        }
        auto *button = makeButton(ButtonLook::Link, "phoneButton", facts);
        button->setText(
            joined({number, phone.isPreferred ? tr("preferred") : QString(), phone.note}));
        button->setToolTip(tr("Copy the number"));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this,
                [number] { QGuiApplication::clipboard()->setText(number); });
        facts->add(label(phone.kind), button);
    }
    facts->add(tr("E-mail"), person.email);
    QStringList languages;
    if (!person.spokenLanguage.isEmpty())
        languages.append(tr("speaks %1").arg(languageName(person.spokenLanguage, language)));
    if (!person.writtenLanguage.isEmpty())
        languages.append(tr("reads %1").arg(languageName(person.writtenLanguage, language)));
    if (person.interpreter == Answer::Yes)
        languages.append(tr("interpreter requested"));
    if (person.literacy == Literacy::PlainWords || person.literacy == Literacy::Listens)
        languages.append(label(person.literacy));
    facts->add(tr("Language"), joined(languages));
    if (person.paperFormat != PaperFormat::Standard)
        facts->add(tr("Paper"), label(person.paperFormat));
    if (!card.of.isEmpty()) {
        const ContactPreferences &ways = person.contact;
        facts->add(tr("Reach by"), joined({label(ways.by), ways.bestTime, ways.note}));
        facts->add(tr("Messages"), permission(ways.messageAllowed, tr("may be left"),
                                              tr("never leave one"), tr("not asked: leave none")));
        facts->add(tr("Letters"), permission(ways.mailAllowed, tr("may be sent"),
                                             tr("never send one"), tr("not asked: send none")));
    }
    facts->add(tr("Source"), sourceText(person.origin, language, subject.today));
    content()->addWidget(facts);
}

HouseholdPanel::HouseholdPanel(const HouseholdCard &card, const FamilySubject &subject,
                               QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("householdCard"));
    content()->setSpacing(4);
    const Language language = Languages::current();
    const Household &home = card.household;
    setTitle(home.name.isEmpty() ? (home.city.isEmpty() ? tr("Home") : home.city) : home.name);
    auto *facts = new FactGrid(this);
    facts->add(tr("Address"), addressLine(home));
    if (home.housing != HousingStatus::NotAsked)
        facts->add(tr("Housing"), label(home.housing));
    facts->add(tr("Where to find them"), home.reachAt);
    facts->add(tr("County"), home.county);
    for (const HouseholdMember &member : card.members) {
        const QString name = nameOfMember(member, subject);
        if (name.isEmpty())
            continue;
        QStringList words;
        if (member.physicalCustody != PhysicalCustody::NotStated)
            words.append(label(member.physicalCustody));
        words.append(daysText(member));
        words.append(spanText(member.span, language, subject.today));
        facts->add(name, joined(words));
    }
    content()->addWidget(facts);
    content()->addStretch();
}

} // namespace enlace
