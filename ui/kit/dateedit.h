// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace enlace {

/// Reads a day as people type it, month in letters, in English or Spanish whatever the interface
/// speaks: "nov 23 2026", "23 nov 2026", "23 de noviembre de 2026", "November 23", ISO
/// "2026-11-23". Without a year it is the year of `today`. A month in figures ("4/3/2027") is two
/// different days in our two languages and is refused. Nothing when it is not a day.
[[nodiscard]] std::optional<QDate> readDate(const QString &text, QDate today);

/// A field for a day. Shows it with the month in letters and re-words it when the language changes;
/// what was typed and cannot be read stays as typed.
class DateEdit : public LiveText<QLineEdit>
{
    Q_OBJECT
public:
    explicit DateEdit(QDate today, QWidget *parent = nullptr);
    void setDate(std::optional<QDate> date);
    /// Nothing when empty or unreadable; see isReadable().
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isReadable() const { return text().trimmed().isEmpty() || date(); }

Q_SIGNALS:
    void dateChanged();

protected:
    void retranslate() override;

private:
    void rewrite();

    QDate m_today;
};

} // namespace enlace
