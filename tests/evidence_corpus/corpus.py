"""Every file that was made to harm or is broken, as one thing; made anew wherever it is wanted."""

from __future__ import annotations

from tests.evidence_corpus.captures import CAPTURES
from tests.evidence_corpus.entry import Entry
from tests.evidence_corpus.media import MEDIA
from tests.evidence_corpus.mixed import CREDENTIALS, MIXED
from tests.evidence_corpus.packed import PACKED
from tests.evidence_corpus.papers import PAPERS
from tests.evidence_corpus.pictures import PICTURES
from tests.evidence_corpus.sound import BROKEN, WHOLE
from tests.evidence_corpus.words import WORDS

CORPUS: dict[str, Entry] = {
    entry.name: entry
    for entry in (
        *PICTURES, *PAPERS, *PACKED, *WORDS, *CAPTURES, *MEDIA, *MIXED, *CREDENTIALS, *BROKEN, *WHOLE,
    )
}  # fmt: skip
"""By name."""
