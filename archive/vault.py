"""The vault as a whole: create, open, lock; and what an open vault offers."""

from __future__ import annotations

import contextlib
from pathlib import Path

from archive import erase_access, inbox, keyslots
from archive.capture_store import CaptureFacts
from archive.cases import Cases
from archive.clock import Clock, SystemClock, utc_text
from archive.confined.pictures import PictureMaker
from archive.confined.workers import Workers
from archive.connection import Database
from archive.consent import Consents
from archive.custody_handover import HandOvers
from archive.descriptor import Descriptor
from archive.drafts import Drafts
from archive.errors import (
    ArchiveError,
    DatabaseDamaged,
    JournalBroken,
    VaultInUse,
    VaultLocked,
)
from archive.events import Events
from archive.evidence import Evidence
from archive.filelock import WriterLock
from archive.founding import LOCK, found, sweep_drafts
from archive.handoffs import Handoffs
from archive.inbox_taking import Inbox
from archive.intake import Intake
from archive.intake_batches import Batches
from archive.intake_run import BatchIntake
from archive.integrity.review import prove
from archive.interviews import Interviews
from archive.journal import Journal
from archive.keyslots import DEFAULT_WORK_FACTOR, Slot
from archive.ledger import Ledger, new_id
from archive.listing.listing import Listing
from archive.migrations import copy_before, migrate, pending, remove_copies
from archive.migrations.overlay import overlay
from archive.objects import FOLDER as OBJECTS
from archive.objects import ObjectStore
from archive.online_captures import OnlineCaptures
from archive.people import People
from archive.preferences import Preference, Preferences
from archive.raw_connection import unfolded
from archive.records import Records
from archive.rekey.swapping import clean_up, recover
from archive.remembered import remember, remember_once
from archive.rescue.errors import LogDamaged
from archive.rescue.pages import log_loses_changes
from archive.safefiles import has_room, refusal_to_write, refuse_link, sweep_parts
from archive.search import Search
from archive.search_index import SearchIndex
from archive.sheets import Sheets
from archive.signers import Signers, load_signers, make_signers
from archive.slot_register import SlotRegister
from archive.terms import Terms
from archive.testimonies import Testimonies
from archive.texts import Texts
from archive.thumbnails import Thumbnails
from archive.transcripts import Transcripts
from archive.ways import WaysIn
from archive.ways_in import WayIn, as_way
from crypto.age.identities import HybridIdentity
from crypto.derivation import Purpose, derive_key

DATABASE = "records.db"
INBOX = inbox.FOLDER


