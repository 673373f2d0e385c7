"""The first gamepad that is plugged in, read by SDL without a window of its own.

SDL knows how the buttons of all common pads lie. It is loaded when one walks for the first
time; where it is missing there is no gamepad, and nothing else changes.
"""

from __future__ import annotations

import ctypes
import importlib.util
import math
import sys
from ctypes import c_char_p, c_int, c_int16, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass
from pathlib import Path

DEAD = 0.18
"""Part of a stick's way that moves nothing: sticks do not come to rest in the middle."""
SMALLEST_DEAD, LARGEST_DEAD = 0.02, 0.6
FULL = 32767.0
CONTROLLERS = 0x2000
"""SDL_INIT_GAMECONTROLLER, which brings the joysticks with it."""
EVERY_EVENT = (0, 0xFFFF)
LEFT_X, LEFT_Y, RIGHT_X, RIGHT_Y = range(4)
LEFT_STICK, LEFT_SHOULDER = 7, 9
HINTS = (b"SDL_NO_SIGNAL_HANDLERS", b"SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS")
FILES = {
    "win32": "SDL2.dll",
    "darwin": "SDL2.framework/Versions/A/SDL2",
    "linux": "libSDL2-2.0.so",
}
SHARED = "libSDL2-2.0.so.0"
SIGNATURES = {
    "SDL_SetHint": (c_int, [c_char_p, c_char_p]),
    "SDL_InitSubSystem": (c_int, [c_uint32]),
    "SDL_QuitSubSystem": (None, [c_uint32]),
    "SDL_NumJoysticks": (c_int, []),
    "SDL_IsGameController": (c_int, [c_int]),
    "SDL_GameControllerOpen": (c_void_p, [c_int]),
    "SDL_GameControllerClose": (None, [c_void_p]),
    "SDL_GameControllerGetAttached": (c_int, [c_void_p]),
    "SDL_GameControllerUpdate": (None, []),
    "SDL_FlushEvents": (None, [c_uint32, c_uint32]),
    "SDL_GameControllerGetAxis": (c_int16, [c_void_p, c_int]),
    "SDL_GameControllerGetButton": (c_uint8, [c_void_p, c_int]),
}


@dataclass(frozen=True, slots=True)
class Handling:
    """How a pad is read.

    Attributes:
        dead: Part of a stick's way around its middle that moves nothing.
        is_inverted: Whether one looks up by pulling the right stick down.
    """

    dead: float = DEAD
    is_inverted: bool = False


@dataclass(frozen=True, slots=True)
class Sticks:
    """What is held on a pad.

    Attributes:
        walk: To the right and ahead, together at most 1 long.
        look: To the right and up, together at most 1 long.
        is_running: Whether the left stick or the left shoulder is pressed.
    """

    walk: tuple[float, float] = (0.0, 0.0)
    look: tuple[float, float] = (0.0, 0.0)
    is_running: bool = False

    @property
    def is_moving(self) -> bool:
        """Return whether any stick is out of its middle."""
        return any((*self.walk, *self.look))


STILL = Sticks()


