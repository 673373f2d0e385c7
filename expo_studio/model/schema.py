"""Values and their commands as JSON: schema version 1, checked on the way in.

Unknown fields of a file are kept beside the value and written back, so that a
file never loses what another version put there. Within lists, such as a product's
specifications, they are not: a new field there needs a new version.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from expo_studio.errors import ProjectError
from expo_studio.model import commands
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Batch, Command
from expo_studio.model.commands.showing import can_run
from expo_studio.model.edited import Edit
from expo_studio.text import Text

SCHEMA_VERSION = 1

DEEPEST_BATCH = 16
"""Batches within batches; deeper ones are no work of ours."""

Json = dict[str, Any]
Value = TypeVar("Value")

COMMANDS: dict[str, type] = {
    name: getattr(commands, name) for name in commands.__all__ if name not in {"Batch", "Command"}
}


@dataclass(frozen=True, slots=True)
class Read(Generic[Value]):
    """A value as read from JSON.

    Attributes:
        extras: Fields this version does not know, at the places where they stood.
    """

    value: Value
    extras: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stored(Read[Booth]):
    """A booth as read from JSON."""

    @property
    def booth(self) -> Booth:
        """Return the booth."""
        return self.value


@dataclass(frozen=True, slots=True)
class Notation(Generic[Value]):
    """How values of a kind and their commands are written as JSON.

    Attributes:
        kind: Type of the value.
        commands: Its commands by their names.
        what: The kind in words.
    """

    kind: type[Value]
    commands: Mapping[str, type]
    what: Text

    def encode(self, value: Value, extras: Json | None = None) -> bytes:
        """Return a value as JSON, with a version and in a fixed order of fields."""
        tree: Json = {"schema_version": SCHEMA_VERSION, **msgspec.to_builtins(value)}
        return msgspec.json.encode(_merged(tree, extras or {}))

    def decode(self, raw: bytes) -> Read[Value]:
        """Return the value in JSON of this or an older version.

        Raises:
            ProjectError: It is not JSON, not of this kind, or of a newer version.
        """
        tree = self._tree(raw)
        self._require_version(tree.pop("schema_version", None))
        try:
            value = msgspec.convert(tree, self.kind, strict=True)
        except (msgspec.ValidationError, OverflowError) as error:
            raise _broken(str(error), self.what) from error
        return Read(value, _leftovers(tree, msgspec.to_builtins(value)))

    def encode_command(self, command: Edit[Value]) -> bytes:
        """Return a command as JSON, for a journal and the control protocol."""
        return msgspec.json.encode(_command_tree(command))

    def decode_command(self, raw: bytes) -> Edit[Value]:
        """Return the command in JSON; ProjectError if it is none of this version."""
        return typing.cast("Edit[Value]", self._command(self._tree(raw)))

    def _command(self, tree: object, depth: int = 0) -> Any:
        """Return the command in a tree; ProjectError where it is none."""
        if not isinstance(tree, dict) or depth > DEEPEST_BATCH:
            raise _broken("not a command", self.what)
        name, values = tree.get("command"), tree.get("of")
        try:
            if name == "Batch":
                outer = msgspec.convert(values, _BatchTree)
                inner = tuple(self._command(one, depth + 1) for one in outer.commands)
                return Batch(inner, outer.label)
            if not isinstance(name, str) or name not in self.commands:
                raise _broken(f"unknown command {name!r}", self.what)
            return msgspec.convert(values, self.commands[name])
        except (msgspec.ValidationError, OverflowError) as error:
            raise _broken(str(error), self.what) from error

    def _tree(self, raw: bytes) -> Json:
        try:
            return msgspec.json.decode(raw, type=Json)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _broken(str(error), self.what) from error

    def _require_version(self, version: object) -> None:
        if type(version) is int and version == SCHEMA_VERSION:
            return
        if type(version) is int and version > SCHEMA_VERSION:
            raise NewerVersionError(version, self.what)
        raise _broken(f"schema_version is {version!r}", self.what)


class BoothNotation(Notation[Booth]):
    """How booths are written."""

    def decode(self, raw: bytes) -> Stored:
        """Return the booth in JSON of this or an older version; ProjectError as above."""
        read = super().decode(raw)
        if not all(map(can_run, read.value.shows.values())):
            raise _broken("a show in which nobody can walk", self.what)
        return Stored(read.value, read.extras)


BOOTHS = BoothNotation(Booth, COMMANDS, Text("展位", "booth"))
encode, decode = BOOTHS.encode, BOOTHS.decode


def encode_command(command: Edit[Booth]) -> bytes:
    """Return a command as JSON, for the project's journal and the control protocol."""
    return BOOTHS.encode_command(command)


