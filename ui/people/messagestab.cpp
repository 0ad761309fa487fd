// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/messagestab.h"

#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datewords.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QHBoxLayout>

namespace enlace {

namespace {

QString formName() { return QStringLiteral("message"); }

Fields messageFields()
{
    return {withHint(textField("wordsEdit", QT_TRANSLATE_NOOP("Field", "&Message"), "words"),
                     QT_TRANSLATE_NOOP("Field", "It becomes part of the child's record. Whoever "
                                                "reads it is noted."))};
}

/// Written once; a draft of it is gone on with.
RecordKeeping<CareMessage> messageKeeping(const FamilyId &family)
{
    RecordKeeping<CareMessage> keeping;
    keeping.form = formName();
    keeping.words.add = QT_TRANSLATE_NOOP("RecordKeeping", "Write a message");
    keeping.words.added = QT_TRANSLATE_NOOP("RecordKeeping", "The message was sent.");
    keeping.words.send = QT_TRANSLATE_NOOP("RecordKeeping", "&Send");
    keeping.family = family;
    keeping.fields = messageFields();
    keeping.check = [](const CareMessage &message, const QDateTime &) { return validate(message); };
    keeping.save = [](Work &work, const CareMessage &message) -> Result<> {
        ENLACE_TRY(MessageRepository(work).write(work, message));
        return {};
    };
    keeping.find = [](Reading &reading, const MessageId &id) {
        return MessageRepository(reading).find(id);
    };
    return keeping;
}

Chip chipOf(const MessageRow &row)
{
    if (row.isNew())
        return {MessagesTab::tr("New"), Tone::Soon};
    return row.message.seenAt ? Chip{MessagesTab::tr("Read"), Tone::Good}
                              : Chip{MessagesTab::tr("Not read yet"), Tone::Waiting};
}

} // namespace

MessagesTab::MessagesTab(const Environment &environment, QWidget *parent)
    : ListTab(environment, "familyMessages", "dialog-ok", parent)
    , m_model(new RecordModel<MessageRow>(columns(), this))
    , m_bar(new QWidget(this))
    , m_write(makeButton(ButtonLook::Primary, "newMessageButton", m_bar))
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_write);
    connect(m_write, &QPushButton::clicked, this, &MessagesTab::write);
    setRecords(m_model);
    MessagesTab::retranslate();
}

QString MessagesTab::title() const { return tr("Messages"); }

QList<RecordColumn<MessageRow>> MessagesTab::columns() const
{
    const Clock &clock = environment().clock;
    return {
        {"when", "MessagesTab", QT_TRANSLATE_NOOP("MessagesTab", "Written"), 170,
         [&clock](const MessageRow &row) {
             return Cell{.text = momentText(row.message.origin.learnedAt, Languages::current(),
                                            clock.today()),
                         .second = row.writtenBy,
                         .strong = row.isNew()};
         }},
        {"words", "MessagesTab", QT_TRANSLATE_NOOP("MessagesTab", "Message"), 0,
         [this](const MessageRow &row) {
             return Cell{.text = row.message.words.simplified(),
                         .second = toWhom(row),
                         .toolTip = row.message.words};
         }},
        {"state", "MessagesTab", QT_TRANSLATE_NOOP("MessagesTab", "Receipt"), 148,
         [](const MessageRow &row) {
             const Chip chip = chipOf(row);
             return Cell{.text = chip.text, .second = row.seenBy, .tone = chip.tone};
         }},
    };
}

QString MessagesTab::toWhom(const MessageRow &row) const
{
    const QString child = hasSubject() ? subject().nameOf(row.message.child) : QString();
    return joined(
        {row.staff.isEmpty() ? tr("to the child's coordinator") : tr("to %1").arg(row.staff),
         child});
}

QString MessagesTab::receiptOf(const MessageRow &row) const
{
    if (!row.message.seenAt)
        return tr("not read yet");
    return joined({row.seenBy, momentText(*row.message.seenAt, Languages::current(), today())});
}

void MessagesTab::read()
{
    ask([family = subject().family()](
            Reading &reading) { return MessageRepository(reading).ofFamily(family); },
        [this](const QList<MessageRow> &rows) {
            m_model->setRows(rows);
            showRows();
        });
    readDrafts({formName()});
}

void MessagesTab::forget()
{
    ListTab::forget();
    m_model->clear();
}

RecordRef MessagesTab::refOf(int row) const
{
    return RecordRef::to(RecordKind::Message, m_model->row(row).message.id);
}

bool MessagesTab::mayWrite() const
{
    return hasSubject() && (subject().mayEdit(child().child.id, DataCategory::Tasks) ||
                            may(environment().store.actor(), Permission::Recommend));
}

void MessagesTab::showDetail(int row)
{
    if (row < 0)
        return;
    const MessageRow &line = m_model->row(row);
    detail()->setTitle(tr("From %1").arg(line.writtenBy));
    auto *chip = new StatusChip(detail());
    chip->setChip(chipOf(line));
    detail()->content()->addWidget(chip);
    addParagraph(line.message.words);
    auto *facts = addFacts();
    facts->add(tr("Written"),
               momentText(line.message.origin.learnedAt, Languages::current(), today()));
    facts->add(tr("To"), line.staff.isEmpty() ? tr("the child's coordinator") : line.staff);
    facts->add(tr("About"), subject().nameOf(line.message.child));
    facts->add(tr("Read by"), receiptOf(line));
    if (mayWrite() || line.isForMe)
        addAction(QStringLiteral("answerMessageButton"), tr("&Answer…"),
                  [this, message = line.message] { answer(message); });
    markSeen(line);
}

/// The receipt: only while somebody looks, and not for a list that stands behind another page.
void MessagesTab::markSeen(const MessageRow &row)
{
    if (!row.isNew() || !isVisible())
        return;
    environment().store.run(
        this,
        [id = row.message.id](Work &work) -> Result<> {
            return MessageRepository(work).markSeen(work, id);
        },
        [this](const Result<> &done) {
            if (!done)
                Q_EMIT said(Message::of(done.error()));
        });
}

void MessagesTab::write()
{
    CareMessage message;
    message.family = subject().family();
    message.child = child().child.id;
    begin(messageKeeping(message.family), message);
}

void MessagesTab::answer(const CareMessage &answered)
{
    CareMessage message;
    message.family = subject().family();
    message.child = answered.child;
    message.answers = answered.id;
    begin(messageKeeping(message.family), message);
}

bool MessagesTab::act(const QString &command)
{
    if (command != QLatin1String("newRecord") || !mayWrite())
        return ListTab::act(command);
    write();
    return true;
}

void MessagesTab::resume(const Draft &draft)
{
    resumeAs(draft, messageKeeping(subject().family()));
}

QString MessagesTab::draftName(const Draft &) const { return tr("A new message"); }

void MessagesTab::retranslate()
{
    ListTab::retranslate();
    const bool toCoordinator =
        hasSubject() && !subject().mayEdit(child().child.id, DataCategory::Tasks);
    m_write->setText(toCoordinator ? tr("&Write to the coordinator") : tr("&Write a message"));
    m_write->setVisible(mayWrite());
}

void MessagesTab::setEmptyWords(EmptyState *empty)
{
    empty->setWords(tr("No messages"),
                    tr("Here stands what therapists and coordinators write to one another about "
                       "the child, and when it was read."));
}

} // namespace enlace
