// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory kept by hand, through the real window: a provider is added once and not twice,
// corrected, given a contract for some days, archived and brought back; who may not change the
// directory is not asked.
#include "core/providers/agencyrepository.h"
#include "core/providers/networkknowledgerepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "support/deskstory.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Provider> providerNamed(DemoDesk &desk, const QString &name)
{
    const auto rows = readAt(desk, [&](Reading &reading) {
        ProviderFilter filter;
        filter.text = providerNameKey(name);
        return ProviderRepository(reading).list(filter);
    });
    for (const ProviderRow &row : rows)
        if (row.provider.name == name)
            return row.provider;
    return std::nullopt;
}

void save(DemoDesk &desk) { desk.key(Qt::Key_S, Qt::ControlModifier); }
void fill(DemoDesk &desk, const char *field, const QString &text)
{
    ui::fill(&desk.window(), QLatin1String(field), text);
}
bool isShown(DemoDesk &desk, const char *name)
{
    return ui::shown(&desk.window(), QLatin1String(name));
}

} // namespace

class tst_DirectoryFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProviderIsAddedOnceCorrectedAndArchived_data();
    void aProviderIsAddedOnceCorrectedAndArchived();
    void rulesOfANetworkAreKeptAndSetSideBySide_data()
    {
        aProviderIsAddedOnceCorrectedAndArchived_data();
    }
    void rulesOfANetworkAreKeptAndSetSideBySide();
    void whatWasTypedOutlivesTheProgram();
    void whoMayNotWriteIsNotAsked();
};

void tst_DirectoryFlow::aProviderIsAddedOnceCorrectedAndArchived_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

void tst_DirectoryFlow::aProviderIsAddedOnceCorrectedAndArchived()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const QString name =
        language == Language::English ? u"Dr. Amalthea Quill"_s : u"Dra. Berenice Thorn"_s;
    desk.workspace().goTo(u"providers"_s);
    desk.settle();

    desk.key(Qt::Key_N, Qt::ControlModifier);
    fill(desk, "name", name);
    fill(desk, "npi", u"1234567890"_s); // the last digit would be 3
    choose(desk, "accepting", label(AcceptingPatients::Yes));
    save(desk);
    QVERIFY(isShown(desk, "npiProblem"));
    QVERIFY(isShown(desk, "acceptingAsOfProblem"));
    desk.settle();
    desk.savePicture(language == Language::English ? "provider-en" : "provider-es");
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    fill(desk, "npi", language == Language::English ? u"1234567893"_s : u""_s);
    fill(desk, "acceptingAsOf", u"nov 20 2026"_s);
    fill(desk, "acceptingSaidBy", u"Front desk"_s);
    ui::find<QCheckBox>(&desk.window(), u"languageses"_s)->click();
    save(desk);
    QVERIFY(!isShown(desk, "recordEditor"));
    const auto added = providerNamed(desk, name);
    QVERIFY(added);
    QCOMPARE(added->languages, QStringList{u"es"_s});
    QCOMPARE(added->accepting.saidBy, u"Front desk"_s);

    // The same name again: said beside its field, and taken when it is another.
    desk.key(Qt::Key_N, Qt::ControlModifier);
    fill(desk, "name", name);
    save(desk);
    QVERIFY(isShown(desk, "isAnotherEditProblem"));
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);

    desk.workspace().openRecord(RecordRef::to(RecordKind::Provider, added->id));
    desk.settle();
    press(desk, "newContractButton");
    save(desk);
    QVERIFY(isShown(desk, "networkProblem"));
    auto *network = ui::find<QComboBox>(&desk.window(), u"network"_s);
    network->setCurrentIndex(1);
    fill(desk, "until", u"jun 30 2027"_s);
    save(desk);
    const auto contracts = readAt(desk, [&](Reading &reading) {
        return NetworkRepository(reading).contractsOf({added->id, {}});
    });
    QCOMPARE(contracts.size(), 1);
    QCOMPARE(contracts.first().span.until, std::optional(QDate(2027, 6, 30)));

    desk.key(Qt::Key_F2);
    fill(desk, "phoneEdit", u"714-555-0199"_s);
    save(desk);
    QCOMPARE(providerNamed(desk, name)->contact.phone, u"714-555-0199"_s);
    desk.savePicture(language == Language::English ? "directory-en" : "directory-es");
    press(desk, "entryArchiveButton");
    writeText(desk, "archivedReasonEdit", u"Retired"_s);
    save(desk);
    QVERIFY(!providerNamed(desk, name));
    press(desk, "messageAction");
    QVERIFY(providerNamed(desk, name));
}

