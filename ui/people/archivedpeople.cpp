// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/archivedpeople.h"

#include "core/base/datetext.h"
#include "core/people/phonenumber.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

QString nameOf(const PersonId &person, const ArchivedPeople &archived, const FamilySubject &subject)
{
    for (const GrownUpCard &card : subject.view.grownUps)
        if (card.person.id == person)
            return fullName(card.person);
    for (const ChildCard &card : subject.view.children)
        if (card.person.id == person)
            return fullName(card.person);
    for (const Person &each : archived.persons)
        if (each.id == person)
            return fullName(each);
    return {};
}

template <class T>
QString whenAndWhy(const T &record)
{
    return joined(
        {shortDate(countyDay(*record.archivedAt), Languages::current()), record.archivedReason});
}

} // namespace

ArchivedPeopleCard::ArchivedPeopleCard(const ArchivedPeople &archived, const FamilySubject &subject,
                                       const std::function<bool(RecordKind)> &mayEdit,
                                       QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("archivedPeopleCard"));
    setTitle(tr("Archived"));
    content()->setSpacing(6);
    for (const Person &person : archived.persons) {
        const QString into =
            person.mergedInto
                ? tr("merged into %1").arg(nameOf(*person.mergedInto, archived, subject))
                : QString();
        addLine(RecordRef::to(RecordKind::Person, person.id), fullName(person),
                joined({into, whenAndWhy(person)}),
                mayEdit(RecordKind::Person) && !person.mergedInto);
    }
    for (const PersonPhone &phone : archived.phones)
        addLine(RecordRef::to(RecordKind::PersonPhone, phone.id),
                tr("%1, telephone of %2")
                    .arg(phoneText(phone.number, phone.extension),
                         nameOf(phone.person, archived, subject)),
                whenAndWhy(phone), mayEdit(RecordKind::PersonPhone));
    for (const Guardianship &tie : archived.ties)
        addLine(RecordRef::to(RecordKind::Guardianship, tie.id),
                tr("%1: %2 of %3")
                    .arg(nameOf(tie.person, archived, subject), label(tie.relation),
                         subject.nameOf(tie.child)),
                whenAndWhy(tie), mayEdit(RecordKind::Guardianship));
    for (const Household &home : archived.homes)
        addLine(RecordRef::to(RecordKind::Household, home.id),
                joined({home.name.isEmpty() ? tr("Home") : home.name, addressLine(home)}),
                whenAndWhy(home), mayEdit(RecordKind::Household));
    for (const HouseholdMember &line : archived.lines)
        addLine(RecordRef::to(RecordKind::HouseholdMember, line.id),
                joined({tr("%1 lived there").arg(nameOf(line.person, archived, subject)),
                        spanText(line.span, Languages::current(), subject.today)}),
                whenAndWhy(line), mayEdit(RecordKind::HouseholdMember));
    if (content()->count() == 0) {
        QLabel *nothing = makeParagraph(TextLook::Muted, this);
        nothing->setText(tr("Nothing of the family's people is archived."));
        content()->addWidget(nothing);
    }
}

void ArchivedPeopleCard::addLine(const RecordRef &record, const QString &name, const QString &more,
                                 bool mayRestore)
{
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    QLabel *what = makeParagraph(TextLook::Body, this);
    what->setText(name);
    QLabel *why = makeParagraph(TextLook::Small, this);
    why->setText(more);
    text->addWidget(what);
    text->addWidget(why);
    auto *row = new QHBoxLayout;
    row->addLayout(text, 1);
    const auto addButton = [&](const char *objectName, const QString &words) {
        auto *button = makeButton(ButtonLook::Link, objectName, this);
        button->setText(words);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(words, name));
        button->setAccessibleDescription(more);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    if (mayRestore)
        connect(addButton("restoreRecordButton", tr("Restore")), &QPushButton::clicked, this,
                [this, record] { Q_EMIT restoreRequested(record); });
    connect(addButton("recordHistoryButton", tr("History")), &QPushButton::clicked, this,
            [this, record] { Q_EMIT historyRequested(record); });
    content()->addLayout(row);
}

} // namespace enlace
