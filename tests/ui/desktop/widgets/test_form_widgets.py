"""Fields: what they tell, what they hide, and what an input method may learn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.look import Look
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.search_field import SearchField

HIDDEN = QLineEdit.EchoMode.Password


def test_a_field_ties_label_hint_and_error_to_its_editor(qtbot: QtBot, look: Look) -> None:
    field = FormField(QLineEdit())
    qtbot.addWidget(field)
    field.say("Date", "As it was said")
    assert (field.editor.accessibleName(), field.editor.accessibleDescription()) == ("Date", "As it was said")
    field.set_error("There is no such day.")
    assert field.editor.accessibleDescription() == "There is no such day."
    assert field.editor.property("wrong") == "true"
    field.set_error("")
    assert (field.error(), field.editor.accessibleDescription()) == ("", "As it was said")
    assert field.editor.property("wrong") == "false"


def test_every_field_asks_the_input_method_to_learn_nothing(qtbot: QtBot, look: Look) -> None:
    hints = Qt.InputMethodHint
    plain, secret = FormField(QLineEdit()), PassphraseField(look)
    outer = FormField(secret)
    for field in (plain, outer):
        qtbot.addWidget(field)
    wanted = hints.ImhSensitiveData | hints.ImhNoPredictiveText
    assert plain.editor.inputMethodHints() & wanted == wanted
    for shown in (False, True):
        secret.findChildren(QToolButton)[0].setChecked(shown)
        wanted = hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhHiddenText
        assert secret.inputMethodHints() & wanted == wanted


def test_rich_text_is_never_taken(qtbot: QtBot) -> None:
    editor = QTextEdit()
    field = FormField(editor)
    qtbot.addWidget(field)
    assert not editor.acceptRichText()


def test_a_passphrase_is_hidden_shown_and_wiped(qtbot: QtBot, look: Look) -> None:
    field = PassphraseField(look)
    qtbot.addWidget(field)
    field.say("Show", "Hide")
    QTest.keyClicks(field, "some words")
    eye = field.findChildren(QToolButton)[0]
    assert (field.echoMode(), eye.accessibleName()) == (HIDDEN, "Show")
    eye.click()
    assert (field.echoMode(), eye.accessibleName()) == (QLineEdit.EchoMode.Normal, "Hide")
    field.wipe()
    assert (field.text(), field.echoMode()) == ("", HIDDEN)
    field.undo()
    assert field.text() == ""


def test_caps_lock_is_guessed_from_the_letters(qtbot: QtBot, look: Look) -> None:
    field = PassphraseField(look)
    qtbot.addWidget(field)
    told: list[bool] = []
    field.caps_lock.connect(told.append)
    for letter, shift in (("a", False), ("A", False), ("Ш", True), ("ш", True), ("5", False)):
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        field.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, held, letter))
    assert told == [False, True, False, True]


def test_searching_waits_for_a_pause_and_enter_does_not(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    field.setText("мамай")
    assert asked == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["мамай"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["мамай"]
    field.clear()
    assert asked == ["мамай", ""]
    QTest.keyClicks(field, "x")
    qtbot.waitUntil(lambda: asked[-1] == "x", timeout=2000)


def test_the_clear_button_of_the_search_has_a_name(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.say("Search cases", "Clear the search")
    names = {button.accessibleName() for button in field.findChildren(QToolButton)}
    assert names == {"Search cases", "Clear the search"}


def test_a_choice_tells_only_what_a_person_chose(qtbot: QtBot, look: Look) -> None:
    choice = Choice(look, "Language")
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.offer([("en", "English"), ("ru", "Русский")], "ru")
    choice.choose("en")
    assert (choice.key(), told) == ("en", [])
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.key(), told) == ("ru", ["ru"])
    choice.offer([("en", "Ағылшын"), ("ru", "Орыс")])
    assert (choice.key(), choice.currentText(), told) == ("ru", "Орыс", ["ru"])


def test_pills_keep_their_choice_when_the_words_change(qtbot: QtBot) -> None:
    pills = PillRow("Show")
    qtbot.addWidget(pills)
    told: list[str] = []
    pills.chosen.connect(told.append)
    pills.offer([("all", "All"), ("photo", "Photo")])
    assert pills.key() == "all"
    pills._buttons["photo"].click()
    pills.offer([("all", "Все"), ("photo", "Фото")])
    assert (pills.key(), told) == ("photo", ["photo"])
    assert pills._buttons["photo"].accessibleName() == "Show: Фото"
    pills.offer([("video", "Video")])
    assert pills.key() == "video"


def test_no_pill_cuts_off_its_words_when_it_is_switched_on(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pills = PillRow("Ways in")
    QVBoxLayout(window).addWidget(pills)
    keys = {"file": "Кілт-файл", "shares": "Қалпына келтіру үлестері", "partner": "Серіктестің кілті"}
    pills.offer(list(keys.items()))
    look.dress(window)
    window.resize(900, 100)
    window.show()
    qtbot.waitUntil(lambda: pills._buttons["partner"].x() > 0)
    for key, words in keys.items():
        pills.choose(key)
        button = pills._buttons[key]
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        around = 2 * (11 + 1)
        assert button.width() >= QFontMetrics(bold).horizontalAdvance(words) + around, words
