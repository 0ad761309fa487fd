// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/recoverysection.h"

#include "core/access/accessrules.h"
#include "core/access/accounts.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/recoverykeyview.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Pixels at the usual text size: lines longer than this are hard to read.
constexpr int mostWidth = 720;

} // namespace

bool RecoverySection::isFor(const Environment &environment)
{
    return may(environment.store.actor(), Permission::ManageStore) &&
           std::holds_alternative<SqliteTarget>(environment.store.target());
}

RecoverySection::RecoverySection(const Environment &environment)
    : m_environment(environment)
    , m_title(makeLabel(TextLook::CardTitle))
    , m_text(makeParagraph(TextLook::Body))
    , m_make(makeButton(ButtonLook::Primary, "makeRecoveryKey"))
    , m_shown(new QWidget)
    , m_once(makeParagraph(TextLook::Strong))
    , m_key(new RecoveryKeyView(environment.filePicker))
    , m_kept(new QCheckBox)
    , m_done(makeButton(ButtonLook::Primary, "keptDone"))
{
    m_kept->setObjectName(QStringLiteral("keptBox"));
    auto *inside = new QVBoxLayout(m_shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    for (QWidget *part : QList<QWidget *>{m_once, m_key, m_kept})
        inside->addWidget(part);
    inside->addWidget(m_done, 0, Qt::AlignLeft);
    m_shown->hide();
    auto *card = new Card;
    card->content()->setSpacing(12);
    setMostWidth(card, mostWidth);
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_text);
    card->content()->addWidget(m_make, 0, Qt::AlignLeft);
    card->content()->addWidget(m_shown);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    all->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &RecoverySection::make);
    connect(m_key, &RecoveryKeyView::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(m_kept, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_done, &QPushButton::clicked, this, [this] { showKey({}); });
    retranslate();
}

void RecoverySection::focusFirst()
{
    if (m_shown->isHidden())
        m_make->setFocus();
    else
        m_key->begin();
}

void RecoverySection::make()
{
    const Question question{tr("Make a new recovery key?"),
                            tr("The printed key that you have now opens nothing any more, as soon "
                               "as the new one is made. Have a printer or a safe place ready: the "
                               "new key is shown once."),
                            tr("Make a new key"), tr("Cancel"), true};
    m_environment.ask.confirm(this, question,
                              [section = QPointer<RecoverySection>(this)](bool yes) {
                                  if (!yes || !section)
                                      return;
                                  section->m_make->setEnabled(false);
                                  section->m_environment.store.run(
                                      section,
                                      [target = section->m_environment.store.target()](Work &work) {
                                          return Accounts(target).replaceRecoveryKey(work);
                                      },
                                      [section](const Result<QString> &key) {
                                          section->m_make->setEnabled(true);
                                          if (key)
                                              section->showKey(*key);
                                          else
                                              Q_EMIT section->said(Message::of(key.error()));
                                      });
                              });
}

void RecoverySection::showKey(const QString &key)
{
    m_key->setKey(key);
    m_kept->setChecked(false);
    m_done->setEnabled(false);
    m_shown->setVisible(!key.isEmpty());
    m_make->setVisible(key.isEmpty());
    focusFirst();
}

void RecoverySection::retranslate()
{
    m_title->setText(tr("The recovery key"));
    m_text->setText(tr("If somebody forgets a password and no administrator is there to reset it, "
                       "the printed recovery key lets it be set anew. Make a new one when the "
                       "paper is lost, or when somebody has seen it who should not. That it was "
                       "replaced stands in the audit report; the key itself is written nowhere."));
    m_make->setText(tr("&Make a new recovery key…"));
    m_once->setText(tr("This is the new key. It is shown only now; the one before opens nothing "
                       "any more."));
    m_kept->setText(tr("&I have put it in a safe place"));
    m_done->setText(tr("&Done"));
}

} // namespace enlace
