"""Keeps the texts of the windows: collects them from the sources, compiles them for the program.

``python packaging/translations.py update`` reads every ``self.tr`` under ``ui/desktop`` into the
three ``.ts`` files; what is new in Russian and Kazakh waits for a translator. ``… fill WORDS.toml``
takes translations from tables ``[ru]`` and ``[kk]`` of English sentence = translation. ``… release``
compiles all to ``.qm`` beside the sources. None needs a display.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, unescape

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "ui" / "desktop"
CATALOGUES = SOURCES / "i18n"
CODES = ("en", "ru", "kk")

_WAITING = re.compile(r'<source>([^<]*)</source>(\s*)<translation type="unfinished">[^<]*</translation>')
_QUOTES = {"&quot;": '"', "&apos;": "'"}


def update(target: Path = CATALOGUES) -> None:
    """Bring the ``.ts`` files in ``target`` up to date with the sources. Raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py"))
    for code in CODES:
        catalogue = target / f"strongroom_{code}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
        # A word may need another translation in another window: nothing is guessed from elsewhere.
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        _run("lupdate", [*sources, *options, "-ts", str(catalogue)])
    # English is the language of the sources; only its plurals are written by hand.
    _complete(target / "strongroom_en.ts", lambda source: source)


def fill(words: Path) -> None:
    """Put the translations of a TOML file where they are missing. Raises OSError, TOMLDecodeError."""
    tables: dict[str, dict[str, str]] = tomllib.loads(words.read_text(encoding="utf-8"))
    for code, table in tables.items():
        _complete(CATALOGUES / f"strongroom_{code}.ts", table.get)


def release(target: Path = CATALOGUES) -> None:
    """Compile the ``.ts`` files to ``.qm`` files in ``target``. Raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    for code in CODES:
        source = CATALOGUES / f"strongroom_{code}.ts"
        # A program that runs reads its catalogue in place: written over, it would crash. So the new one replaces it.
        beside = target / f".strongroom_{code}.qm"
        _run("lrelease", ["-silent", str(source), "-qm", str(beside)])
        beside.replace(target / f"strongroom_{code}.qm")


def _complete(catalogue: Path, translate: Callable[[str], str | None]) -> None:
    """Finish what waits and has a translation, in place of a guess if there is one; plurals are left alone."""

    def finished(match: re.Match[str]) -> str:
        translation = translate(unescape(match[1], _QUOTES))
        if translation is None:
            return match[0]
        written = escape(translation, {plain: entity for entity, plain in _QUOTES.items()})
        return f"<source>{match[1]}</source>{match[2]}<translation>{written}</translation>"

    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(_WAITING.sub(finished, text), encoding="utf-8")


def _run(tool: str, arguments: list[str]) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, capture_output=True)


if __name__ == "__main__":
    if sys.argv[1] == "fill":
        fill(Path(sys.argv[2]))
    else:
        {"update": update, "release": release}[sys.argv[1]]()
