// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/auditsection.h"

#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/exchange/csvtext.h"
#include "core/search/searchrepository.h"
#include "core/storage/atomicfile.h"
#include "core/storage/store.h"
#include "ui/administration/auditwords.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostChildren = 50;
constexpr qsizetype mostExported = 20'000;
constexpr int usualDays = 30;
constexpr int allDays = 0;

QList<RecordColumn<AuditRow>> columns(const Clock &clock)
{
    return {
        {"when", "AuditSection", QT_TRANSLATE_NOOP("AuditSection", "When"), 180,
         [&clock](const AuditRow &row) {
             return Cell{.text = momentText(row.entry.at, Languages::current(), clock.today())};
         }},
        {"who", "AuditSection", QT_TRANSLATE_NOOP("AuditSection", "Who"), 180,
         [](const AuditRow &row) { return Cell{.text = whoText(row), .toolTip = whoText(row)}; }},
        {"what", "AuditSection", QT_TRANSLATE_NOOP("AuditSection", "What"), 0,
         [](const AuditRow &row) {
             const bool refused = row.entry.action == AuditAction::Refused ||
                                  row.entry.action == AuditAction::SignInFailed;
             const QString text = whatText(row.entry);
             return Cell{.text = text,
                         .second = aboutText(row),
                         .tone = refused ? std::optional(Tone::Late) : std::nullopt,
                         .toolTip = text};
         }},
    };
}

/// The report as a table; the words are those of the screen.
QByteArray tableOf(const QList<AuditRow> &rows, const QStringList &headings)
{
    QList<QStringList> lines{headings};
    for (const AuditRow &row : rows)
        lines.append({row.entry.at.toTimeZone(countyTimeZone())
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      whoText(row), whatText(row.entry), aboutText(row)});
    return csvText(lines);
}

} // namespace

AuditSection::AuditSection(const Environment &environment, QWidget *parent)
    : Section(parent)
    , m_environment(environment)
    , m_maySearch(environment.search &&
                  !readReach(environment.store.actor(), DataCategory::People).isEmpty())
    , m_logs(new Segments(this))
    , m_filters(new FilterBar(this))
    , m_child(new SearchEdit(this))
    , m_model(new RecordModel<AuditRow>(columns(environment.clock), this))
    , m_list(new ListCard(QStringLiteral("view-history"), this))
    , m_view(m_list->addList("auditView", m_model))
    , m_detail(new Card)
    , m_export(makeButton(ButtonLook::Normal, "exportAudit", this))
{
    m_logs->add(QStringLiteral("changes"), [] { return tr("What was done"); });
    m_logs->add(QStringLiteral("reads"), [] { return tr("What was looked at"); });
    m_logs->setName([] { return tr("Which record"); });
    m_child->setObjectName(QStringLiteral("auditChildSearch"));
    m_child->setVisible(m_maySearch);
    m_child->setMinimumWidth(220);
    m_detail->setObjectName(QStringLiteral("auditDetail"));
    m_detail->content()->setSpacing(6);
    addFilters();
    auto *top = new QHBoxLayout;
    top->addWidget(m_logs);
    top->addWidget(m_child, 1);
    if (!m_maySearch)
        top->addStretch(1);
    top->addWidget(m_export);
    auto *split = new QSplitter(this);
    split->setObjectName(QStringLiteral("auditSplitter"));
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(new PageScroll(m_detail, this));
    split->setSizes({700, 380});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_filters);
    all->addWidget(split, 1);

    connect(m_logs, &Segments::chosen, this, &AuditSection::ask);
    connect(m_child, &SearchEdit::asked, this, [this](const QString &text) {
        m_typed = text.trimmed();
        ask();
    });
    connect(m_child, &SearchEdit::downPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, &AuditSection::exportTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditSection::askCurrent);
    connect(m_list, &ListCard::arrived, this, &AuditSection::askCurrent);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    retranslate();
}

void AuditSection::addFilters()
{
    m_filters->addChoice(
        "auditPersonFilter", [] { return tr("Person"); }, [] { return tr("Everybody"); },
        [this] {
            QList<FilterChoice> choices;
            for (const RecordChoice::Entry &person : m_choices.people)
                choices.append({QVariant::fromValue(person.id), person.name});
            return choices;
        });
    m_filters->addChoice(
        "auditActionFilter", [] { return tr("Action"); }, [] { return tr("Any action"); },
        [] {
            QList<FilterChoice> choices;
            for (const AuditAction action : allOf<AuditAction>())
                choices.append({static_cast<int>(action), label(action)});
            return choices;
        });
    m_filters->addChoice(
        "auditTimeFilter", [] { return tr("Time"); }, [] { return tr("The last 30 days"); },
        [] {
            return QList<FilterChoice>{{1, tr("Today")},
                                       {7, tr("The last 7 days")},
                                       {365, tr("The last 365 days")},
                                       {allDays, tr("Any time")}};
        });
    connect(m_filters, &FilterBar::changed, this, &AuditSection::ask);
}

AuditLog AuditSection::log() const
{
    return m_logs->current() == QLatin1String("reads") ? AuditLog::Reads : AuditLog::Changes;
}

AuditFilter AuditSection::filter() const
{
    AuditFilter filter;
    if (const auto person = m_filters->chosen<QUuid>("auditPersonFilter"))
        filter.staff = StaffId(*person);
    if (const auto action = m_filters->chosen<int>("auditActionFilter"))
        filter.actions = {static_cast<AuditAction>(*action)};
    const int days = m_filters->chosen<int>("auditTimeFilter").value_or(usualDays);
    if (days != allDays)
        filter.from =
            QDateTime(m_environment.clock.today().addDays(1 - days), QTime(0, 0), countyTimeZone())
                .toUTC();
    return filter;
}

