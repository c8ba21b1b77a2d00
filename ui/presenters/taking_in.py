"""Taking files in as evidence: what is there, what a person says about it once, and what became of each file."""

from __future__ import annotations

import enum
import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive.dates import PartialDate
from archive.errors import SourceInsideVault, SourceUnreadable, SourceVanished
from archive.gathering import PROPOSED, Found, LeftOut, gather
from archive.intake_batches import OpenBatch
from archive.intake_errors import ConsentNotRecorded, FilesOfWhatIsNotHeld, NothingToTakeIn
from archive.intake_facts import IntakeFacts
from archive.intake_recording import Outcome
from archive.intake_sealing import Pace
from archive.mediatypes import evidence_kind_of, kind_of_type
from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.model.testimony import Consent
from archive.second_hash import Cost, SecondHash, measure
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.labels import LabelLanguage, label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress

IN_HAND = frozenset({Held.YES, Held.COPY})
"""How an item is held that has a file."""

_SEALING_ADDS = 1 + 16 / 65536
_HEAD_BYTES = 4096
_HANDLE = 8


@dataclass(frozen=True, kw_only=True)
class Intake:
    """What a person decided before the files are taken in."""

    paths: tuple[Path, ...]
    everything: bool = False
    """Also what a system left, and files of no bytes."""
    case_id: str = ""
    how: AcquiredHow = AcquiredHow.NOT_STATED
    when: PartialDate = field(default_factory=PartialDate.not_stated)
    source_id: str = ""
    """The person who gave the files, or empty."""
    device: str = ""
    consent_id: str = ""
    content_warning: bool = False
    held: Held = Held.YES
    kind: EvidenceKind | None = None
    keep_duplicates: bool = False
    second_hash: SecondHash = SecondHash.NONE
    language: LabelLanguage = "en"
    """In which the items are first titled: by their kind, because a file's own name may name somebody."""

    def facts(self) -> IntakeFacts:
        """As the archive keeps them with the batch."""
        return IntakeFacts(
            case_id=self.case_id,
            acquired=self.when,
            acquired_how=self.how,
            acquired_from_id=self.source_id or None,
            device=self.device.strip(),
            consent_id=self.consent_id or None,
            content_warning=self.content_warning,
            held=self.held,
            kind=self.kind,
            keep_duplicates=self.keep_duplicates,
            second_hash=self.second_hash,
            language=self.language,
        )


class Fate(enum.StrEnum):
    """What became of one file."""

    TAKEN = "taken"
    AGAIN = "again"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Taken:
    """What became of one file. Name and path are shown only where the person chose the file."""

    untrusted_name: str
    fate: Fate
    untrusted_path: str = ""
    """Below the folder that was chosen."""
    size: int = 0
    item_id: str = ""
    code: str = ""
    """Of the item that it became; where it came again, of the item that has its content."""
    same_as: tuple[str, ...] = ()
    """Codes of other items with exactly the same content."""
    sha256: str = ""
    media_type: str = ""
    disagrees: bool = False
    error: CodedError | None = None
    left_out: LeftOut | None = None


@dataclass(frozen=True)
class Preview:
    """What lies in the chosen files and folders."""

    found: tuple[Found, ...]
    files: int
    """That would be taken in."""
    size: int
    """Bytes of these."""
    kinds: tuple[tuple[EvidenceKind, int, int], ...]
    """Kind, files and bytes, the most frequent first."""
    left_out: Mapping[LeftOut, int]
    disagreeing: int
    """Files that are something else than the ending of their name says."""
    unreadable: int
    """Things that cannot be taken in, each of which is named in the end."""
    free: int
    """Bytes that are free on the vault's disk; -1 where nobody knows."""

    @property
    def fits(self) -> bool:
        """Whether there is room for all of it on the vault's disk."""
        return self.free < 0 or self.size * _SEALING_ADDS < self.free


