// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledetail.h"

#include "core/base/datetext.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/datewords.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/rules/rulewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

RuleDetail::RuleDetail(QDate today, bool mayChange, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
    , m_mayChange(mayChange)
    , m_title(makeParagraph(TextLook::CardTitle, this))
    , m_facts(new QVBoxLayout)
    , m_actions(new QWidget(this))
    , m_confirm(makeButton(ButtonLook::Primary, "confirmRule", this))
    , m_change(makeButton(ButtonLook::Normal, "changeRule", this))
    , m_add(makeButton(ButtonLook::Normal, "addNarrower", this))
    , m_day(new DateEdit(today))
    , m_dayField(new FormField(m_day, this))
    , m_answer(makeParagraph(TextLook::Body, this))
{
    setObjectName(QStringLiteral("ruleDetail"));
    m_day->setObjectName(QStringLiteral("tryDay"));
    m_answer->setObjectName(QStringLiteral("tryAnswer"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new FlowLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_confirm, m_change, m_add})
        row->addWidget(button);
    content()->setSpacing(8);
    m_facts->setSpacing(6);
    content()->addWidget(m_title);
    content()->addWidget(m_actions);
    content()->addLayout(m_facts);
    content()->addWidget(m_dayField);
    content()->addWidget(m_answer);
    content()->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &RuleDetail::confirmRequested);
    connect(m_change, &QPushButton::clicked, this, &RuleDetail::changeRequested);
    connect(m_add, &QPushButton::clicked, this, &RuleDetail::addRequested);
    connect(m_day, &DateEdit::dateChanged, this, &RuleDetail::tryOut);
    retranslate();
}

void RuleDetail::show(const std::optional<RuleLook> &look)
{
    const bool isSame = m_look && look && m_look->line.rule.id == look->line.rule.id;
    m_look = look;
    if (!isSame)
        m_day->setDate(m_today);
    retranslate();
}

void RuleDetail::addHeading(const QString &text)
{
    m_facts->addWidget(makeRule(this));
    QLabel *heading = makeLabel(TextLook::CardTitle, this);
    heading->setText(text);
    m_facts->addWidget(heading);
}

void RuleDetail::addText(const QString &text, bool isMuted)
{
    QLabel *line = makeParagraph(isMuted ? TextLook::Small : TextLook::Body, this);
    line->setText(text);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(line);
}

void RuleDetail::addFacts()
{
    const Language language = Languages::current();
    const Rule &rule = m_look->line.rule;
    auto *chip = new StatusChip(this);
    chip->setChip(standingChip(m_look->line.standing));
    m_facts->addWidget(chip, 0, Qt::AlignLeft);
    if (!rule.note.in(language).isEmpty())
        addText(rule.note.in(language));
    auto *facts = new FactGrid(this);
    facts->add(tr("Short name"), rule.id);
    facts->add(tr("How much"), offsetWords(rule));
    facts->add(tr("Counted from"), label(rule.trigger));
    facts->add(tr("On a closed day"), label(rule.shift));
    facts->add(tr("Whom it is about"), scopeWords(rule.scope));
    facts->add(tr("Kind"), label(rule.kind));
    facts->add(tr("Whose move it is"), label(rule.owner));
    facts->add(tr("Work opens"), warningWords(rule.warnAt));
    facts->add(tr("Source"), rule.source);
    facts->add(tr("How well known"), label(rule.confidence));
    facts->add(tr("In force"), forceWords(rule, m_today));
    if (rule.confirmedOn)
        facts->add(tr("Confirmed"),
                   tr("by %1 on %2").arg(rule.confirmedBy, longDate(*rule.confirmedOn, language)));
    m_facts->addWidget(facts);
}

void RuleDetail::addVersions()
{
    if (m_look->versions.size() < 2)
        return;
    addHeading(tr("Versions"));
    for (const Rule &version : m_look->versions)
        addText(joined(
            {forceWords(version, m_today), offsetWords(version),
             version.scope == m_look->line.rule.scope ? QString() : scopeWords(version.scope)}));
    addText(tr("What was counted from an earlier day keeps the version of its day."), true);
}

void RuleDetail::addRelated()
{
    if (m_look->related.isEmpty())
        return;
    addHeading(tr("Rules of the same question"));
    for (const RelatedRule &related : m_look->related) {
        auto *link = makeButton(ButtonLook::Link,
                                qPrintable(QStringLiteral("related_") + related.rule.id), this);
        link->setText(related.rule.id);
        link->setAccessibleDescription(related.rule.title.in(Languages::current()));
        connect(link, &QPushButton::clicked, this,
                [this, id = related.rule.id] { Q_EMIT openRequested(id); });
        m_facts->addWidget(link, 0, Qt::AlignLeft);
        addText(joined({offsetWords(related.rule), scopeWords(related.rule.scope)}));
        addText(label(related.relation), true);
    }
}

void RuleDetail::addHistory()
{
    addHeading(tr("Changes here"));
    if (m_look->history.isEmpty()) {
        addText(tr("As it came with the program: nobody here has changed or confirmed it."));
        return;
    }
    for (const RuleChange &change : m_look->history) {
        addText(change.reason);
        addText(joined({change.by.isEmpty() ? tr("somebody") : change.by,
                        momentText(change.at, Languages::current(), m_today),
                        offsetWords(change.version), forceWords(change.version, m_today),
                        change.version.confirmedOn
                            ? tr("confirmed by %1").arg(change.version.confirmedBy)
                            : QString()}),
                true);
    }
}

void RuleDetail::tryOut()
{
    const auto day = m_day->date();
    if (!m_look || !m_look->line.rule.isOn() || !day) {
        m_answer->setText(m_day->isReadable() ? QString()
                                              : tr("Type a day with the month in letters."));
        return;
    }
    Rule rule = m_look->line.rule;
    for (const Rule &version : m_look->versions) // the version of that day
        if (version.holdsOn(*day) && version.isOn())
            rule = version;
    const When from = When::on(*day);
    const Explanation why{rule, from, countFrom(rule, from), {}, {}};
    // The day, from what it is counted, and where it falls; the rest stands above.
    m_answer->setText(
        explanationWords(why, Languages::current()).mid(0, why.due.closed ? 3 : 2).join(u'\n'));
}

void RuleDetail::retranslate()
{
    clearLayout(m_facts);
    m_confirm->setText(tr("&Confirm…"));
    m_change->setText(m_look && !m_look->line.rule.isOn() ? tr("Give it its &value…")
                                                          : tr("Chan&ge…"));
    m_add->setText(tr("Add one &like it…"));
    m_actions->setVisible(m_mayChange && m_look);
    m_dayField->setVisible(m_look && m_look->line.rule.isOn());
    m_answer->setVisible(m_look && m_look->line.rule.isOn());
    m_dayField->setWords(tr("&Try it: counted from"));
    if (!m_look) {
        m_title->setText(tr("No rule is chosen"));
        return;
    }
    m_confirm->setVisible(m_look->line.standing != RuleStanding::SwitchedOff &&
                          m_look->line.standing != RuleStanding::NotInForce);
    m_title->setText(m_look->line.rule.title.in(Languages::current()));
    setAccessibleName(m_title->text());
    addFacts();
    addVersions();
    addRelated();
    addHistory();
    tryOut();
}

} // namespace enlace
