// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/access/accessrules.h"
#include "core/caseload/reportrules.h"
#include "ui/administration/administrationpage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/cover/coverpage.h"
#include "ui/deadlines/todaycommands.h"
#include "ui/deadlines/todaypage.h"
#include "ui/equipment/equipmentpage.h"
#include "ui/exchange/importpage.h"
#include "ui/kit/environment.h"
#include "ui/people/familiespage.h"
#include "ui/people/familydata.h"
#include "ui/people/familypage.h"
#include "ui/providers/providerspage.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/shortcutspage.h"

#include <QCoreApplication>

namespace enlace {

namespace {

template <class P>
Page *make(const Environment &environment, QWidget *parent)
{
    return new P(environment, parent);
}

bool seesTasks(const Actor &actor) { return !readReach(actor, DataCategory::Tasks).isEmpty(); }

bool seesEquipment(const Actor &actor)
{
    return !readReach(actor, DataCategory::Equipment).isEmpty();
}

bool seesDirectory(const Actor &actor)
{
    return !readReach(actor, DataCategory::Directory).isEmpty();
}

bool seesPeople(const Actor &actor) { return !readReach(actor, DataCategory::People).isEmpty(); }

bool seesRules(const Actor &actor)
{
    return !readReach(actor, DataCategory::Rules).isEmpty() ||
           may(actor, Permission::ExchangeRules);
}

} // namespace

const QList<Screen> &screens()
{
    static const QList<Screen> all{
        {"today",
         "go-jump-today",
         QT_TRANSLATE_NOOP("Pages", "Today"),
         false,
         {},
         seesTasks,
         make<TodayPage>,
         todayCommands()},
        {"families",
         "system-users",
         QT_TRANSLATE_NOOP("Pages", "Families"),
         false,
         {},
         seesPeople,
         make<FamiliesPage>},
        {"family",
         "",
         "",
         false,
         kindsOfFamilyPage(),
         seesPeople,
         make<FamilyPage>,
         {},
         "families"},
        {"equipment",
         "wheelchair",
         QT_TRANSLATE_NOOP("Pages", "Equipment"),
         false,
         {},
         seesEquipment,
         make<EquipmentPage>},
        {"providers",
         "view-pim-contacts",
         QT_TRANSLATE_NOOP("Pages", "Providers"),
         false,
         {RecordKind::Provider, RecordKind::Agency},
         seesDirectory,
         make<ProvidersPage>},
        {"reports",
         "office-chart-bar",
         QT_TRANSLATE_NOOP("Pages", "Caseload and reports"),
         false,
         {},
         seesReports,
         make<CaseloadPage>},
        {"cover",
         "system-switch-user",
         QT_TRANSLATE_NOOP("Pages", "Away and hand-overs"),
         true,
         {},
         [](const Actor &actor) { return may(actor, Permission::HandOver); },
         make<CoverPage>},
        {"rules",
         "clock",
         QT_TRANSLATE_NOOP("Pages", "Rules"),
         true,
         {},
         seesRules,
         make<RulesPage>},
        {"import",
         "document-import",
         QT_TRANSLATE_NOOP("Pages", "Import"),
         true,
         {},
         [](const Actor &actor) { return may(actor, Permission::RunImport); },
         make<ImportPage>},
        {"administration",
         "user-identity",
         QT_TRANSLATE_NOOP("Pages", "Administration"),
         true,
         {},
         [](const Actor &actor) { return !readReach(actor, DataCategory::Staff).isEmpty(); },
         make<AdministrationPage>},
        {"backups",
         "backup",
         QT_TRANSLATE_NOOP("Pages", "Backups"),
         true,
         {},
         [](const Actor &actor) {
             return may(actor, Permission::ManageStore) || may(actor, Permission::Restore);
         },
         make<BackupsPage>},
        {"settings",
         "settings-configure",
         QT_TRANSLATE_NOOP("Pages", "Settings"),
         true,
         {},
         {},
         make<SettingsPage>},
        {"shortcuts", "", "", true, {}, {}, make<ShortcutsPage>},
    };
    return all;
}

QString placeOf(SearchArea area)
{
    switch (area) {
    case SearchArea::Equipment:
        return QStringLiteral("equipment");
    case SearchArea::Directory:
        return QStringLiteral("providers");
    case SearchArea::People:
        break;
    }
    return {};
}

QString textOf(const Screen &place) { return QCoreApplication::translate("Pages", place.text); }

} // namespace enlace
