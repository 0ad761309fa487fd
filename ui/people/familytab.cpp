// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familytab.h"

#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/linewords.h"
#include "ui/people/deadlineline.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

bool readsOwn(const Actor &actor, DataCategory category)
{
    const QList<Reach> reaches = readReach(actor, category);
    return std::any_of(reaches.begin(), reaches.end(),
                       [](const Reach &reach) { return reach.scope == Scope::Mine; });
}

} // namespace

FamilyTab::FamilyTab(const Environment &environment, QWidget *parent)
    : LiveWhenShown(parent)
    , m_environment(environment)
    , m_stack(new QStackedWidget(this))
    , m_refusal(new EmptyState(QStringLiteral("object-locked"), this))
{
    auto *content = new QWidget(m_stack);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    m_stack->addWidget(content);
    m_stack->addWidget(m_refusal);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void FamilyTab::setSubject(std::shared_ptr<const FamilySubject> subject, int child)
{
    const auto key = [](const std::shared_ptr<const FamilySubject> &about, int number) {
        return about && number < about->view.children.size()
                   ? about->view.children.at(number).child.id
                   : ChildId();
    };
    const bool isAnother = !m_subject || !subject || subject->family() != m_subject->family() ||
                           (!isOfWholeFamily() && key(subject, child) != key(m_subject, m_child));
    m_subject = std::move(subject);
    m_child = child;
    m_isStale = true;
    if (isAnother) {
        ++m_round;
        forget();
    }
    if (m_subject)
        retranslate();
}

void FamilyTab::activate()
{
    if (!m_subject || !m_isStale)
        return;
    m_isStale = false;
    if (isReadable())
        read();
    else
        Q_EMIT arrived();
}

bool FamilyTab::mayRead(DataCategory category) const
{
    if (!isOfWholeFamily())
        return m_subject->readable.value(child().child.id).contains(category);
    return std::any_of(m_subject->readable.begin(), m_subject->readable.end(),
                       [category](const auto &ofChild) { return ofChild.contains(category); });
}

bool FamilyTab::isReadable() const
{
    const QList<DataCategory> wanted = categories();
    return std::any_of(wanted.begin(), wanted.end(), [this](DataCategory category) {
        return mayRead(category) || (showsOwn() && readsOwn(m_environment.store.actor(), category));
    });
}

void FamilyTab::retranslate()
{
    setAccessibleName(title());
    if (!m_subject)
        return;
    m_stack->setCurrentIndex(isReadable() ? 0 : 1);
    const QString lead = m_child < m_subject->view.children.size() ? child().leadName : QString();
    m_refusal->setWords(tr("Not shown to your role"),
                        lead.isEmpty()
                            ? tr("This part of the record is for those who coordinate the child's "
                                 "care and for their supervisor.")
                            : tr("This part of the record is for those who coordinate the child's "
                                 "care. Ask %1.")
                                  .arg(lead));
}

QString FamilyTab::languageOfFamily() const
{
    const auto readBy = [](const Person &person) {
        return person.writtenLanguage.isEmpty() ? person.spokenLanguage : person.writtenLanguage;
    };
    for (const GrownUpCard &grownUp : subject().view.grownUps)
        for (const Guardianship &tie : grownUp.of)
            if (tie.child == child().child.id && tie.span.contains(today()) &&
                !readBy(grownUp.person).isEmpty())
                return readBy(grownUp.person);
    return readBy(child().person);
}

void FamilyTab::explain(const Deadline &deadline, const ExplainButton::Answer &answer)
{
    m_environment.store.read(
        this,
        [id = deadline.id](Reading &reading) { return DeadlineRepository(reading).explain(id); },
        [this, deadline, answer](const Result<std::optional<Explanation>> &why) {
            if (!why)
                Q_EMIT said(Message::of(why.error()));
            else if (const auto text = whyText(deadline, *why))
                answer(*text);
        });
}

void FamilyTab::addDues(Card *card, const FamilyDues &dues, const RecordRef &about)
{
    bool isFirst = true;
    for (const DeadlineRow &due : dues.lines) {
        const Deadline &deadline = due.deadline;
        if (!(deadline.about == about))
            continue;
        if (std::exchange(isFirst, false)) {
            QLabel *heading = makeLabel(TextLook::Strong, card);
            heading->setText(tr("What is due, and why"));
            card->content()->addSpacing(8);
            card->content()->addWidget(heading);
        }
        auto *line = new DeadlineLine(due, {}, today(), card);
        connect(
            line, &DeadlineLine::whyRequested, this,
            [this, deadline](const ExplainButton::Answer &answer) { explain(deadline, answer); });
        card->content()->addWidget(line);
    }
}

} // namespace enlace
