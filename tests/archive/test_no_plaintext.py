"""No word of any record stands readable in any file of the vault, nor anywhere else."""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path

import pytest

from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.events import Event
from archive.model.fields import Kind
from archive.model.interview import ConsentEvent
from archive.model.people import Person
from archive.model.testimony import Consent, Testimony
from archive.vault import DATABASE, Vault
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.testimony import Decision, Language, Use
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import database_key, open_by_key
from tests.archive.record_strategies import full_record, one_of_each

MARK = "Zharqynqala"
CYRILLIC = "Жарқынқала"


def forms(word: str) -> set[bytes]:
    """The ways in which a word could stand in a file: encodings, and base64 at each of its three places."""
    found = {word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
    found |= {form.lower() for form in found} | {word.upper().encode()}
    for form in list(found):
        for shift in range(3):
            found.add(base64.b64encode(b"x" * shift + form)[4:-4])
    found.add(word.encode().hex().encode())
    return found


def work(vault: Vault, outside: Path) -> None:
    """A whole session, with the word in every place where a person could write it."""
    case = vault.cases.open(f"case {MARK}", CaseKind.LAW, summary=CYRILLIC)
    person = vault.people.add(MARK, label=CYRILLIC, occupation=MARK)
    event = vault.events.add(MARK, place=CYRILLIC, description=MARK * 400)
    testimony = vault.testimonies.add(witness=person, place=MARK, interviewer=CYRILLIC, pseudonym=MARK)
    text = vault.testimonies.write(testimony, f"{MARK} {CYRILLIC}\n\n" * 200, Language.KAZAKH)
    vault.testimonies.seal(text)
    vault.consents.answer(
        vault.consents.record(person, understanding=MARK), Use.MEDIA, Decision.YES, audience=MARK, conditions=CYRILLIC
    )
    item = vault.evidence.add(MARK, description=CYRILLIC, device=MARK)
    item = vault.records.amend(item, {"capture_network": MARK, "capture_context": CYRILLIC}, reason=MARK)
    outside.write_bytes(f"{MARK} {CYRILLIC} ".encode() * 20_000)
    file = vault.intake.take_in(outside, item.id).file
    vault.intake.take_in_bytes(MARK.encode() * 10, f"{CYRILLIC}.txt", item.id)
    vault.evidence.keep_thumbnail(file, MARK.encode())
    vault.texts.read(file)
    assert vault.search.texts(CYRILLIC)
    vault.drafts.keep("x", "testimony", testimony.id, MARK * 50)
    vault.cases.involve(case, person, Role.WITNESS, note=MARK)
    for member in (event, testimony, item):
        vault.cases.add(case.id, member)
    one_of_each(vault.ledger, f"{MARK} {CYRILLIC}")
    for kind in (CaseFile, Person, Event, Testimony, Consent, ConsentEvent):
        vault.ledger.create(full_record(vault.ledger, kind, MARK))
    vault.set_actor(MARK)
    assert len(vault.search.find(MARK)) >= 5
    assert vault.people.named(CYRILLIC)
    vault.ledger.amend(case, {"title": f"case {CYRILLIC}"}, reason=MARK)
    vault.ledger.withdraw(event, reason=MARK)
    vault.ledger.erase(vault.people.names(person)[0], reason=CYRILLIC)
    vault.index.rebuild()


def clear_words(folder: Path, secrets: set[bytes]) -> list[str]:
    """Files in which, or in whose names, any of the forms stands."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        content += str(path.relative_to(folder)).encode("utf-8", "surrogateescape")
        found += [str(path.relative_to(folder)) for secret in secrets if secret in content]
    return found


def test_no_word_is_readable_in_any_file(
    folder: Path, key: HybridIdentity, tmp_path: Path, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    secrets = forms(MARK) | forms(CYRILLIC)
    # Keys too: whoever finds one of them in a file needs no passphrase.
    secrets |= {key.to_seed(), key.to_seed().hex().encode(), key.to_text().encode(), database_key(key)}
    secrets |= {database_key(key).hex().encode()}
    homes = {path: path.stat().st_mtime_ns for path in private_home.rglob("*")}
    vault = open_by_key(folder, key)
    work(vault, tmp_path / "outside.txt")
    secrets |= {vault.signers.signing_key.seed, b"PRIVATE KEY"}
    assert (folder / f"{DATABASE}-wal").stat().st_size > 0
    assert clear_words(folder, secrets) == [], "while the vault is open"
    vault.lock()
    assert clear_words(folder, secrets) == [], "after locking"
    assert list(temporary.iterdir()) == []
    assert {path: path.stat().st_mtime_ns for path in private_home.rglob("*")} == homes


def test_the_look_itself_would_find_it(tmp_path: Path) -> None:
    for number, form in enumerate(
        [MARK.encode(), CYRILLIC.encode("utf-16-le"), b"..." + base64.b64encode(b"ab" + MARK.encode() + b"cdef")]
    ):
        place = tmp_path / str(number)
        place.mkdir()
        (place / "file").write_bytes(b"\x00\xff" + form + b"\x00")
        assert clear_words(place, forms(MARK) | forms(CYRILLIC)), form


def test_every_field_that_takes_words_is_written_by_the_session(vault: Vault, tmp_path: Path) -> None:
    """A new field without a word in ``work`` would make the look blind for it."""
    work(vault, tmp_path / "outside.txt")
    silent = set()
    for name, kind in RECORD_TYPES.items():
        for spec in kind.specs():
            if spec.kind is Kind.TEXT and "F" in spec.flags:
                values = vault.database.column(f'SELECT "{spec.name}" FROM "{name}"')  # noqa: S608  # declared names
                if not any(MARK in value or CYRILLIC in value for value in values):
                    silent.add(f"{name}.{spec.name}")
    assert silent == set()
