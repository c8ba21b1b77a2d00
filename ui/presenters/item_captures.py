"""Online captures: what is known of one, the web archives in it, and bringing one in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from archive.capture_claim import Said, take_over
from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.pictures import PICTURE_TYPES, Picture
from archive.confined.texts import Stretch, read_text
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.online_captures import CaptureFields, CapturePlan
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from archive.web_archives import (
    WebArchive,
    WebPage,
    WebPages,
    is_web_archive,
    read_web_archive,
    read_web_pages,
    read_web_record,
)
from crypto.jobs import CancelToken, Progress, no_progress

PICTURE_SIDE = 1600
MOST_CHARACTERS = 200_000
MOST_OF_A_PAGE = 4_000
MOST_CITED = 300
PAGE_FIELDS = ("capture_url", "captured", "capture_tool", "description")
"""Fields of an item for which a page of a web archive says something."""


@dataclass(frozen=True)
class RecordView:
    """One record of a web archive, never as a live page: its text, or a picture, or only that it is neither."""

    media_type: str
    text: str = ""
    picture: Picture | None = None
    refused: str = ""
    """A code of ``DecodingRefused``."""


class ItemCaptures:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def archives(self, files: Sequence[EvidenceFile]) -> list[EvidenceFile]:
        """Those files that are web archives by their names."""
        return [file for file in files if is_web_archive(file.name_received)]

    def records(self, file: EvidenceFile, progress: Progress, token: CancelToken) -> WebArchive:
        """What is in it, its sums compared. Raises DecodingRefused, ObjectMissing, ObjectDamaged, Cancelled."""
        with self._vault.objects.open(file.object_id, self._item(file).code) as reader:
            return read_web_archive(self._vault.workers, reader, progress=progress, token=token)

    def record(self, file: EvidenceFile, number: int, token: CancelToken) -> RecordView:
        """One record of it as text or picture, and an entry in the journal that the item was looked at.

        Raises:
            DecodingRefused: the archive itself does not read. ObjectMissing, ObjectDamaged, Cancelled.
        """
        item = self._item(file)
        with self._vault.objects.open(file.object_id, item.code) as reader:
            media_type, content = read_web_record(self._vault.workers, reader, number, token=token)
        if not self._vault.read_only:
            self._vault.evidence.note(item, CustodyAction.VIEWED, file=file.id)
        try:
            if media_type in PICTURE_TYPES:
                return RecordView(media_type, picture=self._vault.pictures.picture(content, PICTURE_SIDE))
            lines: list[str] = []
            read_text(
                self._vault.workers,
                InMemory(content),
                media_type,
                lambda stretch: lines.extend(_lines(stretch)),
                most_characters=MOST_CHARACTERS,
                token=token,
            )
            return RecordView(media_type, text="\n".join(lines))
        except DecodingRefused as error:
            return RecordView(media_type, refused=error.reason)

    def pages(self, file: EvidenceFile, progress: Progress, token: CancelToken) -> WebPages:
        """Which pages are in it, as it says. Raises as :meth:`records`."""
        with self._vault.objects.open(file.object_id, self._item(file).code) as reader:
            return read_web_pages(self._vault.workers, reader, progress=progress, token=token)

    def with_text(self, file: EvidenceFile, page: WebPage, token: CancelToken) -> WebPage:
        """The page with the beginning of its words, out of the record that holds it where the list has none.

        Raises as :meth:`record`.
        """
        if page.text or not page.record:
            return page
        view = self.record(file, page.record, token)
        return replace(page, text=view.text[:MOST_OF_A_PAGE])

    def take_over(
        self, file: EvidenceFile, page: WebPage, software: str, wanted: Collection[str], reason: str
    ) -> EvidenceItem:
        """What the archive says of that page, for those of ``PAGE_FIELDS`` that are ``wanted``.

        Raises as ``archive.capture_claim.take_over``.
        """
        said = [one for one in said_of(page, software) if one.field in wanted]
        return take_over(self._vault.ledger, self._item(file), file, said, reason=reason)

    def look(self, paths: Sequence[Path]) -> CapturePlan:
        """Raises as ``OnlineCaptures.look``."""
        return self._vault.captures.look(paths)

    def bring_in(
        self,
        plan: CapturePlan,
        fields: CaptureFields,
        title: str,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> EvidenceItem:
        """Raises as ``OnlineCaptures.bring_in``."""
        kind = EvidenceKind.PRESS_ITEM if self.archives_of(plan) else EvidenceKind.SCREENSHOT
        return self._vault.captures.bring_in(plan, fields, title, kind, progress, token).item

    @staticmethod
    def archives_of(plan: CapturePlan) -> bool:
        """Whether the plan holds a page and not only pictures of one."""
        return any(is_web_archive(file.path.name) or file.path.suffix.lower() != ".png" for file in plan.files[:1])

    def _item(self, file: EvidenceFile) -> EvidenceItem:
        return self._vault.evidence.get(file.item_id)

    def first_archive(self, item: EvidenceItem) -> EvidenceFile:
        """The first web archive of an item. Raises ``RecordNotFound`` where it has none."""
        found = self.archives(self._vault.evidence.files(item))
        if not found:
            raise RecordNotFound(entity=EvidenceFile.entity)
        return found[0]


def said_of(page: WebPage, software: str) -> list[Said]:
    """What the archive says of a page, by the field of an item for which it says it. A title may name somebody, so
    it is offered among the words and never as the title of the item."""
    where = page.address[:MOST_CITED]
    titled = page.text.partition("\n")[0].strip() == page.title
    words = "\n".join(part for part in ("" if titled else page.title, page.text) if part)
    date = CaptureFields(captured=page.moment).date()
    found = (
        Said("capture_url", page.address, where, page.address),
        Said("captured", date, where, page.moment),
        Said("capture_tool", software, where, software),
        Said("description", words, where, words),
    )
    return [one for one in found if one.quote]


def _lines(stretch: Stretch) -> list[str]:
    return [*([stretch.title] if stretch.title else []), *stretch.lines]
