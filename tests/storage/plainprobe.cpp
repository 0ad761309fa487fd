// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a store through our Connection in a program that lacks SQLCipher; see tst_encryption.

#include "core/storage/connection.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto opened = enlace::Connection::open(
        enlace::SqliteTarget{application.arguments().value(1), application.arguments().value(2),
                             QByteArray(32, 'k'), 1000});
    std::puts(opened ? "opened" : qPrintable(opened.error().message()));
    return opened ? 0 : 1;
}