void AuditSection::shown()
{
    m_environment.store.read(this, readOfficeChoices, [this](const Result<OfficeChoices> &choices) {
        if (!choices)
            return;
        m_choices = *choices;
        m_filters->refill("auditPersonFilter");
    });
    ask();
}

void AuditSection::ask()
{
    m_model->ask([this, log = log(), filter = filter(),
                  typed = m_typed](QObject *context, const std::optional<AuditRow> &last,
                                   const RecordModel<AuditRow>::Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_environment.store.readLatest(
            context,
            [log, filter, typed, after,
             memory = m_environment.search](Reading &reading) -> Result<RowPage<AuditRow>> {
                AuditFilter narrowed = filter;
                if (!typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(
                        narrowed.amongChildren,
                        SearchRepository(reading, *memory).findChildren(typed, mostChildren));
                }
                AuditRepository audit(reading);
                if (!after)
                    ENLACE_TRY(audit.noteLooking(narrowed));
                ENLACE_ASSIGN(auto rows, audit.page(log, narrowed, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

void AuditSection::askCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_look.reset();
        return showLook();
    }
    m_environment.store.readLatest(
        m_detail,
        [log = log(), key = m_model->row(row).key()](Reading &reading) {
            return AuditRepository(reading).look(log, key);
        },
        [this](const Result<AuditLook> &look) {
            m_look = look ? std::optional(*look) : std::nullopt;
            showLook();
        });
}

void AuditSection::showLook()
{
    m_detail->clear();
    const auto say = [this](TextLook look, const QString &text) {
        if (text.isEmpty())
            return;
        auto *line = makeParagraph(look, m_detail);
        line->setText(text);
        m_detail->content()->addWidget(line);
    };
    if (!m_look) {
        m_detail->setTitle(tr("No entry is chosen"));
        return m_detail->content()->addStretch();
    }
    const AuditRow &row = m_look->row;
    const QDate today = m_environment.clock.today();
    m_detail->setTitle(whatText(row.entry));
    say(TextLook::Strong, aboutText(row));
    say(TextLook::Body, whoText(row));
    say(TextLook::Muted, momentText(row.entry.at, Languages::current(), today));
    if (m_look->isHidden)
        say(TextLook::Body, tr("What was changed is not shown: this record is protected, or your "
                               "role does not read it."));
    for (const ChangedField &field : changedFields(*m_look, today)) {
        say(TextLook::Strong, field.name);
        if (row.entry.action != AuditAction::Changed)
            say(TextLook::Body, field.after);
        else
            say(TextLook::Body,
                tr("%1 → %2").arg(field.before.isEmpty() ? tr("nothing") : field.before,
                                  field.after.isEmpty() ? tr("nothing") : field.after));
    }
    m_detail->content()->addStretch();
}

void AuditSection::exportTable()
{
    const FileRequest request{FileRequest::Kind::Save, tr("Save the report"), tr("Tables (*.csv)"),
                              tr("Enlace report.csv")};
    m_environment.filePicker.pick(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        // Written down before anything leaves the store.
        m_environment.store.run(
            this,
            [log = log(), filter = filter(), typed = m_typed,
             memory = m_environment.search](Work &work) -> Result<QList<AuditRow>> {
                AuditFilter narrowed = filter;
                if (!typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(
                        narrowed.amongChildren,
                        SearchRepository(work, *memory).findChildren(typed, mostChildren));
                }
                QList<AuditRow> rows;
                std::optional<AuditKey> after;
                for (;;) {
                    ENLACE_ASSIGN(const auto page,
                                  AuditRepository(work).page(log, narrowed, after, 500));
                    rows += page;
                    if (page.size() < 500 || rows.size() >= mostExported)
                        break;
                    after = page.last().key();
                }
                ENLACE_TRY(work.note(AuditAction::Exported, {RecordKind::Store, {}},
                                     {{QStringLiteral("rows"), rows.size()}}));
                return rows;
            },
            [this, path](const Result<QList<AuditRow>> &rows) {
                if (!rows) {
                    Q_EMIT said(Message::of(rows.error()));
                    return;
                }
                const QByteArray table =
                    tableOf(*rows, {tr("When"), tr("Who"), tr("What"), tr("About")});
                inBackground(
                    this, [path, table] { return writeAtomically(path, table); },
                    [this, count = static_cast<int>(rows->size())](const Result<> &written) {
                        if (!written) {
                            Q_EMIT said(Message::of(written.error()));
                            return;
                        }
                        Q_EMIT said(Message::said(Tone::Good, [count] {
                            return tr("%n line(s) were saved.", nullptr, count);
                        }));
                    });
            });
    });
}

void AuditSection::focusFirst()
{
    if (!m_list->focusList())
        m_logs->setFocus();
}

bool AuditSection::escape()
{
    if (m_typed.isEmpty() && !m_filters->isNarrowed())
        return false;
    m_child->setTextQuietly({});
    m_typed.clear();
    m_filters->clear();
    return true;
}

void AuditSection::retranslate()
{
    m_child->setPlaceholderText(tr("Child's name, birth date or CIN"));
    m_child->setAccessibleName(tr("Only about this child"));
    m_export->setText(tr("E&xport…"));
    m_view->setAccessibleName(tr("Audit report"));
    m_list->empty()->setWords(
        tr("Nothing in this time"),
        tr("Here stands who did or looked at what, the newest first, as far as your role goes."));
    showLook();
}

} // namespace enlace
