// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/caseloadpage.h"

#include "core/access/staffrepository.h"
#include "core/base/datetext.h"
#include "core/caseload/reportrules.h"
#include "core/caseload/reports.h"
#include "core/exchange/csvtext.h"
#include "core/providers/agencyrepository.h"
#include "core/storage/atomicfile.h"
#include "core/storage/store.h"
#include "ui/caseload/reportcard.h"
#include "ui/caseload/reportlists.h"
#include "ui/caseload/reportwords.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/segments.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

const auto teamScope = QStringLiteral("team");
const auto everyoneScope = QStringLiteral("everyone");
const auto tableSuffix = QStringLiteral("-table");

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

CaseloadPage::CaseloadPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_reports(new Segments(this))
    , m_scopes(new Segments(this))
    , m_filters(new FilterBar(this))
    , m_age(makeLabel(TextLook::Muted, this))
    , m_busy(new QProgressBar(this))
    , m_refresh(makeButton(ButtonLook::Normal, "refreshReport", this))
    , m_card(new ReportCard(this))
{
    m_reports->setWrapping();
    for (const ReportKind each : reportsOf(m_environment.store.actor()))
        m_reports->add(keyOf(each), [each] { return label(each); });
    m_reports->setName([] { return tr("Report"); });
    connect(m_reports, &Segments::chosen, this, [this] { ask(false); });
    body()->addWidget(m_reports);
    addScopes();
    m_filters->addChoice(
        "networkFilter", [] { return tr("Health network"); }, [] { return tr("Any network"); },
        [this] { return m_people.networks; });
    connect(m_filters, &FilterBar::changed, this, [this] { ask(true); });
    m_age->setObjectName(QStringLiteral("reportAge"));
    m_busy->setRange(0, 0);
    m_busy->setFixedWidth(120);
    m_busy->hide();
    m_refresh->setIcon(themeIcon(QStringLiteral("view-refresh"), IconInk::Ink));
    connect(m_refresh, &QPushButton::clicked, this, [this] { ask(true); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filters, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_age),
                          static_cast<QWidget *>(m_refresh)})
        row->addWidget(part);
    body()->addLayout(row);
    body()->addWidget(m_card, 1);
    m_card->hide();
    connect(m_card, &ReportCard::opened, this, &CaseloadPage::open);
    connect(m_card, &ReportCard::copyRequested, this, &CaseloadPage::copy);
    connect(m_card, &ReportCard::saveRequested, this, &CaseloadPage::save);
    // A report counts through thousands of records: it stays as it was read, and says so.
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = m_read.keys();
        showAge();
    });
    retranslate();
}

void CaseloadPage::addScopes()
{
    m_scopes->add(teamScope, [] { return tr("My team"); });
    m_scopes->add(everyoneScope, [] { return tr("Everyone I may see"); });
    m_scopes->setName([] { return tr("Whose children"); });
    m_scopes->setVisible(comparesCoordinators(m_environment.store.actor()));
    if (m_scopes->isHidden())
        m_scopes->setCurrent(everyoneScope);
    connect(m_scopes, &Segments::chosen, this, [this] { ask(true); });
    buttons()->addWidget(m_scopes);
}

void CaseloadPage::shown()
{
    if (!m_knowsPeople)
        readPeople();
    else
        ask(false);
}

void CaseloadPage::readPeople()
{
    m_environment.store.read(
        this,
        [](Reading &reading) -> Result<People> {
            People people;
            people.team.append(reading.actor().staff);
            ENLACE_ASSIGN(const auto team, StaffRepository(reading).myTeam());
            for (const StaffName &name : team)
                if (!people.team.contains(name.id))
                    people.team.append(name.id);
            AgencyFilter networks;
            networks.kinds = {AgencyKind::HealthNetwork};
            ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(networks));
            for (const auto &row : rows)
                people.networks.append({QVariant::fromValue(row.id.uuid()), row.name});
            return people;
        },
        [this](const Result<People> &people) {
            if (!people) {
                Q_EMIT said(Message::of(people.error()));
                return;
            }
            m_people = *people;
            m_knowsPeople = true;
            m_filters->refill("networkFilter");
            ask(true);
        });
}

ReportKind CaseloadPage::kind() const
{
    return fromKey<ReportKind>(m_reports->current()).value_or(ReportKind::EquipmentDays);
}

ReportFilter CaseloadPage::filter() const
{
    ReportFilter filter;
    if (m_scopes->current() == teamScope)
        filter.coordinators = m_people.team;
    if (const auto network = m_filters->chosen<QUuid>("networkFilter"))
        filter.network = AgencyId(*network);
    return filter;
}

