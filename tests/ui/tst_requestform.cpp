// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request for authorization while it is written: what a group covers already, what the network
// wants, and where a longer time can be asked for.
#include "core/people/childrepository.h"
#include "core/rules/rulerepository.h"
#include "support/demodesk.h"
#include "ui/kit/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

class RequestDesk : public DemoDesk
{
public:
    explicit RequestDesk(Role role, Language language = Language::English)
        : DemoDesk(role, language)
    {
    }

    /// Of Mateo, who has cerebral palsy and is in Harbor Kids Alliance.
    void openTab(const QString &tab)
    {
        auto found = application().entry().store().read([](Reading &reading) -> Result<ChildId> {
            ChildFilter filter;
            filter.surname = u"Ortega Luna"_s;
            ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
            for (const ChildRow &row : rows)
                if (row.name.endsWith("Mateo"_L1))
                    return row.id;
            return fail(ErrorCode::NotFound, "no such child");
        });
        ui::waitFor([&] { return found.isFinished(); }, "the child");
        workspace().openRecord(RecordRef::to(RecordKind::Child, *found.result()));
        settle();
        workspace().currentPage()->showPart(tab);
        settle();
    }
    void begin()
    {
        openTab(u"authorizations"_s);
        ui::press(&window(), u"newRequestButton"_s);
        settle();
    }
    void choose(const char *name, const QString &words)
    {
        auto *combo = ui::find<QComboBox>(&window(), QLatin1String(name));
        const int at = combo->findText(words);
        QVERIFY2(at >= 0, qPrintable(words));
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
    }
    [[nodiscard]] QString advice()
    {
        return ui::shown(&window(), u"formAdvice"_s)
                   ? ui::find(&window(), u"formAdvice"_s)->accessibleName()
                   : QString();
    }
    void type(const char *field, const QString &text)
    {
        ui::fill(&window(), QLatin1String(field), text);
    }
};

} // namespace

class tst_RequestForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGroupThatCoversItSaysThatNoRequestIsNeeded()
    {
        RequestDesk desk(Role::Coordinator);
        desk.begin();
        QVERIFY(!desk.advice().contains(u"covers it"_s));

        desk.type("itemEdit", u"Ankle brace"_s);
        desk.type("codesEdit", u"L1970"_s);
        desk.savePicture("request-covered");

        const QString covered = desk.advice();
        for (const QString &words :
             {u"“Cerebral palsy: braces and splints” covers it: no separate request is needed"_s,
              u"until"_s, u"Handbook of the demo networks"_s})
            QVERIFY2(covered.contains(words), qPrintable(covered));
        // A code that is not in the group is to be asked for.
        desk.type("codesEdit", u"L1970, E0163"_s);
        QVERIFY2(!desk.advice().contains(u"covers it"_s), qPrintable(desk.advice()));
    }

    void whatTheNetworkWantsIsSaidOnceItIsKnown()
    {
        RequestDesk desk(Role::Coordinator);
        desk.begin();
        desk.choose("groupEdit", u"Supplies"_s);

        const QString said = desk.advice();
        for (const QString &words :
             {u"Needs an authorization"_s, u"form: Request form 5"_s, u"sent by: Portal"_s})
            QVERIFY2(said.contains(words), qPrintable(said));
        // Another who decides has another list; nobody named has none.
        desk.choose("networkEdit", u"Bayview Health"_s);
        QVERIFY2(desk.advice().contains(u"Approved beforehand"_s), qPrintable(desk.advice()));
        desk.choose("networkEdit", u"not known"_s);
        QVERIFY2(!desk.advice().contains(u"form:"_s), qPrintable(desk.advice()));
    }

    void whereALongerTimeCanBeAskedForItIsSaid()
    {
        RequestDesk desk(Role::Supervisor);
        auto saved = desk.application().entry().store().run([](Work &work) -> Result<bool> {
            RuleRepository repository(work);
            ENLACE_ASSIGN(const auto now, repository.current());
            Rule rule = *now->newest(u"RE-CHA"_s);
            rule.id = u"RE-HARBOR"_s;
            rule.title = {u"Harbor gives six months"_s, u"Harbor da seis meses"_s};
            rule.scope.networks = {u"Harbor Kids Alliance"_s};
            ENLACE_ASSIGN(const auto proposal, propose(now, {rule}));
            ENLACE_TRY(repository.save(work, proposal, u"They said so."_s));
            return true;
        });
        ui::waitFor([&] { return saved.isFinished(); }, "the rule");
        QVERIFY(saved.result().has_value());
        desk.begin();
        desk.choose("groupEdit", u"Supplies"_s);

        const QString said = desk.advice();
        QVERIFY2(said.contains(u"A longer time can be asked for here: 6 months"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"Harbor gives six months"_s), qPrintable(said));
        desk.choose("longerSpanEdit", u"Asked for"_s);
        QVERIFY2(!desk.advice().contains(u"can be asked for here"_s), qPrintable(desk.advice()));
    }

    void anItemSaysBeforeItIsAskedForThatAGroupCoversIt()
    {
        RequestDesk desk(Role::Coordinator);
        desk.openTab(u"equipment"_s);
        ui::press(&desk.window(), u"newItemButton"_s);
        desk.settle();
        QCOMPARE(desk.advice(), QString());

        desk.type("codeEdit", u"L1970"_s);

        QVERIFY2(desk.advice().contains(u"no separate request is needed"_s),
                 qPrintable(desk.advice()));
        desk.type("codeEdit", u"E1234"_s); // what the network would want
        QVERIFY2(desk.advice().contains(u"Needs an authorization"_s), qPrintable(desk.advice()));
    }

    void itSpeaksSpanish()
    {
        RequestDesk desk(Role::Coordinator, Language::Spanish);
        desk.begin();
        desk.type("codesEdit", u"L1970"_s);
        desk.savePicture("request-covered-es");

        QVERIFY2(desk.advice().contains(u"no hace falta una solicitud aparte"_s),
                 qPrintable(desk.advice()));
    }
};

QTEST_MAIN(tst_RequestForm)
#include "tst_requestform.moc"
