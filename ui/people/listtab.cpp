// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listtab.h"

#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordview.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

ListTab::ListTab(const Environment &environment, const char *name, const char *icon,
                 QWidget *parent)
    : FamilyTab(environment, parent)
    , m_banner(new QFrame(this))
    , m_sign(new QLabel(m_banner))
    , m_introduction(makeParagraph(TextLook::Muted, m_banner))
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(QString::fromLatin1(icon), this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(this))
    , m_hidden(makeParagraph(TextLook::Small, this))
    , m_card(new Card(this))
    , m_detail(m_card)
{
    auto *line = new QHBoxLayout(m_banner);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_introduction, 1);
    m_sign->hide();
    m_banner->hide();
    m_hidden->hide();
    m_hidden->setObjectName(QStringLiteral("hiddenLabel"));
    m_view->setObjectName(QString::fromLatin1(name) + QLatin1String("View"));
    m_card->setObjectName(QString::fromLatin1(name) + QLatin1String("Detail"));
    m_card->content()->setSpacing(4);
    m_card->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *card = new QFrame(m_split);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_stack);
    auto *right = new QWidget(m_split);
    setLook(right, "clear");
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    auto *scroll = new QScrollArea(m_split);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(right);
    m_split->setHandleWidth(12);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(card);
    m_split->addWidget(scroll);
    m_split->setSizes({620, 500});
    body()->addWidget(m_banner);
    body()->addWidget(m_split, 1);
    body()->addWidget(m_hidden);
}

void ListTab::setRecords(RecordModelBase *model)
{
    m_model = model;
    m_view->setRecords(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListTab::currentChanged);
    connect(model, &RecordModelBase::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
}

void ListTab::setSign(const char *icon, Tone tone)
{
    m_signIcon = QString::fromLatin1(icon);
    m_signTone = tone;
    setLook(m_banner, "message");
    m_banner->setProperty("tone", QString::fromLatin1(tone == Tone::Good ? "good" : "waiting"));
    setLook(m_introduction, "body");
    m_banner->layout()->setContentsMargins(12, 8, 12, 8);
    m_sign->show();
    drawSign();
}

void ListTab::drawSign()
{
    if (!m_signIcon.isEmpty())
        m_sign->setPixmap(themePixmap(m_signIcon, scaled(18),
                                      tokensOf(palette()).of(m_signTone).ink, devicePixelRatioF()));
}

void ListTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawSign();
    FamilyTab::changeEvent(event);
}

void ListTab::setDetail(QWidget *detail)
{
    m_card->parentWidget()->layout()->replaceWidget(m_card, detail);
    m_card->hide();
    m_detail = detail;
}

int ListTab::rowOf(const RecordRef &ref) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (refOf(row) == ref)
            return row;
    return -1;
}

void ListTab::select(const RecordRef &ref)
{
    m_current = ref;
    if (m_isLoaded)
        showRows();
}

void ListTab::focusFirst() { m_view->setFocus(); }

void ListTab::currentChanged()
{
    const int row = m_view->currentRow();
    // While rows are exchanged none is current; where the list stood is remembered.
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_current = refOf(row);
    m_row = row;
    fillDetail();
}

void ListTab::showRows()
{
    m_isLoaded = true;
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_detail->setVisible(!isEmpty);
    m_split->widget(1)->setVisible(!isEmpty);
    if (isEmpty) {
        showDetail(-1);
        return;
    }
    int row = m_current ? rowOf(*m_current) : 0;
    if (row < 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({}); // further down the list; rows that arrive come here again
        return;
    }
    if (row < 0)
        row = std::min(m_row, m_model->rowCount() - 1);
    if (m_view->currentRow() == row)
        fillDetail();
    else
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_model->index(row, 0));
}

void ListTab::fillDetail()
{
    m_card->clear();
    const int row = m_view->currentRow();
    showDetail(row < m_model->rowCount() ? row : -1);
}

void ListTab::forget()
{
    m_isLoaded = false;
    m_current.reset();
    m_row = 0;
    m_stack->setCurrentIndex(0);
    m_detail->hide();
    setHidden(0);
}

void ListTab::addToBanner(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_banner->layout())->addWidget(widget, 0, Qt::AlignTop);
}

void ListTab::addAbove(QWidget *widget) { body()->insertWidget(body()->indexOf(m_split), widget); }

void ListTab::setHidden(int count)
{
    m_hiddenCount = count;
    m_hidden->setText(hiddenText(count));
    m_hidden->setVisible(count > 0);
}

FactGrid *ListTab::addFacts()
{
    auto *facts = new FactGrid(m_card);
    m_card->content()->addWidget(facts);
    return facts;
}

void ListTab::addHeading(const QString &text)
{
    QLabel *heading = makeLabel(TextLook::Strong, m_card);
    heading->setText(text);
    m_card->content()->addSpacing(8);
    m_card->content()->addWidget(heading);
}

void ListTab::addParagraph(const QString &text)
{
    QLabel *paragraph = makeParagraph(TextLook::Body, m_card);
    paragraph->setText(text);
    paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->content()->addWidget(paragraph);
}

void ListTab::retranslate()
{
    FamilyTab::retranslate();
    setEmptyWords(m_empty);
    setHidden(m_hiddenCount);
    m_introduction->setText(introduction());
    m_banner->setVisible(!m_introduction->text().isEmpty());
    m_view->setAccessibleName(title());
    if (m_isLoaded && hasSubject())
        fillDetail();
}

} // namespace enlace
