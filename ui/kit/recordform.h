// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "ui/kit/livetext.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace enlace {

class FieldInput;
class FormField;

/// The fields of a record as a form: sections one below the other, short fields side by side where
/// there is room, complaints beside their fields. Made from the record's Fields and works with its
/// columns; knows neither store nor record.
class RecordForm : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// What follows from an answer (a step has its usual holder): the record with what the person
    /// has just changed in `field`, and with what is to change with it.
    using Follow = std::function<QJsonObject(const QString &field, QJsonObject record)>;

    explicit RecordForm(QWidget *parent = nullptr);
    ~RecordForm() override;

    /// `today` is for days typed without a year.
    void setFields(const Fields &fields, QDate today, Follow follow = {});
    /// What the typing begins with.
    void load(const QJsonObject &record);
    /// As though the person had typed it: a draft, an earlier state, what came of a comparison.
    void type(const QJsonObject &record);
    /// The record that was loaded, with what the form says now.
    [[nodiscard]] QJsonObject record() const;
    [[nodiscard]] const QJsonObject &loaded() const { return m_loaded; }
    [[nodiscard]] bool isChanged() const;
    /// What can be told without asking a rule.
    [[nodiscard]] QList<Error> problems() const;
    /// Beside their fields, the keyboard to the first; returns what belongs to no field here.
    QList<Error> show(QList<Error> problems);
    void focusFirst();
    void focusField(const QString &name);

Q_SIGNALS:
    void edited(const QString &field);

protected:
    void retranslate() override;

private:
    struct Line
    {
        std::unique_ptr<FieldInput> input;
        FormField *field;
    };
    void addLine(const Field &field, QDate today);
    void editedIn(const QString &name);
    void showAsked();
    void showRows();

    Fields m_fields;
    Follow m_follow;
    QJsonObject m_loaded;
    std::vector<Line> m_lines;
    QList<QPair<QLabel *, const char *>> m_headings;
    QWidget *m_pair = nullptr; ///< a row with room for another short field
    QVBoxLayout *m_layout;
};

} // namespace enlace
