"""Errors that name the thing, the reason and the way out, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from expo_studio.text import Text


class ExpoError(Exception):
    """Something the user must be told.

    Attributes:
        message: What is wrong with which thing.
        hint: What the user can do about it.
        visitors: What those who watch a live session are told of it, None for nothing.
    """

    def __init__(self, message: Text, hint: Text, visitors: Text | None = None) -> None:
        super().__init__(f"{message.en} {hint.en}")
        self.message = message
        self.hint = hint
        self.visitors = visitors


class UsageError(ExpoError):
    """The command was asked for in a way that has no meaning (exit code 2)."""


class AssetError(ExpoError):
    """A file of a stranger cannot become an asset."""


class CommandError(ExpoError):
    """An edit does not fit the booth as it is now; the booth is unchanged."""


class ProjectError(ExpoError):
    """A project file cannot be opened, read or written; what was there is unchanged."""


class PackageError(ExpoError):
    """A package cannot be written, read or trusted."""


class RenderError(ExpoError):
    """A picture cannot be drawn on this machine."""


class LiveError(ExpoError):
    """A live session cannot start or go on."""


class RecordsError(ExpoError):
    """What visitors asked or left cannot be kept or read; what was kept is unchanged."""
