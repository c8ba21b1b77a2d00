"""Lists of evidence, taking files in, and one item, on a real vault and real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from archive.errors import RecordNotFound
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind
from crypto.jobs import CancelToken, no_progress
from tests.archive.open_vaults import leftovers, object_ids
from tests.ui.told_vault import NEVER_IN_LISTS, SOURCE, Told
from ui.presenters.by_code import person_by_code
from ui.presenters.evidence import EvidenceList, Sort
from ui.presenters.item import ItemDesk, ItemView, form_of, grouped
from ui.presenters.taking_in import Fate, Intake, kind_of, take_in

FILE_NAME = "Underwood at the landing.png"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "outside" / FILE_NAME
    path.parent.mkdir()
    Image.new("RGB", (400, 300), "#446688").save(path)
    return path


def taken(told: Told, *paths: Path, **decided: object) -> list[str]:
    intake = Intake(paths=paths, case_id=told.case, **decided)  # type: ignore[arg-type]  # named by each test
    return [one.item_id for one in take_in(told.vault, intake, no_progress, CancelToken())]


class TestList:
    def test_newest_first_and_narrowed_by_kind(self, told: Told) -> None:
        paper = told.vault.evidence.add("Order", EvidenceKind.COURT_DECISION)
        evidence = EvidenceList(told.vault)
        assert evidence.ids() == [paper.id, told.item]
        assert evidence.ids(Sort.PICTURES) == [told.item]
        assert evidence.ids(Sort.PAPERS) == [paper.id]
        assert evidence.ids(Sort.VIDEO) == []
        assert evidence.count() == 2

    def test_words_narrow_it(self, told: Told) -> None:
        assert EvidenceList(told.vault).ids(Sort.ALL, "landing") == [told.item]
        assert EvidenceList(told.vault).ids(Sort.ALL, "nowhere") == []

    def test_no_line_tells_a_source_or_a_file_name(self, told: Told, photo: Path) -> None:
        (item_id,) = taken(told, photo, source_id=told.source)
        evidence = EvidenceList(told.vault)
        shown = repr(evidence.lines(evidence.ids())) + repr(evidence.glance(item_id).line)
        assert not [word for word in (*NEVER_IN_LISTS, FILE_NAME, "Underwood") if word in shown]

    def test_small_pictures_only_where_they_may_be_seen(self, told: Told, photo: Path) -> None:
        open_item, hard_item = taken(told, photo), taken(told, photo, content_warning=True, keep_duplicates=True)
        evidence = EvidenceList(told.vault)
        assert evidence.thumbnail(open_item[0]).startswith(b"\xff\xd8")
        assert evidence.thumbnail(hard_item[0]) == b""
        assert evidence.thumbnail(told.item) == b""


class TestTakingIn:
    def test_a_file_is_sealed_listed_and_left_outside(self, told: Told, photo: Path) -> None:
        before = photo.read_bytes()
        intake = Intake(paths=(photo,), case_id=told.case, how=AcquiredHow.FOUND, source_id=told.source)
        seen: list[tuple[int, int, str]] = []
        (one,) = take_in(told.vault, intake, lambda *step: seen.append(step), CancelToken())
        item = told.vault.evidence.get(one.item_id)
        assert (one.error, one.same_as, one.code) == (None, (), item.code)
        assert (item.kind, item.acquired_how, item.acquired_from_id) == (
            EvidenceKind.PHOTO,
            AcquiredHow.FOUND,
            told.source,
        )
        assert "Underwood" not in item.title
        assert item in told.vault.cases.evidence(told.case)
        assert photo.read_bytes() == before
        assert seen[-1] == (len(before), len(before), "seal")

    def test_the_same_content_is_told(self, told: Told, photo: Path) -> None:
        twin = photo.with_name("copy.png")
        twin.write_bytes(photo.read_bytes())
        first, second = take_in(
            told.vault, Intake(paths=(photo, twin)), no_progress, CancelToken()
        )
        assert (first.fate, first.same_as) == (Fate.TAKEN, ())
        assert (second.fate, second.code) == (Fate.AGAIN, first.code)
        assert EvidenceList(told.vault).count() == 2
        both = Intake(paths=(twin,), keep_duplicates=True)
        (third,) = take_in(told.vault, both, no_progress, CancelToken())
        assert (third.fate, third.same_as) == (Fate.TAKEN, (first.code,))

    def test_one_that_fails_does_not_keep_the_others_out(self, told: Told, photo: Path) -> None:
        gone = photo.with_name("gone.png")
        results = take_in(told.vault, Intake(paths=(gone, photo)), no_progress, CancelToken())
        assert [one.error.code if one.error else "" for one in results] == ["source_vanished", ""]
        assert len(EvidenceList(told.vault).ids()) == 2
        assert leftovers(told.vault.folder) == []

    def test_stopping_keeps_whole_files_and_nothing_of_the_one_under_way(
        self, told: Told, photo: Path, tmp_path: Path
    ) -> None:
        large = tmp_path / "large.bin"
        with large.open("wb") as file:
            file.truncate(2 << 30)
        token, sizes = CancelToken(), photo.stat().st_size
        before = object_ids(told.vault.folder)

        def stop(done: int, _total: int, _stage: str) -> None:
            if done > sizes:
                token.cancel()

        results = take_in(told.vault, Intake(paths=(photo, large)), stop, token)
        assert [one.code for one in results] == ["E-0002"]
        assert EvidenceList(told.vault).count() == 2
        assert len(object_ids(told.vault.folder) - before) == 1
        assert leftovers(told.vault.folder) == []

    def test_what_a_file_is_comes_from_its_first_bytes(self, photo: Path, tmp_path: Path) -> None:
        disguised = tmp_path / "letter.txt"
        disguised.write_bytes(photo.read_bytes())
        assert kind_of(disguised) is EvidenceKind.PHOTO
        assert kind_of(tmp_path / "nothing") is EvidenceKind.OTHER


class TestItem:
    def test_the_view_holds_no_source_and_the_source_comes_when_asked(self, told: Told, photo: Path) -> None:
        (item_id,) = taken(told, photo, source_id=told.source)
        item_desk = ItemDesk(told.vault)
        view = item_desk.view(item_id)
        assert view.has_source
        assert SOURCE not in repr(view)
        source = item_desk.source(item_id)
        assert (source.name, source.untrusted_file_name) == (SOURCE, FILE_NAME)

    def test_a_check_says_what_is_so(self, told: Told, photo: Path) -> None:
        (item_id,) = taken(told, photo)
        item_desk = ItemDesk(told.vault)
        sound = item_desk.check(item_id, no_progress, CancelToken())
        assert sound.error is None
        assert sound.view.custody[-1].action is CustodyAction.CHECKED
        file = sound.view.original
        assert file is not None
        path = told.vault.objects.path(file.object_id)
        data = bytearray(path.read_bytes())
        data[-5] ^= 1
        path.write_bytes(data)
        broken = item_desk.check(item_id, no_progress, CancelToken())
        assert broken.error is not None
        assert broken.error.code == "object_damaged"
        assert broken.view.custody[-1].action is CustodyAction.MISMATCH_FOUND

    def test_saving_changes_the_record_and_nothing_else(self, told: Told) -> None:
        import dataclasses

        item_desk = ItemDesk(told.vault)
        item = told.vault.evidence.get(told.item)
        form = dataclasses.replace(form_of(item), title="Notice, torn", content_warning=True)
        saved = item_desk.save(told.item, form, {})
        assert isinstance(saved, ItemView)
        assert saved.item == dataclasses.replace(item, title="Notice, torn", content_warning=True)

    def test_groups_of_four(self) -> None:
        assert grouped("0123456789ab") == "0123 4567 89ab"


class TestByCode:
    def test_finds_exactly_that_person(self, told: Told) -> None:
        source = told.vault.people.get(told.source)
        assert person_by_code(told.vault, f" {source.code.lower()} ") == source

    @pytest.mark.parametrize("wrong", ["P-9999", "P", "", "Underwood", '"'])
    def test_no_other_words_find_anybody(self, told: Told, wrong: str) -> None:
        with pytest.raises(RecordNotFound):
            person_by_code(told.vault, wrong)