void tst_DirectoryFlow::rulesOfANetworkAreKeptAndSetSideBySide()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const auto networks = readAt(desk, [](Reading &reading) {
        AgencyFilter filter;
        filter.kinds = {AgencyKind::HealthNetwork};
        return AgencyRepository(reading).list(filter);
    });
    const AgencyId first = networks.first().id;
    const auto appeals = [&] {
        const auto entries = readAt(desk, [&](Reading &reading) {
            return NetworkKnowledgeRepository(reading).policiesOf(first);
        });
        return inForce(
            entries, PolicyTopic::Appeals,
            readAt(desk, [](Reading &reading) -> Result<QDate> { return reading.today(); }));
    };
    const qsizetype before = appeals().size();
    desk.workspace().openRecord(RecordRef::to(RecordKind::Agency, first));
    desk.settle();

    press(desk, "newPolicyButton");
    choose(desk, "topic", label(PolicyTopic::Appeals));
    save(desk);
    QVERIFY(isShown(desk, "holdsProblem"));
    QVERIFY(isShown(desk, "saidByProblem"));
    writeText(desk, "holds", u"In writing, to the desk of appeals"_s);
    fill(desk, "saidBy", u"Member handbook"_s);
    desk.savePicture(language == Language::English ? "policy-en" : "policy-es");
    save(desk);
    QCOMPARE(appeals().size(), before + 1);
    press(desk, "messageAction");
    QCOMPARE(appeals().size(), before);

    press(desk, "newNetworkProfileButton");
    fill(desk, "childrenServed", u"417"_s);
    save(desk);
    const auto profiles = readAt(desk, [&](Reading &reading) {
        return NetworkKnowledgeRepository(reading).profilesOf(first);
    });
    QCOMPARE(profiles.first().childrenServed, std::optional(417));

    press(desk, "compareNetworksButton");
    QVERIFY(isShown(desk, "networksBeside"));
    const QString words = ui::wordsOf(ui::find(&desk.window(), u"networksBeside"_s)).join(u'\n');
    QVERIFY2(words.contains(u"417"_s), qPrintable(words));
    QVERIFY(words.contains(language == Language::English ? u"Differs"_s : u"Difiere"_s));
    QVERIFY2(words.contains(language == Language::English
                                ? u"Two children with the same need"_s
                                : u"Dos familias con la misma necesidad"_s),
             qPrintable(words));
    desk.savePicture(language == Language::English ? "networks-en" : "networks-es");
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    desk.key(Qt::Key_Escape);
    QVERIFY(!isShown(desk, "networksBeside"));
}

void tst_DirectoryFlow::whatWasTypedOutlivesTheProgram()
{
    const QString name = u"Dr. Casimir Vane"_s;
    {
        DemoDesk desk(Role::Coordinator);
        desk.workspace().goTo(u"providers"_s);
        desk.settle();
        desk.key(Qt::Key_N, Qt::ControlModifier);
        fill(desk, "name", name);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    desk.workspace().goTo(u"providers"_s);
    desk.settle();
    QVERIFY(isShown(desk, "draftBar"));
    const QString words = ui::wordsOf(ui::find(&desk.window(), u"draftBar"_s)).join(u' ');
    QVERIFY2(words.contains(name), qPrintable(words));
    QVERIFY(!providerNamed(desk, name));

    press(desk, "draftResumeButton");
    QCOMPARE(ui::find<QLineEdit>(&desk.window(), u"name"_s)->text(), name);
    save(desk);

    QVERIFY(providerNamed(desk, name));
    QVERIFY(!isShown(desk, "draftBar"));
}

void tst_DirectoryFlow::whoMayNotWriteIsNotAsked()
{
    DemoDesk desk(Role::Therapist);
    desk.workspace().goTo(u"providers"_s);
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    for (const char *shown : {"newEntryButton", "entryCorrectButton", "newContractButton",
                              "entryArchiveButton", "recordEditor"})
        QVERIFY2(!isShown(desk, shown), shown);
}

QTEST_MAIN(tst_DirectoryFlow)
#include "tst_directoryflow.moc"
