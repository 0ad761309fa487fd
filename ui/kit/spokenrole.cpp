// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace enlace {

namespace {

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *spokenWidget(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr; // Qt's own
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(spokenWidget);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void sayName(QWidget *widget)
{
    QAccessibleEvent said(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace enlace
