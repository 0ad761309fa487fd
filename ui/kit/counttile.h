// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QPushButton>

#include <functional>
#include <optional>

namespace enlace {

/// Counting stops here, so that no county is ever counted through: "999+".
inline constexpr int mostCounted = 999;
/// "12", or "999+" for more than mostCounted.
[[nodiscard]] QString countText(int count);

/// A figure over a list, with what it counts. Pressed, it narrows the list to what it counts; the
/// owner decides what is checked.
class CountTile : public QPushButton
{
    Q_OBJECT
public:
    /// `words` is asked again when the language changes.
    CountTile(const char *objectName, Tone tone, std::function<QString()> words,
              QWidget *parent = nullptr);
    /// Nothing while it is not known yet.
    void setCount(std::optional<int> count);
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the longest of its words: they go over as many lines as they need.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QFont wordsFont() const;

    Tone m_tone;
    std::function<QString()> m_words;
    std::optional<int> m_count;
};

} // namespace enlace
