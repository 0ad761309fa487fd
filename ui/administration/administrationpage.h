// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/page.h"

class QStackedWidget;

namespace enlace {

class Section;
class Segments;

/// The people who use Enlace, and the report of who did and looked at what.
class AdministrationPage : public Page
{
    Q_OBJECT
public:
    explicit AdministrationPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;

protected:
    void retranslate() override;

private:
    void add(const QString &id, Section *section, std::function<QString()> words);
    void choose(const QString &id);
    [[nodiscard]] Section *current() const;

    Segments *m_tabs;
    QStackedWidget *m_stack;
    QList<std::pair<QString, Section *>> m_sections;
};

} // namespace enlace
