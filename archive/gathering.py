"""What a person chose to take in, walked without following links: which files there are, and what is left out."""

from __future__ import annotations

import contextlib
import enum
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.errors import SourceInsideVault, SourceUnreadable
from archive.leftovers import is_folder_of_the_system, is_leftover, may_be_apple_double
from archive.media_names import disagrees
from archive.mediatypes import HEAD_BYTES, media_type_of
from archive.outside import folder_below, head_in, head_of, refuse_inside, state_in
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "gather"


class LeftOut(enum.StrEnum):
    """Why something in a folder is not taken in."""

    LINK = "link"
    DEVICE = "device"
    PIPE = "pipe"
    SOCKET = "socket"
    FOLDER_UNREADABLE = "folder_unreadable"
    FOLDER_AGAIN = "folder_again"
    """The same folder was walked already under another name."""
    IN_VAULT = "in_vault"
    VANISHED = "vanished"
    LEFTOVER = "leftover"
    EMPTY = "empty"


PROPOSED = frozenset({LeftOut.LEFTOVER, LeftOut.EMPTY})
"""Left out only as a proposal: a person may want these all the same."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found. Names may hold anything that a file system allows."""

    root: Path
    """The folder that was chosen, or that in which a chosen file lies."""
    path: str
    """Below the root, with ``/`` between the parts."""
    chosen: bool = False
    """Named by the person itself, as a file."""
    size: int = 0
    media_type: str = ""
    """Empty where the file could not be looked at; taking it in says why."""
    disagrees: bool = False
    """It is something else than the ending of its name says."""
    left_out: LeftOut | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]


def gather(
    paths: Sequence[Path],
    vault_folder: Path,
    *,
    everything: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> list[Found]:
    """Everything below the chosen files and folders, each once, in the order of names.

    ``everything``: with what would be proposed to be left out. Reads the first bytes of each file.
    Stage of ``progress``: ``gather``, in things found. Raises ``Cancelled``.
    """
    walk = _Walk(vault_folder.resolve(), everything=everything, token=token or CancelToken())
    found = []
    for one in walk.all(paths):
        found.append(one)
        progress(len(found), 0, STAGE)
    return found


class _Walk:
    """One gathering: which folders and files were seen so far."""

    def __init__(self, vault_folder: Path, *, everything: bool, token: CancelToken) -> None:
        self._vault = vault_folder
        with contextlib.suppress(OSError):
            self._vault_state = vault_folder.stat()
        self._everything = everything
        self._token = token
        self._folders: set[tuple[int, int]] = set()
        self._files: set[str] = set()

    def all(self, paths: Sequence[Path]) -> Iterator[Found]:
        """Each path as it comes: a folder with all below it, or one file."""
        for path in paths:
            self._token.check()
            whole = path.absolute()
            if whole.is_dir():
                if whole.resolve().is_relative_to(self._vault):
                    yield Found(whole, "", left_out=LeftOut.IN_VAULT)
                else:
                    yield from self._below(whole)
            else:
                yield from self._alone(whole)

    def _alone(self, path: Path) -> Iterator[Found]:
        if str(path) in self._files:
            return
        self._files.add(str(path))
        one = Found(path.parent, path.name, chosen=True)
        try:
            refuse_inside(path, self._vault)
            state = path.stat()
        except FileNotFoundError:
            yield _left(one, LeftOut.VANISHED)
        except SourceInsideVault:
            yield _left(one, LeftOut.IN_VAULT)
        except (OSError, ValueError, SourceUnreadable):
            yield one  # taking it in says what is the matter with it
        else:
            yield self._described(one, state, path.parent)

    def _below(self, root: Path) -> Iterator[Found]:
        """Depth first, folder by folder; each is opened anew from the root, so that depth costs no descriptors."""
        waiting: list[tuple[str, ...]] = [()]
        while waiting:
            self._token.check()
            parts = waiting.pop()
            try:
                with folder_below(root, parts) as place:
                    refusal = self._refusal(place)
                    if refusal is not None:
                        yield Found(root, "/".join(parts), left_out=refusal)
                        continue
                    names = sorted(os.listdir(place))  # noqa: PTH208  # of an open folder
                    folders: list[tuple[str, ...]] = []
                    for name in names:
                        self._token.check()
                        one = Found(root, "/".join((*parts, name)))
                        try:
                            state = state_in(place, name)
                        except OSError:
                            yield _left(one, LeftOut.VANISHED)
                            continue
                        if stat.S_ISDIR(state.st_mode):
                            if is_folder_of_the_system(name) and not self._everything:
                                yield _left(one, LeftOut.LEFTOVER)
                            else:
                                folders.append((*parts, name))
                        elif f"{root}/{one.path}" not in self._files:
                            self._files.add(f"{root}/{one.path}")
                            yield self._described(one, state, place)
                    waiting.extend(reversed(folders))
            except FileNotFoundError:
                yield Found(root, "/".join(parts), left_out=LeftOut.VANISHED)
            except OSError:
                yield Found(root, "/".join(parts), left_out=LeftOut.FOLDER_UNREADABLE)

    def _refusal(self, place: int | Path) -> LeftOut | None:
        state = os.stat(place)  # noqa: PTH116  # of an open folder
        if os.path.samestat(state, self._vault_state):
            return LeftOut.IN_VAULT
        key = (state.st_dev, state.st_ino)
        if key in self._folders and state.st_ino:
            return LeftOut.FOLDER_AGAIN
        self._folders.add(key)
        return None

    def _described(self, one: Found, state: os.stat_result, place: int | Path) -> Found:
        special = _special(state.st_mode)
        if special is not None:
            return _left(one, special)
        head = b""
        if state.st_size or may_be_apple_double(one.name):
            with contextlib.suppress(OSError, ValueError):
                head = self._head(one, place)
        left_out = None
        if self._everything or one.chosen:
            pass
        elif is_leftover(one.name, head):
            left_out = LeftOut.LEFTOVER
        elif not state.st_size:
            left_out = LeftOut.EMPTY
        media_type = media_type_of(head, one.name) if head else ""
        wrong = bool(head) and disagrees(media_type, one.name)
        return Found(one.root, one.path, one.chosen, state.st_size, media_type, wrong, left_out)

    def _head(self, one: Found, place: int | Path) -> bytes:
        if one.chosen:  # which a person may have named by a link
            return head_of(one.root / one.path, HEAD_BYTES)
        return head_in(place, one.name, HEAD_BYTES)


def _left(one: Found, reason: LeftOut) -> Found:
    return Found(one.root, one.path, one.chosen, left_out=reason)


def _special(mode: int) -> LeftOut | None:
    """What a thing in a folder is that is neither a file nor a folder."""
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return LeftOut.LINK
    if stat.S_ISFIFO(mode):
        return LeftOut.PIPE
    return LeftOut.SOCKET if stat.S_ISSOCK(mode) else LeftOut.DEVICE
