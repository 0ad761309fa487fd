# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of this folder share. Sourced, never run.
set -euo pipefail
export LC_ALL=C.UTF-8
export PATH # bash has one of its own when the environment is empty; what it starts needs it too

ENLACE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ENLACE_STARTED=${ENLACE_STARTED:-$(date +%s)}
export ENLACE_STARTED

# say "…": one line of progress, with the time since the command began.
say() {
    local elapsed=$(($(date +%s) - ENLACE_STARTED))
    printf '[%d:%02d] %s\n' $((elapsed / 60)) $((elapsed % 60)) "$*" >&2
}

# stop_because "…" "…": what is missing and what to do, each on a line of its own; ends the script.
stop_because() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 2
}

# quietly "what" command…: its output is shown only when it fails, the last lines (QUIETLY_LINES) of it.
quietly() {
    local what=$1 log
    shift
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        local status=$?
        tail -n "${QUIETLY_LINES:-60}" "$log" >&2
        rm -f "$log"
        say "$what did not succeed."
        return "$status"
    fi
}

# As many compiler processes as there are processors, but no more than memory carries (1.5 GB each).
processes() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo $((cores < memory ? cores : memory))
}
