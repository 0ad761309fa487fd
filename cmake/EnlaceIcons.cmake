# SPDX-License-Identifier: GPL-3.0-or-later
# The icons come from Breeze (LGPL-3.0-or-later, Debian package breeze-icon-theme), taken into the program when it is built, so
# that it looks the same on a desk without that theme. Each is drawn in the colours of the palette by ui/kit/icons.cpp.
find_path(BREEZE_ICON_DIR NAMES breeze/index.theme PATHS /usr/share/icons "${CMAKE_INSTALL_PREFIX}/share/icons" REQUIRED)

# enlace_icons(output.qrc name[=file] …): a resource file with /icons/<name>.svg for each; "name=path" takes another file of the theme.
function(enlace_icons output)
    set(lines "")
    foreach(entry IN LISTS ARGN)
        set(name "${entry}")
        set(file "actions/22/${entry}")
        if(entry MATCHES "^([^=]+)=(.+)$")
            set(name "${CMAKE_MATCH_1}")
            set(file "${CMAKE_MATCH_2}")
        endif()
        file(REAL_PATH "${BREEZE_ICON_DIR}/breeze/${file}.svg" path)
        if(NOT EXISTS "${path}")
            message(FATAL_ERROR "The Breeze icon theme has no ${file}.svg")
        endif()
        string(APPEND lines "<file alias=\"${name}.svg\">${path}</file>\n")
    endforeach()
    set(text "<RCC><qresource prefix=\"/icons\">\n${lines}</qresource></RCC>\n")
    file(CONFIGURE OUTPUT "${output}" CONTENT "${text}" @ONLY)
endfunction()
