// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptcardstab.h"

#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"
#include "ui/people/keepingside.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace enlace {

namespace {

/// Below this width, at 100 % text, the cards stand in one column.
constexpr int twoColumnsFrom = 860;

} // namespace

KeptCardsTab::KeptCardsTab(const Environment &environment, const char *name,
                           const char *archivedBox, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_showArchived(new QCheckBox(this))
    , m_scroll(new PageScroll((QByteArray(name) + "Scroll").constData(), this))
    , m_side(new KeepingSide(environment, this))
{
    m_showArchived->setObjectName(QLatin1String(archivedBox));
    m_scroll->yieldInLargePrint();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_scroll, 5);
    row->addWidget(m_side, 4);
    body()->addWidget(m_side->drafts());
    body()->addWidget(m_showArchived);
    body()->addLayout(row, 1);
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
    connect(m_side, &KeepingSide::said, this, &KeptCardsTab::said);
    connect(m_side, &KeepingSide::changed, this, &KeptCardsTab::showSide);
    connect(m_side, &KeepingSide::saved, this,
            [this](const RecordRef &record) { m_wanted = record; });
}

void KeptCardsTab::focusFirst()
{
    // The first record, or where the first is added; a frame around the whole page says nothing.
    QWidget *first = m_line ? m_line : m_scroll->findChild<KeptLine *>();
    if (!first) {
        const auto buttons = m_scroll->findChildren<QPushButton *>();
        const auto shown =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
                return each->isEnabled() && !each->isHidden();
            });
        first = shown == buttons.end() ? nullptr : *shown;
    }
    (first ? first : m_scroll)->setFocus();
}

void KeptCardsTab::read()
{
    readRecords(m_showArchived->isChecked());
    m_side->readDrafts();
}

void KeptCardsTab::showRecords(int hidden)
{
    m_side->setKinds(keepings()); // which records there are to choose from may have come with them
    m_hidden = hidden;
    m_isLoaded = true;
    fill();
    m_wanted.reset();
}

void KeptCardsTab::forget()
{
    m_isLoaded = false;
    m_current.reset();
    m_wanted.reset();
    m_line = nullptr;
    forgetRecords();
    delete m_scroll->takeWidget();
    m_side->leave();
    m_side->setKinds({});
}

void KeptCardsTab::select(const RecordRef &ref)
{
    m_wanted = ref;
    if (m_isLoaded)
        fill();
}

QStringList KeptCardsTab::parts() const { return m_side->newForms(kinds()); }

void KeptCardsTab::showPart(const QString &part) { m_side->addBy(part); }

bool KeptCardsTab::act(const QString &command)
{
    if (command == QLatin1String("save"))
        return m_side->save();
    if (!m_line)
        return false;
    if (command == QLatin1String("editRecord") && m_side->mayEdit(m_line->record().kind))
        m_side->correct(m_line->record());
    else if (command == QLatin1String("history"))
        m_side->lookBack(m_line->record());
    else
        return false;
    return true;
}

bool KeptCardsTab::escape() { return m_side->escape(); }

void KeptCardsTab::setAside(bool isAside)
{
    m_scroll->setHidden(isAside);
    // A row of which nothing is shown would keep its share of the room.
    for (int i = 0; i < body()->count(); ++i)
        if (const QLayout *row = body()->itemAt(i)->layout(); row && row->indexOf(m_scroll) >= 0)
            body()->setStretch(i, isAside ? 0 : 1);
    m_showArchived->setHidden(isAside);
}

void KeptCardsTab::archive(Line &line, const QString &reason)
{
    line.words.more = joined({line.words.more, reason});
    line.words.chip = Chip{tr("Archived"), Tone::Neutral};
}

