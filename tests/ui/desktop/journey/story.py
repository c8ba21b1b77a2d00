"""The invented case that is worked on, and the words by which a trace of it would be known."""

from __future__ import annotations

PASSPHRASE = "kettle orchard lantern pigeon"
WRONG = "kettle orchard lantern sparrow"
VAULT = "Field office"

CASE = "Searches after the Aqqu square assembly"
PERSON = "Құлбаев Ерлан Сәтбекұлы"
EVENT = "Nine people taken from the square"
WHEN = "early March 2022"
PLACE = "Aqqu square, Zharkent"
FIRST = "They came before it was light. Nobody showed a paper."
SECOND = "Менің інім сол күні үйге қайтпады."
THIRD = "I was told later that his name is Құлбаев."
UNDERSTOOD = "That lawyers abroad will read it."
REASON = "The village says the name in every account"
PSEUDONYM = "Witness 4"
PHOTO = "aqqu-square-morning.jpg"
NOTE = "aaa-note.txt"
NOTE_WORDS = "Фонари у паромной переправы погасли."
PAPER = "Қаулы-Құлбаев.pdf"
PARTNER = "Aurora legal aid"

MARKERS = (
    "Aqqu square",
    "Құлбаев",
    "Nine people taken",
    "before it was light",
    "інім сол күні",
    "told later that",
    "Witness 4",
    "aqqu-square-morning",
    "Aurora legal aid",
    "lawyers abroad will read",
    "village says the name",
)
"""Parts of the above that nobody would write by chance."""
