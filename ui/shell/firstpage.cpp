// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpage.h"

#include "ui/kit/card.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

/// A large button: icon, what it does, a line about when to take it.
class FirstPage::Choice : public QPushButton
{
public:
    Choice(const QString &icon, QWidget *parent)
        : QPushButton(parent)
        , m_title(makeLabel(TextLook::Strong, this))
        , m_text(makeParagraph(TextLook::Small, this))
    {
        setLook(this, "choice");
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
        auto *picture = new IconLabel(icon, IconInk::Accent, 22, this);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(m_title);
        words->addWidget(m_text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 10, 16, 10);
        row->setSpacing(14);
        row->addWidget(picture, 0, Qt::AlignVCenter);
        row->addLayout(words, 1);
        for (QWidget *part : {static_cast<QWidget *>(picture), static_cast<QWidget *>(m_title),
                              static_cast<QWidget *>(m_text)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setWords(const QString &title, const QString &text)
    {
        QString plain = title;
        m_title->setText(title);
        m_title->setBuddy(this);
        m_text->setText(text);
        setAccessibleName(plain.remove(QLatin1Char('&')));
        setAccessibleDescription(text);
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->heightForWidth(width);
    }

private:
    QLabel *m_title;
    QLabel *m_text;
};

FirstPage::FirstPage(QWidget *parent)
    : GatePage("firstPage", parent)
    , m_create(addChoice("createStore", QStringLiteral("document-new")))
    , m_open(addChoice("openStore", QStringLiteral("document-open")))
    , m_connect(addChoice("connectServer", QStringLiteral("network-server")))
    , m_demo(addChoice("openDemo", QStringLiteral("view-visible")))
    , m_recentTitle(makeLabel(TextLook::Strong, this))
    , m_recent(new QVBoxLayout)
{
    form()->setSpacing(10);
    form()->addWidget(m_recentTitle);
    m_recent->setSpacing(2);
    form()->addLayout(m_recent);
    connect(m_demo, &QPushButton::clicked, this, &FirstPage::demoRequested);
    connect(m_create, &QPushButton::clicked, this, &FirstPage::createRequested);
    connect(m_open, &QPushButton::clicked, this, &FirstPage::openRequested);
    connect(m_connect, &QPushButton::clicked, this, &FirstPage::connectRequested);
    setRecent({});
    retranslate();
}

FirstPage::Choice *FirstPage::addChoice(const char *objectName, const QString &icon)
{
    auto *choice = new Choice(icon, this);
    choice->setObjectName(QString::fromLatin1(objectName));
    form()->addWidget(choice);
    return choice;
}

void FirstPage::begin() { m_create->setFocus(); }

void FirstPage::setRecent(const QStringList &places)
{
    clearErrors();
    clearLayout(m_recent);
    m_recentTitle->setVisible(!places.isEmpty());
    for (const QString &place : places) {
        auto *button = makeButton(ButtonLook::Link, "recentStore", this);
        button->setText(fontMetrics().elidedText(place, Qt::ElideMiddle, scaled(440)));
        button->setToolTip(place);
        button->setIcon(themeIcon(QStringLiteral("document-open-recent")));
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT recentChosen(place); });
    }
}

void FirstPage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Welcome"), tr("One family on one screen: providers, equipment, therapists and "
                               "deadlines. Where are your records?"));
    m_create->setWords(tr("&Create a store"),
                       tr("A new, encrypted folder on this computer, for one office."));
    m_open->setWords(tr("&Open a store"), tr("A folder that Enlace made before."));
    m_connect->setWords(tr("Connect to a &server"),
                        tr("A shared PostgreSQL database of your agency."));
    m_demo->setWords(tr("&Look at a demo county"),
                     tr("Invented families to try everything with; no password, nothing to lose."));
    m_recentTitle->setText(tr("Opened on this computer"));
}

} // namespace enlace
