// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/authorizationjobs.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/authorizations/enquiryrepository.h"
#include "ui/people/requestwords.h"

namespace enlace {

namespace {

/// What all three forms of a request have in common.
RecordKeeping<Authorization> formOf(const char *form, const RequestSetting &setting,
                                    const KeepingWords &words, Fields fields)
{
    auto keeping = plainKeeping<Authorization, AuthorizationRepository>(QLatin1String(form), words,
                                                                        std::move(fields));
    keeping.family = setting.family;
    return keeping;
}

/// "Nothing was decided" has no day, and an answer is dated by now unless somebody says otherwise.
QJsonObject followDecision(const QString &field, QJsonObject record)
{
    if (field != QLatin1String("decisionEdit"))
        return record;
    if (record.value(QLatin1String("decision")).toString() == keyOf(AuthorizationDecision::Pending))
        record.insert(QStringLiteral("decided_at"), QJsonValue(QJsonValue::Null));
    return record;
}

} // namespace

Authorization newRequest(const ChildId &child, const std::optional<AgencyId> &network)
{
    Authorization request;
    request.child = child;
    request.network = network;
    return request;
}

StatusEnquiry newEnquiry(const Authorization &request, QDate today)
{
    StatusEnquiry enquiry;
    enquiry.authorization = request.id;
    enquiry.child = request.child;
    enquiry.askedOn = today;
    enquiry.channel = RequestChannel::Phone;
    enquiry.waitingOn = request.waitingOn;
    return enquiry;
}

MissingItem newMissing(const Authorization &request, QDate today)
{
    MissingItem item;
    item.authorization = request.id;
    item.child = request.child;
    item.askedOn = today;
    return item;
}

RecordKeeping<Authorization> requestKeeping(const RequestSetting &setting)
{
    auto keeping = formOf("request", setting,
                          {QT_TRANSLATE_NOOP("RecordKeeping", "New request for authorization"),
                           QT_TRANSLATE_NOOP("RecordKeeping", "Correct the request"),
                           QT_TRANSLATE_NOOP("RecordKeeping", "Archive the request"),
                           QT_TRANSLATE_NOOP("RecordKeeping", "The request was written down."),
                           QT_TRANSLATE_NOOP("RecordKeeping", "The request was corrected."),
                           QT_TRANSLATE_NOOP("RecordKeeping", "The request was archived.")},
                          requestFields(setting.choices));
    keeping.advice = [around = setting.around, today = setting.today](const Authorization &typed) {
        return adviceWords(typed, adviceFor(around, typed, today), today);
    };
    return keeping;
}

RecordKeeping<Authorization> decisionKeeping(const RequestSetting &setting)
{
    auto keeping = formOf("requestDecision", setting,
                          {"", QT_TRANSLATE_NOOP("RecordKeeping", "What was answered"), "", "",
                           QT_TRANSLATE_NOOP("RecordKeeping", "The answer was written down."), ""},
                          decisionFields());
    keeping.follow = followDecision;
    return keeping;
}

RecordKeeping<Authorization> appealKeeping(const RequestSetting &setting)
{
    return formOf("requestAppeal", setting,
                  {"", QT_TRANSLATE_NOOP("RecordKeeping", "Notice and appeal"), "", "",
                   QT_TRANSLATE_NOOP("RecordKeeping", "The notice was written down."), ""},
                  appealFields());
}

RecordKeeping<StatusEnquiry> enquiryKeeping(const RequestSetting &setting)
{
    RecordKeeping<StatusEnquiry> keeping;
    keeping.form = QStringLiteral("statusEnquiry");
    keeping.words = {QT_TRANSLATE_NOOP("RecordKeeping", "Asked how the request stands"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Correct what was said"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Archive what was said"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "It was noted who said what."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "What was said was corrected."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "What was said was archived.")};
    keeping.family = setting.family;
    keeping.fields = enquiryFields();
    keeping.check = [](const StatusEnquiry &typed, const QDateTime &now) {
        return validate(typed, countyDay(now));
    };
    keeping.save = [](Work &work, StatusEnquiry typed) -> Result<> {
        if (typed.revision == 0)
            typed.askedBy = work.actor().staff;
        ENLACE_TRY(EnquiryRepository(work).save(work, std::move(typed)));
        return {};
    };
    keeping.find = [](Reading &reading, const StatusEnquiryId &id) {
        return EnquiryRepository(reading).findEnquiry(id);
    };
    return keeping;
}

RecordKeeping<MissingItem> missingKeeping(const RequestSetting &setting)
{
    RecordKeeping<MissingItem> keeping;
    keeping.form = QStringLiteral("missingItem");
    keeping.words = {QT_TRANSLATE_NOOP("RecordKeeping", "Missing for the request"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Correct what is missing"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Archive what is missing"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "It was noted what is missing."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "What is missing was corrected."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "What is missing was archived.")};
    keeping.family = setting.family;
    keeping.fields = missingItemFields();
    keeping.check = [](const MissingItem &typed, const QDateTime &now) {
        return validate(typed, countyDay(now));
    };
    keeping.save = [](Work &work, const MissingItem &typed) -> Result<> {
        ENLACE_TRY(EnquiryRepository(work).save(work, typed));
        return {};
    };
    keeping.find = [](Reading &reading, const MissingItemId &id) {
        return EnquiryRepository(reading).findMissing(id);
    };
    return keeping;
}

QStringList requestForms()
{
    QStringList forms{QStringLiteral("request"), QStringLiteral("requestDecision"),
                      QStringLiteral("requestAppeal")};
    for (const char *form : {"statusEnquiry", "missingItem"})
        forms.append(QLatin1String(form));
    for (const char *form : {"request", "statusEnquiry", "missingItem"})
        forms.append(archiveForm(QLatin1String(form)));
    return forms;
}

} // namespace enlace