@dataclass(frozen=True)
class Results:
    """What became of a batch, as far as it came."""

    taken: tuple[Taken, ...]
    left: int = 0
    """Files that are not in and can be gone on with."""
    stopped: CodedError | None = None

    def count(self, fate: Fate) -> int:
        """How many ended like that."""
        return sum(one.fate is fate for one in self.taken)


def look(
    vault: Vault, paths: Sequence[Path], progress: Progress, token: CancelToken, *, everything: bool = False
) -> Preview:
    """What would be taken in. Reads names, sizes and first bytes. Raises ``Cancelled``."""
    found = gather(paths, vault.folder, everything=everything, progress=progress, token=token)
    wanted = [one for one in found if one.left_out is None]
    files, sizes = Counter[EvidenceKind](), Counter[EvidenceKind]()
    for one in wanted:
        kind = kind_of_type(one.media_type) if one.media_type else EvidenceKind.OTHER
        files[kind] += 1
        sizes[kind] += one.size
    return Preview(
        found=tuple(found),
        files=len(wanted),
        size=sizes.total(),
        kinds=tuple((kind, number, sizes[kind]) for kind, number in files.most_common()),
        left_out=Counter(one.left_out for one in found if one.left_out is not None and refusal_of(one) is None),
        disagreeing=sum(one.disagrees for one in wanted),
        unreadable=sum(refusal_of(one) is not None for one in found),
        free=_free(vault),
    )


def begin(vault: Vault, preview: Preview, intake: Intake) -> str:
    """Write down what is to be taken in; returns the id of the batch.

    Raises:
        NothingToTakeIn; FilesOfWhatIsNotHeld; DiskFull and its kin.
    """
    if intake.held not in IN_HAND:
        raise FilesOfWhatIsNotHeld
    if not preview.files:
        raise NothingToTakeIn
    return vault.batches.plan(preview.found, intake.facts())


def go_on(
    vault: Vault,
    batch_id: str,
    progress: Progress,
    token: CancelToken,
    pace: Pace | None = None,
    on_made: Callable[[list[Outcome]], None] = lambda _made: None,
) -> Results:
    """Take in what is left of a batch; what fails or is stopped leaves nothing, what is in stays.

    ``on_made`` gets what became of files as soon as it is on the disk. Raises as ``BatchIntake.run``.
    """
    ended = vault.batch_intake.run(batch_id, progress=progress, token=token, pace=pace, told=on_made)
    return Results(tuple(map(told, ended.outcomes)), ended.left, ended.stopped)


@dataclass(frozen=True)
class OpenIntake:
    """An intake that did not come to its end."""

    batch: OpenBatch
    case_code: str
    """Empty where it was for no case."""

    @property
    def handle(self) -> str:
        """By which it is named in the terminal."""
        return self.batch.id[:_HANDLE]

    @property
    def untrusted_places(self) -> tuple[str, ...]:
        """What the folders or sticks are called from which the rest would come."""
        return tuple(root.name or str(root) for root in self.batch.roots)


def unfinished(vault: Vault) -> list[OpenIntake]:
    """The intakes that can be gone on with, newest first."""
    codes = {case.id: case.code for case in vault.cases.all()}
    return [OpenIntake(batch, codes.get(batch.facts.case_id, "")) for batch in vault.batches.unfinished()]


def take_in(vault: Vault, intake: Intake, progress: Progress, token: CancelToken) -> tuple[Taken, ...]:
    """Look, begin and go on, for a few files: what became of each, those left out too. ``progress`` counts bytes.

    When stopped, the answer ends with what was taken in before. Raises as these three do, and why it stopped
    where that was the vault's disk.
    """
    preview = look(vault, intake.paths, progress, token, everything=intake.everything)
    left = left_out(preview)
    if not preview.files and left:
        return left
    results = go_on(vault, begin(vault, preview, intake), progress, token)
    if results.stopped is not None and results.stopped.code != "cancelled":
        raise results.stopped
    return (*left, *results.taken)


