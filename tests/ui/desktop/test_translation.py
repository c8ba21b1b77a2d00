"""Every word of the windows in three languages, and switching between them while the program runs."""

from __future__ import annotations

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import taken_away
from ui.desktop.translation import CATALOGUES, LANGUAGES, Translations

ROOT = Path(__file__).resolve().parents[3]
CODES = [language.code for language in LANGUAGES]
FIELD = re.compile(r"\{[^}]*\}|%n")


def _packaging() -> object:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TRANSLATIONS = _packaging()


def messages(catalogue: Path) -> dict[tuple[str, str], ET.Element]:
    """Every message by its context and source."""
    found = {}
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[(name, message.findtext("source") or "")] = message
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as they are, brought up to date with the sources in a folder of their own."""
    folder = tmp_path_factory.mktemp("catalogues")
    for file in CATALOGUES.glob("*.ts"):
        shutil.copy(file, folder)
    TRANSLATIONS.update(folder)  # type: ignore[attr-defined]  # loaded from a path
    return folder


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    TRANSLATIONS.release(folder)  # type: ignore[attr-defined]  # loaded from a path
    return folder


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_of_the_sources_is_translated(collected: Path, code: str) -> None:
    kept = messages(CATALOGUES / f"strongroom_{code}.ts")
    wanted = messages(collected / f"strongroom_{code}.ts")
    assert wanted.keys() - kept.keys() == set(), "run packaging/translations.py update, then translate"
    assert kept.keys() - wanted.keys() == set(), "run packaging/translations.py update"
    for key, message in kept.items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{code}: {key} waits for its translation"
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(texts), f"{code}: {key} is empty"


@pytest.mark.parametrize("code", CODES)
def test_translations_have_the_fields_of_their_source(code: str) -> None:
    for (context, source), message in messages(CATALOGUES / f"strongroom_{code}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for text in forms or [translation.text or ""]:
            fields = sorted(FIELD.findall(text))
            wanted = sorted(FIELD.findall(source))
            # A plural form for one thing may say "one" instead of the number.
            assert fields == wanted or (forms and set(fields) <= set(wanted)), (code, context, source)


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_no_translation_is_the_english_sentence(code: str) -> None:
    same = [
        source
        for (_, source), message in messages(CATALOGUES / f"strongroom_{code}.ts").items()
        if message.findtext("translation") == source and re.search("[A-Za-z]", FIELD.sub("", source))
    ]
    assert same == []


def test_no_string_is_built_before_it_is_translated() -> None:
    """``tr`` of an f-string or a variable is never found in a catalogue."""
    wrong = re.compile(r"\.tr\((?!\s*[\"'])")
    found = [
        f"{source.name}: {line.strip()}"
        for source in (ROOT / "ui" / "desktop").rglob("*.py")
        for line in source.read_text(encoding="utf-8").splitlines()
        if wrong.search(line) and not line.rstrip().endswith(".tr(")
    ]
    assert found == []


class Speaker(QWidget):
    """A widget with a word of the shell's catalogue."""

    def word(self) -> str:
        return QApplication.translate("MainWindow", "Cases")


def test_the_language_changes_while_the_program_runs(
    qtbot: QtBot, qapp: QApplication, compiled: Path
) -> None:
    heard: list[str] = []
    speaker = Speaker()
    qtbot.addWidget(speaker)
    translations = Translations(folder=compiled)
    translations.changed.connect(heard.append)
    words = []
    for code in ("ru", "kk", "en"):
        assert translations.use(code)
        words.append(speaker.word())
    taken_away(translations)
    assert words == ["Дела", "Істер", "Cases"]
    assert heard == ["ru", "kk", "en"]


def test_numbers_follow_the_language(qtbot: QtBot, qapp: QApplication, compiled: Path) -> None:
    translations = Translations(folder=compiled)
    translations.use("ru")
    assert QLocale().toString(1234567) == "1\u00a0234\u00a0567"
    translations.use("en")
    taken_away(translations)
    assert QLocale().toString(1234567) == "1,234,567"


def test_without_catalogues_the_english_words_remain(qapp: QApplication, tmp_path: Path) -> None:
    translations = Translations(folder=tmp_path)
    assert not translations.use("kk")
    assert QApplication.translate("MainWindow", "Cases") == "Cases"
    with pytest.raises(ValueError, match="xx"):
        translations.use("xx")
    translations.use("en")


def test_no_word_is_asked_for_inside_a_formatted_text() -> None:
    """``lupdate`` does not look into one: what stands there would stay English in every language."""
    sources = sorted((ROOT / "ui" / "desktop").rglob("*.py"))
    hidden = re.compile(r"\{[^{}\n]*\btr\(")
    found = [
        f"{path.name}:{number}"
        for path in sources
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(r"\bf[\"']", line) and hidden.search(line)
    ]
    assert found == []