class Vault:
    """An open vault. ``lock()`` ends it; every use after that raises ``VaultLocked``."""

    def __init__(
        self,
        folder: Path,
        descriptor: Descriptor,
        key: HybridIdentity,
        database: Database,
        lock: WriterLock | None,
        clock: Clock,
        used: tuple[Slot, WayIn] | None = None,
    ) -> None:
        """Called by ``create`` and ``open``; not by anybody else."""
        self.folder = folder
        self.descriptor = descriptor
        self._key: HybridIdentity | None = key
        self._database = database
        self._lock = lock
        self.clock = clock
        self.read_only = database.read_only
        self.preferences = Preferences(database)
        signers = load_signers(database)
        self._signers: Signers | None = signers
        actor = self.preferences.get(Preference.ACTOR)
        self.journal = Journal(database, clock, signers.device, signers.signing_key, actor)
        self.index = SearchIndex(database)
        self.ledger = Ledger(database, self.journal, self.index, clock, prove)
        self.objects = ObjectStore(folder, descriptor.recipient, self._vault_key)
        self.records = Records(self.ledger)
        self.listing = Listing(self.ledger, clock)
        self.terms = Terms(self.ledger)
        self.cases = Cases(self.ledger)
        self.people = People(self.ledger)
        self.events = Events(self.ledger)
        self.testimonies = Testimonies(self.ledger)
        self.interviews = Interviews(self.ledger, self.records)
        self.consents = Consents(self.ledger, clock)
        self.transcripts = Transcripts(self.ledger)
        self.evidence = Evidence(self.ledger, database, descriptor.vault_id)
        self.handovers = HandOvers(self.ledger, self.evidence)
        self.intake = Intake(database, self.ledger, self.objects, folder, clock)
        self.batches = Batches(database, clock)
        self.batch_intake = BatchIntake(
            database, self.ledger, self.objects, self.batches, folder, clock, descriptor.vault_id
        )
        self.inbox = Inbox(
            database, self.ledger, self.intake, self.evidence, self.testimonies, folder, self._vault_key, clock
        )
        self.workers = Workers()
        self.pictures = PictureMaker(self.workers)
        self.sheets = Sheets(self.objects, self.evidence, self.workers)
        self.facts = CaptureFacts(self.ledger, self.objects, self.evidence, self.workers, clock)
        self.thumbnails = Thumbnails(database, self.ledger, self.objects, self.evidence, self.workers)
        self.captures = OnlineCaptures(self.ledger, self.evidence, self.intake, self.workers)
        self.texts = Texts(database, self.ledger, self.objects, self.evidence, self.workers, clock)
        self.search = Search(database)
        self.drafts = Drafts(database, clock)
        self.handoffs = Handoffs(self.ledger)
        self.ways = WaysIn(folder, descriptor, self.ledger, clock, self._vault_key, used)

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        work_factor: int = DEFAULT_WORK_FACTOR,
        clock: Clock | None = None,
    ) -> Vault:
        """A new vault in ``folder``, open for writing.

        An interruption leaves no half vault (``archive.founding``).

        Raises:
            FolderNotEmpty: there is something in the folder. PlaceMissing: the folder above it is not there.
            PassphraseTooShort; DiskFull, MediumReadOnly, StorageFailed.
        """
        keyslots.check_passphrase(passphrase)
        used_clock = clock or SystemClock()
        folder = folder.absolute()
        found(folder, lambda draft: cls._fill(draft, passphrase, work_factor, used_clock))
        return cls.open(folder, passphrase, clock=clock)

    @classmethod
    def _fill(cls, folder: Path, passphrase: str, work_factor: int, clock: Clock) -> None:
        key = HybridIdentity.generate()
        descriptor = Descriptor(vault_id=new_id(), recipient=key.recipient(), created=utc_text(clock.now()))
        for name in (keyslots.FOLDER, OBJECTS, INBOX):
            (folder / name).mkdir(mode=0o700)
        database = Database.create(folder / DATABASE, derive_key(key.to_seed(), Purpose.DATABASE))
        try:
            with database.atomic():
                migrate(database)
                make_signers(database, clock.now())
                remember(database, descriptor)
            slot = keyslots.add_passphrase_slot(folder, key, passphrase, work_factor)
            SlotRegister(database).enter_first(slot, utc_text(clock.now()))
        finally:
            database.close()
        descriptor.write(folder)

    @classmethod
    def open(
        cls,
        folder: Path,
        way: str | WayIn,
        *,
        read_only: bool = False,
        clock: Clock | None = None,
    ) -> Vault:
        """Open the vault in ``folder`` with a passphrase or another way in.

        Raises:
            NotAVault, FormatTooNew, SchemaTooNew, DescriptorDamaged: about the folder.
            WrongPassphrase, NoKeySlots, SlotDamaged and what else ``keyslots.open_slot`` raises: about the way in.
            VaultInUse, MediumReadOnly, StorageFailed, DiskFull: it can still be opened with ``read_only``.
            FolderIsLink: so it can when a part of it is a link, behind which nothing is ever written.
            DatabaseMissing, UncheckedChanges; LogDamaged: opening would lose what a rescue still reads.
            DatabaseDamaged, JournalBroken: the beginning of the database or the newest signed head does
                not read or prove. With ``read_only`` a broken journal does not close the vault: the
                rest stays readable, and ``examine`` says what is broken.
        """
        folder = folder.absolute()
        recover(folder)
        descriptor = Descriptor.read(folder)
        refusal = refusal_to_write(folder)
        if not read_only and refusal is not None:
            raise refusal
        with contextlib.ExitStack() as undo:
            lock = None
            if not read_only:
                lock = WriterLock(folder / LOCK)
                undo.callback(lock.release)
            way = as_way(way)
            key, slot = keyslots.open_slot(folder, descriptor, way)
            immutable = refusal is not None or (read_only and _without_room(folder))
            used = (slot, way)
            vault = cls._open_with_key(folder, descriptor, key, lock, clock or SystemClock(), immutable, used)
            undo.pop_all()
        return vault

    @classmethod
    def _open_with_key(
        cls,
        folder: Path,
        descriptor: Descriptor,
        key: HybridIdentity,
        lock: WriterLock | None,
        clock: Clock,
        immutable: bool,
        used: tuple[Slot, WayIn] | None = None,
    ) -> Vault:
        if lock is not None:
            for part in (keyslots.FOLDER, OBJECTS, INBOX, DATABASE):
                refuse_link(folder / part)
        raw_key = derive_key(key.to_seed(), Purpose.DATABASE)
        alone = lock is not None or not _written_elsewhere(folder)
        # Closing folds and removes the log, also after reading: what SQLite does not accept of it would be gone.
        if alone and unfolded(folder / DATABASE) and log_loses_changes(folder / DATABASE, raw_key):
            raise LogDamaged
        database = Database(
            folder / DATABASE,
            raw_key,
            read_only=lock is None,
            immutable=immutable,
        )
        try:
            steps = pending(database)
            if steps and lock is not None:
                copy_before(database, folder, steps[0])
                with database.atomic():
                    migrate(database)
            elif steps:
                database.lay_over(overlay(database))
            vault = cls(folder, descriptor, key, database, lock, clock, used)
            try:
                vault.journal.check_newest_head()
            except (JournalBroken, DatabaseDamaged):
                if lock is not None:
                    raise
            if lock is not None:
                for directory in (folder, folder / keyslots.FOLDER):
                    sweep_parts(directory)
                vault.objects.sweep()
                vault.intake.sweep()
                inbox.sweep(folder)
                vault.ways.heal(used)
                with contextlib.suppress(ArchiveError):  # an old vault that cannot be removed now is so later
                    clean_up(folder, database)
                with contextlib.suppress(OSError):  # others' folders are no reason to keep a vault closed
                    sweep_drafts(folder.parent)
                with contextlib.suppress(ArchiveError):  # a setting keeps no vault from opening
                    erase_access.settle(folder, vault.preferences)
                    remember_once(database, descriptor)
        except BaseException:
            database.close()
            raise
        return vault

    def _vault_key(self) -> HybridIdentity:
        if self._key is None:
            raise VaultLocked
        return self._key

    def vault_key(self) -> HybridIdentity:
        """The vault key, for lists and copies that are sealed to the vault itself. Raises ``VaultLocked``."""
        return self._vault_key()

    @property
    def locked(self) -> bool:
        """Whether ``lock()`` has ended this vault."""
        return self._key is None

    @property
    def signers(self) -> Signers:
        """The vault's signing keys. Raises ``VaultLocked`` once it is locked."""
        if self._signers is None:
            raise VaultLocked
        return self._signers

    @property
    def database(self) -> Database:
        """The database, for the examination and for grouping changes with ``atomic()``."""
        return self._database

    def change_passphrase(self, old: str | WayIn, new: str, work_factor: int = DEFAULT_WORK_FACTOR) -> None:
        """Replace the slot that ``old`` opens. Takes as long for a large vault as for an empty one.

        Raises:
            WrongPassphrase, PassphraseTooShort, SlotDamaged, VaultReadOnly, VaultLocked,
            DiskFull and its kin.
        """
        self.ways.replace_passphrase(old, new, work_factor=work_factor)

    def set_actor(self, actor: str) -> None:
        """Whose role the journal names from now on."""
        self.preferences.set(Preference.ACTOR, actor)
        self.journal.actor = self.preferences.get(Preference.ACTOR)

    def lock(self) -> None:
        """Sign the journal's head, close the database, forget the keys. May be called twice.

        Whatever still reads or writes a sealed file in another thread ends with ``VaultLocked``.
        A full or vanished disk does not keep the vault open: what cannot be signed now
        is signed at the next lock.
        """
        if self._key is None:
            return
        if not self.read_only:
            with contextlib.suppress(Exception):
                if self.journal.unsigned():
                    self.journal.sign_head("lock")
                remove_copies(self.folder)
        self._key = None
        self._signers = None
        self.journal.forget_key()
        self.terms.forget()
        self.workers.close()
        self._database.close()
        if self._lock is not None:
            self._lock.release()


def _written_elsewhere(folder: Path) -> bool:
    """Whether another process has the vault open for writing at this moment."""
    try:
        WriterLock(folder / LOCK, existing=True).release()
    except VaultInUse:
        return True
    except ArchiveError:
        return False
    return False


def _without_room(folder: Path) -> bool:
    """Whether the disk is too full for the files that SQLite needs beside an open database.

    Where somebody has the vault open they exist already.
    """
    if has_room(folder) or unfolded(folder / DATABASE):
        return False
    try:
        WriterLock(folder / LOCK).release()
    except ArchiveError:
        return False
    return True
