// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

#include <QPlainTextEdit>

#include <memory>

namespace enlace {

/// The input of one field of a form. What was not touched is given back as it was set, whatever a
/// widget would make of it; what cannot be read as a day or a number is kept as it was typed, so
/// that a draft loses nothing. Owns no widget: the form does.
class FieldInput
{
public:
    virtual ~FieldInput() = default;

    [[nodiscard]] virtual QWidget *widget() const = 0;
    void set(const QJsonObject &record);
    /// The field's columns.
    [[nodiscard]] QJsonObject value() const;
    /// What can be told without asking a rule: it is no day, it is no number.
    [[nodiscard]] virtual std::optional<Error> problem() const { return {}; }
    virtual void retranslate() {}
    [[nodiscard]] const Field &field() const { return m_field; }

protected:
    FieldInput(Field field, std::function<void()> edited);
    /// To be called when the person changes something.
    void touched();
    virtual void write(const QJsonValue &first, const QJsonObject &record) = 0;
    [[nodiscard]] virtual QJsonObject read() const = 0;
    [[nodiscard]] QJsonObject first(const QJsonValue &value) const;

private:
    Field m_field;
    std::function<void()> m_edited;
    QJsonObject m_set;
    bool m_isTouched = false;
    bool m_isSetting = false;
};

/// `today` is for days typed without a year. `edited` is called when the person changes it.
[[nodiscard]] std::unique_ptr<FieldInput> makeInput(const Field &field, QDate today,
                                                    std::function<void()> edited);

/// A text of several lines that gives back what was put into it; Tab goes to the next field.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);
    /// Unlike toPlainText(), keeps no-break spaces.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace enlace