def decode_command(raw: bytes) -> Command:
    """Return the command in JSON.

    Raises:
        ProjectError: It is no command of this version.
    """
    return typing.cast(Command, BOOTHS.decode_command(raw))


def json_schema() -> Json:
    """Return the JSON Schema (2020-12) of a booth, as published in docs/."""
    (reference,), components = msgspec.json.schema_components(
        [Booth], ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Expo Studio booth",
        "description": f"Schema version {SCHEMA_VERSION}. Metres, radians, linear RGB, +Y up.",
        "allOf": [reference],
        "properties": {"schema_version": {"const": SCHEMA_VERSION}},
        "required": ["schema_version"],
        "$defs": components,
    }


def _command_tree(command: object) -> Json:
    if isinstance(command, Batch):
        inner = [_command_tree(one) for one in command.commands]
        return {"command": "Batch", "of": {"commands": inner, "label": command.label}}
    return {"command": type(command).__name__, "of": command}


@dataclass(frozen=True, slots=True)
class _BatchTree:
    """A batch of which only the outside is read."""

    commands: tuple[Any, ...]
    label: Text


class NewerVersionError(ProjectError):
    """The value was written by a newer Expo Studio."""

    def __init__(self, version: int, what: Text) -> None:
        super().__init__(
            Text(
                zh="此{what}由更新版本的 Expo Studio 写成（格式 {version}，本机支持 {known}）。",
                en="This {what} was written by a newer Expo Studio "
                "(format {version}; this one knows {known}).",
            ).filled(what=what, version=version, known=SCHEMA_VERSION),
            Text(
                zh="请更新 Expo Studio 后再打开；文件未被改动。",
                en="Update Expo Studio and open it again; the file was not changed.",
            ),
        )
        self.version = version


def _broken(reason: str, what: Text) -> ProjectError:
    return ProjectError(
        Text(
            zh="{what}数据无法读取：{reason}。", en="The {what}'s data cannot be read: {reason}."
        ).filled(what=what, reason=reason),
        Text(zh="请打开一个备份。", en="Open a backup copy."),
    )


def _leftovers(given: Json, kept: Json) -> Json:
    """Return what is in ``given`` and not in ``kept``, through nested objects."""
    left: Json = {}
    for key, value in given.items():
        if key not in kept:
            left[key] = value
        elif isinstance(value, dict) and isinstance(kept[key], dict):
            inner = _leftovers(value, kept[key])
            if inner:
                left[key] = inner
    return left


def _merged(tree: Json, extras: Json) -> Json:
    """Return the tree with the extras put back where their surroundings still exist."""
    merged = dict(tree)
    for key, value in extras.items():
        if key not in merged:
            if not _is_item_of_mapping(value, merged):
                merged[key] = value
        elif isinstance(value, dict) and isinstance(merged[key], dict):
            merged[key] = _merged(merged[key], value)
    return merged


def _is_item_of_mapping(value: object, siblings: Json) -> bool:
    """Return whether extras belong to a thing that has since been removed.

    Things live in mappings whose values are all objects; there an unknown key is a
    removed thing with extras of its own, elsewhere it is an unknown field.
    """
    return isinstance(value, dict) and all(isinstance(one, dict) for one in siblings.values())
