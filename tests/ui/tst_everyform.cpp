// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every form that people fill in, the newest too: whatever is typed into a field of text comes out
// as it was typed and is shown as text, and what an engine cannot hold is refused beside its field.
#include "core/approvals/approvalfields.h"
#include "core/authorizations/authorizationfields.h"
#include "core/careteam/careteamfields.h"
#include "core/contactlog/contactfields.h"
#include "core/equipment/equipmentfields.h"
#include "core/equipment/itemfields.h"
#include "core/evidence/evidencefields.h"
#include "core/people/healthfields.h"
#include "core/people/peoplefields.h"
#include "core/providers/directoryfields.h"
#include "core/providers/networkknowledgefields.h"
#include "core/renewals/renewalfields.h"
#include "core/support/supportfields.h"
#include "core/tasks/taskfields.h"
#include "core/therapy/therapyfields.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordform.h"
#include "ui/people/custodykeeping.h"
#include "ui/people/releasejobs.h"

#include <QLabel>
#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

struct Form
{
    const char *name;
    Fields fields;
};

QList<Form> everyForm()
{
    return {{"request", requestFields({})},
            {"decision", decisionFields()},
            {"appeal", appealFields()},
            {"authorization", authorizationFields({})},
            {"enquiry", enquiryFields()},
            {"missing item", missingItemFields()},
            {"provider", providerFields()},
            {"agency", agencyFields({})},
            {"contract", contractFields({})},
            {"network profile", networkProfileFields()},
            {"policy", policyFields()},
            {"renewal", renewalFields({})},
            {"task", taskFields({})},
            {"recommendation", recommendationFields({})},
            {"acceptance", acceptanceFields({})},
            {"refusal", refusalFields()},
            {"contact", contactFields({})},
            {"condition group", conditionGroupFields({})},
            {"approval entry", approvalEntryFields({})},
            {"approval confirmed", approvalConfirmFields()},
            {"approval ended", approvalEndFields()},
            {"care team", careTeamFields({})},
            {"caregiver", caregiverFields({})},
            {"program", programFields()},
            {"worry", benefitWorryFields()},
            {"coverage", homeCoverageFields({})},
            {"meeting", meetingFields({})},
            {"therapy", therapyFields({})},
            {"therapist", changeFields({})},
            {"end of a therapy", endFields()},
            {"item", itemFields({}, true)},
            {"step", stepFields({})},
            {"step corrected", stepCorrectionFields({})},
            {"item cancelled", cancelFields()},
            {"item's appeal", itemAppealFields()},
            {"item's appeal ended", itemAppealEndFields()},
            {"hold", holdFields()},
            {"broken promise", brokenPromiseFields()},
            {"document", evidenceFields()},
            {"use of a document", evidenceUseFields({})},
            {"diagnosis", conditionFields()},
            {"allergy", allergyFields()},
            {"medication", medicationFields()},
            {"brand", brandFields({})},
            {"family", familyFields()},
            {"child", childFields()},
            {"person", personFields({})},
            {"telephone", phoneFields()},
            {"home", householdFields()},
            {"tie", guardianshipFields({})},
            {"tier", tierFields()},
            {"custody", custodyFields({})},
            {"release", releaseFields()}};
}

bool isOfText(const Field &field)
{
    return field.isTyped && (field.kind == FieldKind::Line || field.kind == FieldKind::Text);
}

/// The columns of text that a form asks for, whatever the rest of it says.
QStringList textColumns(Fields &fields)
{
    QStringList columns;
    for (Field &field : fields) {
        field.isAsked = {};
        if (isOfText(field))
            columns.append(field.columns.first());
    }
    return columns;
}

} // namespace

class tst_EveryForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextComesOutAsItWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"👩‍🦽 🇲🇽 🦩"_s;
        QTest::newRow("right to left") << u"\u202Eשלום\u202C مرحبا"_s;
        QTest::newRow("combining") << u"Z\u0351\u036B\u0343 n\u0303"_s;
        QTest::newRow("control") << u"a\u0001\u0007\u001B[31mb\u007F"_s;
        QTest::newRow("spaces") << u"\u00A0a\u2009b "_s;
        QTest::newRow("markup") << u"<b>bold</b> <img src=x> &amp; %1 \\n"_s;
        QTest::newRow("sql") << u"'; drop table contact; --"_s;
        QTest::newRow("long") << QString(100'000, u'ñ');
    }
    void hostileTextComesOutAsItWasTyped()
    {
        QFETCH(QString, text);
        for (auto &[name, fields] : everyForm()) {
            Fields asked = fields;
            const QStringList columns = textColumns(asked);
            QJsonObject typed;
            for (const QString &column : columns)
                typed.insert(column, text);
            RecordForm form;
            form.setFields(asked, today);
            form.load({});

            form.type(typed);

            const QJsonObject said = form.record();
            for (const QString &column : columns)
                QVERIFY2(said.value(column).toString() == text,
                         qPrintable(QLatin1String(name) + u": "_s + column));
            // And nothing of it is taken for markup by what stands around it.
            for (const auto *label : form.findChildren<QLabel *>())
                QVERIFY(!label->text().contains(text));
        }
    }

    void whatNoEngineHoldsIsRefusedBesideItsField()
    {
        for (auto &[name, fields] : everyForm())
            for (const Field &field : fields) {
                if (!isOfText(field))
                    continue;
                for (const QString &bad :
                     {u"a"_s + QChar(0), QString(QChar(0xD800)), QString(QChar(0xFFFF))}) {
                    const auto wrong = unstorable(fields, {{field.columns.first(), bad}});
                    QVERIFY2(!wrong.isEmpty() && wrong.first().field == QLatin1String(field.name),
                             name);
                }
            }
    }

private:
    Languages m_languages;
};

QTEST_MAIN(tst_EveryForm)
#include "tst_everyform.moc"
