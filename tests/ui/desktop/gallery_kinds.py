"""The pages of records of any kind, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from archive.model.acts import Act
from archive.model.liberty import DetentionPeriod
from archive.model.proceedings import Proceeding
from archive.vault import Vault
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.case import CasePage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.reference_field import ReferenceField
from ui.presenters.record_place import RecordPlace


def kind_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    case = vault.cases.all()[0]

    def found(kind: type[Act] | type[DetentionPeriod] | type[Proceeding]) -> RecordPlace:
        if not vault.ledger.ids(kind):
            write_samples(vault, case.id, vault.people.all()[0])
        return RecordPlace(kind.entity, vault.ledger.ids(kind)[0], case_id=case.id)

    def record(kind: type[Act] | type[DetentionPeriod] | type[Proceeding]) -> RecordPage:
        window.go("record", found(kind))
        shown = window.current()
        if not isinstance(shown, RecordPage):
            raise TypeError
        return shown

    def shown(kind: type[Act] | type[DetentionPeriod] | type[Proceeding]) -> None:
        record(kind)

    def scrolled(kind: type[DetentionPeriod]) -> None:
        from tests.ui.desktop.gallery_records import settle

        page = record(kind)
        settle(page._desk.tools.runner)
        page.protected.setChecked(True)
        settle(page._desk.tools.runner)
        page.view.verticalScrollBar().setValue(700)

    def edit(low: bool) -> None:
        from tests.ui.desktop.gallery_records import settle

        page = record(Act)
        settle(page._desk.tools.runner)
        page.begin_edit()
        if low:
            settle(page._desk.tools.runner)
            page._form.verticalScrollBar().setValue(900)

    def new_group() -> None:
        found(Act)
        window.go("record", RecordPlace("people_group", case_id=case.id))

    def choosing() -> None:
        from tests.ui.desktop.gallery_records import settle

        found(Act)
        window.go("record", RecordPlace("detention_period", case_id=case.id))
        page = window.current()
        if isinstance(page, RecordPage) and page.editor is not None:
            settle(page._desk.tools.runner)
            field = page.editor.field("subject_id")
            if isinstance(field, ReferenceField) and isinstance(field.editor, QLineEdit):
                field.editor.setText("P-")
                field._typed()

    def in_case() -> None:
        found(Act)
        window.go("case", case.id)
        page = window.current()
        if isinstance(page, CasePage):
            page.show_part("records")

    def tab(key: str) -> None:
        window.go("case", case.id)
        page = window.current()
        if isinstance(page, CasePage):
            page.show_part(key)

    def listed() -> None:
        found(Act)
        window.go("records", RecordPlace("detention_period"))

    return {
        "kinds": listed,
        "kinds-empty": lambda: window.go("records", RecordPlace("medical_record")),
        "kinds-case": in_case,
        "kinds-overview": lambda: tab("overview"),
        "kinds-events": lambda: tab("events"),
        "kinds-person": lambda: window.go("record", RecordPlace("person", vault.people.all()[0].id)),
        "kinds-act": lambda: shown(Act),
        "kinds-period": lambda: shown(DetentionPeriod),
        "kinds-period-low": lambda: scrolled(DetentionPeriod),
        "kinds-proceeding": lambda: shown(Proceeding),
        "kinds-edit": lambda: edit(False),
        "kinds-edit-low": lambda: edit(True),
        "kinds-group": new_group,
        "kinds-choose": choosing,
    }
