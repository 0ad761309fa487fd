// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpreview.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QTabBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// The tabs in their order.
constexpr RowOutcome shownOutcomes[] = {RowOutcome::Created,   RowOutcome::Changed,
                                        RowOutcome::Unchanged, RowOutcome::Doubtful,
                                        RowOutcome::Refused,   RowOutcome::Skipped};

QString nameOf(const RosterRow &row)
{
    return QStringList{row.surnames, row.givenNames}.join(QLatin1String(", "));
}

/// What would change, or why the row is refused.
QString whatOf(const PlannedRow &planned)
{
    QStringList parts;
    for (const FieldChange &change : planned.changes)
        parts.append(change.before.isEmpty()
                         ? QCoreApplication::translate("ImportPreview", "%1: %2")
                               .arg(label(change.field), change.after)
                         : QCoreApplication::translate("ImportPreview", "%1: %2 → %3")
                               .arg(label(change.field), change.before, change.after));
    for (const RowProblem &problem : planned.row.problems)
        parts.append(message(problem));
    return parts.join(QStringLiteral(" · "));
}

QList<RecordColumn<PreviewRow>> columns()
{
    return {
        {"line", "ImportPreview", QT_TRANSLATE_NOOP("ImportPreview", "Line"), 80,
         [](const PreviewRow &p) {
             return Cell{.text = QLocale().toString(p.row().row.line), .isNumber = true};
         },
         true},
        {"child", "ImportPreview", QT_TRANSLATE_NOOP("ImportPreview", "Child"), 300,
         [](const PreviewRow &p) {
             const RosterRow &row = p.row().row;
             return Cell{.text = nameOf(row),
                         .second = row.birthDate.isValid()
                                       ? shortDate(row.birthDate, Languages::current())
                                       : QString()};
         }},
        {"what", "ImportPreview", QT_TRANSLATE_NOOP("ImportPreview", "What, and why"), 0,
         [](const PreviewRow &p) {
             const QString what = whatOf(p.row());
             return Cell{.text = what, .toolTip = what};
         }},
    };
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : LiveText(parent)
    , m_tabs(new QTabBar(this))
    , m_summary(makeParagraph(TextLook::Muted, this))
    , m_model(new RecordModel<PreviewRow>(columns(), this))
    , m_view(new RecordView(this))
    , m_doubt(new QWidget(this))
    , m_candidates(new QVBoxLayout(m_doubt))
{
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (size_t i = 0; i < std::size(shownOutcomes); ++i)
        m_tabs->addTab(QString());
    m_view->setObjectName(QStringLiteral("previewView"));
    m_view->setRecords(m_model);
    m_doubt->setObjectName(QStringLiteral("doubtPanel"));
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_doubt);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_summary);
    all->addWidget(m_tabs);
    all->addWidget(card, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPreview::showTab);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPreview::showDoubt);
    retranslate();
}

void ImportPreview::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    showTab();
    retranslate();
}

bool ImportPreview::hasWork() const
{
    if (!m_plan)
        return false;
    const RowCounts counts = m_plan->counts();
    return counts.created + counts.changed > 0;
}

RowOutcome ImportPreview::outcome() const
{
    return shownOutcomes[std::max(0, m_tabs->currentIndex())];
}

void ImportPreview::showTab()
{
    QList<PreviewRow> rows;
    if (m_plan)
        for (qsizetype i = 0; i < m_plan->rows.size(); ++i)
            if (m_plan->rows.at(i).outcome == outcome())
                rows.append({m_plan, i});
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showDoubt();
}

void ImportPreview::showDoubt()
{
    clearLayout(m_candidates);
    const int current = m_view->currentRow();
    const bool shows =
        outcome() == RowOutcome::Doubtful && current >= 0 && current < m_model->rowCount();
    m_doubt->setVisible(shows);
    if (!shows)
        return;
    const PlannedRow &planned = m_model->row(current).row();
    m_candidates->setContentsMargins(10, 8, 10, 8);
    m_candidates->addWidget(makeRule(m_doubt));
    const Language language = Languages::current();
    for (const DoubtfulCandidate &candidate : planned.candidates) {
        auto *row = new QHBoxLayout;
        QLabel *words = makeParagraph(TextLook::Body, m_doubt);
        QStringList reasons;
        for (const MatchReason reason : candidate.reasons)
            reasons.append(label(reason));
        const QString who =
            candidate.line > 0         ? tr("Line %1: %2").arg(candidate.line).arg(candidate.name)
            : candidate.name.isEmpty() ? tr("a child whom another agency or team cares for")
                                       : candidate.name;
        QStringList known{who};
        if (candidate.birthDate.isValid())
            known.append(shortDate(candidate.birthDate, language));
        if (!candidate.cin.isEmpty())
            known.append(candidate.cin);
        words->setText(tr("Looks like the same child: %1").arg(known.join(QStringLiteral(" · "))) +
                       QLatin1Char('\n') + reasons.join(QLatin1String(", ")));
        auto *same = makeButton(ButtonLook::Normal, "sameChild", m_doubt);
        same->setText(label(DoubtDecision::Same));
        same->setAccessibleName(tr("The same child as %1").arg(who));
        connect(same, &QPushButton::clicked, this,
                [this, child = candidate.child] { decide(DoubtDecision::Same, child); });
        row->addWidget(words, 1);
        row->addWidget(same);
        m_candidates->addLayout(row);
    }
    auto *last = new QHBoxLayout;
    last->addStretch();
    for (const DoubtDecision decision : {DoubtDecision::New, DoubtDecision::Skip}) {
        auto *button =
            makeButton(ButtonLook::Normal,
                       decision == DoubtDecision::New ? "otherChild" : "leaveOut", m_doubt);
        button->setText(label(decision));
        connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision, {}); });
        last->addWidget(button);
    }
    m_candidates->addLayout(last);
}

void ImportPreview::decide(DoubtDecision decision, const std::optional<ChildId> &child)
{
    RowDecision made;
    made.line = m_model->row(m_view->currentRow()).row().row.line;
    made.decision = decision;
    made.child = child;
    QList<RowDecision> all = m_plan->options.decisions;
    all.removeIf([&](const RowDecision &d) { return d.line == made.line; });
    all.append(made);
    Q_EMIT decided(all);
}

void ImportPreview::retranslate()
{
    m_view->setAccessibleName(tr("Rows of the file"));
    const RowCounts counts = m_plan ? m_plan->counts() : RowCounts{};
    const int numbers[] = {counts.created,  counts.changed, counts.unchanged,
                           counts.doubtful, counts.refused, counts.skipped};
    for (size_t i = 0; i < std::size(shownOutcomes); ++i)
        m_tabs->setTabText(static_cast<int>(i), tr("%1 (%2)").arg(label(shownOutcomes[i]),
                                                                  QLocale().toString(numbers[i])));
    m_tabs->setAccessibleName(tr("What would happen"));
    QStringList summary;
    if (m_plan && !m_plan->newNetworks.isEmpty())
        summary.append(
            tr("New health networks: %1").arg(m_plan->newNetworks.join(QLatin1String(", "))));
    if (m_plan && m_plan->newProviders > 0)
        summary.append(tr("%n new provider(s)", nullptr, m_plan->newProviders));
    if (counts.doubtful > 0)
        summary.append(tr("%n row(s) need a decision; without one they are left out.", nullptr,
                          counts.doubtful));
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_summary->setVisible(!summary.isEmpty());
    if (m_plan)
        showDoubt();
}

} // namespace enlace
