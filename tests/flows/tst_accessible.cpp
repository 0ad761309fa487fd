// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every screen at every desk without the mouse and without the eyes: Tab comes to each control that
// can be used and is seen there, each says what it is and is called, in both languages, and no
// window but the one is ever open.
#include "support/uidriver.h"
#include "support/walkedcounty.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace enlace;

namespace {

/// More stops than any screen has; a Tab that goes in a circle below this has missed something.
constexpr int mostStops = 400;

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                       widget->objectName());
}

/// What a person could use with the keyboard.
QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == window)
            controls.append(widget);
    return controls;
}

/// As it stands on the screen, with what it stands on: some show the keyboard around themselves.
QImage pictureOf(QWidget *widget)
{
    QWidget *around = widget->parentWidget() ? widget->parentWidget() : widget;
    const QRect place(widget->mapTo(around, QPoint()), widget->size());
    return around->grab(place.adjusted(-4, -4, 4, 4)).toImage();
}

struct Round
{
    QSet<QWidget *> reached;
    QSet<QWidget *> unseen; ///< look the same with the keyboard as without
};

Round roundByTab(QWidget *window)
{
    Round round;
    QSet<QWidget *> &reached = round.reached;
    const QWidget *last = nullptr;
    int stays = 0;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget *at = QApplication::focusWidget();
        if (at && reached.contains(at) && stop > 1 && reached.size() > 1 &&
            reached.size() + stays < stop)
            break;                         // once round
        stays += at && at == last ? 1 : 0; // from the hours to the minutes of one field
        last = at;
        const bool isNew = at && !reached.contains(at);
        const QPointer<QWidget> before = at;
        const QImage with = isNew ? pictureOf(at) : QImage();
        if (at)
            reached.insert(at);
        QTest::keyClick(at ? at : window, Qt::Key_Tab);
        if (isNew && before && before->isVisible() && !before->hasFocus() &&
            pictureOf(before) == with)
            round.unseen.insert(before);
    }
    return round;
}

/// Roles that tell a listener nothing.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client ||
           role == QAccessible::Pane || role == QAccessible::Window;
}

} // namespace

class tst_Accessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ENLACE_VERIFY(m_county.make()); }

    void nothingNeedsTheMouseOrTheEyes_data() { m_county.addDesks(); }
    void nothingNeedsTheMouseOrTheEyes()
    {
        QFETCH(int, person);
        QStringList faults;
        int controls = 0;
        const auto look = [&](const QString &stop, Application &application) {
            QWidget *window = &application.window();
            window->activateWindow();
            const auto blame = [&](const QString &what, const QWidget *widget) {
                faults.append(stop + QLatin1String(": ") + what + QLatin1String(": ") +
                              nameOf(widget));
            };
            for (const Language language : {Language::English, Language::Spanish}) {
                application.languages().setLanguage(language);
                Tour::settle(application);
                for (const QString &name : ui::namelessControls(window))
                    faults.append(stop + QLatin1String(": without a name: ") + name);
            }
            application.languages().setLanguage(Language::English);
            Tour::settle(application);
            for (QWidget *control : controlsOf(window)) {
                ++controls;
                const auto *spoken = QAccessible::queryAccessibleInterface(control);
                if (!spoken || saysNothing(spoken->role()))
                    blame(QStringLiteral("says not what it is"), control);
            }
            for (QWidget *other : QApplication::topLevelWidgets())
                if (other != window && other->isVisible())
                    blame(QStringLiteral("a window of its own"), other);
            const Round round = roundByTab(window);
            // A list shows it at the row on which one stands.
            for (const QWidget *control : round.unseen)
                if (!qobject_cast<const QAbstractItemView *>(control))
                    blame(QStringLiteral("does not show that the keyboard is there"), control);
            // Asked again: a search that lost the keyboard has closed its list.
            for (QWidget *control : controlsOf(window))
                if (!round.reached.contains(control))
                    blame(QStringLiteral("Tab does not come to it"), control);
        };

        ENLACE_VERIFY(m_county.walk(person, look));

        QVERIFY2(controls > 20, qPrintable(QString::number(controls)));
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    enlace::test::WalkedCounty m_county;
};

QTEST_MAIN(tst_Accessible)
#include "tst_accessible.moc"
