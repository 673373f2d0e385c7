"""Which rows of a table are the same, found by sorting one number for each row."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

MIX = np.uint64(0x9E3779B97F4A7C15)
FOLD = np.uint64(29)


def unique_rows(table: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first of each group of equal rows, and for each row the number of its group.

    Groups are in the order of their first rows. Rows are equal when their numbers are
    (minus zero equals zero). A row's digest only groups: rows that differ under one digest
    are told apart by sorting them whole.

    Args:
        table: Numbers without NaN, shape (n, width).

    Returns:
        Indices of shape (groups,), and group numbers of shape (n,).
    """
    rows = np.ascontiguousarray(table + np.zeros((), table.dtype))  # minus zero becomes zero
    _, first, inverse = np.unique(_digests(rows), return_index=True, return_inverse=True)
    if not np.array_equal(rows[first[inverse]], rows):
        _, first, inverse = np.unique(rows, axis=0, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return first[order], rank[inverse.reshape(-1)]


def _digests(rows: NDArray[Any]) -> NDArray[np.uint64]:
    """Return one number for each row, shape (n,), nearly always different for different rows."""
    raw = rows.view(np.uint8).reshape(len(rows), -1)
    padded = np.pad(raw, ((0, 0), (0, -raw.shape[1] % 8))) if raw.shape[1] % 8 else raw
    words = np.ascontiguousarray(padded).view(np.uint64).reshape(len(rows), -1)
    digests = np.zeros(len(rows), np.uint64)
    for column in range(words.shape[1]):
        digests ^= words[:, column]
        digests *= MIX
        digests ^= digests >> FOLD
    return digests
