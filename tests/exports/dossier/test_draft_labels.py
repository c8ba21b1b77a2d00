"""What is not finished says so on every page that holds it, in the language of the dossier: read out of the PDF."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from exports.dossier.content import Language
from exports.dossier.document import build_dossier
from exports.labels import load_labels
from tests.exports.dossier import samples
from tests.exports.dossier.conftest import PdfPages

LONG = "\n\n".join(f"Paragraph {n}. " + "They came and asked again about the boats. " * 12 for n in range(30))


@pytest.mark.parametrize("language", get_args(Language))
def test_every_page_that_holds_it_says_so_and_no_other(pdf_pages: PdfPages, language: Language) -> None:
    words = load_labels(language, "package")
    content = samples.content(language, exhibits=1)
    label = words("label_translation_draft", number=7)
    draft = replace(content.testimonies[0], number=7, paragraphs=tuple(LONG.split("\n\n")), label=label)
    finished = replace(content.testimonies[0], number=8)
    pages = pdf_pages(build_dossier(replace(content, testimonies=(draft, finished))))
    labelled = {number for number, page in enumerate(pages) if label in " ".join(page.split())}
    holding = {number for number, page in enumerate(pages) if "asked again about the boats" in page}
    assert len(holding) > 3
    assert labelled == holding
