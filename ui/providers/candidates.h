// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/directorylook.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"
#include "ui/providers/entryaround.h"

class QGridLayout;

namespace enlace {

struct Chip;

/// Two to four providers side by side, a line for each question that a family asks.
class Candidates : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit Candidates(QWidget *parent = nullptr);
    /// `child` is the name of the child for whom somebody is looked for; empty when for none.
    /// `wishes` are those of its family.
    void show(const QList<ProviderLook> &looks, const QHash<ProviderId, ProviderPreference> &wishes,
              const QString &child, QDate today);
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    /// One fewer.
    void removeRequested(const enlace::ProviderId &provider);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void addHead();
    /// A line of the table; a chip stands above the words where there is one.
    void addRow(const QString &name, const std::function<QString(const ProviderLook &)> &words,
                const std::function<std::optional<Chip>(const ProviderLook &)> &chip = {});

    QPushButton *m_back;
    QGridLayout *m_grid = nullptr;
    bool m_isLarge = false; ///< as it was laid out
    QList<ProviderLook> m_looks;
    QHash<ProviderId, ProviderPreference> m_wishes;
    QString m_child;
    QDate m_today;
};

} // namespace enlace
