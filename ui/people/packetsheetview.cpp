// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/packetsheetview.h"

#include "core/evidence/documentfile.h"
#include "core/people/languagetag.h"
#include "core/storage/store.h"
#include "ui/kit/ask.h"
#include "ui/kit/background.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/paperview.h"
#include "ui/kit/sheetprint.h"
#include "ui/people/evidencefiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace enlace {

namespace {

PageFooter footerIn(Language language)
{
    return [language](int page, int pages) { return sheetPageText(page, pages, language); };
}

QByteArray pdfOf(const PacketSheet &sheet, Language language)
{
    return sheetPdf(sheetHtml(sheet, language), footerIn(language));
}

} // namespace

Language paperLanguage(const QString &tag)
{
    return tag == QLatin1String("es") || tag.startsWith(QLatin1String("es-")) ? Language::Spanish
                                                                              : Language::English;
}

PacketSheetView::PacketSheetView(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_languageLabel(makeLabel(TextLook::Body, this))
    , m_language(new QComboBox(this))
    , m_diagnoses(new QCheckBox(this))
    , m_note(makeParagraph(TextLook::Small, this))
    , m_print(makeButton(ButtonLook::Primary, "printSheetButton", this))
    , m_save(makeButton(ButtonLook::Normal, "saveSheetButton", this))
    , m_view(new PaperView(this))
{
    setObjectName(QStringLiteral("packetSheetView"));
    m_language->setObjectName(QStringLiteral("sheetLanguageBox"));
    m_diagnoses->setObjectName(QStringLiteral("sheetDiagnosesBox"));
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_print->setIcon(themeIcon(QStringLiteral("document-print"), IconInk::OnAccent));
    m_save->setIcon(themeIcon(QStringLiteral("document-save")));
    m_languageLabel->setBuddy(m_language);
    for (const Language each : allOf<Language>())
        m_language->addItem(label(each), static_cast<int>(each));
    auto *choices = new QWidget(this);
    setLook(choices, "clear");
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *choice : {static_cast<QWidget *>(m_languageLabel),
                            static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_diagnoses),
                            static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_save)})
        flow->addWidget(choice);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(choices);
    all->addWidget(m_note);
    all->addWidget(m_view, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        retranslate();
        make();
    });
    connect(m_diagnoses, &QCheckBox::toggled, this, [this](bool named) {
        m_sheet.namesDiagnoses = named;
        make();
    });
    connect(m_print, &QPushButton::clicked, this, &PacketSheetView::print);
    connect(m_save, &QPushButton::clicked, this, &PacketSheetView::save);
    connect(m_view, &PaperView::closed, this, &PacketSheetView::dismiss);
    hide();
    PacketSheetView::retranslate();
}

Language PacketSheetView::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void PacketSheetView::open(const PacketSheet &sheet, const SheetOwner &owner)
{
    m_sheet = sheet;
    m_sheet.namesDiagnoses = false;
    m_owner = owner;
    m_diagnoses->setChecked(false);
    m_diagnoses->setVisible(!sheet.lifelong.isEmpty());
    m_language->setCurrentIndex(
        m_language->findData(static_cast<int>(paperLanguage(owner.language))));
    m_isOpen = true;
    show();
    retranslate();
    make();
}

void PacketSheetView::dismiss()
{
    if (!std::exchange(m_isOpen, false))
        return;
    ++m_round;
    m_view->dismiss();
    m_sheet = {};
    hide();
    Q_EMIT closed();
}

void PacketSheetView::make()
{
    if (!m_isOpen)
        return;
    inBackground(
        this,
        [sheet = m_sheet, language = language()] {
            return Paper::open(FileType::Pdf, pdfOf(sheet, language));
        },
        [this, round = ++m_round](const Result<std::shared_ptr<Paper>> &paper) {
            if (round != m_round)
                return;
            if (paper)
                m_view->show(*paper, [] { return tr("Cover sheet of the packet"); });
            else
                Q_EMIT said(Message::of(paper.error()));
        },
        Paper::pool());
}

void PacketSheetView::note(AuditAction action, std::function<void()> then)
{
    m_environment.store.read(
        this,
        [owner = m_owner, action](Reading &reading) -> Result<bool> {
            ENLACE_TRY(reading.noteRead(RecordRef::to(RecordKind::Child, owner.child), owner.child,
                                        owner.family, action));
            return true;
        },
        [this, then = std::move(then)](const Result<bool> &noted) {
            if (noted)
                then();
            else
                Q_EMIT said(Message::of(noted.error()));
        });
}

void PacketSheetView::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, html = sheetHtml(m_sheet, language()), footer = footerIn(language())] {
                note(AuditAction::Printed,
                     [printer, html, footer] { printSheet(*printer, html, footer); });
            });
    dialog->open();
}

void PacketSheetView::save()
{
    const auto write = [this](const QString &path) {
        if (path.isEmpty() || !m_isOpen)
            return;
        note(AuditAction::Exported, [this, path, sheet = m_sheet, language = language()] {
            inBackground(
                this, [=] { return writeCopy(path, pdfOf(sheet, language)); },
                [this](const Result<> &written) {
                    Q_EMIT said(written ? Message::said(Tone::Soon, unprotectedCopyWords)
                                        : Message::of(written.error()));
                });
        });
    };
    m_environment.ask.confirm(this, unprotectedCopyQuestion(), [this, write](bool isMeant) {
        if (!isMeant)
            return;
        FileRequest request;
        request.kind = FileRequest::Kind::Save;
        request.title = tr("Save the cover sheet");
        request.suggested = tr("Cover sheet %1.pdf").arg(m_sheet.today.toString(Qt::ISODate));
        m_environment.filePicker.pick(this, request, write);
    });
}

void PacketSheetView::retranslate()
{
    m_languageLabel->setText(tr("&Language of the sheet"));
    m_language->setAccessibleName(tr("Language of the sheet"));
    m_diagnoses->setText(tr("Name the &diagnoses"));
    m_diagnoses->setToolTip(tr("Only where whoever gets the sheet needs them."));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("Save as &PDF…"));
    const QString reads = languageName(m_owner.language, Languages::current());
    if (m_owner.language.isEmpty())
        m_note->setText(tr("Nobody has noted which language the family reads."));
    else if (language() != paperLanguage(m_owner.language))
        m_note->setText(tr("The family reads another language: %1.").arg(reads));
    else if (paperLanguage(m_owner.language) == Language::English &&
             !m_owner.language.startsWith(QLatin1String("en")))
        m_note->setText(tr("The family reads %1. Enlace writes papers in English and Spanish; have "
                           "the sheet explained in their language.")
                            .arg(reads));
    else
        m_note->setText(tr("In the family's language: %1.").arg(reads));
}

} // namespace enlace
