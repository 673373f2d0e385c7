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
        """Return the text with its ``{names}`` replaced, texts by their own language."""
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


def _spoken(values: dict[str, object], language: Language) -> dict[str, object]:
    return {
        name: value.in_language(language) if isinstance(value, Text) else value
        for name, value in values.items()
    }
