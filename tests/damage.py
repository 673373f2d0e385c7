"""Damage that files come to on disks and on their way."""

from __future__ import annotations

DAMAGES = ("cut", "flip")


def damaged(whole: bytes, percent: int, damage: str) -> bytes:
    """Return a file that ends after so much of it, or has one bit there turned over."""
    place = len(whole) * percent // 100
    if damage == "cut":
        return whole[:place]
    return whole[:place] + bytes([whole[place] ^ 16]) + whole[place + 1 :]
