"""What the words that a file says of itself are about. Nothing of it is taken as true."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from archive.vocabulary.evidence_facts import FactMeaning

M = FactMeaning

_GROUPS: Final = MappingProxyType(
    {
        "gps": M.PLACE,
        "hidden": M.HIDDEN,
        "maker": M.DEVICE,
        "comment": M.WORDS,
        "profile": M.TECHNICAL,
        "signature": M.PERSON,
        "zip": M.OTHER,
        "chapter": M.WORDS,
    }
)
_TECHNICAL: Final = frozenset(
    {
        "orientation", "xresolution", "yresolution", "resolutionunit", "colorspace", "exififdversion",
        "exifversion", "flashpixversion", "componentsconfiguration", "ycbcrpositioning", "ycbcrsubsampling",
        "ycbcrcoefficients", "imagewidth", "imagelength", "exifimagewidth", "exifimageheight", "bitspersample",
        "compression", "photometricinterpretation", "samplesperpixel", "rowsperstrip", "planarconfiguration",
        "sampleformat", "predictor", "fillorder", "newsubfiletype", "subfiletype", "transferfunction",
        "whitepoint", "primarychromaticities", "referenceblackwhite", "interopindex", "interopversion",
        "extrasamples", "gpsversionid", "major_brand", "minor_version", "compatible_brands", "language",
        "trapped", "lang", "pages", "words", "characters", "lines", "paragraphs", "scalecrop", "linksuptodate",
        "characterswithspaces", "shareddoc", "hyperlinkschanged", "docsecurity", "docsecuritytype",
        "presentationformat", "slides", "notes", "hiddenslides", "mmclips", "time_reference", "umid",
        "coding_history", "mime-version", "content-type", "content-transfer-encoding", "content-language",
        "viewport", "duration", "duration-eng", "bps", "number_of_frames", "number_of_bytes", "imageheight",
        "pixelxdimension", "pixelydimension", "format", "nativedigest", "softbreak", "pagecount",
    }
)
_DEFAULTS: Final = frozenset(
    {
        ("handler_name", "videohandler"),
        ("handler_name", "soundhandler"),
        ("vendor_id", "[0][0][0][0]"),
        ("revision", "1"),
        ("totaltime", "0"),
    }
)
"""What programs write when they have nothing to say."""
_RULES: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), meaning)
    for pattern, meaning in (
        (r"serial|camera.?id$|deviceid|imei|owner.?id|unique.?camera", M.SERIAL),
        (r"gps|location|loci|\bxyz$|latitude|longitude|altitude|^city$|sublocation|sub-location|^country|province|"
         r"photoshop:(city|state|country)|positioning", M.PLACE),
        (r"imageuniqueid|documentid|instanceid|originaldocumentid|derivedfrom|^id \d$|message-id|in-reply-to|"
         r"references|uuid|rsid|sessions|digest|content.?identifier|boundary", M.IDENTIFIER),
        (r"(date|time|created|modified|creatim|revtim|printim|printed|lastsaved|moddate)(?!.*(stamp.?version))|^m$|tyer|tdrc|"
         r"^received$|subsec|offsettime", M.TIME),
        (r"^(from|to|cc|bcc|reply-to|sender|return-path|delivered-to|x-.*ip.*|x-sender.*|x-originating.*|list-.*|"
         r"authentication-results|dkim.*|arc-.*|url|contact.*|canonical|saved from|.*email.*|og:url|web ?statement|"
         r"hyperlinkbase|wooas|woas|snapshot-content-location|message-context|baseurl|purl)$", M.ADDRESS),
        (r"path|template|^target$|hostcomputer|x-mozilla|originalfilename|filename|filepath|fromurl", M.PATH),
        (r"author|creator(?!tool)|artist|owner|by-?line|writer|operator|company|manager|lastmodifiedby|"
         r"initial-creator|displayname|initials|userid|credit|copyright|rights|photographer|person|composer|performer|"
         r"publisher|^t$|^name$|contributor|originator|encoded_by|provider|editor", M.PERSON),
        (r"software|producer|creatortool|application|appversion|generator|encoder|program|processingsoftware|"
         r"history|x-mailer|user-agent|encodingsettings|writing.?app|muxing|tool|firmware", M.PROGRAM),
        (r"make$|model|lens|device|camera|^com\.android|product|manufacturer", M.DEVICE),
        (r"title|subject|description|comment|keyword|headline|caption|objectname|summary|genre|album|xp\w+|label|"
         r"instructions|category|attachment", M.WORDS),
    )
)


def meaning_of(group: str, name: str, value: str) -> FactMeaning:
    """What a row is about, told by its name: ``OTHER`` where the name is not known."""
    low = name.lower().rpartition(":")[2].rpartition("/")[2] if group == "xmp" else name.lower()
    if group in ("hidden", "comment"):
        return _GROUPS[group]
    if low in _TECHNICAL or (low, value.lower()) in _DEFAULTS:
        return M.TECHNICAL
    if group == "gps":
        return M.TIME if low.endswith("stamp") else M.PLACE
    for pattern, meaning in _RULES:
        if pattern.search(low):
            return meaning
    return _GROUPS.get(group, M.OTHER)
