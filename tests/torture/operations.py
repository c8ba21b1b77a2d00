"""What somebody does in a vault, one call after another, and what each call promised when it returned.

An operation is one call of the public functions. It returns a claim: what must be found again whatever
happens afterwards. ``entries`` are the numbers of journal entries that it may leave when it is cut off: none of
its own, or all of them, unless it is made of several changes by nature.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from archive.canonical import canonical_json
from archive.merging import merge
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record, Sensitivity
from archive.model.handoff import Partner
from archive.model.people import Person
from archive.model.testimony import Consent, Testimony, TextVersion
from archive.preferences import Preference
from archive.roles import change_worker
from archive.sensitivity import raise_to, raisings
from archive.slot_errors import SlotLeftBehind
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind, Role
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Decision, Language, Use
from archive.vocabulary.work import WorkRole
from crypto.age.identities import HybridIdentity

R = TypeVar("R", bound=Record)

LITTLE_WORK = 1
"""Work factor of the slots here, far below what the program allows: scrypt is not what is being tried."""

WITHDRAWN = "withdrawn"


@dataclass
class Claim:
    """What a call promised. Plain values only: it goes from one process to another."""

    records: dict[str, str] = field(default_factory=dict)
    """``entity:id`` and the digest of the record's fields, or ``WITHDRAWN``."""
    drafts: dict[str, str | None] = field(default_factory=dict)
    passphrase: str | None = None
    """The way in from now on: a passphrase, or one of the words in ``pressure``. Earlier ones open nothing."""
    settings: dict[str, str] = field(default_factory=dict)
    backup: list[Any] = field(default_factory=list)
    """Number of a generation, the way in that it holds, sequence and hash of the newest entry in it."""
    restored: dict[str, str] = field(default_factory=dict)
    """Names of the folders of vaults that were restored, and the way in of each."""
    drops: dict[str, str] = field(default_factory=dict)
    """SHA-256 of what was dropped, and the name of its sealed file."""
    copied: dict[str, str] = field(default_factory=dict)
    """Names of safe copies, and the SHA-256 of each."""


def digest_of(record: Record) -> str:
    """One short text that differs for every other content of a record."""
    return WITHDRAWN if record.withdrawn else hashlib.sha256(canonical_json(record.plain())).hexdigest()


def claim_of(*records: Record) -> Claim:
    """That these records stand as they are."""
    return Claim(records={f"{record.entity}:{record.id}": digest_of(record) for record in records})


@dataclass
class Worker:
    """Somebody at work in an open vault."""

    vault: Vault
    passphrase: str
    chance: random.Random
    outside: Path
    """A folder with files to take in."""

    def words(self, most: int = 40) -> str:
        """Some words, of different length each time."""
        parts = ("базар", "алаң", "market", "сестра", "тысяча", "two days", "қызы", "P-0001", "\n")
        return " ".join(["сөз", *self.chance.choices(parts, k=self.chance.randint(1, most))])

    def content(self, most: int = 200_000) -> bytes:
        """The content of a file; small ones are more frequent."""
        return self.chance.randbytes(int(most ** self.chance.random()))

    def some(self, kind: type[R], new: Callable[[], R]) -> R:
        """A standing record of that kind; a new one where there is none."""
        found = self.vault.ledger.ids(kind)
        return self.vault.ledger.get(kind, self.chance.choice(found)) if found else new()

    def person(self) -> Person:
        """A person."""
        return self.some(Person, lambda: self.vault.people.add(self.words(3)))

    def case(self) -> CaseFile:
        """A case."""
        return self.some(CaseFile, lambda: self.vault.cases.open(self.words(6), CaseKind.LAW))

    def item(self) -> EvidenceItem:
        """An item of evidence."""
        return self.some(EvidenceItem, lambda: self.vault.evidence.add(self.words(6)))


@dataclass(frozen=True)
class Call:
    """A call that is about to be made, and what it is to bring about where the journal does not tell."""

    run: Callable[[], Claim]
    intended: Claim = field(default_factory=Claim)


@dataclass(frozen=True)
class Operation:
    """``prepare`` makes sure that there is something to work on, and gives the call that is tried."""

    prepare: Callable[[Worker], Call]
    entries: frozenset[int]


def _open_case(w: Worker) -> Call:
    title, summary = w.words(6), w.words()
    return Call(lambda: claim_of(w.vault.cases.open(title, CaseKind.LAW, summary=summary)))


def _add_person(w: Worker) -> Call:
    name, label = w.words(3), w.words(3)

    def call() -> Claim:
        person = w.vault.people.add(name, label=label)
        return claim_of(person, *w.vault.people.names(person))

    return Call(call)


