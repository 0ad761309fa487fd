// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/evidencetab.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/base/datetext.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/rulerepository.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/paperview.h"
#include "ui/kit/recordview.h"
#include "ui/kit/undo.h"
#include "ui/people/packetwords.h"

#include <QCheckBox>

namespace enlace {

namespace {

struct Library
{
    QList<EvidenceRow> rows;
    QList<EvidenceUseView> uses;
    QList<UseChoice> choices;
    int hidden = 0;
};

/// What a document can have gone with: requests first, the open ones before the others.
Result<QList<UseChoice>> readChoices(Reading &reading, const ChildId &child)
{
    QList<UseChoice> choices;
    ENLACE_ASSIGN(const auto requests, AuthorizationRepository(reading).ofChild(child));
    for (const AuthorizationView &view : requests)
        choices.append({view.authorization.id, {}, [authorization = view.authorization] {
                            return joined({authorization.item, authorization.number});
                        }});
    ENLACE_ASSIGN(const auto renewals, RenewalRepository(reading).ofChild(child));
    for (const RenewalView &view : renewals)
        choices.append({{}, view.renewal.id, [renewal = view.renewal] {
                            return joined({label(renewal.program),
                                           QString::number(renewal.period.from.year())});
                        }});
    return choices;
}

Result<Library> readLibrary(Reading &reading, const ChildId &child, bool withArchived)
{
    Library library;
    EvidenceRepository repository(reading);
    ENLACE_ASSIGN(const auto rules, RuleRepository(reading).current());
    ENLACE_ASSIGN(const auto documents,
                  withArchived ? repository.everyOfChild(child) : repository.ofChild(child));
    for (const EvidenceDocument &document : documents)
        library.rows.append({document, validityOf(document, *rules, {})});
    ENLACE_ASSIGN(library.uses, repository.usesOfChild(child));
    ENLACE_ASSIGN(library.choices, readChoices(reading, child));
    ENLACE_ASSIGN(library.hidden, repository.hiddenOfChild(child));
    return library;
}

Chip chipOf(const EvidenceRow &row, QDate today)
{
    if (row.document.archivedAt)
        return {EvidenceTab::tr("Archived"), Tone::Neutral};
    if (!row.validity.reaches(today))
        return {EvidenceTab::tr("Too old"), Tone::Late};
    if (row.validity.basis == ValidityBasis::NotKnown)
        return {EvidenceTab::tr("Validity not known"), Tone::Waiting};
    if (row.validity.until && today.daysTo(*row.validity.until) <= 60)
        return {EvidenceTab::tr("Soon too old"), Tone::Soon};
    return {row.validity.basis == ValidityBasis::Lifelong ? EvidenceTab::tr("For life")
                                                          : EvidenceTab::tr("Counts"),
            Tone::Good};
}

QList<RecordColumn<EvidenceRow>> columns(const Clock &clock)
{
    return {
        {"document", "EvidenceTab", QT_TRANSLATE_NOOP("EvidenceTab", "Document"), 0,
         [](const EvidenceRow &row) {
             const auto &file = row.document.file.type;
             const QString second = joined(
                 {label(row.document.kind), row.document.issuer, file ? label(*file) : QString()});
             return Cell{.text = row.document.title, .second = second, .toolTip = second};
         }},
        {"issued", "EvidenceTab", QT_TRANSLATE_NOOP("EvidenceTab", "Date on it"), 130,
         [&clock](const EvidenceRow &row) {
             const auto &day = row.document.issuedOn;
             return Cell{.text = day ? shortDate(*day, Languages::current(), clock.today())
                                     : QString()};
         }},
        {"counts", "EvidenceTab", QT_TRANSLATE_NOOP("EvidenceTab", "Counts until"), 190,
         [&clock](const EvidenceRow &row) {
             const Chip chip = chipOf(row, clock.today());
             return Cell{
                 .text = chip.text,
                 .second = row.validity.until
                               ? shortDate(*row.validity.until, Languages::current(), clock.today())
                               : QString(),
                 .tone = chip.tone,
                 .toolTip = chip.text};
         }},
    };
}

} // namespace

EvidenceTab::EvidenceTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "evidence", "document-open-recent", parent)
    , m_model(new RecordModel<EvidenceRow>(columns(environment.clock), this))
    , m_bar(new QWidget(this))
    , m_add(makeButton(ButtonLook::Primary, "addDocumentButton", m_bar))
    , m_addFromFile(makeButton(ButtonLook::Normal, "addFromFileButton", m_bar))
    , m_showArchived(new QCheckBox(m_bar))
    , m_files(new EvidenceFiles(environment, this))
    , m_paper(new PaperView(this))
    , m_copyOfPaper(makeButton(ButtonLook::Normal, "paperCopyButton", m_paper))
{
    auto *row = new FlowLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_addFromFile);
    row->addWidget(m_showArchived);
    m_showArchived->setObjectName(QStringLiteral("showArchivedDocumentsBox"));
    addAbove(m_bar);
    connect(m_add, &QPushButton::clicked, this, &EvidenceTab::addNew);
    connect(m_addFromFile, &QPushButton::clicked, this,
            [this] { pickFiles([this](const QStringList &paths) { addFromFiles(paths); }); });
    connect(m_showArchived, &QCheckBox::toggled, this, [this] {
        if (hasSubject())
            read();
    });
    setRecords(m_model);
    makeFiles();
    EvidenceTab::retranslate();
}

