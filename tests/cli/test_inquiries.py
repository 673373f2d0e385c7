"""Sealed inquiries by the command: kept once as leads, told without what is in them."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from expo_studio.files import Disk, write_private
from expo_studio.publish.inquiries import PURPOSE, InquiryKey, inquiry_key_at
from tests.kit import sample_project


def sealed(key: InquiryKey, name: str) -> bytes:
    """Return what a visitor's browser hands out, by the rules in docs/package.md."""
    once = generate_private_key(SECP256R1())
    point = once.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    other = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), key.public)
    secret = HKDF(SHA256(), 32, point + key.public, PURPOSE).derive(once.exchange(ECDH(), other))
    nonce = os.urandom(12)
    wrote = {
        "name": name,
        "mail": "visitor@example.com",
        "question": "起订量？",
        "consent": "我同意",
        "at": int(time.time() * 1000),
    }
    data = AESGCM(secret).encrypt(nonce, json.dumps(wrote).encode(), PURPOSE)
    parts = {"point": point, "nonce": nonce, "sealed": data}
    return json.dumps(
        {
            "format": "expo-studio-inquiry",
            "version": 1,
            "to": key.fingerprint,
            **{part: base64.b64encode(value).decode() for part, value in parts.items()},
        }
    ).encode()


class Home:
    """An exhibitor's machine with a project and a key."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "home"
        self.project = sample_project(folder)
        self.key = inquiry_key_at(self.data / "expo-studio" / "inquiry-key.pem")

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "EXPO_LANG": "zh", "XDG_DATA_HOME": str(self.data)}
        return subprocess.run(
            [sys.executable, "-m", "expo_studio", "inquiries", str(self.project), *map(str, words)],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_a_folder_of_inquiries_is_kept_once_and_written_as_a_table(
    home: Home, tmp_path: Path
) -> None:
    came = tmp_path / "came"
    came.mkdir()
    for name in ("李雷", "韩梅梅"):
        (came / f"{name}.inquiry").write_bytes(sealed(home.key, name))
    table = tmp_path / "leads.csv"
    done = home.run(came, "--csv", table, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [one["kept"] for one in told["inquiries"]] == [True, True]
    assert told["leads"] == 2
    assert "visitor@example.com" not in done.stdout + done.stderr
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
    assert {"李雷", "韩梅梅"} <= {cell for row in rows for cell in row}
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    again = json.loads(home.run(came, "--json").stdout)
    assert [one["kept"] for one in again["inquiries"]] == [False, False]
    assert again["leads"] == 2
    assert home.run().stdout.strip() == "共有 2 条线索。"


def test_a_private_file_is_nobody_elses_from_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in the place of one that others could read, and whatever new files are elsewhere."""
    path = tmp_path / "leads.csv"
    path.write_text("old")
    path.chmod(0o644)
    modes: list[int] = []

    def write(self: Disk, file: BinaryIO, data: bytes | memoryview) -> None:
        modes.append(stat.S_IMODE(os.fstat(file.fileno()).st_mode))
        file.write(data)

    monkeypatch.setattr(Disk, "write", write)
    before = os.umask(0)
    try:
        write_private(path, b"new")
    finally:
        os.umask(before)
    assert modes == [0o600]
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_foreign_and_torn_inquiries_are_named_and_the_rest_is_kept(
    home: Home, tmp_path: Path
) -> None:
    stranger = inquiry_key_at(tmp_path / "other.pem")
    good, foreign, torn = (tmp_path / f"{name}.inquiry" for name in ("good", "foreign", "torn"))
    good.write_bytes(sealed(home.key, "A"))
    foreign.write_bytes(sealed(stranger, "B"))
    torn.write_bytes(good.read_bytes()[:-20])
    done = home.run(foreign, torn, good, "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert [one.get("kept") for one in told["inquiries"]] == [None, None, True]
    assert "foreign.inquiry" in done.stderr
    assert "另一把密钥" in done.stderr
    assert "torn.inquiry" in done.stderr
    assert home.run(tmp_path / "none.inquiry").returncode == 1
