// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storedoor.h"

#include <QUrl>

namespace enlace {

QString StorePlace::text() const
{
    if (!isServer())
        return folder;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(QLatin1Char('/') + database);
    if (!certificate.isEmpty())
        url.setFragment(certificate);
    return url.toString();
}

StorePlace StorePlace::fromText(const QString &text)
{
    StorePlace place;
    const QUrl url(text);
    if (url.scheme() != QLatin1String("postgresql")) {
        place.folder = text;
        return place;
    }
    place.host = url.host();
    place.port = url.port(5432);
    place.database = url.path().mid(1);
    place.certificate = url.fragment();
    return place;
}

} // namespace enlace
