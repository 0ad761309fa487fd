// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordform.h"

#include "core/editing/merge.h"
#include "ui/kit/card.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

/// Below this, at the usual text size, short fields stand one below the other.
constexpr int roomForTwo = 340;

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Field", text) : QString();
}

/// Two short fields side by side where there is room.
class PairRow : public QWidget
{
public:
    explicit PairRow(QWidget *parent)
        : QWidget(parent)
        , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(10);
    }
    void add(QWidget *widget) { m_row->addWidget(widget, 1, Qt::AlignTop); }
    /// A row of which nothing is asked takes no room either.
    void showIfNeeded()
    {
        bool isNeeded = false;
        for (int i = 0; i < m_row->count(); ++i)
            isNeeded = isNeeded || !m_row->itemAt(i)->widget()->isHidden();
        setVisible(isNeeded);
    }

    /// As narrow as the wider of the two: where both do not fit, one stands below the other.
    QSize minimumSizeHint() const override
    {
        return {std::max(widthOf(0), widthOf(1)), QWidget::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        // By a new width, or by longer words.
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            arrange();
        return QWidget::event(event);
    }

private:
    void arrange()
    {
        const int needed = widthOf(0) + m_row->spacing() + widthOf(1);
        const bool isWide = width() >= std::max(scaled(roomForTwo), needed);
        const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (direction == m_row->direction())
            return;
        m_row->setDirection(direction);
        m_row->update(); // setDirection() does not tell those around
        updateGeometry();
    }
    /// The least that the field of a place needs.
    [[nodiscard]] int widthOf(int place) const
    {
        const QLayoutItem *item = m_row->itemAt(place);
        return item && !item->isEmpty() ? item->minimumSize().width() : 0;
    }

    QBoxLayout *m_row;
};

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : LiveText(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

RecordForm::~RecordForm() = default;

void RecordForm::setFields(const Fields &fields, QDate today, Follow follow)
{
    m_lines.clear();
    m_headings.clear();
    m_pair = nullptr;
    clearLayout(m_layout);
    m_fields = fields;
    m_follow = std::move(follow);
    for (const Field &field : std::as_const(m_fields))
        if (field.isTyped)
            addLine(field, today);
    retranslate();
}

void RecordForm::addLine(const Field &field, QDate today)
{
    const QString name = QLatin1String(field.name);
    Line line{makeInput(field, today, [this, name] { editedIn(name); }), nullptr};
    if (*field.section) {
        QLabel *heading = makeLabel(TextLook::Strong, this);
        m_layout->addWidget(heading);
        m_headings.append({heading, field.section});
        m_pair = nullptr;
    }
    line.field = new FormField(line.input->widget(), this);
    if (!field.isHalf) {
        m_layout->addWidget(line.field);
        m_pair = nullptr;
    } else if (m_pair) {
        static_cast<PairRow *>(m_pair)->add(line.field);
        m_pair = nullptr;
    } else {
        auto *row = new PairRow(this);
        row->add(line.field);
        m_layout->addWidget(row);
        m_pair = row;
    }
    m_lines.push_back(std::move(line));
}

void RecordForm::load(const QJsonObject &record)
{
    m_loaded = record;
    type(record);
    show({});
}

void RecordForm::type(const QJsonObject &record)
{
    for (const Line &line : m_lines)
        line.input->set(record);
    showAsked();
}

QJsonObject RecordForm::record() const
{
    QJsonObject record = m_loaded;
    for (const Line &line : m_lines)
        record = withField(std::move(record), line.input->field(), line.input->value());
    return record;
}

bool RecordForm::isChanged() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return !isSame(line.input->field(), line.input->value(), m_loaded);
    });
}

QList<Error> RecordForm::problems() const
{
    QList<Error> problems;
    for (const Line &line : m_lines)
        if (const auto problem = line.input->problem())
            problems.append(*problem);
    return problems + unstorable(m_fields, record());
}

QList<Error> RecordForm::show(QList<Error> problems)
{
    QList<FormField *> fields;
    for (const Line &line : m_lines)
        fields.append(line.field);
    for (Error &problem : problems)
        problem.field = fieldOfColumn(m_fields, problem.field);
    // What is not asked for just now cannot be complained of unseen.
    for (const Line &line : m_lines)
        for (const Error &problem : problems)
            if (problem.field == line.input->widget()->objectName())
                line.field->show();
    showRows();
    return showProblems(fields, problems);
}

void RecordForm::editedIn(const QString &name)
{
    if (m_follow) {
        const QJsonObject before = record();
        const QJsonObject after = m_follow(name, before);
        for (const Line &line : m_lines)
            if (!isSame(line.input->field(), before, after))
                line.input->set(after);
    }
    for (const Line &line : m_lines)
        if (name == QLatin1String(line.input->field().name))
            line.field->setProblem({});
    showAsked();
    Q_EMIT edited(name);
}

void RecordForm::showAsked()
{
    const QJsonObject now = record();
    for (const Line &line : m_lines)
        if (const auto &isAsked = line.input->field().isAsked)
            line.field->setVisible(isAsked(now) || line.field->hasProblem());
    showRows();
}

void RecordForm::showRows()
{
    for (const Line &line : m_lines)
        if (auto *row = dynamic_cast<PairRow *>(line.field->parentWidget()))
            row->showIfNeeded();
}

void RecordForm::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front().field->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusField(const QString &name)
{
    for (const Line &line : m_lines)
        if (name == QLatin1String(line.input->field().name))
            line.field->setFocus(Qt::OtherFocusReason);
}

void RecordForm::retranslate()
{
    for (const auto &[heading, text] : m_headings)
        heading->setText(words(text));
    for (const Line &line : m_lines) {
        const Field &field = line.input->field();
        line.input->retranslate();
        // A box to check says by itself what it is.
        line.field->setWords(field.kind == FieldKind::YesNo ? QString() : words(field.words),
                             words(field.hint));
    }
}

} // namespace enlace
