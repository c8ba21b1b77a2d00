"""In the XML of Office files: what tells who wrote it and what was struck out goes, what is seen stays."""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

_WORD_GONE: Final = frozenset(
    {"del", "moveFrom", "delText", "delInstrText", "commentRangeStart", "commentRangeEnd"}
    | {"commentReference"}
    | {"annotationRef", "rsids", "docVars", "attachedTemplate", "mailMerge", "docId", "permStart", "permEnd"}
    | {"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"}
    | {"cellDel", "cellIns", "cellMerge"}
    | {"customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"}
    | {"documentProtection", "writeProtection", "saveThroughXslt", "hdrShapeDefaults", "shapeDefaults", "dataBinding"}
    | {"fileSharing", "absPath", "fileRecoveryPr", "webPublishing", "customWorkbookViews", "userInfo"}
    | {"trackRevisions"}
    | {"legacyDrawing", "legacyDrawingHF", "oleObjects", "controls", "externalReferences", "extLst"}
)
_UNWRAPPED: Final = frozenset({"ins", "moveTo", "smartTag", "customXml"})
_WORD_SPACES: Final = ("wordprocessingml", "office/word", "spreadsheetml", "office/excel", "presentationml")
_NAMED_PICTURES: Final = frozenset({"cNvPr", "docPr"})
"""Their names are often those of files on somebody's computer."""
_WORD_NAMES: Final = re.compile(
    r"rsid\w*|author|initials|date|paraId|textId|userName|lastModifiedBy|refreshedBy|refreshedDate|uid|descr|title"
    r"|saveData|codeName|lastEdited|lowestEdited|rupBuild|documentId|guid|editId|anchorId"
)
_CHANGES: Final = re.compile(r"\w+PrChange|numberingChange|tblGridChange|tblPrExChange")
_HIDDEN_CELLS: Final = frozenset({"hidden", "veryHidden", "1", "true"})

_OPEN_GONE: Final = frozenset(
    {"tracked-changes", "change", "change-start", "change-end", "annotation", "annotation-end", "hidden-text"}
    | {"hidden-paragraph", "scripts", "event-listeners", "forms", "variable-decls", "user-field-decls", "meta"}
    | {"sender-firstname", "sender-lastname", "sender-initials", "sender-title", "sender-email", "sender-company"}
    | {"sender-street", "sender-city", "sender-country", "sender-phone-private", "sender-phone-work"}
    | {"author-initials"}
    | {"creator", "initial-creator", "editing-cycles", "editing-duration", "generator", "printed-by"}
    | {"dde-connection-decls", "database-display"}
)
_OPEN_NAMES: Final = re.compile(r"(paragraph-)?rsid|author|creator|date-string")


def _local(one: Any) -> str:
    return str(etree.QName(one).localname) if isinstance(one.tag, str) else ""


def _space(one: Any) -> str:
    return str(etree.QName(one).namespace or "") if isinstance(one.tag, str) else ""


def _removed(one: Any) -> None:
    """Out of the tree; what stood behind it in the text stays where it was."""
    parent = one.getparent()
    if parent is None:
        return
    if one.tail:
        before = one.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + one.tail
        else:
            parent.text = (parent.text or "") + one.tail
    parent.remove(one)


def _unwrapped(one: Any) -> None:
    """Only what is in it stays, in its place."""
    parent = one.getparent()
    if parent is None:
        return
    place = parent.index(one)
    for number, below in enumerate(list(one)):
        parent.insert(place + number, below)
    _removed(one)


def bare_word(root: Any) -> None:
    """A part of a text document: changes are taken as made, hidden text goes, names and marks of sessions too."""
    for one in list(root.iter()):
        name = _local(one)
        if not any(part in _space(one) for part in _WORD_SPACES):
            _without_names(one, "descr|title")
            if name in _NAMED_PICTURES and one.get("name") is not None:
                one.set("name", "")
            continue
        if name in _WORD_GONE or _CHANGES.fullmatch(name):
            _removed(one)
        elif name in _UNWRAPPED and one.getparent() is not None and _local(one.getparent()) != "rPr":
            _unwrapped(one)
        elif name == "vanish" and _is_on(one):
            _hide(one)
        else:
            _without_names(one, _WORD_NAMES.pattern)


def _is_on(one: Any) -> bool:
    return all(value not in ("0", "false", "off") for value in one.attrib.values())


def _hide(vanish: Any) -> None:
    """Text that is not shown goes with its run; a style that hides is made to show nothing hidden."""
    properties = vanish.getparent()
    run = properties.getparent() if properties is not None else None
    if run is not None and _local(run) == "r":
        _removed(run)
    else:
        _removed(vanish)


def _without_names(one: Any, pattern: str) -> None:
    for key in list(one.attrib):
        if re.fullmatch(pattern, str(etree.QName(key).localname)):
            del one.attrib[key]


def bare_workbook(root: Any) -> None:
    """A part of a spreadsheet: hidden sheets, rows and columns are shown, so that nothing leaves unseen."""
    if "spreadsheetml" not in _space(root):
        return
    for one in root.iter():
        name = _local(one)
        if name == "sheet" and one.get("state") in _HIDDEN_CELLS:
            del one.attrib["state"]
        elif name in ("row", "col", "sheetFormatPr") and one.get("hidden") in _HIDDEN_CELLS:
            del one.attrib["hidden"]
        elif name == "definedName" and one.get("comment") is not None:
            del one.attrib["comment"]


def bare_open(root: Any) -> None:
    """A part of an OpenDocument file: changes are taken as made, remarks and hidden text go."""
    for one in list(root.iter()):
        name = _local(one)
        if name in _OPEN_GONE:
            _removed(one)
            continue
        for key in list(one.attrib):
            local = str(etree.QName(key).localname)
            if _OPEN_NAMES.fullmatch(local) or (local == "display" and one.attrib[key] in ("none", "condition")):
                del one.attrib[key]
            elif local == "visibility" and one.attrib[key] in ("collapse", "filter"):
                one.attrib[key] = "visible"
