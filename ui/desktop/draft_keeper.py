"""Keeps what is being typed in an editor inside the vault, and gives it back after a lock or a crash."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from archive.drafts import Drafts
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob

Words = Mapping[str, str]
"""What an editor holds: text by the name of the field."""

PAUSE_MS = 2000


@dataclass(frozen=True)
class Place:
    """Where words belong: an id such as ``event:<id>``, and the record that the editor is about."""

    draft_id: str
    entity: str
    entity_id: str


@dataclass(frozen=True)
class KeptWords:
    """Words that were typed at a place and not saved there. ``saved`` is RFC 3339 in UTC."""

    place: Place
    words: Words
    saved: str
    seen: Words = field(default_factory=dict)
    """What the editor was filled with when they were typed: by it a record that was changed since is known."""


class DraftKeeper(QObject):
    """One for each editor. Call :meth:`open`, :meth:`touched` on every change, and at the end
    :meth:`discard` (saved or given up) or :meth:`leave` (another record is shown, words stay kept).

    From :attr:`found` until the person chose, with :meth:`take_back` or :meth:`discard`, nothing is kept: it would
    stand in the place of the kept words before anybody read them. The editor is closed for typing meanwhile.

    In a vault that is open for reading only it finds kept words and keeps none.
    """

    found = Signal(KeptWords)
    """Words were kept at the place that was opened last."""
    failed = Signal(CodedError)
    """Words could not be kept; they still stand in the editor."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Place | None = None
        self._collect: Callable[[], Words] = dict
        self._seen: Callable[[], Words] = dict
        self._baseline: Words = {}
        self._undecided = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        self._looking = LatestJob(desk.tools.runner, self)
        self._looking.answered.connect(self._look_at)
        self._keeping = LatestJob(desk.tools.runner, self)
        self._keeping.failed.connect(self.failed)

    @property
    def place(self) -> Place | None:
        """The place that is open, or None."""
        return self._place

    @property
    def undecided(self) -> bool:
        """Whether words were found here and the person has not said what becomes of them."""
        return self._undecided

    def open(self, place: Place, collect: Callable[[], Words], seen: Callable[[], Words] = dict) -> None:
        """Begin with a record. ``collect`` gives the words of the editor; what it gives now is not a change.

        ``seen`` gives what the record said to whoever types, in the editor's own words; it is kept with them.
        """
        self.leave()
        self._place, self._collect, self._seen = place, collect, seen
        self._baseline = dict(collect())
        drafts = self._desk.vault.drafts
        self._looking.ask(lambda _progress, _token: _kept(drafts, place))

    def touched(self) -> None:
        """Something was typed. It is kept within ``PAUSE_MS``, also while the typing goes on."""
        if self._place is None or self._desk.read_only or self._undecided:
            return
        if not self._timer.isActive():
            self._timer.start()

    def take_back(self) -> None:
        """The person wants the kept words; the editor puts them into its fields after this."""
        self._undecided = False
        self.touched()

    def leave(self) -> None:
        """The editor turns to something else: what was typed is kept now."""
        if self._timer.isActive():
            self._keep()
        self._looking.forget()
        self._place, self._undecided = None, False

    def discard(self) -> None:
        """Forget the words of this place: they were saved, or the person gave them up."""
        self._timer.stop()
        given_up, self._undecided = self._undecided, False
        if self._place is None or self._desk.read_only:
            return
        if not given_up:
            self._baseline = dict(self._collect())
        draft_id, drafts = self._place.draft_id, self._desk.vault.drafts
        self._keeping.tell(lambda _progress, _token: drafts.discard(draft_id))
        if self._baseline != self._collect():
            self.touched()  # typed before the kept words were found

    def last_words(self) -> Work | None:
        """Work that keeps what was typed in the last seconds, for ``Page.last_words``."""
        if not self._timer.isActive():
            return None
        self._timer.stop()
        return self._work()

    def _keep(self) -> None:
        self._timer.stop()
        work = self._work()
        if work is not None:
            self._keeping.tell(work)

    def _work(self) -> Work | None:
        place, drafts = self._place, self._desk.vault.drafts
        if place is None:
            return None
        words = dict(self._collect())
        unchanged = words == self._baseline
        body = json.dumps({"words": words, "seen": dict(self._seen())}, ensure_ascii=False)

        def keep(_progress: Progress, _token: CancelToken) -> None:
            if unchanged:
                drafts.discard(place.draft_id)
            else:
                drafts.keep(place.draft_id, place.entity, place.entity_id, body)

        return keep

    def _look_at(self, kept: object) -> None:
        if isinstance(kept, KeptWords) and kept.place == self._place and kept.words != self._baseline:
            self._timer.stop()
            self._undecided = True
            self.found.emit(kept)


def _kept(drafts: Drafts, place: Place) -> KeptWords | None:
    draft = drafts.get(place.draft_id)
    if draft is None:
        return None
    try:
        untrusted_body = json.loads(draft.body)
    except ValueError:
        return None
    if not isinstance(untrusted_body, dict):
        return None
    untrusted_words, untrusted_seen = untrusted_body.get("words"), untrusted_body.get("seen")
    if not isinstance(untrusted_words, dict):
        return KeptWords(place, _texts(untrusted_body), draft.saved)  # the words alone, without what was seen
    return KeptWords(place, _texts(untrusted_words), draft.saved, _texts(untrusted_seen))


def _texts(untrusted: object) -> Words:
    return {str(name): str(text) for name, text in untrusted.items()} if isinstance(untrusted, dict) else {}
