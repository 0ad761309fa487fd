// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formcard.h"

#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

/// Pixels at the usual text size: two fields and their words are always seen.
constexpr int leastShown = 120;
constexpr int between = 10;

/// As high as what is in it, and lower where there is no room.
class FieldsScroll : public PageScroll
{
public:
    explicit FieldsScroll(QWidget *content)
        : PageScroll(content)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {PageScroll::sizeHint().width(), neededHeight(width())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = PageScroll::minimumSizeHint();
        return {least.width(), std::min(least.height(), scaled(leastShown))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        PageScroll::resizeEvent(event);
        updateGeometry(); // lines wrap otherwise at another width
    }
};

} // namespace

FormCard::FormCard(QWidget *parent)
    : Card(parent)
    , m_fields(new QVBoxLayout)
{
    auto *inside = new QWidget(this);
    setLook(inside, "clear");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->addLayout(m_fields);
    column->addStretch();
    m_fields->setSpacing(between);
    m_scroll = new FieldsScroll(inside);
    content()->setSpacing(between);
    content()->addWidget(m_scroll);
}

} // namespace enlace
