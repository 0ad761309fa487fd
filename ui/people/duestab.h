// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/familytab.h"

namespace enlace {

class FlowLayout;
class Segments;

/// What is to be done for a family, in parts of one tab: what rules make due, what people wrote
/// down, and what those who care for it write to one another. Each part is a tab of its own and
/// reads when it is looked at.
class DuesTab : public FamilyTab
{
    Q_OBJECT
public:
    explicit DuesTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override;
    [[nodiscard]] QStringList parts() const override { return m_ids.mid(1); }
    void showPart(const QString &part) override { turnTo(static_cast<int>(m_ids.indexOf(part))); }
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::Tasks}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    [[nodiscard]] bool showsOwn() const override { return true; }
    void setSubject(std::shared_ptr<const FamilySubject> subject, int child) override;
    void activate() override;
    void select(const RecordRef &ref) override;
    bool act(const QString &command) override;
    bool escape() override { return current()->escape(); }
    void focusFirst() override { current()->focusFirst(); }

protected:
    void read() override {}
    void forget() override {}

private:
    void add(const char *id, FamilyTab *part, QWidget *bar = nullptr);
    void turnTo(int number);
    [[nodiscard]] FamilyTab *current() const { return m_parts.at(m_current); }
    [[nodiscard]] int partOf(RecordKind kind) const;

    Segments *m_segments;
    FlowLayout *m_row; ///< the segments, and beside them the bar of the part that is shown
    QStackedWidget *m_stack;
    QList<QWidget *> m_bars; ///< of each part; null where it has none
    QStringList m_ids;
    QList<FamilyTab *> m_parts;
    int m_current = 0;
};

} // namespace enlace
