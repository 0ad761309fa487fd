// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteamrepository.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/therapy/therapyrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/livetext.h"
#include "ui/people/familydata.h"

namespace enlace {

// The four cards of a family's overview. Each is given data and makes its words anew when the
// language changes; its link leads to the tab that has all of it.

class FamilyCard : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit FamilyCard(const char *objectName, QWidget *parent = nullptr);
    /// Whether this person may read at all what the card is about; shown at the next show().
    void setReadable(bool isReadable) { m_isReadable = isReadable; }

protected:
    /// Empty, with its title. False when nothing may follow: the card has said so.
    bool begin(const QString &title, const QString &linkText);
    /// One line of grey words: nothing here yet, or something is hidden.
    void addNote(const QString &text);
    void addRule();
    /// "2 protected records are not shown."
    void addHidden(int count);
    /// "All 12", for the link; nothing when there are none.
    [[nodiscard]] static QString allOf(qsizetype count);

private:
    bool m_isReadable = true;
};

/// Who stands around the child, with their standing to the child's network, and who is missing.
class ProvidersCard : public FamilyCard
{
    Q_OBJECT
public:
    explicit ProvidersCard(QWidget *parent = nullptr);
    void show(const TeamView &team, QDate today);

protected:
    void retranslate() override;

private:
    TeamView m_team;
    QDate m_today;
};

/// Each item: where it stands, who has it, since when.
class EquipmentCard : public FamilyCard
{
    Q_OBJECT
public:
    explicit EquipmentCard(QWidget *parent = nullptr);
    void show(const ChildEquipment &equipment, QDate today);

protected:
    void retranslate() override;

private:
    void addItem(const EquipmentLook &look);

    ChildEquipment m_equipment;
    QDate m_today;
};

/// Therapists as a timeline, with a sentence about changes.
class TherapyCard : public FamilyCard
{
    Q_OBJECT
public:
    explicit TherapyCard(QWidget *parent = nullptr);
    void show(const QList<TherapyLane> &lanes, int hidden, QDate today);

protected:
    void retranslate() override;

private:
    QList<TherapyLane> m_lanes;
    int m_hidden = 0;
    QDate m_today;
};

/// What is due, why, and whose move it is.
class DeadlinesCard : public FamilyCard
{
    Q_OBJECT
public:
    explicit DeadlinesCard(QWidget *parent = nullptr);
    /// `names`: what to call each child where the family has several.
    void show(const QList<DeadlineRow> &lines, int hidden, const QHash<ChildId, QString> &names,
              QDate today);

Q_SIGNALS:
    /// "Why?" was asked; `answer` takes the words.
    void whyRequested(const enlace::Deadline &deadline,
                      const enlace::ExplainButton::Answer &answer);

protected:
    void retranslate() override;

private:
    void addLine(const DeadlineRow &due);

    QList<DeadlineRow> m_lines;
    int m_hidden = 0;
    QHash<ChildId, QString> m_names;
    QDate m_today;
};

} // namespace enlace
