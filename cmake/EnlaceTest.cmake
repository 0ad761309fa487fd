# SPDX-License-Identifier: GPL-3.0-or-later
# enlace_add_test(tst_name [GUI|APP] [LABELS …] [TIMEOUT seconds]): builds tst_name.cpp of the calling folder and registers it with CTest.
# GUI tests link the user interface and run on the offscreen platform, APP tests the whole program.
function(enlace_add_test name)
    cmake_parse_arguments(TEST "GUI;APP" "TIMEOUT" "LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE enlace_options enlace_test_support Qt6::Test)
    if(TEST_APP)
        target_link_libraries(${name} PRIVATE enlace_app)
    endif()
    if(TEST_GUI OR TEST_APP)
        target_link_libraries(${name} PRIVATE enlace_ui enlace_test_ui)
        enlace_precompiled_as(${name} enlace_test_ui_headers)
    else()
        enlace_precompiled_as(${name} enlace_test_headers)
    endif()
    target_compile_definitions(${name} PRIVATE ENLACE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    # Qt Test has a clock of its own for one function, of five minutes: ours decides.
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000")
endfunction()
