// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/approvaldetail.h"

#include "core/base/datetext.h"
#include "core/equipment/itemcatalogue.h"
#include "core/people/conditionwords.h"
#include "ui/kit/datewords.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

/// Each code with what it means, where the program knows it, one below the other.
template <class Words>
QString explained(const QStringList &codes, Words words)
{
    QStringList lines;
    for (const QString &code : codes)
        lines.append(joined({code, words(code)}));
    return lines.join(u'\n');
}

QString codeWords(const QStringList &codes)
{
    return explained(codes,
                     [](const QString &code) { return plainName(code, Languages::current()); });
}

/// What both kinds rest on.
template <class T>
void addGround(FactGrid *facts, const T &approval, QDate today)
{
    const Language language = Languages::current();
    facts->add(ApprovalDetail::tr("In force"), spanText(approval.span, language, today));
    facts->add(ApprovalDetail::tr("Source"), approval.sourceText);
    facts->add(ApprovalDetail::tr("How well known"), label(approval.confidence));
    if (approval.confirmedOn)
        facts->add(ApprovalDetail::tr("Confirmed"),
                   ApprovalDetail::tr("by %1 on %2")
                       .arg(approval.confirmedBy, longDate(*approval.confirmedOn, language)));
    facts->add(ApprovalDetail::tr("Last change"), approval.changeReason);
    if (approval.archivedAt)
        facts->add(
            ApprovalDetail::tr("Archived"),
            joined({momentText(*approval.archivedAt, language, today), approval.archivedReason}));
}

} // namespace

QString approvalTitle(const Approval &approval)
{
    if (const auto *group = std::get_if<ConditionGroup>(&approval))
        return group->name.in(Languages::current());
    const auto &entry = std::get<ApprovalEntry>(approval);
    return joined({label(entry.group), entry.codes.join(QLatin1String(", "))});
}

QStringList approvalWords(const ApprovalLine &line)
{
    const QString comma = QStringLiteral(", ");
    QStringList says{line.network.isEmpty() ? ApprovalDetail::tr("every network") : line.network};
    if (const auto *entry = std::get_if<ApprovalEntry>(&line.approval))
        says << label(entry->group) << entry->codes.join(comma) << label(entry->need) << entry->form
             << (entry->channel ? label(*entry->channel) : QString());
    else if (const auto *group = std::get_if<ConditionGroup>(&line.approval))
        says << group->conditions.join(comma) << group->codes.join(comma);
    const QString source =
        std::visit([](const auto &one) { return one.sourceText; }, line.approval);
    QStringList words{joined(says)};
    if (!source.isEmpty())
        words.append(ApprovalDetail::tr("Source: %1").arg(source));
    return words;
}

Chip standingChip(ApprovalStanding standing)
{
    switch (standing) {
    case ApprovalStanding::Confirmed:
        return {label(standing), Tone::Good};
    case ApprovalStanding::ReadInSource:
        return {label(standing), Tone::Waiting};
    case ApprovalStanding::Unconfirmed:
        return {label(standing), Tone::Soon};
    case ApprovalStanding::NotInForce:
        break;
    }
    return {label(standing), Tone::Neutral};
}

ApprovalDetail::ApprovalDetail(QDate today, bool mayChange, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
    , m_mayChange(mayChange)
    , m_title(makeParagraph(TextLook::CardTitle, this))
    , m_meaning(makeParagraph(TextLook::Body, this))
    , m_actions(new QWidget(this))
    , m_confirm(makeButton(ButtonLook::Primary, "confirmApproval", this))
    , m_change(makeButton(ButtonLook::Normal, "changeApproval", this))
    , m_end(makeButton(ButtonLook::Normal, "endApproval", this))
    , m_archive(makeButton(ButtonLook::Normal, "archiveApproval", this))
    , m_restore(makeButton(ButtonLook::Normal, "restoreApproval", this))
    , m_history(makeButton(ButtonLook::Normal, "approvalHistory", this))
    , m_facts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("approvalDetail"));
    setLook(m_actions, "clear");
    auto *row = new FlowLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_confirm, m_change, m_end, m_archive, m_restore, m_history})
        row->addWidget(button);
    content()->setSpacing(8);
    content()->addWidget(m_title);
    content()->addWidget(m_meaning);
    content()->addWidget(m_actions);
    content()->addLayout(m_facts);
    content()->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &ApprovalDetail::confirmRequested);
    connect(m_change, &QPushButton::clicked, this, &ApprovalDetail::changeRequested);
    connect(m_end, &QPushButton::clicked, this, &ApprovalDetail::endRequested);
    connect(m_archive, &QPushButton::clicked, this, &ApprovalDetail::archiveRequested);
    connect(m_restore, &QPushButton::clicked, this, &ApprovalDetail::restoreRequested);
    connect(m_history, &QPushButton::clicked, this, &ApprovalDetail::historyRequested);
    retranslate();
}

