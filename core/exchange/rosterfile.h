// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rosterrow.h"
#include "core/exchange/textfile.h"

#include <QFile>

#include <functional>

namespace enlace {

/// How a file is to be read where it should not be found out.
struct RosterChoices
{
    QByteArray encoding;                  ///< empty: find out
    std::optional<QChar> delimiter;       ///< none: find out
    std::optional<ColumnMapping> mapping; ///< none: by the headings
};

/// What a first look at a roster shows; the window's first two pages are made of it.
struct RosterLook
{
    TextEncoding encoding;
    QChar delimiter = u',';
    QStringList headings;
    QString signature;          ///< headingSignature(headings)
    ColumnMapping mapping;      ///< suggested, or the one chosen
    QList<RosterField> missing; ///< without these nothing can be imported
    QList<QStringList> sample;  ///< the first rows as they stand
    int records = 0;            ///< rows under the headings
    qint64 unreadableCharacters = 0;
    QByteArray checksum; ///< SHA-256 of the bytes: is it the same file again?
};

/// Opens a file that somebody named. Error: File, in words, for what is not there, is a folder, or
/// may not be read.
[[nodiscard]] Result<> openRoster(QFile &file);

/// Called now and then with how much of the file is done; false stops with ErrorCode::Cancelled.
using FileProgress = std::function<bool(qint64 bytesDone, qint64 bytes)>;

/// A roster on disk. look() and read() each go through the whole file; memory does not grow with it
/// (read() keeps what its callback keeps). Not thread-safe.
class RosterFile
{
public:
    explicit RosterFile(QIODevice &device)
        : m_device(device)
    {
    }

    [[nodiscard]] Result<RosterLook> look(const RosterChoices &choices, QDate today,
                                          const FileProgress &progress = {});
    /// Every row under the headings, in order, refused ones too. `look` says how to read.
    [[nodiscard]] Result<> read(const RosterLook &look, QDate today,
                                const std::function<void(RosterRow &&)> &take,
                                const FileProgress &progress = {});

private:
    QIODevice &m_device;
    ColumnHabits m_habits;
};

} // namespace enlace
