// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "core/base/datetext.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/providers/specialty.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/personline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

FamilyCard::FamilyCard(const char *objectName, QWidget *parent)
    : LiveText(parent)
{
    setObjectName(QString::fromLatin1(objectName));
}

void FamilyCard::addNote(const QString &text)
{
    QLabel *note = makeParagraph(TextLook::Muted, this);
    note->setText(text);
    note->setContentsMargins(0, 6, 0, 6);
    content()->addWidget(note);
}

void FamilyCard::addRule() { content()->addWidget(makeRule(this)); }

void FamilyCard::addHidden(int count)
{
    if (count > 0)
        addNote(tr("%n protected record(s) not shown (privacy rule)", nullptr, count));
}

ProvidersCard::ProvidersCard(QWidget *parent)
    : FamilyCard("providersCard", parent)
{
    retranslate();
}

void ProvidersCard::show(const TeamView &team, QDate today)
{
    m_team = team;
    m_today = today;
    retranslate();
}

namespace {

Tone toneOf(StandingKind kind)
{
    switch (kind) {
    case StandingKind::InNetwork:
        return Tone::Good;
    case StandingKind::OutWithArrangement:
        return Tone::Soon;
    case StandingKind::Out:
        return Tone::Late;
    case StandingKind::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void ProvidersCard::retranslate()
{
    setTitle(tr("Providers"));
    clear();
    const Language language = Languages::current();
    bool first = true;
    for (const TeamRow &row : std::as_const(m_team.rows)) {
        if (!std::exchange(first, false))
            addRule();
        QStringList role{row.specialty.isEmpty() ? label(row.member.role)
                                                 : specialtyLabel(row.specialty)};
        if (!row.organization.isEmpty())
            role.append(row.organization);
        QStringList spoken;
        for (const QString &tag : row.languages)
            spoken.append(languageName(tag, language));
        if (!spoken.isEmpty())
            role.append(spoken.join(QLatin1String(", ")));
        PersonLine::Words words;
        words.name = row.name;
        words.role = role.join(QStringLiteral(" · "));
        const auto phone = parsePhone(row.contact.phone);
        words.phone = phone ? phoneText(phone->number, phone->extension) : row.contact.phone;
        words.phoneToDial = phone ? phone->number : QString();
        if (row.standing)
            words.standing =
                Chip{standingText(*row.standing, language, m_today), toneOf(row.standing->kind)};
        auto *line = new PersonLine(this);
        line->setWords(words);
        content()->addWidget(line);
    }
    for (const TeamGap &gap : std::as_const(m_team.gaps)) {
        if (!std::exchange(first, false))
            addRule();
        PersonLine::Words words;
        words.name = gapText(gap);
        words.role = label(gap.role);
        words.standing = Chip{tr("Gap"), gap.isCertain ? Tone::Late : Tone::Neutral};
        auto *line = new PersonLine(this);
        line->setWords(words);
        content()->addWidget(line);
    }
    if (first)
        addNote(tr("Nobody is on the care team yet. It would name doctors, therapists, vendors and "
                   "schools, with their phones and their network standing."));
    addHidden(m_team.hiddenCount);
    content()->addStretch();
}

TherapyCard::TherapyCard(QWidget *parent)
    : FamilyCard("therapyCard", parent)
{
    retranslate();
}

EquipmentCard::EquipmentCard(QWidget *parent)
    : FamilyCard("equipmentCard", parent)
{
    retranslate();
}

} // namespace enlace