class Gamepad:
    """Open while one walks; pads may come and go meanwhile.

    Attributes:
        handling: How it is read.
    """

    def __init__(self) -> None:
        self.handling = Handling()
        self._sdl: ctypes.CDLL | None = None
        self._is_open = False
        self._pad: int | None = None

    def open(self) -> None:
        """Look out for pads from now on."""
        if self._is_open:
            return
        self._sdl = self._sdl or _load()
        if self._sdl is not None:
            self._is_open = self._sdl.SDL_InitSubSystem(CONTROLLERS) == 0

    def close(self) -> None:
        """Let go of the pad."""
        if self._sdl is None or not self._is_open:
            return
        self._drop(self._sdl)
        self._sdl.SDL_QuitSubSystem(CONTROLLERS)
        self._is_open = False

    @property
    def is_there(self) -> bool:
        """Return whether a pad was there when last read."""
        return self._pad is not None

    def read(self) -> Sticks:
        """Return what is held now; nothing where no pad is plugged in."""
        there = self._there()
        return STILL if there is None else _held(*there, self.handling)

    def strays(self) -> float | None:
        """Return how far its sticks are from their middles, the farther one; None without a pad."""
        there = self._there()
        if there is None:
            return None
        left_x, left_y, right_x, right_y = _axes(*there)
        return min(max(math.hypot(left_x, left_y), math.hypot(right_x, right_y)) / FULL, 1.0)

    def _there(self) -> tuple[ctypes.CDLL, int] | None:
        """Return the pad that is plugged in, up to date."""
        if self._sdl is None or not self._is_open:
            return None
        self._sdl.SDL_GameControllerUpdate()
        self._sdl.SDL_FlushEvents(*EVERY_EVENT)  # nobody takes them, and they would pile up
        if self._pad is not None and not self._sdl.SDL_GameControllerGetAttached(self._pad):
            self._drop(self._sdl)
        if self._pad is None:
            self._pad = _first(self._sdl)
        return None if self._pad is None else (self._sdl, self._pad)

    def _drop(self, sdl: ctypes.CDLL) -> None:
        if self._pad is not None:
            sdl.SDL_GameControllerClose(self._pad)
        self._pad = None


def stick(across: int, down: int, dead: float = DEAD) -> tuple[float, float]:
    """Return what a stick says, to the right and up, at most 1 long.

    Around its middle lies a round dead zone; beyond it the way begins at nothing again.

    Args:
        across: From -32,768 on the left to 32,767 on the right.
        down: From -32,768 at the top to 32,767 at the bottom.
        dead: Part of the way that is dead.
    """
    x, y = across / FULL, -down / FULL
    length = math.hypot(x, y)
    if length <= dead:
        return (0.0, 0.0)
    part = min((length - dead) / (1.0 - dead), 1.0) / length
    return (x * part, y * part)


def _axes(sdl: ctypes.CDLL, pad: int) -> list[int]:
    """Return both sticks, the left one first, each to the right and down."""
    return [sdl.SDL_GameControllerGetAxis(pad, one) for one in (LEFT_X, LEFT_Y, RIGHT_X, RIGHT_Y)]


def _held(sdl: ctypes.CDLL, pad: int, handling: Handling) -> Sticks:
    left_x, left_y, right_x, right_y = _axes(sdl, pad)
    pressed = (sdl.SDL_GameControllerGetButton(pad, one) for one in (LEFT_STICK, LEFT_SHOULDER))
    across, up = stick(right_x, right_y, handling.dead)
    look = (across, -up if handling.is_inverted else up)
    return Sticks(stick(left_x, left_y, handling.dead), look, any(pressed))


def _first(sdl: ctypes.CDLL) -> int | None:
    """Return the first pad whose layout is known, opened."""
    for number in range(sdl.SDL_NumJoysticks()):
        if sdl.SDL_IsGameController(number):
            pad: int | None = sdl.SDL_GameControllerOpen(number)
            if pad is not None:
                return pad
    return None


def _installed() -> str | None:
    """Return the system's file of SDL, None where it has none.

    Searching for it runs other programs, for which the window would wait; where it has the same
    name everywhere it is not searched for.
    """
    if sys.platform == "linux":
        return SHARED
    from ctypes import util

    return util.find_library("SDL2")


def _load() -> ctypes.CDLL | None:
    """Return SDL as it comes with the program or with the system, None where it does not."""
    for name in (_packaged(), _installed()):
        if name is None:
            continue
        try:
            sdl = ctypes.CDLL(name)
            for function, (result, takes) in SIGNATURES.items():
                one = getattr(sdl, function)
                one.restype, one.argtypes = result, takes
        except (OSError, AttributeError):
            continue
        for hint in HINTS:
            sdl.SDL_SetHint(hint, b"1")
        return sdl
    return None


def _packaged() -> str | None:
    found = importlib.util.find_spec("sdl2dll")
    if found is None or found.origin is None:
        return None
    return str(Path(found.origin).parent / "dll" / FILES.get(sys.platform, FILES["linux"]))
