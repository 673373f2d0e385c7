"""Words in both first languages, Chinese and English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Language(StrEnum):
    """A language of the interface and of the content (BCP 47 primary tag)."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Chinese and in English; an empty one is missing."""

    zh: str = ""
    en: str = ""

    @classmethod
    def same(cls, words: str) -> Self:
        """Return a text that reads alike in both languages, such as a file name."""
        return cls(zh=words, en=words)

    def in_language(self, language: Language) -> str:
        """Return the words in a language, or in the other one where they are missing."""
        first, second = (self.zh, self.en) if language is Language.ZH else (self.en, self.zh)
        return first or second

    def filled(self, **values: object) -> Text:
        """Return the text with its ``{names}`` replaced, texts by their own language.

        ``{n:look|looks}`` is the first word where n is 1, and the second for any other number.
        """
        return Text(
            zh=self.zh.format(**_spoken(values, Language.ZH)),
            en=self.en.format(**_spoken(values, Language.EN)),
        )

    def missing(self) -> tuple[Language, ...]:
        """Return the languages in which nothing is written."""
        return tuple(
            language
            for language, words in ((Language.ZH, self.zh), (Language.EN, self.en))
            if not words.strip()
        )


class _Said:
    """A value in words, which also chooses the word that goes with it."""

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        one, is_choice, many = spec.partition("|")
        if not is_choice:
            return format(self._value, spec)
        return one if str(self._value) == "1" else many


def _spoken(values: dict[str, object], language: Language) -> dict[str, object]:
    return {
        name: _Said(value.in_language(language) if isinstance(value, Text) else value)
        for name, value in values.items()
    }
