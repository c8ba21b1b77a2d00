"""Run as a worker is, but without walls: ``python -I -B late.py ROLE ROOT FOLDER`` tells what is looked for too late.

Behind the walls no file can be opened, and a module or a codec that was not loaded before is missing: a sound file
would be taken for damaged. Each file of the folder is read by every task; its name is a number and its media type.
"""

from __future__ import annotations

import functools
import importlib
import sys
import tempfile
import types
import warnings
from pathlib import Path
from typing import Any

_WATCHED = ("open", "import", "os.listdir", "os.scandir", "socket.socket", "subprocess.Popen")
_BOX = {"left": 0, "top": 0, "width": 300, "height": 300, "page": 1, "start": None, "end": None, "how": "cover"}
_COVER = {"boxes": [_BOX], "words": [], "sounds": [], "dpi": 72, "most_pixels": 4_000_000, "keep": []}
_SOUND = {**_COVER, "boxes": [], "sounds": [{"how": "mute", "start": 0, "end": 50}]}


def _wishes(role: str, media_type: str, number: int, size: int) -> list[tuple[str, dict[str, Any]]]:
    """What the program asks of that role."""
    if role == "facts":
        return [("facts", {"type": media_type})]
    if role == "texts":
        return [("text", {"media_type": media_type, "most_characters": 100_000}), ("attachment", {"number": 2})]
    if role == "captures":
        forms = [("notes", {"form": form}) for form in ("json", "mhtml", "html")]
        return [("records", {}), ("record", {"number": 1}), *forms]
    if role == "shapes":  # any bytes are pixels
        return [("shapes", {"width": size, "height": 1}), ("shapes", {"width": 1, "height": size})]
    if role == "credentials":
        return [("credentials", {"type": media_type})]
    page = {
        "document": "",
        "number": 1,
        "width": 40,
        "height": 40,
        "region": None,
        "most_region": 9_999,
        "most_pixels": 9_999,
    }
    if role == "pictures":
        most = {"most_pixels": 120_000_000}
        side = {**most, "side": 40}
        return [("facts", most), ("picture", side), ("grey", side), ("page", {**page, **most})]
    if role == "papers":
        whole = {"document": "", "first": 1, "count": 1, "outline": True}
        return [("pages", whole), ("page", page), ("grey", {**page, "side": 40}), ("page_text", page)]
    if role == "media":
        key = {"key": str(number)}
        frames = {**key, "from": 0, "most": 2, "late": -1, "width": 40, "height": 40}
        return [("open", key), ("frames", frames), ("sound", {**key, "from": 0, "length": 4_000, "speed": 150}),
                ("peaks", {"places": 9, "duration": 900}), ("poster", {"side": 40}), ("close", key)]  # fmt: skip
    kind = media_type.split("/", maxsplit=1)[0]
    if kind == "image":
        return [("cover_picture", {**_COVER, "format": "jpeg"}), ("strip_picture", {**_COVER, "format": "png"})]
    if kind in ("audio", "video"):
        made = (
            ("cover_film", {**_COVER, "format": "mp4"})
            if kind == "video"
            else ("cover_sound", {**_SOUND, "format": "opus"})
        )
        return [made, ("strip_media", {**_COVER, "format": "mp4" if kind == "video" else "m4a"})]
    return [
        ("cover_paper", {**_COVER, "format": "pdf"}),
        ("strip_paper", {**_COVER, "format": "pdf"}),
        ("strip_office", _COVER),
    ]


def _part(data: bytes, offset: int, count: int) -> bytes:
    return data[offset : offset + count]


def main() -> None:
    """A line for each thing that was looked for, and the number of tasks that came to an answer."""
    role, root, folder = sys.argv[1:]
    sys.path.insert(0, root)
    tempfile.tempdir = "/dev/null"
    archive = types.ModuleType("archive")
    archive.__path__ = [f"{root}/archive"]
    sys.modules["archive"] = archive
    decoders: Any = importlib.import_module(f"archive.confined.decoders.{role}")
    from archive.confined.remote_file import RemoteFile
    from archive.confined.task import Request

    files = [
        (path.name.split(" ", 1)[1].replace(" ", "/"), path.read_bytes()) for path in sorted(Path(folder).iterdir())
    ]
    warnings.simplefilter("ignore")
    decoders.warm_up()
    late: set[str] = set()
    done = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _WATCHED:
            late.add(f"{event} {str(arguments[0])[:120]!r}")

    sys.addaudithook(watch)
    kept: dict[str, object] = {}
    for number, (media_type, data) in enumerate(files):
        for task, wish in _wishes(role, media_type, number, len(data)):
            if task not in decoders.TASKS:
                late.add(f"no task {task}")
                continue
            source = RemoteFile(len(data), functools.partial(_part, data))
            request = Request(wish, [source], lambda _piece: None, lambda _done, _total: None, kept)
            try:
                decoders.TASKS[task](request)
            except LookupError as error:
                if "encoding" in str(error):
                    late.add(f"codec {error}")
            except Exception:  # noqa: BLE001, S112 - as in a worker
                continue
            else:
                done += 1
    sys.stdout.write("".join(f"late: {one}\n" for one in sorted(late)) + f"done: {done}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
