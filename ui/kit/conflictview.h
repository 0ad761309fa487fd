// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/merge.h"
#include "ui/kit/livetext.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace enlace {

/// Two versions of one record, field by field: what the other changed and is taken over, and where
/// both changed the same, the choice between the two. Until each is chosen, nothing can be saved.
class ConflictView : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// `who` saved first; empty when that is not known.
    void show(const Fields &fields, const QJsonObject &base, const QJsonObject &mine,
              const QJsonObject &theirs, const QString &who, QDate today);
    void dismiss();
    /// The person wrote something of their own into the field, which is a choice too.
    void settle(const QString &field);
    [[nodiscard]] bool isResolved() const;

Q_SIGNALS:
    /// A field is to say what `record` says in it.
    void chosen(const QString &field, const QJsonObject &record);

protected:
    void retranslate() override;

private:
    void addTaken(const Field &field);
    void addClash(const Field &field);
    [[nodiscard]] QString textOf(const Field &field, const QJsonObject &record) const;

    Fields m_fields;
    QJsonObject m_base;
    QJsonObject m_mine;
    QJsonObject m_theirs;
    QString m_who;
    QDate m_today;
    Merge m_merge;
    enum class Choice { Mine, Theirs, Own };
    QHash<QString, Choice> m_choices; ///< by field
    QVBoxLayout *m_layout;
};

} // namespace enlace
