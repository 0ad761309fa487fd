// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gatepage.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int cardWidth = 520;

} // namespace

GatePage::GatePage(const char *objectName, QWidget *parent)
    : LiveText(parent)
    , m_title(makeParagraph(TextLook::PageTitle, this))
    , m_intro(makeParagraph(TextLook::Muted, this))
    , m_inputs(new QWidget(this))
    , m_form(new QVBoxLayout(m_inputs))
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QString::fromLatin1(objectName));
    auto *card = new QFrame;
    setLook(card, "card");
    setMostWidth(card, cardWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 24, 28, 24);
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_intro);
    m_form->setContentsMargins(0, 4, 0, 0);
    m_form->setSpacing(12);
    inside->addWidget(m_inputs);
    m_problem->setObjectName(QStringLiteral("gateProblem"));
    inside->addWidget(m_problem);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    inside->addWidget(m_progress);
    m_buttons->addStretch();
    inside->addSpacing(4);
    inside->addLayout(m_buttons);
    m_problem->hide();
    m_progress->hide();
    m_intro->hide();

    auto *middle = new QWidget;
    setLook(middle, "clear");
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 8, 16, 24);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageScroll(middle, this));
}

void GatePage::setWords(const QString &title, const QString &intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
    setAccessibleName(title);
}

QPushButton *GatePage::addBackButton()
{
    m_back = makeButton(ButtonLook::Normal, "backButton", this);
    m_buttons->insertWidget(0, m_back);
    connect(m_back, &QPushButton::clicked, this, &GatePage::back);
    return m_back;
}

void GatePage::addField(FormField *field)
{
    m_fields.append(field);
    m_form->addWidget(field);
}

void GatePage::addFields(FormField *left, FormField *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (FormField *field : {left, right}) {
        m_fields.append(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_form->addLayout(row);
}

void GatePage::showErrors(const QList<Error> &errors)
{
    const QList<Error> left = showProblems(m_fields, errors);
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    m_problem->setVisible(m_error.has_value());
    m_problem->setText(m_error ? m_error->message() : QString());
    if (m_error) {
        m_problem->setAccessibleName(m_problem->text());
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void GatePage::setBusy(bool busy)
{
    m_busy = busy;
    m_inputs->setEnabled(!busy);
    m_progress->setVisible(busy);
    for (int i = 0; i < m_buttons->count(); ++i)
        if (QWidget *widget = m_buttons->itemAt(i)->widget())
            widget->setEnabled(!busy);
}

void GatePage::retranslate()
{
    m_progress->setAccessibleName(tr("Working…"));
    if (m_back)
        m_back->setText(tr("&Back"));
    if (m_error)
        m_problem->setText(m_error->message());
}

Error neededError(const QString &field)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.text = complaint::needed;
    error.field = field;
    return error;
}

} // namespace enlace
