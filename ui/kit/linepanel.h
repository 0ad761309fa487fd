// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"
#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/enumcombobox.h"
#include "ui/kit/livetext.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enlace {

class DateEdit;
class FlowLayout;
class FormField;

/// What one has to say before something is done to lines of a worklist: a card of fields that opens
/// above the list, no window over it. Enter agrees, Esc closes.
class LinePanel : public LiveText<QFrame>
{
    Q_OBJECT
public:
    /// Its parts are found as "<name>…".
    LinePanel(const char *name, QDate today, QWidget *parent);
    /// Empty again, and with the keyboard in it.
    void open(const QList<DeadlineRow> &lines);
    void close();
    [[nodiscard]] const QList<DeadlineRow> &lines() const { return m_lines; }

Q_SIGNALS:
    /// What it says holds.
    void accepted();
    void opened();
    void closed();

protected:
    FormField *addField(QWidget *input, const char *name);
    void addQuickDays(FormField *field, DateEdit *edit, const QList<int> &days);
    /// After the fields, for Tab comes to them in the order in which they were made.
    void addButtons();
    /// "Put off 3 lines", "Put off", and what else there is to know.
    void setWords(const QString &title, const QString &accept);
    void setHint(const QString &hint);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate firstDue() const;

    virtual void prepare() = 0;
    [[nodiscard]] virtual QList<Error> problems() const = 0;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QString m_name;
    QDate m_today;
    QList<DeadlineRow> m_lines;
    QList<FormField *> m_fields;
    QList<std::pair<QPushButton *, int>> m_quick;
    QLabel *m_title;
    FlowLayout *m_flow;
    QLabel *m_hint;
    QHBoxLayout *m_row;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
};

/// Until when, and why.
class SnoozePanel : public LinePanel
{
    Q_OBJECT
public:
    explicit SnoozePanel(QDate today, QWidget *parent);
    [[nodiscard]] Snooze snooze() const;

protected:
    void prepare() override;
    [[nodiscard]] QList<Error> problems() const override;
    void retranslate() override;

private:
    void showHint();

    DateEdit *m_until;
    QLineEdit *m_reason;
    FormField *m_untilField;
    FormField *m_reasonField;
};

/// Who must act, since when they know, and when to ask again.
class GivePanel : public LinePanel
{
    Q_OBJECT
public:
    explicit GivePanel(QDate today, QWidget *parent);
    /// Whom a line can be given to; read when the panel opens.
    void setColleagues(const QList<StaffName> &colleagues);
    [[nodiscard]] Handover given() const;

protected:
    void prepare() override;
    [[nodiscard]] QList<Error> problems() const override;
    void retranslate() override;

private:
    void showColleague();

    EnumComboBox<Mover> *m_to;
    QComboBox *m_staff;
    DateEdit *m_asked;
    DateEdit *m_again;
    FormField *m_toField;
    FormField *m_staffField;
    FormField *m_askedField;
    FormField *m_againField;
};

/// Why a family is left in peace, until when, and what would end it before.
class PausePanel : public LinePanel
{
    Q_OBJECT
public:
    explicit PausePanel(QDate today, QWidget *parent);
    [[nodiscard]] FamilyPause pause() const;

protected:
    void prepare() override;
    [[nodiscard]] QList<Error> problems() const override;
    void retranslate() override;

private:
    EnumComboBox<PauseReason> *m_reason;
    DateEdit *m_until;
    QLineEdit *m_event;
    FormField *m_reasonField;
    FormField *m_untilField;
    FormField *m_eventField;
};

} // namespace enlace
