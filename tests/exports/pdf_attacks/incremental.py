"""Forgeries that leave every signed byte as it is and add a revision behind."""

# The PDF library leaves many of its functions without types.
# mypy: disallow-untyped-calls=False

from __future__ import annotations

import io
from collections.abc import Callable

from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko_certvalidator.registry import SimpleCertificateStore

from crypto.certificates import CertifiedKey
from tests.exports.pdf_attacks.containers import with_twin_signature
from tests.exports.pdf_attacks.place import container
from tests.exports.pdf_attacks.samples import WHEN

Change = Callable[[IncrementalPdfFileWriter], None]


def add_revision(signed: bytes, change: Change) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(signed)
    return out.getvalue()


def _first_page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    page = writer.find_page_for_modification(0)[0].get_object()
    assert isinstance(page, generic.DictionaryObject)
    return page


def replace_page(writer: IncrementalPdfFileWriter) -> None:
    page = _first_page(writer)
    forged = generic.StreamObject(stream_data=b"BT /F1 30 Tf 100 500 Td (FORGED) Tj ET")
    page["/Contents"] = writer.add_object(forged)
    writer.update_container(page)


def add_note(writer: IncrementalPdfFileWriter) -> None:
    page = _first_page(writer)
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(generic.NumberObject(n) for n in (50, 400, 500, 700)),
            pdf_name("/Contents"): generic.TextStringObject("FORGED"),
            pdf_name("/F"): generic.NumberObject(4),
        }
    )
    page["/Annots"] = generic.ArrayObject([*page["/Annots"], writer.add_object(note)])
    writer.update_container(page)


def replace_description(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Metadata"] = writer.add_object(generic.StreamObject(stream_data=b"<x:xmpmeta/>"))
    writer.update_root()


def swap_attachment(writer: IncrementalPdfFileWriter) -> None:
    entry = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    forged = generic.StreamObject(stream_data=b'{"exhibits": ["forged"]}')
    entry["/EF"] = generic.DictionaryObject({pdf_name("/F"): writer.add_object(forged)})
    writer.update_container(entry)


def uncover(writer: IncrementalPdfFileWriter) -> None:
    """Empty the layer that covered something when the page was signed."""
    cover = _first_page(writer)["/Contents"].raw_get(2)
    stream = cover.get_object()
    stream._data, stream._encoded_data = b"", None
    writer.mark_update(cover.reference)


def remove_signature(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/AcroForm"]
    del writer.root["/Perms"]
    writer.update_root()


def rename_field(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field["/T"] = generic.TextStringObject("Other")
    writer.update_container(field)


def repeat_signature_object(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    writer.mark_update(field.raw_get("/V").reference)


def replace_container(writer: IncrementalPdfFileWriter) -> None:
    """Give readers another container than the one that stands between the signed ranges."""
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    signature = field["/V"]
    padded = signature["/Contents"].original_bytes
    der = with_twin_signature(padded[: 4 + int.from_bytes(padded[2:4], "big")])  # its last byte may be a zero too
    signature["/Contents"] = generic.ByteStringObject(der)
    writer.update_container(signature)


def nothing_but_a_revision(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()


def add_second_signature(signed: bytes) -> bytes:
    """Another signature field in a later revision, holding a copy of the first container."""
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    steps = PdfCMSEmbedder().write_cms("Other", writer)
    next(steps)
    steps.send(SigObjSetup(SignatureObject(subfilter=SigSeedSubFilter.PADES, bytes_reserved=32768)))
    _, output = steps.send(SigIOSetup("sha256", output=io.BytesIO()))
    steps.send(container(signed))
    forged: bytes = output.getvalue()
    return forged


def sign_without_rules(
    pdf: bytes, make: Callable[[bytes], bytes], subfilter: SigSeedSubFilter, *, certify: bool
) -> bytes:
    """A signature in our field with the container that ``make`` gives for the document's digest."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    steps = PdfCMSEmbedder().write_cms("StrongroomSignature", writer)
    next(steps)
    placeholder = SignatureObject(WHEN, subfilter=subfilter, bytes_reserved=32768)
    rules = SigMDPSetup("sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES) if certify else None
    steps.send(SigObjSetup(placeholder, mdp_setup=rules))
    prepared, output = steps.send(SigIOSetup("sha256", output=io.BytesIO()))
    steps.send(make(prepared.document_digest))
    signed: bytes = output.getvalue()
    return signed


def sign_as_other_programs_do(pdf: bytes, key: CertifiedKey, authority_pem: bytes) -> bytes:
    """A signature by the PDF library's own signer, with its own container."""
    store = SimpleCertificateStore()
    store.register_multiple(load_certs_from_pemder_data(authority_pem))
    signer = signers.SimpleSigner(
        signing_cert=next(iter(load_certs_from_pemder_data(key.certificate_pem))),
        signing_key=load_private_key_from_pemder_data(key.key_pem, None),
        cert_registry=store,
    )
    settings = PdfSignatureMetadata(field_name="Other", md_algorithm="sha256")
    out = io.BytesIO()
    signers.PdfSigner(settings, signer=signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), output=out, bytes_reserved=32768
    )
    return out.getvalue()
