"""A text that is looked at: kept in the vault, or read for the moment; leaf by leaf, with a search in it."""

from __future__ import annotations

import bisect
from dataclasses import dataclass

from archive.confined.asking import DecodingRefused
from archive.evidence_texts import Leaf, Outcome, Place, Reading, places_in
from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, Progress
from ui.presenters.reading_texts import Mode, TextsDesk

MOST_PLACES = 2000


@dataclass(frozen=True)
class TextPlace:
    """What the page of a text is asked to show: an item, one of its files, where in it, and the words looked for."""

    item_id: str
    file_id: str
    page: int = 0
    line: int = 0
    """Within the page where there is one, else in the whole text; 0: the beginning."""
    words: str = ""


@dataclass(frozen=True)
class OpenText:
    """A text as it was read. ``leaves`` only where it is not kept."""

    item: EvidenceItem
    file: EvidenceFile
    reading: Reading
    leaves: tuple[Leaf, ...] | None

    @property
    def count(self) -> int:
        """How many leaves there are; one, with nothing on it, of an empty text."""
        return max(self.reading.leaves, 1)


@dataclass(frozen=True)
class Here:
    """A leaf, and the line of it that is meant; ``None``: none in particular."""

    leaf: Leaf
    line: int | None = None


class TextReader:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def open(self, file_id: str, progress: Progress, token: CancelToken) -> OpenText:
        """The text of a file: as it is kept, or read now, and kept where that is allowed and wished for.

        One entry in the journal that it was looked at.

        Raises:
            DecodingRefused: there is no text. ObjectMissing, ObjectDamaged; DiskFull and its kin; Cancelled.
        """
        texts = self._vault.texts
        file = self._vault.ledger.get(EvidenceFile, file_id)
        item = self._vault.evidence.get(file.item_id)
        leaves: list[Leaf] | None = None
        reading = texts.kept.reading(file.id)
        if reading is None or reading.outcome is not Outcome.DONE:
            if texts.may_keep(file) and TextsDesk(self._vault).mode() is not Mode.OFF:
                reading = texts.read(file, None, progress, token)
            else:
                leaves = []
                reading = texts.look(file, leaves.append, None, progress, token)
        if reading.outcome is Outcome.REFUSED:
            raise DecodingRefused(reason=reading.form)
        if not self._vault.read_only:
            self._vault.evidence.note(item, CustodyAction.VIEWED, file=file.id)
        return OpenText(item, file, reading, None if leaves is None else tuple(leaves))

    def leaf(self, text: OpenText, number: int) -> Leaf:
        """One leaf; an empty one where there is none."""
        found = (
            self._vault.texts.kept.leaf(text.file.id, number)
            if text.leaves is None
            else next(iter(text.leaves[number : number + 1]), None)
        )
        return found or Leaf(number, ("",), "p")

    def here(self, text: OpenText, locator: Locator) -> Here:
        """The leaf of a place, and the line on it."""
        kept = self._vault.texts.kept
        if locator.page is not None:
            number = (
                kept.leaf_of_page(text.file.id, locator.page)
                if text.leaves is None
                else next((one.number for one in text.leaves if one.page == locator.page), 0)
            )
            leaf = self.leaf(text, number)
            return Here(leaf, None if locator.line is None else _within(locator.line - 1, leaf))
        line = locator.line or 1
        if text.leaves is None:
            number = kept.leaf_of_line(text.file.id, line)
        else:
            number = max(bisect.bisect_right([one.first_line for one in text.leaves], line) - 1, 0)
        leaf = self.leaf(text, number)
        return Here(leaf, None if locator.line is None else _within(line - leaf.first_line, leaf))

    def places(self, text: OpenText, untrusted_words: str) -> list[Place]:
        """Where words stand in the text, capitals aside; at most ``MOST_PLACES``."""
        if text.leaves is None:
            return self._vault.texts.kept.places(text.file.id, untrusted_words, MOST_PLACES)
        found: list[Place] = []
        for leaf in text.leaves:
            found += places_in(leaf.number, leaf.lines, untrusted_words, MOST_PLACES - len(found))
        return found

    def take_out(self, text: OpenText, number: int, token: CancelToken) -> EvidenceItem:
        """Take a file that a mail encloses in as evidence of its own, tied to the mail's cases; returns the new item.

        Raises:
            DecodingRefused, ObjectMissing, ObjectDamaged; VaultReadOnly, DiskFull and its kin.
        """
        enclosed = next(one for one in text.reading.enclosed if one.number == number)
        data = self._vault.texts.enclosed(text.file, number, token)
        name = enclosed.untrusted_name or f"{number}"
        mail = text.item
        with self._vault.database.atomic():
            item = self._vault.evidence.add(
                mail.title,
                description=mail.code,
                acquired=mail.acquired,
                acquired_how=mail.acquired_how,
                content_warning=mail.content_warning,
                sensitivity=mail.sensitivity,
            )
            for case in self._vault.cases.cases_of(mail):
                self._vault.cases.add(case.id, item)
        try:
            self._vault.intake.take_in_bytes(data, name, item.id)
        except BaseException:
            self._vault.ledger.withdraw(item, reason="intake failed")
            raise
        return item


def locator_of(leaf: Leaf, first: int, last: int) -> Locator:
    """The place of lines of a leaf, counted from 0."""
    start = 1 if leaf.page else leaf.first_line
    return Locator(
        page=leaf.page or None, line=start + first, last_line=None if last == first else start + last
    )


def _within(line: int, leaf: Leaf) -> int:
    return min(max(line, 0), len(leaf.lines) - 1)
