"""Makes a new file in which places are covered, has it checked by another process, and records who did it and why."""

from __future__ import annotations

import contextlib
import importlib.metadata
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from archive.confined.asking import Answer, DecodingRefused
from archive.confined.workers import Workers
from archive.covering.areas import Areas, CoverArea, Medium, refuse_unfit
from archive.covering.derived import Sealed, derive, passing
from archive.covering.errors import AreasRefused, CoveringLeaks, LettersNowhere, WordsNowhere
from archive.covering.forms import Form, form_for, medium_of
from archive.covering.letters import Letters, sizes_of
from archive.covering.read_again import ReadCheck, StillRead, places_of, still_read, words_under
from archive.errors import RecordNotFound, VaultReadOnly
from archive.ledger import new_id
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhy
from archive.vocabulary.evidence import CustodyAction, FileRole
from crypto.jobs import CancelToken, Progress, no_progress

DPI = 150
LEAST_DPI, MOST_DPI = 72, 600
MOST_PIXELS = 120_000_000
MOST_PAGE_PIXELS = 40_000_000
MOST_BYTES = 1 << 44
_SILENCE = 120.0
"""Seconds: a page of many megapixels takes its time."""
_LEAKS: Final = frozenset(
    {"uncovered", "metadata", "thumbnail", "behind_the_end", "older_versions", "text_layer", "words_left"}
    | {"heard", "too_long", "other_streams", "letters_differ"}
)
_TOOLS: Final = {
    Medium.PICTURE: ("pillow",),
    Medium.PAPER: ("pypdfium2", "pillow"),
    Medium.SOUND: ("av",),
    Medium.FILM: ("av",),
}
_READ: Final = (Medium.PICTURE, Medium.PAPER)
_DONE_BY: Final = {
    Medium.PICTURE: ("cover_picture", "prove_picture"),
    Medium.PAPER: ("cover_paper", "prove_paper"),
    Medium.SOUND: ("cover_sound", "prove_sound"),
    Medium.FILM: ("cover_film", "prove_film"),
}


_Fill = Callable[[Callable[[bytes], None]], Answer]


@dataclass(frozen=True)
class Covered:
    """The new file and what is recorded of it. It waits for somebody else to look at it."""

    file: EvidenceFile
    redaction: Redaction
    still_read: tuple[StillRead, ...] = ()
    """Pages on which recognition reads words that stood under boxes, or names. They may stand elsewhere too."""
    letters: int | None = None
    """How many words stand in it as text, read by recognition in what is left; ``None``: it has no text."""


