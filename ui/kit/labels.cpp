// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels.h"

#include <QCoreApplication>

namespace enlace {

namespace {

const char *nameOf(TextLook look)
{
    switch (look) {
    case TextLook::PageTitle:
        return "pageTitle";
    case TextLook::CardTitle:
        return "cardTitle";
    case TextLook::Strong:
        return "strong";
    case TextLook::Muted:
        return "muted";
    case TextLook::Small:
        return "small";
    case TextLook::Problem:
        return "problem";
    case TextLook::Body:
        break;
    }
    return "body";
}

/// What can be checked is bold while it is, and keeps the room for it from the beginning.
class SteadyButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override { return roomFor(QPushButton::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return roomFor(QPushButton::minimumSizeHint());
    }

private:
    [[nodiscard]] QSize roomFor(QSize size) const
    {
        if (!isCheckable())
            return size;
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        size.rwidth() += std::max(0, QFontMetrics(bold).horizontalAdvance(text()) -
                                         fontMetrics().horizontalAdvance(text()));
        return size;
    }
};

/// Asks for all of its lines: layouts within layouts, and those in a stack, hand out the least
/// height, which of a plain label is that of fewer lines.
class Paragraph : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QLabel::minimumSizeHint();
        return m_isLaidOut ? QSize(least.width(), heightForWidth(width())) : least;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        m_isLaidOut = true;
        if (height() < heightForWidth(width()))
            updateGeometry();
    }

private:
    bool m_isLaidOut = false; ///< before that its width says nothing
};

} // namespace

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
}

namespace {

QLabel *dressed(QLabel *label, TextLook look)
{
    setLook(label, nameOf(look));
    label->setTextFormat(Qt::PlainText); // what people typed is never read as markup
    return label;
}

} // namespace

QLabel *makeLabel(TextLook look, QWidget *parent) { return dressed(new QLabel(parent), look); }

QLabel *makeParagraph(TextLook look, QWidget *parent)
{
    QLabel *label = dressed(new Paragraph(parent), look);
    label->setWordWrap(true);
    // Words wrap; without this a long paragraph would dictate the width of its column.
    label->setMinimumWidth(1);
    return label;
}

QPushButton *makeButton(ButtonLook look, const char *objectName, QWidget *parent)
{
    auto *button = new SteadyButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    if (look == ButtonLook::Primary)
        setLook(button, "primary");
    else if (look == ButtonLook::Link)
        setLook(button, "link");
    button->setAutoDefault(true); // Enter presses it, as Space does
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString hiddenText(int count)
{
    return count > 0
               ? QCoreApplication::translate(
                     "Hidden", "%n protected record(s) not shown (privacy rule)", nullptr, count)
               : QString();
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setLook(rule, "rule");
    rule->setFixedHeight(1);
    return rule;
}

} // namespace enlace
