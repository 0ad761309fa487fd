// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/search/searchentry.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QPushButton;
class QStandardItemModel;

namespace enlace {

class SearchEdit;

/// The child for whom a page looks something up: found by typing among the children whom the person
/// may see, then a chip that takes the child away again when it is pressed. That somebody looked at
/// the child is noted when one is chosen.
class ChildPicker : public LiveText<QWidget>
{
    Q_OBJECT
public:
    struct Chosen
    {
        ChildId id;
        QString name;    ///< "Ortega Luna, Mateo"
        QString network; ///< the health network's name; empty when there is none
    };

    explicit ChildPicker(const Environment &environment, QWidget *parent = nullptr);
    /// changed() follows when the child is known; failed() when the child may not be seen.
    void choose(const ChildId &child);
    /// Takes the child away; changed() follows when there was one.
    void clear();
    [[nodiscard]] const std::optional<Chosen> &chosen() const { return m_chosen; }
    [[nodiscard]] std::optional<ChildId> child() const
    {
        return m_chosen ? std::optional(m_chosen->id) : std::nullopt;
    }

Q_SIGNALS:
    void changed();
    void failed(const enlace::Error &error);

protected:
    void retranslate() override;

private:
    void search(const QString &typed);
    void offer(const QList<SearchHit> &hits);
    void showChosen();

    Environment m_environment;
    SearchEdit *m_edit;
    QPushButton *m_chip;
    QStandardItemModel *m_offers;
    QCompleter *m_popup;
    QList<ChildId> m_found;   ///< of the rows of m_offers
    bool m_takeFirst = false; ///< Enter was pressed before the answer came
    std::optional<Chosen> m_chosen;
};

} // namespace enlace
