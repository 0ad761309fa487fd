// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"
#include "core/base/recordref.h"
#include "core/search/searchquery.h"

#include <QList>
#include <QPair>

namespace enlace {

/// Which part of the store a search looks at. The numbers lead the key of search_word.
enum class SearchArea { People = 1, Directory = 2, Equipment = 3 };

/// What a found record shows beside its title, kept without words of any language: the screen puts
/// it into words. In search_entry.detail as "born=2018-03-05", a tab between two.
enum class SearchFact {
    Born,
    Cin,
    Family,
    Relation,
    Of,
    Phone,
    Kind,
    Specialty,
    City,
    Code,
    Spanish
};

template <>
struct EnumText<SearchFact>
{
    static constexpr auto context = "SearchFact";
    static constexpr EnumEntry<SearchFact> entries[] = {
        {SearchFact::Born, "born", QT_TRANSLATE_NOOP("SearchFact", "Born")},
        {SearchFact::Cin, "cin", QT_TRANSLATE_NOOP("SearchFact", "CIN")},
        {SearchFact::Family, "family", QT_TRANSLATE_NOOP("SearchFact", "Family")},
        {SearchFact::Relation, "relation", QT_TRANSLATE_NOOP("SearchFact", "Relation")},
        {SearchFact::Of, "of", QT_TRANSLATE_NOOP("SearchFact", "Child")},
        {SearchFact::Phone, "phone", QT_TRANSLATE_NOOP("SearchFact", "Phone")},
        {SearchFact::Kind, "kind", QT_TRANSLATE_NOOP("SearchFact", "Kind")},
        {SearchFact::Specialty, "specialty", QT_TRANSLATE_NOOP("SearchFact", "Specialty")},
        {SearchFact::City, "city", QT_TRANSLATE_NOOP("SearchFact", "City")},
        {SearchFact::Code, "code", QT_TRANSLATE_NOOP("SearchFact", "Code")},
        {SearchFact::Spanish, "es", QT_TRANSLATE_NOOP("SearchFact", "In Spanish")},
    };
};

using SearchFacts = QList<QPair<SearchFact, QString>>;

[[nodiscard]] QString detailOf(const SearchFacts &facts);
[[nodiscard]] SearchFacts factsOf(const QString &detail);

/// A row of search_entry: one record that can be found, with what a list shows of it.
struct SearchEntry
{
    qint64 entry = 0; ///< our own time-ordered number, see entryNumber()
    SearchArea area = SearchArea::People;
    RecordRef record;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    std::optional<AgencyId> agency; ///< none for the directory
    Sensitivity label = Sensitivity::General;
    QString title; ///< "Ortega Luna, Mateo"; equipment by its English name
    QString detail;
    QString words; ///< see searchwords.h

    bool operator==(const SearchEntry &) const = default;
};

/// A number for the entry of a record: 63 bits, in the order of the records' making, short in an
/// index where the id's 36 letters are not. Two desks may get the same one in the same millisecond;
/// whoever writes tries the next.
[[nodiscard]] qint64 entryNumber(const QUuid &record);

/// Something found.
struct SearchHit
{
    RecordRef record;
    SearchArea area = SearchArea::People;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    QString title;
    SearchFacts facts;
    bool isOwn = false;    ///< of a child of one's own caseload, unit or cover
    Fit worst = Fit::None; ///< how the term that fits worst fits
    int exact = 0;         ///< how many terms fit exactly
    bool inOrder = true;   ///< the words stand in it in the order in which they were typed

    bool operator==(const SearchHit &) const = default;
};

/// The hit, when every term of the query fits; nothing otherwise. One term may be a slip.
[[nodiscard]] std::optional<SearchHit> graded(const SearchQuery &query, const SearchEntry &entry,
                                              bool slips);

/// The order of the list: no slip before slip, own before others', exact before beginning, words
/// in the order typed before others, then children, then the rest, then by title.
[[nodiscard]] bool ranksBefore(const SearchHit &a, const SearchHit &b);

} // namespace enlace