void ApprovalDetail::show(const std::optional<ApprovalLine> &line)
{
    m_line = line;
    retranslate();
}

void ApprovalDetail::addFacts(FactGrid *facts, const ConditionGroup &group) const
{
    facts->add(tr("Diagnoses"), explained(group.conditions, [](const QString &code) {
                   return plainCondition(code, Languages::current());
               }));
    facts->add(tr("Covers"),
               group.codes.isEmpty() ? tr("no code yet, so nothing") : codeWords(group.codes));
    addGround(facts, group, m_today);
}

void ApprovalDetail::addFacts(FactGrid *facts, const ApprovalEntry &entry) const
{
    facts->add(tr("Kind"), label(entry.group));
    facts->add(tr("Codes"), entry.codes.isEmpty()
                                ? tr("everything of the kind that no other line names")
                                : codeWords(entry.codes));
    facts->add(tr("What it wants"), label(entry.need));
    facts->add(tr("Form"), entry.form);
    if (entry.channel)
        facts->add(tr("Sent by"), label(*entry.channel));
    addGround(facts, entry, m_today);
}

void ApprovalDetail::showActions()
{
    const bool isArchived =
        m_line &&
        std::visit([](const auto &one) { return one.archivedAt.has_value(); }, m_line->approval);
    const bool isEnded = m_line && m_line->standing == ApprovalStanding::NotInForce;
    m_actions->setVisible(m_line.has_value());
    m_confirm->setVisible(m_mayChange && !isEnded);
    m_end->setVisible(m_mayChange && !isEnded);
    for (QPushButton *button : {m_change, m_archive})
        button->setVisible(m_mayChange && !isArchived);
    m_restore->setVisible(m_mayChange && isArchived);
}

void ApprovalDetail::retranslate()
{
    clearLayout(m_facts);
    m_confirm->setText(tr("&Confirm…"));
    m_change->setText(tr("Chan&ge…"));
    m_end->setText(tr("It &ends…"));
    m_archive->setText(tr("Archive…"));
    m_restore->setText(tr("Restore"));
    m_history->setText(tr("Histor&y"));
    m_history->setToolTip(QStringLiteral("Ctrl+H"));
    m_change->setToolTip(QStringLiteral("F2"));
    showActions();
    m_meaning->setVisible(m_line.has_value());
    if (!m_line) {
        m_title->setText(tr("Nothing is chosen"));
        return;
    }
    m_title->setText(approvalTitle(m_line->approval));
    setAccessibleName(m_title->text());
    const bool isGroup = std::holds_alternative<ConditionGroup>(m_line->approval);
    const bool isSure = m_line->standing == ApprovalStanding::Confirmed ||
                        m_line->standing == ApprovalStanding::ReadInSource;
    m_meaning->setText(
        !isGroup ? tr("Whoever writes a request for such a thing reads this beside it.")
        : isSure ? tr("Whoever writes a request for one of these codes, for a child with such a "
                      "diagnosis, reads that no separate request is needed.")
                 : tr("Whoever writes a request for one of these codes reads that this group may "
                      "cover it, and to ask before leaving the request out."));
    auto *chip = new StatusChip(this);
    chip->setChip(standingChip(m_line->standing));
    m_facts->addWidget(chip, 0, Qt::AlignLeft);
    auto *facts = new FactGrid(this);
    facts->add(tr("Network"), m_line->network.isEmpty() ? tr("every network") : m_line->network);
    std::visit([&](const auto &one) { addFacts(facts, one); }, m_line->approval);
    m_facts->addWidget(facts);
}

} // namespace enlace
