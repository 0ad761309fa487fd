// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uidriver.h"

#include "ui/kit/cell.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace enlace::ui {

namespace {

[[noreturn]] void stop(const QString &why)
{
    // Outside a slot QFAIL cannot leave the test; an exception would have to cross Qt.
    qFatal("%s", qPrintable(why));
    std::abort();
}

QWidget *lookUp(QWidget *root, const QString &name)
{
    for (QWidget *widget : root->findChildren<QWidget *>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

QStringList namesUnder(QWidget *root)
{
    QStringList names;
    for (const QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && !widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(QLatin1String("qt_")))
            names.append(widget->objectName());
    return names;
}

/// Headings and the first rows, as a person sees them and as a screen reader says them.
void addTable(const QAbstractItemModel &model, const std::function<void(const QString &)> &add)
{
    constexpr int mostRows = 20;
    for (int column = 0; column < model.columnCount(); ++column) {
        add(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
            const QModelIndex cell = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(SecondLineRole), int(Qt::ToolTipRole)})
                add(cell.data(role).toString());
        }
    }
}

} // namespace

QWidget *find(QWidget *root, const QString &name)
{
    // What was just made is shown when the events are through.
    QWidget *widget = nullptr;
    if (QTest::qWaitFor([&] { return (widget = lookUp(root, name)) != nullptr; }, 2000))
        return widget;
    stop(QStringLiteral("no visible \"%1\"; there are: %2")
             .arg(name, namesUnder(root).join(QLatin1String(", "))));
}

bool shown(QWidget *root, const QString &name) { return lookUp(root, name) != nullptr; }

void fill(QWidget *root, const QString &name, const QString &text)
{
    auto *edit = find<QLineEdit>(root, name);
    if (!edit || !edit->isEnabled())
        stop(QStringLiteral("\"%1\" is no field that can be typed in").arg(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void press(QWidget *root, const QString &name)
{
    auto *button = find<QAbstractButton>(root, name);
    if (!button || !button->isEnabled())
        stop(QStringLiteral("\"%1\" cannot be pressed").arg(name));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void key(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    if (!target || target->window() != window->window())
        target = window;
    QTest::keyClick(target, key, modifiers);
}

void waitFor(const std::function<bool()> &holds, const char *what, int seconds)
{
    if (!QTest::qWaitFor(holds, seconds * 1000))
        stop(QStringLiteral("waited %1 s in vain: %2").arg(seconds).arg(QLatin1String(what)));
}

QStringList wordsOf(QWidget *root)
{
    QStringList words;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            words.append(text);
    };
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        add(widget->toolTip());
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(edit->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            add(combo->currentText());
        else if (const auto *table = qobject_cast<const QTableView *>(widget);
                 table && table->model())
            addTable(*table->model(), add);
    }
    words.removeDuplicates();
    return words;
}

QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    return nameless;
}

QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (qobject_cast<QToolButton *>(widget))
            continue; // shows its icon; the text is for screen readers
        QString text;
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->wordWrap()) {
            if (label->height() + 2 < label->heightForWidth(label->width()))
                cut.append(label->objectName() + QLatin1String(", lines: ") + label->text());
            continue;
        }
        if (label)
            text = label->text();
        else if (qobject_cast<QGraphicsView *>(widget))
            text = widget->accessibleName(); // a chart that is too low leaves out its words
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        if (text.isEmpty())
            continue;
        // A pixel or two less than the hint still shows every letter.
        const QSize least = widget->minimumSizeHint();
        if (widget->width() + 2 < least.width() || widget->height() + 2 < least.height())
            cut.append(widget->objectName() + QLatin1String(": ") + text);
    }
    return cut;
}

QStringList widerThanShown(QWidget *root, bool listsMay)
{
    QStringList wide;
    for (const auto *area : root->findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible())
            continue;
        int beyond = 0;
        if (const auto *page = qobject_cast<const QScrollArea *>(area))
            beyond = page->widget() ? page->widget()->width() - page->viewport()->width() : 0;
        else if (!listsMay && qobject_cast<const QAbstractItemView *>(area))
            beyond = area->horizontalScrollBar()->maximum();
        if (beyond > 0)
            wide.append(QStringLiteral("%1 in %2 by %3")
                            .arg(area->objectName(), area->parentWidget()->objectName())
                            .arg(beyond));
    }
    return wide;
}

} // namespace enlace::ui
