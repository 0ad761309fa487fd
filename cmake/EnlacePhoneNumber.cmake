# SPDX-License-Identifier: GPL-3.0-or-later
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(enlace_phonenumber INTERFACE)
target_include_directories(enlace_phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE_DIR}")
target_link_libraries(enlace_phonenumber INTERFACE "${PHONENUMBER_LIBRARY}")