def _add_event(w: Worker) -> Call:
    title, text = w.words(5), w.words()
    return Call(lambda: claim_of(w.vault.events.add(title, EventKind.ASSEMBLY, description=text)))


def _write_text(w: Worker) -> Call:
    testimony = w.some(Testimony, lambda: w.vault.testimonies.add(witness=w.person()))
    body = w.words(2000)
    return Call(lambda: claim_of(w.vault.testimonies.write(testimony, body, Language.MIXED)))


def _seal_text(w: Worker) -> Call:
    text = w.some(TextVersion, lambda: w.vault.testimonies.write(w.vault.testimonies.add(), "x", Language.KAZAKH))
    return Call(lambda: claim_of(w.vault.testimonies.seal(text)))


def _amend(w: Worker) -> Call:
    person, words = w.person(), w.words()
    changes = {"occupation": words, "label": words[:20]}
    return Call(lambda: claim_of(w.vault.ledger.amend(person, changes, reason="told")))


def _withdraw(w: Worker) -> Call:
    event = w.some(Event, lambda: w.vault.events.add(w.words(3), EventKind.ARREST))

    def call() -> Claim:
        w.vault.ledger.withdraw(event, reason="written twice")
        return claim_of(w.vault.ledger.get(Event, event.id))

    return Call(call)


def _erase_person(w: Worker) -> Call:
    person = w.vault.people.add(w.words(3))
    names = w.vault.people.names(person)

    def call() -> Claim:
        w.vault.people.erase(person, reason="asked for it")
        gone = [w.vault.ledger.get(type(record), record.id) for record in (person, *names)]
        assert all(record.withdrawn for record in gone)
        return claim_of(*gone)

    return Call(call)


def _answer(w: Worker) -> Call:
    consent = w.some(Consent, lambda: w.vault.consents.record(w.person()))
    use, decision = w.chance.choice(list(Use)), w.chance.choice(list(Decision))
    return Call(lambda: claim_of(w.vault.consents.answer(consent, use, decision)))


def _raise(w: Worker) -> Call:
    person = w.vault.people.add(w.words(3))
    level = w.chance.choice((Sensitivity.IDENTIFYING, Sensitivity.SOURCE))

    def call() -> Claim:
        assert raise_to(w.vault.ledger, person, level, reason=w.words(4)) is level
        return claim_of(*raisings(w.vault.ledger, person))

    return Call(call)


def _change_role(w: Worker) -> Call:
    role, mark = w.chance.choice(list(WorkRole)), f"{w.chance.randrange(10**6)}"
    settings = {Preference.ACTOR.key: f"{role} {mark}"}

    def call() -> Claim:
        change_worker(w.vault, role, mark)
        return Claim(settings=settings)

    return Call(call, Claim(settings=settings))


def _take_in(w: Worker) -> Call:
    item, data = w.item(), w.content()
    path = w.outside / f"{w.chance.randrange(10)}.bin"
    path.write_bytes(data)

    def call() -> Claim:
        file = w.vault.intake.take_in(path, item.id).file
        assert file.sha256 == hashlib.sha256(data).hexdigest()
        return claim_of(file)

    return Call(call)


def _take_in_bytes(w: Worker) -> Call:
    item, data = w.item(), w.content(5000)
    return Call(lambda: claim_of(w.vault.intake.take_in_bytes(data, "note.txt", item.id).file))


def _take_back(w: Worker) -> Call:
    file = w.some(EvidenceFile, lambda: w.vault.intake.take_in_bytes(b"x" * 3000, "x.txt", w.item().id).file)

    def call() -> Claim:
        w.vault.intake.take_back(file, reason="asked for it")
        assert not w.vault.objects.path(file.object_id).exists()
        return claim_of(w.vault.ledger.get(EvidenceFile, file.id))

    return Call(call, Claim(records={f"{file.entity}:{file.id}": WITHDRAWN}))


def _involve(w: Worker) -> Call:
    case, person = w.case(), w.person()
    return Call(lambda: claim_of(w.vault.cases.involve(case, person, Role.WITNESS, note=w.words(5))))


def _merge(w: Worker) -> Call:
    kept, other, why = w.vault.people.add(w.words(3)), w.vault.people.add(w.words(3)), w.words(4)
    return Call(lambda: claim_of(merge(w.vault.ledger, kept.id, other.id, first_reason=why, second_reason="face")))


def _custody(w: Worker) -> Call:
    item = w.item()
    return _way(lambda: w.vault.evidence.note(item, CustodyAction.VIEWED, purpose=w.words(4)))


def _add_partner(w: Worker) -> Call:
    recipient = str(HybridIdentity.generate().recipient())
    return Call(lambda: claim_of(w.vault.handoffs.add_partner(w.words(3), recipient)))


