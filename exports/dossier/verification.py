"""The last part: how anybody checks this dossier with stock commands and no network.

It stands in the language of the dossier and, if that is not English, in English again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.graphics.barcode import qrencoder

from exports.dossier import look
from exports.dossier.flow import height
from exports.dossier.part import Making, open_part
from exports.dossier.parts import draw_points, points_height
from exports.dossier.table import facts
from exports.dossier.typeset import Span
from exports.dossier.words import grouped
from exports.labels import Labels, load_labels

CONTENT_FILE = "data/dossier-content.json"
SIGNED_LIST = "tagmanifest-sha256.txt"
SIGNATURE_NAMESPACE = "strongroom-package"
SIGNER_NAME = "strongroom"

_STEPS = (
    ("check_package", (
        "age --decrypt -i YOUR-KEY.txt -o package.tar PACKAGE.age",
        "tar -xf package.tar && cd FOLDER",
    )),
    ("check_signature", (
        f"ssh-keygen -Y verify -f allowed_signers -I {SIGNER_NAME} -n {SIGNATURE_NAMESPACE} \\",
        f"    -s {SIGNED_LIST}.sig < {SIGNED_LIST}",
    )),
    ("check_files", (f"sha256sum --check {SIGNED_LIST}", "sha256sum --check manifest-sha256.txt")),
    ("check_pdf", ("pdfsig DOSSIER.pdf",)),
    ("check_file", (f"sha256sum {CONTENT_FILE}", "sha256sum FILE")),
)
_QR_SIDE = 84.0
_LABEL_WIDTH = 104.0
_COLUMN_GAP = 22.0


def draw_verification(making: Making, number: int) -> None:
    """Steps, limits of the proof, and the fingerprints in full."""
    labels, flow = making.labels, making.flow
    open_part(making, number, "verification", labels("verification_intro"))
    _draw_steps(making)
    _draw_limits_of_proof(making)
    if making.content.language != "en":
        english = replace(making, labels=load_labels("en", "dossier"))
        flow.new_page()
        flow.mark(1, english.labels("verification"))
        flow.text(english.labels("verification"), look.HEADING, after=4)
        flow.text(english.labels("verification_intro"), look.NOTE, after=10)
        _draw_steps(english)
        _draw_limits_of_proof(english)
        _draw_fingerprints(making, (making.labels, english.labels))
    else:
        _draw_fingerprints(making, (making.labels,))


def _draw_steps(making: Making) -> None:
    for place, (key, commands) in enumerate(_STEPS, start=1):
        _draw_step(making, place, key, commands)
    making.flow.skip(4)


def _draw_limits_of_proof(making: Making) -> None:
    """What is proven and what is not, side by side: neither is to be read without the other."""
    labels, flow = making.labels, making.flow
    x, width = flow.x, flow.width
    free = width - _COLUMN_GAP
    columns = (free * 0.42, free * 0.58)
    texts = [
        (labels("proves"), (labels("proves_1"), labels("proves_2"))),
        (labels("proves_not"), (labels("proves_not_1"), labels("proves_not_2"), labels("proves_not_3"))),
    ]
    flow.need(max(points_height(flow, points, look.CELL, column)
                  for (_, points), column in zip(texts, columns, strict=True)) + 34)
    top = lowest = flow.y
    for left, column, (title, points) in zip((x, x + columns[0] + _COLUMN_GAP), columns, texts, strict=True):
        flow.x, flow.width, flow.y = left, column, top
        flow.text(title, look.SUBHEADING, after=3)
        draw_points(making, points, look.CELL)
        lowest = min(lowest, flow.y)
    flow.x, flow.width, flow.y = x, width, lowest
    flow.skip(9)


def _draw_step(making: Making, place: int, key: str, commands: tuple[str, ...]) -> None:
    labels, flow = making.labels, making.flow
    indent = 22.0
    width = flow.width - indent
    title = flow.type.lines(labels(key), look.SUBHEADING, width)
    text = flow.type.lines(labels(f"{key}_text"), look.CELL, width)
    code = [line for command in commands for line in flow.type.spans([_code(command)], width - 16)]
    tall = height(code) + 8
    flow.need(height(title) + height(text) + tall + 12)
    flow.draw(flow.type.lines(str(place), look.SUBHEADING.with_colour(look.TEAL), indent), flow.x, flow.y)
    flow.lines(title, indent=indent)
    flow.lines(text, indent=indent)
    flow.y -= 4
    flow.box(flow.x + indent, flow.y - tall, width, tall, look.TINT)
    flow.draw(code, flow.x + indent + 8, flow.y - 4)
    flow.y -= tall + 6


def _code(command: str) -> Span:
    """A command keeps the spaces it begins with."""
    stripped = command.lstrip(" ")
    return Span("\u00a0" * (len(command) - len(stripped)) + stripped, look.CODE)


def _draw_fingerprints(making: Making, languages: Sequence[Labels]) -> None:
    content, flow = making.content, making.flow
    flow.need(_QR_SIDE + 20)
    flow.text(_in_all(languages, "fingerprints_full"), look.SUBHEADING, after=6)
    top = flow.y
    width = flow.width - _LABEL_WIDTH - _QR_SIDE - 14
    flow.width -= _QR_SIDE + 14
    facts(flow, [(_in_all(languages, key), flow.type.lines(value, look.HASH, width)) for key, value in (
        ("content_fingerprint", grouped(content.manifest_sha256)),
        ("signer_fingerprint", content.signer_fingerprint),
        ("authority_fingerprint", grouped(content.authority_fingerprint)),
    )], _LABEL_WIDTH)
    flow.width += _QR_SIDE + 14
    _draw_code(making, top)
    flow.y = min(flow.y, top - _QR_SIDE - 2)


def _in_all(languages: Sequence[Labels], key: str) -> str:
    return " / ".join(labels(key) for labels in languages)


def _draw_code(making: Making, top: float) -> None:
    """The fingerprint of the contents as a QR code (ISO/IEC 18004), level M, in its alphanumeric mode.

    Drawn module by module: reportlab's own widget would bring Helvetica into the file.
    """
    flow = making.flow
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(f"SHA256:{making.content.manifest_sha256.upper()}")
    code.make()
    side = _QR_SIDE / code.getModuleCount()
    left = flow.x + flow.width - _QR_SIDE
    flow.canvas.setFillColorRGB(*look.INK)
    path = flow.canvas.beginPath()
    for row, modules in enumerate(code.modules):
        for column, dark in enumerate(modules):
            if dark:
                path.rect(left + column * side, top - (row + 1) * side, side, side)
    flow.canvas.drawPath(path, stroke=0, fill=1)
