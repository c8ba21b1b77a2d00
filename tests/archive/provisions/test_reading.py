"""A file of provisions is taken whole or not at all, and says what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import SourceUnreadable, SourceVanished
from archive.provisions.errors import ProvisionsInvalid, ProvisionsUnreadable, ProvisionTwice
from archive.provisions.reading import MAX_BYTES, SHIPPED, read_provisions, shipped

HEAD = 'country = "XA"\n'
ONE = '[[provision]]\nlaw = "CC"\narticle = "12"\ntitle_en = "Theft of bread"\n'


def write(folder: Path, text: str) -> Path:
    path = folder / "laws.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_least_that_a_file_can_be(tmp_path: Path) -> None:
    (entry,) = read_provisions(write(tmp_path, HEAD + ONE))
    assert (entry.code, entry.title_en, entry.checked) == ("XA-CC-12", "Theft of bread", False)
    assert (entry.in_force_from, entry.in_force_to, entry.part) == (None, None, "")


def test_codes_of_parts_wordings_and_whole_laws(tmp_path: Path) -> None:
    more = (
        '[[provision]]\nlaw = "CC"\narticle = "12"\npart = "1"\ntitle_kk = "Нан ұрлау"\n'
        '[[provision]]\nlaw = "CC"\narticle = "12-1"\ntitle_en = "x"\n'
        '[[provision]]\nlaw = "CC"\narticle = "12"\nin_force_from = 2019-12-28\ntitle_en = "x"\n'
        '[[provision]]\nlaw = "BREAD"\ntitle_en = "x"\n'
    )
    codes = [entry.code for entry in read_provisions(write(tmp_path, HEAD + ONE + more))]
    assert codes == ["XA-CC-12", "XA-CC-12.1", "XA-CC-12-1", "XA-CC-12@2019-12-28", "XA-BREAD"]


@pytest.mark.parametrize(
    ("text", "entry", "field"),
    [
        ("", 0, "country"),
        (ONE, 0, "country"),
        ('country = "xa"\n' + ONE, 0, "country"),
        ("country = 7\n" + ONE, 0, "country"),
        (HEAD, 0, "provision"),
        (HEAD + "provision = []\n", 0, "provision"),
        (HEAD + 'provision = "all"\n', 0, "provision"),
        (HEAD + "provision = [7]\n", 1, "provision"),
        ('surprise = "x"\n' + HEAD + ONE, 0, "surprise"),
        (HEAD + ONE + 'script = "x"\n', 1, "script"),
        (HEAD + '[[provision]]\narticle = "12"\ntitle_en = "x"\n', 1, "law"),
        (HEAD + ONE.replace("CC", "cc"), 1, "law"),
        (HEAD + ONE.replace('"12"', "12"), 1, "article"),
        (HEAD + ONE.replace('"12"', '"12; 13"'), 1, "article"),
        (HEAD + ONE + 'part = "first"\n', 1, "part"),
        (HEAD + ONE.replace('article = "12"', 'part = "1"'), 1, "article"),
        (HEAD + ONE.replace("Theft of bread", ""), 1, "title_en"),
        (HEAD + ONE.replace('"Theft of bread"', "7"), 1, "title_en"),
        (HEAD + ONE + f'note = "{"x" * 5000}"\n', 1, "note"),
        (HEAD + ONE + 'in_force_from = "2015-01-01"\n', 1, "in_force_from"),
        (HEAD + ONE + "in_force_from = 2015-01-01T00:00:00\n", 1, "in_force_from"),
        (HEAD + ONE + "in_force_from = 2015-01-02\nin_force_to = 2015-01-01\n", 1, "in_force_to"),
        (HEAD + ONE + "checked = 1\n", 1, "checked"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, text: str, entry: int, field: str) -> None:
    with pytest.raises(ProvisionsInvalid) as refused:
        read_provisions(write(tmp_path, text))
    assert (refused.value.entry, refused.value.field) == (entry, field)


def test_one_provision_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProvisionTwice) as refused:
        read_provisions(write(tmp_path, HEAD + ONE + ONE))
    assert refused.value.provision == "XA-CC-12"


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"country = ", b"[" * 100_000, b"a = 1\na = 2", b"#" * (MAX_BYTES + 1), b"country = 'XA'\x00"],
    ids=["no text", "cut off", "deep", "key twice", "large", "zero byte"],
)
def test_what_is_no_such_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "laws.toml").write_bytes(content)
    with pytest.raises(ProvisionsUnreadable):
        read_provisions(tmp_path / "laws.toml")


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceVanished):
        read_provisions(tmp_path / "laws.toml")
    with pytest.raises(SourceUnreadable):
        read_provisions(tmp_path)


def test_what_comes_with_the_program_reads() -> None:
    entries = [entry for country in SHIPPED for entry in shipped(country)]
    codes = {entry.code for entry in entries}
    assert {"KZ-CC-405", "KZ-CC-272.1", "KZ-CAO-488", "KZ-CPC-140", "KZ-CC1997-337-1", "UN-CAT-22"} <= codes
    assert len(codes) == len(entries)
    assert any(entry.checked for entry in entries)
    assert not next(entry for entry in entries if entry.code == "KZ-CC-269").checked
    with pytest.raises(KeyError):
        shipped("../kz")


def test_titles_are_in_their_own_letters() -> None:
    for entry in (entry for country in SHIPPED for entry in shipped(country)):
        assert entry.title_en.isascii()
        assert not any("a" <= letter <= "z" for letter in (entry.title_ru + entry.title_kk).lower())
