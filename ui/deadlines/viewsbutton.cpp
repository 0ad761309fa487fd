// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/viewsbutton.h"

#include "core/deadlines/worklistviewrepository.h"
#include "core/storage/store.h"
#include "ui/kit/formfield.h"
#include "ui/kit/theme.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace enlace {

namespace {

constexpr int nameWidth = 330; // pixels at the usual text size
constexpr int keysForViews = 9;

} // namespace

ViewNamePanel::ViewNamePanel(QDate today, QWidget *parent)
    : LinePanel("viewPanel", today, parent)
    , m_name(new QLineEdit(this))
    , m_nameField(nullptr)
{
    m_name->setMinimumWidth(scaled(nameWidth));
    m_name->setMaxLength(longestViewName);
    m_nameField = addField(m_name, "viewName");
    addButtons();
    ViewNamePanel::retranslate();
}

void ViewNamePanel::name(const WorklistView &view, const QList<WorklistView> &others, bool isNew)
{
    m_view = view;
    m_others = others;
    m_isNew = isNew;
    open({});
}

WorklistView ViewNamePanel::view() const
{
    WorklistView view = m_view;
    view.name = m_name->text();
    return view;
}

void ViewNamePanel::prepare()
{
    m_name->setText(m_view.name);
    m_name->selectAll();
}

QList<Error> ViewNamePanel::problems() const { return validate(view(), m_others); }

void ViewNamePanel::retranslate()
{
    LinePanel::retranslate();
    setWords(m_isNew ? tr("Keep this view") : tr("Another name for this view"), tr("&Keep"));
    setHint(tr("It keeps whose work is shown, the filters, the order and the figure that is "
               "pressed. Nobody else sees it."));
    if (m_nameField)
        m_nameField->setWords(tr("&Name of the view"), tr("For example: Calls of the week"));
}

ViewsButton::ViewsButton(const Environment &environment, QWidget *scope)
    : LiveText(scope)
    , m_environment(environment)
    , m_scope(scope)
    , m_panel(new ViewNamePanel(environment.clock.today(), scope))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("viewsButton"));
    setAutoDefault(true);
    setMenu(m_menu);
    const auto add = [this](TodayCommand command, auto f) {
        QAction *action = todayCommand(command).makeAction(m_scope);
        m_actions.insert(command, action);
        connect(action, &QAction::triggered, this, f);
    };
    add(TodayCommand::Views, [this] { showMenu(); });
    add(TodayCommand::KeepView, &ViewsButton::keep);
    add(TodayCommand::RenameView, &ViewsButton::rename);
    add(TodayCommand::DeleteView, &ViewsButton::removeCurrent);
    connect(m_panel, &LinePanel::accepted, this, [this] { save(m_panel->view(), m_naming); });
    retranslate();
    read();
}

void ViewsButton::read()
{
    m_environment.store.readLatest(
        this, [](Reading &reading) { return WorklistViewRepository(reading).all(); },
        [this](const Result<QList<WorklistView>> &views) {
            if (!views)
                return Q_EMIT said(Message::of(views.error()));
            m_views = *views;
            std::sort(m_views.begin(), m_views.end(),
                      [](const WorklistView &a, const WorklistView &b) {
                          return QString::localeAwareCompare(a.name, b.name) < 0;
                      });
            fill();
        });
}

void ViewsButton::setShown(const std::optional<WorkChoice> &choice)
{
    m_shown = choice;
    retranslate();
}

const WorklistView *ViewsButton::current() const
{
    for (const WorklistView &view : m_views)
        if (view.choice == m_shown)
            return &view;
    return nullptr;
}

void ViewsButton::fill()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    m_menu->clear();
    for (int i = 0; i < m_views.size(); ++i) {
        // A name is a person's own: what looks like a mnemonic in it is none.
        auto *entry = new QAction(
            QString(m_views.at(i).name).replace(QLatin1Char('&'), QLatin1String("&&")), m_scope);
        entry->setObjectName(QStringLiteral("view%1Action").arg(i + 1));
        entry->setCheckable(true);
        if (i < keysForViews)
            entry->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
        entry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_scope->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, i] { choose(i); });
        m_menu->addAction(entry);
        m_entries.append(entry);
    }
    m_menu->addSeparator();
    for (const TodayCommand command :
         {TodayCommand::KeepView, TodayCommand::RenameView, TodayCommand::DeleteView})
        m_menu->addAction(m_actions.value(command));
    retranslate();
}

