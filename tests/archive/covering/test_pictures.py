"""Pictures with covered places hold pixels only, and none of what was covered."""

from __future__ import annotations

import io
import json

import pi_heif  # noqa: F401  the reader of HEIC is there
import pytest
from PIL import Image

from archive.confined.asking import ConfinedWorker, DecodingRefused, InMemory
from archive.covering.engine import Covering
from archive.covering.errors import AreasRefused, CoveringLeaks, NotCoverable
from archive.errors import ObjectDamaged
from archive.ledger import new_id
from archive.model.covering import Redaction
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverStatus, CoverWhy
from archive.vocabulary.evidence import CustodyAction, FileRole
from crypto.jobs import Cancelled, CancelToken
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.outsiders import told_by_outsiders, words_found
from tests.archive.covering.planted import PLANTED, photo, scene

FACE = box(100, 100, 200, 300, what="face")


@pytest.mark.parametrize(
    ("form", "name", "wanted", "ending"),
    [
        ("JPEG", "a.jpg", "", "jpg"),
        ("PNG", "a.png", "", "png"),
        pytest.param("WEBP", "a.webp", "", "jpg", marks=pytest.mark.soak),
        ("TIFF", "a.tif", "", "pdf"),
        pytest.param("JPEG", "a.jpg", "pdf", "pdf", marks=pytest.mark.soak),
    ],
)
def test_an_outsider_finds_nothing_but_pixels(
    vault: Vault, taken: TakeIn, tmp_path: object, form: str, name: str, wanted: str, ending: str
) -> None:
    original = taken(photo(form), name)
    made = Covering(vault).cover(original, areas(FACE), note="they asked for it", form=wanted)
    assert made.file.role is FileRole.REDACTED
    assert made.file.parent_id == original.id
    assert made.file.name_received == f"E-0001-1.{ending}"
    told = told_by_outsiders(content(vault, made.file), ending, tmp_path)  # type: ignore[arg-type]
    assert words_found(told, PLANTED) == {}
    printed = b"".join(told.values()).lower()
    assert not any(mark in printed for mark in (b"thumbnailimage", b"gpslat", b"exififd", b"xmp-", b"/info"))


@pytest.mark.peer
def test_the_outsiders_do_find_what_was_planted(tmp_path: object) -> None:
    told = told_by_outsiders(photo(), "jpg", tmp_path)  # type: ignore[arg-type]
    found = {word for words in words_found(told, PLANTED).values() for word in words}
    assert set(PLANTED) == found


def test_the_original_turns_upright_before_it_is_covered_and_stays_as_it_was(vault: Vault, taken: TakeIn) -> None:
    data = photo()
    original = taken(data, "a.jpg")
    made = Covering(vault).cover(original, areas(box(0, 0, 500, 500)), note="")
    with Image.open(io.BytesIO(content(vault, made.file))) as image:
        assert image.size == (480, 640)
        assert image.crop((0, 0, 240, 320)).getextrema() == ((0, 0),) * 3
        assert image.crop((241, 321, 480, 640)).getextrema() != ((0, 0),) * 3
    assert content(vault, original) == data


def test_what_was_done_is_on_record(vault: Vault, taken: TakeIn) -> None:
    original = taken(photo(), "a.jpg")
    vault.set_actor("documenter 2")
    given = areas(FACE, box(500, 500, 100, 100, why="minor", how="mosaic"), of="E-0001", sha256=original.sha256)
    made = Covering(vault).cover(original, given, note="asked for by the family")
    redaction = vault.ledger.get(Redaction, made.redaction.id)
    assert redaction.reasons == (CoverWhy.IDENTITY, CoverWhy.MINOR)
    assert redaction.methods == (CoverHow.COVER, CoverHow.MOSAIC)
    assert redaction.made_by == "documenter 2"
    assert redaction.status is CoverStatus.WAITING
    assert redaction.tool.startswith("pillow ")
    assert json.loads(redaction.areas)["areas"][0]["left"] == 100
    item = vault.evidence.get(original.item_id)
    assert [line.action for line in vault.evidence.custody(item)][-1] is CustodyAction.REDACTED


def test_a_mosaic_leaves_sixteen_colours_of_few_steps(vault: Vault, taken: TakeIn) -> None:
    original = taken(photo("PNG", exif=b""), "a.png")
    made = Covering(vault).cover(original, areas(box(100, 100, 200, 300, how="mosaic", what="face")), note="")
    with Image.open(io.BytesIO(content(vault, made.file))) as image:
        colours = {colour for _, colour in image.crop((64, 48, 192, 192)).getcolors(100) or []}
    assert 1 < len(colours) <= 16
    assert all(part % 32 == 16 for colour in colours for part in colour)  # type: ignore[union-attr]


