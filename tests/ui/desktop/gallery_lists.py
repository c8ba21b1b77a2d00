"""Lists that are filtered and sorted, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from archive.model.liberty import DetentionPeriod
from archive.vault import Vault
from archive.vocabulary.harm import ActKind
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.records import RecordsPage
from ui.presenters.record_place import RecordPlace


def list_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def filtered(*, wrong: bool) -> None:
        if not vault.ledger.ids(DetentionPeriod):
            write_samples(vault, vault.cases.all()[0].id, vault.people.all()[0])
        window.go("records", RecordPlace("detention_period"))
        page = window.current()
        if not isinstance(page, RecordsPage):
            raise TypeError
        page.show_filters(True)
        for key, typed in (("@held", "some day" if wrong else "2022"), ("kind", "")):
            page.filters.field.choose(key)
            page.filters.field.chosen.emit(key)
            page.filters.words.setText(typed)
            if key == "kind":
                page.filters.code.choose("admin_detention")
            if not (wrong and key == "kind"):
                page.filters.add()

    def vocabularies(name: str) -> None:
        if not vault.terms.codes_of("ActKind"):
            vault.terms.add(ActKind, {"en": "Flooded cell", "kk": "Су басқан камера"})
        window.go("vocabularies", name)

    return {
        "vocabularies-acts": lambda: vocabularies("ActKind"),
        "vocabularies-measures": lambda: vocabularies("MeasureKind"),
        "lists-filtered": lambda: filtered(wrong=False),
        "lists-wrong": lambda: filtered(wrong=True),
    }
