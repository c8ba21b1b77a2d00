"""The process limits, each observed from a process of its own: they cannot be undone in this one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.hardening import QUIET_ENVIRONMENT, quiet_environment

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel filter exists on Linux only")


def run(body: str) -> str:
    """Run ``body`` after hardening in a fresh interpreter; returns what it printed."""
    code = "from ui.hardening import *\nstate = harden_process()\n" + body
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


FAMILIES = {"inet": 2, "inet6": 10, "packet": 17, "bluetooth": 31, "vsock": 40}


@linux
@pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES.keys())
def test_network_sockets_are_refused(family: int) -> None:
    body = (
        "import socket, errno\n"
        f"try: socket.socket({family}, socket.SOCK_DGRAM)\n"
        "except OSError as e: print(errno.errorcode[e.errno], type(state.network).__name__)\n"
        "else: print('open')"
    )
    assert run(body) == "EAFNOSUPPORT NetworkRefused"


@linux
def test_local_sockets_still_work() -> None:
    body = (
        "import socket\na, b = socket.socketpair(); a.send(b'x')\n"
        "print(b.recv(1), socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).family == socket.AF_NETLINK)"
    )
    assert run(body) == "b'x' True"


@linux
def test_a_child_inherits_the_refusal() -> None:
    child = (
        "import socket\ntry: socket.create_connection(('127.0.0.1', 9)); print('open')\n"
        "except OSError as e: print(e.errno)"
    )
    body = f"import subprocess, sys\nprint(subprocess.check_output([sys.executable, '-c', {child!r}]))"
    assert run(body) == r"b'97\n'"


@linux
def test_a_thread_that_was_there_before_is_bound_too() -> None:
    code = (
        "import threading, socket\nfrom ui.hardening import no_network\ngo = threading.Event(); out = []\n"
        "def work():\n    go.wait()\n    try: socket.socket(); out.append('open')\n"
        "    except OSError as e: out.append(e.errno)\n"
        "t = threading.Thread(target=work); t.start(); no_network(); go.set(); t.join(); print(out)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[97]"


@linux
def test_io_uring_is_refused() -> None:
    body = (
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        "print([(libc.syscall(n, 1, 0), ctypes.get_errno()) for n in (425, 426, 427)])"
    )
    assert run(body) == "[(-1, 1), (-1, 1), (-1, 1)]"


@linux
@pytest.mark.skipif(os.uname().machine != "x86_64", reason="x32 is a convention of x86_64")
def test_the_x32_convention_is_refused() -> None:
    body = (
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        "print(libc.syscall(0x40000000 | 41, 2, 1, 0), ctypes.get_errno())"
    )
    assert run(body) == "-1 1"


@pytest.mark.skipif(sys.platform == "win32", reason="core limits are a Unix thing")
def test_core_dumps_are_off_and_memory_is_private() -> None:
    body = (
        "import resource\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), state.core_dumps_off, state.memory_private)"
    )
    assert run(body) == "(0, 0) True True"


@linux
def test_the_process_is_not_dumpable() -> None:
    assert run("import ctypes\nprint(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))") == "0"


def test_new_files_are_for_the_owner_only(tmp_path: Path) -> None:
    target = tmp_path / "made"
    run(f"open({str(target)!r}, 'w').close()")
    assert target.stat().st_mode & 0o777 == 0o600


def test_silence_stderr_swallows_what_c_prints() -> None:
    body = "silence_stderr()\nimport os\nos.write(2, b'a stored name')\nprint('still here')"
    assert run(body) == "still here"


def test_quiet_environment_sets_every_variable() -> None:
    environment = {"QT_LOGGING_RULES": "*=true", "OTHER": "kept"}
    quiet_environment(environment)
    assert environment == {**dict(QUIET_ENVIRONMENT), "OTHER": "kept"}
