#!/bin/sh
# Makes .venv from requirements.lock; every file that is installed must have a hash that stands there.
# usage: environment.sh STAMP    STAMP is written last: it says that the environment is complete.
set -eu

stamp=$1
cd "$(dirname "$0")/.."
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH

say() { printf '%s\n' "$*" >&2; }

suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

find_python() {
    for candidate in "${STRONGROOM_PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if suitable "$candidate"; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    say 'Strongroom needs Python 3.11, 3.12, 3.13 or 3.14, and found none of them.'
    say 'On Debian 12, Ubuntu 24.04 and later: apt-get install python3 python3-venv'
    say 'Or name one: make setup STRONGROOM_PYTHON=/path/to/python3'
    return 1
}

make_environment() {
    if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$python" -m venv --clear .venv
    elif "$python" -m virtualenv --version >/dev/null 2>&1; then
        "$python" -m virtualenv --quiet --clear .venv
    elif "$python" -m pip --python "$python" --version >/dev/null 2>&1 \
        && "$python" -m venv --clear --without-pip .venv; then
        :
    else
        say 'This Python cannot make environments yet. On Debian and Ubuntu: apt-get install python3-venv'
        return 1
    fi
}

install_locked() {
    # Without a pip of its own, the environment is filled by the pip of the Python that made it.
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then
        set -- .venv/bin/python -m pip
    else
        set -- "$python" -m pip --python .venv/bin/python
    fi
    "$@" install --quiet --disable-pip-version-check --require-hashes --only-binary :all: --no-deps \
        --requirement requirements.lock
    .venv/bin/python -m pip --disable-pip-version-check check >&2
}

python=$(find_python)
if [ "$(uname -s)" = Linux ]; then
    sh packaging/linux/system-libraries.sh "$python"
fi
say "Installing what requirements.lock names for $("$python" --version): about 150 MB, once."
make_environment
install_locked

# The binding unpacks its own Python sources once, here, so that no start has to compile them again.
SBK_EMBED=0 .venv/bin/python -c 'import PySide6.QtCore'
.venv/bin/python -m compileall -q .venv/lib/python3*/site-packages/shiboken6 >/dev/null
: > "$stamp"