def _register_export(w: Worker) -> Call:
    case = w.case()
    partner = w.some(Partner, lambda: w.vault.handoffs.add_partner("one", str(HybridIdentity.generate().recipient())))
    return Call(lambda: claim_of(
        w.vault.handoffs.register(
            case, Use.PARTNER_NGO, audience=partner.name, recipients=partner.recipient, manifest_sha256="1" * 64,
            dossier_sha256="2" * 64, package_sha256="3" * 64, size=w.chance.randrange(10**9), contents="[]",
        )
    ))  # fmt: skip


def _keep_draft(w: Worker) -> Call:
    place, words = f"testimony:{w.chance.randrange(3)}", w.words(500)

    def call() -> Claim:
        w.vault.drafts.keep(place, "testimony", "0" * 32, words)
        return Claim(drafts={place: words})

    return Call(call, Claim(drafts={place: words}))


def _discard_draft(w: Worker) -> Call:
    place = f"testimony:{w.chance.randrange(3)}"

    def call() -> Claim:
        w.vault.drafts.discard(place)
        return Claim(drafts={place: None})

    return Call(call, Claim(drafts={place: None}))


def _set(w: Worker) -> Call:
    words = w.words(4)

    def call() -> Claim:
        w.vault.preferences.set(Preference.ORGANISATION, words)
        return Claim(settings={Preference.ORGANISATION.key: words})

    return Call(call, Claim(settings={Preference.ORGANISATION.key: words}))


def _change_passphrase(w: Worker) -> Call:
    new = f"rivers and mountains {w.chance.randrange(10**9)}"

    def call() -> Claim:
        try:
            w.vault.change_passphrase(w.passphrase, new, work_factor=LITTLE_WORK)
        except SlotLeftBehind:
            w.passphrase = new  # the person is told that the new one opens
            raise
        w.passphrase = new
        return Claim(passphrase=new)

    return Call(call, Claim(passphrase=new))


def _way(change: Callable[[], object]) -> Call:
    def call() -> Claim:
        change()
        return Claim()

    return Call(call)


def _add_partner_way(w: Worker) -> Call:
    recipient = HybridIdentity.generate().recipient()
    return _way(lambda: w.vault.ways.add_partner(recipient, w.words(2)))


def _add_shares(w: Worker) -> Call:
    return _way(lambda: w.vault.ways.add_shares(2, 3, unseen=True))


def _confirm_shares(w: Worker) -> Call:
    made = w.vault.ways.add_shares(2, 3, unseen=True)
    return _way(lambda: w.vault.ways.confirm_shares(made.way.name))


def _add_key_file(w: Worker) -> Call:
    key_file = w.outside / "stick.key"
    if not key_file.exists():
        key_file.write_bytes(b"any file will do")
    return _way(lambda: w.vault.ways.add_key_file(w.passphrase, key_file, work_factor=LITTLE_WORK))


def _remove_way(w: Worker) -> Call:
    way = w.vault.ways.add_partner(HybridIdentity.generate().recipient())
    return _way(lambda: w.vault.ways.remove(way.name))


def _sign(w: Worker) -> Call:
    return _way(lambda: w.vault.journal.sign_head("export"))


RECORDING: Mapping[str, Operation] = MappingProxyType(
    {
        name: Operation(prepare, frozenset({0, *entries}))
        for name, prepare, entries in (
            ("open_case", _open_case, (1,)),
            ("add_person", _add_person, (2,)),
            ("add_event", _add_event, (1,)),
            ("write_text", _write_text, (1,)),
            ("seal_text", _seal_text, (1,)),
            ("amend", _amend, (1,)),
            ("withdraw", _withdraw, (1,)),
            ("erase_person", _erase_person, (2,)),
            ("answer", _answer, (2,)),
            ("raise", _raise, (1,)),
            ("change_role", _change_role, (1,)),
            ("take_in", _take_in, (2,)),
            ("take_in_bytes", _take_in_bytes, (2,)),
            ("take_back", _take_back, (1,)),
            ("involve", _involve, (1,)),
            ("merge", _merge, (1,)),
            ("custody", _custody, (1,)),
            ("add_partner", _add_partner, (1,)),
            ("register_export", _register_export, (2,)),
            ("keep_draft", _keep_draft, ()),
            ("discard_draft", _discard_draft, ()),
            ("set", _set, ()),
            ("change_passphrase", _change_passphrase, (1,)),
            ("add_partner_way", _add_partner_way, (1,)),
            ("add_shares", _add_shares, (1,)),
            ("confirm_shares", _confirm_shares, ()),
            ("add_key_file", _add_key_file, (1,)),
            ("remove_way", _remove_way, (1,)),
            ("sign", _sign, ()),
        )
    }
)
