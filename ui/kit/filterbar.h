// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "ui/kit/livetext.h"

#include <QList>
#include <QVariant>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace enlace {

class FlowLayout;

/// A value that a filter can take, and how a person reads it.
struct FilterChoice
{
    QVariant value;
    QString text;
};

/// All values of an enumeration, as int, in the order of its table.
template <TextEnum E>
[[nodiscard]] QList<FilterChoice> enumChoices()
{
    QList<FilterChoice> choices;
    for (const E value : allOf<E>())
        choices.append({static_cast<int>(value), label(value)});
    return choices;
}

/// The filters above a list, side by side, in further lines where the width ends, with a link that
/// takes all of them back. Values are told apart by QVariant's ==.
class FilterBar : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// Asked for again when the language changes.
    using Words = std::function<QString()>;
    using Choices = std::function<QList<FilterChoice>()>;

    explicit FilterBar(QWidget *parent = nullptr);

    /// One of several, or none of them: `any` says what is shown then ("Any network"). `name` is
    /// what a screen reader calls it ("Network").
    QComboBox *addChoice(const char *objectName, Words name, Words any, Choices choices);
    /// Yes, or no matter.
    QCheckBox *addSwitch(const char *objectName, Words name);
    /// Something of the page's own, shown and cleared by the page itself (see cleared()).
    void addWidget(QWidget *widget);

    /// What is chosen; invalid when nothing is. Of a switch: true, or invalid.
    [[nodiscard]] QVariant value(const char *objectName) const;
    template <class T>
    [[nodiscard]] std::optional<T> chosen(const char *objectName) const
    {
        const QVariant chosenValue = value(objectName);
        return chosenValue.isValid() ? std::optional(chosenValue.value<T>()) : std::nullopt;
    }
    [[nodiscard]] bool isOn(const char *objectName) const { return value(objectName).isValid(); }
    /// Without saying changed(). Of a value that is not among the choices yet, the filter holds it
    /// until refill() brings its words.
    void setValue(const char *objectName, const QVariant &value);
    /// The choices of this filter are others now; what was chosen stays.
    void refill(const char *objectName);
    [[nodiscard]] bool isNarrowed() const;
    /// Takes all of them back, and says so.
    void clear();
    /// Whether the page's own filter narrows too, so that there is something to take back. `what`
    /// says by what, on a chip that takes this alone away (see widened()).
    void setAlsoNarrowed(bool narrowed, Words what = {});
    /// The keyboard goes to the first of the filters.
    void focusFirstFilter();

Q_SIGNALS:
    /// A person changed something.
    void changed();
    /// All are taken back; changed() follows.
    void cleared();
    /// The page's own filter is to be taken away; changed() follows.
    void widened();

protected:
    void retranslate() override;

private:
    struct Filter
    {
        QByteArray id;
        Words name;
        Words any;
        Choices choices;
        QComboBox *combo = nullptr;
        QCheckBox *check = nullptr;
        QVariant value;
        QList<QVariant> values; ///< of the combo's entries after the first
    };
    [[nodiscard]] Filter *find(const char *objectName);
    [[nodiscard]] const Filter *find(const char *objectName) const;
    void fill(Filter &filter);
    void took(const QByteArray &id, const QVariant &value);
    void showClear();

    QList<Filter> m_filters;
    FlowLayout *m_flow;
    QPushButton *m_chip;
    QPushButton *m_clear;
    Words m_what; ///< of the chip
    bool m_alsoNarrowed = false;
};

} // namespace enlace
