"""The language of the window, switchable while it runs."""

from __future__ import annotations

from expo_studio.events import Event
from expo_studio.text import Language, Text


class Speech:
    """Says texts in the chosen language and tells everyone when it changes."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.changed: Event[Language] = Event()

    def __call__(self, text: Text) -> str:
        """Return the words to show."""
        return text.in_language(self.language)

    def switch(self, language: Language) -> None:
        """Speak this language from now on."""
        if language is not self.language:
            self.language = language
            self.changed.tell(language)
