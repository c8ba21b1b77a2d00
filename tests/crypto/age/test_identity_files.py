"""Key files that are sealed with a passphrase, ours and those that age itself made."""

from __future__ import annotations

import base64
import os
import re
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from crypto.age import errors
from crypto.age.armor import BEGIN, END
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.identity_files import MOST_IDENTITY_BYTES, open_identity_file, wants_passphrase
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes

PHRASE = "шесть серых цапель"


def never() -> str:
    raise AssertionError("the passphrase was asked for")


def sealed_with(content: bytes, *, armor: bool = False, factor: int = 2) -> bytes:
    return seal_bytes(content, [PassphraseRecipient(PHRASE, factor)], armor=armor)


@pytest.mark.parametrize("armor", [True, False])
def test_a_sealed_key_file_opens_with_its_passphrase(armor: bool) -> None:
    old, new = X25519Identity.generate(), HybridIdentity.generate()
    text = f"# created: today\n{old.to_text()}\n\n{new.to_text()}\n"
    sealed = sealed_with(text.encode(), armor=armor)
    assert wants_passphrase(sealed)
    opened = open_identity_file(sealed, lambda: PHRASE)
    assert [one.to_text() for one in opened] == [old.to_text(), new.to_text()]


def test_empty_lines_before_the_armor_changes_nothing() -> None:
    key = HybridIdentity.generate()
    sealed = b"\r\n\n" + sealed_with(key.to_text().encode(), armor=True)
    assert wants_passphrase(sealed)
    assert len(open_identity_file(sealed, lambda: PHRASE)) == 1


@pytest.mark.parametrize("armor", [True, False])
def test_another_passphrase_is_called_wrong(armor: bool) -> None:
    sealed = sealed_with(HybridIdentity.generate().to_text().encode(), armor=armor)
    with pytest.raises(errors.IdentityPassphraseWrong):
        open_identity_file(sealed, lambda: PHRASE + " ")


def test_an_open_key_file_asks_nothing() -> None:
    key = HybridIdentity.generate()
    plain = key.to_text().encode()
    assert not wants_passphrase(plain)
    assert [one.to_text() for one in open_identity_file(plain, never)] == [key.to_text()]


def test_one_that_is_sealed_to_a_key_asks_nothing_and_is_refused() -> None:
    sealed = seal_bytes(b"AGE-SECRET-KEY-1", [HybridIdentity.generate().recipient()])
    assert not wants_passphrase(sealed)
    with pytest.raises(errors.IdentityFileSealed):
        open_identity_file(sealed, never)


def test_one_that_is_sealed_twice_is_refused() -> None:
    inner = sealed_with(HybridIdentity.generate().to_text().encode(), armor=True)
    with pytest.raises(errors.IdentityFileSealed):
        open_identity_file(sealed_with(inner), lambda: PHRASE)


def test_work_that_would_freeze_the_computer_is_refused_before_it_begins() -> None:
    sealed = sealed_with(HybridIdentity.generate().to_text().encode())
    greedy = re.sub(rb"(-> scrypt \S+) 2\n", rb"\1 30\n", sealed)
    assert greedy != sealed
    with pytest.raises(errors.WorkFactorTooHigh):
        open_identity_file(greedy, lambda: PHRASE)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.IdentityFileEmpty),
        (b"# only a note\n", errors.IdentityFileEmpty),
        (b"\xff\xfe\x00", errors.IdentityFileEmpty),
        (b"my notes of tuesday\n", errors.IdentityMalformed),
    ],
)
def test_what_is_no_key_inside_is_told(content: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        open_identity_file(sealed_with(content), lambda: PHRASE)


def test_damage_is_told_as_damage() -> None:
    sealed = sealed_with(HybridIdentity.generate().to_text().encode())
    with pytest.raises(errors.PayloadRefused):
        open_identity_file(sealed[:-1] + bytes([sealed[-1] ^ 1]), lambda: PHRASE)
    with pytest.raises(errors.PayloadRefused):
        open_identity_file(sealed[:-20], lambda: PHRASE)
    with pytest.raises(errors.HeaderRefused):
        open_identity_file(b"age-encryption.org/v1\n", never)
    assert not wants_passphrase(b"age-encryption.org/v1\n-> scrypt")
    broken = BEGIN + b"\n" + base64.b64encode(sealed)[:60] + b"!\n" + END
    assert not wants_passphrase(broken)
    with pytest.raises(errors.ArmorMalformed):
        open_identity_file(broken, never)


def test_ten_thousand_keys_are_less_than_is_read() -> None:
    assert len(HybridIdentity.generate().to_text()) * 10_000 < MOST_IDENTITY_BYTES


@pytest.mark.peer
@pytest.mark.skipif(not (shutil.which("age") and shutil.which("age-keygen")), reason="age is not installed")
@pytest.mark.parametrize("armor", [True, False])
def test_a_key_file_that_age_sealed(tmp_path: Path, armor: bool) -> None:
    key, sealed = tmp_path / "key.txt", tmp_path / "key.age"
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    at_a_terminal(["age", "-p", *(["-a"] if armor else []), "-o", str(sealed), str(key)], PHRASE)
    content = sealed.read_bytes()
    assert wants_passphrase(content)
    (opened,) = open_identity_file(content, lambda: PHRASE)
    assert opened.to_text() in key.read_text("utf-8")
    with pytest.raises(errors.IdentityPassphraseWrong):
        open_identity_file(content, lambda: "another")


def at_a_terminal(command: list[str], passphrase: str) -> None:
    """Run a program that asks for a passphrase twice at its terminal."""
    main, inner = os.openpty()
    process = subprocess.Popen(["setsid", "--ctty", "--wait", *command], stdin=inner, stdout=inner, stderr=inner)
    os.close(inner)
    seen, answered = "", 0
    try:
        while select.select([main], [], [], 30)[0]:
            try:
                piece = os.read(main, 4096)
            except OSError:  # the program is gone
                break
            if not piece:
                break
            seen += piece.decode("utf-8", "replace")
            if seen.count("assphrase") > answered and seen.rstrip().endswith(":"):
                answered = seen.count("assphrase")
                os.write(main, f"{passphrase}\n".encode())
        assert process.wait(timeout=30) == 0, seen
    finally:
        process.kill()
        os.close(main)
