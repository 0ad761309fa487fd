// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldinput.h"

#include "core/base/clock.h"
#include "core/storage/codec.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QTextDocument>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// QLineEdit would cut a text off at 32,767 characters without a word.
constexpr int mostCharacters = 10'000'000;
/// More choices than this are found by typing part of their words.
constexpr int mostUntyped = 40;
/// Where a moment has a day and nobody has said when.
QTime startOfWork() { return {9, 0}; }
/// More boxes than this are counted.
constexpr int mostUncounted = 12;

QString words(const char *text) { return QCoreApplication::translate("FieldInput", text); }

class LineInput : public FieldInput
{
public:
    LineInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_edit(new QLineEdit)
    {
        m_edit->setMaxLength(mostCharacters);
        QObject::connect(m_edit, &QLineEdit::textChanged, m_edit, [this] { touched(); });
    }
    QWidget *widget() const override { return m_edit; }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        m_edit->setText(first.toString());
        m_edit->setCursorPosition(0);
    }
    QJsonObject read() const override { return first(m_edit->text()); }

private:
    QLineEdit *m_edit;
};

class TextInput : public FieldInput
{
public:
    TextInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_edit(new NoteEdit)
    {
        QObject::connect(m_edit, &QPlainTextEdit::textChanged, m_edit, [this] { touched(); });
    }
    QWidget *widget() const override { return m_edit; }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        m_edit->setPlainText(first.toString());
    }
    QJsonObject read() const override { return first(m_edit->text()); }

private:
    NoteEdit *m_edit;
};

class ChoiceInput : public FieldInput
{
public:
    ChoiceInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_box(new QComboBox)
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        for (qsizetype i = 0; i < field.options.size(); ++i)
            m_box->addItem({});
        if (field.options.size() > mostUntyped)
            findByTyping();
        ChoiceInput::retranslate();
        QObject::connect(m_box, &QComboBox::currentIndexChanged, m_box, [this] {
            // The beginning of a long choice says which it is.
            if (m_box->isEditable() && !m_box->lineEdit()->hasFocus())
                m_box->lineEdit()->setCursorPosition(0);
            touched();
        });
    }
    QWidget *widget() const override { return m_box; }
    std::optional<Error> problem() const override
    {
        if (!m_box->isEditable() || m_box->currentText() == m_box->itemText(m_box->currentIndex()))
            return {};
        return invalid(field().name, QT_TRANSLATE_NOOP("Error", "Choose one from the list."));
    }
    void retranslate() override
    {
        const auto &options = field().options;
        if (m_box->isEditable())
            m_box->lineEdit()->setAccessibleName(fieldName(field()));
        for (qsizetype i = 0; i < options.size(); ++i)
            m_box->setItemText(static_cast<int>(i), options.at(i).label());
        // What stands in the record and is not offered any more stays until another is chosen.
        if (m_box->count() > options.size())
            m_box->setItemText(static_cast<int>(options.size()),
                               words(QT_TRANSLATE_NOOP("FieldInput", "as written before")));
    }

protected:
    void write(const QJsonValue &, const QJsonObject &record) override
    {
        const auto &options = field().options;
        const int count = static_cast<int>(options.size());
        if (m_box->count() > count)
            m_box->removeItem(count);
        for (int i = 0; i < count; ++i)
            if (isSame(field(), options.at(i).columns, record))
                return m_box->setCurrentIndex(i);
        m_other = valueOf(field(), record);
        m_box->addItem({});
        m_box->setCurrentIndex(count);
        retranslate();
    }
    QJsonObject read() const override
    {
        const int at = m_box->currentIndex();
        if (at < 0 || at >= field().options.size())
            return m_other;
        return valueOf(field(), field().options.at(at).columns);
    }

private:
    void findByTyping()
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        QObject::connect(m_box->lineEdit(), &QLineEdit::textEdited, m_box, [this] {
            if (const int found = m_box->findText(m_box->currentText(), Qt::MatchFixedString);
                found >= 0)
                m_box->setCurrentIndex(found);
            touched();
        });
        // Part of one name alone is enough.
        QObject::connect(m_box->lineEdit(), &QLineEdit::editingFinished, m_box, [box = m_box] {
            const QString typed = box->currentText();
            const auto fitting = box->model()->match(box->model()->index(0, 0), Qt::DisplayRole,
                                                     typed, 2, Qt::MatchContains);
            if (!typed.isEmpty() && fitting.size() == 1)
                box->setCurrentIndex(fitting.first().row());
        });
    }

    QComboBox *m_box;
    QJsonObject m_other;
};

