"""Vaults for the tests: made once, copied for each, opened by key so that scrypt runs only where it is tested."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from pathlib import Path
from typing import Any

from archive.clock import Clock, SystemClock
from archive.dates import PartialDate
from archive.descriptor import Descriptor
from archive.filelock import WriterLock
from archive.founding import LOCK
from archive.ledger import new_id
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.handoff import ExportPackage, Partner
from archive.model.people import Involvement, NameForm, Person
from archive.model.testimony import Consent, ConsentUse, Testimony, TextVersion
from archive.raw_connection import connect
from archive.vault import DATABASE, Vault
from archive.vocabulary.casework import CaseKind, EventKind, Role
from archive.vocabulary.testimony import Decision, Language, Use
from crypto.age.identities import HybridIdentity, parse_identity
from crypto.derivation import Purpose, derive_key

PASSPHRASE = "seven quiet rivers"
LEAST_WORK = 17


class SetClock:
    """A clock that stands where the test puts it, and goes on by one second with every look."""

    def __init__(self, start: dt.datetime | None = None) -> None:
        self.time = start or dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        """The time set, one second later than at the last look."""
        self.time += dt.timedelta(seconds=1)
        return self.time


def open_by_key(
    folder: Path, key: HybridIdentity, *, read_only: bool = False, clock: Clock | None = None
) -> Vault:
    """Open a vault as ``Vault.open`` does, without a key slot."""
    descriptor = Descriptor.read(folder)
    lock = None if read_only else WriterLock(folder / LOCK)
    try:
        return Vault._open_with_key(folder, descriptor, key, lock, clock or SystemClock(), immutable=False)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def key_from(text: str) -> HybridIdentity:
    """The vault key out of its text form."""
    key = parse_identity(text)
    assert isinstance(key, HybridIdentity)
    return key


def database_key(key: HybridIdentity) -> bytes:
    """The raw key of ``records.db``."""
    return derive_key(key.to_seed(), Purpose.DATABASE)


def raw_database(folder: Path, key: HybridIdentity) -> Any:
    """The database of a locked vault through the library alone, past everything that watches over it."""
    return connect(folder / DATABASE, database_key(key))


def drop_triggers(connection: Any) -> None:
    """Take the database's own guards away, as somebody who has the key could."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for name in names:
        connection.execute(f"DROP TRIGGER {name}")


@dataclasses.dataclass(frozen=True)
class Filled:
    """One record of every type, connected with each other. All of it is invented."""

    case: CaseFile
    person: Person
    name: NameForm
    event: Event
    testimony: Testimony
    text: TextVersion
    consent: Consent
    answer: ConsentUse
    item: EvidenceItem
    file: EvidenceFile
    partner: Partner
    export: ExportPackage
    involvement: Involvement

    def records(self) -> list[Record]:
        """All of them."""
        return [getattr(self, field.name) for field in dataclasses.fields(self)]


def fill(vault: Vault) -> Filled:
    """Write one record of every type through the vault's own repositories."""
    case = vault.cases.open("Detentions after the market assembly", CaseKind.ASSEMBLY, summary="Two days in May.")
    person = vault.people.add("Ермек Тасболатов", occupation="librarian")
    event = vault.events.add("Assembly at the market", EventKind.ASSEMBLY, happened=PartialDate.year(2025))
    testimony = vault.testimonies.add(witness=person, place="a kitchen", language=Language.KAZAKH)
    text = vault.testimonies.write(testimony, "Бірінші абзац.\n\nВторой абзац.", Language.MIXED)
    consent = vault.consents.record(person, understanding="told back in own words")
    answer = vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES)
    item = vault.evidence.add("Photo of the square")
    file = vault.intake.take_in_bytes(b"not really a picture " * 100, "square.jpg", item.id).file
    involvement = vault.cases.involve(case, person, Role.WITNESS, note="came on the second day")
    for member in (event, testimony, item):
        vault.cases.add(case.id, member)
    partner = vault.handoffs.add_partner("Fictive Partner", str(HybridIdentity.generate().recipient()))
    export = vault.handoffs.register(
        case,
        Use.PARTNER_NGO,
        audience=partner.name,
        recipients=partner.recipient,
        manifest_sha256="1" * 64,
        dossier_sha256="2" * 64,
        package_sha256="3" * 64,
        size=12345,
        contents="[]",
    )
    return Filled(
        case=case,
        person=person,
        name=vault.people.names(person)[0],
        event=event,
        testimony=testimony,
        text=text,
        consent=consent,
        answer=answer,
        item=item,
        file=file,
        partner=partner,
        export=export,
        involvement=involvement,
    )


def leftovers(folder: Path) -> list[str]:
    """Files in the vault that nothing finished: names of what is still being written."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.name.endswith(".part"))


def object_ids(folder: Path) -> set[str]:
    """Ids of the sealed files that lie in the vault."""
    return {path.stem for path in (folder / "objects").rglob("*.age")}


def is_root() -> bool:
    """Whether the tests run as root, whom rights on files do not bind."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def an_id() -> str:
    """An id that no record has."""
    return new_id()
