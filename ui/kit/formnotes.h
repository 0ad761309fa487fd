// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "ui/kit/livetext.h"
#include "ui/kit/tokens.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace enlace {

/// Something to know while a form is filled in: "Perhaps already on record: Rosa Luna, same
/// telephone".
struct FormNote
{
    std::function<QString()> text;
    std::optional<RecordRef> open = {};     ///< to look at it; none: nothing to open
    std::function<QString()> openName = {}; ///< what the button opens, for screen readers
};

/// What is said beside a form, never in the way of saving.
struct FormNotes
{
    Tone tone = Tone::Soon;
    std::function<QString()> heading = {}; ///< none: the notes speak for themselves
    QList<FormNote> notes;
};

/// Shows them under a form; spoken when they change. Nothing is shown while there are none.
class FormNotesView : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit FormNotesView(QWidget *parent = nullptr);

    void show(FormNotes notes);
    void dismiss() { show({}); }

Q_SIGNALS:
    void openRequested(const enlace::RecordRef &record);

protected:
    void retranslate() override;

private:
    FormNotes m_notes;
    QVBoxLayout *m_column;
    QString m_spoken;
};

} // namespace enlace
