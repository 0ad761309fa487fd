// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

#ifdef ENLACE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

// A static library's resources come with whoever asks for them.
static void loadResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(enlace);
}

namespace enlace {

namespace {

constexpr int bodyPixels = 13;
constexpr int largePrintFrom = 131; // percent of the usual text size

/// The system's interface font; where there is only the alias, a family with figures of one width.
QString interfaceFamily()
{
    QString system = QApplication::font().family();
    static const QStringList aliases{QString(), QStringLiteral("Sans Serif"),
                                     QStringLiteral("Sans"), QStringLiteral("sans-serif")};
    if (!aliases.contains(system))
        return system;
    for (const auto &family : {QStringLiteral("Noto Sans"), QStringLiteral("Inter")})
        if (QFontDatabase::hasFamily(family))
            return family;
    return system;
}

/// Widens a widget with the text.
class Widener : public QObject
{
public:
    Widener(QWidget *widget, int length)
        : QObject(widget)
        , m_widget(widget)
        , m_length(length)
    {
        widget->installEventFilter(this);
        m_widget->setMaximumWidth(scaled(m_length));
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_widget->setMaximumWidth(scaled(m_length));
        return false;
    }

private:
    QWidget *m_widget;
    int m_length;
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                                 : Scheme::Light)
    , m_family(interfaceFamily())
{
    loadResources();
    askTheDesktop();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system;
}

void Theme::apply()
{
    const Tokens &tokens = tokensOf(scheme());
    QFont font(m_family);
    font.setPixelSize(bodyPixels * m_textPercent / 100);
    // Each of these dresses every widget anew, also those that are not seen: only what changes.
    if (!std::exchange(m_hasStyle, true))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(tokens));
    if (QApplication::font() != font)
        QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetOf(tokens, m_textPercent));
    Q_EMIT changed();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    const int clamped = std::clamp(percent, leastTextPercent, mostTextPercent);
    if (clamped == m_textPercent)
        return;
    m_textPercent = clamped;
    apply();
}

void Theme::systemSettingChanged(const QString &group, const QString &key, const QVariant &value)
{
    if (group != QLatin1String("org.freedesktop.appearance") ||
        key != QLatin1String("color-scheme"))
        return;
    // 0 no preference, 1 dark, 2 light (XDG desktop portal, Settings).
    const Scheme wanted = value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
    if (wanted == m_system)
        return;
    m_system = wanted;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::askTheDesktop()
{
#ifdef ENLACE_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
    const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
    const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *w) {
        const QDBusPendingReply<QDBusVariant> reply = *w;
        w->deleteLater();
        if (!reply.isError()) {
            QVariant inner = reply.value().variant();
            if (inner.canConvert<QDBusVariant>()) // the portal wraps it twice
                inner = inner.value<QDBusVariant>().variant();
            systemSettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                 QStringLiteral("color-scheme"), inner);
        }
    });
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(systemSettingChanged(QString, QString, QVariant)));
#endif
}

int scaled(int length) { return length * QFontInfo(QApplication::font()).pixelSize() / bodyPixels; }

void setMostWidth(QWidget *widget, int length) { new Widener(widget, length); }

bool isLargePrint() { return scaled(100) >= largePrintFrom; }

} // namespace enlace
