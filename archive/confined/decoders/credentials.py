"""The role that reads content credentials (C2PA): nothing is fetched, and nobody is trusted beforehand."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

import c2pa
from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_ROWS = 60
MOST_WORDS = 300
_OFFLINE = {
    "verify": {
        "verify_after_reading": True,
        "verify_trust": True,
        "remote_manifest_fetch": False,
        "ocsp_fetch": False,
    }
}
_UNTRUSTED = "signingCredential.untrusted"


class _Told(io.RawIOBase):
    """The file as the library wants it, saying how far it is: a film is read whole to compare its sums."""

    def __init__(self, file: RemoteFile, request: Request) -> None:
        super().__init__()
        self._file, self._request, self._done = file, request, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any) -> int:
        count = self._file.readinto(buffer)
        self._done += count
        self._request.step(min(self._done, self._file.size), self._file.size)
        return count

    def write(self, _data: Any) -> int:
        raise OSError


def credentials(request: Request) -> Mapping[str, Any]:
    """``type``: the media type. Gives ``found``: ``none``, ``elsewhere`` (an address) or ``inside``, and rows."""
    file, media_type = _Told(request.sources[0], request), request.parameters["type"]
    try:
        reader = c2pa.Reader(media_type, file, context=_context(request))
    except c2pa.C2paError as error:
        return _without(error)
    with reader:
        return _told(json.loads(reader.json()))


def _context(request: Request) -> Any:
    if "context" not in request.kept:
        request.kept["context"] = c2pa.Context.from_dict(_OFFLINE)
    return request.kept["context"]


def _without(error: Exception) -> Mapping[str, Any]:
    words = str(error)
    if isinstance(error, c2pa.C2paError.ManifestNotFound):
        return {"found": "none"}
    if "remote manifest" in words:
        return {"found": "elsewhere", "address": plain_words(words.rpartition(" ")[2])[:MOST_WORDS]}
    raise Refused("unknown_kind" if isinstance(error, c2pa.C2paError.NotSupported) else "damaged") from None


def _told(store: Mapping[str, Any]) -> Mapping[str, Any]:
    manifest = store.get("manifests", {}).get(store.get("active_manifest"), {})
    codes = [str(one.get("code", "")) for one in store.get("validation_status", []) if isinstance(one, dict)]
    signature = manifest.get("signature_info", {})
    return {
        "found": "inside",
        "intact": store.get("validation_state") in ("Valid", "Trusted"),
        "trusted": store.get("validation_state") == "Trusted",
        "signer": _words(signature.get("common_name") or signature.get("issuer")),
        "organisation": _words(signature.get("issuer")),
        "signed": _words(signature.get("time")),
        "program": _words(_programs(manifest)),
        "title": _words(manifest.get("title")),
        "faults": [code[:MOST_WORDS] for code in codes if code != _UNTRUSTED][:MOST_ROWS],
        "rows": (_assertions(manifest) + _ingredients(manifest))[:MOST_ROWS],
    }


def _programs(manifest: Mapping[str, Any]) -> str:
    infos = manifest.get("claim_generator_info") or []
    named = [f"{one.get('name', '')} {one.get('version', '')}".strip() for one in infos if isinstance(one, dict)]
    return ", ".join(named) or str(manifest.get("claim_generator") or "")


def _assertions(manifest: Mapping[str, Any]) -> list[list[str]]:
    rows = []
    for assertion in manifest.get("assertions", []):
        label, data = str(assertion.get("label", "")), assertion.get("data")
        actions = data.get("actions", []) if isinstance(data, dict) and label.startswith("c2pa.actions") else None
        if actions is None:
            rows.append(["assertion", _words(label), _words(_flat(data))])
            continue
        for action in actions:
            said = [action.get("when"), _program(action.get("softwareAgent")), action.get("digitalSourceType")]
            rows.append(["action", _words(action.get("action")), _words("; ".join(str(one) for one in said if one))])
    return rows


def _program(said: Any) -> str:
    return f"{said.get('name', '')} {said.get('version', '')}".strip() if isinstance(said, dict) else str(said or "")


def _ingredients(manifest: Mapping[str, Any]) -> list[list[str]]:
    return [
        ["ingredient", _words(one.get("title") or one.get("format")), _words(one.get("relationship"))]
        for one in manifest.get("ingredients", [])
    ]


def _flat(data: Any) -> str:
    if isinstance(data, dict):
        return "; ".join(f"{key}: {_flat(value)}" for key, value in list(data.items())[:20] if key != "@context")
    if isinstance(data, list):
        return ", ".join(_flat(one) for one in data[:20])
    return "" if data is None else str(data)


def _words(value: object) -> str:
    return plain_words(value)[:MOST_WORDS]


def warm_up() -> None:
    """Read a picture without credentials: the library is one file, and loads nothing more afterwards."""
    sink = io.BytesIO()
    Image.new("RGB", (8, 8)).save(sink, "JPEG")
    sample = sink.getvalue()
    file = RemoteFile(len(sample), lambda offset, count: sample[offset : offset + count])
    credentials(Request({"type": "image/jpeg"}, [file], lambda _data: None, lambda _done, _total: None))


TASKS: Mapping[str, Task] = {"credentials": credentials}
