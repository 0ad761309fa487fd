// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does to requests on their tab; how they are shown is in authorizationstab.cpp.
#include "ui/people/authorizationstab.h"

#include "core/base/datetext.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"
#include "ui/people/authorizationjobs.h"
#include "ui/people/keepingbar.h"

#include <QPushButton>

namespace enlace {

namespace {

bool isGiven(const Authorization &request)
{
    return request.decision == AuthorizationDecision::Approved ||
           request.decision == AuthorizationDecision::Modified;
}

bool isAgainst(const Authorization &request)
{
    return request.decision == AuthorizationDecision::Denied ||
           request.decision == AuthorizationDecision::Modified ||
           request.decision == AuthorizationDecision::Deferred;
}

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

RequestSetting AuthorizationsTab::setting() const
{
    return {subject().family(), m_choices, m_beside->around, today()};
}

bool AuthorizationsTab::mayEdit() const
{
    return hasSubject() && seesContent() &&
           subject().mayEdit(child().child.id, DataCategory::Authorizations);
}

const Authorization *AuthorizationsTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row).authorization : nullptr;
}

void AuthorizationsTab::beginRequest()
{
    begin(requestKeeping(setting()), newRequest(child().child.id, child().network));
}

void AuthorizationsTab::askForLonger(const Authorization &request)
{
    Authorization asked = request;
    asked.longerSpan = LongerSpan::Asked;
    perform(
        [asked](Work &work) -> Result<> {
            ENLACE_TRY(AuthorizationRepository(work).save(work, asked));
            return {};
        },
        [] { return tr("It was noted that a longer time was asked for."); });
}

void AuthorizationsTab::receive(const MissingItem &item)
{
    perform(
        [item](Work &work) -> Result<> {
            MissingItem received = item;
            received.receivedOn = work.today();
            ENLACE_TRY(EnquiryRepository(work).save(work, received));
            return {};
        },
        [] { return tr("It was noted that it came."); });
}

void AuthorizationsTab::addActions(const Authorization &request)
{
    endActions();
    const RequestSetting about = setting();
    const auto open = [this](const EditJob &job) { return [this, job] { edit(job); }; };
    if (mayEdit() && !request.archivedAt) {
        addAction(key("answerButton"), tr("The answer…"),
                  open(editJob(decisionKeeping(about), request)));
        if (isOpen(request)) {
            addAction(key("enquiryButton"), tr("Asked how it stands…"), [this, about, request] {
                begin(enquiryKeeping(about), newEnquiry(request, today()));
            });
            addAction(key("missingButton"), tr("Something is missing…"), [this, about, request] {
                begin(missingKeeping(about), newMissing(request, today()));
            });
            if (outlookOf(request).longer && request.longerSpan == LongerSpan::NotAsked)
                addAction(key("askLongerButton"), tr("A longer time was asked for"),
                          [this, request] { askForLonger(request); });
        }
        if (isAgainst(request) || request.appeal.noticeOn)
            addAction(key("appealButton"), tr("Notice and appeal…"),
                      open(editJob(appealKeeping(about), request)));
        if (isGiven(request) && !isFollowed(request))
            addAction(key("askAgainButton"), tr("Ask again…"), [this, about, request] {
                begin(requestKeeping(about), reauthorizationOf(request));
            });
    }
    addKeepingActions(key("request"), requestKeeping(about), request, mayEdit());
    addAction(key("requestHistoryButton"), historyText(), [this, request] {
        lookBack(request);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

bool AuthorizationsTab::isFollowed(const Authorization &request) const
{
    const auto &rows = m_model->rows();
    return std::any_of(rows.begin(), rows.end(), [&](const AuthorizationView &view) {
        return view.authorization.previous == request.id && !view.authorization.archivedAt;
    });
}

void AuthorizationsTab::addMissingActions(const MissingItem &item)
{
    if (!mayEdit())
        return;
    endActions();
    if (!item.receivedOn)
        addAction(key("missingReceivedButton"), tr("It came today"),
                  [this, item] { receive(item); });
    addKeepingActions(key("missing"), missingKeeping(setting()), item, true);
    addHistoryOf(RecordRef::to(RecordKind::MissingItem, item.id), missingItemFields(),
                 [] { return tr("History of what is missing"); });
}

void AuthorizationsTab::addEnquiryActions(const StatusEnquiry &enquiry)
{
    if (!mayEdit())
        return;
    endActions();
    addKeepingActions(key("enquiry"), enquiryKeeping(setting()), enquiry, true);
    addHistoryOf(RecordRef::to(RecordKind::StatusEnquiry, enquiry.id), enquiryFields(),
                 [] { return tr("History of what was said"); });
}

void AuthorizationsTab::addHistoryOf(const RecordRef &record, const Fields &fields,
                                     std::function<QString()> title)
{
    addAction(key("besideHistoryButton"), historyText(),
              [this, record, fields, title = std::move(title)] {
                  showHistory(record, title, fields, false);
              });
}

void AuthorizationsTab::lookBack(const Authorization &request)
{
    showHistory(
        RecordRef::to(RecordKind::Authorization, request.id),
        [] { return tr("History of the request"); }, authorizationFields(m_choices),
        mayEdit() && !request.archivedAt);
}

void AuthorizationsTab::takeUp(const QJsonObject &state)
{
    const Authorization *request = current();
    if (!request)
        return;
    // Whatever of it was changed since: the form holds all of its fields.
    RecordKeeping<Authorization> keeping = requestKeeping(setting());
    Fields fields = authorizationFields(m_choices);
    keeping.fields = fields;
    edit(editJob(keeping, *request));
    editor()->type(state);
}

bool AuthorizationsTab::act(const QString &command)
{
    const Authorization *request = hasSubject() ? current() : nullptr;
    if (command == QLatin1String("newRecord") && mayEdit())
        beginRequest();
    else if (command == QLatin1String("editRecord") && request && mayEdit() && !request->archivedAt)
        edit(editJob(requestKeeping(setting()), *request));
    else if (command == QLatin1String("history") && request && seesContent())
        lookBack(*request);
    else
        return ListTab::act(command);
    return true;
}

void AuthorizationsTab::resume(const Draft &draft)
{
    const RequestSetting about = setting();
    if (draft.record.kind == RecordKind::StatusEnquiry)
        resumeAs(draft, enquiryKeeping(about));
    else if (draft.record.kind == RecordKind::MissingItem)
        resumeAs(draft, missingKeeping(about));
    else if (draft.form == decisionKeeping(about).form)
        resumeAs(draft, decisionKeeping(about));
    else if (draft.form == appealKeeping(about).form)
        resumeAs(draft, appealKeeping(about));
    else
        resumeAs(draft, requestKeeping(about));
}

QString AuthorizationsTab::draftName(const Draft &draft) const
{
    if (draft.record.kind == RecordKind::StatusEnquiry)
        return tr("Who said what about a request");
    if (draft.record.kind == RecordKind::MissingItem)
        return tr("What is missing for a request");
    const QString item = draft.typed.value(QLatin1String("item")).toString();
    if (item.isEmpty())
        return tr("A new request");
    return tr("The request: %1").arg(item);
}

void AuthorizationsTab::retranslate()
{
    m_bar->setWords(tr("&New request"), mayEdit());
    m_bar->setVisible(hasSubject() && seesContent());
    ListTab::retranslate();
}

} // namespace enlace