class DayInput : public FieldInput
{
public:
    DayInput(const Field &field, QDate today, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_edit(new DateEdit(today))
    {
        QObject::connect(m_edit, &DateEdit::dateChanged, m_edit, [this] { touched(); });
    }
    QWidget *widget() const override { return m_edit; }
    std::optional<Error> problem() const override
    {
        if (m_edit->isReadable())
            return {};
        return invalid(field().name,
                       QT_TRANSLATE_NOOP("Error", "This is not a day. Write the month "
                                                  "in letters, as in the example."));
    }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        const QDate day = QDate::fromString(first.toString(), Qt::ISODate);
        if (day.isValid())
            m_edit->setDate(day);
        else
            m_edit->setText(first.toString());
    }
    QJsonObject read() const override
    {
        if (const auto day = m_edit->date())
            return first(day->toString(Qt::ISODate));
        const QString typed = m_edit->text().trimmed();
        return first(typed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(typed));
    }

private:
    DateEdit *m_edit;
};

/// A day and a time of the county's clock.
class MomentInput : public FieldInput
{
public:
    MomentInput(const Field &field, QDate today, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_widget(new QWidget)
        , m_day(new DateEdit(today))
        , m_time(new QTimeEdit)
    {
        auto *row = new QHBoxLayout(m_widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(m_day, 3);
        row->addWidget(m_time, 2);
        m_day->setObjectName(QLatin1String(field.name) + QLatin1String("Day"));
        m_time->setObjectName(QLatin1String(field.name) + QLatin1String("Time"));
        m_day->setMinimumWidth(60);
        m_time->setMinimumWidth(60);
        m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_time->setTime(startOfWork());
        m_widget->setFocusProxy(m_day);
        MomentInput::retranslate();
        QObject::connect(m_day, &DateEdit::dateChanged, m_day, [this] { touched(); });
        QObject::connect(m_time, &QTimeEdit::timeChanged, m_time, [this] { touched(); });
    }
    QWidget *widget() const override { return m_widget; }
    std::optional<Error> problem() const override
    {
        if (m_day->isReadable())
            return {};
        return invalid(field().name,
                       QT_TRANSLATE_NOOP("Error", "This is not a day. Write the month "
                                                  "in letters, as in the example."));
    }
    void retranslate() override
    {
        m_day->setAccessibleName(words(QT_TRANSLATE_NOOP("FieldInput", "Day")));
        m_time->setAccessibleName(words(QT_TRANSLATE_NOOP("FieldInput", "Time")));
        if (auto *inner = m_time->findChild<QLineEdit *>())
            inner->setAccessibleName(m_time->accessibleName());
        m_time->setLocale(QLocale());
        m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u't').trimmed());
    }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        const auto moment = QDateTime::fromString(first.toString(), Qt::ISODateWithMs);
        if (!moment.isValid()) {
            m_day->setText(first.toString());
            return;
        }
        const QDateTime here = moment.toTimeZone(countyTimeZone());
        m_day->setDate(here.date());
        m_time->setTime(here.time());
    }
    QJsonObject read() const override
    {
        const auto day = m_day->date();
        if (!day) {
            const QString typed = m_day->text().trimmed();
            return first(typed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(typed));
        }
        const QDateTime moment(*day, m_time->time(), countyTimeZone());
        return first(moment.toUTC().toString(Qt::ISODateWithMs));
    }

private:
    QWidget *m_widget;
    DateEdit *m_day;
    QTimeEdit *m_time;
};

