"""``vault.json``: whatever stands in it, reading gives a description or one of three errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.descriptor import FILE_NAME, MAX_BYTES, Descriptor
from archive.errors import ArchiveError, DescriptorDamaged, FormatTooNew, NotAVault
from crypto.age.identities import HybridIdentity, X25519Identity

RECIPIENT = HybridIdentity.from_seed(bytes(32)).recipient()
GOOD = Descriptor(vault_id="0123456789abcdef" * 2, recipient=RECIPIENT, created="2026-01-02T03:04:05.678Z")


def as_value() -> dict[str, Any]:
    """What a good description says, ready to be altered."""
    return {
        "format": 1,
        "vault_id": GOOD.vault_id,
        "recipient": str(RECIPIENT),
        "created": GOOD.created,
    }


def put(folder: Path, content: bytes) -> Path:
    (folder / FILE_NAME).write_bytes(content)
    return folder


def test_reads_what_it_wrote_and_says_nothing_personal(tmp_path: Path) -> None:
    GOOD.write(tmp_path)
    assert Descriptor.read(tmp_path) == GOOD
    assert set(json.loads((tmp_path / FILE_NAME).read_bytes())) == {"format", "vault_id", "recipient", "created"}
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_is_never_written_twice(tmp_path: Path) -> None:
    GOOD.write(tmp_path)
    with pytest.raises(FileExistsError):
        GOOD.write(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_folder_without_one_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        Descriptor.read(tmp_path)
    with pytest.raises(NotAVault):
        Descriptor.read(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(NotAVault):
        Descriptor.read(tmp_path / "file")


@pytest.mark.parametrize("found", [2, 7, 10**30])
def test_a_newer_format_is_said_before_anything_else_is_read(tmp_path: Path, found: int) -> None:
    with pytest.raises(FormatTooNew) as raised:
        Descriptor.read(put(tmp_path, json.dumps({"format": found, "unknown": []}).encode()))
    assert raised.value.fields() == {"found": found, "supported": 1}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 0),
        ("format", True),
        ("format", "1"),
        ("format", None),
        ("vault_id", "0" * 31),
        ("vault_id", "G" * 32),
        ("vault_id", ["0" * 32]),
        ("recipient", ""),
        ("recipient", 5),
        ("recipient", {"age": 1}),
        ("recipient", str(RECIPIENT)[:-1] + "q"),
        ("recipient", HybridIdentity.from_seed(bytes(32)).to_text()),
        ("recipient", str(X25519Identity(bytes(range(32))).recipient())),
        ("created", "yesterday"),
        ("created", 20260102),
    ],
)
def test_a_field_that_makes_no_sense_is_damage(tmp_path: Path, field: str, value: object) -> None:
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(put(tmp_path, json.dumps(as_value() | {field: value}).encode()))


@pytest.mark.parametrize("field", ["format", "vault_id", "recipient", "created"])
def test_a_missing_field_is_damage(tmp_path: Path, field: str) -> None:
    value = as_value()
    del value[field]
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(put(tmp_path, json.dumps(value).encode()))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b'"format"',
        b"\xff\xfe",
        b"[" * 20_000,
        b'{"format": ' + b"9" * 6_000 + b"}",
        b" " * (MAX_BYTES + 10),
        b'{"format":1e400}',
    ],
)
def test_a_file_that_is_no_description_is_damage(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(put(tmp_path, content))


def test_a_folder_in_its_place_is_damage(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(tmp_path)


@given(content=st.binary(max_size=300))
def test_no_bytes_do_anything_else(content: bytes) -> None:
    with pytest.raises(ArchiveError):
        Descriptor._parse(content)


@given(place=st.integers(0, 1800), bit=st.integers(0, 7))
def test_a_flipped_bit_gives_a_description_or_damage(place: int, bit: int) -> None:
    content = bytearray(json.dumps(as_value()).encode())
    content[place % len(content)] ^= 1 << bit
    try:
        found = Descriptor._parse(bytes(content))
    except (DescriptorDamaged, FormatTooNew):
        return
    assert found.recipient == RECIPIENT, "a recipient that differs would seal new files to somebody else"
