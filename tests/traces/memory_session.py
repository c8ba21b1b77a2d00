"""The real program opened, looked through and locked, and then its own memory searched. See ``test_memory_traces``.

What is searched for comes in on standard input after the locking, and masked, so that no search finds itself.
"""

from __future__ import annotations

import json
import os
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from archive.ledger import Ledger
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.vault import Vault
from ui.desktop import startup
from ui.desktop.app import DesktopApp, Parts
from ui.desktop.session import PAGES, VaultSession
from ui.desktop.views.account import AccountPage
from ui.desktop.widgets.search_field import SearchField
from ui.errortext import error_sentence
from ui.hardening import NetworkRefused
from ui.presenters.gateway import ArchiveGateway

MASK = 0x5A
BLOCK = 4 << 20
OVERLAP = 4096
BEGINNING = 16
TABLE = bytes(byte ^ MASK for byte in range(256))
TARGETS: dict[str, type[Record]] = {
    "case": CaseFile,
    "person": Person,
    "account": Testimony,
    "item": EvidenceItem,
    "export": CaseFile,
}


def wait(condition: Callable[[], object], milliseconds: int = 60_000) -> None:
    """Let the windows live until it holds."""
    loop, waited = QEventLoop(), 0
    while not condition():
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        waited += 20
        assert waited < milliseconds


def look_through(desktop: DesktopApp, ledger: Ledger, search: str) -> None:
    """Every page once, with a record where it wants one; words typed and not saved; a search."""
    main = desktop.main
    assert main is not None
    ids = {key: ledger.ids(kind)[:3] for key, kind in TARGETS.items()}
    for key, _module, _name in PAGES:
        for target in ids.get(key, [None]):
            main.go(key, target)
            wait(lambda: not desktop.tools.runner.busy)
            main.grab()
            show_everything(main)
    main.go("search")
    page = main.current()
    field = page.findChild(SearchField) if page is not None else None
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, search)
    wait(lambda: not desktop.tools.runner.busy)
    QTest.qWait(400)
    wait(lambda: not desktop.tools.runner.busy)
    main.go("account", ids["account"][0])
    wait(lambda: not desktop.tools.runner.busy)
    account = main.current()
    assert isinstance(account, AccountPage)
    account.text.setFocus()
    QTest.keyClicks(account.text, " typed and not saved")
    QTest.qWait(100)


def show_everything(window: QWidget) -> None:
    """Accessible texts too, as a screen reader asks for them."""
    for widget in window.findChildren(QWidget):
        widget.accessibleName()
        widget.toolTip()


def regions() -> Iterator[tuple[int, int, str]]:
    """What this process has written to or could have."""
    for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
        span, rights, _offset, _device, _inode, *name = line.split(maxsplit=5)
        if rights.startswith("rw") and "[vvar]" not in name:
            first, last = (int(part, 16) for part in span.split("-"))
            yield first, last, name[0] if name else ""


def search_memory(masked: dict[str, bytes]) -> dict[str, int]:
    """How often each is found; nothing of it is ever unmasked here. Those that begin alike cost no more than one."""
    found = dict.fromkeys(masked, 0)
    beginnings = {needle[:BEGINNING] for needle in masked.values()}
    memory = os.open("/proc/self/mem", os.O_RDONLY)
    for first, last, _name in list(regions()):
        at = first
        while at < last:
            try:
                block = os.pread(memory, min(BLOCK, last - at), at).translate(TABLE)
            except OSError:
                break
            for beginning in beginnings:
                place = block.find(beginning)
                while place >= 0:
                    for name, needle in masked.items():
                        found[name] += block.startswith(needle, place)
                    place = block.find(beginning, place + 1)
            if at + BLOCK >= last:
                break
            at += BLOCK - OVERLAP
    os.close(memory)
    return found


def children() -> list[int]:
    """Processes of ours that still live."""
    alive = [
        int(number)
        for path in Path("/proc/self/task").glob("*/children")
        for number in path.read_text(encoding="ascii").split()
    ]
    return [one for one in alive if b"\0" in Path(f"/proc/{one}/cmdline").read_bytes()]


def told() -> str:
    """A line of standard input, letter by letter: what else holds it would be found, and is not the program's.

    ``sys.stdin`` keeps what it read until it reads on, and a large piece of memory is given back with what it held as
    long as the program does not have it written over, which begins with the unlocking.
    """
    letters: list[str] = []
    while (letter := os.read(sys.stdin.fileno(), 1)) not in (b"\n", b""):
        letters.append(letter.decode("ascii"))
    return "".join(letters)


def unlocked(folder: Path, passphrase: str) -> tuple[DesktopApp, weakref.ref[Vault]]:
    """The program as it stands after somebody typed the passphrase."""
    startup.prepare_qt()
    app = QApplication(["strongroom"])
    opened: list[weakref.ref[Vault]] = []

    def session(vault: object) -> VaultSession:
        assert isinstance(vault, Vault)
        opened.append(weakref.ref(vault))
        return VaultSession(vault)

    parts = Parts(
        gateway=ArchiveGateway(),
        session=session,
        error_sentence=lambda error: error_sentence(error, "en"),
        stage_words=str,
        network=NetworkRefused(),
        language_changed=lambda _code: None,
    )
    desktop = DesktopApp(app, parts, folder=folder)
    desktop.start()
    wait(lambda: desktop.entry.unlock.folder() is not None)
    desktop.entry.unlock._secret.setText(passphrase)
    del passphrase
    desktop.entry.unlock._unlock_button.click()
    wait(lambda: desktop.main is not None)
    wait(lambda: not desktop.tools.runner.busy)
    return desktop, opened[0]


def lock_and_search(desktop: DesktopApp, *, lock: bool) -> None:
    """Lock, say so, search for what comes in then, if anything does, say what was found, and end."""
    before = children()
    if lock:
        locked: list[int] = []
        desktop.locked.connect(lambda: locked.append(1))
        desktop.lock()
        wait(lambda: locked)
    wait(lambda: not desktop.tools.runner.busy)
    QTest.qWait(300)
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    masked = {name: bytes.fromhex(text) for name, text in json.loads(sys.stdin.readline()).items()}
    answer = {"workers": len(before), "workers_left": len(children()), "found": search_memory(masked)}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    desktop._end()
    os._exit(0)


def main() -> None:
    """Folder, and ``lock`` or ``stay``, as arguments; passphrase and word to search for on standard input."""
    passphrase, search = told(), told()
    desktop, opened = unlocked(Path(sys.argv[1]), passphrase)
    del passphrase
    vault = opened()
    assert vault is not None
    look_through(desktop, vault.ledger, search)
    del search, vault
    lock_and_search(desktop, lock=sys.argv[2] == "lock")


if __name__ == "__main__":
    main()