class NumberInput : public FieldInput
{
public:
    NumberInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_edit(new QLineEdit)
    {
        m_edit->setInputMethodHints(Qt::ImhDigitsOnly);
        m_edit->setMaxLength(mostCharacters);
        QObject::connect(m_edit, &QLineEdit::textChanged, m_edit, [this] { touched(); });
    }
    QWidget *widget() const override { return m_edit; }
    std::optional<Error> problem() const override
    {
        bool isNumber = true;
        if (const QString typed = m_edit->text().trimmed(); !typed.isEmpty())
            typed.toInt(&isNumber);
        if (isNumber)
            return {};
        return invalid(field().name, QT_TRANSLATE_NOOP("Error", "Write a number, in figures."));
    }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        m_edit->setText(first.isDouble() ? QString::number(first.toInteger()) : first.toString());
    }
    QJsonObject read() const override
    {
        const QString typed = m_edit->text().trimmed();
        bool isNumber = false;
        const int number = typed.toInt(&isNumber);
        if (isNumber)
            return first(number);
        return first(typed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(typed));
    }

private:
    QLineEdit *m_edit;
};

class YesNoInput : public FieldInput
{
public:
    YesNoInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_box(new QCheckBox)
    {
        YesNoInput::retranslate();
        QObject::connect(m_box, &QCheckBox::toggled, m_box, [this] { touched(); });
    }
    QWidget *widget() const override { return m_box; }
    void retranslate() override
    {
        m_box->setText(QCoreApplication::translate("Field", field().words));
    }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        m_box->setChecked(first.toInteger() != 0);
    }
    QJsonObject read() const override { return first(m_box->isChecked() ? 1 : 0); }

private:
    QCheckBox *m_box;
};

/// A list in one line, with commas between: codes.
class WordsInput : public FieldInput
{
public:
    WordsInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_edit(new QLineEdit)
    {
        m_edit->setMaxLength(mostCharacters);
        QObject::connect(m_edit, &QLineEdit::textChanged, m_edit, [this] { touched(); });
    }
    QWidget *widget() const override { return m_edit; }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        QStringList entries;
        Codec<QStringList>::fromColumn(first.toString(), entries);
        m_edit->setText(entries.join(QStringLiteral(", ")));
    }
    QJsonObject read() const override
    {
        QStringList entries;
        for (const QString &entry : m_edit->text().split(QLatin1Char(',')))
            if (const QString word = entry.trimmed(); !word.isEmpty())
                entries.append(word);
        return first(QJsonValue::fromVariant(Codec<QStringList>::toColumn(entries)));
    }

private:
    QLineEdit *m_edit;
};

/// A box for each of the options. What is not offered stays in the list untouched. Many stand in
/// columns, below how many are ticked and a way to tick all of them or none.
class SeveralInput : public FieldInput
{
public:
    SeveralInput(const Field &field, std::function<void()> edited)
        : FieldInput(field, std::move(edited))
        , m_widget(new QWidget)
    {
        const bool areMany = field.options.size() > mostUncounted;
        auto *column = new QVBoxLayout(m_widget);
        column->setContentsMargins(0, 0, 0, 0);
        if (areMany)
            column->addLayout(makeCount());
        auto *flow = new FlowLayout;
        flow->setColumns(areMany);
        column->addLayout(flow);
        for (const FieldOption &option : field.options) {
            auto *box = new QCheckBox(m_widget);
            box->setObjectName(QLatin1String(field.name) + keyOf(option));
            flow->addWidget(box);
            m_boxes.append(box);
            QObject::connect(box, &QCheckBox::toggled, box, [this] {
                count();
                touched();
            });
        }
        if (m_all)
            m_widget->setFocusProxy(m_all); // Tab begins where the eye does
        else if (!m_boxes.isEmpty())
            m_widget->setFocusProxy(m_boxes.first());
        SeveralInput::retranslate();
    }
    QWidget *widget() const override { return m_widget; }
    void retranslate() override
    {
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            m_boxes.at(i)->setText(field().options.at(i).label());
        count();
    }

protected:
    void write(const QJsonValue &first, const QJsonObject &) override
    {
        m_others.clear();
        Codec<QStringList>::fromColumn(first.toString(), m_others);
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            m_boxes.at(i)->setChecked(m_others.removeAll(keyOf(field().options.at(i))) > 0);
    }
    QJsonObject read() const override
    {
        QStringList entries;
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            if (m_boxes.at(i)->isChecked())
                entries.append(keyOf(field().options.at(i)));
        return first(QJsonValue::fromVariant(Codec<QStringList>::toColumn(entries + m_others)));
    }

private:
    [[nodiscard]] QString keyOf(const FieldOption &option) const
    {
        return option.columns.value(field().columns.value(0)).toString();
    }
    QLayout *makeCount()
    {
        auto *row = new QHBoxLayout;
        m_count = makeLabel(TextLook::Small, m_widget);
        m_count->setObjectName(QLatin1String(field().name) + QLatin1String("Count"));
        row->addWidget(m_count);
        m_all = makeSetter("All", true, row);
        m_none = makeSetter("None", false, row);
        row->addStretch();
        return row;
    }
    QPushButton *makeSetter(const char *suffix, bool isChecked, QLayout *row)
    {
        QPushButton *button =
            makeButton(ButtonLook::Link, (QByteArray(field().name) + suffix).constData(), m_widget);
        row->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, button, [this, isChecked] {
            for (QCheckBox *box : std::as_const(m_boxes)) {
                const QSignalBlocker quiet(box); // one edit, not as many as there are boxes
                box->setChecked(isChecked);
            }
            count();
            touched();
        });
        return button;
    }
    void count()
    {
        if (!m_count)
            return;
        const auto ticked = std::count_if(m_boxes.begin(), m_boxes.end(),
                                          [](const QCheckBox *box) { return box->isChecked(); });
        m_count->setText(words(QT_TRANSLATE_NOOP("FieldInput", "%1 of %2 chosen"))
                             .arg(ticked)
                             .arg(m_boxes.size()));
        m_all->setText(words(QT_TRANSLATE_NOOP("FieldInput", "Choose all")));
        m_none->setText(words(QT_TRANSLATE_NOOP("FieldInput", "Choose none")));
    }

    QWidget *m_widget;
    QLabel *m_count = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QList<QCheckBox *> m_boxes;
    QStringList m_others;
};

} // namespace

