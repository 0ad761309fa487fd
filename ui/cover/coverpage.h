// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/coverrepository.h"
#include "ui/kit/acting.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"

namespace enlace {

class Card;
class DraftBar;
struct Draft;
struct EditJob;
class PageScroll;
class RecordEditor;

/// Who is away and who stands in, and whose children go to whom when somebody leaves: one's own
/// desk, and for a supervisor those of the team.
class CoverPage : public Page, public Acting
{
    Q_OBJECT
public:
    explicit CoverPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    bool act(const QString &command) override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;

protected:
    void retranslate() override;

private:
    void read();
    void fill();
    QWidget *cardOf(const DeskLook &desk, QWidget *parent);
    void addCover(Card *card, const CoverLook &look);
    void edit(EditJob job);
    void readDrafts();
    [[nodiscard]] QString nameOf(const Draft &draft) const;
    void resume(const Draft &draft);
    void drop(const Draft &draft);
    void beginCover(const DeskLook &desk);
    void beginHandOver(const DeskLook &desk);
    void end(const StaffCover &cover);

    Environment m_environment;
    QList<DeskLook> m_desks;
    QList<StaffName> m_colleagues;
    DraftBar *m_drafts;
    PageScroll *m_scroll;
    RecordEditor *m_editor;
    bool m_isStale = true;
};

} // namespace enlace
