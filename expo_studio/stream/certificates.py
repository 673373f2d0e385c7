"""Safe connections on the local network: an authority of this user's own, and its certificates.

Browsers allow camera and microphone only over https. The authority may sign nothing but
private addresses and ``.local`` names, so whoever trusts it trusts nothing else.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from expo_studio.errors import LiveError
from expo_studio.files import write_private, write_whole
from expo_studio.reasons import reason_of
from expo_studio.stream.own_addresses import PRIVATE, may_sign
from expo_studio.text import Text

LEAF_DAYS = 397
"""Browsers refuse certificates that are good for longer."""
AUTHORITY_DAYS = 3650
RENEW_DAYS = 30
Key = ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Identity:
    """What a server shows: the files of its certificate and key.

    Attributes:
        authority: The certificate to trust, None where the world trusts it already.
        name: By which others come in, if the certificate is for one name of the world's.
    """

    certificate: Path
    key: Path
    authority: Path | None = None
    name: str = ""

    @classmethod
    def given(cls, certificate: Path, key: Path, now: dt.datetime) -> Identity:
        """Return one that somebody else signed; LiveError where it cannot be shown now."""
        made = cls(certificate, key)
        made.context()
        read = x509.load_pem_x509_certificate(certificate.read_bytes())
        if now > read.not_valid_after_utc:
            raise LiveError(
                Text(
                    zh="证书“{path}”已在 {day} 过期。",
                    en="The certificate “{path}” has expired on {day}.",
                ).filled(path=certificate, day=f"{read.not_valid_after_utc:%Y-%m-%d}"),
                Text(zh="请换上新的证书。", en="Renew it, and give the new one."),
            )
        return replace(made, name=_name_on(read))

    def context(self) -> ssl.SSLContext:
        """Return a context for servers; LiveError if the files are no pair."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            context.load_cert_chain(self.certificate, self.key, password="")
        except (OSError, ssl.SSLError) as error:
            raise LiveError(
                Text(
                    zh="证书“{path}”无法使用：{reason}。",
                    en="The certificate “{path}” cannot be used: {reason}.",
                ).filled(path=self.certificate, reason=reason_of(error)),
                Text(
                    zh="请给出 PEM 格式的证书链和它的私钥（不带密码）。",
                    en="Give the chain and its private key, without a password, as PEM files.",
                ),
            ) from error
        return context


def local_identity(folder: Path, names: list[str], now: dt.datetime) -> Identity:
    """Return a certificate for names and addresses, signed by this user's own authority.

    Args:
        folder: Where authority and certificates lie, readable by their owner alone.
        names: DNS names and IP addresses; what is not private is left out.
        now: The present (with time zone).

    Raises:
        LiveError: The files can be neither read nor written.
    """
    names = [one for one in names if may_sign(one)]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        authority = _kept_authority(folder, now)
        leaf = Identity(folder / "leaf.pem", folder / "leaf.key", folder / "authority.pem")
        if not _is_good(leaf.certificate, names, now):
            _sign(leaf, authority, names, now)
    except (OSError, ValueError) as error:
        raise LiveError(
            Text(
                zh="本地证书无法保存在“{path}”：{reason}。",
                en="Local certificates cannot be kept in “{path}”: {reason}.",
            ).filled(path=folder, reason=error),
            Text(zh="请检查该文件夹，或删除它后重试。", en="Check that folder, or delete it."),
        ) from error
    return leaf


def _kept_authority(folder: Path, now: dt.datetime) -> tuple[x509.Certificate, Key]:
    certificate, key = folder / "authority.pem", folder / "authority.key"
    if certificate.exists() and key.exists():
        read = x509.load_pem_x509_certificate(certificate.read_bytes())
        private = serialization.load_pem_private_key(key.read_bytes(), None)
        if _days_left(read, now) > LEAF_DAYS and isinstance(private, ec.EllipticCurvePrivateKey):
            return read, private
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Expo Studio (this user only)")])
    permitted: list[x509.GeneralName] = [
        x509.DNSName("local"),
        x509.DNSName("localhost"),
        *(x509.IPAddress(one) for one in PRIVATE),
    ]
    made = (
        _builder(name, private, now, AUTHORITY_DAYS)
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .sign(private, hashes.SHA256())
    )
    _write_key(key, private)
    write_whole(certificate, made.public_bytes(serialization.Encoding.PEM))
    return made, private


def _sign(
    leaf: Identity,
    authority: tuple[x509.Certificate, Key],
    names: list[str],
    now: dt.datetime,
) -> None:
    signer, signing_key = authority
    private = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Expo Studio")])
    made = (
        _builder(subject, private, now, LEAF_DAYS)
        .issuer_name(signer.subject)
        .add_extension(
            x509.SubjectAlternativeName([_general(one) for one in names]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(signing_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    _write_key(leaf.key, private)
    write_whole(leaf.certificate, made.public_bytes(pem) + signer.public_bytes(pem))


def _builder(subject: x509.Name, key: Key, now: dt.datetime, days: int) -> x509.CertificateBuilder:
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    start = now - dt.timedelta(hours=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=days))
        .add_extension(identifier, critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name_on(certificate: x509.Certificate) -> str:
    """Return the first name a certificate is for, empty where it names no single machine."""
    try:
        held = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ""
    names = held.get_values_for_type(x509.DNSName)
    return next((one for one in names if "*" not in one and not may_sign(one)), "")


def _is_good(path: Path, names: list[str], now: dt.datetime) -> bool:
    """Return whether a certificate is there, holds for these names, and for a while yet."""
    if not path.exists():
        return False
    read = x509.load_pem_x509_certificate(path.read_bytes())
    held = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return set(held) == {_general(one) for one in names} and _days_left(read, now) > RENEW_DAYS


def _days_left(certificate: x509.Certificate, now: dt.datetime) -> float:
    return (certificate.not_valid_after_utc - now) / dt.timedelta(days=1)


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _write_key(path: Path, key: Key) -> None:
    raw = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    write_private(path, raw)