QString EvidenceTab::title() const { return tr("Documents"); }

QString EvidenceTab::introduction() const
{
    return tr("What proves something for the child, kept once and used again: what each paper is, "
              "until when it counts, where it lies, and its scan or PDF, encrypted like all the "
              "rest.");
}

void EvidenceTab::read()
{
    ask([id = child().child.id, withArchived = m_showArchived->isChecked()](
            Reading &reading) { return readLibrary(reading, id, withArchived); },
        [this](const Library &library) {
            m_uses = library.uses;
            m_choices = library.choices;
            setHidden(library.hidden);
            m_model->setRows(library.rows);
            showRows();
        });
    readDrafts(evidenceForms());
}

void EvidenceTab::forget()
{
    m_paper->dismiss();
    m_files->forget();
    m_pending.clear();
    ListTab::forget();
    m_model->clear();
    m_uses.clear();
    m_choices.clear();
}

RecordRef EvidenceTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::EvidenceDocument, m_model->row(row).document.id);
}

void EvidenceTab::showDetail(int row)
{
    if (row < 0)
        return;
    const Language language = Languages::current();
    const EvidenceRow &line = m_model->row(row);
    const EvidenceDocument &document = line.document;
    detail()->setTitle(document.title);
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line, today()));
    detail()->content()->addWidget(chip);
    auto *facts = addFacts();
    facts->add(tr("Kind"), label(document.kind));
    facts->add(tr("Proves"), document.proves);
    facts->add(tr("For"), subject().nameOf(document.child));
    facts->add(tr("Signed by"), document.issuer);
    if (document.issuedOn)
        facts->add(tr("Date on it"), shortDate(*document.issuedOn, language, today()));
    facts->add(tr("Counts"),
               joined({validityText(line.validity, today()), document.validityWords}));
    if (line.validity.why) {
        auto *why = new ExplainButton(detail());
        why->setQuestion(
            [explanation = *line.validity.why](const ExplainButton::Answer &answer) {
                answer({explanationWords(explanation, Languages::current()),
                        explanation.isUnconfirmed()});
            },
            document.title);
        facts->add(tr("Reason"), why);
    }
    facts->add(tr("Where it lies"), document.place);
    facts->add(tr("Source"), sourceText(document.origin, language, today()));
    if (document.archivedAt)
        facts->add(tr("Archived"), joined({momentText(*document.archivedAt, language, today()),
                                           document.archivedReason}));
    addFile(document);
    addUses(document);
    addActions(document);
}

void EvidenceTab::addUses(const EvidenceDocument &document)
{
    const Language language = Languages::current();
    FactGrid *facts = nullptr;
    for (const EvidenceUseView &view : std::as_const(m_uses)) {
        if (view.use.document != document.id)
            continue;
        if (!facts) {
            addHeading(tr("Where it was used"));
            facts = addFacts();
        }
        const auto program = fromKey<RenewalProgram>(view.program);
        facts->add(shortDate(view.use.usedOn, language, today()),
                   program ? label(*program) : view.item);
    }
    if (!facts) {
        addHeading(tr("Where it was used"));
        addParagraph(tr("Nowhere yet, as far as is noted."));
    }
}

bool EvidenceTab::mayEdit() const
{
    return hasSubject() && subject().mayEdit(child().child.id, DataCategory::Authorizations);
}

const EvidenceDocument *EvidenceTab::current() const
{
    const int row = view()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row).document : nullptr;
}

void EvidenceTab::addActions(const EvidenceDocument &document)
{
    endActions();
    if (mayEdit() && document.archivedAt)
        addAction("restoreDocumentButton", tr("Restore"), [this, document] { restore(document); });
    if (mayEdit() && !document.archivedAt) {
        addAction("correctDocumentButton", tr("Correct"), [this, document] {
            correct(document);
        })->setToolTip(QStringLiteral("F2"));
        if (!m_choices.isEmpty())
            addAction("useDocumentButton", tr("Note a use…"),
                      [this, document] { noteUse(document); });
        addAction("archiveDocumentButton", tr("Archive…"),
                  [this, document] { edit(archiveEvidenceJob(document, subject().family())); });
    }
    addAction("documentHistoryButton", tr("History"), [this, document] {
        lookBack(document);
    })->setToolTip(QStringLiteral("Ctrl+H"));
}

