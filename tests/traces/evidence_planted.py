"""A vault with evidence of every type that is shown or played, each with a word in it that nobody else writes."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path
from types import MappingProxyType

from PIL import Image, ImageDraw, ImageFont, features

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.preferences import Preference
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from tests.architecture.sources import ROOT
from tests.archive.confined.clips import clip
from tests.little_work import full_work
from ui.presenters.reading_texts import Mode

WORDS = (
    "title", "name", "picture", "plain", "table", "mail", "page", "office", "sheet", "open", "paper", "seen", "heard",
    "typed", "note", "passphrase",
)  # fmt: skip
"""What is planted, each where its name says: titles, names of files, comments of pictures, texts of each type,
letters that are only pixels, what is typed into a transcript and into the note of a covering."""
FILMS = ("film.mp4", "web.webm", "old.avi", "new.mp4", "voice.ogg", "wave.wav")
SHORT = (
    "photo.jpg", "pages.tiff", "paper.pdf", "scan.png", "plain.txt", "letter.eml", "told.docx", "film.mp4",
    "voice.ogg",
)  # fmt: skip
"""Of each kind of viewer and of each confined worker at least one."""
_KINDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "film.mp4": ("mp4", "libx264", "aac"),
        "web.webm": ("webm", "libvpx-vp9", "libopus"),
        "old.avi": ("avi", "mpeg4", "libmp3lame"),
        "new.mp4": ("mp4", "libsvtav1", "aac"),
        "voice.ogg": ("ogg", "", "libopus"),
        "wave.wav": ("wav", "", "pcm_s16le"),
    }
)


def fill(folder: Path, words: Mapping[str, str], *, whole: bool) -> bytes:
    """A locked vault, opened by ``<passphrase> of four words``; ``whole``: of every type. Returns its key's seed."""
    with full_work():
        vault = Vault.create(folder, f"{words['passphrase']} of four words", work_factor=MINIMUM_WORK_FACTOR)
    try:
        vault.preferences.set(Preference.EVIDENCE_TEXTS, Mode.RECOGNISE)
        case = vault.cases.open(f"Case {words['title']}", CaseKind.HARASSMENT)
        for name, data in files(words, whole=whole).items():
            item = vault.evidence.add(f"{name} {words['title']}")
            vault.intake.take_in_bytes(data, f"{words['name']} {name}", item.id)
            vault.cases.add(case.id, item)
        return vault._vault_key().to_seed()
    finally:
        vault.lock()


def files(words: Mapping[str, str], *, whole: bool) -> dict[str, bytes]:
    """By name."""
    made: dict[str, Callable[[], bytes]] = {
        "photo.jpg": lambda: _picture("JPEG", comment=words["picture"].encode()),
        "web.webp": lambda: _picture("WEBP"),
        "moving.gif": lambda: _picture("GIF"),
        "map.bmp": lambda: _picture("BMP"),
        "pages.tiff": lambda: _picture("TIFF", save_all=True, append_images=[_image(), _image()]),
        "new.avif": lambda: _picture("AVIF"),
        "phone.heic": _heic,
        "paper.pdf": lambda: _paper(words["paper"]),
        "scan.png": lambda: _scan(words["seen"]),
        "plain.txt": lambda: f"Показания {words['plain']}\n".encode("cp1251") * 30,
        "table.csv": lambda: f"who;what\n{words['table']};1\n".encode(),
        "letter.eml": lambda: _mail(words["mail"]),
        "page.html": lambda: f"<html><body><p>{words['page']}</p></body></html>".encode(),
        "told.docx": lambda: _word(words["office"]),
        "list.xlsx": lambda: _sheet(words["sheet"]),
        "told.odt": lambda: _open(words["open"]),
        **{name: _playing(name) for name in FILMS},
    }
    if not features.check("avif"):
        del made["new.avif"]
    return {name: make() for name, make in made.items() if whole or name in SHORT}


def _playing(name: str) -> Callable[[], bytes]:
    return lambda: clip(*_KINDS[name])


def _image() -> Image.Image:
    return Image.effect_noise((320, 240), 60).convert("RGB")


def _picture(form: str, **settings: object) -> bytes:
    sink = io.BytesIO()
    _image().save(sink, form, **settings)
    return sink.getvalue()


def _heic() -> bytes:
    from tests.archive.confined.heic import heic

    return heic(_image())


def _paper(words: str) -> bytes:
    from reportlab.pdfgen import canvas

    sink = io.BytesIO()
    drawn = canvas.Canvas(sink, pagesize=(400, 300))
    for number in range(3):
        drawn.drawString(40, 200, f"{words} {number}")
        drawn.showPage()
    drawn.save()
    return sink.getvalue()


def _scan(words: str) -> bytes:
    image = Image.new("L", (900, 200), 255)
    font = ImageFont.truetype(str(ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf"), 40)
    ImageDraw.Draw(image).text((30, 60), f"They said {words}", font=font, fill=0)
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def _mail(words: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = words, "a@example.org"
    mail.set_content(f"{words}\n")
    mail.add_attachment(words.encode(), maintype="text", subtype="plain", filename="enclosed.txt")
    return mail.as_bytes()


def _word(words: str) -> bytes:
    import docx

    document, sink = docx.Document(), io.BytesIO()
    document.add_paragraph(words)
    document.save(sink)
    return sink.getvalue()


def _sheet(words: str) -> bytes:
    import openpyxl

    book, sink = openpyxl.Workbook(), io.BytesIO()
    book.active.append([words, 1])
    book.save(sink)
    return sink.getvalue()


def _open(words: str) -> bytes:
    import odfdo

    document, sink = odfdo.Document("text"), io.BytesIO()
    document.body.append(odfdo.Paragraph(words))
    document.save(sink)
    return sink.getvalue()
