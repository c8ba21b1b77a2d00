"""In the worker: what a capture's own files say of where and when it was made.

``capture.json`` is the form of this program (``archive/FORMAT.md``, "Online captures"): one object with ``url``,
``account``, ``captured``, ``collector``, ``tool``, ``network`` and ``context``, texts and optional. Saved pages say
it in their own head: MHTML in ``Snapshot-Content-Location`` and ``Date``, HTML in the comment of browsers.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections.abc import Mapping
from typing import Any

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.task import Request

MOST_BYTES = 256 * 1024
FIELDS = ("url", "account", "captured", "collector", "tool", "network", "context")
_MOST = {"context": 20_000, "network": 2_000}
_FROM_WHERE = re.compile(rb"<!--\s*saved from url=(?:\(\d+\))?([^\s>]{1,2000})", re.IGNORECASE)


def notes(request: Request) -> Mapping[str, Any]:
    """``form``: ``json``, ``mhtml`` or ``html``. Gives those fields that the file tells."""
    file = request.sources[0]
    head = file.read(min(file.size, MOST_BYTES))
    form = request.parameters["form"]
    if form == "json":
        if file.size > MOST_BYTES:
            raise Refused("too_large")
        return _of_json(head)
    return _of_mhtml(head) if form == "mhtml" else _of_html(head)


def _of_json(data: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused("damaged") from error
    if not isinstance(told, dict):
        raise Refused("damaged")
    found = {}
    for name in FIELDS:
        value = told.get(name)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            words = "\n".join(plain_words(line) for line in str(value).splitlines())
            found[name] = words.strip()[: _MOST.get(name, 600)]
    return found


def _of_mhtml(data: bytes) -> Mapping[str, Any]:
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    said = {"url": message["Snapshot-Content-Location"], "captured": message["Date"], "tool": message["From"]}
    return {name: plain_words(value)[:600] for name, value in said.items() if value}


def _of_html(data: bytes) -> Mapping[str, Any]:
    found = _FROM_WHERE.search(data)
    return {"url": plain_words(found[1])[:600]} if found else {}