def write_down(vault: Vault, intake: Intake) -> EvidenceItem:
    """An item without a file: seen, mentioned or promised. Raises ``FilesOfWhatIsNotHeld``; DiskFull and its kin."""
    if intake.paths or intake.held in IN_HAND:
        raise FilesOfWhatIsNotHeld
    kind = intake.kind or EvidenceKind.OTHER
    with vault.database.atomic():
        item = vault.evidence.add(
            title_of(kind, intake.language),
            kind,
            held=intake.held,
            acquired=intake.when,
            acquired_how=intake.how,
            acquired_from=vault.ledger.get(Person, intake.source_id) if intake.source_id else None,
            content_warning=intake.content_warning,
            device=intake.device.strip(),
            consent_id=intake.consent_id or None,
        )
        if intake.case_id:
            vault.cases.add(intake.case_id, item)
    return item


def consent_of(vault: Vault, person_id: str) -> Consent:
    """The newest consent of a person that was not taken back. Raises ``ConsentNotRecorded``."""
    found = vault.ledger.find(Consent, "person_id = ? AND ended_on IS NULL", (person_id,), "rowid DESC")
    if not found:
        raise ConsentNotRecorded
    return found[0]


def cost_of(vault: Vault, which: SecondHash) -> Cost:
    """What a second hash costs on this machine, measured now."""
    return measure(which, vault.descriptor.recipient)


def told(outcome: Outcome) -> Taken:
    """An outcome as it is shown."""
    fate = Fate.TAKEN
    if outcome.error is not None:
        fate = Fate.REFUSED
    elif outcome.again:
        fate = Fate.AGAIN
    return Taken(
        untrusted_name=outcome.path.rpartition("/")[2],
        fate=fate,
        untrusted_path=outcome.path,
        size=outcome.size,
        item_id=outcome.item_id,
        code=outcome.code,
        same_as=(outcome.same_as,) if outcome.same_as else (),
        sha256=outcome.sha256,
        media_type=outcome.media_type,
        disagrees=outcome.disagrees,
        error=outcome.error,
    )


def left_out(preview: Preview) -> tuple[Taken, ...]:
    """What is not taken in, each with its reason: refused where it was to be read and cannot, else left out."""
    found = []
    for one in preview.found:
        if one.left_out is None:
            continue
        error = refusal_of(one)
        fate = Fate.LEFT_OUT if error is None else Fate.REFUSED
        path = one.path or one.root.name
        name = one.name or one.root.name
        found.append(
            Taken(name, fate, path, one.size, disagrees=False, error=error, left_out=None if error else one.left_out)
        )
    return tuple(found)


def refusal_of(one: Found) -> CodedError | None:
    """Why something that a person wanted cannot be taken in; ``None`` where it is in order to leave it out."""
    name = one.name or one.root.name
    if one.left_out is LeftOut.VANISHED:
        return SourceVanished(name=name)
    if one.left_out is LeftOut.IN_VAULT:
        return SourceInsideVault(name=name)
    if one.left_out is LeftOut.FOLDER_UNREADABLE:
        return SourceUnreadable(name=name)
    if one.chosen and one.left_out is not None and one.left_out not in PROPOSED:
        return SourceUnreadable(name=name)
    return None


def title_of(kind: EvidenceKind, language: LabelLanguage) -> str:
    """The first title of an item: what it is, and nothing of its name."""
    words = label(EvidenceKind, kind, language)
    return words[:1].upper() + words[1:]


def kind_of(path: Path) -> EvidenceKind:
    """What a file seems to be, by its first bytes; OTHER when it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return EvidenceKind.OTHER
    return evidence_kind_of(head, path.name)


def _free(vault: Vault) -> int:
    try:
        return shutil.disk_usage(vault.folder).free
    except OSError:
        return -1
