"""Whatever is done can be undone, and redone, exactly."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Command, Move
from expo_studio.model.document import HISTORY_LIMIT, Change, Deed, Document
from tests.model import any_booth
from tests.model.any_booth import PLACEMENTS, furnished, in_words

KEYS = frozenset(PLACEMENTS[:2])
GESTURES = [None, object(), object()]
deeds = st.lists(st.tuples(any_booth.commands, st.sampled_from(GESTURES)), min_size=1, max_size=12)


def carry_out(document: Document, wanted: list[tuple[Command, object | None]]) -> None:
    """Do each command; one that does not fit must change nothing."""
    for command, gesture in wanted:
        before, position = document.booth, document.position
        refusal = refused(document, command, gesture)
        if refusal is not None:
            assert in_words(refusal)
            assert document.booth is before
            assert document.position == position


def refused(document: Document, command: Command, gesture: object | None) -> CommandError | None:
    try:
        document.do(command, gesture)
    except CommandError as error:
        return error
    return None


@settings(max_examples=500)
@given(wanted=deeds)
def test_undone_fully_it_is_the_very_same_value(
    wanted: list[tuple[Command, object | None]],
) -> None:
    document = Document(furnished())
    first = document.booth
    carry_out(document, wanted)
    last, states = document.booth, []
    while document.undo():
        states.append(document.booth)
    assert document.booth is first
    assert first == furnished()
    while document.redo():
        if states:
            assert states.pop() is document.history[document.position - 1].before
    assert document.booth is last


@given(before=deeds, after=deeds, back=st.integers(0, 12))
def test_what_is_done_after_undo_replaces_what_was_undone(
    before: list[tuple[Command, object | None]],
    after: list[tuple[Command, object | None]],
    back: int,
) -> None:
    document = Document(furnished())
    first = document.booth
    carry_out(document, before)
    document.jump(document.position - back)
    document.mark_saved()  # ends the gesture, which both lists may share
    middle, steps = document.booth, document.position
    carry_out(document, [(command, None) for command, _ in after])
    if document.position > steps:
        assert not document.redo()
    document.jump(steps)
    assert document.booth is middle
    document.jump(0)
    assert document.booth is first


@given(wanted=deeds, positions=st.lists(st.integers(-3, 15), max_size=6))
def test_jumps_reach_the_state_of_that_step(
    wanted: list[tuple[Command, object | None]], positions: list[int]
) -> None:
    document = Document(furnished())
    states = [document.booth]
    document.changed.listen(lambda change: note(states, change))
    carry_out(document, wanted)
    states = list(states)
    count = len(document.history)
    for position in positions:
        document.jump(position)
        assert document.position == min(max(position, 0), count)
        assert document.booth is states[document.position]
        assert len(document.history) == count


def note(states: list[Booth], change: Change) -> None:
    if change.deed is Deed.DONE:
        if change.joins:
            states.pop()
        states.append(change.after)


def test_drag_is_one_undo_step() -> None:
    document = Document(furnished())
    before, drag = document.booth, object()
    for x in (1.0, 2.0, 3.0):
        document.do(Move(KEYS, (x, 0.0, 0.0)), gesture=drag)
    assert document.position == 1
    assert document.booth.placements[PLACEMENTS[0]].pose.position == (6.0, 0.0, 0.0)
    document.undo()
    assert document.booth is before


def test_two_drags_are_two_steps_and_undo_ends_a_drag() -> None:
    document = Document(furnished())
    first, second = object(), object()
    for gesture in (first, first, second):
        document.do(Move(KEYS, (1.0, 0.0, 0.0)), gesture)
    assert document.position == 2
    document.undo()
    document.do(Move(KEYS, (1.0, 0.0, 0.0)), first)
    assert document.position == 2


def test_saving_ends_a_drag_so_that_undo_comes_back_to_what_was_saved() -> None:
    document = Document(furnished())
    drag = object()
    document.do(Move(KEYS, (1.0, 0.0, 0.0)), drag)
    document.mark_saved()
    document.do(Move(KEYS, (1.0, 0.0, 0.0)), drag)
    assert not document.is_saved
    document.undo()
    assert document.is_saved


def test_the_history_is_bounded_and_reads_like_a_list_of_deeds() -> None:
    document = Document(furnished())
    for _ in range(HISTORY_LIMIT + 7):
        document.do(Move(KEYS, (0.01, 0.0, 0.0)))
    assert len(document.history) == HISTORY_LIMIT
    assert document.history[0].label == Move.label
    document.jump(0)
    assert document.position == 0
    assert len(document.history) == HISTORY_LIMIT


def test_listeners_hear_what_happened() -> None:
    document = Document(furnished())
    heard: list[Change] = []
    stop = document.changed.listen(heard.append)
    document.do(Move(KEYS, (1.0, 0.0, 0.0)))
    document.undo()
    document.redo()
    stop()
    document.undo()
    assert [change.deed for change in heard] == [Deed.DONE, Deed.UNDONE, Deed.REDONE]
    assert heard[0].after is heard[1].before is heard[2].after


@given(wanted=deeds, back=st.integers(1, 12))
def test_a_jump_is_told_once(wanted: list[tuple[Command, object | None]], back: int) -> None:
    document = Document(furnished())
    carry_out(document, wanted)
    before, steps = document.booth, min(back, document.position)
    told: list[Change] = []
    document.changed.listen(told.append)
    document.jump(document.position - back)
    expected = [(before, document.booth, Deed.UNDONE, steps)] if steps else []
    assert [(one.before, one.after, one.deed, one.steps) for one in told] == expected
