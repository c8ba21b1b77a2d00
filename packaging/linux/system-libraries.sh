#!/bin/sh
# Installs the Debian and Ubuntu packages that Qt's wheels load and do not bring along. Asks for nothing that
# is there already. usage: system-libraries.sh [PACKAGE…]   (PACKAGE: what the caller found missing besides)
# Exit 0: everything is there. Exit 1: something is missing and cannot be installed from here; says what to run.
set -eu

# The name that the loader looks for, and the package that has it. Newer releases rename packages and still
# answer to these names, so what is there is judged by the library and never by the package.
libraries='
libglib-2.0.so.0      libglib2.0-0
libGL.so.1            libgl1
libEGL.so.1           libegl1
libfontconfig.so.1    libfontconfig1
libxkbcommon.so.0     libxkbcommon0
libdbus-1.so.3        libdbus-1-3
libxcb-cursor.so.0    libxcb-cursor0
libxcb-icccm.so.4     libxcb-icccm4
libxcb-keysyms.so.1   libxcb-keysyms1
libxcb-shape.so.0     libxcb-shape0
libxcb-xkb.so.1       libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1   libwayland-egl1
libcups.so.2          libcups2
'

command -v apt-get >/dev/null 2>&1 || exit 0

known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
missing=$(printf '%s' "$libraries" | while read -r library package; do
    [ -n "$library" ] || continue
    case $known in *"$library "*) ;; *) printf ' %s' "$package" ;; esac
done)
missing="$missing${*:+ $*}"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=''
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root='sudo -n'
else
    printf '%s\n' 'Some system libraries are missing. Please run this once, then try again:' \
        "  sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi

printf 'Installing system libraries:%s\n' "$missing" >&2
# shellcheck disable=SC2086  # a list of words
apt() { $as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get -qq "$@" >/dev/null; }
apt update
# shellcheck disable=SC2086
apt install --yes --no-install-recommends $missing
