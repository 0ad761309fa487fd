// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QList>
#include <QStringList>

namespace enlace {

/// How a series is told from its neighbours: by lightness first, so that it needs no colour.
enum class Shade { Strong, Middle, Light, Faint, Other, Late };

struct Bar
{
    double value = 0;
    QString text = {};   ///< on or beside the bar: "94 %"
    QString spoken = {}; ///< what a screen reader and the tip say: "Ana Ruiz, high need: 45 points"
};

struct BarSeries
{
    QString name;
    Shade shade = Shade::Strong;
    QList<Bar> bars = {}; ///< one for each category
};

/// One chart of a report. Charts of one report share its categories.
struct Pane
{
    QString title;
    bool isUpright = false; ///< columns instead of bars that lie
    bool isWhole = false;   ///< the bars of each category make up 100
    QList<BarSeries> series = {};
    QStringList ends = {}; ///< written at the end of each category's bars; may be empty
    double reach = 0;      ///< what the axis must show at least: two panes are compared by eye
};

/// Something to look at before the picture: what is wrong, and why.
struct Remark
{
    Tone tone = Tone::Late;
    QString chip;
    QString text;
};

/// A place in a report that opens a list; pane -1 opens none.
struct Spot
{
    int pane = 0;
    int series = -1; ///< -1: all of the category
    int category = 0;

    bool operator==(const Spot &) const = default;
};

struct TableColumn
{
    QString heading;
    bool isNumber = true;
    Spot opens = {}; ///< pane and series
};

struct TableCell
{
    QString text;
    QString plain = {}; ///< for a file: a number without its unit and its thousands sign
};

/// All of a report in words of the interface's language; made again when the language changes.
struct ReportContent
{
    QString title;
    QString reading; ///< one sentence
    QString howCounted;
    QString nothing; ///< what is said where there is nothing to show
    QList<Remark> remarks;
    QStringList categories;
    QList<Pane> panes;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows; ///< one for each category

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty(); }
};

} // namespace enlace
