"""What this copy is and what holds for it: version, self-test, network, how strangers' files are opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.spoken_print import SpokenPrint
from ui.hardening import NetworkRefused
from ui.presenters.item import grouped
from ui.presenters.settings import SettingsDesk
from ui.version import VERSION


class AboutCard(Card):
    """The fingerprints are what partners compare before they rely on a package."""

    def __init__(self, desk: Desk, presenter: SettingsDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        # Read now: words are set again in another language also while the vault is being locked.
        public = desk.vault.signers.signing_key.public()
        self._key = public.fingerprint()
        self._authority = grouped(desk.vault.signers.authority.fingerprint())
        self._facts = FactsGrid()
        self._spoken = SpokenPrint(desk.tools)
        self._spoken_title = PlainLabel(role="strong", wrap=True)
        self._banner = Banner(desk.tools.look)
        self._test = ActionButton(desk.tools.look, icon="badge-check")
        self._test.clicked.connect(self._start)
        self._testing = LatestJob(desk.tools.runner, self)
        self._testing.answered.connect(self._passed)
        self._testing.failed.connect(self._fail)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._spoken_title)
        self.body.addWidget(self._spoken)
        self._spoken.show_digest(public.digest())  # shown here and not before, when it would be a window of its own
        self.body.addWidget(self._banner)
        self.body.addWidget(self._test, 0, Qt.AlignmentFlag.AlignLeading)
        self.renew()

    def renew(self) -> None:
        """Say again how things stand."""
        walls = {
            "full": self.tr("Walled in: they cannot reach your files or any network."),
            "partial": self.tr("In a program of its own; this system walls it in only partly."),
            "off": self.tr("In a program of its own; this system does not wall it in."),
            "": self.tr("In a program of its own; none was opened since unlocking."),
        }
        refused = isinstance(self._desk.tools.network, NetworkRefused)
        self._facts.show_facts(
            [
                Fact(self.tr("Version"), VERSION),
                Fact(
                    self.tr("Network"),
                    self.tr("The system refuses it to this program.")
                    if refused
                    else self.tr("This program uses none; this system does not enforce it."),
                ),
                Fact(self.tr("Files of others"), walls.get(self._presenter.confinement, walls["off"])),
                Fact(self.tr("Our signing key"), self._key, exact=True),
                Fact(self.tr("Who vouches for it"), self._authority, exact=True),
            ]
        )
        self.set_title(self.tr("About this copy"))
        self._spoken_title.say(self.tr("Our signing key in words"))
        self._test.say(self.tr("Test its ciphers and signatures"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def _start(self) -> None:
        self._banner.clear()
        self._test.setEnabled(False)
        job = self._testing.ask(lambda _progress, _token: self._presenter.self_test(), "files")
        job.settled.connect(lambda: self._test.setEnabled(True))

    def _passed(self, number: int) -> None:
        self._banner.tell(self.tr("All {number} known answers came out right.").format(number=number), "ok")

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")