bool EvidenceTab::act(const QString &command)
{
    if (!hasSubject())
        return false;
    const EvidenceDocument *document = current();
    if (command == QLatin1String("editRecord") && document && mayEdit() && !document->archivedAt)
        correct(*document);
    else if (command == QLatin1String("history") && document)
        lookBack(*document);
    else if (command == QLatin1String("attachFile") && document && mayEdit() &&
             !document->archivedAt)
        attachTo(*document);
    else
        return ListTab::act(command);
    return true;
}

void EvidenceTab::addNew()
{
    // What was begun is gone on with, not begun twice.
    if (editor()->isOpen() && editor()->form() == evidenceForms().first())
        return editor()->setFocus();
    EvidenceDocument document;
    document.child = child().child.id;
    edit(evidenceJob(document, subject().family()));
}

void EvidenceTab::correct(const EvidenceDocument &document)
{
    edit(evidenceJob(document, subject().family()));
}

void EvidenceTab::noteUse(const EvidenceDocument &document)
{
    EvidenceUse use;
    use.child = document.child;
    use.document = document.id;
    use.authorization = m_choices.first().authorization;
    use.renewal = m_choices.first().renewal;
    use.usedOn = today();
    edit(evidenceUseJob(use, subject().family(), m_choices));
}

void EvidenceTab::restore(const EvidenceDocument &document)
{
    environment().store.run(
        this,
        [document](Work &work) -> Result<WorkId> {
            ENLACE_TRY(EvidenceRepository(work).restore(work, document));
            return work.id();
        },
        [this](const Result<WorkId> &work) {
            if (!work)
                Q_EMIT said(Message::of(work.error()));
            else
                Q_EMIT said(withUndo(
                    Message::said(Tone::Good, [] { return tr("It is in the list again."); }), this,
                    environment().store, *work,
                    [this](const Message &message) { Q_EMIT said(message); }));
        });
}

void EvidenceTab::lookBack(const EvidenceDocument &document)
{
    showHistory(
        RecordRef::to(RecordKind::EvidenceDocument, document.id),
        [] { return tr("History of the document"); }, evidenceFields(),
        mayEdit() && !document.archivedAt);
}

void EvidenceTab::takeUp(const QJsonObject &state)
{
    const EvidenceDocument *document = current();
    if (!document)
        return;
    correct(*document);
    editor()->type(state);
}

void EvidenceTab::resume(const Draft &draft)
{
    if (draft.form == evidenceForms().last()) {
        const auto document = EvidenceDocumentId(
            QUuid::fromString(draft.base.value(QLatin1String("document_id")).toString()));
        EvidenceUse use;
        use.id = EvidenceUseId(draft.record.id);
        use.child = child().child.id;
        use.document = document;
        use.usedOn = today();
        return edit(evidenceUseJob(use, subject().family(), m_choices));
    }
    if (draft.isNew) {
        EvidenceDocument document;
        document.id = EvidenceDocumentId(draft.record.id);
        document.child = draft.child.value_or(child().child.id);
        return edit(evidenceJob(document, subject().family()));
    }
    environment().store.read(
        this,
        [id = EvidenceDocumentId(draft.record.id)](Reading &reading) {
            return EvidenceRepository(reading).find(id);
        },
        [this, form = draft.form](const Result<EvidenceDocument> &document) {
            if (!document)
                Q_EMIT said(Message::of(document.error()));
            else if (hasSubject())
                edit(form == evidenceForms().first()
                         ? evidenceJob(*document, subject().family())
                         : archiveEvidenceJob(*document, subject().family()));
        });
}

QString EvidenceTab::draftName(const Draft &draft) const
{
    if (draft.form == evidenceForms().last())
        return tr("Where a document was used");
    if (draft.isNew)
        return tr("A new document");
    return tr("The document “%1”").arg(draft.base.value(QLatin1String("title")).toString());
}

void EvidenceTab::retranslate()
{
    ListTab::retranslate();
    m_add->setText(tr("&Add a document"));
    m_addFromFile->setText(tr("Add from a &file…"));
    m_addFromFile->setToolTip(tr(
        "A scan or PDF, or several pictures, which become one PDF. They can be dropped here too."));
    m_copyOfPaper->setText(tr("Save a copy…"));
    m_showArchived->setText(tr("Show archived"));
    m_add->setVisible(mayEdit());
    m_addFromFile->setVisible(mayEdit());
}

void EvidenceTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No documents on record"),
                    tr("Here stands what proves something for the child: prescriptions, reports, "
                       "the statement that a condition is lifelong. A packet takes from here what "
                       "still counts."));
}

} // namespace enlace
