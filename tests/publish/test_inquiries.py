"""Inquiries sealed by a visitor's browser: only the right key opens them, nothing else does."""

from __future__ import annotations

import json
import stat
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import PackageError
from expo_studio.library import starter
from expo_studio.model.leads import RETENTION_DAYS
from expo_studio.model.openings import Openings
from expo_studio.publish.inquiries import Inquiry, InquiryKey, card_of, inquiry_key_at
from expo_studio.publish.package import write_package
from tests.kit import KitBlobs
from tests.publish.conftest import COARSE, workshop


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> InquiryKey:
    return inquiry_key_at(tmp_path_factory.mktemp("keys") / "inquiry-key.pem")


@pytest.fixture(scope="module")
def inbox_site(tmp_path_factory: pytest.TempPathFactory, key: InquiryKey) -> Path:
    """Return the sample booth, which asks for sealed inquiries, as a folder."""
    kit = starter.sample()
    booth = replace(kit.booth, openings=Openings(mail="hello@example.com", is_sealed=True))
    folder = tmp_path_factory.mktemp("inbox") / "site"
    tools = workshop(blobs=KitBlobs(kit), inbox=lambda: key, packer=None)
    write_package(booth, tools, folder)
    return folder


@pytest.fixture(params=["http", "disk"])
def asked(
    request: pytest.FixtureRequest,
    inbox_site: Path,
    visit: Any,
    serve: Callable[[Path], str],
    artifacts: Path,
) -> bytes:
    """Return what a real browser hands out for the sample booth's exhibitor."""
    is_on_disk = request.param == "disk"
    here = visit(locale="zh-CN", accept_downloads=True, device_scale_factor=COARSE)
    here.page.goto((inbox_site / "index.html").as_uri() if is_on_disk else serve(inbox_site))
    fill(here.page)
    with here.page.expect_download() as download:
        here.page.click("#more form button.strong")
    here.page.locator("#more [role=status]", has_text="hello@example.com").wait_for()
    here.page.locator("#more").screenshot(path=artifacts / "inquiry.png")
    assert here.errors == []
    return Path(download.value.path()).read_bytes()


def fill(page: Any) -> None:
    product = next(iter(starter.sample().booth.products))
    page.locator("#more [name=name]").fill("李雷 <b>")
    page.locator("#more [name=mail]").fill("li@example.com")
    page.locator("#more [name=product]").select_option(str(product))
    page.locator("#more [name=appointment]").fill("2027-03-01T10:30")
    page.locator("#more [name=question]").fill("起订量？\u2028<script>")
    page.locator("#more [name=consent]").check()


def test_what_a_browser_seals_the_exhibitor_opens_and_nobody_else(
    key: InquiryKey, asked: bytes, tmp_path: Path
) -> None:
    for secret in ("李雷", "li@example.com", "起订量"):
        assert secret.encode() not in asked
        assert json.dumps(secret).strip('"').encode() not in asked
    inquiry = key.open(asked)
    assert (inquiry.name, inquiry.mail) == ("李雷 <b>", "li@example.com")
    assert inquiry.question == "起订量？\u2028<script>"
    assert inquiry.appointment.startswith("2027-03-01T")
    assert "同意" in inquiry.consent
    booth = starter.sample().booth
    card, consent, interests = card_of(inquiry, booth, time.time())
    assert card.email == "li@example.com"
    assert "2027-03-01" in card.wish
    assert interests == (next(iter(booth.products)),)
    assert consent.at <= time.time()
    changed = json.loads(asked)
    for name, value in (
        ("to", "0000"),
        ("point", changed["nonce"]),
        ("nonce", changed["nonce"][::-1]),
        ("sealed", changed["sealed"][:-8] + "AAAAAAA="),
        ("version", 2),
        ("more", 1),
    ):
        with pytest.raises(PackageError):
            key.open(json.dumps({**changed, name: value}).encode())
    other = inquiry_key_at(tmp_path / "other.pem")
    with pytest.raises(PackageError, match="another key"):
        other.open(asked)
    with pytest.raises(PackageError, match="damaged"):
        other.open(json.dumps({**changed, "to": other.fingerprint}).encode())


@given(
    raw=st.binary(max_size=300) | st.text(max_size=300).map(lambda one: json.dumps(one).encode())
)
def test_garbage_is_refused(raw: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    key = inquiry_key_at(tmp_path_factory.getbasetemp() / "garbage.pem")
    with pytest.raises(PackageError):
        key.open(raw)


def test_key_is_kept_and_private(tmp_path: Path) -> None:
    path = tmp_path / "inquiry-key.pem"
    assert inquiry_key_at(path).public == inquiry_key_at(path).public
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"no key")
    with pytest.raises(PackageError, match="inquiry-key"):
        inquiry_key_at(path)


def test_a_card_is_kept_from_the_day_it_came() -> None:
    booth = starter.sample().booth
    future = Inquiry("A", "a@example.com", "?", "I agree", at=4_000_000_000_000)
    card, consent, interests = card_of(future, booth, 86_400.0 * 3)
    assert consent.at == 86_400.0 * 3
    assert (consent.erase_on.toordinal() - 719_163 - 3) == RETENTION_DAYS
    assert (card.wish, interests) == ("?", ())


def test_without_the_wish_no_key_goes_out(tmp_path: Path) -> None:
    kit = starter.template("row-3x3")
    write_package(kit.booth, workshop(blobs=KitBlobs(kit), inbox=None), tmp_path / "site")
    assert json.loads((tmp_path / "site" / "site.json").read_bytes())["inbox"] is None
