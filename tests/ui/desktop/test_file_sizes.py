"""Sizes of files in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui.desktop.file_sizes import size_words
from ui.desktop.translation import Translations


@pytest.mark.parametrize(("size", "words"), [(0, "0 Б"), (1, "1 Б"), (22, "22 Б"), (1023, "1023 Б")])
def test_a_small_size_has_one_form_for_all_numbers(russian: Translations, size: int, words: str) -> None:
    assert size_words(size).replace("\N{NO-BREAK SPACE}", "") == words


def test_a_large_one_is_said_as_the_system_says_it(russian: Translations) -> None:
    assert size_words(5 << 20) == QLocale().formattedDataSize(5 << 20)
