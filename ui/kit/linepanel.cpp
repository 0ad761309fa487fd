// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linepanel.h"

#include "core/base/datetext.h"
#include "core/deadlines/worklistrules.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/datewords.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/linewords.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace enlace {

namespace {

/// Pixels at the usual text size.
constexpr int dateWidth = 150;
constexpr int wordsWidth = 330;
constexpr int usualAskAgainDays = 7;

/// Whom people ask, the usual ones first.
QList<Mover> askable()
{
    return {Mover::Colleague, Mover::UtilizationManagement,
            Mover::Vendor,    Mover::Family,
            Mover::County,    Mover::Doctor,
            Mover::Network,   Mover::Plan,
            Mover::Provider,  Mover::Therapist,
            Mover::School,    Mover::RegionalCenter,
            Mover::State,     Mover::Supervisor,
            Mover::Clerk,     Mover::Coordinator};
}

QString nameOf(const DeadlineRow &line) { return joined({whatIsDue(line), childName(line)}); }

QList<Error> unreadable(const QList<DateEdit *> &days)
{
    QList<Error> problems;
    for (const DateEdit *day : days)
        if (!day->isReadable())
            problems.append({ErrorCode::Invalid,
                             QT_TRANSLATE_NOOP("Error", "Write the day with the month in letters, "
                                                        "as Nov 23, 2026."),
                             {},
                             -1,
                             day->objectName(),
                             {}});
    return problems;
}

} // namespace

LinePanel::LinePanel(const char *name, QDate today, QWidget *parent)
    : LiveText(parent)
    , m_name(QString::fromLatin1(name))
    , m_today(today)
    , m_title(makeLabel(TextLook::CardTitle, this))
    , m_flow(new FlowLayout(nullptr, 12))
    , m_hint(makeParagraph(TextLook::Small, this))
    , m_row(new QHBoxLayout)
{
    setObjectName(m_name);
    setLook(this, "card");
    m_flow->setTopAligned(true);
    m_title->setWordWrap(true);
    m_row->setSpacing(8);
    m_row->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_flow);
    column->addLayout(m_row);
    hide();
}

void LinePanel::addButtons()
{
    // As in every form: what is done stands last.
    m_cancel = makeButton(ButtonLook::Normal, "", this);
    m_accept = makeButton(ButtonLook::Primary, "", this);
    m_cancel->setObjectName(m_name + QLatin1String("Cancel"));
    m_accept->setObjectName(m_name + QLatin1String("Accept"));
    m_row->addWidget(m_cancel);
    m_row->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &LinePanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LinePanel::close);
}

FormField *LinePanel::addField(QWidget *input, const char *name)
{
    input->setObjectName(QString::fromLatin1(name));
    auto *field = new FormField(input, this);
    m_flow->addWidget(field);
    m_fields.append(field);
    return field;
}

void LinePanel::addQuickDays(FormField *field, DateEdit *edit, const QList<int> &days)
{
    auto *links = new QWidget(field);
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    field->addBelow(links);
    for (const int each : days) {
        auto *button = makeButton(ButtonLook::Link, "", links);
        button->setObjectName(m_name + QStringLiteral("In%1").arg(each));
        row->addWidget(button);
        m_quick.append({button, each});
        connect(button, &QPushButton::clicked, edit,
                [this, edit, each] { edit->setDate(m_today.addDays(each)); });
    }
    row->addStretch();
}

void LinePanel::setWords(const QString &title, const QString &accept)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_accept->setText(accept);
}

void LinePanel::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_accept->setAccessibleDescription(hint);
}

QDate LinePanel::firstDue() const
{
    QDate first;
    for (const DeadlineRow &line : m_lines)
        if (first.isNull() || line.deadline.dueOn < first)
            first = line.deadline.dueOn;
    return first;
}

void LinePanel::open(const QList<DeadlineRow> &lines)
{
    m_lines = lines;
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
    prepare();
    retranslate();
    show();
    Q_EMIT opened();
    m_fields.first()->input()->setFocus();
}

