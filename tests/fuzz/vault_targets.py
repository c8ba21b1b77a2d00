"""Targets in ``archive/`` that are files or texts: descriptions, slots, drops, lists of backups, dates in words."""

from __future__ import annotations

import tempfile
from pathlib import Path

from archive import keyslots
from archive.backup_manifest import Manifest, ManifestUnreadable, Part
from archive.backup_place import FILE_NAME as PLACE_NAME
from archive.backup_place import BackupPlace
from archive.canonical import canonical_json
from archive.date_words import parse_words
from archive.descriptor import FILE_NAME, Descriptor
from archive.inbox import MalformedHead, _parsed
from archive.keyslots import DAMAGED
from crypto.age.identities import HybridIdentity
from tests.fuzz.sealed_targets import _slots
from tests.fuzz.target import Target, Try, must

DESCRIPTOR = Descriptor(
    vault_id="0123456789abcdef" * 2,
    recipient=HybridIdentity.from_seed(bytes(range(32))).recipient(),
    created="2026-01-02T03:04:05.678Z",
)


def _descriptors() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        DESCRIPTOR.write(Path(folder))
        whole = (Path(folder) / FILE_NAME).read_bytes()
    return [whole, b'{"format":2}', b"[]", b'{"format":true}', b"[" * 2000]


def _descriptor(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        found = Descriptor._parse(untrusted)
        must(found.format == 1 and len(found.vault_id) == 32, "a description that makes no sense")
        return found

    return run


def _slot_file(folder: Path) -> Try:
    (folder / keyslots.FOLDER).mkdir()
    path = folder / keyslots.FOLDER / "0123456789abcdef.age"

    def run(untrusted: bytes) -> object:
        path.write_bytes(untrusted)
        (slot,) = keyslots.slots(folder)
        must(slot.kind in ("passphrase", "recipient", DAMAGED), "a slot of no kind")
        return slot.kind

    return run


def _manifests() -> list[bytes]:
    parts = {f"objects/ab/{'ab' * 16}.age": Part("1" * 64), "records.db": Part("2" * 64, "2026-01-02T03:04:05.678Z")}
    full = Manifest("0" * 32, "2026-01-02T03:04:05.678Z", 7, "a" * 64, parts, (f"objects/cd/{'cd' * 16}.age",))
    return [full.text().encode(), Manifest("0" * 32, "2026-01-02T03:04:05.678Z", 0, "0" * 64, {}).text().encode()]


def _manifest(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        try:
            found = Manifest.parse(untrusted.decode("utf-8", "replace"))
        except ManifestUnreadable:
            return None
        must(Manifest.parse(found.text()) == found, "a list that does not read back")
        for path in found.parts:
            must(not path.startswith("/") and ".." not in path.split("/"), "a path that leads out of the folder")
        return len(found.parts)

    return run


def _place(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        (folder / PLACE_NAME).write_bytes(untrusted)
        return BackupPlace.at(folder).vault_id

    return run


def _places() -> list[bytes]:
    return [canonical_json({"format": 1, "place_id": "0" * 32, "vault_id": "1" * 32}), b'{"format":9}', b"[1]"]


def _drops() -> list[bytes]:
    one = {"v": 1, "kind": "text", "size": None, "time": "2026-01-02T03:04:05.678Z", "name": "", "modified": ""}
    return [canonical_json(one), canonical_json({**one, "kind": "file", "name": "a.jpg", "size": 12})]


def _drop(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        try:
            return _parsed(untrusted)
        except MalformedHead:
            return None

    return run


def _dates() -> list[bytes]:
    texts = "early March 2022|с 3 по 5 марта 2022|2022 жылғы 12 қыркүйек|15 наурыз|before 1999|2022-03-04"
    return [text.encode() for text in texts.split("|")]


def _date(folder: Path) -> Try:
    parse_words("1999")  # builds the reader of the three languages
    return lambda untrusted: parse_words(untrusted.decode("utf-8", "replace")).to_columns("at")


VAULT = (
    Target("vault_json", _descriptors, _descriptor),
    Target("slot_file", _slots, _slot_file),
    Target("backup_list", _manifests, _manifest),
    Target("backup_place", _places, _place),
    Target("drop_head", _drops, _drop),
    Target("date_words", _dates, _date, largest=600),
)