KeptLine *KeptCardsTab::makeLine(const Line &line, QWidget *parent)
{
    auto *kept = new KeptLine(line.ref, line.words, parent);
    const auto add = [&](const char *name, const QString &text,
                         void (KeepingSide::*does)(const RecordRef &)) {
        return kept->addAction(name, text, [this, does, ref = line.ref] { (m_side->*does)(ref); });
    };
    if (m_side->mayEdit(line.ref.kind)) {
        if (line.isArchived) {
            add("restoreRecordButton", tr("Restore"), &KeepingSide::restore);
        } else {
            addLineActions(kept, line);
            add("correctRecordButton", tr("Correct"), &KeepingSide::correct)
                ->setToolTip(QStringLiteral("F2"));
            add("archiveRecordButton", tr("Archive…"), &KeepingSide::archive);
        }
    }
    add("recordHistoryButton", tr("History"), &KeepingSide::lookBack)
        ->setToolTip(QStringLiteral("Ctrl+H"));
    connect(kept, &KeptLine::entered, this, [this, kept] { stand(kept); });
    if (line.ref == (m_wanted ? m_wanted : m_current))
        stand(kept);
    return kept;
}

void KeptCardsTab::stand(KeptLine *line)
{
    if (m_line == line)
        return;
    if (m_line)
        m_line->setCurrent(false);
    m_line = line;
    m_current = line->record();
    line->setCurrent(true);
}

Card *KeptCardsTab::makeCard(const CardOfKind &kind)
{
    auto *card = new Card;
    card->setObjectName(QString::fromLatin1(kind.name));
    card->setTitle(kind.title);
    if (m_side->mayEdit(kind.kind)) {
        card->setLink(tr("Add"));
        card->link()->setAccessibleName(
            QCoreApplication::translate("Keeping", m_side->kindOf(kind.kind)->newOne));
        connect(card->link(), &QPushButton::clicked, this,
                [this, which = kind.kind] { m_side->add(which); });
    }
    for (const QString &text : kind.notes) {
        QLabel *note = makeParagraph(TextLook::Body, card);
        note->setObjectName(QStringLiteral("cardNote"));
        note->setText(text);
        card->content()->addWidget(note);
    }
    for (const Line &line : kind.lines)
        card->content()->addWidget(makeLine(line, card));
    if (kind.lines.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Muted, card);
        note->setText(mayRead(kind.category)
                          ? kind.empty
                          : tr("Your role does not show this part of the record."));
        card->content()->addWidget(note);
    }
    card->content()->addStretch();
    return card;
}

int KeptCardsTab::columns() const
{
    return width() >= scaled(twoColumnsFrom) && !m_side->isOpen() ? 2 : 1;
}

void KeptCardsTab::addCards(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const QList<CardOfKind> kinds = cards();
    for (int i = 0; i < kinds.size(); ++i)
        grid->addWidget(makeCard(kinds.at(i)), i / m_columns, i % m_columns);
    for (int i = 0; i < m_columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
}

void KeptCardsTab::fill()
{
    const bool isInside = m_scroll->isAncestorOf(QApplication::focusWidget());
    m_line = nullptr;
    m_columns = columns();
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addCards(column);
    if (const QString hidden = hiddenText(m_hidden); !hidden.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, all);
        note->setObjectName(QStringLiteral("hiddenLabel"));
        note->setText(hidden);
        column->addWidget(note);
    }
    column->addStretch();
    // The keyboard stays where it was in the list, but for a record that was to be stood on.
    KeptLine *standing = m_line;
    m_scroll->setContent(all);
    if (standing)
        stand(standing);
    if (m_line)
        m_scroll->ensureWidgetVisible(m_line);
    if (isInside)
        focusFirst();
}

void KeptCardsTab::showSide()
{
    const bool isOpen = m_side->isOpen();
    m_scroll->setVisible(!isOpen || !isLargePrint());
    if (!m_isLoaded || !hasSubject())
        return;
    if (columns() != m_columns)
        fill();
    if (!isOpen && isVisible())
        focusFirst();
}

void KeptCardsTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    m_showArchived->setText(tr("Show archived"));
    if (!hasSubject())
        return;
    m_side->setKinds(keepings());
    if (m_isLoaded)
        fill();
}

void KeptCardsTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    if (m_isLoaded && columns() != m_columns)
        fill();
}

} // namespace enlace