class Covering:
    """Covers places of sealed files. Files are read and written in confined workers alone."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def cover(
        self,
        file: EvidenceFile,
        areas: Areas,
        *,
        note: str,
        form: str = "",
        dpi: int = DPI,
        check: ReadCheck | None = None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Covered:
        """A new file of the item, in which everything in ``areas`` is covered for good; the given one stays.

        ``note`` says why in words and stays in the vault. ``form`` is one of ``forms.OFFERED``; empty: what suits the
        file. The sealed file is proven first; the result is looked through by a new process, and kept only if nothing
        of what was covered is found in it. ``check`` has pictures and pages of it read by recognition as well: a copy
        in which words to be covered are read is not kept, and what else is read is told. Where ``check`` wants
        letters, the copy is a PDF and has what is read in its covered pixels as unseen text.

        Raises:
            AreasRefused, NotCoverable, WordsNowhere, LettersNowhere, CoveringLeaks.
            DecodingRefused: the file cannot be read.
            ObjectMissing, ObjectDamaged; RecordNotFound, VaultReadOnly; DiskFull and its kin; Cancelled.
        """
        item = self._item(file)
        medium = medium_of(file.media_type)
        self._refuse_other(file, item, areas, medium)
        vault = self._vault
        if check is not None and check.letters:
            form = form or ("pdf" if medium in _READ else "")
            if form != "pdf":
                raise LettersNowhere
        vault.objects.prove(file.object_id, item.code, file.size, file.sha256, progress, token)
        wanted = form_for(file.media_type, form)
        try:
            return self._made(file, item, areas, note, wanted, dpi, check, progress, token)
        except DecodingRefused as error:
            if error.reason != "many_pages" or form:
                raise
        return self._made(file, item, areas, note, form_for(file.media_type, "pdf"), dpi, check, progress, token)

    def of(self, file: EvidenceFile) -> Redaction | None:
        """What is recorded of a file with covered places; ``None`` where it is none."""
        found = self._vault.ledger.find(Redaction, "file_id = ?", (file.id,))
        return found[-1] if found else None

    def _item(self, file: EvidenceFile) -> EvidenceItem:
        if self._vault.read_only:
            raise VaultReadOnly
        item = self._vault.evidence.get(file.item_id)
        if item.withdrawn or file.withdrawn:
            raise RecordNotFound(entity=EvidenceItem.entity)
        return item

    @staticmethod
    def _refuse_other(file: EvidenceFile, item: EvidenceItem, areas: Areas, medium: Medium) -> None:
        if (areas.of and areas.of != item.code) or (areas.sha256 and areas.sha256.lower() != file.sha256):
            raise AreasRefused(number=0, reason="areas_of_other")
        if not areas.areas:
            raise AreasRefused(number=0, reason="areas_none")
        refuse_unfit(areas.areas, medium)

    def _made(
        self,
        file: EvidenceFile,
        item: EvidenceItem,
        areas: Areas,
        note: str,
        form: Form,
        dpi: int,
        check: ReadCheck | None,
        progress: Progress,
        token: CancelToken | None,
    ) -> Covered:
        vault, medium = self._vault, medium_of(file.media_type)
        wish = _wish(areas.areas, form, dpi)
        made, proven = _DONE_BY[medium]
        if form.name == "pdf":
            proven = "prove_paper"
        number = 1 + sum(one.role is FileRole.REDACTED for one in vault.evidence.files(item))
        kept: list[Redaction] = []
        still: list[StillRead] = []
        check = check if medium in _READ else None
        letters: list[Letters] = []

        def fill(put: Callable[[bytes], None]) -> Answer:
            return self._written(made, wish, file.object_id, item, put, progress, token)

        def prove(sealed: Sealed, answer: Answer) -> None:
            _refuse_words_nowhere(areas.areas, answer)
            found = _found(wish, answer)
            lettered = check is not None and check.letters
            asked = {**wish, **found, "words": list(areas.words), "sizes": lettered}
            said = self._looked_through(proven, asked, [sealed], item, progress, token)
            if sealed.sha256 == file.sha256:
                raise CoveringLeaks(reason="left_uncovered", place=0)
            if check is not None:
                sizes = sizes_of(said, found["pages"]) if lettered else None
                boxes = found["boxes"]
                again = self._read_again(file, item, sealed, areas, boxes, form, check, sizes, progress, token)
                still.extend(again[0])
                letters.extend(again[1])

        def record(new: EvidenceFile, _answer: Answer) -> None:
            kept.append(vault.ledger.create(self._redaction(new, areas, note, medium, check)))
            vault.evidence.note(item, CustodyAction.REDACTED, file=new.id, sha256=new.sha256, parent=file.id)

        def derived(fill: _Fill, prove: Callable[[Sealed, Answer], None]) -> EvidenceFile:
            return derive(
                vault,
                file,
                role=FileRole.REDACTED,
                name=f"{item.code}-{number}.{form.ending}",
                media_type=form.media_type,
                fill=fill,
                prove=prove,
                record=record,
                token=token,
            )

        if check is None or not check.letters:
            return Covered(derived(fill, prove), kept[0], tuple(still))
        answers: list[Answer] = []
        with passing(vault, lambda put: answers.append(fill(put)), token=token) as pixels:
            prove(pixels, answers[0])
            pages = _found(wish, answers[0])["pages"]
            spelled = {"letters": letters[0].pages, "pages": pages, "words": list(areas.words)}
            new = derived(*self._lettered(pixels, item, spelled, progress, token))
        return Covered(new, kept[0], tuple(still), letters[0].count)

    def _lettered(
        self,
        pixels: Sealed,
        item: EvidenceItem,
        spelled: dict[str, Any],
        progress: Progress,
        token: CancelToken | None,
    ) -> tuple[_Fill, Callable[[Sealed, Answer], None]]:
        """How letters are laid over a proven copy of pixels, and how the result is proven by a new process."""

        def fill(put: Callable[[bytes], None]) -> Answer:
            return self._written("letter_paper", spelled, pixels.object_id, item, put, progress, token)

        def prove(sealed: Sealed, _answer: Answer) -> None:
            self._looked_through("prove_lettered", spelled, [sealed, pixels], item, progress, token)

        return fill, prove

    def _written(
        self,
        task: str,
        wish: dict[str, Any],
        object_id: str,
        item: EvidenceItem,
        put: Callable[[bytes], None],
        progress: Progress,
        token: CancelToken | None,
    ) -> Answer:
        """Have a walled-in worker make a new file out of a sealed one; ``put`` takes it as it comes."""
        with self._vault.objects.open(object_id, item.code) as reader:
            return self._vault.workers.ask(
                *("covers", task, wish, [reader]),
                on_piece=put,
                most=MOST_BYTES,
                seconds=_SILENCE,
                longest=math.inf,
                progress=progress,
                token=token,
            )

    def _looked_through(
        self,
        task: str,
        wish: dict[str, Any],
        files: Sequence[Sealed],
        item: EvidenceItem,
        progress: Progress,
        token: CancelToken | None,
    ) -> Answer:
        """Have a new process look through what was made. Raises ``CoveringLeaks``, ``DecodingRefused``."""
        with contextlib.ExitStack() as open_files:
            readers = [open_files.enter_context(self._vault.objects.open(one.object_id, item.code)) for one in files]
            fresh = open_files.enter_context(contextlib.closing(Workers(1)))
            said = fresh.ask(
                *("covers", task, wish, readers),
                seconds=_SILENCE,
                longest=math.inf,
                progress=progress,
                token=token,
            )
        _refuse_leak(said)
        return said

    def _read_again(
        self,
        file: EvidenceFile,
        item: EvidenceItem,
        sealed: Sealed,
        areas: Areas,
        untrusted_boxes: list[dict[str, Any]],
        form: Form,
        check: ReadCheck,
        sizes: list[tuple[int, int]] | None,
        progress: Progress,
        token: CancelToken | None,
    ) -> tuple[tuple[StillRead, ...], list[Letters]]:
        """What recognition reads in the finished copy; with ``sizes`` of its pictures also what may be text of it.

        Raises ``CoveringLeaks`` for words that are to be covered.
        """
        vault, workers = self._vault, self._vault.workers
        with vault.objects.open(file.object_id, item.code) as reader:
            boxes = [places_of(one) for one in untrusted_boxes]
            hidden = words_under(
                workers, reader, file.object_id, file.media_type, boxes, check, item.language, token
            )
        with vault.objects.open(sealed.object_id, item.code) as reader:
            copy = (reader, sealed.object_id, form.media_type)
            wanted = [Letters(boxes, sizes, areas.words, hidden, check.names)] if sizes is not None else []
            letters = wanted[0] if wanted else None
            said = still_read(workers, *copy, check, areas.words, hidden, item.language, progress, token, letters)
        for one in said:
            if one.words:
                raise CoveringLeaks(reason="left_read", place=one.page)
        return said, wanted

    def _redaction(
        self, new: EvidenceFile, areas: Areas, note: str, medium: Medium, check: ReadCheck | None
    ) -> Redaction:
        tools = [f"{name} {importlib.metadata.version(name)}" for name in _TOOLS[medium]]
        if check is not None:
            tools.append(f"{check.recogniser.name} (text)" if check.letters else check.recogniser.name)
        return Redaction(
            id=new_id(),
            file_id=new.id,
            reasons=tuple(why for why in CoverWhy if any(one.why is why for one in areas.areas)),
            methods=tuple(how for how in CoverHow if any(one.how is how for one in areas.areas)),
            areas=areas.text(),
            note=note,
            made_by=self._vault.ledger.journal.actor,
            tool=", ".join(tools),
            status=CoverStatus.WAITING,
        )


def _refuse_leak(said: Answer) -> None:
    """Raise ``CoveringLeaks`` where a check found something."""
    leak, place = said.words("leak", 40), said.number("place", 0, 1 << 31)
    if leak:
        raise CoveringLeaks(reason=f"left_{leak if leak in _LEAKS else 'uncovered'}", place=place)


def boxes_of(areas: Iterable[CoverArea]) -> list[dict[str, Any]]:
    """The boxes of some areas as plain values, for a worker."""
    return [
        {**one.plain(), "page": one.where.page or 1, "start": one.where.start, "end": one.where.end}
        for one in areas
        if one.where.area is not None
    ]


def sounds_of(areas: Iterable[CoverArea]) -> list[dict[str, Any]]:
    """The stretches of sound of some areas as plain values, for a worker."""
    return [
        {"how": str(one.how), "start": one.where.start, "end": one.where.end}
        for one in areas
        if one.where.area is None and not one.words
    ]


def _wish(areas: Iterable[CoverArea], form: Form, dpi: int) -> dict[str, Any]:
    """What the worker is to do, as plain values."""
    chosen = list(areas)
    return {
        "boxes": boxes_of(chosen),
        "words": [{"page": one.where.page, "words": one.words} for one in chosen if one.words],
        "sounds": sounds_of(chosen),
        "format": form.name,
        "dpi": min(max(dpi, LEAST_DPI), MOST_DPI),
        "most_pixels": MOST_PAGE_PIXELS if form.name == "pdf" else MOST_PIXELS,
    }


def _refuse_words_nowhere(areas: Iterable[CoverArea], answer: Answer) -> None:
    worded = [number for number, one in enumerate(areas, 1) if one.words]
    if not worded:
        return
    untrusted_found = answer.untrusted_fields.get("found")
    if not isinstance(untrusted_found, list) or len(untrusted_found) != len(worded):
        raise DecodingRefused(reason="broke_off")
    for number, untrusted_times in zip(worded, untrusted_found, strict=True):
        if not isinstance(untrusted_times, int) or untrusted_times < 1:
            raise WordsNowhere(number=number)


def _found(wish: dict[str, Any], answer: Answer) -> dict[str, Any]:
    """What the check looks under: the given boxes, those of words, and how many pages there are."""
    untrusted_covered = answer.untrusted_fields.get("covered", [])
    if not isinstance(untrusted_covered, list):
        raise DecodingRefused(reason="broke_off")
    found: dict[str, Any] = {"boxes": [*wish["boxes"], *untrusted_covered]}
    if "pages" in answer.untrusted_fields:
        found["pages"] = answer.number("pages", 1, 1 << 24)
    if "length" in answer.untrusted_fields:
        found["length"] = answer.number("length", 0, 1 << 50)
    return found
