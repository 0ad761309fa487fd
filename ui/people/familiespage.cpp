// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familiespage.h"

#include "core/access/accessrules.h"
#include "core/storage/store.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/people/childmodel.h"
#include "ui/people/hitmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Counting stops here and says "1,000+".
constexpr int countLimit = 1000;

} // namespace

FamiliesPage::FamiliesPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_mayImport(may(environment.store.actor(), Permission::RunImport))
    , m_model(new ChildModel(environment.store, this))
    , m_hits(new HitModel(environment.store, environment.search, this))
    , m_list(new ListCard(QStringLiteral("system-users"), this))
    , m_view(m_list->addList("childrenView", m_model))
    , m_hitView(m_list->addList("hitsView", m_hits))
    , m_import(makeButton(ButtonLook::Normal, "importButton", this))
{
    body()->addWidget(m_list, 1);
    m_import->setIcon(themeIcon(QStringLiteral("document-import"), IconInk::Ink));
    m_import->setVisible(m_mayImport);
    buttons()->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("import")); });
    connect(m_list->empty(), &EmptyState::actionRequested, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("import")); });
    connect(m_view, &RecordView::opened, this, &FamiliesPage::open);
    connect(m_hitView, &RecordView::opened, this, &FamiliesPage::openHit);
    connect(m_list, &ListCard::arrived, this, &FamiliesPage::retranslate);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    retranslate();
}

void FamiliesPage::shown()
{
    if (m_stale)
        ask();
}

void FamiliesPage::search(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ask();
}

bool FamiliesPage::escape() { return false; }

void FamiliesPage::focusFirst() { m_list->focusList(); }

void FamiliesPage::ask()
{
    m_stale = false;
    m_list->setCurrent(isSearching() ? m_hitView : m_view);
    if (isSearching())
        return m_hits->search(m_text);
    const ChildFilter filter;
    m_model->show(filter);
    m_environment.store.readLatest(
        m_list,
        [filter](Reading &reading) { return ChildRepository(reading).count(filter, countLimit); },
        [this](const Result<int> &count) {
            m_count = count ? std::optional(*count) : std::nullopt;
            retranslate();
        });
}

void FamiliesPage::open(int row)
{
    Q_EMIT openRequested(RecordRef::to(RecordKind::Child, m_model->row(row).id));
}

void FamiliesPage::openHit(int row)
{
    const SearchHit &hit = m_hits->row(row);
    if (hit.child)
        Q_EMIT openRequested(RecordRef::to(RecordKind::Child, *hit.child));
    else if (hit.family)
        Q_EMIT openRequested(RecordRef::to(RecordKind::Family, *hit.family));
}

void FamiliesPage::retranslate()
{
    QString counted;
    if (isSearching())
        counted = tr("%n result(s)", nullptr, m_hits->rowCount());
    else if (m_count && *m_count >= countLimit)
        counted = tr("%1 children or more").arg(QLocale().toString(countLimit));
    else if (m_count)
        counted = tr("%n child(ren)", nullptr, *m_count);
    setTitle(tr("Families"), counted);
    m_import->setText(tr("Import a roster…"));
    m_view->setAccessibleName(tr("Children"));
    m_hitView->setAccessibleName(tr("What was found"));
    for (RecordView *view : {m_view, m_hitView})
        view->setAccessibleDescription(tr("Enter opens the family."));
    if (isSearching())
        m_list->empty()->setWords(tr("No family matches this search."),
                                  tr("Try fewer letters, a phone number or a CIN."));
    else
        m_list->empty()->setWords(
            tr("No children yet"),
            tr("Here stand the children whose families you look after. A health "
               "plan's roster brings them in."),
            m_mayImport ? tr("Import a roster…") : QString());
}

} // namespace enlace