FieldInput::FieldInput(Field field, std::function<void()> edited)
    : m_field(std::move(field))
    , m_edited(std::move(edited))
{
}

void FieldInput::set(const QJsonObject &record)
{
    m_isSetting = true;
    m_set = valueOf(m_field, record);
    m_isTouched = false;
    write(m_set.value(m_field.columns.value(0)), record);
    m_isSetting = false;
}

QJsonObject FieldInput::value() const { return m_isTouched ? read() : m_set; }

void FieldInput::touched()
{
    if (m_isSetting)
        return;
    m_isTouched = true;
    m_edited();
}

QJsonObject FieldInput::first(const QJsonValue &value) const
{
    return {{m_field.columns.value(0), value}};
}

std::unique_ptr<FieldInput> makeInput(const Field &field, QDate today, std::function<void()> edited)
{
    std::unique_ptr<FieldInput> input;
    switch (field.kind) {
    case FieldKind::Line:
        input = std::make_unique<LineInput>(field, std::move(edited));
        break;
    case FieldKind::Text:
        input = std::make_unique<TextInput>(field, std::move(edited));
        break;
    case FieldKind::Choice:
        input = std::make_unique<ChoiceInput>(field, std::move(edited));
        break;
    case FieldKind::Day:
        input = std::make_unique<DayInput>(field, today, std::move(edited));
        break;
    case FieldKind::Moment:
        input = std::make_unique<MomentInput>(field, today, std::move(edited));
        break;
    case FieldKind::Number:
        input = std::make_unique<NumberInput>(field, std::move(edited));
        break;
    case FieldKind::YesNo:
        input = std::make_unique<YesNoInput>(field, std::move(edited));
        break;
    case FieldKind::Words:
        input = std::make_unique<WordsInput>(field, std::move(edited));
        break;
    case FieldKind::Several:
        input = std::make_unique<SeveralInput>(field, std::move(edited));
        break;
    }
    input->widget()->setObjectName(QLatin1String(field.name));
    return input;
}

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

QString NoteEdit::text() const
{
    // toPlainText() makes a no-break space a plain one. Paragraphs are U+2029 inside.
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QSize NoteEdit::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 4 + 2 * frameWidth() + 10};
}

QSize NoteEdit::minimumSizeHint() const { return {60, sizeHint().height()}; }

} // namespace enlace
