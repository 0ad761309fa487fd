// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/losingvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <list>
#include <mutex>
#include <unistd.h>
#include <vector>

namespace enlace::test {

namespace {

/// What a place in a file held before it was written: to be put back when the power goes.
struct Unsynced
{
    sqlite3_int64 offset = 0;
    std::vector<unsigned char> before;
    sqlite3_int64 sizeBefore = 0;
};

struct LosingFile
{
    sqlite3_file base;
    std::list<Unsynced> *unsynced;
    sqlite3_file *real; // stands behind this struct
};

std::mutex mutex;
std::vector<LosingFile *> openFiles;
int writesLeft = -1;

LosingFile *self(sqlite3_file *file) { return reinterpret_cast<LosingFile *>(file); }
sqlite3_file *real(sqlite3_file *file) { return self(file)->real; }

[[noreturn]] void losePower()
{
    for (LosingFile *file : openFiles) {
        for (auto entry = file->unsynced->rbegin(); entry != file->unsynced->rend(); ++entry) {
            if (!entry->before.empty())
                file->real->pMethods->xWrite(file->real, entry->before.data(),
                                             static_cast<int>(entry->before.size()), entry->offset);
            file->real->pMethods->xTruncate(file->real, entry->sizeBefore);
        }
    }
    _exit(powerIsGone);
}

void remember(sqlite3_file *file, sqlite3_int64 offset, sqlite3_int64 length)
{
    Unsynced entry;
    entry.offset = offset;
    real(file)->pMethods->xFileSize(real(file), &entry.sizeBefore);
    const sqlite3_int64 held = std::clamp<sqlite3_int64>(entry.sizeBefore - offset, 0, length);
    entry.before.resize(static_cast<size_t>(held));
    if (held > 0)
        real(file)->pMethods->xRead(real(file), entry.before.data(), static_cast<int>(held),
                                    offset);
    self(file)->unsynced->push_back(std::move(entry));
}

int closeFile(sqlite3_file *file)
{
    const std::lock_guard lock(mutex);
    std::erase(openFiles, self(file));
    const int code = real(file)->pMethods->xClose(real(file));
    delete self(file)->unsynced;
    return code;
}
int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), buffer, amount, offset);
}
int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    const std::lock_guard lock(mutex);
    remember(file, offset, amount);
    const int code = real(file)->pMethods->xWrite(real(file), buffer, amount, offset);
    if (writesLeft >= 0 && writesLeft-- == 0)
        losePower();
    return code;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard lock(mutex);
    sqlite3_int64 present = 0;
    real(file)->pMethods->xFileSize(real(file), &present);
    if (present > size)
        remember(file, size, present - size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const std::lock_guard lock(mutex);
    const int code = real(file)->pMethods->xSync(real(file), flags);
    self(file)->unsynced->clear();
    return code;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int control(sqlite3_file *file, int op, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: without xFetch, so that nothing is mapped past us.
const sqlite3_io_methods methods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,   fileSize,   lockFile,        unlockFile, checkReserved,
                                 control,    sectorSize, characteristics, shmMap,     shmLock,
                                 shmBarrier, shmUnmap,   nullptr,         nullptr};

sqlite3_vfs *realDisk = nullptr;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *losing = self(file);
    losing->real = reinterpret_cast<sqlite3_file *>(losing + 1);
    losing->base.pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, losing->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    losing->unsynced = new std::list<Unsynced>;
    losing->base.pMethods = &methods;
    const std::lock_guard lock(mutex);
    openFiles.push_back(losing);
    return code;
}

} // namespace

void installLosingDisk(int powerGoesAtWrite)
{
    static sqlite3_vfs disk;
    writesLeft = powerGoesAtWrite;
    realDisk = sqlite3_vfs_find(nullptr);
    disk = *realDisk;
    disk.zName = "losing";
    disk.pNext = nullptr;
    disk.szOsFile = static_cast<int>(sizeof(LosingFile)) + realDisk->szOsFile;
    disk.xOpen = openFile;
    sqlite3_vfs_register(&disk, 1);
}

} // namespace enlace::test
