"""Faces of OBJ files with more than three corners, cut into triangles before anybody else does.

Readers make fans of them, which is wrong for hollow outlines such as a wall with a recess.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from expo_studio.library.polygons import hollow_ones, triangulated

FACE = re.compile(r"^[ \t]*f((?:[ \t]+[-\d/]+){4,})[ \t]*$", re.MULTILINE)
VERTEX = re.compile(r"^[ \t]*v[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)", re.MULTILINE)
LIMIT = 400_000
"""Faces beyond which a file is left to the reader's fans."""


def with_triangles(text: str) -> str:
    """Return an OBJ file's text whose hollow faces are triangles; the rest stays as it is."""
    faces = list(FACE.finditer(text))
    if not faces or len(faces) > LIMIT:
        return text
    try:
        places = np.array([one.groups() for one in VERTEX.finditer(text)], np.float64)
    except ValueError:  # numbers that are none, which the reader will refuse
        return text
    known = _vertices_before(text, [one.start() for one in faces])
    corners = [one.group(1).split() for one in faces]
    rows = [_rows(*one) for one in zip(corners, known, strict=True)]
    sound = [i for i, one in enumerate(rows) if all(0 <= row < len(places) for row in one)]
    if not sound:
        return text
    counts = np.array([len(rows[i]) for i in sound])
    hollow = hollow_ones(counts, places[np.concatenate([rows[i] for i in sound])])
    out, end = [], 0
    for number in (sound[one] for one in hollow):
        out += [text[end : faces[number].start()], _lines(corners[number], places[rows[number]])]
        end = faces[number].end()
    return "".join([*out, text[end:]])


def _rows(corners: list[str], known: int) -> list[int]:
    """Return the vertices of a face; a negative number counts back from those known so far."""
    numbers = [int(one.split("/")[0] or 0) for one in corners]
    return [one - 1 if one > 0 else known + one for one in numbers]


def _lines(corners: list[str], places: NDArray[np.float64]) -> str:
    triangles = triangulated(np.array([len(corners)]), places)
    return "\n".join("f " + " ".join(corners[one] for one in triangle) for triangle in triangles)


def _vertices_before(text: str, places: list[int]) -> list[int]:
    """Return how many vertices stand before each place, from which negative numbers count."""
    starts = [one.start() for one in VERTEX.finditer(text)]
    return [int(one) for one in np.searchsorted(starts, places)]
