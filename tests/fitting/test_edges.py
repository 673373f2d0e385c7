"""Edges of triangles by sorting, against the plain way of saying the same."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.fitting.charts import charts_of_faces
from expo_studio.fitting.edges import hanging_together, lonely_edges, neighbours

FACES = st.lists(st.tuples(*[st.integers(0, 7)] * 3), min_size=1, max_size=20).map(
    lambda rows: np.array(rows, np.int64)
)


def half_edges(faces: np.ndarray) -> list[tuple[int, int]]:
    """Return starts and ends, all first edges first."""
    return [(int(face[k]), int(face[(k + 1) % 3])) for k in range(3) for face in faces]


def naive_labels(links: list[tuple[int, int]], count: int) -> list[int]:
    label = list(range(count))
    for _ in range(count):
        for one, other in links:
            label[one] = label[other] = min(label[one], label[other])
    return label


@given(FACES)
def test_lonely_edges_are_those_nobody_answers(faces: np.ndarray) -> None:
    edges = half_edges(faces)
    there = Counter(edges)
    expected = [k for k, (a, b) in enumerate(edges) if a != b and not there[b, a]]
    starts, ends, numbers = lonely_edges(faces)
    assert numbers.tolist() == expected
    assert list(zip(starts.tolist(), ends.tolist(), strict=True)) == [edges[k] for k in expected]


@given(FACES)
def test_triangles_hang_together_by_shared_edges(faces: np.ndarray) -> None:
    sets = [{frozenset(one) for one in half_edges(faces[i : i + 1])} for i in range(len(faces))]
    links = [(i, j) for i in range(len(faces)) for j in range(i) if sets[i] & sets[j]]
    labels = hanging_together(*neighbours(faces), len(faces))
    assert labels.tolist() == naive_labels(links, len(faces))


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40))
def test_labels_are_the_lowest_of_what_hangs_together(links: list[tuple[int, int]]) -> None:
    one, other = (np.array([link[k] for link in links], np.int64) for k in (0, 1))
    assert hanging_together(one, other, 31).tolist() == naive_labels(links, 31)


def test_charts_end_where_the_picture_jumps() -> None:
    """Three squares in a row; the third is elsewhere in the picture."""
    places = np.array([0, 1, 2, 3, 4, 5, 4, 5, 6, 7])
    uv = np.array([(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (7, 0), (7, 1), (8, 0), (8, 1)])
    squares = np.array([(0, 1, 2, 3), (2, 3, 4, 5), (6, 7, 8, 9)])
    faces = np.concatenate([squares[:, [0, 1, 2]], squares[:, [1, 3, 2]]])
    charts = charts_of_faces(places, uv.astype(np.float32), faces)
    assert charts.tolist() == [0, 0, 2, 0, 0, 2]
