// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/familyrepository.h"
#include "ui/kit/card.h"
#include "ui/people/familydata.h"

#include <functional>

namespace enlace {

/// What of the family's people was put away: who, which telephone or home, when and why; whoever
/// may keeps it and brings it back from here. Made anew whenever the data or the language changes.
class ArchivedPeopleCard : public Card
{
    Q_OBJECT
public:
    ArchivedPeopleCard(const ArchivedPeople &archived, const FamilySubject &subject,
                       const std::function<bool(RecordKind)> &mayEdit, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const enlace::RecordRef &record);
    void historyRequested(const enlace::RecordRef &record);

private:
    void addLine(const RecordRef &record, const QString &name, const QString &more,
                 bool mayRestore);
};

} // namespace enlace
