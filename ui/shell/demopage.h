// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gatepage.h"
#include "ui/shell/storedoor.h"

#include <atomic>
#include <memory>

class QProgressBar;

namespace enlace {

/// Makes the demo county, which takes about half a minute, and says how far it is.
class DemoPage : public GatePage
{
    Q_OBJECT
public:
    explicit DemoPage(StoreDoor &door, QWidget *parent = nullptr);
    ~DemoPage() override;
    /// Begins at once; a demo of these days that is there already is opened instead.
    void begin() override;

Q_SIGNALS:
    void ready(const enlace::StorePlace &place);

protected:
    void retranslate() override;

private:
    void cancel();

    StoreDoor &m_door;
    QProgressBar *m_bar;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the county that is being made
};

} // namespace enlace
