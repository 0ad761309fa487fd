// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencerepository.h"
#include "ui/people/evidencejobs.h"
#include "ui/people/listtab.h"

class QCheckBox;

namespace enlace {

/// A document with until when it counts.
struct EvidenceRow
{
    EvidenceDocument document;
    EvidenceValidity validity;

    bool operator==(const EvidenceRow &) const = default;
};

/// The documents that prove something for the child: until when they count, by what, and where they
/// were used. They are added, corrected, archived and restored here, as far as this person may.
class EvidenceTab : public ListTab
{
    Q_OBJECT
public:
    explicit EvidenceTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override
    {
        return {RecordKind::EvidenceDocument};
    }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Authorizations};
    }
    bool act(const QString &command) override;

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;
    void retranslate() override;

private:
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] const EvidenceDocument *current() const;
    void addNew();
    void correct(const EvidenceDocument &document);
    void restore(const EvidenceDocument &document);
    void noteUse(const EvidenceDocument &document);
    void lookBack(const EvidenceDocument &document);
    void addUses(const EvidenceDocument &document);
    void addActions(const EvidenceDocument &document);

    RecordModel<EvidenceRow> *m_model;
    QList<EvidenceUseView> m_uses;
    QList<UseChoice> m_choices; ///< what a document can have gone with
    QWidget *m_bar;
    QPushButton *m_add;
    QCheckBox *m_showArchived;
};

} // namespace enlace
