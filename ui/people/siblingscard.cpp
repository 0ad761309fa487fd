// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecards.h"

#include "core/base/datetext.h"
#include "core/people/conditionwords.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/people/whereabouts.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

QString nameOf(const GrownUpCard &card) { return fullName(card.person); }

/// Who may consent to the child's care today.
QString consent(const FamilySubject &subject, ChildId child)
{
    QStringList names;
    for (const GrownUpCard &card : subject.view.grownUps)
        for (const Guardianship &tie : card.of)
            if (tie.child == child && tie.mayConsent && tie.span.contains(subject.today))
                names.append(QStringLiteral("%1 (%2)").arg(nameOf(card), label(tie.relation)));
    return names.join(QLatin1Char('\n'));
}

QString homeName(const Household &home) { return home.name.isEmpty() ? home.city : home.name; }

QString homes(const FamilySubject &subject, ChildId child)
{
    QStringList lines;
    for (const HouseholdCard &card : subject.view.households)
        for (const HouseholdMember &member : card.members) {
            if (member.child != child || !member.span.contains(subject.today))
                continue;
            const QString how = member.physicalCustody == PhysicalCustody::NotStated
                                    ? QString()
                                    : label(member.physicalCustody);
            lines.append(joined({homeName(card.household), how, daysText(member)}));
        }
    return lines.join(QLatin1Char('\n'));
}

QString diagnoses(const ChildCard &card)
{
    QStringList words;
    for (const Condition &condition : card.conditions) {
        const QString plain = plainCondition(condition.code, Languages::current());
        const QString text = plain.isEmpty() ? condition.words : plain;
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(QLatin1Char('\n'));
}

QString warnings(const ChildCard &card)
{
    QStringList words;
    for (const Allergy &allergy : card.allergies)
        words.append(allergyName(allergy));
    return words.join(QLatin1String(", "));
}

/// Whom to call about a child today: of those who live in the home, or of all when there is none,
/// the first who may be called.
QString callWords(const FamilySubject &subject, const ChildCard &child, const HouseholdCard *home)
{
    const auto isThere = [&](const GrownUpCard &card) {
        return std::any_of(home->members.begin(), home->members.end(), [&](const auto &line) {
            return line.person == card.person.id && livesThereOn(line, subject.today);
        });
    };
    const auto phoneOf = [](const GrownUpCard &card) {
        const auto found =
            std::find_if(card.phones.begin(), card.phones.end(),
                         [](const PersonPhone &phone) { return phone.callAllowed != Answer::No; });
        return found == card.phones.end() ? QString() : phoneText(found->number, found->extension);
    };
    const auto isOf = [&](const GrownUpCard &card) {
        return std::any_of(card.of.begin(), card.of.end(), [&](const Guardianship &tie) {
            return tie.child == child.child.id && tie.span.contains(subject.today);
        });
    };
    // They stand in the order in which they are to be called.
    for (const GrownUpCard &card : subject.view.grownUps)
        if (isOf(card) && (!home || isThere(card)) && !phoneOf(card).isEmpty())
            return QCoreApplication::translate("SiblingsCard", "call %1, %2")
                .arg(fullName(card.person), phoneOf(card));
    return {};
}

/// Only for a child of more than one home: of all others it is plain.
QString whereToday(const FamilySubject &subject, const ChildCard &child)
{
    QList<HouseholdMember> lines;
    for (const HouseholdCard &home : subject.view.households)
        for (const HouseholdMember &line : home.members)
            if (line.child == child.child.id)
                lines.append(line);
    if (lines.size() < 2)
        return {};
    const Whereabouts where = whereaboutsOn(lines, subject.today);
    if (!where.home)
        return where.isUnclear ? QCoreApplication::translate(
                                     "SiblingsCard", "two homes say so: write down the days")
                               : QCoreApplication::translate("SiblingsCard", "not written down");
    for (const HouseholdCard &home : subject.view.households)
        if (home.household.id == *where.home) {
            const QString until =
                where.until ? QCoreApplication::translate("SiblingsCard", "until %1")
                                  .arg(shortDate(*where.until, Languages::current(), subject.today))
                            : QString();
            const QString there = callWords(subject, child, &home);
            return joined({homeName(home.household), until,
                           there.isEmpty() ? callWords(subject, child, nullptr) : there});
        }
    return {};
}

QString person(const QString &name, const QString &phone)
{
    return name.isEmpty() ? QString() : joined({name, phoneText(phone)});
}

} // namespace

