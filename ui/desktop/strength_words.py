"""How hard a passphrase is to guess, in words and in the colour of the meter."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from ui.desktop.theme import Kind
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.presenters.passphrase_strength import Judgement, Reason, Strength, judge

KINDS: Final = MappingProxyType[Strength, Kind](
    {
        Strength.EMPTY: "neutral",
        Strength.WEAK: "bad",
        Strength.FAIR: "warn",
        Strength.GOOD: "ok",
        Strength.STRONG: "ok",
    }
)


class StrengthWords(QObject):
    """Knows the sentences; ``passphrase_strength`` judges."""

    def tell(self, meter: StrengthMeter, passphrase: str) -> Judgement:
        """Show on the meter how hard this is to guess and why; returns the judgement."""
        found = judge(passphrase)
        meter.tell(int(found.strength), self.words(found), KINDS[found.strength])
        return found

    def words(self, found: Judgement) -> str:
        """The judgement and its reason; nothing for an empty passphrase."""
        how = {
            Strength.EMPTY: "",
            Strength.WEAK: self.tr("Too easy to guess"),
            Strength.FAIR: self.tr("Fair: one more word is better"),
            Strength.GOOD: self.tr("Good: hard to guess"),
            Strength.STRONG: self.tr("Very good: out of reach of guessing"),
        }[found.strength]
        why = self._why(found)
        return f"{how}. {why}" if why else how

    def _why(self, found: Judgement) -> str:
        if found.reason is Reason.DRAWN:
            drawn = self.tr("%n word(s) of the list; if the program drew them, {bits} bits.", "", found.words)
            return drawn.format(bits=found.bits)
        return {
            Reason.NOTHING: "",
            Reason.OBVIOUS: self.tr("It holds what everybody tries first."),
            Reason.REPEATS: self.tr("Most of it repeats or continues itself."),
            Reason.SHORT: self.tr("It is too short for what it is made of."),
            Reason.WORDS: self.tr("Counted as %n word(s) chosen by a person.", "", found.words),
            Reason.VARIED: self.tr("It is long and mixed."),
        }[found.reason]
