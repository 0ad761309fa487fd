// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createstorepage.h"

#include "ui/kit/labels.h"
#include "ui/kit/recoverykeyview.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace enlace {

RecoveryKeyPage::RecoveryKeyPage(FilePicker &picker, QWidget *parent)
    : GatePage("recoveryKeyPage", parent)
    , m_key(new RecoveryKeyView(picker, this))
    , m_kept(new QCheckBox(this))
    , m_next(makeButton(ButtonLook::Primary, "keptNext", this))
{
    m_kept->setObjectName(QStringLiteral("keptBox"));
    form()->addWidget(m_key);
    form()->addWidget(m_kept);
    buttonRow()->addWidget(m_next);
    connect(m_key, &RecoveryKeyView::saved, this, &RecoveryKeyPage::clearErrors);
    connect(m_key, &RecoveryKeyView::failed, this, [this](const Error &error) {
        clearErrors();
        showError(error);
    });
    connect(m_kept, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    connect(m_next, &QPushButton::clicked, this, [this] {
        setKey({});
        Q_EMIT kept();
    });
    m_next->setEnabled(false);
    retranslate();
}

void RecoveryKeyPage::setKey(const QString &key)
{
    m_key->setKey(key);
    m_kept->setChecked(false);
}

void RecoveryKeyPage::begin() { m_key->begin(); }

void RecoveryKeyPage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Keep the recovery key"),
             tr("If somebody forgets a password, this key lets it be set anew. It is shown only "
                "now and cannot be made again. Without it and without a password nobody can open "
                "the records, not even the makers of Enlace."));
    m_kept->setText(tr("&I have put it in a safe place"));
    m_next->setText(tr("&Go on"));
}

} // namespace enlace
