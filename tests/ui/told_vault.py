"""One small invented case in a real vault, with words planted where no list may show them."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from archive.date_words import parse_words
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind, NameKind, Role
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Connection, Decision, Language, Mode, Use
from tests.archive.open_vaults import key_from, open_by_key
from tests.little_work import full_work

PASSPHRASE = "lantern orchard pebble kite"

NAME = "Wendeline Oakhurst"
NAME_IN_RUSSIAN = "Вендлин Окхёрст"
LABEL = "cousin of the ferryman"
PLACE_OF_TALK = "the back room of the Heron teahouse"
INTERVIEWER = "Ottilie Marsh"
INTERPRETER = "Barnaby Quill"
SOURCE = "Persis Underwood"

NEVER_IN_LISTS = (SOURCE, PLACE_OF_TALK, INTERVIEWER, INTERPRETER)
"""Class D and E: who told us, where, and who helped."""
ONLY_WITH_NAMES = (NAME, NAME_IN_RUSSIAN, LABEL)


@dataclass(frozen=True)
class Told:
    """An open vault and the ids of what is in it."""

    vault: Vault
    case: str
    other_case: str
    early: str
    late: str
    victim: str
    source: str
    testimony: str
    item: str


def tell(vault: Vault) -> dict[str, str]:
    """Write the case; returns its ids by the names of the fields of ``Told``."""
    case = vault.cases.open("Ferry landing closed", CaseKind.HARASSMENT, summary="The landing was closed at night.")
    other = vault.cases.open("Reading room sealed", CaseKind.ASSOCIATION)
    late = vault.events.add("Landing closed", EventKind.SEARCH, happened=parse_words("12 May 2022"))
    early = vault.events.add("Letter sent", EventKind.COMPLAINT, happened=parse_words("early March 2022"))
    for event in (late, early):
        vault.cases.add(case.id, event)
    victim = vault.people.add(NAME, label=LABEL)
    vault.people.add_name(victim, NAME_IN_RUSSIAN, NameKind.TRANSLITERATION, Language.RUSSIAN)
    source = vault.people.add(SOURCE)
    interpreter = vault.people.add(INTERPRETER)
    vault.cases.involve(case, victim, Role.VICTIM)
    vault.cases.involve(case, source, Role.SOURCE)
    vault.cases.involve(case, interpreter, Role.INTERPRETER)
    vault.cases.involve(early, source, Role.SOURCE)
    testimony = vault.testimonies.add(
        witness=source,
        connection=Connection.EYEWITNESS,
        place=PLACE_OF_TALK,
        mode=Mode.IN_PERSON,
        language=Language.ENGLISH,
        interviewer=INTERVIEWER,
        pseudonym="Witness 1",
    )
    vault.testimonies.write(testimony, "They came at night.\n\nNobody asked us.", Language.ENGLISH)
    vault.cases.add(case.id, testimony)
    item = vault.evidence.add("Notice on the landing", EvidenceKind.PHOTO, acquired_from=source)
    vault.cases.add(case.id, item)
    consent = vault.consents.record(victim, given=parse_words("2 June 2022"))
    vault.consents.answer(consent, Use.UN_TREATY_BODY, Decision.YES)
    return {
        "case": case.id,
        "other_case": other.id,
        "early": early.id,
        "late": late.id,
        "victim": victim.id,
        "source": source.id,
        "testimony": testimony.id,
        "item": item.id,
    }


@dataclass(frozen=True)
class Original:
    """The vault that every test gets a copy of."""

    folder: Path
    key: str
    ids: dict[str, str]

    def copy(self, folder: Path, *, read_only: bool = False) -> Told:
        """A copy of it, open."""
        shutil.copytree(self.folder, folder)
        return Told(vault=open_by_key(folder, key_from(self.key), read_only=read_only), **self.ids)


def make_original(folder: Path, *, work: bool = True) -> Original:
    """Make the vault once.

    With ``work`` who types the passphrase waits, and can leave or stop meanwhile; that costs one key derivation now,
    and one each time that a passphrase is tried.
    """
    with full_work() if work else contextlib.nullcontext():
        vault = Vault.create(folder, PASSPHRASE, work_factor=17)
    ids = tell(vault)
    key = vault._vault_key().to_text()
    vault.lock()
    return Original(folder, key, ids)
