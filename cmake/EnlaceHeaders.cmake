# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's and the library's headers read once instead of 500 times: half of the compiler's time. Only headers of others, so that ours
# still say what they need; a build without it (the release preset, clang-tidy) shows what one of them forgot.
option(ENLACE_PRECOMPILED_HEADERS "Precompile the headers of Qt and the standard library" OFF)

set(ENLACE_CORE_HEADERS <QCoreApplication> <QDateTime> <QHash> <QJsonDocument> <QJsonObject> <QList> <QString> <QStringList>
    <QVariant> <tl/expected.hpp> <algorithm> <array> <atomic> <functional> <map> <memory> <optional> <tuple> <utility> <variant> <vector>)
set(ENLACE_UI_HEADERS ${ENLACE_CORE_HEADERS} <QAbstractItemModel> <QEvent> <QIcon> <QObject> <QPainter> <QPointer>
    <QApplication> <QBoxLayout> <QComboBox> <QFrame> <QLabel> <QLineEdit> <QPushButton> <QStyledItemDelegate> <QTableView> <QWidget>)

# enlace_precompile(target headers…)
function(enlace_precompile target)
    if(ENLACE_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# enlace_precompiled_as(target donor): the headers of `donor`, a target of the same kind and options.
function(enlace_precompiled_as target donor)
    if(ENLACE_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM ${donor})
    endif()
endfunction()

# Eight files in one: the headers of ours are read once for them, and templates built once. Half of what is left of the time; a build
# without it shows which file forgot a header of its own.
option(ENLACE_UNITY "Compile several sources at once" OFF)
function(enlace_unite target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${ENLACE_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()
