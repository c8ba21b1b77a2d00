"""``seal``, ``unseal`` and ``keygen``: what they make, what they refuse, and that refusing leaves nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age.identities import parse_identity_file
from tests.conftest import snapshot
from tests.ui.cli.conftest import Keys
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, program

CLEAR = bytes(range(256)) * 1024
"""Four chunks of the format."""


@pytest.fixture
def clear(tmp_path: Path) -> Path:
    file = tmp_path / "clear.bin"
    file.write_bytes(CLEAR)
    return file


@pytest.fixture
def sealed(clear: Path, tmp_path: Path, keys: Keys) -> Path:
    target = tmp_path / "sealed.age"
    assert call("seal", "-r", keys.recipient, "-o", target, clear).code == 0
    return target


def refused(folder: Path, code: int, *arguments: object) -> Outcome:
    """The outcome of a verb that must fail, leave the folder as it was and print one sentence."""
    before = snapshot(folder)
    outcome = call(*arguments)
    assert_plain_failure(outcome, code)
    assert snapshot(folder) == before
    return outcome


@pytest.mark.parametrize("armor", [(), ("--armor",)])
def test_what_is_sealed_to_a_key_comes_out_again(
    clear: Path, tmp_path: Path, keys: Keys, armor: tuple[str, ...]
) -> None:
    target = tmp_path / "sealed.age"
    done = call("seal", "-r", keys.recipient, "-o", target, *armor, clear)
    assert (done.code, done.err) == (0, "")
    assert str(target) in done.out
    assert target.read_bytes().startswith(b"-----BEGIN" if armor else b"age-encryption.org/v1")
    assert call("unseal", "-i", keys.file, target) == Outcome(0, CLEAR, "")


def test_recipients_can_stand_in_a_file(clear: Path, tmp_path: Path, keys: Keys) -> None:
    names = tmp_path / "partners.txt"
    names.write_text(f"# partners\n\n{keys.recipient}\n", "utf-8")
    assert call("seal", "-R", names, "-o", tmp_path / "sealed.age", clear).code == 0
    assert call("unseal", "-i", keys.file, tmp_path / "sealed.age").data == CLEAR


def test_a_passphrase_comes_through_a_descriptor(
    clear: Path, tmp_path: Path, passphrase: Callable[[str], int]
) -> None:
    target = tmp_path / "sealed.age"
    words = "тоғыз аққу көлде 🦢"
    assert call("seal", "-p", "--passphrase-fd", passphrase(words), "-o", target, clear).code == 0
    assert call("unseal", "--passphrase-fd", passphrase(words), target).data == CLEAR
    wrong = refused(tmp_path, 1, "unseal", "--passphrase-fd", passphrase("plover"), target)
    assert "plover" not in wrong.err


def test_a_key_is_tried_before_a_passphrase_is_asked_for(sealed: Path, tmp_path: Path, keys: Keys) -> None:
    """Without a terminal and without a descriptor, asking would fail; it is not needed."""
    assert program("unseal", "-i", keys.file, sealed) == Outcome(0, CLEAR, "")
    assert "sealed to somebody else" in refused(tmp_path, 1, "unseal", sealed).err


def test_a_sealed_file_may_come_from_a_pipe(sealed: Path, keys: Keys) -> None:
    piped = program("unseal", "-i", keys.file, "/dev/stdin", given=sealed.read_bytes())
    assert piped == Outcome(0, CLEAR, "")


def test_nothing_is_written_when_the_header_is_refused(sealed: Path, tmp_path: Path, keys: Keys) -> None:
    whole = sealed.read_bytes()
    header_end = whole.index(b"\n--- ")
    variants = {
        "not sealed": b"plain words, long enough to be no header at all\n" * 20,
        "empty": b"",
        "cut in the header": whole[: header_end // 2],
        "another version": whole.replace(b"/v1", b"/v9", 1),
        "code of the header changed": whole[: header_end + 6] + b"AAAA" + whole[header_end + 10 :],
    }
    damaged = tmp_path / "damaged.age"
    for name, content in variants.items():
        damaged.write_bytes(content)
        assert refused(tmp_path, 1, "unseal", "-i", keys.file, damaged).err, name


def test_a_damaged_payload_ends_with_1_after_what_is_authentic(sealed: Path, tmp_path: Path, keys: Keys) -> None:
    whole = bytearray(sealed.read_bytes())
    whole[-40] ^= 1
    (tmp_path / "damaged.age").write_bytes(whole)
    outcome = call("unseal", "-i", keys.file, tmp_path / "damaged.age")
    assert outcome.code == 1
    assert outcome.data
    assert CLEAR.startswith(outcome.data)
    assert len(outcome.data) < len(CLEAR)
    assert str(len(outcome.data)) in outcome.err


@pytest.mark.parametrize("change", ["cut", "added"])
def test_a_payload_of_another_length_ends_with_1(sealed: Path, tmp_path: Path, keys: Keys, change: str) -> None:
    whole = sealed.read_bytes()
    (tmp_path / "damaged.age").write_bytes(whole[:-1] if change == "cut" else whole + b"x")
    outcome = call("unseal", "-i", keys.file, tmp_path / "damaged.age")
    assert outcome.code == 1
    assert CLEAR.startswith(outcome.data)
    assert len(outcome.err.splitlines()) == 1


def test_seal_refuses_to_overwrite(clear: Path, tmp_path: Path, keys: Keys) -> None:
    (tmp_path / "there.age").write_bytes(b"somebody's only copy")
    (tmp_path / "dangling.age").symlink_to(tmp_path / "nowhere")
    for name in ("there.age", "dangling.age", "clear.bin"):
        assert name in refused(tmp_path, 1, "seal", "-r", keys.recipient, "-o", tmp_path / name, clear).err


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("-r", "age1thisisnotakey"),
        ("-r", "ssh-ed25519 AAAA"),
        ("-r", "AGE-SECRET-KEY-1QQPQYZZQ"),
        ("-R", "no such file"),
    ],
)
def test_seal_refuses_what_nobody_could_open(clear: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    refused(tmp_path, 1, "seal", *options, "-o", tmp_path / "sealed.age", clear)


def test_old_and_new_keys_meet_only_on_purpose(clear: Path, tmp_path: Path, keys: Keys) -> None:
    old = call("keygen", "--classical", "-o", tmp_path / "old.txt").out.splitlines()[-1]
    both = ("-r", keys.recipient, "-r", old)
    refused(tmp_path, 1, "seal", *both, "-o", tmp_path / "sealed.age", clear)
    assert call("seal", *both, "--allow-mixed", "-o", tmp_path / "sealed.age", clear).code == 0
    assert call("unseal", "-i", tmp_path / "old.txt", tmp_path / "sealed.age").data == CLEAR


def test_a_passphrase_does_not_stand_beside_a_key(
    clear: Path, tmp_path: Path, keys: Keys, passphrase: Callable[[str], int]
) -> None:
    both = ("-p", "--passphrase-fd", passphrase("nine swans"), "-r", keys.recipient)
    refused(tmp_path, 1, "seal", *both, "-o", tmp_path / "sealed.age", clear)


@pytest.mark.parametrize("name", ["missing", ".", "unreadable"])
def test_what_cannot_be_read_is_named(tmp_path: Path, keys: Keys, name: str) -> None:
    if name == "unreadable":
        (tmp_path / name).write_bytes(b"x")
        (tmp_path / name).chmod(0)
        if os.access(tmp_path / name, os.R_OK):
            pytest.skip("this user may read every file")
    refused(tmp_path, 1, "seal", "-r", keys.recipient, "-o", tmp_path / "sealed.age", tmp_path / name)
    refused(tmp_path, 1, "unseal", "-i", keys.file, tmp_path / name)


def test_a_folder_that_is_not_there_is_no_place(clear: Path, tmp_path: Path, keys: Keys) -> None:
    refused(tmp_path, 1, "seal", "-r", keys.recipient, "-o", tmp_path / "gone" / "sealed.age", clear)
    refused(tmp_path, 1, "keygen", "-o", tmp_path / "gone" / "key.txt")


def test_a_key_file_is_for_its_owner_only(tmp_path: Path) -> None:
    made = program("keygen", "-o", tmp_path / "key.txt")
    assert (made.code, made.err) == (0, "")
    assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600
    text = (tmp_path / "key.txt").read_text("ascii")
    (identity,) = parse_identity_file(text)
    assert str(identity.recipient()) == made.out.splitlines()[-1]
    assert identity.to_text() not in made.out
    assert [path.name for path in tmp_path.iterdir()] == ["key.txt"]


def test_keygen_refuses_to_overwrite(tmp_path: Path, keys: Keys) -> None:
    (tmp_path / "key.txt").write_bytes(keys.file.read_bytes())
    assert "key.txt" in refused(tmp_path, 1, "keygen", "-o", tmp_path / "key.txt").err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"# only a remark\n",
        b"AGE-SECRET-KEY-1QQPQYZZQ\n",
        b"AGE-PLUGIN-YUBIKEY-1QQPQYZZQ\n",
        b"age-encryption.org/v1\n",
        b"\xff\xfe not text",
        b"\x1b[31m\n",
    ],
)
def test_a_key_file_that_is_none_is_refused(sealed: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key.txt").write_bytes(content)
    refused(tmp_path, 1, "unseal", "-i", tmp_path / "key.txt", sealed)
