// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulepreviewpanel.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/theme.h"
#include "ui/rules/rulewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// How many changed rules are told one by one; an import may change all.
constexpr qsizetype mostDifferences = 60;

QString dayText(const std::optional<QDate> &day, QDate today)
{
    return day ? shortDate(*day, Languages::current(), today) : QString();
}

QList<RecordColumn<RuleEffect>> columns(const Clock &clock)
{
    return {
        {"child", "RulePreviewPanel", QT_TRANSLATE_NOOP("RulePreviewPanel", "Child"), 150,
         [](const RuleEffect &effect) {
             return Cell{.text = effect.row.surnames, .second = effect.row.givenNames};
         }},
        {"what", "RulePreviewPanel", QT_TRANSLATE_NOOP("RulePreviewPanel", "What is due"), 0,
         [&clock](const RuleEffect &effect) {
             const QString what = whatIsDue(effect.row);
             const Deadline &deadline = effect.row.deadline;
             const QString why = joined(
                 {deadline.ruleId,
                  RulePreviewPanel::tr("counted from %1")
                      .arg(shortDate(deadline.triggerOn, Languages::current(), clock.today())),
                  deadline.isMoved() ? RulePreviewPanel::tr("moved off a closed day") : QString()});
             return Cell{.text = what, .second = why, .toolTip = what + QLatin1Char('\n') + why};
         }},
        {"before", "RulePreviewPanel", QT_TRANSLATE_NOOP("RulePreviewPanel", "Until now"), 120,
         [&clock](const RuleEffect &effect) {
             return effect.before
                        ? Cell{.text = dayText(effect.before, clock.today()),
                               .second = dueText(*effect.before, clock.today())}
                        : Cell{.text = RulePreviewPanel::tr("New"), .tone = Tone::Waiting};
         }},
        {"after", "RulePreviewPanel", QT_TRANSLATE_NOOP("RulePreviewPanel", "Then"), 120,
         [&clock](const RuleEffect &effect) {
             return effect.after
                        ? Cell{.text = dayText(effect.after, clock.today()),
                               .second = dueText(*effect.after, clock.today()),
                               .strong = true}
                        : Cell{.text = RulePreviewPanel::tr("Ends"), .tone = Tone::Neutral};
         }},
    };
}

} // namespace

RulePreviewPanel::RulePreviewPanel(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_today(environment.clock.today())
    , m_summary(makeParagraph(TextLook::Strong, this))
    , m_promise(makeParagraph(TextLook::Muted, this))
    , m_rules(new Card)
    , m_split(new QSplitter(this))
    , m_model(new RecordModel<RuleEffect>(columns(environment.clock), this))
    , m_list(new ListCard(QStringLiteral("view-calendar"), this))
    , m_view(m_list->addList("effectsView", m_model))
    , m_more(makeParagraph(TextLook::Muted, this))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason, this))
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_back(makeButton(ButtonLook::Normal, "backToForm", this))
    , m_accept(makeButton(ButtonLook::Primary, "acceptRules", this))
{
    m_summary->setObjectName(QStringLiteral("effectsSummary"));
    m_more->setObjectName(QStringLiteral("effectsMore"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(400);
    m_problem->setObjectName(QStringLiteral("previewProblem"));
    m_rules->content()->setSpacing(4);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(12);
    auto *accept = new Card;
    accept->content()->setSpacing(8);
    accept->content()->addWidget(m_reasonField);
    accept->content()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_accept);
    accept->content()->addLayout(row);
    sideLayout->addWidget(accept);
    sideLayout->addWidget(m_rules);
    sideLayout->addStretch();
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(new PageScroll(side));
    m_split->setSizes({700, 380});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_summary);
    all->addWidget(m_promise);
    all->addWidget(m_split, 1);
    all->addWidget(m_more);
    connect(m_reason, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this, &RulePreviewPanel::accepted);
    connect(m_back, &QPushButton::clicked, this, &RulePreviewPanel::backRequested);
    connect(m_view, &RecordView::opened, this, [this](int number) {
        const RuleEffect &effect = m_model->row(number);
        const Deadline &deadline = effect.row.deadline;
        Q_EMIT openRequested(effect.before ? RecordRef::to(RecordKind::Deadline, deadline.id)
                                           : RecordRef::to(RecordKind::Child, deadline.child));
    });
    retranslate();
}

