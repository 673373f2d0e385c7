"""Inquiries sealed in the visitor's browser, which only their exhibitor can open.

A page without a server cannot send anything. It seals what a visitor wrote with the
exhibitor's public key and hands out a small file, which may travel by any mail.

Source: ECDH on P-256 (SEC 1), HKDF-SHA-256 (RFC 5869) and AES-256-GCM (NIST SP 800-38D),
joined as in ECIES; web/booth/sealing.js is the other half.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from msgspec import Meta, Struct

from expo_studio.errors import PackageError
from expo_studio.model.ids import ProductId
from expo_studio.model.leads import CONSENT_VERSION, RETENTION_DAYS, Card, Consent
from expo_studio.publish.keys import UNREADABLE, private_key_at
from expo_studio.publish.signing import fingerprint_of
from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.booth import Booth

FORMAT, VERSION = "expo-studio-inquiry", 1
SUFFIX = ".inquiry"
PURPOSE = b"expo-studio inquiry 1"
"""Mixed into every key, so that no other sealed thing can pass for an inquiry."""
SIZE_LIMIT = 65_536
LINE, PAGE = 200, 4_000
POINT_BYTES, NONCE_BYTES = 65, 12
ASK_AGAIN = Text(
    zh="请让访客重新生成并发送该文件。",
    en="Ask the visitor to make the file anew and send it again.",
)

Line = Annotated[str, Meta(max_length=LINE)]
Page = Annotated[str, Meta(max_length=PAGE)]


class Sealed(Struct, forbid_unknown_fields=True):
    """The file a visitor sends; bytes in base64.

    Attributes:
        to: Fingerprint of the key it is sealed for.
        point: The one-time public key, uncompressed (SEC 1, 2.3.3).
    """

    format: Literal["expo-studio-inquiry"]
    version: int
    to: Line
    point: Line
    nonce: Line
    sealed: Annotated[str, Meta(max_length=SIZE_LIMIT)]


class Inquiry(Struct):
    """What a visitor wrote, and the consent they gave.

    Attributes:
        product: ProductId it is about, or empty.
        appointment: The wished time, ISO 8601 with an offset, or empty.
        consent: The words beside the box the visitor ticked.
        at: Milliseconds since 1970 (UTC), by the visitor's clock.
    """

    name: Line
    mail: Line
    question: Page
    consent: Page
    at: Annotated[int, Meta(ge=0, le=4_102_444_800_000)]
    company: Line = ""
    phone: Line = ""
    product: Line = ""
    appointment: Line = ""


@dataclass(frozen=True, slots=True)
class InquiryKey:
    """An exhibitor's key for inquiries, which never leaves the machine."""

    private: EllipticCurvePrivateKey

    @property
    def public(self) -> bytes:
        """Return the public key as an uncompressed point, 65 bytes."""
        return self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    @property
    def fingerprint(self) -> str:
        """Return the public key's fingerprint."""
        return fingerprint_of(self.public)

    def open(self, raw: bytes) -> Inquiry:
        """Return what is in a file that a visitor sent.

        Raises:
            PackageError: It is none, is sealed for another key, or was changed on the way.
        """
        sealed = _read(raw)
        if sealed.to != self.fingerprint:
            raise _refused(Text(zh="它是发给另一把密钥的", en="it is sealed for another key"))
        try:
            point, nonce, data = map(_bytes, (sealed.point, sealed.nonce, sealed.sealed))
            other = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), point)
            if len(point) != POINT_BYTES or len(nonce) != NONCE_BYTES:
                raise ValueError
            cipher = AESGCM(self._secret(other, point))
            plain = cipher.decrypt(nonce, data, PURPOSE)
        except (ValueError, InvalidTag) as error:
            raise _refused(Text(zh="它已损坏", en="it is damaged")) from error
        try:
            return msgspec.json.decode(plain, type=Inquiry)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _refused(Text(zh="内容无法读取", en="what it holds cannot be read")) from error

    def _secret(self, other: EllipticCurvePublicKey, point: bytes) -> bytes:
        shared = self.private.exchange(ECDH(), other)
        return HKDF(SHA256(), 32, point + self.public, PURPOSE).derive(shared)


def card_of(
    inquiry: Inquiry, booth: Booth, now: float
) -> tuple[Card, Consent, tuple[ProductId, ...]]:
    """Return an inquiry as a card with its consent, and the product it is about.

    Args:
        inquiry: As it was opened.
        booth: Whose exhibitor keeps it.
        now: Seconds since 1970 (UTC); a card is kept from now on, whatever clock wrote it.
    """
    wish = [inquiry.question]
    if inquiry.appointment:
        wish.append(_in_both(_APPOINTMENT.filled(when=inquiry.appointment)))
    controller = booth.exhibitor.in_language(Language.ZH) or booth.title.in_language(Language.ZH)
    erase_on = datetime.fromtimestamp(now, UTC).date() + timedelta(days=RETENTION_DAYS)
    agreed = min(inquiry.at / 1000.0, now)
    consent = Consent(
        inquiry.consent, CONSENT_VERSION, controller, _in_both(_PURPOSE), agreed, erase_on
    )
    card = Card(inquiry.name, inquiry.company, inquiry.mail, inquiry.phone, "\n".join(wish))
    product = ProductId(inquiry.product)
    return card, consent, (product,) if product in booth.products else ()


def inquiry_key_at(path: Path) -> InquiryKey:
    """Return the key in a file that only its owner can read; made on first use.

    Raises:
        PackageError: The file is no such key, or cannot be read or written.
    """
    try:
        private = private_key_at(path, lambda: generate_private_key(SECP256R1()))
    except UNREADABLE as error:
        raise _no_key(path, str(error)) from error
    if not isinstance(private, EllipticCurvePrivateKey) or not isinstance(private.curve, SECP256R1):
        raise _no_key(path, "not P-256")
    return InquiryKey(private)


def _in_both(text: Text) -> str:
    return f"{text.zh} / {text.en}"


def _read(raw: bytes) -> Sealed:
    if len(raw) > SIZE_LIMIT:
        raise _refused(Text(zh="文件过大", en="it is too large"))
    try:
        sealed = msgspec.json.decode(raw, type=Sealed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _refused(Text(zh="它不是询问文件", en="it is no inquiry")) from error
    if sealed.version != VERSION:
        raise _refused(Text(zh="它来自更新的版本", en="a newer version made it"))
    return sealed


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _refused(reason: Text) -> PackageError:
    message = Text(zh="无法打开询问文件：{reason}。", en="The inquiry cannot be opened: {reason}.")
    return PackageError(message.filled(reason=reason), ASK_AGAIN)


def _no_key(path: Path, reason: str) -> PackageError:
    return PackageError(
        Text(
            zh="询问密钥“{path}”不可用：{reason}。",
            en="The key for inquiries “{path}” cannot be used: {reason}.",
        ).filled(path=path, reason=reason),
        Text(
            zh="请检查该文件，或在“展期与联系方式”中关闭加密询问。",
            en="Check that file, or do without sealed inquiries (Dates, replays and contact).",
        ),
    )


_PURPOSE = Text(zh="答复询问", en="To answer the inquiry")
_APPOINTMENT = Text(zh="希望约谈：{when}", en="Wished appointment: {when}")
