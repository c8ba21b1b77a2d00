"""Watches a program from outside: which files it opened to write, which sockets it asked for, what it left."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

_CALL = re.compile(r'(?:openat|open|creat)\((?:AT_FDCWD, )?"(?P<path>[^"]*)", (?P<flags>[A-Z_|0-9]+)')
_RENAME = re.compile(r'rename(?:at2?)?\(.*?"(?P<old>[^"]*)".*?"(?P<new>[^"]*)"')
_SOCKET = re.compile(r"socket\((?P<family>[A-Z_0-9]+)")
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")


@dataclass(frozen=True)
class Seen:
    """What the system calls of one run say."""

    returncode: int
    output: str
    written: frozenset[str]
    """Absolute paths opened for writing or renamed to, devices left out."""
    families: frozenset[str]
    """Families of the sockets that were asked for, refused or not."""


def watch(
    command: Sequence[str], *, folder: Path, environment: Mapping[str, str], record: Path, seconds: int = 300
) -> Seen:
    """Run a command under ``strace`` in ``folder``; skips the test, saying so, where there is none."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    done = subprocess.run(
        ["strace", "-f", "-qq", "-s", "400", "-e", "trace=open,openat,creat,rename,renameat,renameat2,socket",
         "-o", str(record), *command],
        cwd=folder, env=dict(environment), capture_output=True, timeout=seconds, check=False,
    )  # fmt: skip
    calls = record.read_text("utf-8", "replace")
    if "PTRACE" in done.stderr.decode("utf-8", "replace") and not calls:
        pytest.skip("strace may not watch here")
    written = set()
    for call in _CALL.finditer(calls):
        if any(flag in call["flags"].split("|") for flag in _WRITING):
            written.add(_absolute(call["path"], folder))
    written |= {_absolute(call["new"], folder) for call in _RENAME.finditer(calls)}
    return Seen(
        returncode=done.returncode,
        output=(done.stdout + done.stderr).decode("utf-8", "replace"),
        written=frozenset(path for path in written if not path.startswith("/dev/")),
        families=frozenset(call["family"] for call in _SOCKET.finditer(calls)),
    )


def _absolute(path: str, folder: Path) -> str:
    decoded = path.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1", "replace")
    return str(folder / decoded.decode("utf-8", "replace"))


def outside(written: Iterable[str], *allowed: Path) -> set[str]:
    """The written paths that lie in none of the allowed folders."""
    roots = [str(folder) for folder in allowed]
    return {path for path in written if not any(path == root or path.startswith(root + "/") for root in roots)}


def forms(marker: str) -> list[bytes]:
    """The ways in which a text can lie on a disk in the clear."""
    found = [marker.encode(), marker.encode("utf-16-le"), marker.encode("utf-16-be")]
    # Base64 has three alignments; the inner part of each stays the same whatever stands around it.
    found += [base64.b64encode(b"\x00" * shift + marker.encode())[4:-4] for shift in range(3)]
    return [form for form in found if len(form) >= 8]


def files_with(folder: Path, markers: Iterable[str]) -> list[str]:
    """Files below ``folder`` that hold a marker in any of its forms; also paths that name one."""
    wanted = [form for marker in markers for form in forms(marker)]
    found = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if any(marker in name for marker in markers):
            found.append(name)
        elif path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if any(form in data for form in wanted):
                found.append(name)
    return found
