"""Examining a whole vault: journal, tables, database pages, every sealed file, and what else lies about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from archive import inbox, keyslots
from archive.custody_foreign import unnamed
from archive.descriptor import FILE_NAME
from archive.erase_access import MARK
from archive.errors import (
    DatabaseDamaged,
    JournalBroken,
    StorageFailed,
    TablesDiffer,
)
from archive.findings import Finding, Verdict
from archive.founding import LOCK
from archive.journal_proof import prove_journal
from archive.migrations import copies
from archive.proving import Fault, Proof, prove_files, sealed_files
from archive.rebuild import prove_tables
from archive.remembered import differs
from archive.rescue.kept import kept_databases, kept_files
from archive.safefiles import is_link
from archive.vault import DATABASE, INBOX, Vault
from archive.ways import Condition
from archive.ways_in import SlotKind
from crypto.jobs import CancelToken, Progress, no_progress

_BELONGS = {FILE_NAME, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", LOCK, MARK}


def examine(
    vault: Vault,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
    *,
    proven: Callable[[Proof], None] = lambda proof: None,
) -> Iterator[Finding]:
    """Examine everything, one finding after another; a broken thing does not end the examination.

    A part that cannot be examined, because what is needed for it cannot be read, is the
    finding ``unreadable`` with the part's name. ``proven`` is told of every sealed file that was compared.

    Raises:
        Cancelled: ``token`` asked for it.
    """
    yield _database(vault)
    yield from _as_far_as_possible("journal", _journal(vault, progress, token))
    yield from _as_far_as_possible("tables", _tables(vault, progress, token))
    yield from _as_far_as_possible("keys", _slots(vault))
    yield from _as_far_as_possible("objects", _objects(vault, progress, token, proven))
    yield from _as_far_as_possible("folder", _folder(vault))


def _as_far_as_possible(part: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    try:
        yield from findings
    except (DatabaseDamaged, StorageFailed, OSError):
        yield Finding(Verdict.BROKEN, "unreadable", {"part": part})


def _renew_search(vault: Vault) -> None:
    """Ask each search index for a word. A connection that looked through an index before keeps what it knew of it,
    and calls it corrupt after another connection wrote; a question makes it read that anew.
    """
    made = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    for name in vault.database.column(made):
        vault.database.column(f'SELECT rowid FROM "{name}" WHERE "{name}" MATCH ? LIMIT 1', ("a",))


def _database(vault: Vault) -> Finding:
    try:
        problems = vault.database.column("PRAGMA cipher_integrity_check")
        if problems and vault.database.log_unfolded:
            # That looks at the file alone. A page that the power tore while the log was being folded into
            # it is whole in the log; whether all can be read is asked below, of both.
            problems = []
        if not problems:
            _renew_search(vault)
            problems = [line for line in vault.database.column("PRAGMA quick_check") if line != "ok"]
    except (DatabaseDamaged, StorageFailed) as error:
        problems = [error.code]
    if problems:
        return Finding(Verdict.BROKEN, "database_pages", {"problems": len(problems)})
    return Finding(Verdict.PROVEN, "database_pages", {"problems": 0})


def _journal(vault: Vault, progress: Progress, token: CancelToken | None) -> Iterator[Finding]:
    try:
        proof = prove_journal(vault.database, vault.journal, progress, token)
    except JournalBroken as error:
        yield Finding(Verdict.BROKEN, "journal", {"sequence": error.sequence, "reason": error.what})
        return
    yield Finding(Verdict.PROVEN, "journal", {"entries": proof.entries, "heads": proof.heads})
    if proof.erased:
        yield Finding(Verdict.PROVEN, "journal_erased", {"entries": proof.erased})
    if proof.lost:
        yield Finding(Verdict.NOT_PROVEN, "journal_rescued", {"entries": proof.lost})
    if proof.unsigned:
        yield Finding(Verdict.NOT_PROVEN, "journal_unsigned", {"entries": proof.unsigned})
    if proof.backward_steps:
        yield Finding(Verdict.NOT_PROVEN, "journal_clock", {"entries": proof.backward_steps})


def _tables(vault: Vault, progress: Progress, token: CancelToken | None) -> Iterator[Finding]:
    try:
        rows = prove_tables(vault.database, progress, token)
    except TablesDiffer as error:
        yield Finding(Verdict.BROKEN, "tables", {"entity": error.entity, "rows": error.rows})
        return
    yield Finding(Verdict.PROVEN, "tables", {"rows": rows})


def _slots(vault: Vault) -> Iterator[Finding]:
    known = {way.name: way for way in vault.ways.list()}
    registered = {row.name for row in vault.ways.register.rows()}
    for slot in keyslots.slots(vault.folder):
        name = slot.path.name
        way = known.pop(name, None)
        if slot.kind == keyslots.DAMAGED:
            yield Finding(Verdict.BROKEN, "slot", {"slot": name})
        elif way is not None and way.condition is Condition.CHANGED:
            yield Finding(Verdict.BROKEN, "slot_changed", {"slot": name})
        elif way.kind is SlotKind.FOUND if way is not None else bool(registered) and name not in registered:
            yield Finding(Verdict.NOT_PROVEN, "slot_found", {"slot": name})
    for name in known:
        yield Finding(Verdict.BROKEN, "slot_missing", {"slot": name})


def _of(proof: Proof) -> Finding:
    if proof.fault is Fault.MISSING:
        return Finding(Verdict.BROKEN, "object_missing", {"item": proof.file.code})
    return Finding(Verdict.BROKEN, "object_damaged", {"item": proof.file.code, "reason": proof.reason})


def _objects(
    vault: Vault, progress: Progress, token: CancelToken | None, proven: Callable[[Proof], None]
) -> Iterator[Finding]:
    # Plain rows: a field that makes no sense elsewhere in a record does not keep its file from being examined.
    codes = {row["id"]: row["code"] for row in vault.database.rows("SELECT id, code FROM evidence_item")}
    files = vault.database.rows(
        "SELECT id, item_id, object_id, size, sha256 FROM evidence_file WHERE withdrawn_at IS NULL"
    )
    sealed = sealed_files(files, codes)
    sound, wrong = 0, dict[str, Finding]()
    for proof in prove_files(vault.objects, sealed, progress, token):
        proven(proof)
        if proof.fault is None:
            sound += 1
        else:
            wrong[proof.file.file_id] = _of(proof)
    yield from (wrong[file.file_id] for file in sealed if file.file_id in wrong)
    if sound:
        yield Finding(Verdict.PROVEN, "objects", {"files": sound})


def _folder(vault: Vault) -> Iterator[Finding]:
    if differs(vault.database, vault.descriptor):
        yield Finding(Verdict.BROKEN, "description", {"name": FILE_NAME})
    yield from _foreign(vault)


def _foreign(vault: Vault) -> Iterator[Finding]:
    strange = [vault.folder / name for _, name in unnamed(vault)]
    belongs = _BELONGS | {path.name for path in (*copies(vault.folder), *kept_files(vault.folder))}
    folders = {keyslots.FOLDER, "objects", INBOX}
    strange += [
        path
        for path in sorted(vault.folder.iterdir())
        if path.name not in (folders if path.is_dir() else belongs) or is_link(path)
    ]
    keys = vault.folder / keyslots.FOLDER
    if keys.is_dir():
        strange += [p for p in sorted(keys.iterdir()) if p.suffix != keyslots.SUFFIX or not p.is_file()]
    added = inbox.names(vault.folder)
    strange += [vault.folder / INBOX / name for name in added if not inbox.NAME.fullmatch(name)]
    waiting = sum(1 for name in added if inbox.NAME.fullmatch(name))
    if waiting:
        yield Finding(Verdict.NOT_PROVEN, "inbox_waiting", {"files": waiting})
    for one in kept_databases(vault):
        fields = {"name": one.name, "time": datetime.fromisoformat(one.time), "size": one.size}
        yield Finding(Verdict.NOT_PROVEN, "records_kept", fields)
    for path in strange:
        name = path.relative_to(vault.folder).as_posix()
        yield Finding(Verdict.NOT_PROVEN, "foreign_file", {"name": name})
