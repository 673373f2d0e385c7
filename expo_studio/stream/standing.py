"""How a program stands, kept for a host that has to be started again: it goes on from there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from expo_studio.stream import messages, wishes
from expo_studio.stream.refusals import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.stream.messages import FromDesk

STANDING = (
    messages.SetSound,
    messages.SetClearing,
    messages.SetFilms,
    messages.SetProgram,
    messages.SetLowerThird,
    messages.SetProductCard,
    messages.SetLogo,
    wishes.Highlight,
    wishes.SetRules,
)
"""What a desk wishes once and then counts on; the newest of each is all there is to know."""
log = logging.getLogger(__name__)


class ShowRuns(msgspec.Struct, forbid_unknown_fields=True, tag_field="type", tag="show_runs"):
    """A runway show that runs.

    Attributes:
        show: Which; empty where none runs any more.
        since: When it was at ``start``, Unix time in seconds.
        start, stop: As in ``show_clock.Run``.
    """

    show: str
    since: float = 0.0
    start: float = 0.0
    stop: float | None = None


class Blocked(msgspec.Struct, forbid_unknown_fields=True, tag_field="type", tag="blocked"):
    """Who may not come in again.

    Attributes:
        addresses: As ``Admission`` veils them, the newest last.
    """

    addresses: list[str] = []


Kept = messages.FromDesk | ShowRuns | Blocked
OWN = ShowRuns | Blocked
"""What stands beside what desks wish."""


class Standing:
    """The newest of what stands, in a file that outlives the process; without one in memory."""

    def __init__(self, path: Path | None = None) -> None:
        """Read what an earlier host of the same session kept; what cannot be read is left."""
        self._path = path
        self._newest: dict[type, Kept] = {}
        for one in _read(path) if path is not None else ():
            self._newest[type(one)] = one

    @property
    def show(self) -> ShowRuns | None:
        """Return the show that ran, if one did."""
        kept = self._newest.get(ShowRuns)
        return kept if isinstance(kept, ShowRuns) and kept.show else None

    @property
    def blocked(self) -> list[str]:
        """Return who may not come in again, veiled."""
        kept = self._newest.get(Blocked)
        return kept.addresses if isinstance(kept, Blocked) else []

    def wishes(self) -> tuple[str, ...]:
        """Return what stands, as desks said it, to be done again."""
        kept = (one for one in self._newest.values() if not isinstance(one, OWN))
        return tuple(map(messages.encode, kept))

    def keep(self, wish: FromDesk) -> None:
        """Remember a wish that was done, if it is one that stands."""
        if isinstance(wish, STANDING):
            self._put(wish)

    def keep_show(self, runs: ShowRuns) -> None:
        """Remember where a show is, whenever that is another than the clock says."""
        self._put(runs)

    def keep_blocked(self, addresses: list[str]) -> None:
        """Remember who may not come in again."""
        self._put(Blocked(addresses))

    def _put(self, one: Kept) -> None:
        self._newest[type(one)] = one
        if self._path is not None:
            beside = self._path.with_suffix(".new")
            try:
                lines = map(messages.encode, self._newest.values())
                beside.write_text("\n".join(lines), encoding="utf-8")
                beside.replace(self._path)
            except OSError as error:
                log.warning("how the program stands could not be kept: %s", error)


def _read(path: Path) -> tuple[Kept, ...]:
    try:
        return tuple(map(_kept, path.read_text(encoding="utf-8").splitlines()))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, RefusedError) as error:
        log.warning("how the program stood could not be read: %s", error)
        return ()


def _kept(line: str) -> Kept:
    try:
        own: ShowRuns | Blocked = msgspec.json.decode(line, type=OWN)
    except msgspec.DecodeError:
        return messages.from_desk(line)
    return own
