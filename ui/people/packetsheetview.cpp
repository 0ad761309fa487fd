// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/packetsheetview.h"

#include <QCheckBox>

namespace enlace {

PacketSheetView::PacketSheetView(const Environment &environment, QWidget *parent)
    : FamilyPaperView(environment, parent)
    , m_diagnoses(new QCheckBox(this))
{
    setObjectName(QStringLiteral("packetSheetView"));
    m_diagnoses->setObjectName(QStringLiteral("sheetDiagnosesBox"));
    addChoice(m_diagnoses);
    connect(m_diagnoses, &QCheckBox::toggled, this, [this](bool named) {
        m_sheet.namesDiagnoses = named;
        if (isOpen())
            change(paper());
    });
    connect(this, &FamilyPaperView::closed, this, [this] { m_sheet = {}; });
    PacketSheetView::retranslate();
}

FamilyPaper PacketSheetView::paper() const
{
    return {[sheet = m_sheet](Language language) { return sheetHtml(sheet, language); },
            [] { return tr("Cover sheet of the packet"); },
            [today = m_sheet.today] {
                return tr("Cover sheet %1.pdf").arg(today.toString(Qt::ISODate));
            }};
}

void PacketSheetView::open(const PacketSheet &sheet, const SheetOwner &owner)
{
    m_diagnoses->setChecked(false);
    m_sheet = sheet;
    m_sheet.namesDiagnoses = false;
    m_diagnoses->setVisible(!sheet.lifelong.isEmpty());
    FamilyPaperView::open(paper(), owner);
}

void PacketSheetView::retranslate()
{
    FamilyPaperView::retranslate();
    m_diagnoses->setText(tr("Name the &diagnoses"));
    m_diagnoses->setToolTip(tr("Only where whoever gets the sheet needs them."));
}

} // namespace enlace
