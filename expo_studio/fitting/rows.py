"""Which rows of a table are the same, found by sorting one number for each row."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

MIX = np.uint64(0x9E3779B97F4A7C15)
STIR = np.uint64(0xBF58476D1CE4E5B9)
FOLD = np.uint64(29)


def unique_rows(table: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first of each group of equal rows, and for each row the number of its group.

    Groups are in the order of their first rows. Rows are equal when their numbers are
    (minus zero equals zero). A row's digest only groups: rows that differ under one digest
    are told apart by sorting them whole.

    Args:
        table: Numbers without NaN, shape (n, width), n at least 1.

    Returns:
        Indices of shape (groups,), and group numbers of shape (n,).
    """
    rows = np.ascontiguousarray(table + np.zeros((), table.dtype))  # minus zero becomes zero
    first, inverse = _grouped(_digests(rows))
    if not all(
        np.array_equal(column[first][inverse], column) for column in np.ascontiguousarray(rows.T)
    ):
        _, first, inverse = np.unique(rows, axis=0, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return first[order], rank[inverse.reshape(-1)]


def _grouped(digests: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first of each group of equal numbers, and each one's group."""
    order = np.argsort(digests)
    ordered = digests[order]
    begins = np.empty(len(digests), bool)
    begins[:1] = True
    np.not_equal(ordered[1:], ordered[:-1], out=begins[1:])
    starts = np.flatnonzero(begins)
    inverse = np.empty(len(digests), np.int64)
    inverse[order] = np.cumsum(begins) - 1
    return np.minimum.reduceat(order, starts), inverse


def _digests(rows: NDArray[Any]) -> NDArray[np.uint64]:
    """Return one number for each row, shape (n,), nearly always different for different rows."""
    kind = np.uint64 if rows.dtype.itemsize == 8 else np.dtype(f"u{rows.dtype.itemsize}")
    words = rows.view(kind)
    digests = np.zeros(len(rows), np.uint64)
    for column in range(words.shape[1]):
        digests ^= words[:, column]
        digests *= MIX if column % 2 else STIR
        digests ^= digests >> FOLD
    return digests