QString allergyName(const Allergy &allergy)
{
    return allergy.kind == AllergyKind::Latex ? label(allergy.kind) : allergy.substance;
}

SiblingsCard::SiblingsCard(const FamilySubject &subject, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("siblingsCard"));
    const auto &children = subject.view.children;
    setTitle(children.size() > 1 ? tr("Siblings side by side") : tr("The child"));
    const Language language = Languages::current();
    if (const QString &priority = subject.view.family.priority; !priority.isEmpty()) {
        QLabel *most = makeParagraph(TextLook::Body, this);
        most->setText(tr("What would make the biggest difference: %1").arg(priority));
        content()->addWidget(most);
        content()->addSpacing(6);
    }
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    int row = 0;
    const auto add = [&](const QString &name, const auto &words, TextLook look = TextLook::Body) {
        QStringList cells;
        for (const ChildCard &card : children)
            cells.append(words(card));
        if (cells.join(QString()).isEmpty())
            return;
        QLabel *heading = makeLabel(TextLook::Muted, table);
        heading->setText(name);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        for (int i = 0; i < cells.size(); ++i) {
            QLabel *cell = makeParagraph(look, table);
            cell->setText(cells.at(i).isEmpty() ? QStringLiteral("–") : cells.at(i));
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            cell->setAccessibleName(
                QStringLiteral("%1, %2: %3")
                    .arg(subject.nameOf(children.at(i).child.id), name, cells.at(i)));
            grid->addWidget(cell, row, i + 1, Qt::AlignTop);
            grid->setColumnStretch(i + 1, 1);
        }
        ++row;
    };
    add(
        tr("Name"), [](const ChildCard &card) { return fullName(card.person); }, TextLook::Strong);
    add(tr("Called"), [](const ChildCard &card) {
        return joined({card.person.chosenName, card.person.pronouns});
    });
    add(tr("Born"), [&](const ChildCard &card) {
        return joined({shortDate(card.child.birthDate, language),
                       ageText(card.child.birthDate, subject.today)});
    });
    add(tr("Language"), [&](const ChildCard &card) {
        return card.person.spokenLanguage.isEmpty()
                   ? QString()
                   : languageName(card.person.spokenLanguage, language);
    });
    add(tr("Health network"), [](const ChildCard &card) { return card.networkName; });
    add(tr("Need tier"),
        [](const ChildCard &card) { return card.tier ? label(*card.tier) : QString(); });
    add(tr("Lead coordinator"),
        [](const ChildCard &card) { return person(card.leadName, card.leadPhone); });
    add(tr("Back-up"), [](const ChildCard &card) { return card.backupName; });
    add(tr("May consent"), [&](const ChildCard &card) { return consent(subject, card.child.id); });
    add(tr("Where today"), [&](const ChildCard &card) { return whereToday(subject, card); });
    add(tr("Lives"), [&](const ChildCard &card) { return homes(subject, card.child.id); });
    add(tr("Diagnoses"), [](const ChildCard &card) { return diagnoses(card); });
    add(tr("Allergies"), [](const ChildCard &card) { return warnings(card); });
    add(tr("What works well"), [](const ChildCard &card) { return card.child.strengths; });
    add(tr("To know before"), [](const ChildCard &card) { return card.child.toldAhead; });
    add(tr("Who pays, in order"), [](const ChildCard &card) { return card.child.coverageOrder; });
    add(tr("County"), [](const ChildCard &card) { return card.child.county; });
    add(tr("Source"), [&](const ChildCard &card) {
        return sourceText(card.child.origin, language, subject.today);
    });
    content()->addWidget(table);
    content()->addStretch();
}

} // namespace enlace
