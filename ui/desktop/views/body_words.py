"""A finding on the body in words: what it is, where, on which side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive.body import Mark, mark_of
from archive.vocabulary.harm import BodyRegion, BodySide
from archive.vocabulary.labels import label
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.body_map import marks_at


def finding_words(finding: Mapping[str, str], language: Language) -> str:
    """Without a judgement; empty where nothing is said."""
    region, side = finding.get("region", "not_stated"), finding.get("side", "not_stated")
    where = "" if region == "not_stated" else label(BodyRegion, region, language)
    if where and side not in ("not_stated", "middle"):
        where = f"{where} ({label(BodySide, side, language)})"
    said = [finding.get(name, "").strip() for name in ("kind", "size", "colour")]
    parts = [where, finding.get("body_site", "").strip(), *said]
    return capitalised(", ".join(part for part in parts if part))


def finding_marks(finding: Mapping[str, str]) -> Sequence[Mark]:
    """Where it is drawn: where somebody pointed, or in the middle of the part of the body that it names."""
    pointed = mark_of(finding.get("diagram", ""))
    if pointed is not None:
        return (pointed,)
    return marks_at(BodyRegion(finding.get("region", "not_stated")), BodySide(finding.get("side", "not_stated")))
