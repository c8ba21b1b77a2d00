"""In the worker: heads of letters and of saved pages, and what a page says of itself in its own head."""

from __future__ import annotations

import email
import email.message
import email.policy
import re
from html.parser import HTMLParser

from archive.confined.decoders.facts_rows import Rows

MOST_LETTER = 64 * 1024 * 1024
MOST_HEAD = 512 * 1024
_FROM_WHERE = re.compile(rb"<!--\s*saved from url=(?:\(\d+\))?([^\s>]{1,2000})", re.IGNORECASE)


def of_letter(data: bytes, rows: Rows) -> None:
    """Every head line of the letter, and heads and names of what is attached."""
    message = email.message_from_bytes(data[:MOST_LETTER], policy=email.policy.default)
    _head(message, "mail", rows)
    for part in message.walk():
        if part is message:
            continue
        name = part.get_filename()
        if name:
            rows.add("mail", "attachment", name)
        if part.get_content_type() == "message/rfc822":
            for inside in part.iter_parts() if isinstance(part, email.message.EmailMessage) else ():
                if rows.enter(name or "message"):
                    _head(inside, "mail", rows)
                rows.leave()


def _head(message: email.message.Message, group: str, rows: Rows) -> None:
    for name in dict.fromkeys(message.keys()):
        try:
            values = [str(value) for value in message.get_all(name, [])]
        except Exception:  # noqa: BLE001 - a head line that does not parse is shown as it stands
            values = [str(value) for key, value in message.raw_items() if key == name]
        for value in values[:20]:
            rows.add(group, name, value)


class _PageHead(HTMLParser):
    def __init__(self, rows: Rows) -> None:
        super().__init__(convert_charrefs=True)
        self._rows = rows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "meta":
            name = given.get("name") or given.get("property") or given.get("itemprop") or ""
            self._rows.add("page", name, given.get("content", "")) if name else None
        elif tag == "link" and given.get("rel", "") in ("canonical", "author"):
            self._rows.add("page", given["rel"], given.get("href", ""))


def of_page(data: bytes, rows: Rows) -> None:
    """``meta`` and ``link`` of a page, and from where a browser saved it."""
    head = data[:MOST_HEAD]
    found = _FROM_WHERE.search(head)
    if found:
        rows.add("page", "saved from", found[1])
    _PageHead(rows).feed(head.decode("utf-8", "replace"))
