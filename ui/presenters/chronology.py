"""The chronology of a case, line by line, for a list that may be long."""

from __future__ import annotations

from dataclasses import dataclass

from archive.model.catalogue import record_type
from archive.questions.chronology import Asked, Dated, chronology
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from crypto.jobs import CancelToken
from ui.presenters.record_lines import RecordLines

_AT_ONCE = 250


@dataclass(frozen=True)
class ChronologyLine:
    """One date of one record, and the words of the record that may stand in a list."""

    key: str
    dated: Dated
    title: str


@dataclass(frozen=True)
class ChronologyAnswer:
    """The lines for what was asked, and whether it had a period."""

    lines: tuple[ChronologyLine, ...]
    asked: Asked


class ChronologyPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)

    def of_case(
        self, case_id: str, asked: Asked, language: LabelLanguage, token: CancelToken | None = None
    ) -> ChronologyAnswer:
        """The lines in order of time, those without a day last. Raises ``Cancelled``."""
        found = chronology(self._vault.database, case_id, asked)
        titles = self._titles(found, language, token)
        lines = (
            ChronologyLine(f"{one.entity}:{one.record_id}:{one.field}", one, titles.get(one.record_id, ""))
            for one in found
        )
        return ChronologyAnswer(tuple(lines), asked)

    def _titles(self, found: list[Dated], language: LabelLanguage, token: CancelToken | None) -> dict[str, str]:
        by_kind: dict[str, list[str]] = {}
        for one in found:
            by_kind.setdefault(one.entity, []).append(one.record_id)
        titles: dict[str, str] = {}
        for entity, repeated in by_kind.items():
            ids = list(dict.fromkeys(repeated))
            for start in range(0, len(ids), _AT_ONCE):
                if token is not None:
                    token.check()
                lines = self._lines.of(record_type(entity), ids[start : start + _AT_ONCE], language)
                titles |= {key: line.title for key, line in lines.items()}
        return titles
