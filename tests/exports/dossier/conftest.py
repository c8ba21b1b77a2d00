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
PdfPages = Callable[[bytes], list[str]]


@pytest.fixture(scope="session")
def finished() -> dict[Language, bytes]:
    """One ordinary dossier in each language."""
    languages: tuple[Language, ...] = ("en", "ru", "kk")
    return {language: build_dossier(samples.content(language)) for language in languages}


@pytest.fixture(scope="session")
def pdftotext() -> str:
    """Where poppler's ``pdftotext`` is; a test that asks for it is skipped where there is none."""
    program = shutil.which("pdftotext")
    if program is None:
        print("pdftotext is not installed")
        pytest.skip("pdftotext is not installed")
    return program


@pytest.fixture
def pdf_text(pdftotext: str) -> PdfText:
    """Text of a PDF as ``pdftotext`` reads it, runs of white space as one space."""

    def read(pdf: bytes) -> str:
        done = subprocess.run([pdftotext, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
        return " ".join(done.stdout.decode().split())

    return read


@pytest.fixture
def pdf_pages(pdftotext: str) -> PdfPages:
    """Text of each page of a PDF, laid out as on the page."""

    def read(pdf: bytes) -> list[str]:
        done = subprocess.run([pdftotext, "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
        return done.stdout.decode().split("\f")[:-1]

    return read
