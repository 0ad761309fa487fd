// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storedoor.h"

#include "core/access/signin.h"

namespace enlace {

namespace {

ServerAddress addressOf(const StorePlace &place)
{
    return {place.host, place.port, place.database, place.certificate, {}};
}

} // namespace

QString StorePlace::text() const { return isServer() ? addressOf(*this).text() : folder; }

StorePlace StorePlace::fromText(const QString &text)
{
    StorePlace place;
    if (const auto server = ServerAddress::fromText(text)) {
        place.host = server->host;
        place.port = server->port;
        place.database = server->database;
        place.certificate = server->rootCertificate;
    } else {
        place.folder = text;
    }
    return place;
}

} // namespace enlace
