// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administrationpage.h"

#include "ui/administration/agenciessection.h"
#include "ui/administration/auditsection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/recoverysection.h"
#include "ui/administration/teamssection.h"
#include "ui/kit/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

AdministrationPage::AdministrationPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_tabs(new Segments(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setName([] { return tr("Parts of the administration"); });
    body()->addWidget(m_tabs, 0, Qt::AlignLeft);
    body()->addWidget(m_stack, 1);
    add(QStringLiteral("people"), new PeopleSection(environment), [] { return tr("People"); });
    add(QStringLiteral("teams"), new TeamsSection(environment), [] { return tr("Teams"); });
    add(QStringLiteral("agencies"), new AgenciesSection(environment),
        [] { return tr("Organizations"); });
    if (RecoverySection::isFor(environment))
        add(QStringLiteral("recovery"), new RecoverySection(environment),
            [] { return tr("Recovery"); });
    add(QStringLiteral("audit"), new AuditSection(environment), [] { return tr("Audit report"); });
    connect(m_tabs, &Segments::chosen, this, &AdministrationPage::choose);
    retranslate();
}

void AdministrationPage::add(const QString &id, Section *section, std::function<QString()> words)
{
    m_tabs->add(id, std::move(words));
    m_stack->addWidget(section);
    m_sections.append({id, section});
    connect(section, &Section::said, this, &Page::said);
}

void AdministrationPage::choose(const QString &id)
{
    for (const auto &[name, section] : m_sections)
        if (name == id) {
            m_tabs->setCurrent(id);
            m_stack->setCurrentWidget(section);
            section->shown();
        }
}

Section *AdministrationPage::current() const
{
    return m_sections.at(m_stack->currentIndex()).second;
}

void AdministrationPage::shown() { current()->shown(); }

void AdministrationPage::focusFirst() { current()->focusFirst(); }

bool AdministrationPage::escape() { return current()->escape(); }

QStringList AdministrationPage::parts() const
{
    QStringList all;
    for (const auto &[name, section] : m_sections) {
        all.append(name);
        for (const QString &part : section->parts())
            all.append(name + QLatin1Char('-') + part);
    }
    return all;
}

void AdministrationPage::showPart(const QString &part)
{
    choose(part.section(QLatin1Char('-'), 0, 0));
    (void)current()->escape();
    if (part.contains(QLatin1Char('-')))
        current()->showPart(part.section(QLatin1Char('-'), 1));
}

void AdministrationPage::retranslate()
{
    setTitle(tr("Administration"), tr("Who uses Enlace, and who did or looked at what"));
}

} // namespace enlace
