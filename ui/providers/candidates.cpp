// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/candidates.h"

#include "core/base/datetext.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"
#include "ui/kit/theme.h"
#include "ui/providers/providerwords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace enlace {

Candidates::Candidates(QWidget *parent)
    : LiveText(parent)
    , m_back(makeButton(ButtonLook::Normal, "backToList", this))
{
    setObjectName(QStringLiteral("candidates"));
    m_back->setIcon(themeIcon(QStringLiteral("go-previous"), IconInk::Ink));
    connect(m_back, &QPushButton::clicked, this, &Candidates::closeRequested);
    Candidates::retranslate();
}

void Candidates::show(const QList<ProviderLook> &looks,
                      const QHash<ProviderId, ProviderPreference> &wishes, const QString &child,
                      QDate today)
{
    m_looks = looks;
    m_wishes = wishes;
    m_child = child;
    m_today = today;
    retranslate();
}

void Candidates::focusFirst() { m_back->setFocus(); }

void Candidates::addHead()
{
    for (qsizetype i = 0; i < m_looks.size(); ++i) {
        const Provider &provider = m_looks.at(i).provider;
        const int column = static_cast<int>(i) + 1;
        QLabel *name = makeParagraph(TextLook::CardTitle, this);
        name->setText(provider.name);
        m_grid->addWidget(name, 0, column, Qt::AlignTop);
        auto *remove = makeButton(ButtonLook::Link, "removeCandidate", this);
        remove->setText(tr("Take away"));
        remove->setAccessibleName(tr("Take %1 away").arg(provider.name));
        connect(remove, &QPushButton::clicked, this,
                [this, id = provider.id] { Q_EMIT removeRequested(id); });
        m_grid->addWidget(remove, 1, column, Qt::AlignTop | Qt::AlignLeft);
        m_grid->setColumnStretch(column, 1);
    }
}

void Candidates::addRow(const QString &name,
                        const std::function<QString(const ProviderLook &)> &words,
                        const std::function<std::optional<Chip>(const ProviderLook &)> &chip)
{
    const int columns = static_cast<int>(m_looks.size()) + 1;
    int row = m_grid->rowCount();
    m_grid->addWidget(makeRule(this), row++, 0, 1, columns);
    QLabel *what = makeParagraph(TextLook::Muted, this);
    what->setText(name);
    // In large print the name stands above: the providers need the width.
    if (m_isLarge) {
        m_grid->addWidget(what, row++, 1, 1, columns - 1);
    } else {
        what->setMinimumWidth(scaled(110));
        m_grid->addWidget(what, row, 0, Qt::AlignTop);
    }
    for (qsizetype i = 0; i < m_looks.size(); ++i) {
        const ProviderLook &look = m_looks.at(i);
        auto *cell = new QWidget(this);
        auto *inside = new QVBoxLayout(cell);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(3);
        QString spoken;
        if (const auto shown = chip ? chip(look) : std::nullopt) {
            auto *made = new StatusChip(cell);
            made->setChip(*shown);
            inside->addWidget(made, 0, Qt::AlignLeft);
            spoken = shown->text + QLatin1String(", ");
        }
        const QString text = words(look);
        QLabel *value = makeParagraph(TextLook::Body, cell);
        value->setText(text.isEmpty() && spoken.isEmpty() ? QStringLiteral("—") : text);
        value->setVisible(!value->text().isEmpty());
        value->setAccessibleName(
            QStringLiteral("%1, %2: %3%4").arg(look.provider.name, name, spoken, text));
        inside->addWidget(value);
        m_grid->addWidget(cell, row, static_cast<int>(i) + 1, Qt::AlignTop);
    }
}

void Candidates::changeEvent(QEvent *event)
{
    LiveText::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isLarge != isLargePrint())
        retranslate();
}

void Candidates::retranslate()
{
    m_isLarge = isLargePrint();
    m_back->setText(tr("&Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    if (content()->indexOf(m_back) >= 0)
        content()->removeWidget(m_back);
    clear();
    setTitle(m_child.isEmpty() ? tr("Side by side") : tr("Side by side, for %1").arg(m_child));
    content()->addWidget(m_back, 0, Qt::AlignLeft);
    auto *table = new QWidget(this);
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins(0, 8, 0, 0);
    m_grid->setHorizontalSpacing(m_isLarge ? 8 : 16);
    m_grid->setVerticalSpacing(6);
    content()->addWidget(table);
    content()->addStretch();
    addHead();
    addRow(tr("Specialty"),
           [](const ProviderLook &look) { return specialtiesText(look.provider); });
    if (!m_looks.isEmpty() && m_looks.first().standing)
        addRow(
            tr("The child's network"),
            [this](const ProviderLook &look) {
                return standingReason(look.standing->standing, look.standing->network,
                                      Languages::current(), m_today);
            },
            [this](const ProviderLook &look) -> std::optional<Chip> {
                return chipOf(look.standing->standing, m_today);
            });
    if (std::any_of(m_looks.begin(), m_looks.end(), [this](const ProviderLook &look) {
            return m_wishes.contains(look.provider.id);
        }))
        addRow(
            tr("The family says"),
            [this](const ProviderLook &look) { return m_wishes.value(look.provider.id).reason; },
            [this](const ProviderLook &look) -> std::optional<Chip> {
                const auto wish = m_wishes.constFind(look.provider.id);
                if (wish == m_wishes.constEnd())
                    return std::nullopt;
                return Chip{label(wish->wish),
                            wish->wish == ProviderWish::DoNotRefer ? Tone::Late : Tone::Good};
            });
    addRow(
        tr("New patients"),
        [this](const ProviderLook &look) { return acceptingSource(look.provider, m_today); },
        [](const ProviderLook &look) -> std::optional<Chip> {
            return acceptingChip(look.provider);
        });
    addRow(tr("Next appointment"),
           [this](const ProviderLook &look) { return waitWords(look.provider.wait, m_today); });
    addRow(tr("Languages"),
           [](const ProviderLook &look) { return languagesText(look.provider.languages); });
    addRow(tr("Where"), [](const ProviderLook &look) {
        QStringList parts{look.provider.place.city, look.provider.place.county};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(" · "));
    });
    addRow(tr("Sees"), [](const ProviderLook &look) { return treatsText(look.provider); });
    addRow(tr("CCS panel"),
           [this](const ProviderLook &look) { return panelText(look.provider, m_today); });
    if (std::any_of(m_looks.begin(), m_looks.end(),
                    [](const ProviderLook &look) { return isDental(look.provider); })) {
        addRow(tr("Medi-Cal Dental"),
               [](const ProviderLook &look) { return label(look.provider.takesMediCalDental); });
        addRow(tr("Sedation"),
               [](const ProviderLook &look) { return label(look.provider.offersSedation); });
    }
    addRow(tr("Hospitals"), [](const ProviderLook &look) {
        QStringList names;
        for (const AffiliationLine &line : look.affiliations)
            if (line.kind == AgencyKind::Hospital)
                names.append(line.name);
        return names.join(QStringLiteral(", "));
    });
    addRow(tr("Phone"), [](const ProviderLook &look) { return look.provider.contact.phone; });
}

} // namespace enlace
