"""A visitor's half of a sealed inquiry, for tests that need no browser."""

from __future__ import annotations

import base64
import json
import os
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import ECDH, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from expo_studio.publish.inquiries import PURPOSE, InquiryKey


def sealed(key: InquiryKey, content: dict[str, Any]) -> bytes:
    """Return the file that a page would hand out."""
    once = generate_private_key(SECP256R1())
    point = once.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    shared = once.exchange(ECDH(), key.private.public_key())
    secret = HKDF(SHA256(), 32, point + key.public, PURPOSE).derive(shared)
    nonce = os.urandom(12)
    data = AESGCM(secret).encrypt(nonce, json.dumps(content).encode(), PURPOSE)
    parts = {"point": point, "nonce": nonce, "sealed": data}
    file = {name: base64.b64encode(one).decode() for name, one in parts.items()}
    file |= {"format": "expo-studio-inquiry", "to": key.fingerprint}
    return json.dumps({**file, "version": 1}).encode()
