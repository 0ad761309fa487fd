// SPDX-License-Identifier: GPL-3.0-or-later
//
// How rules are changed on their page: weighed against the deadlines first, then written, and taken
// back; from a file and into one.
#include "core/rules/rulereader.h"
#include "core/rules/rulewriter.h"
#include "core/storage/atomicfile.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/rules/confirmform.h"
#include "ui/rules/ruledetail.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulepreviewpanel.h"
#include "ui/rules/rulespage.h"

#include <QFile>
#include <QStackedWidget>

namespace enlace {

namespace {

/// A rule file is words, not data: larger than this it is something else.
constexpr qint64 mostRuleBytes = 8 * 1024 * 1024;

QString ruleFiles() { return RulesPage::tr("Rule files (*.json)"); }

} // namespace

void RulesPage::confirm()
{
    const RuleLook &look = m_confirming;
    const auto refuse = [this](const Error &error) { m_confirmForm->showError(error); };
    const auto versions =
        confirmed(look.versions, m_confirmForm->name(), m_environment.clock.today());
    if (!versions)
        return refuse(versions.error());
    const auto proposal = propose(look.rules, *versions);
    if (!proposal)
        return refuse(proposal.error());
    m_confirmForm->setBusy(true);
    save(*proposal, m_confirmForm->reason(), refuse,
         [id = look.line.rule.id] { return tr("Rule %1 is confirmed.").arg(id); });
}

void RulesPage::weighForm()
{
    const auto rule = m_form->rule();
    if (!rule)
        return;
    m_isFromFile = false;
    m_form->setBusy(true);
    weigh(
        [rule = *rule](std::shared_ptr<const RuleSet> now) -> Result<RuleProposal> {
            ENLACE_ASSIGN(const auto versions, withVersion(now->versions(rule.id), rule));
            return propose(std::move(now), versions);
        },
        [this](const Error &error) { m_form->showErrors({error}); });
}

void RulesPage::weigh(std::function<Result<RuleProposal>(std::shared_ptr<const RuleSet>)> propose,
                      std::function<void(const Error &)> refuse)
{
    m_environment.store.readLatest(
        m_preview,
        [propose = std::move(propose)](Reading &reading) -> Result<WeighedRules> {
            ENLACE_ASSIGN(const auto now, RuleRepository(reading).current());
            ENLACE_ASSIGN(auto proposal, propose(now));
            ENLACE_ASSIGN(auto preview, previewRules(reading, *proposal.next));
            return WeighedRules{std::move(proposal), std::move(preview)};
        },
        [this, refuse = std::move(refuse),
         question = ++m_weighing](const Result<WeighedRules> &weighed) {
            if (question != m_weighing)
                return;
            if (!weighed)
                return refuse(weighed.error());
            m_form->setBusy(false);
            m_preview->show(*weighed);
            m_stack->setCurrentWidget(m_preview);
            m_preview->focusFirst();
        });
}

void RulesPage::accept()
{
    m_preview->setBusy(true);
    const RuleProposal proposal = m_preview->weighed().proposal;
    if (proposal.differences.size() == 1)
        m_wanted = proposal.differences.first().id;
    save(
        proposal, m_preview->reason(), [this](const Error &error) { m_preview->showError(error); },
        [count = static_cast<int>(proposal.differences.size())] {
            return tr("%n rule(s) changed; the deadlines follow.", nullptr, count);
        });
}

void RulesPage::save(const RuleProposal &proposal, const QString &reason,
                     std::function<void(const Error &)> refuse, std::function<QString()> words)
{
    m_environment.store.run(
        this,
        [proposal, reason](Work &work) {
            return RuleRepository(work).save(work, proposal, reason);
        },
        [this, proposal, refuse = std::move(refuse),
         words = std::move(words)](const Result<> &saved) {
            if (!saved)
                return refuse(saved.error());
            closeForms();
            Message message = Message::said(Tone::Good, words);
            message.actionText = [] { return tr("Undo"); };
            message.action = [page = QPointer<RulesPage>(this), proposal] {
                if (page)
                    page->takeBack(proposal);
            };
            Q_EMIT said(message);
        });
}

void RulesPage::takeBack(const RuleProposal &done)
{
    m_environment.store.run(
        this,
        [back = takenBack(done), reason = tr("Taken back.")](Work &work) {
            return RuleRepository(work).save(work, back, reason);
        },
        [this](const Result<> &saved) {
            Q_EMIT said(
                saved ? Message::said(Tone::Good, [] { return tr("The rules are as they were."); })
                      : Message::of(saved.error()));
        });
}

void RulesPage::importFile()
{
    const FileRequest request{FileRequest::Kind::Open, tr("Import rules"), ruleFiles(), {}};
    m_environment.filePicker.pick(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_isFromFile = true;
        const auto refuse = [this](const Error &error) { Q_EMIT said(Message::of(error)); };
        weigh(
            [path](std::shared_ptr<const RuleSet> now) -> Result<RuleProposal> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly) || file.size() > mostRuleBytes)
                    return fail(ErrorCode::File,
                                QT_TRANSLATE_NOOP("Error", "The rule file could not be read, or is "
                                                           "too large for one."));
                ENLACE_ASSIGN(const auto rules, RuleSet::parse(file.readAll()));
                return propose(std::move(now), rules.rules());
            },
            refuse);
    });
}

void RulesPage::exportFile()
{
    const FileRequest request{FileRequest::Kind::Save, tr("Export rules"), ruleFiles(),
                              QStringLiteral("enlace-rules-%1.json")
                                  .arg(m_environment.clock.today().toString(Qt::ISODate))};
    m_environment.filePicker.pick(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        // Written down before anything leaves the store.
        m_environment.store.run(
            this,
            [](Work &work) -> Result<QList<Rule>> {
                ENLACE_ASSIGN(const auto rules, RuleRepository(work).current());
                ENLACE_TRY(work.note(AuditAction::Exported, {RecordKind::Store, {}},
                                     {{QStringLiteral("rows"), rules->rules().size()}}));
                return rules->rules();
            },
            [this, path](const Result<QList<Rule>> &rules) {
                if (!rules) {
                    Q_EMIT said(Message::of(rules.error()));
                    return;
                }
                inBackground(
                    this,
                    [path, rules = *rules] { return writeAtomically(path, writeRules(rules)); },
                    [this, count = static_cast<int>(rules->size())](const Result<> &written) {
                        Q_EMIT said(written ? Message::said(Tone::Good,
                                                            [count] {
                                                                return tr("%n rule(s) were saved.",
                                                                          nullptr, count);
                                                            })
                                            : Message::of(written.error()));
                    });
            });
    });
}

void RulesPage::weighExample()
{
    m_isFromFile = true;
    weigh(
        [](std::shared_ptr<const RuleSet> now) -> Result<RuleProposal> {
            QList<Rule> later;
            for (Rule rule : now->rules())
                if (rule.topic == QLatin1String("touch_base") && rule.isOn()) {
                    rule.value = *rule.value + 7;
                    later.append(rule);
                }
            return propose(std::move(now), later);
        },
        [this](const Error &error) { Q_EMIT said(Message::of(error)); });
}

} // namespace enlace
