// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"
#include "ui/kit/paper.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace enlace {

class FlowLayout;

/// A paper to look at inside the program, page by page: with buttons, and with Page Up and Page
/// Down, + and −, 0 for the whole width, Esc by whoever holds it. The page shown is told to screen
/// readers with what stands on it. Thread: the window's; pages are drawn on another.
class PaperView : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `title` says what paper it is, in the language of the interface.
    void show(std::shared_ptr<Paper> paper, std::function<QString()> title);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_paper != nullptr; }
    /// From 0.
    [[nodiscard]] int page() const { return m_page; }
    /// What more can be done with the paper; stands behind all else.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void closed();
    /// The page asked for is on the screen, or the words that it cannot be drawn.
    void drawn();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(int page);
    void zoomTo(int percent);
    void draw();
    void showPage(const QImage &image, const QString &words);

    std::shared_ptr<Paper> m_paper;
    std::function<QString()> m_title;
    int m_page = 0;
    int m_zoom = 100; ///< percent of the width of the view
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_isDrawn = false;
    bool m_hasFailed = false;
    QString m_words;
    QLabel *m_heading;
    FlowLayout *m_tools = nullptr;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_number;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QLabel *m_sheet;
};

} // namespace enlace
