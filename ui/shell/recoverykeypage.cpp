// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createstorepage.h"

#include "ui/kit/ask.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace enlace {

RecoveryKeyPage::RecoveryKeyPage(FilePicker &picker, QWidget *parent)
    : GatePage("recoveryKeyPage", parent)
    , m_picker(picker)
    , m_key(new QLabel(this))
    , m_save(makeButton(ButtonLook::Normal, "saveKey", this))
    , m_print(makeButton(ButtonLook::Normal, "printKey", this))
    , m_copy(makeButton(ButtonLook::Normal, "copyKey", this))
    , m_kept(new QCheckBox(this))
    , m_next(makeButton(ButtonLook::Primary, "keptNext", this))
{
    setLook(m_key, "recoveryKey");
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("keptBox"));
    form()->addWidget(m_key);
    auto *ways = new FlowLayout(nullptr);
    m_print->setIcon(themeIcon(QStringLiteral("document-print")));
    m_save->setIcon(themeIcon(QStringLiteral("document-save")));
    for (auto *button : {m_print, m_save, m_copy})
        ways->addWidget(button);
    form()->addLayout(ways);
    form()->addWidget(m_kept);
    buttonRow()->addWidget(m_next);
    connect(m_save, &QPushButton::clicked, this, &RecoveryKeyPage::save);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_recoveryKey); });
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
    m_recoveryKey = key;
    // It may break where the groups end, and only there.
    QString shown = key;
    m_key->setText(shown.replace(QLatin1Char('-'), QStringLiteral("-\u200b")));
    m_kept->setChecked(false);
}

void RecoveryKeyPage::begin() { m_print->setFocus(); }

QString RecoveryKeyPage::paper() const
{
    return tr("Recovery key of Enlace") + QStringLiteral("\n\n") + m_recoveryKey +
           QStringLiteral("\n\n") +
           tr("With this key and a sign-in name, a forgotten password is set anew. It opens "
              "nothing by itself. Keep it in a locked place, away from the computer.") +
           QLatin1Char('\n');
}

void RecoveryKeyPage::save()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = tr("Save the recovery key");
    request.suggested = tr("Enlace recovery key.txt");
    m_picker.pick(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        clearErrors();
        QSaveFile file(path);
        const QByteArray text = paper().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            Error error;
            error.code = ErrorCode::File;
            error.text =
                QT_TRANSLATE_NOOP("Error", "You cannot save in this folder. Choose another one.");
            showError(error);
        }
    });
}

void RecoveryKeyPage::print()
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

void RecoveryKeyPage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Keep the recovery key"),
             tr("If somebody forgets a password, this key lets it be set anew. It is shown only "
                "now and cannot be made again. Without it and without a password nobody can open "
                "the records, not even the makers of Enlace."));
    m_key->setAccessibleName(tr("Recovery key"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as a file…"));
    m_copy->setText(tr("&Copy"));
    m_kept->setText(tr("&I have put it in a safe place"));
    m_next->setText(tr("&Go on"));
}

} // namespace enlace
