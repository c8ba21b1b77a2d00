"""A colour profile for tests: sRGB with red and green exchanged."""

from __future__ import annotations

from PIL import ImageCms


def exchanged() -> bytes:
    """The profile: the entries of the two colours in its table point at one another's values."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    places = {}
    for index in range(int.from_bytes(data[128:132], "big")):
        at = 132 + 12 * index
        places[bytes(data[at : at + 4])] = at + 4
    one, other = places[b"rXYZ"], places[b"gXYZ"]
    data[one : one + 8], data[other : other + 8] = data[other : other + 8], data[one : one + 8]
    return bytes(data).replace(b"s\0R\0G\0B", b"o\0w\0n\0 ")
