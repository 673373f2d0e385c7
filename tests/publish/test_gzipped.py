"""Models folded for the way: the same bytes again, and nothing else is taken for them."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import PackageError
from expo_studio.publish.gzipped import SYSTEM, folded, unfolded

PLAIN = b"glTF" + bytes(range(200)) * 20


@given(st.binary(max_size=400).map(lambda part: b"glTF" + part * 9))
def test_what_is_folded_comes_back(data: bytes) -> None:
    small = folded(data)
    assert small is None or (len(small) < len(data) and unfolded(small) == data)
    assert unfolded(data) == data


def test_same_bytes_on_every_system() -> None:
    small = folded(PLAIN)
    assert small is not None
    assert small[4:8] == bytes(4)
    assert small[SYSTEM] == 255


@pytest.mark.parametrize("cut", range(2, len(folded(PLAIN) or b""), 7))
def test_torn_anywhere_is_refused(cut: int) -> None:
    small = folded(PLAIN)
    assert small is not None
    with pytest.raises(PackageError):
        unfolded(small[:cut])


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(bytes(10_000_000), 9),
        gzip.compress(PLAIN)[:-4] + b"\x01\x00\x00\x00",
        gzip.compress(PLAIN) + b"more" + len(PLAIN).to_bytes(4, "little"),
        gzip.compress(PLAIN) * 2,
    ],
    ids=["bomb", "claims less", "more behind", "two members"],
)
def test_bombs_lies_and_tails_are_refused(data: bytes) -> None:
    with pytest.raises(PackageError):
        unfolded(data)
