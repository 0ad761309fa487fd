// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/storage/audit.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

#include <QWidget>

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

/// A paper for a family: what it says in each language, called on any thread, and what it is called
/// in the language of the interface.
struct FamilyPaper
{
    std::function<QString(Language)> html;
    std::function<QString()> title;    ///< "Cover sheet of the packet"
    std::function<QString()> fileName; ///< suggested for a copy; nothing personal
};

/// A family's paper as it will be printed: in the family's language unless somebody chooses the
/// other. It is made and drawn on another thread, printed and saved from here.
class FamilyPaperView : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit FamilyPaperView(const Environment &environment, QWidget *parent = nullptr);

    void open(const FamilyPaper &paper, const SheetOwner &owner);
    /// The same paper in other words: what is asked for on it has changed.
    void change(const FamilyPaper &paper);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void closed();
    void said(const enlace::Message &message);

protected:
    void retranslate() override;
    /// Stands behind the language.
    void addChoice(QWidget *choice);

private:
    [[nodiscard]] Language language() const;
    void make();
    void print();
    void save();
    /// Written down before it leaves.
    void note(AuditAction action, std::function<void()> then);

    Environment m_environment;
    FamilyPaper m_paper;
    SheetOwner m_owner;
    bool m_isOpen = false;
    int m_round = 0; ///< a sheet that was asked for before is not wanted any more
    QWidget *m_choices;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_note;
    QPushButton *m_print;
    QPushButton *m_save;
    PaperView *m_view;
};

/// What a family's paper is written in: Spanish for those who read Spanish, English for all others.
[[nodiscard]] Language paperLanguage(const QString &tag);

} // namespace enlace
