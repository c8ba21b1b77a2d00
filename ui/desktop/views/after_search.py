"""After a search or a loss: check, change the keys, tell the partners, and write down what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from ui.desktop.ago import ago_words
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.rows_page import RowsPage
from ui.desktop.views.incident_editor import IncidentEditor
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.searched import After, SearchDesk

STEPS = (("check", "check"), ("backup", "backup"), ("ways", "ways"), ("rekey", "rekey"), ("partners", "dossiers"))
"""The steps in their order, and the page that each leads to."""
_ICONS = ("shield-check", "hard-drive", "key-round", "rotate-cw", "users")
_LIST_HEIGHT = 96


class AfterSearchPage(RowsPage):
    """The steps lead away and back; the note below is kept as a draft until it is written into the journal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = desk.tools.look
        self._search = SearchDesk(desk.vault)
        self._after: After | None = None
        self.reading.answered.connect(self._show)
        for (key, page), icon in zip(STEPS, _ICONS, strict=True):
            self.row(key, page, icon)
        self._who, self._noting, self._noted = Card(), Card(), Card()
        self._who_words = PlainLabel(role="muted", wrap=True)
        self.partners = QListWidget()
        self.partners.setProperty("surface", "bg")
        self.partners.setFixedHeight(look.type.px(_LIST_HEIGHT))
        self._who.body.addWidget(self._who_words)
        self._who.body.addWidget(self.partners)
        self.editor = IncidentEditor(desk, self._search)
        self.editor.saved.connect(self._note_kept)
        self._noting.body.addWidget(self.editor)
        self.notes = PlainLabel(wrap=True)
        self._noted.body.addWidget(self.notes)
        self.add(self._who, self._noting, self._noted)
        self.retranslate()

    def entered(self, target: object) -> None:
        super().entered(target)
        self.editor.start()

    def read(self) -> None:
        search = self._search
        self.reading.ask(lambda _progress, _token: search.after())

    def last_words(self) -> Work | None:
        return self.editor.keeper.last_words()

    def _show(self, after: After) -> None:
        self._after = after
        self._say_after()

    def _note_kept(self, _nothing: object) -> None:
        self.message.tell(self.tr("It stands in the journal now."), "ok")
        self.editor.start()
        self.read()

    def _say_after(self) -> None:
        after = self._after
        self.partners.clear()
        for one in after.partners if after is not None else ():
            went = self.tr("nothing sent yet")
            if one.code:
                went = self.tr("{code}, {ago}").format(code=plain(one.code), ago=ago_words(one.when))
            facts = [plain(one.name), went]
            if one.opens:
                facts.append(self.tr("has a way into the vault"))
            self.partners.addItem(" · ".join(facts))
        self.partners.setVisible(bool(after is not None and after.partners))
        nobody = after is not None and not after.partners
        self._who_words.say(
            self.tr("No partner is in the vault.")
            if nobody
            else self.tr(
                "Tell them by a way that was not found: that packages on this computer may be in other hands, and"
                " that a message in your name may not be yours. Agree on new keys."
            )
        )
        notes = after.notes if after is not None else ()
        self._noted.setVisible(bool(notes))
        self.notes.say("\n\n".join(f"{ago_words(note.time)}: {note.words}" for note in notes[:5]))

    def retranslate(self) -> None:
        self.say(
            self.tr("After a search or a loss"),
            self.tr(
                "What was copied stays copied: new keys protect what comes, not what was taken. Begin on a computer"
                " that was not in their hands, if you can."
            ),
        )
        self.points.set_title(self.tr("Step by step"))
        words = {
            "check": (
                self.tr("Check the vault"),
                self.tr("Every entry, record and sealed file is compared with the signed journal."),
                self.tr("Check…"),
            ),
            "backup": (
                self.tr("Compare with the backup"),
                self.tr("Read the backup back. If the vault is damaged or was exchanged, restore from it."),
                self.tr("Backups…"),
            ),
            "ways": (
                self.tr("Change the ways in"),
                self.tr("A new passphrase, new shares, and no way in that others may know."),
                self.tr("Keys…"),
            ),
            "rekey": (
                self.tr("New keys for everything"),
                self.tr("If somebody may have the old key: seal the whole vault anew."),
                self.tr("Open…"),
            ),
            "partners": (
                self.tr("Tell the partners"),
                self.tr("Who has packages of ours, and who must not trust messages in our name."),
                self.tr("Look…"),
            ),
        }
        for key, _page in STEPS:
            self.rows[key].say(*words[key])
        self._who.set_title(self.tr("Who has to know"))
        self.partners.setAccessibleName(self.tr("Who has to know"))
        self._noting.set_title(self.tr("Note for the journal"))
        self._noted.set_title(self.tr("Noted so far"))
        self._say_after()
