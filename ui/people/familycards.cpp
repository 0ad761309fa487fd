// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "core/people/phonenumber.h"
#include "ui/kit/datewords.h"
#include "ui/kit/labels.h"
#include "ui/kit/personline.h"
#include "ui/kit/standinglook.h"
#include "ui/people/teamlook.h"

#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

FamilyCard::FamilyCard(const char *objectName, QWidget *parent)
    : LiveText(parent)
{
    setObjectName(QString::fromLatin1(objectName));
}

bool FamilyCard::begin(const QString &title, const QString &linkText)
{
    setTitle(title);
    setLink(m_isReadable ? linkText : QString());
    clear();
    if (m_isReadable)
        return true;
    addNote(tr("Your role does not show this part of the record."));
    content()->addStretch();
    return false;
}

void FamilyCard::addNote(const QString &text)
{
    QLabel *note = makeParagraph(TextLook::Muted, this);
    note->setText(text);
    note->setContentsMargins(0, 6, 0, 6);
    content()->addWidget(note);
}

QString FamilyCard::allOf(qsizetype count)
{
    return count > 0 ? tr("All %1").arg(QLocale().toString(count)) : QString();
}

void FamilyCard::addRule() { content()->addWidget(makeRule(this)); }

void FamilyCard::addHidden(int count)
{
    if (count > 0)
        addNote(hiddenText(count));
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

void ProvidersCard::retranslate()
{
    if (!begin(tr("Providers"), tr("Care team")))
        return;
    bool first = true;
    for (const TeamRow &row : std::as_const(m_team.rows)) {
        if (!std::exchange(first, false))
            addRule();
        PersonLine::Words words;
        words.name = row.name;
        words.role = joined({roleText(row), row.organization, languagesText(row)});
        words.phone = phoneOf(row);
        if (const auto phone = parsePhone(row.contact.phone))
            words.phoneToDial = phone->number;
        if (row.standing)
            words.standing = chipOf(*row.standing, m_today);
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
