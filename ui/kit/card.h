// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace enlace {

/// A white box with a title, perhaps a link at its right, and what it holds. Its words are set by
/// whoever made it, in its own retranslate().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// A link at the right of the title; empty hides it.
    void setLink(const QString &text);
    [[nodiscard]] QPushButton *link() const { return m_link; }
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Takes away all content.
    void clear();

private:
    QLabel *m_title;
    QPushButton *m_link;
    QVBoxLayout *m_content;
};

/// Removes and deletes everything in a layout.
void clearLayout(QLayout *layout);

} // namespace enlace
