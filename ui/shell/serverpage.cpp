// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "ui/kit/ask.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostPort = 65535;

} // namespace

ServerPage::ServerPage(StoreDoor &door, FilePicker &picker, QWidget *parent)
    : GatePage("serverPage", parent)
    , m_door(door)
    , m_picker(picker)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit(QStringLiteral("5432")))
    , m_database(new QLineEdit(QStringLiteral("enlace")))
    , m_certificate(new QLineEdit)
    , m_choose(makeButton(ButtonLook::Link, "chooseCertificate", this))
    , m_next(makeButton(ButtonLook::Primary, "connectButton", this))
{
    m_host->setObjectName(QStringLiteral("hostEdit"));
    m_port->setObjectName(QStringLiteral("portEdit"));
    m_database->setObjectName(QStringLiteral("databaseEdit"));
    m_certificate->setObjectName(QStringLiteral("certificateEdit"));
    const QList<QWidget *> inputs{m_host, m_port, m_database, m_certificate};
    for (QWidget *input : inputs)
        m_fields.append(new FormField(input, this));
    addField(m_fields.at(0));
    addFields(m_fields.at(1), m_fields.at(2));
    addField(m_fields.at(3));
    form()->addWidget(m_choose, 0, Qt::AlignLeft);
    addBackButton();
    buttonRow()->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &ServerPage::go);
    connect(m_host, &QLineEdit::returnPressed, this, &ServerPage::go);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        FileRequest request;
        request.title = tr("Certificate of the server");
        request.filter = tr("Certificates (*.crt *.pem)");
        m_picker.pick(this, request, [this](const QString &path) {
            if (!path.isEmpty())
                m_certificate->setText(path);
        });
    });
    retranslate();
}

void ServerPage::begin() { m_host->setFocus(); }

void ServerPage::go()
{
    if (isBusy())
        return;
    QList<Error> wrong;
    for (const QLineEdit *edit : {m_host, m_database})
        if (edit->text().trimmed().isEmpty())
            wrong.append(neededError(edit->objectName()));
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    if (!isNumber || port < 1 || port > mostPort) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.text = QT_TRANSLATE_NOOP("Error", "A port is a number from 1 to 65535.");
        error.field = m_port->objectName();
        wrong.append(error);
    }
    showErrors(wrong);
    if (!wrong.isEmpty())
        return;
    StorePlace place;
    place.host = m_host->text().trimmed();
    place.port = port;
    place.database = m_database->text().trimmed();
    place.certificate = m_certificate->text().trimmed();
    setBusy(true);
    m_door.look(this, place, [this, place](const Result<> &result) {
        setBusy(false);
        if (!result)
            return showError(result.error());
        Q_EMIT chosen(place);
    });
}

void ServerPage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Connect to a server"),
             tr("The connection is always encrypted and the server's certificate is checked. Your "
                "agency's administrator knows these details."));
    m_fields.at(0)->setWords(tr("&Server"), tr("Example: enlace.county.example"));
    m_fields.at(1)->setWords(tr("P&ort"));
    m_fields.at(2)->setWords(tr("&Database"));
    m_fields.at(3)->setWords(tr("Certificate &file (optional)"),
                             tr("Only if the agency has a certificate authority of its own."));
    m_choose->setText(tr("Choose file…"));
    m_next->setText(tr("&Go on"));
}

} // namespace enlace
