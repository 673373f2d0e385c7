"""How a program stands, kept for a host that has to be started again: it goes on from there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

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


class Standing:
    """The newest of what stands, in a file that outlives the process; without one in memory."""

    def __init__(self, path: Path | None = None) -> None:
        """Read what an earlier host of the same session kept; what cannot be read is left."""
        self._path = path
        self._newest: dict[str, str] = {}
        for wish in _read(path) if path is not None else ():
            self._newest[type(wish).__name__] = messages.encode(wish)

    def wishes(self) -> tuple[str, ...]:
        """Return what stands, as desks said it, to be done again."""
        return tuple(self._newest.values())

    def keep(self, wish: FromDesk) -> None:
        """Remember a wish that was done, if it is one that stands."""
        if not isinstance(wish, STANDING):
            return
        self._newest[type(wish).__name__] = messages.encode(wish)
        if self._path is not None:
            beside = self._path.with_suffix(".new")
            try:
                beside.write_text("\n".join(self._newest.values()), encoding="utf-8")
                beside.replace(self._path)
            except OSError as error:
                log.warning("how the program stands could not be kept: %s", error)


def _read(path: Path) -> tuple[FromDesk, ...]:
    try:
        return tuple(map(messages.from_desk, path.read_text(encoding="utf-8").splitlines()))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, RefusedError) as error:
        log.warning("how the program stood could not be read: %s", error)
        return ()
