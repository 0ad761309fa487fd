// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packetsheet.h"
#include "core/storage/audit.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace enlace {

class PaperView;

/// Whose the paper is, for the log of readings, and what they read.
struct SheetOwner
{
    ChildId child;
    FamilyId family;
    /// BCP 47 tags that the child's guardians read, the first known; empty: nobody has noted it.
    QString language;
};

/// The cover sheet of a packet as it will be printed: in the family's language unless somebody
/// chooses the other, without diagnoses unless somebody ticks them. It is made and drawn on another
/// thread, printed and saved from here.
class PacketSheetView : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit PacketSheetView(const Environment &environment, QWidget *parent = nullptr);

    void open(const PacketSheet &sheet, const SheetOwner &owner);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void closed();
    void said(const enlace::Message &message);

protected:
    void retranslate() override;

private:
    [[nodiscard]] Language language() const;
    void make();
    void print();
    void save();
    /// Written down before it leaves.
    void note(AuditAction action, std::function<void()> then);

    Environment m_environment;
    PacketSheet m_sheet;
    SheetOwner m_owner;
    bool m_isOpen = false;
    int m_round = 0; ///< a sheet that was asked for before is not wanted any more
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_diagnoses;
    QLabel *m_note;
    QPushButton *m_print;
    QPushButton *m_save;
    PaperView *m_view;
};

/// What a family's paper is written in: Spanish for those who read Spanish, English for all others.
[[nodiscard]] Language paperLanguage(const QString &tag);

} // namespace enlace