void RulePreviewPanel::changeEvent(QEvent *event)
{
    LiveText::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_split->setOrientation(isLargePrint() ? Qt::Vertical : Qt::Horizontal);
}

void RulePreviewPanel::show(const WeighedRules &weighed)
{
    m_weighed = weighed;
    m_error.reset();
    m_reason->clear();
    showProblems({m_reasonField}, {});
    setBusy(false);
    m_model->ask([rows = weighed.preview.effects](QObject *, const std::optional<RuleEffect> &,
                                                  const RecordModel<RuleEffect>::Answer &then) {
        then(RowPage<RuleEffect>{rows, false});
    });
    retranslate();
}

QString RulePreviewPanel::reason() const { return m_reason->text().trimmed(); }

void RulePreviewPanel::showError(const Error &error)
{
    setBusy(false);
    const QList<Error> left = showProblems({m_reasonField}, {error});
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    retranslate();
}

void RulePreviewPanel::setBusy(bool busy) { m_accept->setEnabled(!busy); }

void RulePreviewPanel::focusFirst() { m_reason->setFocus(Qt::OtherFocusReason); }

QString RulePreviewPanel::summary() const
{
    const RulePreview &preview = m_weighed.preview;
    if (preview.isNothing())
        return tr("No deadline would move.");
    QStringList parts;
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    if (preview.moved > 0)
        parts.append(tr("%Ln deadline(s) would move", nullptr, count(preview.moved)));
    if (preview.created > 0)
        parts.append(tr("%Ln would be new", nullptr, count(preview.created)));
    if (preview.ended > 0)
        parts.append(tr("%n would end", nullptr, count(preview.ended)));
    return parts.join(QLatin1String(", ")) + QLatin1Char('.');
}

void RulePreviewPanel::fillDifferences()
{
    m_rules->clear();
    const auto add = [this](TextLook look, const QString &text) {
        QLabel *line = makeParagraph(look, m_rules);
        line->setText(text);
        m_rules->content()->addWidget(line);
    };
    const QList<RuleDifference> &differences = m_weighed.proposal.differences;
    m_rules->setTitle(tr("%n rule(s) would change", nullptr, static_cast<int>(differences.size())));
    for (const RuleDifference &difference : differences.mid(0, mostDifferences)) {
        const Rule &last = difference.after.last();
        add(TextLook::Strong,
            difference.isNew() ? tr("%1, new").arg(difference.id) : difference.id);
        add(TextLook::Body, last.title.in(Languages::current()));
        for (const Rule &version : difference.before)
            if (!difference.after.contains(version))
                add(TextLook::Small,
                    tr("Now: %1").arg(joined({offsetWords(version), scopeWords(version.scope),
                                              forceWords(version, m_today)})));
        for (const Rule &version : difference.after)
            if (!difference.before.contains(version))
                add(TextLook::Small,
                    tr("Then: %1")
                        .arg(joined({offsetWords(version), scopeWords(version.scope),
                                     forceWords(version, m_today)})));
    }
    if (differences.size() > mostDifferences)
        add(TextLook::Muted,
            tr("And %n more.", nullptr, static_cast<int>(differences.size() - mostDifferences)));
}

void RulePreviewPanel::retranslate()
{
    const RulePreview &preview = m_weighed.preview;
    m_summary->setText(summary());
    QString promise = tr("Nothing has changed yet: this is what would be.");
    if (preview.rebased > 0)
        promise += QLatin1Char(' ') + tr("%Ln deadline(s) would keep the day and follow the new "
                                         "version.",
                                         nullptr, static_cast<int>(preview.rebased));
    m_promise->setText(promise);
    m_more->setVisible(preview.unlisted() > 0);
    m_more->setText(
        tr("%Ln of them are not listed: the list ends, or your role does not show these children.",
           nullptr, static_cast<int>(preview.unlisted())));
    m_view->setAccessibleName(tr("Deadlines that would change"));
    m_list->empty()->setWords(tr("No deadline to list"),
                              tr("Here stands each deadline that would move, begin or end, as far "
                                 "as your role shows the children."));
    m_reasonField->setWords(tr("Wh&y it changes"),
                            tr("Whoever asks about a date later will read it."));
    m_back->setText(tr("&Back"));
    m_accept->setText(tr("&Accept the change"));
    fillDifferences();
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
}

} // namespace enlace
