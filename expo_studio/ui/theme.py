"""Colours and spacing of the window, light and dark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from importlib.resources import files
from string import Template


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as CSS writes them.

    Attributes:
        off: Words of what cannot be used now.
    """

    ground: str
    card: str
    ink: str
    soft: str
    line: str
    hover: str
    accent: str
    on_accent: str
    alarm: str
    warn: str
    off: str


LIGHT = Palette(
    "#eef1f5",
    "#ffffff",
    "#1b2430",
    "#5d6b7c",
    "#d7dde5",
    "#e4eaf2",
    "#1668c7",
    "#ffffff",
    "#fde8e6",
    "#b06a00",
    "#9aa5b2",
)
DARK = Palette(
    "#14181e",
    "#1c222b",
    "#e6ebf1",
    "#93a1b2",
    "#2e3743",
    "#28313d",
    "#4c9bf0",
    "#07131f",
    "#4a2422",
    "#e0a040",
    "#5f6b7a",
)


def style_sheet(palette: Palette) -> str:
    """Return the window's style sheet in these colours."""
    text = files("expo_studio.ui").joinpath("theme.qss").read_text(encoding="utf-8")
    return Template(text).substitute(asdict(palette))
