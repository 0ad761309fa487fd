// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/equipment/equipmentrepository.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"

#include <QStackedWidget>

namespace enlace {

class EmptyState;
class EquipmentDetail;
class ExactLookupForm;

/// What stands beside the list of items: the answer about one of them, the form that looks up a
/// child of another unit, or, until something is chosen, a word about what would stand there.
class EquipmentSide : public LiveText<QStackedWidget>
{
    Q_OBJECT
public:
    explicit EquipmentSide(const Environment &environment, QWidget *parent = nullptr);

    /// Notes that the item's child was read about, then shows the item; noted once while it stays.
    void show(const EquipmentRow &row);
    void showNothing();
    [[nodiscard]] bool shows(const EquipmentId &item) const { return m_shown == item; }

    void beginLookUp();
    [[nodiscard]] bool isLookingUp() const;
    /// Closes the form and keeps nothing that was typed into it.
    void endLookUp();

Q_SIGNALS:
    void familyRequested();
    /// Put on the clipboard.
    void copied();
    /// By an exact look-up; the form is closed.
    void found(const enlace::ChildId &child);
    void lookUpCancelled();
    void failed(const enlace::Error &error);

protected:
    void retranslate() override;

private:
    void take(const EquipmentId &item, const QString &child, const Result<EquipmentLook> &look);
    void showPart(const QWidget *part);
    void lookUp();

    Environment m_environment;
    EmptyState *m_hint;
    EquipmentDetail *m_detail;
    ExactLookupForm *m_form;
    std::optional<EquipmentId> m_shown; ///< or asked for
    bool m_isAsking = false;            ///< for that one
    bool m_isNoted = false;             ///< that this one was read
};

} // namespace enlace
