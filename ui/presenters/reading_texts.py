"""Reading the texts of evidence: what is switched on, what waits, all of it in the background, one item at a time."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from archive.confined.asking import DecodingRefused
from archive.confined.recognising import Recogniser, RecognitionMissing, installed
from archive.errors import ObjectDamaged, ObjectMissing
from archive.evidence_texts import Outcome, Reading
from archive.model.evidence import EvidenceFile
from archive.paper_texts import PAPER
from archive.preferences import Preference
from archive.texts import TextNotKept
from archive.vault import Vault
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress, no_progress


class Mode(enum.StrEnum):
    """What is read of evidence."""

    OFF = "off"
    ON = "on"
    """What has letters of its own."""
    RECOGNISE = "recognise"
    """Scans and photos too, by recognition."""


@dataclass(frozen=True)
class Unread:
    """A file of which no text could be read: the code of its item, and why."""

    code: str
    error: CodedError


@dataclass(frozen=True)
class ReadAll:
    """What a round of reading did."""

    read: int
    machine: int
    """Of these, texts in which something was recognised."""
    unread: tuple[Unread, ...]
    scans: int
    """Texts with pages that only the recognition could read."""


@dataclass(frozen=True)
class FileText:
    """How the text of an item's file stands."""

    file_id: str
    reading: Reading | None
    letters: bool
    """It may have letters of its own."""
    pixels: bool
    """It may have letters that only the recognition reads."""
    may_keep: bool

    def refusal(self) -> DecodingRefused:
        """Why there is no text."""
        return DecodingRefused(reason=self.reading.form if self.reading else "damaged")


class TextsDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def mode(self) -> Mode:
        """What is switched on."""
        stored = self._vault.preferences.get(Preference.EVIDENCE_TEXTS)
        return Mode(stored) if stored in list(Mode) else Mode.ON

    def set_mode(self, mode: Mode) -> None:
        """Switch it. What was read before stays."""
        self._vault.preferences.set(Preference.EVIDENCE_TEXTS, str(mode))

    def recogniser(self) -> Recogniser:
        """The recognition that is installed. Raises ``RecognitionMissing``. Starts it to ask: a tenth of a second."""
        return installed()

    def waiting(self) -> int:
        """How many files have a text that was not read yet; none where it is switched off."""
        mode = self.mode()
        if mode is Mode.OFF or self._vault.read_only:
            return 0
        return len(self._vault.texts.waiting(recognise=mode is Mode.RECOGNISE))

    def file_text(self, item_id: str) -> FileText | None:
        """How the text of an item's first file that may have one stands; ``None`` where none may."""
        texts = self._vault.texts
        for file in self._vault.evidence.files(self._vault.evidence.get(item_id)):
            if texts.offered(file, recognise=True):
                letters = texts.offered(file, recognise=False)
                pixels = not letters or file.media_type == PAPER
                return FileText(file.id, texts.kept.reading(file.id), letters, pixels, texts.may_keep(file))
        return None

    def read_all(self, progress: Progress = no_progress, token: CancelToken | None = None) -> ReadAll:
        """Read everything that waits, one file after another. What was read stays when it is cancelled.

        Raises:
            RecognitionMissing: it is switched on, and not installed. VaultReadOnly, DiskFull and its kin; Cancelled.
        """
        mode = self.mode()
        if mode is Mode.OFF:
            return ReadAll(0, 0, (), 0)
        recogniser = self.recogniser() if mode is Mode.RECOGNISE else None
        waiting = self._vault.texts.waiting(recognise=recogniser is not None)
        return self.read(waiting, recogniser, progress, token)

    def read_item(
        self, item_id: str, progress: Progress = no_progress, token: CancelToken | None = None, *, recognise: bool
    ) -> ReadAll:
        """Read every file of an item anew. Raises as ``read_all``."""
        recogniser = self.recogniser() if recognise else None
        files = self._vault.evidence.files(self._vault.evidence.get(item_id))
        offered = [file.id for file in files if self._vault.texts.offered(file, recognise=recognise)]
        return self.read(offered, recogniser, progress, token)

    def read(
        self,
        file_ids: list[str],
        recogniser: Recogniser | None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> ReadAll:
        """Read these files, and say of each that has no text why. Raises as ``read_all``."""
        read = machine = scans = 0
        unread: list[Unread] = []
        for number, file_id in enumerate(file_ids):
            if token is not None:
                token.check()
            progress(number, len(file_ids), "texts")
            file = self._vault.ledger.get(EvidenceFile, file_id)
            code = self._vault.evidence.get(file.item_id).code

            def heard(done: int, total: int, _stage: str, number: int = number) -> None:
                share = done * 100 // total if total else 0
                progress(number * 100 + min(share, 99), len(file_ids) * 100, "texts")

            try:
                reading = self._vault.texts.read(file, recogniser, heard, token)
            except (ObjectMissing, ObjectDamaged, TextNotKept) as error:
                unread.append(Unread(code, error))
                continue
            if reading.outcome is Outcome.REFUSED:
                unread.append(Unread(code, DecodingRefused(reason=reading.form)))
                continue
            read += 1
            machine += reading.machine
            scans += reading.unread > 0
        progress(len(file_ids), len(file_ids), "texts")
        return ReadAll(read, machine, tuple(unread), scans)


def recognition() -> Recogniser | None:
    """The recognition that is installed, if there is one."""
    try:
        return installed()
    except RecognitionMissing:
        return None