void ViewsButton::choose(int number)
{
    retranslate(); // checked is what is shown, not what was pressed
    Q_EMIT chosen(m_views.at(number).choice);
}

void ViewsButton::keep()
{
    if (!m_shown)
        return;
    m_naming.reset();
    WorklistView view;
    view.choice = *m_shown;
    m_panel->name(view, m_views, true);
}

void ViewsButton::rename()
{
    if (const WorklistView *view = current()) {
        m_naming = *view;
        m_panel->name(*view, m_views, false);
    }
}

void ViewsButton::removeCurrent()
{
    const WorklistView *view = current();
    if (!view)
        return;
    m_environment.store.run(
        this, [id = view->id](Work &work) { return WorklistViewRepository(work).remove(work, id); },
        [this, gone = *view](const Result<> &result) {
            if (!result)
                return Q_EMIT said(Message::of(result.error()));
            Message message = Message::said(
                Tone::Good, [name = gone.name] { return tr("View deleted: %1").arg(name); });
            message.actionText = [] { return tr("Undo"); };
            message.action = [self = QPointer<ViewsButton>(this), gone] {
                if (self)
                    self->put(gone);
            };
            Q_EMIT said(message);
            read();
        });
}

void ViewsButton::save(const WorklistView &view, const std::optional<WorklistView> &before)
{
    m_environment.store.run(
        this, [view](Work &work) { return WorklistViewRepository(work).save(work, view); },
        [this, before](const Result<WorklistView> &saved) {
            if (!saved)
                return Q_EMIT said(Message::of(saved.error()));
            Message message = Message::said(
                Tone::Good, [name = saved->name] { return tr("View kept: %1").arg(name); });
            message.actionText = [] { return tr("Undo"); };
            message.action = [self = QPointer<ViewsButton>(this), before, id = saved->id] {
                if (!self)
                    return;
                if (before)
                    self->put(*before);
                else
                    self->drop(id);
            };
            Q_EMIT said(message);
            read();
        });
}

void ViewsButton::put(const WorklistView &view)
{
    m_environment.store.run(
        this, [view](Work &work) { return WorklistViewRepository(work).save(work, view); },
        [this](const Result<WorklistView> &saved) {
            Q_EMIT said(saved ? Message::said(
                                    Tone::Good,
                                    [name = saved->name] { return tr("As before: %1").arg(name); })
                              : Message::of(saved.error()));
            read();
        });
}

void ViewsButton::drop(const WorklistViewId &id)
{
    m_environment.store.run(
        this, [id](Work &work) { return WorklistViewRepository(work).remove(work, id); },
        [this](const Result<> &result) {
            Q_EMIT said(result ? Message::said(Tone::Good, [] { return tr("View not kept."); })
                               : Message::of(result.error()));
            read();
        });
}

void ViewsButton::retranslate()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        todayCommand(it.key()).dress(it.value());
    const WorklistView *view = current();
    for (int i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->setChecked(view && m_views.at(i).id == view->id);
    m_actions.value(TodayCommand::KeepView)->setEnabled(m_shown.has_value() && !view);
    m_actions.value(TodayCommand::RenameView)->setEnabled(view);
    m_actions.value(TodayCommand::DeleteView)->setEnabled(view);
    const PageCommand &command = todayCommand(TodayCommand::Views);
    setText(view ? QString(view->name).replace(QLatin1Char('&'), QLatin1String("&&"))
                 : command.words());
    setAccessibleName(view ? tr("View: %1").arg(view->name) : tr("Your views"));
    setToolTip(command.toolTip());
    setAccessibleDescription(command.toolTip());
}

} // namespace enlace
