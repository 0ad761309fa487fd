// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/networkcompare.h"
#include "ui/kit/card.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"
#include "ui/kit/messagebar.h"

#include <array>

class QComboBox;
class QGridLayout;

namespace enlace {

/// Two or three networks, plans or counties side by side: what is known of each and which rules
/// hold there. What differs stands first and stands out; what is the same stands quietly; and below
/// them why two children may get different answers.
class NetworksBeside : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit NetworksBeside(const Environment &environment, QWidget *parent = nullptr);

    /// Reads what there is to choose, and again what was chosen.
    void read();
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    void said(const enlace::Message &message);

protected:
    void retranslate() override;

private:
    static constexpr int most = 3;

    struct Choice
    {
        AgencyId id;
        QString name;
        AgencyKind kind = AgencyKind::HealthNetwork;
    };

    [[nodiscard]] QList<AgencyId> chosen() const;
    void fillChoices();
    void readChosen();
    void fillTable();
    void addLine(const ComparedLine &line);
    [[nodiscard]] QWidget *makeQuestion(const ComparedLine &line);
    [[nodiscard]] QWidget *makeCell(const ComparedLine &line, qsizetype which);

    Environment m_environment;
    QPushButton *m_back;
    QLabel *m_intro;
    std::array<QComboBox *, most> m_boxes;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_why;
    QList<Choice> m_choices;
    QList<NetworkKnowledge> m_known;
    bool m_isFilling = false;
};

} // namespace enlace