void LinePanel::close()
{
    if (isHidden())
        return;
    hide();
    m_lines.clear();
    Q_EMIT closed();
}

void LinePanel::accept()
{
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
    if (!showProblems(m_fields, problems()).isEmpty())
        return;
    const bool isWrong = std::any_of(m_fields.begin(), m_fields.end(),
                                     [](const FormField *field) { return field->hasProblem(); });
    if (isWrong)
        return;
    Q_EMIT accepted();
    close();
}

void LinePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            return button->click();
        return accept();
    }
    LiveText::keyPressEvent(event);
}

void LinePanel::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    for (const auto &[button, days] : std::as_const(m_quick)) {
        button->setText(days == 1 ? tr("Tomorrow") : tr("In %n day(s)", nullptr, days));
        button->setToolTip(weekdayDate(m_today.addDays(days), Languages::current()));
        button->setAccessibleDescription(button->toolTip());
    }
}

SnoozePanel::SnoozePanel(QDate today, QWidget *parent)
    : LinePanel("snoozePanel", today, parent)
    , m_until(new DateEdit(today, this))
    , m_reason(new QLineEdit(this))
    , m_untilField(addField(m_until, "until"))
    , m_reasonField(nullptr)
{
    m_until->setMinimumWidth(scaled(dateWidth));
    addQuickDays(m_untilField, m_until, {1, 7, 14, 30});
    m_reason->setMinimumWidth(scaled(wordsWidth));
    m_reasonField = addField(m_reason, "reason");
    connect(m_until, &DateEdit::dateChanged, this, &SnoozePanel::showHint);
    addButtons();
    SnoozePanel::retranslate();
}

Snooze SnoozePanel::snooze() const { return {m_until->date(), m_reason->text().trimmed()}; }

void SnoozePanel::prepare()
{
    m_until->setDate(today().addDays(usualAskAgainDays));
    m_reason->clear();
}

QList<Error> SnoozePanel::problems() const
{
    const QList<Error> days = unreadable({m_until});
    return days.isEmpty() ? validate(snooze(), today()) : days;
}

void SnoozePanel::showHint()
{
    if (lines().isEmpty())
        return;
    const QString due = shortDate(firstDue(), Languages::current(), today());
    const auto until = m_until->date();
    if (firstDue() < today())
        setHint(
            tr("It is late already, since %1, and stays so. It comes back by itself.").arg(due));
    else if (until && *until > firstDue())
        setHint(tr("It would come back after the day on which it is due: %1.").arg(due));
    else
        setHint(tr("The day on which it is due stays: %1. It comes back by itself.").arg(due));
}

void SnoozePanel::retranslate()
{
    LinePanel::retranslate();
    const int count = static_cast<int>(lines().size());
    setWords(count == 1 ? tr("Put off: %1").arg(nameOf(lines().first()))
                        : tr("Put off %n line(s)", nullptr, count),
             tr("&Put off"));
    m_untilField->setWords(tr("Comes &back on"));
    if (m_reasonField)
        m_reasonField->setWords(tr("&Why it waits"));
    showHint();
}

GivePanel::GivePanel(QDate today, QWidget *parent)
    : LinePanel("givePanel", today, parent)
    , m_to(new EnumComboBox<Mover>(this, askable()))
    , m_staff(new QComboBox(this))
    , m_asked(new DateEdit(today, this))
    , m_again(new DateEdit(today, this))
    , m_toField(addField(m_to, "to"))
    , m_staffField(addField(m_staff, "staff"))
    , m_askedField(addField(m_asked, "asked"))
    , m_againField(addField(m_again, "askAgain"))
{
    m_staff->setMinimumWidth(scaled(180));
    for (DateEdit *day : {m_asked, m_again})
        day->setMinimumWidth(scaled(dateWidth));
    connect(m_to, &QComboBox::currentIndexChanged, this, &GivePanel::showColleague);
    addButtons();
    GivePanel::retranslate();
}

