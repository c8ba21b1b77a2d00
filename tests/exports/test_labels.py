"""The catalogues of documents: complete in three languages, and harmless when they are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exports import labels
from exports.labels import LANGUAGES, fields_of, load_labels, read_table

TABLES = tuple(sorted(
    table for table in ("dossier", "package", "share_sheet") if read_table("en", table)
))
SAME_IN_ALL = {"sha256"}


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_has_every_text_with_the_same_fields(language: str, table: str) -> None:
    source, translated = read_table("en", table), read_table(language, table)
    assert set(translated) == set(source)
    for key, text in source.items():
        assert fields_of(text) is not None, key
        assert fields_of(translated[key]) == fields_of(text), key
        assert translated[key].strip("\u00a0 ") or key == "thousands", key


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_nothing_of_the_dossier_is_left_in_english(language: str) -> None:
    source, translated = read_table("en", "dossier"), read_table(language, "dossier")
    left = {key for key, text in source.items()
            if re.search("[A-Za-z]{3}", re.sub(r"\{\w+\}", "", text)) and translated[key] == text}
    assert left <= SAME_IN_ALL


def test_kazakh_is_kazakh() -> None:
    letters = set("".join(read_table("kk", "dossier").values()))
    assert set("әғқңөұүі") <= letters


def test_every_text_of_the_dossier_is_used() -> None:
    folder = Path(labels.__file__).parent / "dossier"
    sources = "\n".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    for key in read_table("en", "dossier"):
        stem = re.sub(r"_(\d+|en|ru|kk|none|text)$", "", key)
        assert f'"{key}"' in sources or f'"{stem}"' in sources or f'"{stem}_' in sources, key


def test_a_translation_with_other_fields_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[t]\na = "Page {page}"\nb = "Two"\nc = "Three"\nd = "{x}"\n', "utf-8")
    (tmp_path / "ru.toml").write_text('[t]\na = "Стр. {seite}"\nb = "Два {x}"\nc = "Три"\nd = "{x"\n', "utf-8")
    monkeypatch.setattr(labels, "LOCALE_FOLDER", tmp_path)
    texts = load_labels("ru", "t")
    assert [texts("a", page=3), texts("b"), texts("c"), texts("d", x=1)] == ["Page 3", "Two", "Три", "1"]
    assert texts.keys() == {"a", "b", "c", "d"}


def test_unknown_languages_tables_and_texts_are_errors() -> None:
    with pytest.raises(ValueError, match="de"):
        load_labels("de", "dossier")
    with pytest.raises(KeyError):
        load_labels("en", "nothing")
    with pytest.raises(KeyError):
        load_labels("en", "dossier")("nothing")
