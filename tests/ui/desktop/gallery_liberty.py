"""The pages about liberty, charges and what is due, with the invented spring, for looking at.

``python -m tests.ui.desktop.gallery_liberty OUT [ru|kk] [dark]`` makes the vault in memory of its own and writes one
picture for each state.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from archive.vault import Vault
from tests.little_work import little_work
from tests.ui.desktop.gallery_cases import Stage, settle
from tests.ui.liberty_vault import Invented, june, write
from ui.desktop.startup import prepare_qt
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_charges import CaseCharges
from ui.desktop.views.case_liberty import CaseLiberty
from ui.desktop.views.today import TodayPage
from ui.desktop.views.today_deal import Deed

Shoot = Callable[[str], None]


def new_vault(stage: Stage, shoot: Shoot) -> None:
    """Before anything is written."""
    stage.show("today")
    shoot("today-new")


def today(stage: Stage, shoot: Shoot) -> None:
    """What is due."""
    stage.show("today")
    page = stage.window.current()
    assert isinstance(page, TodayPage)
    shoot("today")
    for number, deed in ((0, Deed.CONFIRM), (2, Deed.SETTLE), (2, Deed.POSTPONE)):
        page.pane.list.select_id(page._ids[number])
        settle(stage.tools.runner)
        page.glance.begin(deed)
        settle(stage.tools.runner)
        shoot(f"today-{deed}")


def case(stage: Stage, invented: Invented, shoot: Shoot) -> None:
    """The case and its parts."""
    stage.show("case", invented.case)
    page = stage.window.current()
    assert isinstance(page, CasePage)
    shoot("case-overview-due")
    page.show_part("liberty")
    settle(stage.tools.runner)
    shoot("liberty")
    part = page.part("liberty")
    assert isinstance(part, CaseLiberty)
    for _ in range(3):
        part.panel.chart.zoom(1.5)
    part.panel.chart.select_id(invented.march)
    shoot("liberty-near")
    part.panel.how.choose("list")
    part.panel._turn()
    shoot("liberty-list")
    page.show_part("tasks")
    settle(stage.tools.runner)
    shoot("case-tasks")
    page.show_part("charges")
    settle(stage.tools.runner)
    charges = page.part("charges")
    assert isinstance(charges, CaseCharges)
    for key in ("charges", "steps", "sentences"):
        charges.what.choose(key)
        charges._turn()
        settle(stage.tools.runner)
        shoot(f"charges-{key}")


def main(arguments: list[str]) -> None:
    out = Path(arguments[0])
    language = next((one for one in arguments[1:] if one in ("en", "ru", "kk")), "en")
    dark = "dark" in arguments
    out.mkdir(parents=True, exist_ok=True)
    prepare_qt()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder, little_work():
        vault = Vault.create(Path(folder) / "vault", "demo passphrase here", work_factor=17, clock=june())
        stage = Stage(app, vault, language, dark=dark)
        stage.window.showNormal()
        stage.window.resize(1366, 768)

        def shoot(name: str) -> None:
            stage.window.grab()  # painting asks for what is only made when it is seen
            settle(stage.tools.runner)
            stage.window.grab().save(str(out / f"{name}-{language}{'-dark' if dark else ''}.png"))

        try:
            new_vault(stage, shoot)
            invented = write(vault)
            today(stage, shoot)
            case(stage, invented, shoot)
        finally:
            stage.close()
            vault.lock()


if __name__ == "__main__":
    main(sys.argv[1:])
