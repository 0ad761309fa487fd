# SPDX-License-Identifier: GPL-3.0-or-later
# enlace_add_test(tst_name [GUI|APP] [LABELS …] [TIMEOUT seconds] [ROWS function row …]): builds tst_name.cpp of the calling folder and registers it with CTest.
# With ROWS each row of the function is a test of its own, so that the long ones run beside one another.
# GUI tests link the user interface and run on the offscreen platform, APP tests the whole program.
function(enlace_add_test name)
    cmake_parse_arguments(TEST "GUI;APP" "TIMEOUT" "LABELS;SOURCES;ROWS" ${ARGN})
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
    set(tests ${name})
    if(TEST_ROWS)
        list(POP_FRONT TEST_ROWS function)
        set(tests)
        foreach(row IN LISTS TEST_ROWS)
            string(REPLACE " " "_" test "${name}_${row}")
            add_test(NAME ${test} COMMAND ${name} "${function}:${row}")
            list(APPEND tests ${test})
        endforeach()
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    # Qt Test has a clock of its own for one function, of five minutes: ours decides.
    # COST: those that may take longest begin first, so that none is alone at the end.
    set_tests_properties(${tests} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT} COST ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000")
endfunction()
