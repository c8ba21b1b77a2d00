"""What this copy is and what holds for it: version, self-test, network, how strangers' files are opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
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
        self._try = ActionButton(desk.tools.look, icon="shield-check")
        self._try.clicked.connect(self._try_walls)
        self._trying = LatestJob(desk.tools.runner, self)
        self._trying.answered.connect(lambda _states: self.renew())
        self._trying.failed.connect(self._fail)
        self._testing = LatestJob(desk.tools.runner, self)
        self._testing.answered.connect(self._passed)
        self._testing.failed.connect(self._fail)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._spoken_title)
        self.body.addWidget(self._spoken)
        self._spoken.show_digest(public.digest())  # shown here and not before, when it would be a window of its own
        self.body.addWidget(self._banner)
        line = QHBoxLayout()
        line.addWidget(self._test)
        line.addWidget(self._try)
        line.addStretch(1)
        self.body.addLayout(line)
        self.renew()

    def renew(self) -> None:
        """Say again how things stand."""
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
                *self._walls(),
                Fact(self.tr("Our signing key"), self._key, exact=True),
                Fact(self.tr("Who vouches for it"), self._authority, exact=True),
            ]
        )
        self.set_title(self.tr("About this copy"))
        self._spoken_title.say(self.tr("Our signing key in words"))
        self._test.say(self.tr("Test its ciphers and signatures"))
        self._try.say(self.tr("Try the walls"))

    def _walls(self) -> list[Fact]:
        """One line for all readers that stand alike."""
        walls = {
            "full": self.tr("Walled in: they cannot reach your files or any network."),
            "partial": self.tr("In a program of its own; this system walls it in only partly."),
            "off": self.tr(
                "In a program of its own; this system does not wall it in. Only plain pictures are opened."
            ),
            "": self.tr("In a program of its own; none was opened since unlocking."),
        }
        names = {
            "pictures": self.tr("pictures"),
            "papers": self.tr("papers"),
            "media": self.tr("films and sound"),
            "texts": self.tr("texts"),
            "facts": self.tr("what files say of themselves"),
            "covers": self.tr("copies with something covered"),
            "credentials": self.tr("content credentials"),
            "captures": self.tr("captures of web pages"),
            "shapes": self.tr("faces and number plates in pictures"),
        }
        by_state: dict[str, list[str]] = {}
        for role, state in self._presenter.confinement.items():
            by_state.setdefault(state if state in walls else "off", []).append(names.get(role, role))
        if len(by_state) == 1:
            return [Fact(self.tr("Files of others"), walls[next(iter(by_state))])]
        return [
            Fact(self.tr("Files of others"), f"{capitalised(', '.join(by_state[state]))}: {words}")
            for state, words in walls.items()
            if state in by_state
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def _start(self) -> None:
        self._banner.clear()
        self._test.setEnabled(False)
        job = self._testing.ask(lambda _progress, _token: self._presenter.self_test(), "files")
        job.settled.connect(lambda: self._test.setEnabled(True))

    def _try_walls(self) -> None:
        self._try.setEnabled(False)
        job = self._trying.ask(lambda _progress, _token: self._presenter.try_walls(), "reading")
        job.settled.connect(lambda: self._try.setEnabled(True))

    def _passed(self, number: int) -> None:
        self._banner.tell(self.tr("All {number} known answers came out right.").format(number=number), "ok")

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")
