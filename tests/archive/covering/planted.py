"""Files with things planted in them that must be gone afterwards. People and places are invented."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from PIL import Image, ImageDraw, PngImagePlugin
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from tests.architecture.sources import ROOT

NAME = "Zharqynbek Tolagaiuly"
CYRILLIC = "Жарқынбек Толағайұлы"
CAMERA = "Plantedcam Seventeen"
AUTHOR = "Plantedauthor"
PLACE = "Plantedvillage"
NUMBER = "777 PLA 02"
PLANTED = (*NAME.split(), *CYRILLIC.split(), CAMERA, AUTHOR, PLACE)


def exif() -> Image.Exif:
    """Camera, author, place and turned by a quarter."""
    made = Image.Exif()
    made[0x010F], made[0x0110] = CAMERA, CAMERA
    made[0x013B], made[0x010E] = AUTHOR, NAME
    made[0x0112] = 6
    gps = made.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4], gps[27] = "N", (51.0, 10.0, 3.0), "E", (71.0, 26.0, 4.0), PLACE.encode()
    return made


def scene(width: int = 640, height: int = 480) -> Image.Image:
    """Something to be covered in the upper left, on noise that does not compress away."""
    image = Image.effect_noise((width, height), 60).convert("RGB")
    drawn = ImageDraw.Draw(image)
    drawn.ellipse((width // 10, height // 10, width * 3 // 10, height * 4 // 10), fill=(240, 190, 150))
    drawn.text((width // 8, height // 5), NUMBER, fill=(10, 10, 200))
    return image


def photo(form: str = "JPEG", **settings: Any) -> bytes:
    """A picture with EXIF, a comment and words behind its end."""
    sink = io.BytesIO()
    image = scene()
    settings.setdefault("exif", exif())
    if form == "JPEG":
        small = io.BytesIO()
        image.resize((160, 120)).save(small, "JPEG")
        image.save(sink, form, quality=90, comment=f"{NAME} {CYRILLIC}".encode(), **settings)
        return sink.getvalue() + AUTHOR.encode() + small.getvalue()
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("Author", CYRILLIC)
        texts.add_text("Comment", f"{AUTHOR} {NAME}", zip=True)
        settings["pnginfo"] = texts
    if form == "TIFF":
        settings |= {"append_images": [scene(300, 200)], "save_all": True}
    image.save(sink, form, **settings)
    return sink.getvalue()


def font() -> str:
    """A font with Cyrillic letters, known to reportlab."""
    if "planted" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("planted", str(ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf")))
    return "planted"


def paper(pages: int = 2) -> bytes:
    """A PDF that names somebody in its text, its title, bookmarks, notes, metadata, an older version and a file."""
    sink = io.BytesIO()
    drawn = canvas.Canvas(sink, pagesize=(400, 300))
    drawn.setTitle(f"About {NAME}")
    drawn.setAuthor(AUTHOR)
    drawn.setKeywords([CYRILLIC, PLACE])
    for number in range(pages):
        drawn.setFont(font(), 12)
        drawn.drawString(40, 250, f"On page {number + 1} {NAME} was heard.")
        drawn.drawString(40, 220, f"Это {CYRILLIC} и его сосед.")
        drawn.drawString(40, 190, "Nothing is said here of anybody.")
        drawn.bookmarkPage(f"p{number}")
        drawn.addOutlineEntry(f"{NAME} {number}", f"p{number}")
        drawn.showPage()
    drawn.save()
    with pikepdf.open(io.BytesIO(sink.getvalue())) as document:
        document.attachments["told.txt"] = f"{NAME} {CYRILLIC}".encode()
        with document.open_metadata() as metadata:
            metadata["dc:creator"] = [AUTHOR]
            metadata["dc:title"] = NAME
        document.Root.OpenAction = document.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{NAME}')")
        )
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[300, 200, 320, 220],
            Contents=CYRILLIC, T=AUTHOR,
        )  # fmt: skip
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(note)])
        made = io.BytesIO()
        document.save(made)
    older = b"\n9999 0 obj\n<< /Planted (%s) >>\nendobj\n" % NAME.encode()
    return made.getvalue() + older