@pytest.mark.parametrize("form", ["jpeg", "png"])
def test_the_check_finds_what_is_left(form: str) -> None:
    """The check is not the maker: given files that leak, it says where."""
    wish = {"boxes": [{**box(100, 100, 200, 300), "how": "cover", "page": 1}], "words": [], "format": form}
    black = scene()
    black.paste((0, 0, 0), (64, 48, 192, 192))
    leaky = black.copy()
    leaky.putpixel((100, 100), (40, 40, 40) if form == "png" else (255, 255, 255))
    worker = ConfinedWorker("covers")

    def said(data: bytes, **changes: object) -> object:
        return worker.ask("prove_picture", wish | changes, [InMemory(data)]).untrusted_fields["leak"]

    def written(image: Image.Image, **settings: object) -> bytes:
        sink = io.BytesIO()
        if form == "jpeg":
            settings |= {"quality": 92, "subsampling": 0}
        image.save(sink, form.upper(), **settings)
        return sink.getvalue()

    try:
        assert said(written(black)) == ""
        assert said(written(leaky)) == "uncovered"
        assert said(written(black) + b"more") == "behind_the_end"
        exif = Image.Exif()
        exif[0x010E] = "told"
        assert said(written(black, exif=exif.tobytes())) in ("metadata", "thumbnail")
        assert said(written(black, icc_profile=b"profile" * 20)) == "metadata"
    finally:
        worker.close()


def test_what_fails_leaves_nothing(vault: Vault, taken: TakeIn) -> None:
    original = taken(photo(), "a.jpg")
    many = taken(photo("TIFF"), "a.tif")
    before = objects(vault)
    covering = Covering(vault)
    with pytest.raises(AreasRefused, match="areas_refused"):
        covering.cover(original, areas(FACE, of="E-0099"), note="")
    with pytest.raises(AreasRefused):
        covering.cover(original, areas(FACE, sha256="0" * 64), note="")
    with pytest.raises(AreasRefused):
        covering.cover(original, areas({"words": "somebody", "why": "source"}), note="")
    with pytest.raises(NotCoverable):
        covering.cover(original, areas(FACE), note="", form="mp4")
    with pytest.raises(DecodingRefused) as refused:
        covering.cover(original, areas({**FACE, "page": 2}), note="")
    assert refused.value.reason == "no_such_page"
    with pytest.raises(DecodingRefused) as refused:
        covering.cover(many, areas(FACE), note="", form="png")
    assert refused.value.reason == "many_pages"
    with pytest.raises(DecodingRefused):
        covering.cover(taken(photo()[:4000], "cut.jpg"), areas(FACE), note="")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        covering.cover(original, areas(FACE), note="", token=token)
    assert len(objects(vault)) == len(before) + 1  # the cut picture that was taken in
    assert vault.database.column("SELECT object_id FROM pending_object") == []
    assert vault.ledger.find(Redaction) == []


def test_a_damaged_original_is_not_covered(vault: Vault, taken: TakeIn) -> None:
    original = taken(photo(), "a.jpg")
    path = vault.objects.path(original.object_id)
    sealed = bytearray(path.read_bytes())
    sealed[-40] ^= 1
    path.chmod(0o600)
    path.write_bytes(sealed)
    with pytest.raises(ObjectDamaged):
        Covering(vault).cover(original, areas(FACE), note="")
    assert objects(vault) == {str(path)}


def test_a_result_that_leaks_is_not_kept(vault: Vault, taken: TakeIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the maker does, the check is asked about the areas that were given."""
    original = taken(photo(), "a.jpg")
    before = objects(vault)
    ask = vault.workers.ask

    def blind(role: str, task: str, wish: dict[str, object], *rest: object, **more: object) -> object:
        return ask(role, task, {**wish, "boxes": []}, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.workers, "ask", blind)
    with pytest.raises(CoveringLeaks) as leak:
        Covering(vault).cover(original, areas(FACE), note="")
    assert leak.value.reason == "left_uncovered"
    assert objects(vault) == before
    assert vault.ledger.find(Redaction) == []
    assert vault.database.column("SELECT object_id FROM pending_object") == []


def test_a_redaction_of_no_file_is_none(vault: Vault, taken: TakeIn) -> None:
    assert Covering(vault).of(taken(photo(), "a.jpg")) is None
    assert vault.ledger.find(Redaction, "id = ?", (new_id(),)) == []