void GivePanel::setColleagues(const QList<StaffName> &colleagues)
{
    m_staff->clear();
    m_staff->addItem(tr("Choose"));
    for (const StaffName &colleague : colleagues)
        m_staff->addItem(colleague.displayName, QVariant::fromValue(colleague.id.text()));
}

Handover GivePanel::given() const
{
    Handover given;
    given.to = m_to->value();
    if (given.to == Mover::Colleague && m_staff->currentData().isValid())
        given.staff = StaffId::parse(m_staff->currentData().toString());
    given.askedOn = m_asked->date();
    given.askAgainOn = m_again->date();
    return given;
}

void GivePanel::prepare()
{
    const Deadline &first = lines().first().deadline;
    m_to->setValue(first.owner == Mover::Coordinator ? Mover::Colleague : first.owner);
    m_staff->setCurrentIndex(0);
    m_asked->setDate(today());
    m_again->setDate(today().addDays(usualAskAgainDays));
    showColleague();
}

void GivePanel::showColleague() { m_staffField->setVisible(m_to->value() == Mover::Colleague); }

QList<Error> GivePanel::problems() const
{
    const QList<Error> days = unreadable({m_asked, m_again});
    return days.isEmpty() ? validate(given(), today()) : days;
}

void GivePanel::retranslate()
{
    LinePanel::retranslate();
    const int count = static_cast<int>(lines().size());
    setWords(count == 1 ? tr("Who must act: %1").arg(nameOf(lines().first()))
                        : tr("Who must act: %n line(s)", nullptr, count),
             tr("&Save"));
    setHint(tr("It stays in the list of what is with others until it is done."));
    m_toField->setWords(tr("Who must ac&t"));
    m_staffField->setWords(tr("&Colleague"));
    if (m_staff->count() > 0)
        m_staff->setItemText(0, tr("Choose"));
    m_askedField->setWords(tr("As&ked on"));
    m_againField->setWords(tr("Ask a&gain on"));
}

PausePanel::PausePanel(QDate today, QWidget *parent)
    : LinePanel("pausePanel", today, parent)
    , m_reason(new EnumComboBox<PauseReason>(this))
    , m_until(new DateEdit(today, this))
    , m_event(new QLineEdit(this))
    , m_reasonField(addField(m_reason, "pauseReason"))
    , m_untilField(addField(m_until, "until"))
    , m_eventField(nullptr)
{
    m_until->setMinimumWidth(scaled(dateWidth));
    addQuickDays(m_untilField, m_until, {7, 14, 30});
    m_event->setMinimumWidth(scaled(wordsWidth));
    m_eventField = addField(m_event, "event");
    addButtons();
    PausePanel::retranslate();
}

FamilyPause PausePanel::pause() const
{
    FamilyPause pause;
    if (!lines().isEmpty())
        pause.family = lines().first().deadline.family;
    pause.reason = m_reason->value();
    pause.until = m_until->date().value_or(QDate());
    pause.event = m_event->text().trimmed();
    return pause;
}

void PausePanel::prepare()
{
    m_reason->setValue(PauseReason::AskedForQuiet);
    m_until->setDate(today().addDays(14));
    m_event->clear();
}

QList<Error> PausePanel::problems() const
{
    const QList<Error> days = unreadable({m_until});
    return days.isEmpty() ? validate(pause(), today()) : days;
}

void PausePanel::retranslate()
{
    LinePanel::retranslate();
    const QString name = lines().isEmpty() ? QString() : lines().first().surnames;
    setWords(tr("Leave the family in peace: %1").arg(name), tr("&Pause"));
    setHint(tr("Every line of every child of the family is silent until then. No day moves, and "
               "the family stands under \"Families on pause\" meanwhile."));
    m_reasonField->setWords(tr("&Why"));
    m_untilField->setWords(tr("Comes &back on"));
    if (m_eventField)
        m_eventField->setWords(tr("Or before, w&hen"), tr("For example: home from the hospital"));
}

} // namespace enlace
