// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packetsheet.h"
#include "ui/people/familypaperview.h"

class QCheckBox;

namespace enlace {

/// The cover sheet of a packet as it will be printed, without diagnoses unless somebody ticks them.
class PacketSheetView : public FamilyPaperView
{
    Q_OBJECT
public:
    explicit PacketSheetView(const Environment &environment, QWidget *parent = nullptr);

    void open(const PacketSheet &sheet, const SheetOwner &owner);

protected:
    void retranslate() override;

private:
    [[nodiscard]] FamilyPaper paper() const;

    PacketSheet m_sheet;
    QCheckBox *m_diagnoses;
};

} // namespace enlace
