"""Consent, protection and roles with an invented case, for looking at.

``python tests/ui/desktop/gallery_consent.py OUT [ru] [dark]`` makes a vault in a folder that is removed afterwards,
and writes one picture for each state.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import ConsentFor, Decision, Use
from tests.archive.open_vaults import LEAST_WORK
from tests.ui.desktop.gallery_cases import Stage, settle
from tests.ui.told_vault import PASSPHRASE, tell
from ui.desktop.startup import prepare_qt
from ui.desktop.views.person import PersonPage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.settings import SettingsPage
from ui.presenters.record_place import RecordPlace


def _left(vault: Vault, case_id: str, person_id: str) -> None:
    for use, audience in ((Use.UN_TREATY_BODY, ""), (Use.MEDIA, "Heron Fund")):
        vault.handoffs.register(
            vault.cases.get(case_id),
            use,
            audience=audience,
            recipients="",
            manifest_sha256="0" * 64,
            dossier_sha256="1" * 64,
            package_sha256="",
            size=3,
            contents=json.dumps({"records": [], "consent_uses": [], "people": [[person_id, ["appears", "speaks"]]]}),
        )


def pictures(stage: Stage, vault: Vault, out: Path, suffix: str) -> None:
    """One picture for each state."""
    ids = tell(vault)
    victim = vault.people.get(ids["victim"])
    (consent,) = vault.consents.of(victim)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, identity=IdentityMode.INITIALS, audience="Heron Fund")
    vault.consents.answer(consent, Use.EMBASSY, Decision.NO)
    _left(vault, ids["case"], ids["victim"])

    def shoot(name: str) -> None:
        settle(stage.tools.runner)
        stage.window.grab()
        settle(stage.tools.runner)
        stage.window.grab().save(str(out / f"{name}-{suffix}.png"))

    stage.show("person", ids["victim"])
    person = stage.window.current()
    assert isinstance(person, PersonPage)
    shoot("person")
    person.tabs.setCurrentIndex(2)
    shoot("consent")
    bar = person.consent._sheet_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    shoot("consent-history")
    person.consent.again.click()
    settle(stage.tools.runner)
    person.consent.begin.given_for.choose_code(ConsentFor.CHILD)
    person.consent.begin.save()
    shoot("consent-child")
    bar = person.consent._begin_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    shoot("consent-child-below")
    person.consent.begin.closed.emit()
    person.consent.take_back.click()
    shoot("withdrawal")
    person.consent.withdrawal.scope.choose("organisation")
    person.consent.withdrawal.organisation.setText("Heron Fund")
    person.consent.withdrawal.reason.setText("x")
    shoot("withdrawal-organisation")
    person.consent.withdrawal.save()
    settle(stage.tools.runner)
    shoot("withdrawn")
    person.tabs.setCurrentIndex(0)
    person.protection.danger.click()
    shoot("danger")
    person.protection.danger_editor.reason.setText("x")
    person.protection.danger_editor.save()
    settle(stage.tools.runner)
    shoot("danger-done")
    stage.show("record", RecordPlace("event", ids["early"]))
    record = stage.window.current()
    assert isinstance(record, RecordPage)
    settle(stage.tools.runner)
    record.protection.protect.click()
    shoot("protect")
    record.protection.editor.level.choose("D")
    record.protection.editor.reason.setText("x")
    record.protection.editor.save()
    settle(stage.tools.runner)
    shoot("protected")
    stage.show("settings")
    settings = stage.window.current()
    assert isinstance(settings, SettingsPage)
    shoot("settings")
    stage.show("today")
    shoot("today")
    stage.show("people")
    shoot("people")


def main(arguments: list[str]) -> None:
    out = Path(arguments[0])
    language = next((one for one in arguments[1:] if one in ("en", "ru", "kk")), "en")
    dark = "dark" in arguments
    out.mkdir(parents=True, exist_ok=True)
    prepare_qt()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        vault = Vault.create(Path(home) / "Field office", PASSPHRASE, work_factor=LEAST_WORK)
        stage = Stage(app, vault, language, dark=dark)
        stage.window.resize(1366, 768)
        try:
            pictures(stage, vault, out, f"{language}{'-dark' if dark else ''}")
        finally:
            stage.close()
            vault.lock()


if __name__ == "__main__":
    main(sys.argv[1:])
