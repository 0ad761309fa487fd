// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/therapy/therapy.h"

namespace enlace {

// What a child needs of somebody who is still to be found, whom we asked, and whom the family wants
// or does not want.

using CareNeedId = Id<struct CareNeedTag>;
using ProviderApplicationId = Id<struct ProviderApplicationTag>;
using ProviderPreferenceId = Id<struct ProviderPreferenceTag>;

/// Why somebody is looked for.
enum class NeedCause {
    NewNeed,
    WantsAnother,
    TherapistLeft,
    PanelClosed,
    NetworkChanged,
    WaitTooLong,
    TooFar,
    SecondOpinion,
    Other,
};

template <>
struct EnumText<NeedCause>
{
    static constexpr auto context = "NeedCause";
    static constexpr EnumEntry<NeedCause> entries[] = {
        {NeedCause::NewNeed, "new_need", QT_TRANSLATE_NOOP("NeedCause", "Newly needed")},
        {NeedCause::WantsAnother, "wants_another",
         QT_TRANSLATE_NOOP("NeedCause", "The family wishes for somebody else")},
        {NeedCause::TherapistLeft, "therapist_left",
         QT_TRANSLATE_NOOP("NeedCause", "Whoever it was has left")},
        {NeedCause::PanelClosed, "panel_closed",
         QT_TRANSLATE_NOOP("NeedCause", "The practice closed its panel")},
        {NeedCause::NetworkChanged, "network_changed",
         QT_TRANSLATE_NOOP("NeedCause", "The child changed network")},
        {NeedCause::WaitTooLong, "wait_too_long",
         QT_TRANSLATE_NOOP("NeedCause", "The wait is too long")},
        {NeedCause::TooFar, "too_far", QT_TRANSLATE_NOOP("NeedCause", "It is too far")},
        {NeedCause::SecondOpinion, "second_opinion",
         QT_TRANSLATE_NOOP("NeedCause", "Second opinion")},
        {NeedCause::Other, "other", QT_TRANSLATE_NOOP("NeedCause", "Other reason")},
    };
};

enum class NeedState { Looking, Found, Unmet, Withdrawn };

template <>
struct EnumText<NeedState>
{
    static constexpr auto context = "NeedState";
    static constexpr EnumEntry<NeedState> entries[] = {
        {NeedState::Looking, "looking", QT_TRANSLATE_NOOP("NeedState", "Looking")},
        {NeedState::Found, "found", QT_TRANSLATE_NOOP("NeedState", "Found")},
        {NeedState::Unmet, "unmet",
         QT_TRANSLATE_NOOP("NeedState", "Unmet need: nobody can be found")},
        {NeedState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("NeedState", "No longer wanted")},
    };
};

/// What a child needs of somebody: a specialty, a therapy, or what is said in own words.
struct CareNeed
{
    CareNeedId id = CareNeedId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    QString what;      ///< in own words; may add to specialty or discipline
    QString specialty; ///< taxonomy code, or empty
    std::optional<Discipline> discipline;
    NeedCause cause = NeedCause::NewNeed;
    QString causeNote;                       ///< the reason in the family's words
    std::optional<TherapyEpisodeId> therapy; ///< in which another therapist is wished for
    QString wishes;                          ///< what matters: language, mornings, near the school
    QDate since;                             ///< first day on which it was needed
    NeedState state = NeedState::Looking;
    std::optional<QDate> stateOn;    ///< day of the outcome; set unless still looking
    std::optional<QDate> askAgainOn; ///< unmet: the day to look again
    /// The one packet that goes to everybody who is asked: what is in it, when it was put together,
    /// and its scan.
    QString packet;
    std::optional<QDate> packetOn;
    std::optional<EvidenceDocumentId> packetDocument;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    /// Somebody still looks, or is to look again.
    [[nodiscard]] bool isOpen() const
    {
        return !archivedAt && (state == NeedState::Looking || state == NeedState::Unmet);
    }
    bool operator==(const CareNeed &) const = default;
};

enum class ApplicationState { Sent, WaitList, Offered, Accepted, Refused, NoAnswer, Withdrawn };

template <>
struct EnumText<ApplicationState>
{
    static constexpr auto context = "ApplicationState";
    static constexpr EnumEntry<ApplicationState> entries[] = {
        {ApplicationState::Sent, "sent",
         QT_TRANSLATE_NOOP("ApplicationState", "Asked, no answer yet")},
        {ApplicationState::WaitList, "wait_list",
         QT_TRANSLATE_NOOP("ApplicationState", "On the wait list")},
        {ApplicationState::Offered, "offered",
         QT_TRANSLATE_NOOP("ApplicationState", "First visit offered")},
        {ApplicationState::Accepted, "accepted",
         QT_TRANSLATE_NOOP("ApplicationState", "Takes the child")},
        {ApplicationState::Refused, "refused", QT_TRANSLATE_NOOP("ApplicationState", "Refused")},
        {ApplicationState::NoAnswer, "no_answer",
         QT_TRANSLATE_NOOP("ApplicationState", "Never answered")},
        {ApplicationState::Withdrawn, "withdrawn",
         QT_TRANSLATE_NOOP("ApplicationState", "We withdrew it")},
    };
};

/// Why somebody does not take the child, so that what people believe can be counted.
enum class RefusalReason {
    Rate,
    Contract,
    NoCapacity,
    NotFamiliar,
    TooComplex,
    Age,
    Language,
    Area,
    Other,
};

template <>
struct EnumText<RefusalReason>
{
    static constexpr auto context = "RefusalReason";
    static constexpr EnumEntry<RefusalReason> entries[] = {
        {RefusalReason::Rate, "rate", QT_TRANSLATE_NOOP("RefusalReason", "The rate is too low")},
        {RefusalReason::Contract, "contract",
         QT_TRANSLATE_NOOP("RefusalReason", "No contract with the network")},
        {RefusalReason::NoCapacity, "no_capacity",
         QT_TRANSLATE_NOOP("RefusalReason", "No room for new patients")},
        {RefusalReason::NotFamiliar, "not_familiar",
         QT_TRANSLATE_NOOP("RefusalReason", "Does not know the program")},
        {RefusalReason::TooComplex, "too_complex",
         QT_TRANSLATE_NOOP("RefusalReason", "The child needs more than they offer")},
        {RefusalReason::Age, "age", QT_TRANSLATE_NOOP("RefusalReason", "Does not see this age")},
        {RefusalReason::Language, "language",
         QT_TRANSLATE_NOOP("RefusalReason", "Does not offer the language")},
        {RefusalReason::Area, "area",
         QT_TRANSLATE_NOOP("RefusalReason", "Does not serve the area")},
        {RefusalReason::Other, "other", QT_TRANSLATE_NOOP("RefusalReason", "Other reason")},
    };
};

/// Somebody was asked to take the child, with the packet of the need.
///
/// As protected as the need that it is about.
struct ProviderApplication
{
    ProviderApplicationId id = ProviderApplicationId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    CareNeedId need;
    std::optional<ProviderId> provider; ///< this one, or the organization, or a name
    std::optional<AgencyId> organization;
    QString name; ///< whoever is not in the directory
    QDate askedOn;
    QString askedOf;               ///< with whom we spoke: "intake, Ms. Park"
    std::optional<QDate> packetOn; ///< the packet that it went with
    ApplicationState state = ApplicationState::Sent;
    std::optional<QDate> answeredOn;
    QString answeredBy;
    std::optional<RefusalReason> refusal; ///< set when refused, and only then
    QString refusalNote;
    std::optional<QDate> firstVisitOn; ///< offered
    std::optional<QDate> askAgainOn;
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const ProviderApplication &) const = default;
};

enum class ProviderWish { Prefers, DoNotRefer };

template <>
struct EnumText<ProviderWish>
{
    static constexpr auto context = "ProviderWish";
    static constexpr EnumEntry<ProviderWish> entries[] = {
        {ProviderWish::Prefers, "prefers", QT_TRANSLATE_NOOP("ProviderWish", "The family prefers")},
        {ProviderWish::DoNotRefer, "do_not_refer",
         QT_TRANSLATE_NOOP("ProviderWish", "The family does not want to go there")},
    };
};

/// Whom the family wants for the child, or does not want, and why. A reason that is nobody else's
/// business carries a label.
struct ProviderPreference
{
    ProviderPreferenceId id = ProviderPreferenceId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    std::optional<ProviderId> provider; ///< this one, or the organization, or a name
    std::optional<AgencyId> organization;
    QString name; ///< whoever is not in the directory
    ProviderWish wish = ProviderWish::DoNotRefer;
    QString reason; ///< in the family's words
    QDate saidOn;
    QString saidBy;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const ProviderPreference &) const = default;
};

} // namespace enlace
