# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's stock SQLite driver becomes SQLCipher when the *executable* offers the sqlite3_* symbols: the
# plug-in's undefined symbols resolve there first. So every executable links this target, and the
# library is taken whole although nothing in our objects may name it. Database::open() still asks
# `pragma cipher_version` and refuses to go on without an answer, because a mistake here is silent.
#
# Static by default: a package then installs on a Debian 12 that has no backports.
option(ENLACE_STATIC_SQLCIPHER "Link SQLCipher into the executables" ON)

find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
file(STRINGS "${SQLCIPHER_INCLUDE_DIR}/sqlcipher/sqlite3.h" SQLCIPHER_SQLITE_VERSION
     REGEX "^#define SQLITE_VERSION_NUMBER ")
string(REGEX MATCH "[0-9]+$" SQLCIPHER_SQLITE_VERSION "${SQLCIPHER_SQLITE_VERSION}")
if(SQLCIPHER_SQLITE_VERSION LESS 3035000)
    message(FATAL_ERROR "SQLCipher here is built on SQLite ${SQLCIPHER_SQLITE_VERSION}; Enlace needs 3035000 "
            "(`returning`). On Debian 12 take libsqlcipher-dev from bookworm-backports; packaging/setup does it.")
endif()

add_library(enlace_sqlcipher INTERFACE)
target_include_directories(enlace_sqlcipher INTERFACE "${SQLCIPHER_INCLUDE_DIR}/sqlcipher")
target_compile_definitions(enlace_sqlcipher INTERFACE SQLITE_HAS_CODEC)
if(ENLACE_STATIC_SQLCIPHER)
    find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a REQUIRED)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    target_link_libraries(enlace_sqlcipher INTERFACE
        "-Wl,--whole-archive" "${SQLCIPHER_STATIC}" "-Wl,--no-whole-archive" OpenSSL::Crypto m ${CMAKE_DL_LIBS})
    target_link_options(enlace_sqlcipher INTERFACE -rdynamic)
else()
    find_library(SQLCIPHER_SHARED NAMES sqlcipher REQUIRED)
    target_link_libraries(enlace_sqlcipher INTERFACE
        "-Wl,--no-as-needed" "${SQLCIPHER_SHARED}" "-Wl,--as-needed")
endif()
