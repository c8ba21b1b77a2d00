"""How long ago something was, in words: what a person asks of a backup is its age, not its minute."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def ago_words(utc_text: str, now: datetime | None = None) -> str:
    """``3 days ago`` for an RFC 3339 time in UTC. A time that is still to come, by a clock set back, is said too."""
    then = datetime.fromisoformat(utc_text)
    return Ago().words(((now or datetime.now(UTC)) - then).total_seconds())


class Ago(QObject):
    """Knows the words; plural forms need a ``tr`` of a class."""

    def words(self, seconds: float) -> str:
        """How long ago something ``seconds`` old is."""
        if seconds < -_MINUTE:
            return self.tr("in the future by this clock")
        if seconds < 2 * _MINUTE:
            return self.tr("just now")
        if seconds < 2 * _HOUR:
            return self.tr("%n minute(s) ago", "", int(seconds / _MINUTE))
        if seconds < 2 * _DAY:
            return self.tr("%n hour(s) ago", "", int(seconds / _HOUR))
        return self.tr("%n day(s) ago", "", int(seconds / _DAY))
