"""What somebody else's programs find in a file: metadata, text, streams, words."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

NEEDED = ("exiftool", "pdftotext", "qpdf", "ffprobe", "strings")


def told_by_outsiders(data: bytes, ending: str, folder: Path) -> dict[str, bytes]:
    """What each program prints of a file, by program. Skips where one is not installed."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    path = folder / f"looked-at.{ending}"
    path.write_bytes(data)
    commands = [
        ["exiftool", "-a", "-u", "-U", "-ee", "-G1", "-s", str(path)],
        ["strings", "-n", "4", str(path)],
        ["strings", "-n", "4", "-el", str(path)],
        ["strings", "-n", "4", "-eb", str(path)],
        ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-show_chapters", str(path)],
    ]
    if ending == "pdf":
        commands += [
            ["pdftotext", str(path), "-"],
            ["pdftotext", "-raw", str(path), "-"],
            ["pdfinfo", "-js", "-struct-text", str(path)],
            ["pdfdetach", "-list", str(path)],
            ["qpdf", "--qdf", "--object-streams=disable", str(path), "-"],
            ["qpdf", "--json", str(path)],
        ]
    told = {}
    for command in commands:
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
        told[" ".join(part for part in command if part not in (str(path), "-"))] = done.stdout
    path.unlink()
    return told


def words_found(told: dict[str, bytes], words: Iterable[str]) -> dict[str, list[str]]:
    """Which of the words which program found, whatever their case."""
    found: dict[str, list[str]] = {}
    for program, printed in told.items():
        for word in words:
            forms = {word.casefold().encode(encoding, "ignore") for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
            low = printed.lower()
            whole = printed.decode("utf-8", "ignore").casefold()
            if word.casefold() in whole or any(len(form) > 3 and form in low for form in forms):
                found.setdefault(program, []).append(word)
    return found