void CaseloadPage::ask(bool again)
{
    if (!m_knowsPeople)
        return;
    if (again)
        m_read.clear();
    if (m_read.contains(kind())) {
        showReport();
        return;
    }
    m_isReading = true;
    showAge();
    m_environment.store.readLatest(
        this,
        [kind = kind(), filter = filter()](Reading &reading) {
            return readReport(reading, kind, filter);
        },
        [this, kind = kind()](const Result<Report> &report) {
            m_isReading = false;
            if (report)
                return take(kind, *report);
            showAge();
            Q_EMIT said(Message::of(report.error()));
        });
}

void CaseloadPage::take(ReportKind kind, const Report &report)
{
    m_stale.removeAll(kind);
    m_read.insert(kind, report);
    showReport();
}

void CaseloadPage::showReport()
{
    const auto report = m_read.constFind(kind());
    if (report == m_read.constEnd())
        return;
    m_isReading = false;
    m_card->setContent(contentOf(*report));
    m_card->show();
    if (m_wantsFocus && isVisible())
        focusFirst();
    showAge();
}

void CaseloadPage::showAge()
{
    m_busy->setVisible(m_isReading);
    const auto report = m_read.constFind(kind());
    if (m_isReading || report == m_read.constEnd()) {
        m_age->setText(m_isReading ? tr("Counting…") : QString());
        return;
    }
    const QString time = timeText(report->readAt, Languages::current());
    m_age->setText(m_stale.contains(kind()) ? tr("As of %1; something has changed since").arg(time)
                                            : tr("As of %1").arg(time));
}

void CaseloadPage::open(const Spot &spot)
{
    const auto report = m_read.constFind(kind());
    if (report == m_read.constEnd())
        return;
    const ListBehind list = listBehind(*report, spot);
    if (list.isNone()) {
        Q_EMIT said(Message::said(Tone::Neutral, [isTotals = report->isTotals] {
            return isTotals ? tr("Your account sees totals, and no list behind them.")
                            : tr("There is no list behind this.");
        }));
        return;
    }
    Q_EMIT placeRequested(list.place, list.filter);
}

void CaseloadPage::copy()
{
    if (m_card->isTable()) {
        auto *table = new QMimeData; // the clipboard takes it
        table->setText(tabText(m_card->plainRows()));
        table->setData(QStringLiteral("text/csv"), csvText(m_card->plainRows()));
        QGuiApplication::clipboard()->setMimeData(table);
    } else {
        QGuiApplication::clipboard()->setImage(m_card->picture());
    }
    Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); }));
}

void CaseloadPage::save()
{
    const bool isTable = m_card->isTable();
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = isTable ? tr("Save the table") : tr("Save the picture");
    request.filter = isTable ? tr("Tables (*.csv)") : tr("Pictures (*.png)");
    request.suggested =
        QStringLiteral("%1-%2.%3")
            .arg(QString(keyOf(kind())), m_environment.clock.today().toString(Qt::ISODate),
                 isTable ? QStringLiteral("csv") : QStringLiteral("png"));
    m_environment.filePicker.pick(this, request, [this, isTable](const QString &path) {
        if (!path.isEmpty())
            write(path, isTable);
    });
}

void CaseloadPage::write(const QString &path, bool isTable)
{
    const QImage image = isTable ? QImage() : m_card->picture();
    inBackground(
        this,
        [path, isTable, image, rows = m_card->plainRows()] {
            return writeAtomically(path, isTable ? csvText(rows) : pngOf(image));
        },
        [this](const Result<> &written) {
            if (!written)
                Q_EMIT said(Message::of(written.error()));
            else
                Q_EMIT said(Message::said(Tone::Good, [] { return tr("Saved"); }));
        });
}

void CaseloadPage::focusFirst()
{
    m_wantsFocus = m_card->isHidden();
    if (!m_wantsFocus)
        m_card->focusFirst();
}

QStringList CaseloadPage::parts() const
{
    QStringList parts;
    for (const ReportKind each : reportsOf(m_environment.store.actor()))
        parts.append({QString(keyOf(each)), keyOf(each) + tableSuffix});
    return parts;
}

void CaseloadPage::showPart(const QString &part)
{
    const bool isTable = part.endsWith(tableSuffix);
    m_reports->setCurrent(isTable ? part.chopped(tableSuffix.size()) : part);
    m_card->showTable(isTable);
    ask(false);
}

void CaseloadPage::retranslate()
{
    const Actor &actor = m_environment.store.actor();
    const bool ofUnit = !comparesCoordinators(actor) && !coordinatesOnly(actor);
    setTitle(tr("Caseload and reports"), seesTotalsOnly(actor) ? tr("Totals that name nobody")
                                         : ofUnit ? tr("Of the children of your therapy unit")
                                                  : QString());
    m_refresh->setText(tr("&Refresh"));
    m_refresh->setAccessibleDescription(tr("Counts again"));
    m_busy->setAccessibleName(tr("Counting…"));
    showReport();
    showAge();
}

} // namespace enlace
