# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before it makes a package.
find_program(shlibdeps dpkg-shlibdeps)
if(NOT shlibdeps)
    message(FATAL_ERROR "dpkg-shlibdeps is missing, which finds the libraries that the package needs: packaging/setup installs it.")
endif()
