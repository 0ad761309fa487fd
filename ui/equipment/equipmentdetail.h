// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipmentlook.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

#include <QGridLayout>

namespace enlace {

/// The answer for a parent on the phone: where one item stands, since when, who has it, what comes
/// next, whom to call, and what to say, in both languages.
class EquipmentDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit EquipmentDetail(QWidget *parent = nullptr);
    /// `child` is the name to show above.
    void show(const EquipmentLook &look, const QString &child, QDate today);
    void showNothing();

Q_SIGNALS:
    void familyRequested();
    /// Put on the clipboard.
    void copied();

protected:
    void retranslate() override;

private:
    void addFact(const QString &name, const QString &words);
    void addPhone();
    void addSentence(Language language);
    void addSteps();
    void copy(const QString &text);

    std::optional<EquipmentLook> m_look;
    QString m_child;
    QDate m_today;
    QGridLayout *m_facts = nullptr;
};

} // namespace enlace
