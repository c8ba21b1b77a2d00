"""A passphrase for a demonstration vault: random, and short enough to type while trying things out."""

from __future__ import annotations

import secrets

WORDS = (
    "amber", "basin", "candle", "dune", "ember", "fern", "granite", "harbour", "island", "juniper", "kettle",
    "lantern", "meadow", "north", "orchard", "pebble", "quartz", "river", "saddle", "timber", "umber", "valley",
    "willow", "yarrow", "zephyr", "birch", "copper", "drift", "field", "grove", "hollow", "linen",
)  # fmt: skip


def demonstration_passphrase() -> str:
    """Five words. Enough for a vault that holds invented people only."""
    return " ".join(secrets.choice(WORDS) for _ in range(5))
