"""A PDF of pictures, written from its first byte to its last: no dates, no names, no identifiers, nothing else.

With a font it may have letters that nobody sees; see ``covers_letters``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

HEADER = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class Sheets:
    """Takes one JPEG for each page and sends the file on as it comes to be.

    ``font`` are the objects of a font, numbered from 3, of which the first is the font itself.
    """

    def __init__(self, send: Callable[[bytes], None], font: Sequence[bytes] = ()) -> None:
        self._send = send
        self._place = 0
        self._objects: dict[int, int] = {}
        self._pages: list[int] = []
        self._first = 3 + len(font)
        self._fonts = " /Font << /F 3 0 R >>" if font else ""
        self._write(HEADER)
        for number, one in enumerate(font, 3):
            self._begin(number)
            self._write(one + b"\nendobj\n")

    def add(
        self, jpeg: bytes, size: tuple[int, int], mode: str, width: float, height: float, letters: str = ""
    ) -> None:
        """One page of that many points with a picture over the whole of it; ``mode`` is that of Pillow.

        ``letters`` are drawn behind the picture, in the words of PDF.
        """
        first = self._first + 3 * len(self._pages)
        page, content, picture = first, first + 1, first + 2
        space = "/DeviceGray" if mode == "L" else "/DeviceRGB"
        self._begin(picture)
        self._write(
            f"<< /Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace {space}"
            f" /BitsPerComponent 8 /Filter /DCTDecode /Length {len(jpeg)} >>\nstream\n".encode()
        )
        self._write(jpeg)
        self._write(b"\nendstream\nendobj\n")
        drawn = f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /I Do Q{letters}".encode()
        self._begin(content)
        self._write(b"<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (len(drawn), drawn))
        self._begin(page)
        self._write(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] /Contents {content} 0 R"
            f" /Resources << /XObject << /I {picture} 0 R >>{self._fonts} >> >>\nendobj\n".encode()
        )
        self._pages.append(page)

    def finish(self) -> None:
        """The tables at the end."""
        self._begin(1)
        self._write(b"<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")
        self._begin(2)
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._write(f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>\nendobj\n".encode())
        start = self._place
        lines = [f"{self._objects[number]:010d} 00000 n \n" for number in range(1, len(self._objects) + 1)]
        self._write(f"xref\n0 {len(lines) + 1}\n0000000000 65535 f \n".encode())
        self._write("".join(lines).encode())
        self._write(f"trailer\n<< /Size {len(lines) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())

    def _begin(self, number: int) -> None:
        self._objects[number] = self._place
        self._write(b"%d 0 obj\n" % number)

    def _write(self, data: bytes) -> None:
        self._place += len(data)
        self._send(data)
