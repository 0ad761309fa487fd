// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/coverpage.h"

#include "core/editing/draftrepository.h"
#include "core/editing/recordcolumns.h"
#include "core/storage/store.h"
#include "ui/cover/coverjobs.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/draftbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordeditor.h"
#include "ui/kit/theme.h"
#include "ui/kit/undo.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

struct Desks
{
    QList<DeskLook> desks;
    QList<StaffName> colleagues;
};

Result<Desks> readDesks(Reading &reading)
{
    Desks desks;
    ENLACE_ASSIGN(desks.desks, CoverRepository(reading).desks());
    ENLACE_ASSIGN(desks.colleagues, StaffRepository(reading).holders(Role::Coordinator));
    return desks;
}

} // namespace

CoverPage::CoverPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_drafts(new DraftBar(this))
    , m_scroll(new PageScroll("desksScroll", this))
    , m_editor(new RecordEditor(environment, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_scroll, 5);
    row->addWidget(m_editor, 4);
    body()->addWidget(m_drafts);
    body()->addLayout(row, 1);
    connect(m_drafts, &DraftBar::resumed, this, &CoverPage::resume);
    connect(m_drafts, &DraftBar::dropped, this, &CoverPage::drop);
    connect(m_editor, &RecordEditor::said, this, &CoverPage::said);
    connect(m_editor, &RecordEditor::closed, this, [this] {
        m_scroll->show();
        readDrafts();
        if (isVisible())
            m_scroll->focusFirst();
    });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            read();
    });
    retranslate();
}

void CoverPage::shown()
{
    if (m_isStale)
        read();
}

void CoverPage::focusFirst() { m_scroll->focusFirst(); }

bool CoverPage::escape()
{
    if (!m_editor->isOpen())
        return false;
    m_editor->cancel();
    return true;
}

bool CoverPage::act(const QString &command)
{
    if (command != QLatin1String("save") || !m_editor->isOpen())
        return false;
    m_editor->save();
    return true;
}

QStringList CoverPage::parts() const
{
    return {QStringLiteral("away"), QStringLiteral("handOver")};
}

void CoverPage::showPart(const QString &part)
{
    if (m_desks.isEmpty())
        return;
    if (part == QLatin1String("away"))
        beginCover(m_desks.first());
    else
        beginHandOver(m_desks.first());
}

void CoverPage::read()
{
    m_isStale = false;
    m_environment.store.readLatest(this, readDesks, [this](const Result<Desks> &found) {
        if (!found) {
            Q_EMIT said(Message::of(found.error()));
            return;
        }
        m_desks = found->desks;
        m_colleagues = found->colleagues;
        fill();
        readDrafts();
    });
}

void CoverPage::addCover(Card *card, const CoverLook &look)
{
    const QDate today = m_environment.clock.today();
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    QLabel *what = makeParagraph(TextLook::Body, card);
    what->setText(tr("Away %1: %2 stands in")
                      .arg(spanText(look.cover.span, Languages::current(), today), look.byName));
    text->addWidget(what);
    if (!look.cover.note.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, card);
        note->setText(look.cover.note);
        text->addWidget(note);
    }
    auto *row = new QHBoxLayout;
    row->addLayout(text, 1);
    const auto addButton = [&](const char *objectName, const QString &words) {
        auto *button = makeButton(ButtonLook::Link, objectName, card);
        button->setText(words);
        button->setAccessibleDescription(what->text());
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    connect(addButton("correctCoverButton", tr("Correct")), &QPushButton::clicked, this,
            [this, look] { edit(coverJob(look.cover, look.name, m_colleagues)); });
    const bool hasBegun = look.cover.span.from < today;
    connect(addButton("endCoverButton", hasBegun ? tr("Back already") : tr("Not away after all")),
            &QPushButton::clicked, this, [this, look] { end(look.cover); });
    card->content()->addLayout(row);
}

QWidget *CoverPage::cardOf(const DeskLook &desk, QWidget *parent)
{
    const QDate today = m_environment.clock.today();
    auto *card = new Card(parent);
    card->setObjectName(QStringLiteral("deskCard"));
    card->content()->setSpacing(6);
    card->setTitle(desk.name);
    QLabel *has = makeParagraph(TextLook::Muted, card);
    has->setText(joined(
        {tr("Leads %n child(ren)", nullptr, desk.leads),
         desk.backups > 0 ? tr("Back-up of %n child(ren)", nullptr, desk.backups) : QString()}));
    card->content()->addWidget(has);
    for (const CoverLook &look : desk.away)
        addCover(card, look);
    for (const CoverLook &look : desk.standsIn) {
        QLabel *line = makeParagraph(TextLook::Body, card);
        line->setText(
            joined({tr("Stands in for %1, %2")
                        .arg(look.name, spanText(look.cover.span, Languages::current(), today)),
                    look.cover.note}));
        card->content()->addWidget(line);
    }
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const char *objectName, const QString &words) {
        auto *button = makeButton(ButtonLook::Normal, objectName, card);
        button->setText(words);
        button->setAccessibleDescription(desk.name);
        buttons->addWidget(button);
        return button;
    };
    connect(addButton("awayButton", tr("Away…")), &QPushButton::clicked, this,
            [this, desk] { beginCover(desk); });
    if (desk.leads + desk.backups > 0)
        connect(addButton("handOverAllButton", tr("Hand over the children…")),
                &QPushButton::clicked, this, [this, desk] { beginHandOver(desk); });
    buttons->addStretch();
    card->content()->addLayout(buttons);
    card->content()->addStretch();
    return card;
}

