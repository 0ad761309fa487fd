// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recoverykeyview.h"

#include "core/storage/atomicfile.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace enlace {

RecoveryKeyView::RecoveryKeyView(FilePicker &picker, QWidget *parent)
    : LiveText(parent)
    , m_picker(picker)
    , m_key(new QLabel(this))
    , m_save(makeButton(ButtonLook::Normal, "saveKey", this))
    , m_print(makeButton(ButtonLook::Normal, "printKey", this))
    , m_copy(makeButton(ButtonLook::Normal, "copyKey", this))
{
    setLook(m_key, "recoveryKey");
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setWordWrap(true);
    m_print->setIcon(themeIcon(QStringLiteral("document-print")));
    m_save->setIcon(themeIcon(QStringLiteral("document-save")));
    auto *ways = new FlowLayout(nullptr);
    for (auto *button : {m_print, m_save, m_copy})
        ways->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_key);
    all->addLayout(ways);
    connect(m_save, &QPushButton::clicked, this, &RecoveryKeyView::save);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyView::print);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_recoveryKey); });
    retranslate();
}

void RecoveryKeyView::setKey(const QString &key)
{
    m_recoveryKey = key;
    // It may break where the groups end, and only there.
    QString shown = key;
    m_key->setText(shown.replace(QLatin1Char('-'), QStringLiteral("-\u200b")));
}

void RecoveryKeyView::begin() { m_print->setFocus(); }

QString RecoveryKeyView::paper() const
{
    return tr("Recovery key of Enlace") + QStringLiteral("\n\n") + m_recoveryKey +
           QStringLiteral("\n\n") +
           tr("With this key and a sign-in name, a forgotten password is set anew. It opens "
              "nothing by itself. Keep it in a locked place, away from the computer.") +
           QLatin1Char('\n');
}

void RecoveryKeyView::save()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = tr("Save the recovery key");
    request.suggested = tr("Enlace recovery key.txt");
    m_picker.pick(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground(
            this, [path, text = paper().toUtf8()] { return writeAtomically(path, text); },
            [this](const Result<> &written) {
                if (written)
                    Q_EMIT saved();
                else
                    Q_EMIT failed(written.error());
            });
    });
}

void RecoveryKeyView::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) {
                QTextDocument document;
                QFont font;
                font.setPointSize(12);
                document.setDefaultFont(font);
                document.setPlainText(paper());
                document.print(printer);
            });
    dialog->open();
}

void RecoveryKeyView::retranslate()
{
    m_key->setAccessibleName(tr("Recovery key"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as a file…"));
    m_copy->setText(tr("&Copy"));
}

} // namespace enlace
