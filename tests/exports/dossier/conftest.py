"""What several tests of the dossier read out of a finished PDF."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable

import pytest

from exports.dossier.content import Language
from exports.dossier.document import build_dossier
from tests.exports.dossier import samples

PdfText = Callable[[bytes], str]


@pytest.fixture(scope="session")
def finished() -> dict[Language, bytes]:
    """One ordinary dossier in each language."""
    languages: tuple[Language, ...] = ("en", "ru", "kk")
    return {language: build_dossier(samples.content(language)) for language in languages}


@pytest.fixture
def pdf_text() -> PdfText:
    """Text of a PDF as poppler's ``pdftotext`` reads it, runs of white space as one space."""
    program = shutil.which("pdftotext")
    if program is None:
        print("pdftotext is not installed")
        pytest.skip("pdftotext is not installed")

    def read(pdf: bytes) -> str:
        done = subprocess.run([program, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
        return " ".join(done.stdout.decode().split())

    return read
