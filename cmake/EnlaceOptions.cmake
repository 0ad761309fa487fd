# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled and linked with.
option(ENLACE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors (CI does)" OFF)
option(ENLACE_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

add_library(enlace_options INTERFACE)
target_compile_features(enlace_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_options(enlace_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<BOOL:${ENLACE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(enlace_options INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_KEYWORDS)

# Hardening. _FORTIFY_SOURCE wants an optimised build, and the sanitizers bring their own checks.
target_compile_options(enlace_options INTERFACE -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
target_compile_definitions(enlace_options INTERFACE
    $<$<AND:$<CONFIG:Release,RelWithDebInfo>,$<NOT:$<BOOL:${ENLACE_SANITIZE}>>>:_FORTIFY_SOURCE=2>
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_link_options(enlace_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

if(ENLACE_SANITIZE)
    target_compile_options(enlace_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(enlace_options INTERFACE -fsanitize=address,undefined)
endif()

# A faster linker and a compiler cache when the machine has them; nothing depends on either.
find_program(ENLACE_MOLD mold)
if(ENLACE_MOLD AND NOT ENLACE_SANITIZE)
    target_link_options(enlace_options INTERFACE -fuse-ld=mold)
endif()
find_program(ENLACE_CCACHE ccache)
if(ENLACE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${ENLACE_CCACHE}")
endif()