void CoverPage::fill()
{
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const DeskLook &desk : std::as_const(m_desks))
        column->addWidget(cardOf(desk, all));
    if (m_desks.isEmpty()) {
        QLabel *nobody = makeParagraph(TextLook::Muted, all);
        nobody->setText(tr("You coordinate no children, and no team is yours."));
        column->addWidget(nobody);
    }
    column->addStretch(1);
    m_scroll->setContent(all);
}

void CoverPage::edit(EditJob job)
{
    // What was typed before is gone on with.
    std::optional<Draft> typed;
    for (const Draft &kept : m_drafts->drafts())
        if (kept.form == job.form && kept.record == job.record)
            typed = kept;
    m_drafts->hide();
    m_editor->open(std::move(job), typed);
    m_scroll->setVisible(!isLargePrint());
}

QString CoverPage::nameOf(const Draft &draft) const
{
    const bool isCover = draft.record.kind == RecordKind::StaffCover;
    const QUuid staff =
        isCover ? QUuid::fromString(draft.base.value(QLatin1String("staff_id")).toString())
                : draft.record.id;
    for (const DeskLook &desk : m_desks)
        if (desk.staff.uuid() == staff)
            return isCover ? tr("%1 is away").arg(desk.name)
                           : tr("Hand over the children of %1").arg(desk.name);
    return {};
}

void CoverPage::readDrafts()
{
    m_environment.store.read(
        this, [](Reading &reading) { return DraftRepository(reading).ofDirectory(coverForms()); },
        [this](const Result<QList<Draft>> &drafts) {
            if (!drafts || m_editor->isOpen())
                return;
            QList<Draft> known; // of the desks that stand here
            for (const Draft &draft : *drafts)
                if (!nameOf(draft).isEmpty())
                    known.append(draft);
            m_drafts->setDrafts(known, m_environment.clock.now(),
                                [this](const Draft &draft) { return nameOf(draft); });
        });
}

void CoverPage::resume(const Draft &draft)
{
    for (const DeskLook &desk : std::as_const(m_desks)) {
        if (draft.record.kind == RecordKind::Staff && desk.staff.uuid() == draft.record.id)
            return beginHandOver(desk);
        const auto cover = withColumns(StaffCover{}, draft.base);
        if (draft.record.kind == RecordKind::StaffCover && cover && cover->staff == desk.staff)
            return edit(coverJob(*cover, desk.name, m_colleagues));
    }
}

void CoverPage::drop(const Draft &draft)
{
    m_environment.store.run(
        this,
        [draft](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
            return true;
        },
        [this](const Result<bool> &dropped) {
            if (!dropped)
                Q_EMIT said(Message::of(dropped.error()));
            else
                readDrafts();
        });
}

void CoverPage::beginCover(const DeskLook &desk)
{
    StaffCover cover;
    cover.id = StaffCoverId::make();
    cover.staff = desk.staff;
    cover.span.from = m_environment.clock.today().addDays(1);
    edit(coverJob(cover, desk.name, m_colleagues));
}

void CoverPage::beginHandOver(const DeskLook &desk)
{
    const QDate day = m_environment.clock.today().addDays(1);
    m_environment.store.read(
        this,
        [staff = desk.staff, day](Reading &reading) {
            return CoordinationRepository(reading).childrenOf(staff, day);
        },
        [this, desk, day](const Result<QList<LedChild>> &children) {
            if (!children)
                Q_EMIT said(Message::of(children.error()));
            else
                edit(bulkHandOverJob({desk.staff, desk.name}, *children, m_colleagues, day));
        });
}

void CoverPage::end(const StaffCover &cover)
{
    m_environment.store.run(
        this,
        [cover](Work &work) -> Result<WorkId> {
            ENLACE_TRY(CoverRepository(work).end(work, cover));
            return work.id();
        },
        [this](const Result<WorkId> &work) {
            if (!work) {
                Q_EMIT said(Message::of(work.error()));
                return;
            }
            Q_EMIT said(
                withUndo(Message::said(Tone::Good, [] { return tr("Nobody stands in any more."); }),
                         this, m_environment.store, *work,
                         [this](const Message &message) { Q_EMIT said(message); }));
        });
}

void CoverPage::retranslate()
{
    setTitle(tr("Away and hand-overs"),
             tr("Who stands in while somebody is away, and who takes over"));
    m_scroll->setAccessibleName(tr("Away and hand-overs"));
    fill();
}

} // namespace enlace
