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

has() { "$python" -c "import $1" >/dev/null 2>&1; }

# Debian keeps what makes environments in a package of its own; any of three ways will do.
make_environment() {
    if has ensurepip; then
        "$python" -m venv --clear .venv
    elif has virtualenv; then
        "$python" -m virtualenv --quiet --clear .venv
    elif has pip; then
        "$python" -m venv --clear --without-pip .venv
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
    if has ensurepip || has virtualenv || has pip; then
        sh packaging/linux/system-libraries.sh
    else
        sh packaging/linux/system-libraries.sh python3-venv
    fi
fi
say "Installing what requirements.lock names for $("$python" --version): about 230 MB, once."
make_environment
install_locked

# The binding unpacks its own Python sources once, here, so that no start has to compile them again.
SBK_EMBED=0 .venv/bin/python -c 'import PySide6.QtCore'
.venv/bin/python -m compileall -q .venv/lib/python3*/site-packages/shiboken6 >/dev/null
# Ours are compiled here too, so that the first start is as soon as the next ones. Where the folder belongs to
# somebody else this changes nothing: then every start compiles for itself.
.venv/bin/python -m compileall -q crypto archive exports ui >/dev/null 2>&1 || :
: > "$stamp"
