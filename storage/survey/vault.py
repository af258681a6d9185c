"""Seals answers, and keeps the keys of surveys where no backup reaches them (anonymity, S-34a).

A survey has one key: a file named by its token in a folder that should lie in memory. A tombstone
beside it says that the survey was closed, whatever a restored database believes; while it closes,
digests beside it say of which drafts.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from evaluation.survey.vault import BrokenSealError, VaultError

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16

_MOUNTS = Path("/proc/self/mounts")
_IN_MEMORY = ("tmpfs", "ramfs")


class Vault:
    """Implements `evaluation.survey.vault.Vault` over a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ciphers: dict[str, AESGCM] = {}

    def check(self) -> None:
        """Whether keys can be kept here; makes nothing. Raises VaultError: it is no folder, or one
        that can't be written."""
        place = self._folder.absolute()
        while not os.path.lexists(place):
            place = place.parent
        if not place.is_dir():
            raise VaultError(f"{place} is no folder")
        if not os.access(place, os.W_OK | os.X_OK):
            raise VaultError(f"{place} can't be written")

    def make(self, token: str) -> None:
        """Make the key of a survey, once. Raises VaultError: the folder can't be written."""
        key = secrets.token_bytes(KEY_BYTES)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._write(self._key(token), key)
        except FileExistsError:
            return
        except OSError as fault:
            raise VaultError(fault.strerror or "the folder can't be written") from fault
        self._ciphers[token] = AESGCM(key)

    def has(self, token: str) -> bool:
        """Whether the key is there and can be a key. Raises VaultError: it can't be read."""
        if token in self._ciphers and self._key(token).exists():
            return True
        self._ciphers.pop(token, None)
        try:
            key = self._key(token).read_bytes()
        except FileNotFoundError:
            return False
        except OSError as fault:
            raise VaultError(fault.strerror or "the key can't be read") from fault
        if len(key) != KEY_BYTES:
            return False
        self._ciphers[token] = AESGCM(key)
        return True

    def seal(self, token: str, seat: int, plain: bytes) -> bytes:
        """Seal an answer for one seat. Raises VaultError: there is no key."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher(token).encrypt(nonce, plain, _bound_to(token, seat))

    def open(self, token: str, seat: int, sealed: bytes) -> bytes:
        """Open what was sealed. BrokenSealError: by another key, for another seat, or altered."""
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return self._cipher(token).decrypt(nonce, rest, _bound_to(token, seat))
        except (InvalidTag, ValueError) as fault:
            raise BrokenSealError from fault

    def note(self, token: str, digests: Mapping[int, str]) -> None:
        """Note with what the close began, once. Raises VaultError: the folder can't be written."""
        text = json.dumps({str(circle): digest for circle, digest in digests.items()})
        try:
            self._write(self._digests(token), text.encode())
        except FileExistsError:
            return
        except OSError as fault:
            raise VaultError(fault.strerror or "the folder can't be written") from fault

    def noted(self, token: str) -> Mapping[int, str] | None:
        """What was noted; None: no close has begun. Raises VaultError: it can't be read."""
        try:
            text = self._digests(token).read_text()
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise VaultError(fault.strerror or "the digests can't be read") from fault
        return {int(circle): digest for circle, digest in json.loads(text).items()}

    def bury(self, token: str) -> None:
        """Destroy the key of a closed survey, behind a tombstone. Twice is once."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self.is_buried(token):
                self._write(self._tombstone(token), b"")
            self._destroy(token)
        except OSError as fault:
            raise VaultError(fault.strerror or "the key can't be destroyed") from fault

    def is_buried(self, token: str) -> bool:
        """Whether the survey was closed here once."""
        return self._tombstone(token).exists()

    def forget(self, token: str) -> None:
        """Destroy a key that opens nothing, so that another can be made in its place."""
        try:
            self._destroy(token)
        except OSError as fault:
            raise VaultError(fault.strerror or "the key can't be destroyed") from fault

    @property
    def is_in_memory(self) -> bool:
        """Whether the keys lie in memory: on a disk their image may outlive them."""
        return _file_system(self._folder) in _IN_MEMORY

    def _destroy(self, token: str) -> None:
        self._ciphers.pop(token, None)
        self._digests(token).unlink(missing_ok=True)
        path = self._key(token)
        try:
            size = path.stat().st_size
        except FileNotFoundError:
            return
        with path.open("r+b") as file:
            file.write(bytes(size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        self._sync()

    def _cipher(self, token: str) -> AESGCM:
        if token not in self._ciphers and not self.has(token):
            raise VaultError("the key of the survey is missing")
        return self._ciphers[token]

    def _write(self, path: Path, content: bytes) -> None:
        """A file of its own, whole or not there: written beside, then linked."""
        draft = path.with_suffix(f".{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            os.write(descriptor, content)
            os.fsync(descriptor)
            os.link(draft, path)
        finally:
            os.close(descriptor)
            draft.unlink()
        self._sync()

    def _sync(self) -> None:
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _key(self, token: str) -> Path:
        return self._folder / f"{token}.key"

    def _digests(self, token: str) -> Path:
        return self._folder / f"{token}.drafts"

    def _tombstone(self, token: str) -> Path:
        return self._folder / f"{token}.closed"


def _bound_to(token: str, seat: int) -> bytes:
    return f"{token}:{seat}".encode()


def _file_system(folder: Path) -> str:
    """The kind of file system that a folder lies on, or will lie on; empty where nobody can say."""
    path = folder.absolute()
    while not path.exists():
        path = path.parent
    try:
        lines = _MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    mounts = {Path(parts[1]): parts[2] for parts in map(str.split, lines) if len(parts) > 2}
    places = (path.resolve(), *path.resolve().parents)
    return next((mounts[place] for place in places if place in mounts), "")
