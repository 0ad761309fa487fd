// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familiespage.h"

#include "core/access/accessrules.h"
#include "core/storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordview.h"
#include "ui/people/childmodel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
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
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(QStringLiteral("system-users"), this))
    , m_stack(new QStackedWidget(this))
    , m_import(makeButton(ButtonLook::Normal, "importButton", this))
{
    m_view->setObjectName(QStringLiteral("childrenView"));
    m_view->setRecords(m_model);
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 5, 5, 5);
    inside->addWidget(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    body()->addWidget(card, 1);
    m_import->setIcon(themeIcon(QStringLiteral("document-import"), IconInk::Ink));
    m_import->setVisible(m_mayImport);
    buttons()->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("import")); });
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("import")); });
    connect(m_view, &RecordView::opened, this, &FamiliesPage::open);
    connect(m_model, &RecordModelBase::loaded, this, &FamiliesPage::showState);
    connect(m_model, &RecordModelBase::failed, this,
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

void FamiliesPage::focusFirst()
{
    if (m_model->rowCount() == 0)
        return;
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void FamiliesPage::ask()
{
    m_stale = false;
    ChildFilter filter;
    filter.surname = m_text;
    m_model->show(filter);
    m_environment.store.readLatest(
        m_stack,
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

void FamiliesPage::showState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void FamiliesPage::retranslate()
{
    QString counted;
    if (m_count && *m_count >= countLimit)
        counted = tr("%1 children or more").arg(QLocale().toString(countLimit));
    else if (m_count && !m_text.isEmpty())
        counted = tr("%n result(s)", nullptr, *m_count);
    else if (m_count)
        counted = tr("%n child(ren)", nullptr, *m_count);
    setTitle(tr("Families"), counted);
    m_import->setText(tr("Import a roster…"));
    m_view->setAccessibleName(tr("Children"));
    m_view->setAccessibleDescription(tr("Enter opens the family."));
    if (!m_text.isEmpty())
        m_empty->setWords(tr("No family matches this search."),
                          tr("Try fewer letters, a phone number or a CIN."));
    else
        m_empty->setWords(tr("No children yet"),
                          tr("Here stand the children whose families you look after. A health "
                             "plan's roster brings them in."),
                          m_mayImport ? tr("Import a roster…") : QString());
}

} // namespace enlace
