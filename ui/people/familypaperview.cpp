// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familypaperview.h"

#include "core/evidence/documentfile.h"
#include "core/packets/packetsheet.h"
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

QByteArray pdfOf(const FamilyPaper &paper, Language language)
{
    return sheetPdf(paper.html(language), footerIn(language));
}

} // namespace

Language paperLanguage(const QString &tag)
{
    return tag == QLatin1String("es") || tag.startsWith(QLatin1String("es-")) ? Language::Spanish
                                                                              : Language::English;
}

FamilyPaperView::FamilyPaperView(const Environment &environment, QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_choices(new QWidget(this))
    , m_languageLabel(makeLabel(TextLook::Body, this))
    , m_language(new QComboBox(this))
    , m_note(makeParagraph(TextLook::Small, this))
    , m_print(makeButton(ButtonLook::Primary, "printSheetButton", this))
    , m_save(makeButton(ButtonLook::Normal, "saveSheetButton", this))
    , m_view(new PaperView(this))
{
    setObjectName(QStringLiteral("familyPaperView"));
    m_language->setObjectName(QStringLiteral("sheetLanguageBox"));
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_print->setIcon(themeIcon(QStringLiteral("document-print"), IconInk::OnAccent));
    m_save->setIcon(themeIcon(QStringLiteral("document-save")));
    m_languageLabel->setBuddy(m_language);
    for (const Language each : allOf<Language>())
        m_language->addItem(label(each), static_cast<int>(each));
    setLook(m_choices, "clear");
    auto *flow = new FlowLayout(m_choices);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *choice :
         {static_cast<QWidget *>(m_languageLabel), static_cast<QWidget *>(m_language),
          static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_save)})
        flow->addWidget(choice);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_choices);
    all->addWidget(m_note);
    all->addWidget(m_view, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        retranslate();
        make();
    });
    connect(m_print, &QPushButton::clicked, this, &FamilyPaperView::print);
    connect(m_save, &QPushButton::clicked, this, &FamilyPaperView::save);
    connect(m_view, &PaperView::closed, this, &FamilyPaperView::dismiss);
    hide();
    FamilyPaperView::retranslate();
}

Language FamilyPaperView::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void FamilyPaperView::addChoice(QWidget *choice)
{
    choice->setParent(m_choices);
    m_choices->layout()->addWidget(choice);
    // Print and save stand last, on the screen as for Tab.
    for (QPushButton *button : {m_print, m_save}) {
        m_choices->layout()->removeWidget(button);
        m_choices->layout()->addWidget(button);
    }
    setTabOrder(m_language, choice);
    setTabOrder(choice, m_print);
}

void FamilyPaperView::open(const FamilyPaper &paper, const SheetOwner &owner)
{
    m_paper = paper;
    m_owner = owner;
    m_language->setCurrentIndex(
        m_language->findData(static_cast<int>(paperLanguage(owner.language))));
    m_isOpen = true;
    show();
    retranslate();
    make();
}

void FamilyPaperView::change(const FamilyPaper &paper)
{
    m_paper = paper;
    make();
}

void FamilyPaperView::dismiss()
{
    if (!std::exchange(m_isOpen, false))
        return;
    ++m_round;
    m_view->dismiss();
    m_paper = {};
    hide();
    Q_EMIT closed();
}

void FamilyPaperView::make()
{
    if (!m_isOpen)
        return;
    inBackground(
        this,
        [paper = m_paper, language = language()] {
            return Paper::open(FileType::Pdf, pdfOf(paper, language));
        },
        [this, round = ++m_round](const Result<std::shared_ptr<Paper>> &paper) {
            if (round != m_round)
                return;
            if (paper)
                m_view->show(*paper, m_paper.title);
            else
                Q_EMIT said(Message::of(paper.error()));
        },
        Paper::pool());
}

void FamilyPaperView::note(AuditAction action, std::function<void()> then)
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

void FamilyPaperView::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, html = m_paper.html(language()), footer = footerIn(language())] {
                note(AuditAction::Printed,
                     [printer, html, footer] { printSheet(*printer, html, footer); });
            });
    dialog->open();
}

void FamilyPaperView::save()
{
    const auto write = [this](const QString &path) {
        if (path.isEmpty() || !m_isOpen)
            return;
        note(AuditAction::Exported, [this, path, paper = m_paper, language = language()] {
            inBackground(
                this, [=] { return writeCopy(path, pdfOf(paper, language)); },
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
        request.title = tr("Save the sheet");
        request.suggested = m_paper.fileName();
        m_environment.filePicker.pick(this, request, write);
    });
}

void FamilyPaperView::retranslate()
{
    m_languageLabel->setText(tr("&Language of the sheet"));
    m_language->setAccessibleName(tr("Language of the sheet"));
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
