// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterbar.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStyleOption>

namespace enlace {

namespace {

/// Pixels at the usual text size: names of networks and specialties can be long, and are read in
/// the list.
constexpr int mostChoiceWidth = 250;
constexpr int mostVisibleChoices = 18;

/// As wide as what it says now, so that large print too has room for several in a line; the list
/// that opens is as wide as its longest line.
class FilterBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize sizeHint() const override
    {
        // As QComboBox does for the longest of its texts.
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize text(fontMetrics().horizontalAdvance(currentText()),
                         fontMetrics().height() + 2);
        const QSize size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
        return size.boundedTo({scaled(mostChoiceWidth), size.height()});
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override
    {
        view()->setMinimumWidth(
            std::min(view()->sizeHintForColumn(0) + scaled(listPadding), window()->width()));
        QComboBox::showPopup();
    }

private:
    static constexpr int listPadding = 32; ///< sides and the scroll bar
};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : LiveText(parent)
    , m_flow(new FlowLayout(this))
    , m_chip(makeButton(ButtonLook::Normal, "narrowedChip", this))
    , m_clear(makeButton(ButtonLook::Link, "clearFilters", this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_chip->setIcon(themeIcon(QStringLiteral("window-close"), IconInk::Ink));
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    m_chip->hide();
    connect(m_chip, &QPushButton::clicked, this, [this] {
        if (m_chip->hasFocus())
            focusFirstFilter();
        setAlsoNarrowed(false);
        Q_EMIT widened();
        Q_EMIT changed();
    });
    m_flow->addWidget(m_chip);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_flow->addWidget(m_clear);
    m_clear->hide();
    FilterBar::retranslate();
}

QComboBox *FilterBar::addChoice(const char *objectName, Words name, Words any, Choices choices)
{
    auto *combo = new FilterBox(this);
    combo->setObjectName(QString::fromLatin1(objectName));
    combo->setMaxVisibleItems(mostVisibleChoices);
    const QByteArray id(objectName);
    Filter filter;
    filter.id = id;
    filter.name = std::move(name);
    filter.any = std::move(any);
    filter.choices = std::move(choices);
    filter.combo = combo;
    m_filters.append(filter);
    connect(combo, &QComboBox::activated, this, [this, id](int at) {
        took(id, at == 0 ? QVariant() : find(id.constData())->values.value(at - 1));
    });
    addWidget(combo);
    retranslate();
    return combo;
}

QCheckBox *FilterBar::addSwitch(const char *objectName, Words name)
{
    auto *check = new QCheckBox(this);
    check->setObjectName(QString::fromLatin1(objectName));
    const QByteArray id(objectName);
    Filter filter;
    filter.id = id;
    filter.name = std::move(name);
    filter.check = check;
    m_filters.append(filter);
    connect(check, &QCheckBox::clicked, this,
            [this, id](bool on) { took(id, on ? QVariant(true) : QVariant()); });
    addWidget(check);
    retranslate();
    return check;
}

void FilterBar::addWidget(QWidget *widget)
{
    for (QPushButton *last : {m_chip, m_clear}) // they stay the last
        m_flow->removeWidget(last);
    m_flow->addWidget(widget);
    m_flow->addWidget(m_chip);
    m_flow->addWidget(m_clear);
    setTabOrder(widget, m_chip);
    setTabOrder(m_chip, m_clear);
}

FilterBar::Filter *FilterBar::find(const char *objectName)
{
    for (Filter &filter : m_filters)
        if (filter.id == objectName)
            return &filter;
    Q_ASSERT_X(false, "FilterBar", objectName);
    return nullptr;
}

const FilterBar::Filter *FilterBar::find(const char *objectName) const
{
    return const_cast<FilterBar *>(this)->find(objectName);
}

QVariant FilterBar::value(const char *objectName) const { return find(objectName)->value; }

void FilterBar::setValue(const char *objectName, const QVariant &value)
{
    Filter *filter = find(objectName);
    filter->value = value;
    fill(*filter);
    showClear();
}

void FilterBar::refill(const char *objectName) { fill(*find(objectName)); }

bool FilterBar::isNarrowed() const
{
    return std::any_of(m_filters.begin(), m_filters.end(),
                       [](const Filter &filter) { return filter.value.isValid(); });
}

void FilterBar::clear()
{
    // The link goes with what it takes back; the keyboard stays in the bar.
    if (m_clear->hasFocus() || m_chip->hasFocus())
        focusFirstFilter();
    for (Filter &filter : m_filters) {
        filter.value = {};
        fill(filter);
    }
    setAlsoNarrowed(false);
    Q_EMIT cleared();
    Q_EMIT changed();
}

void FilterBar::focusFirstFilter()
{
    if (m_filters.isEmpty())
        return;
    const Filter &first = m_filters.first();
    (first.combo ? static_cast<QWidget *>(first.combo) : first.check)->setFocus();
}

void FilterBar::setAlsoNarrowed(bool narrowed, Words what)
{
    m_alsoNarrowed = narrowed;
    m_what = narrowed ? std::move(what) : Words();
    showClear();
}

void FilterBar::took(const QByteArray &id, const QVariant &value)
{
    Filter *filter = find(id.constData());
    filter->value = value;
    if (filter->combo)
        filter->combo->updateGeometry();
    showClear();
    Q_EMIT changed();
}

void FilterBar::fill(Filter &filter)
{
    if (filter.check) {
        const QSignalBlocker quiet(filter.check);
        filter.check->setText(filter.name());
        filter.check->setChecked(filter.value.isValid());
        return;
    }
    const QSignalBlocker quiet(filter.combo);
    filter.combo->clear();
    filter.values.clear();
    filter.combo->addItem(filter.any());
    for (const FilterChoice &choice : filter.choices()) {
        filter.combo->addItem(choice.text);
        filter.values.append(choice.value);
    }
    filter.combo->setCurrentIndex(
        filter.value.isValid() ? static_cast<int>(filter.values.indexOf(filter.value)) + 1 : 0);
    filter.combo->updateGeometry(); // it is as wide as what it says
    filter.combo->setAccessibleName(filter.name());
    filter.combo->setToolTip(filter.name());
}

void FilterBar::showClear()
{
    m_clear->setVisible(isNarrowed() || m_alsoNarrowed);
    m_chip->setVisible(m_what != nullptr);
    if (!m_what)
        return;
    m_chip->setText(m_what());
    m_chip->setToolTip(tr("Press to take this away"));
    m_chip->setAccessibleName(m_chip->text());
    m_chip->setAccessibleDescription(m_chip->toolTip());
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    showClear();
    for (Filter &filter : m_filters)
        fill(filter);
}

} // namespace enlace
