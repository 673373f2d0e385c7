"""What a command tells: results on stdout, progress and errors on stderr."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from expo_studio.errors import ExpoError

HINT = Text(zh="建议", en="What to do")


def language_of_environment(environment: Mapping[str, str]) -> Language:
    """Return the language asked for by EXPO_LANG, else by the locale; English if neither."""
    for name in ("EXPO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return Language.ZH if value.lower().startswith("zh") else Language.EN
    return Language.EN


@dataclass(frozen=True, slots=True)
class Console:
    """Where a command speaks, in which language, and whether as one JSON document."""

    language: Language
    is_json: bool = False

    def result(self, document: Mapping[str, Any], lines: list[Text]) -> None:
        """Print the outcome: the document with ``--json``, else the lines."""
        if self.is_json:
            _write(sys.stdout, json.dumps(document, ensure_ascii=False, indent=2))
            return
        for line in lines:
            _write(sys.stdout, line.in_language(self.language))

    def event(self, document: Mapping[str, Any]) -> None:
        """Print one line of JSON."""
        _write(sys.stdout, json.dumps(document, ensure_ascii=False))

    def progress(self, text: Text) -> None:
        """Tell how far it is, on stderr."""
        _write(sys.stderr, text.in_language(self.language))

    def complain(self, error: ExpoError) -> None:
        """Tell an error: its message, then what to do."""
        message = error.message.in_language(self.language)
        hint = error.hint.in_language(self.language)
        _write(sys.stderr, f"expo-studio: {message}")
        if hint:
            _write(sys.stderr, f"  {HINT.in_language(self.language)}: {hint}")

    def refuse(self, error: ExpoError) -> None:
        """Tell the error that ends the command, with ``--json`` as the document too."""
        self.complain(error)
        if self.is_json:
            self.event({"error": {"message": both(error.message), "hint": both(error.hint)}})


def console_of_environment(*, is_json: bool = False) -> Console:
    """Return the console of this process."""
    return Console(language_of_environment(os.environ), is_json)


def both(text: Text) -> dict[str, str]:
    """Return a text as JSON."""
    return {"zh": text.zh, "en": text.en}


def _write(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()
