// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/familytab.h"

class QScrollArea;

namespace enlace {

/// Who the family is: the children side by side, those who care for them and by what right, and
/// their homes. The page has read all of it already.
class PeopleTab : public FamilyTab
{
    Q_OBJECT
public:
    explicit PeopleTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::People}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    void focusFirst() override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] int columns() const;

    QScrollArea *m_scroll;
    int m_columns = 0;
    bool m_isLoaded = false;
};

} // namespace enlace
