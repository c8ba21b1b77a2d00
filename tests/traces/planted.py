"""A vault full of words that must be readable nowhere, the files around it, and the words themselves."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, PngImagePlugin

from archive.backup import back_up
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import DATABASE, Vault
from archive.vocabulary.casework import CaseKind, EventKind, IdentityMode
from archive.vocabulary.testimony import Decision, Language, Use
from tests.ui.desktop.journey import story

AUDIENCE = "Aurora legal aid"
NEW_PASSPHRASE = "lichen viaduct copper almanac"
SECOND_PASSPHRASE = "harbour thistle marble cello"
DROPPED_WORDS = "They waited in the yard behind the dairy."
DROPPED_FILE = "dairy-yard-voice.opus"
PICTURE, AREAS = "window.png", "areas.json"
CAPTURE = "yard.warc"
INSIDE = "recorded behind the dairy at dusk"
"""Part of what every file that is taken in holds."""
LABEL = "with the aunt in Sarqan"
MARKERS = (
    story.CASE,
    story.PERSON,
    story.EVENT,
    story.FIRST,
    story.SECOND,
    story.PHOTO,
    AUDIENCE,
    DROPPED_WORDS,
    DROPPED_FILE,
    INSIDE,
    LABEL,
    story.PASSPHRASE,
    NEW_PASSPHRASE,
    SECOND_PASSPHRASE,
)


def plant(vault: Vault) -> None:
    """A case with a person, an event, a testimony and a file, which may all go to partners."""
    case = vault.cases.open(story.CASE, CaseKind.ASSEMBLY)
    person = vault.people.add(story.PERSON)
    consent = vault.consents.record(person, understanding=story.UNDERSTOOD)
    vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES, identity=IdentityMode.NAMED)
    event = vault.events.add(story.EVENT, EventKind.ARREST)
    testimony = vault.testimonies.add(witness=person)
    text = vault.testimonies.write(testimony, f"{story.FIRST}\n\n{story.SECOND}", Language.MIXED)
    vault.testimonies.seal(text)
    item = vault.evidence.add(story.EVENT)
    vault.intake.take_in_bytes(f"{INSIDE}\n".encode() * 2000, story.PHOTO, item.id)
    for member in (person, event, testimony, item):
        vault.cases.add(case.id, member)


def planted(folder: Path) -> None:
    """A locked vault."""
    vault = Vault.create(folder, story.PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    try:
        plant(vault)
    finally:
        vault.lock()


def damaged(folder: Path, backup: Path) -> None:
    """The same, backed up, and then its description and the first page of its records are damaged."""
    vault = Vault.create(folder, story.PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    try:
        plant(vault)
        backup.mkdir()
        back_up(vault, backup)
    finally:
        vault.lock()
    (folder / "vault.json").write_bytes(b"{}")
    content = bytearray((folder / DATABASE).read_bytes())
    content[200] ^= 1
    (folder / DATABASE).write_bytes(content)


def to_take_in(folder: Path) -> Path:
    """A stick with a file, a picture and places to cover in that; whoever takes it in has put them there."""
    folder.mkdir()
    note = PngImagePlugin.PngInfo()
    note.add_text("Comment", INSIDE)
    Image.new("RGB", (64, 48), "red").save(folder / PICTURE, pnginfo=note)
    (folder / AREAS).write_text(
        '{"format": "strongroom-areas", "version": 1, "areas":'
        ' [{"left": 100, "top": 100, "width": 300, "height": 300, "why": "identity"}]}'
    )
    body = f"{INSIDE}\n".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/yard\r\n"
        "WARC-Date: 2026-03-05T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    (folder / CAPTURE).write_bytes(head.encode() + body + b"\r\n\r\n")
    file = folder / DROPPED_FILE
    file.write_bytes(f"{INSIDE}\n".encode() * 3000)
    return file
