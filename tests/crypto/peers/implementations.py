"""Independent implementations of age, each behind the same two calls; an absent one skips with its reason."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import pytest

HERE = Path(__file__).parent
_PATIENCE_SECONDS = 60


class Peer(Protocol):
    """Seals and opens whole files. ``open`` raises ``AssertionError`` when the peer refuses."""

    def seal(self, data: bytes, recipients: Sequence[str], *, armor: bool = False) -> bytes: ...

    def open(self, sealed: bytes, identities: Sequence[str], *, armor: bool = False) -> bytes: ...

    def seal_by_passphrase(self, data: bytes, passphrase: str) -> bytes: ...

    def open_by_passphrase(self, sealed: bytes, passphrase: str) -> bytes: ...


class DebianAge:
    """The ``age`` command. It asks for passphrases on a terminal only, so it gets one."""

    def __init__(self) -> None:
        self._command = shutil.which("age") or pytest.skip("the age command is not installed")

    def seal(self, data: bytes, recipients: Sequence[str], *, armor: bool = False) -> bytes:
        options = [option for recipient in recipients for option in ("-r", recipient)]
        return self._run([*options, *(["-a"] if armor else [])], data)

    def open(self, sealed: bytes, identities: Sequence[str], *, armor: bool = False) -> bytes:
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as key_file:
            key_file.write("\n".join(identities) + "\n")
            key_file.flush()
            return self._run(["-d", "-i", key_file.name], sealed)

    def seal_by_passphrase(self, data: bytes, passphrase: str) -> bytes:
        return self._run_on_terminal(["-p"], data, [passphrase, passphrase])

    def open_by_passphrase(self, sealed: bytes, passphrase: str) -> bytes:
        return self._run_on_terminal(["-d"], sealed, [passphrase])

    def _run(self, options: Sequence[str], data: bytes) -> bytes:
        done = subprocess.run([self._command, *options], input=data, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def _run_on_terminal(self, options: Sequence[str], data: bytes, answers: Sequence[str]) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            source, sink = Path(folder) / "in", Path(folder) / "out"
            source.write_bytes(data)
            child, terminal = pty.fork()
            if child == 0:
                os.execv(self._command, [self._command, *options, "-o", str(sink), str(source)])  # noqa: S606 - no shell is wanted
            shown = converse(terminal, answers)
            _, status = os.waitpid(child, 0)
            os.close(terminal)
            assert status == 0, shown.decode("utf-8", "replace")
            return sink.read_bytes()


def converse(terminal: int, answers: Sequence[str]) -> bytes:
    """Answer each prompt that ends in a colon, and return what was shown until the program ended."""
    shown, asked = b"", 0
    while select.select([terminal], [], [], _PATIENCE_SECONDS)[0]:
        try:
            block = os.read(terminal, 4096)
        except OSError:  # Linux tells the end of a terminal this way
            break
        if not block:
            break
        shown += block
        if shown.count(b"assphrase") > asked and shown.rstrip().endswith(b":") and asked < len(answers):
            os.write(terminal, answers[asked].encode() + b"\n")
            asked = shown.count(b"assphrase")
    return shown


class NpmAgeEncryption:
    """The npm package ``age-encryption``, run by Node."""

    def __init__(self) -> None:
        self._node = shutil.which("node") or pytest.skip("Node is not installed")
        if not (HERE / "node_modules" / "age-encryption").is_dir():
            pytest.skip("npm packages are missing: run `npm ci` in tests/crypto/peers")

    def seal(self, data: bytes, recipients: Sequence[str], *, armor: bool = False) -> bytes:
        return self.ask({"action": "seal", "recipients": recipients, "armor": armor}, data)

    def open(self, sealed: bytes, identities: Sequence[str], *, armor: bool = False) -> bytes:
        return self.ask({"action": "open", "identities": identities, "armor": armor}, sealed)

    def seal_by_passphrase(self, data: bytes, passphrase: str) -> bytes:
        return self.ask({"action": "seal", "passphrase": passphrase, "workFactor": 10}, data)

    def open_by_passphrase(self, sealed: bytes, passphrase: str) -> bytes:
        return self.ask({"action": "open", "passphrase": passphrase}, sealed)

    def ask(self, request: dict[str, object], data: bytes = b"", script: str = "age_encryption.mjs") -> bytes:
        line = json.dumps(request).encode() + b"\n"
        done = subprocess.run(
            [self._node, HERE / script], input=line + data, capture_output=True, check=False, cwd=HERE
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout


class Pyrage:
    """The Python package ``pyrage``, which is the Rust implementation ``rage``."""

    def __init__(self) -> None:
        self._pyrage = pytest.importorskip("pyrage", reason="pyrage is not installed")

    def seal(self, data: bytes, recipients: Sequence[str], *, armor: bool = False) -> bytes:
        keys = [self._pyrage.x25519.Recipient.from_str(one) for one in recipients]
        return bytes(self._pyrage.encrypt(data, keys, armored=armor))

    def open(self, sealed: bytes, identities: Sequence[str], *, armor: bool = False) -> bytes:
        keys = [self._pyrage.x25519.Identity.from_str(one) for one in identities]
        return bytes(self._refusable(self._pyrage.decrypt, sealed, keys))

    def seal_by_passphrase(self, data: bytes, passphrase: str) -> bytes:
        return bytes(self._pyrage.passphrase.encrypt(data, passphrase))

    def open_by_passphrase(self, sealed: bytes, passphrase: str) -> bytes:
        return bytes(self._refusable(self._pyrage.passphrase.decrypt, sealed, passphrase))

    def _refusable(self, call: object, *arguments: object) -> bytes:
        assert callable(call)
        try:
            return bytes(call(*arguments))
        except self._pyrage.DecryptError as refusal:
            raise AssertionError(str(refusal)) from None
