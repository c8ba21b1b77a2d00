"""Pages, small pictures and the grid: sealed files as people wait for them, beside poppler and plain Pillow.

    python -m tests.benchmarks.bench_viewer [--pages 1000] [--photos 40] [--items 100000] [--only papers|photos|grid]

Works in memory (``/dev/shm``). Pages go by the clock: from the sealed file to pixels in hand, the worker walled in;
beside it stands what ``pdftoppm`` takes for the same page of the readable file at the same size. Small pictures go by
the processor time of all that works for them, the program and its workers together; beside it plain Pillow in this
process, decoding the readable file in the same way. The grid scrolls by the clock, and the longest turn of the event
loop stands beside the processor time that the window's thread worked in its longest turn. Exit 1 when a target is
missed; on a machine that others keep busy only the processor's time says something.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from reportlab.pdfgen import canvas

from archive.ledger import new_id
from archive.model.evidence import EvidenceFile
from archive.thumbnails import SIDE
from archive.vault import Vault
from crypto.jobs import CancelToken
from ui.presenters.sheets import SheetDesk

ACROSS = 1100
FIRST_PAGE, ANY_PAGE, EACH_SECOND, LONGEST_TURN = 500.0, 200.0, 20.0, 100.0
_PASSPHRASE = "kettle orchard lantern pigeon quiet"
_MEGAPIXELS = (4000, 3000)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that went by."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def court_file(pages: int) -> bytes:
    """An invented file of so many leaves, with text, lines and a picture on every tenth."""
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(595, 842))
    stamp = Image.effect_noise((600, 400), 60).convert("RGB")
    picture = io.BytesIO()
    stamp.save(picture, "JPEG")
    from reportlab.lib.utils import ImageReader

    reader = ImageReader(picture)
    for number in range(1, pages + 1):
        sheet.drawString(72, 780, f"Invented leaf {number}")
        for line in range(42):
            sheet.drawString(72, 750 - line * 15, f"{number}.{line}: what was heard that day stands in these lines")
        if number % 10 == 0:
            sheet.drawImage(reader, 200, 60, 300, 60)
        sheet.bookmarkPage(f"p{number}")
        sheet.addOutlineEntry(f"Leaf {number}", f"p{number}")
        sheet.showPage()
    sheet.save()
    return sink.getvalue()


def photos(count: int) -> list[bytes]:
    """Invented photos of twelve megapixels and about three megabytes."""
    made = []
    for number in range(count):
        noise = Image.effect_noise((1600, 1200), 26 + number % 8).convert("RGB").resize(_MEGAPIXELS)
        shade = Image.linear_gradient("L").resize(_MEGAPIXELS).convert("RGB")
        sink = io.BytesIO()
        Image.blend(noise, shade, 0.4).save(sink, "JPEG", quality=90)
        made.append(sink.getvalue())
    return made


def take(vault: Vault, data: bytes, name: str) -> EvidenceFile:
    """A file taken in under an item of its own."""
    return vault.intake.take_in_bytes(data, name, vault.evidence.add("Invented").id).file


def papers(vault: Vault, folder: Path, pages: int) -> bool:
    """The first page and any page."""
    data = court_file(pages)
    file, plain = take(vault, data, "file.pdf"), folder / "file.pdf"
    plain.write_bytes(data)
    desk, token = SheetDesk(vault), CancelToken()

    def first() -> None:
        facts = desk.facts(file, token)
        desk.page(file, 1, ACROSS, (facts.width, facts.height), token)

    def peer(number: int) -> None:
        command = ["pdftoppm", "-f", str(number), "-l", str(number), "-scale-to-x", str(ACROSS), "-scale-to-y", "-1"]
        subprocess.run([*command, str(plain)], check=True, stdout=subprocess.DEVNULL)

    cold = timed(first)
    vault.workers.close()
    colder = timed(first)
    warm = []
    for _round in range(7):
        desk.close(file)
        warm.append(timed(first))
    chosen = random.Random(5).sample(range(1, pages + 1), min(60, pages))
    like = (1240, 1754)
    any_page = [timed(partial(desk.page, file, number, ACROSS, like, token)) for number in chosen]
    poppler = statistics.median(timed(partial(peer, number)) for number in chosen[:12])
    ours, worst = statistics.median(any_page), max(any_page)
    print(f"paper of {pages} pages, {len(data) / 1e6:.1f} MB, {ACROSS} pixels across")
    print(f"  page 1, worker not running yet  {max(cold, colder):8.1f} ms (target {FIRST_PAGE:.0f})")
    print(f"  page 1, worker running          {statistics.median(warm):8.1f} ms (target {FIRST_PAGE:.0f})")
    print(f"  any page                        {ours:8.1f} ms")
    print(f"  slowest of {len(chosen):3} pages            {worst:8.1f} ms (target {ANY_PAGE:.0f})")
    print(f"  pdftoppm, the readable file     {poppler:8.1f} ms: ours takes {ours / poppler:.2f} of it")
    return max(cold, colder) < FIRST_PAGE and worst < ANY_PAGE


def _worked(vault: Vault) -> float:
    """Seconds that the processor worked for this process and its workers."""
    ticks = 0
    for worker in vault.workers._all:
        if worker.generation:
            fields = Path(f"/proc/{worker.generation}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def small_pictures(vault: Vault, count: int) -> bool:
    """How many a core makes in a second."""
    made = photos(count)
    with_first = take(vault, made[0], "warm.jpg")
    vault.thumbnails.of(with_first, keep=True)
    for number, data in enumerate(made):
        take(vault, data, f"{number}.jpg")
    before = _worked(vault)
    clock = timed(vault.thumbnails.make_missing) / 1000
    worked = _worked(vault) - before

    def plain() -> None:
        for data in made:
            with Image.open(io.BytesIO(data)) as image:
                image.draft("RGB", (SIDE, SIDE))
                image.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
                image.save(io.BytesIO(), "JPEG", quality=85)

    started = time.process_time()
    plain()
    peer = count / (time.process_time() - started)
    ours = count / worked
    mean = sum(map(len, made)) / count / 1e6
    print(f"{count} photos of {_MEGAPIXELS[0]} x {_MEGAPIXELS[1]} pixels, {mean:.1f} MB each, sealed")
    print(f"  small pictures for each second of a core {ours:6.1f} (target {EACH_SECOND:.0f})")
    print(f"  on the clock                             {count / clock:6.1f} a second with {os.cpu_count()} cores")
    print(f"  plain Pillow, the readable files         {peer:6.1f}: ours reaches {ours / peer:.2f} of it")
    return ours >= EACH_SECOND


def fill(vault: Vault, count: int) -> None:
    """So many items with a small picture each, as rows only: the grid reads nothing else."""
    shades = []
    for number in range(24):
        sink = io.BytesIO()
        shade = Image.linear_gradient("L").rotate(15 * number).resize((SIDE, 240))
        shade.convert("RGB").save(sink, "JPEG", quality=60)
        shades.append(sink.getvalue())
    file = take(vault, shades[0], "first.jpg")
    item = vault.evidence.get(file.item_id)
    ids = [(new_id(), new_id(), new_id(), f"E-{number + 10_000:06d}") for number in range(count)]
    with vault.database.atomic() as connection:
        for table, columns, values in (
            ("evidence_item", ("id", "code"), [(one[0], one[3]) for one in ids]),
            ("evidence_file", ("id", "item_id", "object_id"), [(one[1], one[0], one[2]) for one in ids]),
        ):
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            taken = ", ".join("?" if name in columns else f'"{name}"' for name in names)
            source = item.id if table == "evidence_item" else file.id
            order = [columns.index(name) for name in names if name in columns]
            listed = ", ".join(f'"{name}"' for name in names)
            connection.executemany(
                f"INSERT INTO {table} ({listed}) SELECT {taken} FROM {table} WHERE id = ?",  # noqa: S608 - names from the schema
                [(*(one[place] for place in order), source) for one in values],
            )
        connection.executemany(
            "INSERT INTO thumbnail (file_id, jpeg) VALUES (?, ?)",
            [(one[1], shades[number % len(shades)]) for number, one in enumerate(ids)],
        )


def grid(vault: Vault, count: int) -> bool:
    """The longest turn of the event loop while a hundred thousand tiles scroll."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.desktop.clipboard import GuardedClipboard
    from ui.desktop.desk import Desk
    from ui.desktop.jobs import JobRunner
    from ui.desktop.look import Look
    from ui.desktop.startup import prepare_qt
    from ui.desktop.tools import Tools
    from ui.desktop.translation import Translations
    from ui.desktop.views.evidence import EvidencePage

    fill(vault, count)
    prepare_qt()
    app = QApplication.instance() or QApplication(["bench"])
    if not isinstance(app, QApplication):
        raise TypeError
    runner = JobRunner()
    tools = Tools(Look(app, dark=False), runner, GuardedClipboard(), Translations(), lambda error: error.code)
    page = EvidencePage(Desk(vault, tools))
    page.resize(1366, 768)
    page.show()
    page.entered(None)
    page._as_grid.click()
    until = time.monotonic() + 30
    while (runner.busy or page.grid.tiles.rowCount() < count // 20) and time.monotonic() < until:
        app.processEvents()
    turns: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def beat() -> None:
        now = [time.perf_counter(), time.thread_time()]
        turns.append(((now[0] - last[0]) * 1000, (now[1] - last[1]) * 1000))
        last[:] = now

    heart = QTimer(interval=0)
    heart.timeout.connect(beat)
    bar = page.grid.verticalScrollBar()
    picked = random.Random(3)

    def scroll() -> None:
        jump = picked.random() < 0.05
        bar.setValue(picked.randrange(bar.maximum()) if jump else min(bar.value() + 90, bar.maximum()))

    wheel = QTimer(interval=16)
    wheel.timeout.connect(scroll)
    last[:] = [time.perf_counter(), time.thread_time()]
    heart.start()
    wheel.start()
    until = time.monotonic() + 12
    while time.monotonic() < until:
        app.processEvents()
    clock, worked = max(one for one, _ in turns), max(other for _, other in turns)
    shown = len(page.grid._pictures)
    print(f"grid of {count} small pictures, scrolled for 12 seconds; {shown} pictures read meanwhile")
    print(f"  longest turn of the event loop {clock:6.1f} ms (target {LONGEST_TURN:.0f})")
    print(f"  processor time in the longest  {worked:6.1f} ms")
    page.deleteLater()
    runner.shutdown()
    return worked <= LONGEST_TURN


def main() -> int:
    """All of it; 0 when every target is reached."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--photos", type=int, default=40)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--only", choices=("papers", "photos", "grid"))
    asked = parser.parse_args()
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="bench-viewer-", dir=memory if memory.is_dir() else None))
    reached = True
    try:
        parts: dict[str, Callable[[Vault], bool]] = {
            "papers": lambda vault: papers(vault, folder, asked.pages),
            "photos": lambda vault: small_pictures(vault, asked.photos),
            "grid": lambda vault: grid(vault, asked.items),
        }
        for name, work in parts.items():
            if asked.only in (None, name):
                vault = Vault.create(folder / name, _PASSPHRASE, work_factor=12)
                reached = work(vault) and reached
                vault.lock()
                shutil.rmtree(folder / name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
