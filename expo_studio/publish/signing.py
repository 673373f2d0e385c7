"""Who made a package: an Ed25519 signature over its manifest, which names every other file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Meta, Struct

from expo_studio.errors import PackageError
from expo_studio.publish.keys import UNREADABLE, private_key_at
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

NAME = "signature.json"
ALGORITHM = "Ed25519"
PURPOSE = b"expo-studio package manifest\0"
"""Signed before the manifest, so that no other signed thing can pass for one."""
LONGEST = 4096


class SignatureFile(Struct, forbid_unknown_fields=True):
    """What ``signature.json`` holds, in lower-case hexadecimal digits."""

    algorithm: str
    public_key: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    signature: Annotated[str, Meta(pattern="^[0-9a-f]{128}$")]


class Signed(StrEnum):
    """What a package's signature is worth."""

    BY_NOBODY = "none"
    SOUND = "sound"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Signer:
    """Whether a package is signed, and by which key.

    Attributes:
        fingerprint: Of the key, in groups of four; empty unless the signature is sound.
    """

    signed: Signed
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An exhibitor's own key, which never leaves the machine."""

    private: Ed25519PrivateKey

    @property
    def fingerprint(self) -> str:
        """Return what others compare: 32 hexadecimal digits in groups of four."""
        return fingerprint_of(self._public())

    def sign(self, manifest: bytes) -> bytes:
        """Return the signature file of a manifest; the same key gives the same bytes."""
        signature = self.private.sign(PURPOSE + manifest)
        file = SignatureFile(ALGORITHM, self._public().hex(), signature.hex())
        return msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n"

    def _public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()


def fingerprint_of(public_key: bytes) -> str:
    """Return a public key's fingerprint, the first 128 bits of its SHA-256."""
    digits = hashlib.sha256(public_key).hexdigest()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


def signer_of(manifest: bytes, file: bytes | None) -> Signer:
    """Return who signed a manifest, given the signature file beside it, if any."""
    if file is None:
        return Signer(Signed.BY_NOBODY)
    if len(file) > LONGEST:
        return Signer(Signed.BROKEN)
    try:
        read = msgspec.json.decode(file, type=SignatureFile)
        public = bytes.fromhex(read.public_key)
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(bytes.fromhex(read.signature), PURPOSE + manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, InvalidSignature):
        return Signer(Signed.BROKEN)
    if read.algorithm != ALGORITHM:
        return Signer(Signed.BROKEN)
    return Signer(Signed.SOUND, fingerprint_of(public))


def key_at(path: Path) -> SigningKey:
    """Return the key in a file that only its owner can read; made on first use.

    Raises:
        PackageError: The file is no such key, or cannot be read or written.
    """
    try:
        private = private_key_at(path, Ed25519PrivateKey.generate)
    except UNREADABLE as error:
        raise _no_key(path, str(error)) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise _no_key(path, "not Ed25519")
    return SigningKey(private)


def _no_key(path: Path, reason: str) -> PackageError:
    return PackageError(
        Text(
            zh="签名密钥“{path}”不可用：{reason}。",
            en="The signing key “{path}” cannot be used: {reason}.",
        ).filled(path=path, reason=reason),
        Text(
            zh="请检查该文件，或用 --unsigned 导出不签名的展位包。",
            en="Check that file, or export without a signature by --unsigned.",
        ),
    )
