// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorizationfields.h"
#include "core/authorizations/enquiry.h"
#include "core/deadlines/requestadvice.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// What the forms of a child's requests know beside the request itself; values only.
struct RequestSetting
{
    FamilyId family;
    RequestChoices choices;
    RequestSurroundings around; ///< for what is said while a request is written
    QDate today;
};

/// A request that begins: nothing is sent yet. `network` is the child's own.
[[nodiscard]] Authorization newRequest(const ChildId &child,
                                       const std::optional<AgencyId> &network);
/// Somebody has just asked how the request stands.
[[nodiscard]] StatusEnquiry newEnquiry(const Authorization &request, QDate today);
[[nodiscard]] MissingItem newMissing(const Authorization &request, QDate today);

// Three forms of one record, each for what one person does at one time.
/// What is asked for and how it was sent. Says, while it is written, whether a group covers it
/// already, what the network wants, and where a longer time can be asked for.
[[nodiscard]] RecordKeeping<Authorization> requestKeeping(const RequestSetting &setting);
/// What was answered.
[[nodiscard]] RecordKeeping<Authorization> decisionKeeping(const RequestSetting &setting);
/// The notice against it, and the way up.
[[nodiscard]] RecordKeeping<Authorization> appealKeeping(const RequestSetting &setting);

[[nodiscard]] RecordKeeping<StatusEnquiry> enquiryKeeping(const RequestSetting &setting);
[[nodiscard]] RecordKeeping<MissingItem> missingKeeping(const RequestSetting &setting);

/// The names under which drafts of all these forms are kept.
[[nodiscard]] QStringList requestForms();

} // namespace enlace
